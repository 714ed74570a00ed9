"""What one table says against another."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

from omgeving_helpers.checks.findings import Change, Finding
from omgeving_helpers.contract import normalise, programme_tables, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.checks.findings import Tables
    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.texts.say import Sayable

_PHASES = ("exploration", "design", "build", "rollout", "operation")
_A_YEAR = timedelta(days=366)


def other_phase(tables: Tables) -> Iterator[Finding]:
    """The phase of the programme is not the one that its planning says has started.

    It is right when it is the phase at the end of the last measurement or the phase today.
    """
    for row in tables["programme"][:1]:
        starts = [start for day in (_last_month(tables), tables.today) if (start := _phase_start(tables, day))]
        if starts and row["phase"] in _PHASES and all(row["phase"] != start["phase"] for start in starts):
            label = value("phase", starts[-1]["phase"])
            found = value("phase", row["phase"])
            values = {
                "found_nl": found.label_nl,
                "found_en": found.label_en,
                "wanted_nl": label.label_nl,
                "wanted_en": label.label_en,
                "where": starts[-1].sheet or starts[-1].file,
                "number": str(starts[-1].number),
            }
            yield Finding(tables.fault("other-phase", "programme", row, "phase", values))


def option_of_no_issue(tables: Tables) -> Iterator[Finding]:
    """An option settles an issue in which no party has an interest, most often a slip of the pen."""
    issues = {normalise(row["issue"]): row["issue"] for row in tables["interests"] if row["issue"]}
    for row in tables["statements"]:
        if issues and row["kind"] == "option" and row["issue"] and normalise(row["issue"]) not in issues:
            values = {"found": row["issue"], "meant": _nearest(row["issue"], issues)}
            yield Finding(tables.fault("option-of-no-issue", "statements", row, "issue", values))


def meets_no_criterion(tables: Tables) -> Iterator[Finding]:
    """An option can only meet criteria; anything else is left out of the list."""
    kinds = {row["statement_id"]: row["kind"] for row in tables["statements"]}
    for row in tables["statements"]:
        wrong = tuple(s for s in row["meets"] if kinds.get(s) not in {"criterion", "unknown"})
        if wrong:
            kept = tuple(s for s in row["meets"] if s not in wrong)
            fault = tables.fault("meets-no-criterion", "statements", row, "meets", {"found": wrong})
            yield Finding(fault, (Change("statements", row, "meets", kept),))


def group_that_applies_after_all(tables: Tables) -> Iterator[Finding]:
    """A group of the palette is said not to apply, but has parties; they count."""
    for row in tables["programme"][:1]:
        for item in row["palette_not_applicable"]:
            group = item.split("=")[0]
            parties = [p["stakeholder_id"] for p in tables["stakeholders"] if p["category"] == group]
            if parties:
                label = value("category", group)
                values: dict[str, Sayable] = {"found_nl": label.label_nl, "found_en": label.label_en, "k": len(parties)}
                fault = tables.fault("group-applies", "programme", row, "palette_not_applicable", values)
                yield Finding(fault)


def measured_before_the_start(tables: Tables) -> Iterator[Finding]:
    """A measurement dated before the programme started: one of the two dates is most often wrong."""
    for about in tables["programme"][:1]:
        start = about["start_date"]
        early = [row for row in tables["measurements"] if start and row["date"] and row["date"] < start]
        for row in early:
            values = {"found": row["date"], "start": start}
            yield Finding(tables.fault("measured-before-start", "measurements", row, "date", values))


def measured_far_ahead(tables: Tables) -> Iterator[Finding]:
    """A measurement dated more than a year after every earlier date of the programme has a typing fault in its year."""
    known = _all_dates(tables)
    for row in tables["measurements"]:
        day = row["date"]
        last = max((other for other in known if day and other < day), default=None)
        if day and last and day - last > _A_YEAR:
            fault = tables.fault("measured-far-ahead", "measurements", row, "date", {"found": day, "last": last})
            yield Finding(fault, (Change("measurements", row, "date", None),))


def held_in_the_future(tables: Tables) -> Iterator[Finding]:
    """A meeting that is still to come is marked as held (A82); it counts as planned."""
    now = max(tables.today, _last_month(tables))
    if now == date.min:
        return  # nobody said which day it is, and nothing was measured
    for row in tables["agenda"]:
        if row["status"] == "held" and row["date"] and row["date"] > now:
            fault = tables.fault("held-in-the-future", "agenda", row, "status", {"found": row["date"]})
            yield Finding(fault, (Change("agenda", row, "status", "scheduled"),))


def _last_month(tables: Tables) -> date:
    """The end of the month of the last measurement, at which a report looks; today without one."""
    days = [row["date"] for row in tables["measurements"] if row["date"] and row["cycle"]]
    if not days:
        return tables.today
    last: date = max(days)
    return last.replace(day=calendar.monthrange(last.year, last.month)[1])


def _phase_start(tables: Tables, until: date) -> Row | None:
    """The last phase start on or before a date; the later phase on the same day."""
    starts = [
        row
        for row in tables["milestones"]
        if row["kind"] == "phase_start" and row["date"] and row["date"] <= until and row["phase"] in _PHASES
    ]
    return max(starts, key=lambda row: (row["date"], _PHASES.index(row["phase"])), default=None)


def _all_dates(tables: Tables) -> set[date]:
    """Every date of the programme but the one until which data are kept."""
    return {
        row[column.name]
        for of in programme_tables()
        for column in of.columns
        if column.kind == "date" and column.name != "keep_until"
        for row in tables[of.name]
        if row[column.name]
    }


def _nearest(text: str, words: dict[str, str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a slip of the pen needs it

    near = get_close_matches(normalise(text), words, n=1)
    return words[near[0]] if near else ""
