"""The sections of a report, per step and in order: what each one answers, draws and lists, bound together once.

Notebooks, report, summary, requirements and tests read this list; nothing is worked out here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.sections import anchoring, interaction_model, pdca, portfolio, shared_picture
from omgeving_helpers.sections.model import Section
from omgeving_helpers.signals.data import SECTION_OF_TABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SECTIONS", "Section", "every_section", "section", "sections_of", "tables_of"]

SECTIONS = {
    "shared_picture": shared_picture.SECTIONS,
    "interaction_model": interaction_model.SECTIONS,
    "pdca": pdca.SECTIONS,
    "anchoring": anchoring.SECTIONS,
}
"""Per step its sections in the order of its notebook: those of the report of one programme."""

_ALL = {**SECTIONS, "portfolio": portfolio.SECTIONS}


def sections_of(part: str) -> tuple[Section, ...]:
    """The sections of a step, or of the portfolio."""
    return _ALL[part]


def every_section() -> Iterator[Section]:
    """All sections of the report of one programme, in order."""
    for of_step in SECTIONS.values():
        yield from of_step


def section(step: str, name: str) -> Section:
    """A section by its name, of a step or of the portfolio.

    Raises
    ------
    KeyError
        When the step has no such section.
    """
    return {s.name: s for s in sections_of(step)}[name]


def tables_of(step: str, of: Section) -> tuple[str, ...]:
    """The tables that a section of a step waits for: what it says itself, else those for which D04 leaves it out."""
    return of.waits_for or tuple(t for t, place in SECTION_OF_TABLE.items() if place == (step, of.name))
