"""Step 4, anchoring: who is the first contact, are the tasks spread, and how far are we.

It draws nothing, reads no file and knows no language: it counts, by the definitions of docs/definitions.md, 10.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from omgeving_helpers.steps.anchoring.contacts import Contact, ContactRole, Contacts, Count, contacts_of
from omgeving_helpers.steps.anchoring.elements import Element, elements_of
from omgeving_helpers.steps.anchoring.inputs import inputs_of
from omgeving_helpers.steps.anchoring.levels import ElementLevel, Levels, Track, levels_of
from omgeving_helpers.steps.anchoring.tasks import Tasks, Unit, tasks_of
from omgeving_helpers.steps.situation import situation_of
from omgeving_helpers.steps.step import Step

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.programme import Programme

__all__ = [
    "Anchoring",
    "Contact",
    "ContactRole",
    "Contacts",
    "Count",
    "Element",
    "ElementLevel",
    "Levels",
    "Tasks",
    "Track",
    "Unit",
    "anchoring",
]


class Anchoring(Step):
    """Everything step 4 found, at one date and in one cycle."""

    name: ClassVar[str] = "anchoring"
    tables: ClassVar[tuple[str, ...]] = ("anchoring",)

    @cached_property
    def contacts(self) -> Contacts:
        """Who is the first contact of whom, and who knows it."""
        return contacts_of(self.situation)

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """The rows of anchoring at the date."""
        return elements_of(self.situation)

    @cached_property
    def tasks(self) -> Tasks:
        """Who owns the tasks, and how they are spread."""
        is_asked = "unit" in self.situation.dated.programme.tables["anchoring"].headers
        return tasks_of(self.elements, thresholds=self.thresholds, is_unit_asked=is_asked)

    @cached_property
    def levels(self) -> Levels:
        """How far each track is."""
        return levels_of(self.elements, thresholds=self.thresholds)

    @cached_property
    def inputs(self) -> tuple[bool, ...]:
        """Every input of the step, true when it is unknown."""
        return inputs_of(self.situation, self.contacts)


def anchoring(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> Anchoring:
    """Step 4 of a programme; for all steps at once see :func:`omgeving_helpers.steps.analysis.analyse`."""
    return Anchoring(situation_of(programme, cycle=cycle, reference_date=reference_date))
