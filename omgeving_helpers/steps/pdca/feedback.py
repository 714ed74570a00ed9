"""Who is still waiting to hear what we did with their input (definition 10.15, P10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.parties import in_order
from omgeving_helpers.steps.working_days import working_days

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.situation import Situation

STATES = ("waiting", "late", "within_term", "in_time")


@dataclass(frozen=True, kw_only=True)
class Feedback:
    """One item for which feedback is owed.

    ``state`` is ``in_time`` or ``late`` when the party heard, ``waiting`` or ``within_term`` when it did not yet.
    ``days`` are working days: from the meeting to the feedback, or to the reference date.
    """

    item_id: str
    subject: str
    party: Party
    met_on: date
    heard_on: date | None
    days: int
    state: str
    row: Row | None


@dataclass(frozen=True, kw_only=True)
class Owed:
    """All feedback that is owed: who waits first, then late, within the term and in time; the oldest first.

    ``limit`` is ``feedback_working_days``. ``could_wait``: an item without a date, or of which the day of
    the feedback is not known, may be one that waits.
    """

    items: tuple[Feedback, ...]
    limit: int
    could_wait: bool

    def count(self, state: str) -> int:
        """Number of items in a state."""
        return sum(1 for item in self.items if item.state == state)

    @property
    def waiting(self) -> tuple[Party, ...]:
        """The parties that wait longer than the term, in order."""
        there = {item.party.id: item.party for item in self.items if item.state == "waiting"}
        return tuple(in_order(there.values()))

    @property
    def due(self) -> int:
        """Items that are no longer within the term."""
        return len(self.items) - self.count("within_term")


def owed_of(situation: Situation) -> Owed:
    """Find every item up to the reference date that a party other than our own brought in."""
    own = own_parties(situation)
    rows = [r for r in situation.rows("agenda") if _asks_for_feedback(r, own)]
    at = situation.snapshot.reference_date
    known = [r for r in rows if r["date"] and r["date"] <= at and not _is_heard_unclear(r)]
    items = [found for r in known if (found := _feedback(situation, r)) is not None]
    return Owed(
        items=tuple(sorted(items, key=lambda i: (STATES.index(i.state), i.met_on, natural(i.item_id)))),
        limit=int(situation.thresholds["feedback_working_days"]),
        could_wait=any(
            (r["date"] is None and r["fed_back_on"] is None) or (_is_heard_unclear(r) and r["date"] <= at) for r in rows
        ),
    )


def own_parties(situation: Situation) -> frozenset[str]:
    """The programme itself: the party that it names, else every internal party (10.6)."""
    named = situation.dated.programme.about["own_party_id"]
    return frozenset([named]) if named else _ids(p for p in situation.parties if p.category == "internal")


def _ids(parties: Iterable[Party]) -> frozenset[str]:
    return frozenset(p.id for p in parties)


def _asks_for_feedback(row: Row, own: frozenset[str]) -> bool:
    """Brought in by a party that is not our own, at a meeting that is not cancelled, and not itself feedback."""
    is_item = row["kind"] not in {"feed_back", "meeting_date"} and row["status"] != "cancelled"
    return is_item and row["brought_in_by"] is not None and row["brought_in_by"] not in own


def _is_heard_unclear(row: Row) -> bool:
    """Whether a day of feedback was typed that cannot be right, such as one before the meeting."""
    return row["date"] is not None and "fed_back_on" in row.unread


def _feedback(situation: Situation, row: Row) -> Feedback | None:
    party = situation.party(row["brought_in_by"])
    if party is None:
        return None
    heard = row["fed_back_on"]
    days = working_days(row["date"], heard or situation.snapshot.reference_date)
    is_over = days > situation.thresholds["feedback_working_days"]
    states = ("in_time", "late") if heard else ("within_term", "waiting")
    return Feedback(
        item_id=row["item_id"],
        subject=row["subject"] or row["item_id"],
        party=party,
        met_on=row["date"],
        heard_on=heard,
        days=days,
        state=states[is_over],
        row=row,
    )
