"""The thresholds of a report as words and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.signals import rules
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import label, percent, product, say, shown

if TYPE_CHECKING:
    from fractions import Fraction

    from omgeving_helpers.steps.thresholds import Threshold, Thresholds

_EVERY_STEP = frozenset(
    "key_affectedness key_influence key_affectedness_with_influence small_group unknown_inputs_max".split()
)
_OF_STEP = {
    "shared_picture": frozenset(
        "against_to shared_response shared_median shared_minimum rejected_median panel_min".split()
    ),
}
"""Thresholds that the numbers of a step rest on beside those of its rules."""

_WITHOUT_UNIT = frozenset({"score", "count"})
"""Units that the meaning of a threshold says already."""


def thresholds_table(thresholds: Thresholds, step: str, language: str) -> DataTable:
    """Every threshold that the rules and numbers of a step use, and those that the programme changed."""
    used = _used(step)
    rows = [
        (
            meaning(t, language),
            amount(t, language),
            say("page.changed-yes" if t.is_overridden else "page.changed-no", language),
        )
        for t in thresholds
        if t.code in used or t.is_overridden
    ]
    headers = tuple(say(f"page.{name}", language) for name in ("threshold", "value", "changed"))
    return DataTable(say("page.thresholds-table", language), headers, tuple(rows))


def _used(step: str) -> frozenset[str]:
    """The codes that the report of a step reads, or the one over several programmes."""
    if step == "portfolio":
        return frozenset(code for r in rules() if r.step == step for code in r.thresholds)
    of_rules = frozenset(code for r in rules() if r.step in {step, "data"} for code in r.thresholds)
    return of_rules | _EVERY_STEP | _OF_STEP.get(step, frozenset())


def meaning(threshold: Threshold, language: str) -> str:
    """What a threshold means, in the words of the shared list."""
    return product(threshold.meaning_en if language == "en" else threshold.meaning_nl, language)


def amount(threshold: Threshold, language: str) -> str:
    """The value of a threshold with its unit; a score and a count need none."""
    if threshold.unit == "percent":
        return percent(threshold.value, language)
    value = as_number(threshold.value, language)
    is_bare = not threshold.unit or threshold.unit in _WITHOUT_UNIT
    return value if is_bare else f"{value} {label('threshold_unit', threshold.unit, language)}"


def as_number(value: Fraction, language: str) -> str:
    """The value of a threshold: whole where it is whole."""
    return shown(int(value) if value.denominator == 1 else value, language)
