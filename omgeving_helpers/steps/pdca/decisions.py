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
    ``may_decide`` and ``is_surely_with_externals`` say the same for some, and for every, filling of unknown cells.
    """

    id: str
    day: date | None
    forum: str | None
    is_to_decide: bool
    is_deciding: bool
    may_decide: bool
    is_with_externals: bool
    is_surely_with_externals: bool
    row: Row | None


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One decision of the plan, with the agenda items that serve it (by date, then id in natural order).

    ``needed`` is the date of its milestone, ``decided`` the deciding date: of the earliest deciding item. ``reason``
    says what is wrong with its agenda: ``no_agenda``, ``no_decision``, ``not_discussed``, or nothing.
    ``is_certain`` is false while we do not know that it is a decision.
    """

    id: str
    name: str
    needed: date | None
    forum: str | None
    items: tuple[Item, ...]
    is_certain: bool
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
        """What its agenda lacks; the first that holds."""
        if self.deciding is None:
            return "no_decision" if any(item.is_to_decide for item in self.items) else "no_agenda"
        return None if self.is_discussed else "not_discussed"

    @property
    def state(self) -> str:
        """In one word: ``late``, what its agenda lacks, or ``in_time``; ``unknown`` without a date of its own."""
        if self.needed is None:
            return "unknown"
        return "late" if self.is_late else self.reason or "in_time"

    @property
    def is_alarm_late(self) -> bool:
        """P06: late, and not decided longer ago than the horizon."""
        first = self.reference_date - timedelta(days=self.horizon)
        return self.is_certain and self.is_late and self.decided is not None and self.decided >= first

    @property
    def is_alarm_missing(self) -> bool:
        """P07: due within the horizon or past, and without a deciding date or never discussed with externals."""
        return self.is_certain and self._is_due and self.reason is not None

    @property
    def could_be_late(self) -> bool:
        """Whether unknown cells could make P06 true: a later decision, and surely none in time."""
        first = self.reference_date - timedelta(days=self.horizon)
        sure = self.decided
        possible = [sure] if sure else [i.day or date.max for i in self.items if i.may_decide]
        later = [day for day in possible if day >= first and (self.needed is None or day > self.needed)]
        return not self.is_alarm_late and bool(later)

    @property
    def could_be_missing(self) -> bool:
        """Whether unknown cells could make P07 true."""
        lacks = self.deciding is None or not any(i.is_surely_with_externals for i in self.items)
        return not self.is_alarm_missing and lacks and (self.needed is None or self._is_due)

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


def _items(
    milestone: Row, agenda: list[Row], forums: Mapping[str, str], rooms: Mapping[str, tuple[bool, bool]], at: date
) -> tuple[Item, ...]:
    own = [row for row in agenda if row["milestone_id"] == milestone["milestone_id"]]
    items = [_item(row, milestone["forum_id"], forums, rooms.get(row["forum_id"]), at) for row in own]
    return tuple(sorted(items, key=lambda i: (i.day or date.max, natural(i.id))))


def _item(
    row: Row, must_decide: str | None, forums: Mapping[str, str], room: tuple[bool, bool] | None, at: date
) -> Item:
    day, kind, forum = row["date"], row["kind"], row["forum_id"]
    is_here = must_decide is None or forum == must_decide
    is_coming = day is not None and day > at
    is_to_decide = kind == "decide" and is_here
    talks = kind in {"discuss", "decide"}
    is_external, is_surely_external = (False, False) if forum is None else room or (True, True)
    return Item(
        id=row["item_id"],
        day=day,
        forum=forums.get(forum) if forum else None,
        is_to_decide=is_to_decide,
        is_deciding=is_to_decide and day is not None and (is_coming or row["outcome"] == "decision"),
        may_decide=kind in {"decide", "unknown"}
        and (is_here or forum is None)
        and (day is None or is_coming or row["outcome"] in {"decision", "unknown"}),
        is_with_externals=talks and is_external,
        is_surely_with_externals=talks and is_surely_external,
        row=row,
    )


def _rooms(situation: Situation) -> dict[str, tuple[bool, bool]]:
    """Per forum with a seat: whether an external party has a direct one, and whether it has so for certain."""
    external = {p.id for p in situation.parties if p.is_external}
    found: dict[str, tuple[bool, bool]] = {}
    for row in situation.rows("seats"):
        is_external = row["stakeholder_id"] in external and is_direct(row)
        before = found.get(row["forum_id"], (False, False))
        found[row["forum_id"]] = (
            before[0] or is_external,
            before[1] or (is_external and row["role"] != "unknown"),
        )
    return found
