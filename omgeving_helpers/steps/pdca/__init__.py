"""Step 3, PDCA: are the right parties there, is the picture still shared, and does the consultation work.

It draws nothing, reads no file and knows no language: it counts, by the definitions of docs/definitions.md, 10.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from omgeving_helpers.steps.pdca.benefit import Benefits, WorseOff, benefits_of
from omgeving_helpers.steps.pdca.decisions import Decision, Item, Plan, plan_of
from omgeving_helpers.steps.pdca.drift import Drift, StatementRound, Trend, drifts_of, trends_of
from omgeving_helpers.steps.pdca.early import EarlyWarning, early_warnings_of
from omgeving_helpers.steps.pdca.effects import Effect, effects_of
from omgeving_helpers.steps.pdca.feedback import STATES, Feedback, Owed, owed_of
from omgeving_helpers.steps.pdca.history import Move, Shift
from omgeving_helpers.steps.pdca.inputs import inputs_of
from omgeving_helpers.steps.pdca.interaction import Interaction, interaction_of
from omgeving_helpers.steps.pdca.questions import Answer, Questions, questions_of
from omgeving_helpers.steps.pdca.rounds import Rhythm, Round, Silence, rhythm_of, silence_of
from omgeving_helpers.steps.pdca.support_lines import (
    Lost,
    LostSupporter,
    SupportLine,
    SupportLines,
    lost_of,
    support_lines_of,
)
from omgeving_helpers.steps.pdca.taking_part import TakingPart, everyone_taking_part, taking_part_now
from omgeving_helpers.steps.situation import situation_of
from omgeving_helpers.steps.step import Step

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.programme import Programme

__all__ = [
    "STATES",
    "Answer",
    "Benefits",
    "Decision",
    "Drift",
    "EarlyWarning",
    "Effect",
    "Feedback",
    "Interaction",
    "Item",
    "Lost",
    "LostSupporter",
    "Move",
    "Owed",
    "Pdca",
    "Plan",
    "Questions",
    "Rhythm",
    "Round",
    "Shift",
    "Silence",
    "StatementRound",
    "SupportLine",
    "SupportLines",
    "TakingPart",
    "Trend",
    "WorseOff",
    "pdca",
]


class Pdca(Step):
    """Everything step 3 found, at one date and in one cycle."""

    name: ClassVar[str] = "pdca"
    tables: ClassVar[tuple[str, ...]] = ("measurements",)

    @cached_property
    def rhythm(self) -> Rhythm:
        """Every round, and the age of the last one."""
        return rhythm_of(self.situation)

    @cached_property
    def silence(self) -> Silence:
        """Who answered in the previous round and not in this one."""
        return silence_of(self.situation)

    @cached_property
    def taking_part(self) -> TakingPart | None:
        """Who is needed and active now."""
        return taking_part_now(self.situation)

    @cached_property
    def questions(self) -> Questions:
        """The three questions, per cycle."""
        return questions_of(self.situation, everyone_taking_part(self.situation))

    @cached_property
    def drifts(self) -> tuple[Drift, ...]:
        """Which statements drifted, and which are on their way back."""
        return drifts_of(self.situation)

    @cached_property
    def trends(self) -> tuple[Trend, ...]:
        """Every statement over all cycles."""
        return trends_of(self.situation)

    @cached_property
    def early_warnings(self) -> tuple[EarlyWarning, ...]:
        """Who gave a lower score in the round before a middle fell."""
        return early_warnings_of(self.situation, (trend.id for trend in self.trends))

    @cached_property
    def interaction(self) -> Interaction:
        """Whether the consultation works."""
        return interaction_of(self.situation)

    @cached_property
    def support_lines(self) -> SupportLines:
        """Support over the cycles, and who joined or left."""
        return support_lines_of(self.situation)

    @cached_property
    def lost(self) -> Lost:
        """Who was on board once and is not now."""
        return lost_of(self.situation)

    @cached_property
    def benefits(self) -> Benefits:
        """Who is worse off, and for how long."""
        return benefits_of(self.situation)

    @cached_property
    def effects(self) -> tuple[Effect, ...]:
        """After which actions support rose."""
        return effects_of(self.situation)

    @cached_property
    def plan(self) -> Plan:
        """The decisions of the plan with their agenda items."""
        return plan_of(self.situation)

    @cached_property
    def owed(self) -> Owed:
        """Which feedback is owed, and who waits for it."""
        return owed_of(self.situation)

    @cached_property
    def inputs(self) -> tuple[bool, ...]:
        """Every input of the step, true when it is unknown or our own estimate."""
        return inputs_of(self.situation)


def pdca(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> Pdca:
    """Step 3 of a programme; for all steps at once see :func:`omgeving_helpers.steps.analysis.analyse`."""
    return Pdca(situation_of(programme, cycle=cycle, reference_date=reference_date))
