"""What can be shown already: per section of every step the tables that it still waits for, in words and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.sections import SECTIONS, tables_of
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import say, table_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.filled import Filled


@dataclass(frozen=True, slots=True)
class Readiness:
    """A section of a step, and the tables without rows that it waits for; none = it can be shown."""

    step: str
    section: str
    waits_for: tuple[str, ...]


def readiness_of(filled: Filled) -> tuple[Readiness, ...]:
    """Every section in the order of the notebooks."""
    return tuple(
        Readiness(step, section.name, filled.without_rows(*tables_of(step, section)))
        for step, of_step in SECTIONS.items()
        for section in of_step
    )


def describe_readiness(sections: Sequence[Readiness], *, language: str) -> str:
    """How many sections have what they need."""
    k = sum(not section.waits_for for section in sections)
    return say("start.ready", language, k=k, n=len(sections))


def readiness_table(sections: Sequence[Readiness], *, language: str) -> DataTable:
    """Per section its step, and what it waits for."""
    headers = tuple(say(f"start.ready-{name}", language) for name in ("section", "step", "state"))
    return DataTable(
        say("start.ready-caption", language), headers, tuple(_row(section, language) for section in sections)
    )


def _row(of: Readiness, language: str) -> tuple[str, ...]:
    names = [table_label(name, language) for name in of.waits_for]
    state = say("start.ready-waits", language, names=names) if names else say("start.ready-now", language)
    return say(f"sections.{of.section}", language), say(f"page.step-{of.step}", language), state
