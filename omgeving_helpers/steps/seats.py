"""Who sits where: a direct seat, a represented one, or none (definition 10.21)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Place:
    """One party in one forum: on its own seat, or through the seat of ``holder`` that names it.

    ``role`` is that of the seat. ``functionary`` and ``mandate`` are those of its holder; ``None`` when not filled in.
    ``row`` is where the seat stands; an edition that may not show internal cells has no row.
    """

    party: str
    holder: str
    forum: str
    role: str
    functionary: str | None
    mandate: str | None
    row: Row | None

    @property
    def is_own(self) -> bool:
        """Whether the party itself sits there, in any role."""
        return self.party == self.holder

    @property
    def is_listening(self) -> bool:
        """Whether it only listens, which is no seat in the sense of 10.21."""
        return self.role == "listener"

    @property
    def is_certain(self) -> bool:
        """Whether the role is known; a seat without a role counts, and may turn out to be listening only."""
        return self.role != "unknown"


@dataclass(frozen=True, kw_only=True)
class Seats:
    """Per party the ids of forums, in natural order.

    ``direct``: it holds a seat other than listener. ``represented``: another party has such a seat and names it, on
    the seat or in ``speaks_for`` (one step, no chain). ``any_role``: it holds any seat, also as listener.
    """

    direct: Mapping[str, tuple[str, ...]]
    represented: Mapping[str, tuple[str, ...]]
    any_role: Mapping[str, tuple[str, ...]]

    def kind(self, party: str) -> str:
        """``direct``, ``represented`` or ``none``."""
        if self.direct.get(party):
            return "direct"
        return "represented" if self.represented.get(party) else "none"


def places_of(situation: Situation) -> tuple[Place, ...]:
    """Every place of every party in the forums that exist at the reference date, in the order of the file.

    A seat whose party or forum is not known takes no part.
    """
    speaks_for = {p.id: p.speaks_for for p in situation.parties}
    rows = [r for r in situation.rows("seats") if r["stakeholder_id"] and r["forum_id"]]
    found: list[Place] = []
    for row in rows:
        holder = row["stakeholder_id"]
        named = (*row["on_behalf_of"], *speaks_for.get(holder, ())) if is_direct(row) else ()
        found += [_place(row, party) for party in dict.fromkeys((holder, *named))]
    return tuple(found)


def seats_of(situation: Situation) -> Seats:
    """Find the seats of all parties in the forums that exist at the reference date."""
    places = places_of(situation)
    own = [p for p in places if p.is_own]
    return Seats(
        direct=_by_party(p for p in own if not p.is_listening),
        represented=_by_party(p for p in places if not p.is_own),
        any_role=_by_party(own),
    )


def is_direct(row: Row) -> bool:
    """Whether a seat is more than listening; whoever reads an unknown role must say that it may be listening."""
    return bool(row["role"] != "listener")


def _place(row: Row, party: str) -> Place:
    return Place(
        party=party,
        holder=row["stakeholder_id"],
        forum=row["forum_id"],
        role=row["role"],
        functionary=row["functionary"],
        mandate=row["mandate"],
        row=row,
    )


def _by_party(places: Iterable[Place]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for place in places:
        found.setdefault(place.party, set()).add(place.forum)
    return {party: tuple(sorted(forums, key=natural)) for party, forums in found.items()}
