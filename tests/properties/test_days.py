"""The reference date moves through the year day by day: signals come and go with dates, and nothing leaks back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest
from build import ROOT

from omgeving_helpers.programme import read_programme
from omgeving_helpers.signals import rules
from omgeving_helpers.steps.analysis import analyse

PROGRAMMES = sorted(path.name for path in (ROOT / "data" / "programmes").iterdir() if path.is_dir())
FIRST, LAST = dt.date(2025, 12, 15), dt.date(2027, 4, 30)
DAYS = [FIRST + dt.timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
PLANS = frozenset({"decisions", "milestones", "agenda"})
"""Tables whose later rows are plans, and count."""
FIRST_OR_PROOF = [
    pytest.param(name, marks=[] if name == "juridische_procedure" else [pytest.mark.proof]) for name in PROGRAMMES
]
"""One sample in every run of the tests, the others in the proof: each goes through every day of its year."""


@cache
def sample(name):
    """A sample programme, read once."""
    return read_programme(ROOT / "data" / "programmes" / name)


def found(programme, day):
    """What every rule finds on a day: code and what it is about, with the numbers and names of its sentence."""
    analysis = analyse(programme, reference_date=day)
    return {
        (r.code, f.is_possible, *f.ids): dict(f.values)
        for r in rules()
        if r.step != "portfolio"
        for f in r.find(r.reads(analysis))
    }


def dates_in(programme):
    """Every date that stands in the tables, with the codes of the tables."""
    for name, data in programme.tables.items():
        for row in data.rows:
            for column, value in row.values.items():
                if isinstance(value, dt.date):
                    yield name, column, value


@cache
def turning_days(name):
    """Every day on which a definition may turn: at a date, the day after, and where a term from a date ends.

    Terms: the horizon before and after a milestone or decision (91 days), 17 weeks after a measurement, and feedback
    that is owed for 15 working days, which is at most 30 days on the calendar.
    """
    turning = set()
    for table, column, day in dates_in(sample(name)):
        near = [day, day + dt.timedelta(days=1)]
        if table in {"milestones", "agenda"}:
            near += [day + dt.timedelta(days=d) for d in (-92, -91, -90, 90, 91, 92)]
        if (table, column) == ("measurements", "date"):
            near += [day + dt.timedelta(days=17 * 7 + d) for d in (0, 1)]
        if (table, column) == ("agenda", "date"):
            near += [day + dt.timedelta(days=d) for d in range(15, 32)]
        turning.update(near)
    return turning


@pytest.mark.parametrize("name", FIRST_OR_PROOF)
def test_signals_turn_only_on_days_that_a_definition_names(name):
    """From one day to the next the rules find the same, unless a date or a term in the tables lies there."""
    before, changes = None, 0
    for day in DAYS:
        now = set(found(sample(name), day))
        if before is not None and now != before:
            assert day in turning_days(name), (day, sorted(now ^ before))
            changes += 1
        before = now
    assert changes > 0


@pytest.mark.parametrize("name", FIRST_OR_PROOF)
def test_nothing_after_the_date_leaks_back(name):
    """Without every row dated after the day, and every later date in a row, the rules that look back say the same."""
    for day in DAYS[::9]:
        whole, until = found(sample(name), day), found(until_day(sample(name), day), day)
        looking_ahead = {"P06", "P07", "P92", "I05", "I06", "I07", "I90", "D04"}
        assert {k: v for k, v in whole.items() if k[0] not in looking_ahead} == {
            k: v for k, v in until.items() if k[0] not in looking_ahead
        }, day


@pytest.mark.parametrize("name", FIRST_OR_PROOF)
def test_plans_count_and_outcomes_to_come_do_not(name):
    """With the plans kept, but every outcome, processing and feedback to come taken out, nothing at all changes."""
    for day in DAYS[::9]:
        whole, until = found(sample(name), day), found(until_day(sample(name), day, keep_plans=True), day)
        assert whole == {k: v for k, v in until.items() if k[0] != "D04"}, day


def until_day(programme, day, *, keep_plans=False):
    """The programme as it would have been typed on a day: later rows and later dates are not there."""
    tables = {}
    for name, data in programme.tables.items():
        rows = data.rows
        if name in {"measurements", "statements", "forums", "anchoring"} or (name in PLANS and not keep_plans):
            column = "since" if name == "forums" else "date"
            rows = tuple(r for r in rows if r[column] is None or r[column] <= day)
        if name in {"stakeholders", "statements", "agenda", "actions", "benefits"}:
            rows = tuple(_without_later(r, day, name) for r in rows)
        tables[name] = replace(data, rows=rows)
    return replace(programme, tables=tables)


LATER = {
    "stakeholders": ("involved_since",),
    "statements": ("chosen_on",),
    "agenda": ("processed_on", "fed_back_on"),
    "actions": ("done_on",),
    "benefits": ("measured_on",),
}


def _without_later(row, day, table):
    """The row without what was not known yet."""
    values = dict(row.values)
    for column in LATER[table]:
        if values[column] is not None and values[column] > day:
            values[column] = None
            if column == "chosen_on":
                values["status"] = "open"
    if table == "agenda" and values["date"] is not None and values["date"] > day:
        values["outcome"] = "unknown"
    return replace(row, values=values)
