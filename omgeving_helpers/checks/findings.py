"""What a check says: a fault, and what it makes unknown in the tables.

No check lives here; a check is a small function from the tables to its findings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from omgeving_helpers.contract import table
from omgeving_helpers.faults import Fault, Weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from omgeving_helpers.reading.rows import CellValue, Row, TableData
    from omgeving_helpers.texts.say import Sayable


_MOST_PLACES = 20


class Change(NamedTuple):
    """A cell that gets another value, most often an unknown one."""

    table: str
    row: Row
    column: str
    value: CellValue


@dataclass(frozen=True)
class Finding:
    """A fault with its consequence: cells that change and rows that take no part.

    Without a fault it only reads a cell, as when a theme was typed by its name. ``is_bad_cell`` when its changed
    cells hold what the contract does not allow, so that they count for the share of bad cells.
    """

    fault: Fault | None
    changes: tuple[Change, ...] = ()
    set_aside: tuple[tuple[str, Row], ...] = ()
    is_bad_cell: bool = False


@dataclass(frozen=True)
class Tables:
    """All tables of a programme and the shared lists, and the two things a check may ask beside them.

    ``folder`` is the name of its folder, empty when it came from elsewhere; ``today`` decides what is past;
    ``place`` names the folder or workbook in a fault about a table that is not there.
    """

    by_name: Mapping[str, TableData]
    folder: str
    today: date
    place: str = ""

    def __getitem__(self, name: str) -> tuple[Row, ...]:
        """The rows of a table; none when it is not there."""
        data = self.by_name.get(name)
        return data.rows if data else ()

    def header(self, name: str, column: str) -> str:
        """The header of a column as it was typed; its Dutch name when it was not."""
        data = self.by_name.get(name)
        return (data.headers.get(column) if data else None) or table(name)[column].name_nl

    def fault(
        self,
        code: str,
        name: str,
        row: Row | None = None,
        column: str | None = None,
        values: Mapping[str, Sayable] | None = None,
        *,
        weight: Weight = Weight.WARNING,
        rule: str | None = None,
    ) -> Fault:
        """A fault at a place in a table."""
        data = self.by_name.get(name)
        return Fault(
            code=code,
            weight=weight,
            file=row.file if row else (data.file if data and data.file else self.place or table(name).name_nl),
            sheet=row.sheet if row else (data.sheet if data else None),
            row=row.number if row else None,
            column=self.header(name, column) if column else None,
            rule=rule,
            values=values or {},
        )


Check: TypeAlias = Callable[[Tables], Iterator[Finding]]


def applied(tables: Tables, findings: Iterable[Finding]) -> Tables:
    """The tables after what was found: changed cells and without the rows that take no part."""
    found = list(findings)
    changes: dict[int, dict[str, CellValue]] = {}
    gone: set[int] = set()
    touched: set[str] = set()
    for finding in found:
        for change in finding.changes:
            changes.setdefault(id(change.row), {})[change.column] = change.value
            touched.add(change.table)
        gone |= {id(row) for _, row in finding.set_aside}
        touched |= {name for name, _ in finding.set_aside}
    bad = Counter(
        (c.table, c.column) for c in {_cell(c): c for f in found if f.is_bad_cell for c in f.changes}.values()
    )
    by_name = dict(tables.by_name)
    for name in touched:
        rows = (_changed(row, changes.get(id(row))) for row in by_name[name].rows if id(row) not in gone)
        more = {column: k for (table_name, column), k in bad.items() if table_name == name}
        counts = {**by_name[name].bad, **{c: by_name[name].bad.get(c, 0) + k for c, k in more.items()}}
        by_name[name] = replace(by_name[name], rows=tuple(rows), bad=counts)
    return replace(tables, by_name=by_name)


def _cell(change: Change) -> tuple[int, str]:
    return id(change.row), change.column


def places_of(rows: Sequence[Row]) -> list[str]:
    """Rows as short texts for one fault: their numbers, with file or sheet where these differ."""
    homes = {(row.file, row.sheet) for row in rows}
    first = rows[:_MOST_PLACES]
    places = [str(row.number) if len(homes) == 1 else f"{row.number} ({row.sheet or row.file})" for row in first]
    return places if len(rows) <= _MOST_PLACES else [*places, "…"]


def _changed(row: Row, values: Mapping[str, CellValue] | None) -> Row:
    """The row with other values; a cell that has none any more held something that is not known."""
    if not values:
        return row
    emptied = {column for column, value in values.items() if value is None}
    return replace(row, values={**row.values, **values}, unread=row.unread | emptied)
