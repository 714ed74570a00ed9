"""Who sits where: a direct seat, a represented one, or none (definition 10.21)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.situation import Situation


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


def seats_of(situation: Situation) -> Seats:
    """Find the seats of all parties in the forums that exist at the reference date."""
    speaks_for = {p.id: p.speaks_for for p in situation.parties}
    rows = [r for r in situation.rows("seats") if r["stakeholder_id"] and r["forum_id"]]
    firm = [r for r in rows if is_direct(r)]
    represented = [
        (other, row["forum_id"])
        for row in firm
        for other in {*row["on_behalf_of"], *speaks_for.get(row["stakeholder_id"], ())} - {row["stakeholder_id"]}
    ]
    return Seats(
        direct=_by_party([(r["stakeholder_id"], r["forum_id"]) for r in firm]),
        represented=_by_party(represented),
        any_role=_by_party([(r["stakeholder_id"], r["forum_id"]) for r in rows]),
    )


def is_direct(row: Row) -> bool:
    """Whether a seat is more than listening; whoever reads an unknown role must say that it may be listening."""
    return bool(row["role"] != "listener")


def _by_party(pairs: list[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for party, forum in pairs:
        found.setdefault(party, set()).add(forum)
    return {party: tuple(sorted(forums, key=natural)) for party, forums in found.items()}
