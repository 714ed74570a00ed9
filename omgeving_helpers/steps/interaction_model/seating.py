"""Who sits in which forum, itself or through another (F2.2, T2.2, T2.5, I01, I08; definition 10.21)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.seats import places_of

if TYPE_CHECKING:
    from omgeving_helpers.steps.interaction_model.forums import Forum, Forums
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.seats import Place
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Chair:
    """A place in a forum: ``via`` is the party that speaks there for it, ``None`` when it sits there itself."""

    forum: Forum
    place: Place
    via: Party | None

    @property
    def is_seat(self) -> bool:
        """Whether it is a seat in the sense of 10.21; who only listens has none."""
        return not self.place.is_listening


@dataclass(frozen=True, kw_only=True)
class Seated:
    """A party and all its places: by forum in their order, its own before those through another."""

    party: Party
    chairs: tuple[Chair, ...]

    @property
    def seats(self) -> tuple[Chair, ...]:
        """Its places that are a seat, direct or represented."""
        return tuple(c for c in self.chairs if c.is_seat)

    @property
    def kind(self) -> str:
        """``direct``, ``represented`` or ``none``, over all forums."""
        return _kind(self.seats)

    @property
    def is_certain(self) -> bool:
        """Whether it has a seat of which the role is known, or no seat at all."""
        return not self.seats or any(c.place.is_certain for c in self.seats)

    @property
    def representatives(self) -> tuple[Party, ...]:
        """The parties that speak for it in a forum."""
        return tuple({c.via.id: c.via for c in self.seats if c.via is not None}.values())

    def on_level(self, level: str) -> str:
        """``direct``, ``unsure`` (only with an unknown role), ``represented`` or ``none`` on one level."""
        here = tuple(c for c in self.seats if c.forum.level == level)
        kind = _kind(here)
        own = [c for c in here if c.via is None]
        return "unsure" if kind == "direct" and not any(c.place.is_certain for c in own) else kind


@dataclass(frozen=True, kw_only=True)
class Seating:
    """Every party with its places, in the one order.

    ``is_typed``: whether the file has forums and seats; ``has_rows``: whether some of them count at the date.
    """

    everyone: tuple[Seated, ...]
    is_typed: bool
    has_rows: bool

    @property
    def without_seat(self) -> tuple[Seated, ...]:
        """The counting parties with neither a direct nor a represented seat (I01)."""
        return tuple(s for s in self.counting if s.kind == "none")

    @property
    def in_doubt(self) -> tuple[Seated, ...]:
        """The counting parties of which no seat has a known role."""
        return tuple(s for s in self.counting if not s.is_certain)

    @property
    def counting(self) -> tuple[Seated, ...]:
        """The parties that count for the support base; supervisors keep their distance and need no seat."""
        return tuple(s for s in self.everyone if s.party.counts)

    def members(self, forum: Forum) -> tuple[tuple[Party, Place], ...]:
        """Who sits in a forum, in any role."""
        return tuple(
            (s.party, c.place) for s in self.everyone for c in s.chairs if c.via is None and c.forum.id == forum.id
        )


def seating_of(situation: Situation, forums: Forums) -> Seating:
    """Give every party its places; a seat in a forum that does not exist yet takes no part."""
    parties = {p.id: p for p in situation.parties}
    order = {forum.id: i for i, forum in enumerate(forums.forums)}
    chairs: dict[str, list[Chair]] = {}
    for place in places_of(situation):
        via = None if place.is_own else parties[place.holder]
        chairs.setdefault(place.party, []).append(Chair(forum=forums.forums[order[place.forum]], place=place, via=via))
    rank = {p.id: i for i, p in enumerate(situation.parties)}

    def by_forum(chair: Chair) -> tuple[int, int, str]:
        holder = -1 if chair.via is None else rank[chair.via.id]
        return (order[chair.forum.id], holder, chair.place.role)

    return Seating(
        everyone=tuple(
            Seated(party=p, chairs=tuple(sorted(chairs.get(p.id, ()), key=by_forum))) for p in situation.parties
        ),
        is_typed=situation.is_typed("forums") and situation.is_typed("seats"),
        has_rows=situation.has_rows("forums", "seats"),
    )


def _kind(seats: tuple[Chair, ...]) -> str:
    if not seats:
        return "none"
    return "direct" if any(c.via is None for c in seats) else "represented"
