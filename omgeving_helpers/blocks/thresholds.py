"""The thresholds of a report as words and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import label, product, say, shown

if TYPE_CHECKING:
    from fractions import Fraction

    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.steps.thresholds import Threshold

_ALWAYS = frozenset(
    "heavily_affected_from key_affectedness key_influence key_affectedness_with_influence support_from against_to "
    "support_base_min response_min estimate_max shared_response shared_median shared_minimum divided_high divided_low "
    "rejected_median outside_view_min umbrella_gap small_group unknown_inputs_max panel_min".split()
)
"""The thresholds that the numbers of step 1 rest on, whether a rule fired or not."""


def thresholds_table(judgement: Judgement, language: str) -> DataTable:
    """Every threshold that a rule of this report used."""
    used = {code for s in judgement.signals for code in (t.code for t in s.thresholds)}
    rows = [
        (
            meaning(t, language),
            f"{as_number(t.value, language)} {label('threshold_unit', t.unit, language) if t.unit else ''}".strip(),
            say("page.changed-yes" if t.is_overridden else "page.changed-no", language),
        )
        for t in judgement.picture.snapshot.thresholds
        if t.code in used or t.is_overridden or t.code in _ALWAYS
    ]
    headers = tuple(say(f"page.{name}", language) for name in ("threshold", "value", "changed"))
    return DataTable(say("page.thresholds-table", language), headers, tuple(rows))


def meaning(threshold: Threshold, language: str) -> str:
    """What a threshold means, in the words of the shared list."""
    return product(threshold.meaning_en if language == "en" else threshold.meaning_nl, language)


def as_number(value: Fraction, language: str) -> str:
    """The value of a threshold: whole where it is whole."""
    return shown(int(value) if value.denominator == 1 else value, language)
