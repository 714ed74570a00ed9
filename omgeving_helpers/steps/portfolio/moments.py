"""When a programme asks time of an organisation: moments with a date, and a share for forums without (10.20)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.situation import Situation

_DAYS_IN_YEAR = 365


@dataclass(frozen=True, kw_only=True)
class Window:
    """The days that the portfolio looks at: after the reference date, up to and including ``last``."""

    reference_date: date
    days: int

    @property
    def last(self) -> date:
        """The last day of the window."""
        return self.reference_date + timedelta(days=self.days)

    @property
    def weeks(self) -> int:
        """The length in weeks, a started week counted whole."""
        return -(-self.days // 7)

    def __contains__(self, day: date) -> bool:
        """Whether a day lies in the window; the reference date itself does not."""
        return self.reference_date < day <= self.last


@dataclass(frozen=True, kw_only=True)
class Moment:
    """One moment with a date: a meeting of a forum, or a measurement (then ``level`` and ``hours`` say nothing).

    ``id`` is that of the forum or milestone. ``rows`` are the rows that plan it, with their table.
    """

    programme: str
    day: date
    id: str
    name: str
    is_meeting: bool
    level: str = "unknown"
    hours: Fraction | None = None
    rows: tuple[Row, ...] = ()

    @property
    def key(self) -> str:
        """Programme, forum and date, as a signal names a meeting."""
        return f"{self.programme}/{self.id}/{self.day.isoformat()}"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What one programme asks of one organisation within the window.

    ``undated`` is the exact number of meetings to expect of its forums without a date in the window; ``undated_rows``
    are those forums. ``unknown`` are rows that could ask more: a forum of which we do not know how often it meets,
    or a meeting or measurement of which the date cannot be read.
    """

    programme: str
    dated: tuple[Moment, ...]
    undated: Fraction
    undated_rows: tuple[Row, ...] = ()
    unknown: tuple[Unknown, ...] = ()

    @property
    def total(self) -> Fraction:
        """All moments, with a date or without."""
        return len(self.dated) + self.undated


@dataclass(frozen=True, kw_only=True)
class Unknown:
    """A row that may ask more time than we know: its table, the forum or milestone, and the row."""

    table: str
    name: str
    row: Row | None


@dataclass(frozen=True)
class Calendar:
    """The moments of one programme: those of each forum, and the measurements."""

    situation: Situation
    window: Window

    @cached_property
    def meetings(self) -> dict[str, tuple[Moment, ...]]:
        """Per forum its meetings in the window, one per date, in order of date."""
        planned: dict[tuple[str, date], list[Row]] = {}
        for row in self.situation.rows("agenda"):
            is_there = row["forum_id"] is not None and row["date"] is not None
            if is_there and row["date"] in self.window and row["status"] != "cancelled":
                planned.setdefault((row["forum_id"], row["date"]), []).append(row)
        return {
            forum["forum_id"]: tuple(
                self._meeting(forum, day, rows)
                for (key, day), rows in sorted(planned.items())
                if key == forum["forum_id"]
            )
            for forum in self.situation.rows("forums")
        }

    @cached_property
    def measurements(self) -> tuple[Moment, ...]:
        """The planned measurements in the window, in order of date."""
        rows = [r for r in self.situation.rows("milestones") if r["kind"] == "measurement"]
        found = [
            Moment(
                programme=self.situation.snapshot.programme_id,
                day=row["date"],
                id=row["milestone_id"],
                name=row["name"] or row["milestone_id"],
                is_meeting=False,
                rows=(row,),
            )
            for row in rows
            if row["date"] is not None and row["date"] in self.window
        ]
        return tuple(sorted(found, key=lambda m: (m.day, natural(m.id))))

    def asked_of(self, parties: Sequence[str]) -> Asked:
        """What the programme asks of these parties, which are one organisation: a forum and date count once."""
        seats = {r["forum_id"] for r in self.situation.rows("seats") if r["stakeholder_id"] in parties}
        forums = [f for f in self.situation.rows("forums") if f["forum_id"] in seats]
        forums.sort(key=lambda f: natural(f["forum_id"]))
        undated = [f for f in forums if not self.meetings[f["forum_id"]]]
        counted = [f for f in undated if f["per_year"]]
        meetings = [m for f in forums for m in self.meetings[f["forum_id"]]]
        is_measured = any(p.id in parties and not p.is_supervisor for p in self.situation.parties)
        return Asked(
            programme=self.situation.snapshot.programme_id,
            dated=tuple(
                sorted(
                    [*meetings, *(self.measurements if is_measured else ())],
                    key=lambda m: (m.day, not m.is_meeting, natural(m.id)),
                )
            ),
            undated=sum((self._expected(f) for f in counted), Fraction(0)),
            undated_rows=tuple(counted),
            unknown=tuple(self._unknown(forums, is_measured=is_measured)),
        )

    def _meeting(self, forum: Row, day: date, rows: Sequence[Row]) -> Moment:
        hours = forum["hours_per_meeting"]
        return Moment(
            programme=self.situation.snapshot.programme_id,
            day=day,
            id=forum["forum_id"],
            name=forum["name"] or forum["forum_id"],
            is_meeting=True,
            level=forum["level"],
            hours=None if hours is None else Fraction(str(hours)),
            rows=tuple(sorted(rows, key=lambda r: natural(r["item_id"]))),
        )

    def _expected(self, forum: Row) -> Fraction:
        return Fraction(str(forum["per_year"])) * self.window.days / _DAYS_IN_YEAR

    def _unknown(self, forums: Sequence[Row], *, is_measured: bool) -> Iterator[Unknown]:
        ids = {f["forum_id"]: f["name"] or f["forum_id"] for f in forums}
        for forum in forums:
            if forum["per_year"] is None and not self.meetings[forum["forum_id"]]:
                yield Unknown(table="forums", name=ids[forum["forum_id"]], row=forum)
        for row in self.situation.rows("agenda"):
            if row["date"] is None and row["forum_id"] in ids and row["status"] != "cancelled":
                yield Unknown(table="agenda", name=ids[row["forum_id"]], row=row)
        for row in self.situation.rows("milestones") if is_measured else ():
            may_be_one = row["kind"] == "unknown" and (row["date"] is None or row["date"] in self.window)
            if may_be_one or (row["date"] is None and row["kind"] == "measurement"):
                yield Unknown(table="milestones", name=row["name"] or row["milestone_id"], row=row)


def calendars_of(analyses: Sequence[Analysis], window: Window) -> dict[str, Calendar]:
    """The calendar of every programme by its id."""
    return {a.snapshot.programme_id: Calendar(a.situation, window) for a in analyses}
