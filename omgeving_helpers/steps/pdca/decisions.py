"""Does the agenda fit the plan: when each decision is due, when it is taken, and with whom (definition 10.13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.seats import is_direct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Item:
    """One agenda item of a milestone, not cancelled.

    ``is_to_decide``: it asks for a decision, in the forum that must take it. ``is_deciding``: and it is still to
    come, or a decision came out. ``is_with_externals``: it is discussed in a forum with an external party.
    ``could_decide`` and ``could_be_with_externals`` say the same for some filling of unknown cells, ``is_surely_…``
    for every filling. ``may_decide``: for some filling, the outcome of a past meeting filled in too.
    """

    id: str
    day: date | None
    forum: str | None
    is_past: bool
    is_to_decide: bool
    is_deciding: bool
    is_surely_deciding: bool
    could_decide: bool
    may_decide: bool
    is_with_externals: bool
    is_surely_with_externals: bool
    could_be_with_externals: bool
    row: Row | None


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One decision of the plan, with the agenda items that serve it (by date, then id in natural order).

    ``needed`` is the date of its milestone, ``decided`` the deciding date: of the earliest deciding item. ``reason``
    says what is wrong with its agenda: ``no_agenda``, ``no_decision``, ``not_discussed``, or nothing.
    ``is_certain`` is false while we do not know that it is a decision, ``is_forum_known`` while we do not know which
    forum must take it.
    """

    id: str
    name: str
    needed: date | None
    forum: str | None
    items: tuple[Item, ...]
    is_certain: bool
    is_forum_known: bool
    reference_date: date
    horizon: int
    row: Row | None

    @property
    def deciding(self) -> Item | None:
        """The earliest deciding item."""
        return next((item for item in self.items if item.is_deciding), None)

    @property
    def decided(self) -> date | None:
        """The deciding date."""
        return self.deciding.day if self.deciding else None

    @property
    def slack(self) -> int | None:
        """Calendar days between the deciding date and the milestone; negative is late (10.14)."""
        return (self.needed - self.decided).days if self.needed and self.decided else None

    @property
    def is_late(self) -> bool:
        """Whether the deciding date is later than the milestone; the same day is in time."""
        return self.slack is not None and self.slack < 0

    @property
    def is_in_time(self) -> bool:
        """Whether the deciding date is known, and on or before the milestone."""
        return self.slack is not None and self.slack >= 0

    @property
    def is_discussed(self) -> bool:
        """Whether a stakeholder item serves it."""
        return any(item.is_with_externals for item in self.items)

    @property
    def reason(self) -> str | None:
        """What its agenda lacks; the first that holds. An item without a date is not past."""
        to_decide = [item for item in self.items if item.is_to_decide]
        if not to_decide:
            return "no_agenda"
        if self.deciding is None and any(item.is_past for item in to_decide):
            return "no_decision"
        return None if self.is_discussed else "not_discussed"

    @property
    def state(self) -> str:
        """In one word: ``late``, what its agenda lacks, or ``in_time``; ``unknown`` without a date to compare."""
        if self.needed is None:
            return "unknown"
        if self.is_late:
            return "late"
        return self.reason or ("in_time" if self.deciding else "unknown")

    @property
    def is_alarm_late(self) -> bool:
        """P06: late, not decided longer ago than the horizon, and no unknown cell can bring a decision in time."""
        if not self.is_certain or self.needed is None or self.decided is None or not self.is_forum_known:
            return False
        could_be_in_time = any(i.could_decide and (i.day is None or i.day <= self.needed) for i in self.items)
        return self.is_late and self.decided >= self._first_shown and not could_be_in_time

    @property
    def is_alarm_missing(self) -> bool:
        """P07: due within the horizon or past, and without a deciding date or never discussed with externals.

        Whatever unknown cells hold: an item that may decide, or may be with externals, makes it only possible.
        """
        could_be_right = any(i.could_decide for i in self.items) and any(i.could_be_with_externals for i in self.items)
        return self.is_certain and self._is_due and self.reason is not None and not could_be_right

    @property
    def could_be_late(self) -> bool:
        """Whether some filling of unknown cells makes P06 true: the first decision then comes after the milestone."""
        surely = min((i.day for i in self.items if i.is_surely_deciding and i.day), default=date.max)
        days = [i.day or surely for i in self.items if i.may_decide]
        later = [d for d in days if self._first_shown <= d <= surely and (self.needed is None or d > self.needed)]
        return not self.is_alarm_late and bool(later)

    @property
    def could_be_missing(self) -> bool:
        """Whether some filling of unknown cells makes P07 true."""
        is_surely_right = any(i.is_surely_deciding for i in self.items) and any(
            i.is_surely_with_externals for i in self.items
        )
        return not self.is_alarm_missing and not is_surely_right and (self.needed is None or self._is_due)

    @property
    def is_good(self) -> bool:
        """P92: decided in time, and surely discussed with external parties on or before the milestone."""
        by_then = [i for i in self.items if i.day and self.needed and i.day <= self.needed]
        return self.is_in_time and any(i.is_surely_with_externals for i in by_then)

    @property
    def is_in_horizon(self) -> bool:
        """Whether it is due within the past or coming horizon, and surely a decision."""
        return self.is_certain and self._is_due and self._is_recent

    @property
    def _first_shown(self) -> date:
        """The first day on which a late decision is still news."""
        return self.reference_date - timedelta(days=self.horizon)

    @property
    def _is_due(self) -> bool:
        return self.needed is not None and self.needed <= self.reference_date + timedelta(days=self.horizon)

    @property
    def _is_recent(self) -> bool:
        return self.needed is not None and self.needed >= self.reference_date - timedelta(days=self.horizon)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The decisions of the plan, by date (unknown last), then id; ``unclear`` may be decisions.

    ``meetings`` are the dates of all meetings that are not cancelled, each forum and date once, in order.
    """

    decisions: tuple[Decision, ...]
    unclear: tuple[Decision, ...]
    meetings: tuple[tuple[date, str], ...]
    has_milestones: bool
    has_agenda: bool

    @property
    def every(self) -> tuple[Decision, ...]:
        """The decisions, and what may be one."""
        return (*self.decisions, *self.unclear)


def plan_of(situation: Situation) -> Plan:
    """Put the agenda beside the plan."""
    at = situation.snapshot.reference_date
    forums = {row["forum_id"]: row["name"] or row["forum_id"] for row in situation.rows("forums")}
    agenda = [row for row in situation.rows("agenda") if row["status"] != "cancelled"]
    rooms = _rooms(situation)
    found = [
        Decision(
            id=row["milestone_id"],
            name=row["name"] or row["milestone_id"],
            needed=row["date"],
            forum=forums.get(row["forum_id"]),
            items=_items(row, agenda, forums, rooms, at),
            is_certain=row["kind"] == "decision",
            is_forum_known="forum_id" not in row.unread,
            reference_date=at,
            horizon=int(situation.thresholds["horizon_days"]),
            row=row,
        )
        for row in situation.rows("milestones")
        if row["kind"] in {"decision", "unknown"}
    ]
    ordered = sorted(found, key=lambda d: (d.needed or date.max, natural(d.id)))
    meetings = {(row["date"], forums[row["forum_id"]]) for row in agenda if row["date"] and row["forum_id"] in forums}
    return Plan(
        decisions=tuple(d for d in ordered if d.is_certain),
        unclear=tuple(d for d in ordered if not d.is_certain),
        meetings=tuple(sorted(meetings)),
        has_milestones=situation.has_rows("milestones"),
        has_agenda=situation.has_rows("agenda"),
    )


@dataclass(frozen=True, kw_only=True)
class _Room:
    """Whether an external party has a direct seat in a forum: now, for every and for some filling of its seats."""

    is_external: bool
    is_surely: bool
    could_be: bool


_WITHOUT_SEATS = _Room(is_external=True, is_surely=True, could_be=True)
_NOWHERE = _Room(is_external=False, is_surely=False, could_be=False)
_SOMEWHERE = _Room(is_external=False, is_surely=False, could_be=True)


def _items(
    milestone: Row, agenda: list[Row], forums: Mapping[str, str], rooms: Mapping[str, _Room], at: date
) -> tuple[Item, ...]:
    own = [row for row in agenda if row["milestone_id"] == milestone["milestone_id"]]
    items = [_item(row, milestone, forums, rooms, at) for row in own]
    return tuple(sorted(items, key=lambda i: (i.day or date.max, natural(i.id))))


def _item(row: Row, milestone: Row, forums: Mapping[str, str], rooms: Mapping[str, _Room], at: date) -> Item:
    day, kind, forum, outcome = row["date"], row["kind"], row["forum_id"], row["outcome"]
    must_decide, is_cancelled_unknown = milestone["forum_id"], "status" in row.unread
    is_here = must_decide is None or forum == must_decide
    could_be_here = is_here or _is_unknown_forum(row)
    is_coming = day is not None and day > at
    is_to_decide = kind == "decide" and is_here
    is_deciding = is_to_decide and day is not None and (is_coming or outcome == "decision")
    could_ask = kind in {"decide", "unknown"} and could_be_here
    could_decide = could_ask and (day is None or is_coming or outcome == "decision")
    talks, room = kind in {"discuss", "decide"}, _room_of(row, rooms)
    return Item(
        id=row["item_id"],
        day=day,
        forum=forums.get(forum) if forum else None,
        is_past=day is not None and not is_coming,
        is_to_decide=is_to_decide,
        is_deciding=is_deciding,
        is_surely_deciding=is_deciding and not is_cancelled_unknown and "forum_id" not in milestone.unread,
        could_decide=could_decide,
        may_decide=could_decide or (could_ask and outcome == "unknown"),
        is_with_externals=talks and room.is_external,
        is_surely_with_externals=talks and room.is_surely and not is_cancelled_unknown,
        could_be_with_externals=(talks or kind == "unknown") and room.could_be,
        row=row,
    )


def _is_unknown_forum(row: Row) -> bool:
    """Whether an item stands in a forum that we do not know; one that does not exist yet reads as none (10.0)."""
    return row["forum_id"] is None and "forum_id" not in row.later


def _room_of(row: Row, rooms: Mapping[str, _Room]) -> _Room:
    if row["forum_id"] is None:
        return _SOMEWHERE if _is_unknown_forum(row) else _NOWHERE
    return rooms.get(row["forum_id"], _WITHOUT_SEATS)


def _rooms(situation: Situation) -> dict[str, _Room]:
    """Per forum with a seat: whether an external party has a direct one."""
    external = {p.id: p.is_external for p in situation.parties}
    found: dict[str, _Room] = {}
    for row in situation.rows("seats"):
        before, of = found.get(row["forum_id"], _NOWHERE), external.get(row["stakeholder_id"])
        is_external = of is True and is_direct(row)
        found[row["forum_id"]] = _Room(
            is_external=before.is_external or is_external,
            is_surely=before.is_surely or (is_external and row["role"] != "unknown"),
            could_be=before.could_be or (of is not False and is_direct(row)),
        )
    return found
