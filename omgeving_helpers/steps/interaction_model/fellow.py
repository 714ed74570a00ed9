"""Fellow governments at the table: who has a place, and who is affected and has none (T2.5, I08)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omgeving_helpers.steps.interaction_model.seating import Seated, Seating
    from omgeving_helpers.steps.thresholds import Thresholds

_COULD_BE = frozenset({"fellow_government", "unknown"})


@dataclass(frozen=True, kw_only=True)
class FellowGovernments:
    """The parties of category fellow government in the one order, key or not.

    ``without_seat``: affected from ``fellow_government_affected_from``, and neither a direct nor a represented seat.
    ``perhaps_without_seat``: could be so once a category, an affectedness or a role in a forum is filled in.
    """

    governments: tuple[Seated, ...]
    without_seat: tuple[Seated, ...]
    perhaps_without_seat: tuple[Seated, ...]

    @property
    def seated(self) -> tuple[Seated, ...]:
        """Those with a seat, direct or represented."""
        return tuple(g for g in self.governments if g.kind != "none")


def fellow_of(seating: Seating, *, thresholds: Thresholds) -> FellowGovernments:
    """Sort the fellow governments; without forums or seats nobody is said to have none."""
    least = thresholds["fellow_government_affected_from"]
    everyone = seating.everyone if seating.has_rows else ()
    reached = [s for s in everyone if s.party.affectedness is None or s.party.affectedness >= least]
    open_ones = [s for s in reached if s.party.category in _COULD_BE and (s.kind == "none" or not s.is_certain)]
    certain = tuple(s for s in open_ones if s.kind == "none" and _is_known(s))
    return FellowGovernments(
        governments=tuple(s for s in seating.everyone if s.party.category == "fellow_government"),
        without_seat=certain,
        perhaps_without_seat=tuple(s for s in open_ones if s not in certain),
    )


def _is_known(seated: Seated) -> bool:
    """Whether it is a fellow government for certain, and affected for certain."""
    return seated.party.category == "fellow_government" and seated.party.affectedness is not None
