"""Step 2 of the method."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from omgeving_helpers.steps.situation import situation_of
from omgeving_helpers.steps.step import Step

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.programme import Programme


class InteractionModel(Step):
    """Everything step 2 found, at one date and in one cycle."""

    name: ClassVar[str] = "interaction_model"
    tables: ClassVar[tuple[str, ...]] = ("forums", "seats")

    @cached_property
    def inputs(self) -> tuple[bool, ...]:
        """Every input of the step, true when it is unknown or our own estimate."""
        return ()


def interaction_model(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> InteractionModel:
    """Step 2 of a programme; for all steps at once see :func:`omgeving_helpers.steps.analysis.analyse`."""
    return InteractionModel(situation_of(programme, cycle=cycle, reference_date=reference_date))
