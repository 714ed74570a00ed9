"""Step 2, the interaction model: who meets whom on which level, who sits there, and who decides.

It draws nothing, reads no file and knows no language: it counts, by the definitions of docs/definitions.md, 10.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from omgeving_helpers.steps.interaction_model.fellow import FellowGovernments, fellow_of
from omgeving_helpers.steps.interaction_model.forums import LEVELS, Forum, Forums, forums_of
from omgeving_helpers.steps.interaction_model.imposed import Imposed, imposed_of
from omgeving_helpers.steps.interaction_model.inputs import inputs_of
from omgeving_helpers.steps.interaction_model.principles import Principle, Principles, principles_of
from omgeving_helpers.steps.interaction_model.raci import LETTERS, Decision, Holder, Raci, Role, raci_of
from omgeving_helpers.steps.interaction_model.seating import Chair, Seated, Seating, seating_of
from omgeving_helpers.steps.situation import situation_of
from omgeving_helpers.steps.step import Step

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.programme import Programme

__all__ = [
    "LETTERS",
    "LEVELS",
    "Chair",
    "Decision",
    "FellowGovernments",
    "Forum",
    "Forums",
    "Holder",
    "Imposed",
    "InteractionModel",
    "Principle",
    "Principles",
    "Raci",
    "Role",
    "Seated",
    "Seating",
    "interaction_model",
]


class InteractionModel(Step):
    """Everything step 2 found, at one date and in one cycle."""

    name: ClassVar[str] = "interaction_model"
    tables: ClassVar[tuple[str, ...]] = ("forums", "seats")

    @cached_property
    def forums(self) -> Forums:
        """Which forums there are, and how they are linked."""
        return forums_of(self.situation)

    @cached_property
    def seating(self) -> Seating:
        """Who sits where, itself or through another."""
        return seating_of(self.situation, self.forums)

    @cached_property
    def raci(self) -> Raci:
        """Who has which role in which decision."""
        return raci_of(self.situation)

    @cached_property
    def fellow(self) -> FellowGovernments:
        """Which fellow governments have a place at the table."""
        return fellow_of(self.seating, thresholds=self.thresholds)

    @cached_property
    def imposed(self) -> Imposed:
        """Who is heavily affected and may at most be informed."""
        return imposed_of(self.parties, thresholds=self.thresholds)

    @cached_property
    def principles(self) -> Principles:
        """The agreements on cooperation."""
        return principles_of(self.situation)

    @cached_property
    def inputs(self) -> tuple[bool, ...]:
        """Every input of the step, true when it is unknown or our own estimate."""
        return inputs_of(self.situation)


def interaction_model(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> InteractionModel:
    """Step 2 of a programme; for all steps at once see :func:`omgeving_helpers.steps.analysis.analyse`."""
    return InteractionModel(situation_of(programme, cycle=cycle, reference_date=reference_date))
