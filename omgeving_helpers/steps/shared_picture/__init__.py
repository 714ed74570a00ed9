"""Step 1, the shared picture: who is affected, who is on board, and what they agree on.

It draws nothing, reads no file and knows no language: it counts, by the definitions of docs/definitions.md, 10.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from omgeving_helpers.steps.scores import SUPPORT
from omgeving_helpers.steps.shared_picture.entry import Entries, Entry, entries_of
from omgeving_helpers.steps.shared_picture.inputs import inputs_of
from omgeving_helpers.steps.shared_picture.knowing import Knowing, knowing_of
from omgeving_helpers.steps.shared_picture.palette import Palette, PaletteGroup, palette_of
from omgeving_helpers.steps.shared_picture.reliability import Panel, Reliability, reliability_of
from omgeving_helpers.steps.shared_picture.statements import (
    KINDS_WITH_STATUS,
    Origin,
    StatementResult,
    origin_of_statements,
    statements_of,
)
from omgeving_helpers.steps.shared_picture.support import Support, support_of
from omgeving_helpers.steps.situation import situation_of
from omgeving_helpers.steps.step import Step

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.programme import Programme

__all__ = [
    "KINDS_WITH_STATUS",
    "Entries",
    "Entry",
    "Knowing",
    "Origin",
    "Palette",
    "PaletteGroup",
    "Panel",
    "Reliability",
    "SharedPicture",
    "StatementResult",
    "Support",
    "shared_picture",
]


class SharedPicture(Step):
    """Everything step 1 found, at one date and in one cycle."""

    name: ClassVar[str] = "shared_picture"
    tables: ClassVar[tuple[str, ...]] = ("interests", "statements", "measurements")

    @cached_property
    def palette(self) -> Palette:
        """Which groups are there, and whether citizens take part themselves."""
        return palette_of(self.situation)

    @cached_property
    def support(self) -> Support:
        """Who is on board."""
        answers = self.situation.scores.answers(SUPPORT, self.situation.cycle)
        return support_of(self.parties, answers, thresholds=self.thresholds)

    @cached_property
    def entry(self) -> Entries:
        """Who was there in time."""
        return entries_of(self.parties, self.situation.dated)

    @cached_property
    def statements(self) -> tuple[StatementResult, ...]:
        """The status of every statement."""
        return statements_of(self.situation, self.situation.cycle)

    @cached_property
    def origin(self) -> Origin:
        """Who brought the statements in."""
        return origin_of_statements(self.parties, self.situation.dated)

    @cached_property
    def knowing(self) -> Knowing:
        """Who knows what will change."""
        return knowing_of(self.parties, thresholds=self.thresholds)

    @cached_property
    def reliability(self) -> Reliability:
        """What this picture rests on."""
        return reliability_of(self.situation)

    @cached_property
    def inputs(self) -> tuple[bool, ...]:
        """Every input of the step, true when it is unknown or our own estimate."""
        return inputs_of(self.situation)


def shared_picture(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> SharedPicture:
    """Step 1 of a programme; for all steps at once see :func:`omgeving_helpers.steps.analysis.analyse`."""
    return SharedPicture(situation_of(programme, cycle=cycle, reference_date=reference_date))
