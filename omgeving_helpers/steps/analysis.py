"""The whole method over one programme: its four steps, each worked out when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from omgeving_helpers.steps.anchoring import Anchoring
from omgeving_helpers.steps.interaction_model import InteractionModel
from omgeving_helpers.steps.pdca import Pdca
from omgeving_helpers.steps.shared_picture import SharedPicture
from omgeving_helpers.steps.situation import situation_of
from omgeving_helpers.steps.step import Lazy

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.steps.snapshot import Snapshot
    from omgeving_helpers.steps.step import Step

STEPS = ("shared_picture", "interaction_model", "pdca", "anchoring")
"""The four steps in the order of the method."""


class Analysis(Lazy):
    """Everything that the four steps found, at one date and in one cycle."""

    @property
    def snapshot(self) -> Snapshot:
        """Which programme, at which date and in which cycle."""
        return self.situation.snapshot

    @property
    def is_shareable(self) -> bool:
        """Whether everyone may read along."""
        return self.situation.is_shareable

    @cached_property
    def shared_picture(self) -> SharedPicture:
        """Step 1."""
        return SharedPicture(self.situation)

    @cached_property
    def interaction_model(self) -> InteractionModel:
        """Step 2."""
        return InteractionModel(self.situation)

    @cached_property
    def pdca(self) -> Pdca:
        """Step 3."""
        return Pdca(self.situation)

    @cached_property
    def anchoring(self) -> Anchoring:
        """Step 4."""
        return Anchoring(self.situation)

    def step(self, name: str) -> Step:
        """A step by its name."""
        found: Step = getattr(self, name)
        return found


def analyse(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> Analysis:
    """Work out the four steps of a programme.

    Parameters
    ----------
    programme
        The programme as typed; its thresholds are used.
    cycle
        0 = the latest cycle at the reference date.
    reference_date
        The date at which the report looks; ``None`` = the end of the month of the last measurement.

    Returns
    -------
    Analysis
        Always whole: a table that is not there gives empty parts, never an error.

    Raises
    ------
    InputError
        When the cycle has no measurement on or before the reference date.
    """
    return Analysis(situation_of(programme, cycle=cycle, reference_date=reference_date))
