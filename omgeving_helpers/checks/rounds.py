"""Checks on measurements: what was asked, twice or when, and whether the rounds follow each other."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import TYPE_CHECKING

from omgeving_helpers.checks.found import CellAt, Found, Tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from omgeving_helpers.reading.rows import Row

_YEAR = timedelta(days=365)


def check_rounds(tables: Tables) -> Iterator[Found]:
    """Everything about measurements, and about actions that name a measure."""
    for name in ("measurements", "actions"):
        for row in tables[name]:
            yield from _statement_and_measure(tables, name, row)
    yield from _twice(tables)
    yield from _dates(tables)
    yield from _order(tables)


def _statement_and_measure(tables: Tables, name: str, row: Row) -> Iterator[Found]:
    is_statement = row["measure"] == "statement"
    if row["measure"] in {None, "unknown"} and row["statement_id"] is None:
        return
    if is_statement != (row["statement_id"] is not None):
        code = "statement-missing" if is_statement else "statement-too-many"
        yield tables.warning(code, CellAt(name, row, "statement_id"))


def _twice(tables: Tables) -> Iterator[Found]:
    """The same question to one party in one round: a remark when the scores agree, else unknown."""
    first: dict[tuple[object, ...], Row] = {}
    for row in tables["measurements"]:
        key = (row["cycle"], row["stakeholder_id"], row["measure"], row["statement_id"])
        if None in key[:3]:
            continue
        other = first.setdefault(key, row)
        if other is row:
            continue
        at = CellAt("measurements", row, "score")
        if other["score"] == row["score"]:
            yield tables.remark("score-again", at, first=other.number)
        else:
            cells = tuple(CellAt("measurements", r, "score") for r in (other, row))
            yield tables.warning("score-differs", at, blank=cells, first=other.number)


def _dates(tables: Tables) -> Iterator[Found]:
    """A measurement before the start of the programme, or more than a year after every other one."""
    start = tables["programme"][0]["start_date"] if tables["programme"] else None
    days = sorted({row["date"] for row in tables["measurements"] if row["date"]})
    lonely = days[-1] if len(days) > 1 and days[-1] - days[-2] > _YEAR else None
    for row in tables["measurements"]:
        at = CellAt("measurements", row, "date")
        if row["date"] and start and row["date"] < start:
            yield tables.warning("measured-before-start", at, found=row["date"], start=start)
        elif lonely is not None and row["date"] == lonely:
            yield tables.warning("measured-far-later", at, found=row["date"], other=days[-2])


def _order(tables: Tables) -> Iterator[Found]:
    """Rounds whose dates overlap, and numbers that are skipped."""
    days: dict[int, list[tuple[date, Row]]] = {}
    for row in tables["measurements"]:
        if row["cycle"] is not None and row["date"] is not None:
            days.setdefault(row["cycle"], []).append((row["date"], row))
    numbers = sorted(days)
    for earlier, later in itertools.pairwise(numbers):
        first = min(days[later], key=lambda item: item[0])
        if first[0] <= max(day for day, _ in days[earlier]):
            at = CellAt("measurements", first[1], "date")
            yield tables.warning("rounds-overlap", at, earlier=earlier, later=later, found=first[0])
        if later != earlier + 1:
            at = CellAt("measurements", first[1], "cycle")
            yield tables.warning("round-skipped", at, earlier=earlier, later=later)
