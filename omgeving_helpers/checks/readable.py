"""Can a report be made at all: the tables, the ids and the share of bad cells (errors of DATA_MODEL section 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.checks.found import CellAt, Tables
from omgeving_helpers.faults import Fault, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.reading.rows import Row, TableData

NEEDED = ("programme", "stakeholders")
_FEWEST_ROWS = 5
_ONE_IN = 5


def check_readable(tables: Tables, *, place: str) -> list[Fault]:
    """Everything that makes the whole unreadable; ``place`` is the name of the folder or workbook."""
    return [*_missing_tables(tables, place), *_keys(tables), *_too_many_bad(tables)]


def _missing_tables(tables: Tables, place: str) -> Iterator[Fault]:
    for name in NEEDED:
        data = tables.by_name[name]
        if not data.is_present:
            values = {"name_nl": data.table.name_nl, "name_en": data.table.name}
            yield Fault(code="table-missing", weight=Weight.ERROR, file=place, values=values)
        elif not data.rows and (name == "programme" or not data.headers):
            code = "no-programme" if name == "programme" else "table-empty"
            yield Fault(code=code, weight=Weight.ERROR, file=data.file, sheet=data.sheet)
    programme = tables.by_name["programme"]
    if len(programme.rows) > 1:
        yield Fault(
            code="several-programmes",
            weight=Weight.ERROR,
            file=programme.file,
            sheet=programme.sheet,
            row=programme.rows[1].number,
            values={"k": len(programme.rows)},
        )


def _keys(tables: Tables) -> Iterator[Fault]:
    """An empty id, and an id that stands there twice; measurements have rules of their own."""
    for data in tables.by_name.values():
        if data.table.name == "measurements" or data.table.is_reference:
            continue
        for row in data.rows:
            yield from _empty_key(tables, data, row)
        yield from _double_keys(tables, data)


def _empty_key(tables: Tables, data: TableData, row: Row) -> Iterator[Fault]:
    for column in data.table.key:
        if row[column] is None and data.table[column].if_empty == "(fault)" and not data.table[column].refers_to:
            yield tables.fault("id-empty", CellAt(data.table.name, row, column), Weight.ERROR)


def _double_keys(tables: Tables, data: TableData) -> Iterator[Fault]:
    first: dict[tuple[object, ...], Row] = {}
    for row in data.rows:
        key = tuple(row[column] for column in data.table.key)
        if key[0] is None:
            continue
        if key in first:
            at = CellAt(data.table.name, row, data.table.key[0])
            text = " + ".join(str(part) for part in key if part is not None)
            yield tables.fault("id-twice", at, Weight.ERROR, found=text, first=first[key].number, second=row.number)
        first.setdefault(key, row)


def _too_many_bad(tables: Tables) -> Iterator[Fault]:
    """More than a fifth of a required column bad, in a required table of five rows or more."""
    for data in tables.by_name.values():
        if not data.table.is_required or len(data.rows) < _FEWEST_ROWS:
            continue
        for column in data.table.columns:
            k = data.bad.get(column.name, 0)
            if column.is_required and _ONE_IN * k > len(data.rows):
                yield Fault(
                    code="too-many-bad",
                    weight=Weight.ERROR,
                    file=data.file,
                    sheet=data.sheet,
                    column=data.headers.get(column.name, column.name_nl),
                    values={"k": k, "n": len(data.rows)},
                )
