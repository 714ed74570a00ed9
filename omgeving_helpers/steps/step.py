"""What all steps have in common: they start from a situation, and work out each part once, when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Self

if TYPE_CHECKING:
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.snapshot import Snapshot
    from omgeving_helpers.steps.thresholds import Thresholds


@dataclass(frozen=True)
class Lazy:
    """Something whose parts are cached properties over a situation."""

    situation: Situation

    @classmethod
    def parts(cls) -> frozenset[str]:
        """The names of everything that is worked out when asked for."""
        return frozenset(n for c in cls.__mro__ for n, v in vars(c).items() if isinstance(v, cached_property))

    def projected(self, situation: Situation, **parts: object) -> Self:
        """The same for another edition: these parts, and nothing from which another could be worked out.

        Raises
        ------
        TypeError
            When a part is left out or unknown, so that nobody forgets to decide what an edition may know of it.
        """
        if set(parts) != self.parts():
            msg = f"{type(self).__name__}: decide on {sorted(set(parts) ^ self.parts())}"
            raise TypeError(msg)
        other = type(self)(situation)
        vars(other).update(parts)
        return other


@dataclass(frozen=True)
class Step(Lazy):
    """One step of the method.

    ``name`` is its name everywhere; ``tables`` are those without which its status is not known (10.24). Each step
    has a part ``inputs``: per cell that its status rests on, whether it is unknown or our own estimate.
    """

    name: ClassVar[str]
    tables: ClassVar[tuple[str, ...]]

    @property
    def inputs(self) -> tuple[bool, ...]:
        """Every input of the step, true when it is unknown or our own estimate; each cell is counted once."""
        raise NotImplementedError

    @property
    def snapshot(self) -> Snapshot:
        """Which programme, at which date and in which cycle."""
        return self.situation.snapshot

    @property
    def parties(self) -> tuple[Party, ...]:
        """All parties, in order."""
        return self.situation.parties

    @property
    def counting(self) -> tuple[Party, ...]:
        """The parties that count for the support base."""
        return self.situation.counting

    @property
    def thresholds(self) -> Thresholds:
        """The thresholds of the report."""
        return self.situation.thresholds

    @property
    def is_shareable(self) -> bool:
        """Whether everyone may read along."""
        return self.situation.is_shareable
