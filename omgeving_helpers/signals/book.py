"""The rule book: what is fixed about each rule, and which function finds it.

The words of a rule stand in ``texts/*/signals/``; when it fires stands in its function (docs/definitions.md, 11).
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from omgeving_helpers.signals.model import Finding
    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.step import Step

Finder: TypeAlias = "Callable[[Any], Iterator[Finding]]"
"""Takes the results of the step of its rule (of the portfolio: those of all programmes) and yields what it finds."""

SEVERITIES = ("do_now", "attention", "unknown", "good_news")
_FINDERS: dict[str, Finder] = {}


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What never changes about a rule.

    ``severities`` are those it may have, the heaviest first. ``hangs_on`` says which answers can turn it:
    a measure (``support``, ``interaction_quality`` …), ``statement`` (the one it is about), ``any`` (only whether
    there is an answer), or nothing.
    ``is_shareable`` is false when its sentence cannot do without the name of a party and its view.
    """

    code: str
    severities: tuple[str, ...]
    view_or_fact: str
    step: str
    priority: int
    hangs_on: str
    is_shareable: bool
    requirements: tuple[str, ...]
    thresholds: tuple[str, ...]

    def reads(self, analysis: Analysis) -> Step:
        """The results that it looks at: those of its step; a rule about the data looks at step 1."""
        return analysis.step("shared_picture" if self.step == "data" else self.step)

    @property
    def find(self) -> Finder:
        """The function that finds it."""
        return _FINDERS[self.code]


def finds(code: str) -> Callable[[Finder], Finder]:
    """Register the function that finds a rule; a code can be taken once."""

    def register(finder: Finder) -> Finder:
        if code in _FINDERS:
            msg = f"{code} already has a function"
            raise ValueError(msg)
        _FINDERS[code] = finder
        return finder

    return register


@cache
def rules() -> tuple[Rule, ...]:
    """All rules that are built, in the order of the book."""
    with (Path(__file__).parent / "rules.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(_rule(row) for row in csv.DictReader(lines))


def rule(code: str) -> Rule:
    """One rule by its code; a ``KeyError`` when it is not built."""
    return {r.code: r for r in rules()}[code]


def _rule(row: dict[str, str]) -> Rule:
    def items(column: str) -> tuple[str, ...]:
        return tuple(row[column].split("|")) if row[column] else ()

    return Rule(
        code=row["code"],
        severities=items("severity"),
        view_or_fact=row["class"],
        step=row["step"],
        priority=int(row["priority"]),
        hangs_on=row["hangs_on"],
        is_shareable=row["is_shareable"] == "yes",
        requirements=items("requirements"),
        thresholds=items("thresholds"),
    )
