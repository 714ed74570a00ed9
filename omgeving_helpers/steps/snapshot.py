"""A programme as it stands at a reference date and in a cycle (definition 10.0).

What lies after the reference date is left out here, once, so that no step has to think of it.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from omgeving_helpers.faults import Fault, InputError, Weight
from omgeving_helpers.steps.article import requirements_of
from omgeving_helpers.steps.thresholds import Thresholds, thresholds_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.reading.rows import CellValue, Row
    from omgeving_helpers.steps.article import Requirement


class Stamped(Protocol):
    """Something about a programme whose data may be made up for practice, so that whoever shows it says so."""

    @property
    def is_fictitious(self) -> bool:
        """Whether the data are made up."""


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """Which programme, at which date and in which cycle: the head of every report.

    ``reference_date`` is the date at which the report looks. For an older cycle that is the last date of the
    cycle, and then ``asked_date`` is the date that was asked for. ``cycle`` is ``None`` when nothing was measured.
    ``cycles`` are those with an answer up to the current one, from low to high.
    """

    programme_id: str
    name: str
    organisation: str | None
    goal: str | None
    commissioner: str | None
    phase: str
    kind: str
    language: str
    reference_date: date
    asked_date: date
    cycle: int | None
    cycles: tuple[int, ...]
    is_fictitious: bool
    data_status: str
    thresholds: Thresholds
    requirements: tuple[Requirement, ...]

    @property
    def previous_cycle(self) -> int | None:
        """The last cycle before the current one."""
        return self.cycles[-2] if len(self.cycles) > 1 else None


@dataclass(frozen=True)
class DatedProgramme:
    """A snapshot with the rows that count at its date, by English table name."""

    snapshot: Snapshot
    programme: Programme
    rows: Mapping[str, tuple[Row, ...]]

    def __getitem__(self, table: str) -> tuple[Row, ...]:
        """The rows of a table that count at the reference date."""
        return self.rows[table]


def dated(programme: Programme, *, reference_date: date | None = None, cycle: int = 0) -> DatedProgramme:
    """Look at a programme at a date.

    Parameters
    ----------
    programme
        The programme as typed.
    reference_date
        The date at which the report looks; ``None`` = :func:`default_reference_date`. It is never today.
    cycle
        0 = the latest cycle at that date. An older cycle is reported as of its own last date.

    Raises
    ------
    InputError
        When a cycle is asked for that has no row on or before the reference date.
    """
    asked = reference_date or default_reference_date(programme)
    dates = _cycle_dates(programme, asked)
    if cycle and cycle not in dates:
        raise InputError([_no_such_cycle(programme, cycle, asked, sorted(dates))])
    latest = max(dates, default=None)
    current = cycle or latest
    at = asked if current is None or current == latest else dates[current]
    snapshot = _snapshot(
        programme,
        at=at,
        asked=asked,
        cycles=tuple(sorted(c for c in _cycle_dates(programme, at) if current and c <= current)),
    )
    return DatedProgramme(snapshot, programme, _rows_at(programme, snapshot))


def default_reference_date(programme: Programme) -> date:
    """The last day of the month of the last measurement; without one, of the last date of the programme itself.

    A report is then the same tomorrow as today. Nothing dated: the end of the year in which the programme starts.
    """
    dates = [row["date"] for row in programme["measurements"] if row["date"] and row["cycle"]]
    if not dates:
        about = programme.about
        dates = [d for d in (about["start_date"], about["first_decision"]) if d]
        dates += [row["involved_since"] for row in programme["stakeholders"] if row["involved_since"]]
    last = max(dates, default=date(2000, 12, 31))
    return last.replace(day=calendar.monthrange(last.year, last.month)[1])


def _cycle_dates(programme: Programme, until: date) -> dict[int, date]:
    """The last date of every cycle that has a row on or before a date."""
    last: dict[int, date] = {}
    for row in programme["measurements"]:
        number, day = row["cycle"], row["date"]
        if number and day and day <= until:
            last[number] = max(day, last.get(number, day))
    return last


def _no_such_cycle(programme: Programme, cycle: int, asked: date, there: list[int]) -> Fault:
    data = programme.tables["measurements"]
    return Fault(
        code="no-such-cycle",
        weight=Weight.ERROR,
        file=data.file or programme.path.name,
        sheet=data.sheet,
        values={"cycle": cycle, "asked": asked, "there": [str(c) for c in there], "k": len(there)},
    )


def _snapshot(programme: Programme, *, at: date, asked: date, cycles: tuple[int, ...]) -> Snapshot:
    about = programme.about
    return Snapshot(
        programme_id=programme.id,
        name=about["name"] or programme.id,
        organisation=about["organisation"],
        goal=about["goal"],
        commissioner=about["political_commissioner"] or about["official_commissioner"],
        phase=phase_at(programme, at),
        kind=about["kind"],
        language=programme.language,
        reference_date=at,
        asked_date=asked,
        cycle=cycles[-1] if cycles else None,
        cycles=cycles,
        is_fictitious=about["data_status"] == "fictitious",
        data_status=about["data_status"],
        thresholds=thresholds_of(programme),
        requirements=requirements_of(programme["article_requirements"]),
    )


def phase_at(programme: Programme, at: date) -> str:
    """Phase of the last phase start on or before a date, the later phase on the same day (10.12)."""
    order = {name: i for i, name in enumerate(("exploration", "design", "build", "rollout", "operation"))}
    starts = [
        (row["date"], order[row["phase"]], row["phase"])
        for row in programme["milestones"]
        if row["kind"] == "phase_start" and row["date"] and row["date"] <= at and row["phase"] in order
    ]
    return str(max(starts)[2] if starts else programme.about["phase"])


def _rows_at(programme: Programme, snapshot: Snapshot) -> dict[str, tuple[Row, ...]]:
    """Every table with what lies after the reference date taken out, as the table of 10.0 says."""
    at, cycle = snapshot.reference_date, snapshot.cycle
    rows = {name: data.rows for name, data in programme.tables.items()}
    rows["measurements"] = tuple(
        r
        for r in rows["measurements"]
        if r["date"] and r["date"] <= at and r["cycle"] and cycle and r["cycle"] <= cycle
    )
    rows["statements"] = tuple(_open_again(r, at) for r in _not_after(rows["statements"], "date", at))
    rows["stakeholders"] = tuple(_without_later(r, at, "involved_since") for r in rows["stakeholders"])
    later = _later_forums(rows["forums"], at)
    rows["forums"], rows["seats"] = _existing_forums(rows["forums"], rows["seats"], at)
    rows["anchoring"] = tuple(_not_after(rows["anchoring"], "date", at))
    rows["agenda"] = tuple(_as_planned(_without_links(r, later), at) for r in rows["agenda"])
    rows["milestones"] = tuple(_without_links(r, later) for r in rows["milestones"])
    rows["actions"] = tuple(
        _not_done_yet(r, at) for r in rows["actions"] if not (cycle and r["cycle"] and r["cycle"] > cycle)
    )
    return rows


def _not_after(rows: tuple[Row, ...], column: str, at: date) -> list[Row]:
    return [row for row in rows if row[column] is None or row[column] <= at]


def _without_later(row: Row, at: date, *columns: str) -> Row:
    """Empty the dates that lie after the reference date."""
    later = {c: row[c] for c in columns if row[c] is not None and row[c] > at}
    return _emptied(row, later) if later else row


def _open_again(row: Row, at: date) -> Row:
    """A choice that is still to come is not made yet."""
    if row["chosen_on"] is None or row["chosen_on"] <= at:
        return row
    open_again = _emptied(row, {"chosen_on": row["chosen_on"], "status": row["status"]})
    return replace(open_again, values={**open_again.values, "status": "open"})


def _as_planned(row: Row, at: date) -> Row:
    """An item of a meeting that is still to come has no outcome yet; an earlier one may be processed later."""
    if row["date"] is None or row["date"] <= at:
        return _without_later(row, at, "processed_on", "fed_back_on")
    later = {c: row[c] for c in ("outcome", "processed_on", "fed_back_on")}
    planned = _emptied(row, later)
    return replace(planned, values={**planned.values, "outcome": "unknown"})


def _not_done_yet(row: Row, at: date) -> Row:
    """An action that was done later is still open."""
    if row["done_on"] is None or row["done_on"] <= at:
        return row
    open_again = _emptied(row, {"done_on": row["done_on"], "status": row["status"]})
    return replace(open_again, values={**open_again.values, "status": "open"})


def _later_forums(forums: tuple[Row, ...], at: date) -> frozenset[str]:
    """The forums that do not exist yet: a link to one of them reads as empty."""
    return frozenset(row["forum_id"] for row in forums if row["since"] is not None and row["since"] > at)


def _without_links(row: Row, later: frozenset[str]) -> Row:
    return _emptied(row, {"forum_id": row["forum_id"]}) if row["forum_id"] in later else row


def _emptied(row: Row, later: Mapping[str, CellValue]) -> Row:
    """The row without these values; what stands in the file stays known."""
    return replace(row, values={**row.values, **dict.fromkeys(later)}, later={**row.later, **later})


def _existing_forums(
    forums: tuple[Row, ...], seats: tuple[Row, ...], at: date
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    there = _not_after(forums, "since", at)
    ids = {row["forum_id"] for row in there}
    links = ("elaborated_in", "escalates_to")
    linked = tuple(_emptied(r, {c: r[c] for c in links if r[c] is not None and r[c] not in ids}) for r in there)
    return linked, tuple(row for row in seats if row["forum_id"] in ids)
