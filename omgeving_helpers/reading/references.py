"""Look up every id that one table takes from another; an id that is not there becomes unknown, with a warning."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.faults import Fault, Weight
from omgeving_helpers.reading.rows import Row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.contract import Column
    from omgeving_helpers.reading.rows import CellValue, TableData


def with_references(tables: Mapping[str, TableData], faults: list[Fault]) -> dict[str, TableData]:
    """The tables with every reference looked up.

    A theme may be typed by its name and becomes its id. An organisation that is not in the shared list stays: equal
    ids join programmes all the same, so that is a remark.
    """
    known = {name: _ids(data) for name, data in tables.items()}
    return {name: _table(data, known, faults) for name, data in tables.items()}


def _ids(data: TableData) -> dict[str, str]:
    """Every id of a table, and for themes every name, as people type it."""
    if data.table.name == "themes":
        words = ("name_nl", "name_en", "theme_id")
        return {normalise(row[w]): row["theme_id"] for w in words for row in data.rows if row[w] and row["theme_id"]}
    if len(data.table.key) != 1:
        return {}
    return {row[key]: row[key] for key in data.table.key for row in data.rows if row[key]}


def _table(data: TableData, known: Mapping[str, Mapping[str, str]], faults: list[Fault]) -> TableData:
    columns = [c for c in data.table.columns if c.refers_to]
    bad = Counter(data.bad)
    rows = tuple(_row(row, columns, known, data=data, faults=faults, bad=bad) for row in data.rows)
    return replace(data, rows=rows, bad=bad)


def _row(
    row: Row,
    columns: list[Column],
    known: Mapping[str, Mapping[str, str]],
    *,
    data: TableData,
    faults: list[Fault],
    bad: Counter[str],
) -> Row:
    changed: dict[str, CellValue] = {}
    for column in columns:
        value = row[column.name]
        typed = value if isinstance(value, tuple) else (value,) if value else ()
        found = [_found(text, column, known) for text in typed]
        for text, there in zip(typed, found, strict=True):
            if there is None:
                faults.append(_fault(row, column, text, known=known, data=data))
                bad[column.name] += column.refers_to != ("organisations",)
        kept = tuple(there for there in found if there is not None)
        if column.refers_to == ("organisations",):
            kept = typed
        result = tuple(dict.fromkeys(kept)) if column.is_list else (kept[0] if kept else None)
        if result != value:
            changed[column.name] = result
    return Row({**row.values, **changed}, row.number, row.file, row.sheet) if changed else row


def _found(text: str, column: Column, known: Mapping[str, Mapping[str, str]]) -> str | None:
    wanted = normalise(text) if column.refers_to == ("themes",) else text
    return next((known[name][wanted] for name in column.refers_to if wanted in known.get(name, {})), None)


def _fault(row: Row, column: Column, text: str, *, known: Mapping[str, Mapping[str, str]], data: TableData) -> Fault:
    there = {normalise(word): word for name in column.refers_to for word in known.get(name, {})}
    near = get_close_matches(normalise(text), there, n=1, cutoff=0.5)
    is_organisation = column.refers_to == ("organisations",)
    return Fault(
        code="unknown-organisation" if is_organisation else "unknown-id",
        weight=Weight.REMARK if is_organisation else Weight.WARNING,
        file=row.file,
        sheet=row.sheet,
        row=row.number,
        column=data.headers.get(column.name, column.name_nl),
        rule=None if is_organisation else "D03",
        values={"found": text, "meant": there[near[0]] if near else ""},
    )
