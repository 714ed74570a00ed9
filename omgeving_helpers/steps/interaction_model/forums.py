"""The forums on three levels, and where a question goes when a forum cannot agree (F2.1, I02, I03, I04, I09)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.situation import Situation

LEVELS = ("strategic", "tactical", "operational")
"""The three lanes, from above to below."""


@dataclass(frozen=True, kw_only=True)
class Forum:
    """One forum that exists at the reference date.

    ``level`` is one of :data:`LEVELS` or ``unknown``. ``per_year`` counts meetings; ``None`` when not known.
    ``elaborated_in`` and ``escalates_to`` are ids of forums that exist; ``None`` when there is none.
    ``next_step`` says where a question goes: ``up`` to another forum, ``top`` for a strategic one that needs no next
    step, ``dead_end``, ``circle``, or ``unknown`` when a link or a level is not known. ``elaboration`` is ``linked``,
    ``none`` or ``unknown``. ``chair``, ``preparer`` and ``elaborator`` are roles, and internal.
    """

    id: str
    name: str
    level: str
    kind: str
    per_year: float | None
    chair: str | None
    preparer: str | None
    is_preparer_known: bool
    elaborated_in: str | None
    elaborator: str | None
    elaboration: str
    authority: str
    mandate: str | None
    escalates_to: str | None
    next_step: str
    row: Row | None


@dataclass(frozen=True, kw_only=True)
class Forums:
    """All forums by level from above to below (unknown last), then by id in natural order.

    ``circles`` are the rounds that ``escalates_to`` makes, each from its first id along the links. ``missing_levels``
    have no forum for certain, ``perhaps_missing_levels`` only when forums of an unknown level do not meet there.
    ``is_typed``: whether the file has forums, also when none of them meets yet.
    """

    forums: tuple[Forum, ...]
    circles: tuple[tuple[Forum, ...], ...]
    missing_levels: tuple[str, ...]
    perhaps_missing_levels: tuple[str, ...]
    is_typed: bool

    def on_level(self, level: str) -> tuple[Forum, ...]:
        """The forums of a level."""
        return tuple(f for f in self.forums if f.level == level)

    @property
    def by_id(self) -> dict[str, Forum]:
        """The forums by their id."""
        return {f.id: f for f in self.forums}

    @property
    def dead_ends(self) -> tuple[Forum, ...]:
        """The forums below strategic from which a question goes nowhere."""
        return tuple(f for f in self.forums if f.next_step == "dead_end")

    @property
    def in_doubt(self) -> tuple[Forum, ...]:
        """The forums of which we do not know whether a question can go further."""
        return tuple(f for f in self.forums if f.next_step == "unknown")

    @property
    def without_elaboration(self) -> tuple[Forum, ...]:
        """The strategic forums whose decisions are worked out in no forum."""
        return tuple(f for f in self.forums if f.level == "strategic" and f.elaboration == "none")

    @property
    def below_strategic(self) -> tuple[Forum, ...]:
        """The forums that need a next step."""
        return tuple(f for f in self.forums if f.level in LEVELS[1:])

    @property
    def going_up(self) -> tuple[Forum, ...]:
        """The forums below strategic from which a question goes to another forum, and not round in a circle."""
        return tuple(f for f in self.below_strategic if f.next_step == "up")


def forums_of(situation: Situation) -> Forums:
    """Collect the forums and follow ``escalates_to``, which may end, be unknown, or come round."""
    rows = sorted(situation.rows("forums"), key=lambda r: (_rank(r["level"]), natural(r["forum_id"])))
    circles = circles_of({r["forum_id"]: r["escalates_to"] for r in rows if r["escalates_to"]})
    around = {forum for circle in circles for forum in circle}
    forums = tuple(_forum(row, around) for row in rows)
    by_id = {f.id: f for f in forums}
    missing = tuple(level for level in LEVELS if all(f.level != level for f in forums))
    is_sure = all(f.level != "unknown" for f in forums)
    return Forums(
        forums=forums,
        circles=tuple(tuple(by_id[i] for i in circle) for circle in circles),
        missing_levels=missing if is_sure else (),
        perhaps_missing_levels=() if is_sure else missing,
        is_typed=situation.is_typed("forums"),
    )


def circles_of(links: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """The circles among links of which each id has at most one, in time that grows with their number.

    Examples
    --------
    >>> circles_of({"O3": "O4", "O4": "O3", "O5": "O3", "O6": "O6"})
    (('O3', 'O4'), ('O6',))
    """
    walked: dict[str, int] = {}
    found = []
    for walk, start in enumerate(sorted(links, key=natural)):
        path: list[str] = []
        current = start
        while current in links and current not in walked:
            walked[current] = walk
            path.append(current)
            current = links[current]
        if walked.get(current) == walk:
            circle = path[path.index(current) :]
            first = circle.index(min(circle, key=natural))
            found.append((*circle[first:], *circle[:first]))
    return tuple(sorted(found, key=lambda circle: natural(circle[0])))


def _rank(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else len(LEVELS)


def _forum(row: Row, around: Collection[str]) -> Forum:
    return Forum(
        id=row["forum_id"],
        name=row["name"] or row["forum_id"],
        level=row["level"],
        kind=row["kind"],
        per_year=row["per_year"],
        chair=row["chair"],
        preparer=row["preparer"],
        is_preparer_known="preparer" not in row.unread,
        elaborated_in=row["elaborated_in"],
        elaborator=row["elaborator"],
        elaboration=_link(row, "elaborated_in"),
        authority=row["authority"],
        mandate=row["mandate"],
        escalates_to=row["escalates_to"],
        next_step=_next_step(row, around),
        row=row,
    )


def _link(row: Row, column: str) -> str:
    """Whether a forum points at another: an id that does not exist is unknown, which is not the same as none."""
    if row[column]:
        return "linked"
    return "unknown" if column in row.unread else "none"


def _next_step(row: Row, around: Collection[str]) -> str:
    link = _link(row, "escalates_to")
    if row["forum_id"] in around:
        return "circle"
    if link == "linked":
        return "up"
    if link == "unknown" or row["level"] == "unknown":
        return "unknown"
    return "top" if row["level"] == "strategic" else "dead_end"
