"""Whether every id that points somewhere points at a row: an unknown one becomes unknown, with the nearest id."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from omgeving_helpers.checks.findings import Change, Finding
from omgeving_helpers.contract import normalise
from omgeving_helpers.contract import table as table_of
from omgeving_helpers.faults import Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from omgeving_helpers.checks.findings import Tables
    from omgeving_helpers.contract import Column
    from omgeving_helpers.reading.rows import CellValue, Row
    from omgeving_helpers.texts.say import Sayable

_MAY_BE_ABSENT = frozenset({"organisations", "themes", "starters"})
"""Shared lists: when they are not there, nothing can be said about what points at them."""


def themes_by_name(tables: Tables) -> Iterator[Finding]:
    """A theme may be typed by its Dutch or English name; from here on it is its id."""
    ids = {normalise(row[c]): row["theme_id"] for row in tables["themes"] for c in ("name_nl", "name_en") if row[c]}
    ids |= {normalise(row["theme_id"]): row["theme_id"] for row in tables["themes"] if row["theme_id"]}
    for name, column in (("interests", "theme"), ("theme_relations", "theme_a"), ("theme_relations", "theme_b")):
        for row in tables[name]:
            found = ids.get(normalise(row[column])) if row[column] else None
            if found and found != row[column]:
                yield Finding(None, (Change(name, row, column, found),))


def unknown_ids(tables: Tables) -> Iterator[Finding]:
    """All ids that are not in the table they point at (A81)."""
    for name in tables.by_name:
        for column in table_of(name).columns:
            if column.refers_to and tables[name]:
                yield from _unknown_in_column(tables, column)


def _unknown_in_column(tables: Tables, column: Column) -> Iterator[Finding]:
    if any(target in _MAY_BE_ABSENT and not tables[target] for target in column.refers_to):
        return
    ids = {str(row[table_of(t).key[0]]) for t in column.refers_to for row in tables[t]} - {"None"}
    if not ids:
        yield from _nothing_to_point_at(tables, column)
        return
    words = {known.casefold(): known for known in sorted(ids)}
    for row in tables[column.table]:
        unknown = [item for item in _items(row[column.name]) if item not in ids]
        if unknown:
            yield from _unknown_in_cell(tables, column, row, unknown=unknown, words=words)


def _unknown_in_cell(
    tables: Tables, column: Column, row: Row, *, unknown: list[str], words: Mapping[str, str]
) -> Iterator[Finding]:
    """One fault for every unknown id in a cell; an organisation that is not in the shared list stays as typed."""
    changes = (Change(column.table, row, column.name, _without(row, column, unknown)),)
    for item in unknown:
        values = {"found": item, "meant": _nearest(item, words), **_names(column)}
        if column.refers_to == ("organisations",):
            fault = tables.fault("unknown-organisation", column.table, row, column.name, values, weight=Weight.REMARK)
            yield Finding(fault)
        else:
            fault = tables.fault("unknown-id", column.table, row, column.name, values, rule="D03")
            is_new = not _is_said_already(tables, column)
            yield Finding(fault if is_new else None, changes, is_bad_cell=is_new)


def _nothing_to_point_at(tables: Tables, column: Column) -> Iterator[Finding]:
    """One warning for a column that points at a table without rows; all its ids become unknown."""
    rows = [row for row in tables[column.table] if row[column.name]]
    if rows:
        empty = () if column.is_list else None
        changes = tuple(Change(column.table, row, column.name, empty) for row in rows)
        values: dict[str, Sayable] = {"k": len(rows), "found": _items(rows[0][column.name])[0], **_names(column)}
        fault = tables.fault("nothing-to-point-at", column.table, rows[0], column.name, values, rule="D03")
        yield Finding(None if _is_said_already(tables, column) else fault, changes)


def _is_said_already(tables: Tables, column: Column) -> bool:
    """Whether what a column points at could not be read or must be there: that error says enough."""
    data = [(name, tables.by_name.get(name)) for name in column.refers_to]
    is_refused = any(d is not None and d.is_present and not d.headers for _, d in data)
    return is_refused or any(name == "stakeholders" and (d is None or not d.is_present) for name, d in data)


def _names(column: Column) -> dict[str, str]:
    """The tables that a column points at, as they are called in each language."""
    targets = [table_of(name) for name in column.refers_to]
    return {f"target_{lang}": "/".join(t.in_language(lang) for t in targets) for lang in ("nl", "en")}


def _items(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _without(row: Row, column: Column, unknown: list[str]) -> CellValue:
    return tuple(item for item in row[column.name] if item not in unknown) if column.is_list else None


def _nearest(item: str, words: Mapping[str, str]) -> str:
    """The id that differs only in capitals, else the nearest one, else nothing."""
    near = get_close_matches(item.casefold(), words, n=1)
    return words.get(item.casefold()) or (words[near[0]] if near else "")
