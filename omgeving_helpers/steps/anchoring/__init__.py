"""Step 4 of the method."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from omgeving_helpers.steps.situation import situation_of
from omgeving_helpers.steps.step import Step

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.programme import Programme


class Anchoring(Step):
    """Everything step 4 found, at one date and in one cycle."""

    name: ClassVar[str] = "anchoring"
    tables: ClassVar[tuple[str, ...]] = ("anchoring",)

    @cached_property
    def inputs(self) -> tuple[bool, ...]:
        """Every input of the step, true when it is unknown or our own estimate."""
        return ()


def anchoring(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> Anchoring:
    """Step 4 of a programme; for all steps at once see :func:`omgeving_helpers.steps.analysis.analyse`."""
    return Anchoring(situation_of(programme, cycle=cycle, reference_date=reference_date))
