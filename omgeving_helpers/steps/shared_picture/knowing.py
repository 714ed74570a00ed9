"""Do they know what will change: heavily affected parties and ``knows_change`` (R12, G16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.thresholds import Thresholds


@dataclass(frozen=True, kw_only=True)
class Knowing:
    """Of the heavily affected parties: who knows what will change, who does not, of whom we do not know."""

    heavily_affected: tuple[Party, ...]
    know: tuple[Party, ...]
    do_not_know: tuple[Party, ...]
    unknown: tuple[Party, ...]


def knowing_of(parties: Sequence[Party], *, thresholds: Thresholds) -> Knowing:
    """Sort the heavily affected parties by what they know; only a clear yes counts as knowing."""
    heavily = tuple(p for p in parties if p.is_heavily_affected(thresholds))
    return Knowing(
        heavily_affected=heavily,
        know=tuple(p for p in heavily if p.knows_change == "yes"),
        do_not_know=tuple(p for p in heavily if p.knows_change == "no"),
        unknown=tuple(p for p in heavily if p.knows_change not in {"yes", "no"}),
    )
