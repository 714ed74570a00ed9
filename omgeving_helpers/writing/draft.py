"""A row that somebody is filling in: what stood there, what was typed, and what the check says of it.

The check is that of the programmes, on all tables with this row in its place; nothing is judged here.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from omgeving_helpers.checks import check_tables
from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.grid import Cell, Faults, Grid, Line
from omgeving_helpers.reading.rows import TableData
from omgeving_helpers.reading.table import table_of
from omgeving_helpers.unchanged import as_typed
from omgeving_helpers.writing.saving import save
from omgeving_helpers.writing.table import Changes, open_table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from omgeving_helpers.faults import Fault
    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.writing.saving import Saved
    from omgeving_helpers.writing.table import OpenTable


@dataclass(frozen=True)
class Told:
    """What the check says of a row: beside a column by its English name, of the row as a whole, and elsewhere.

    ``elsewhere`` are faults that are not there without this change; ``stops`` those of them, and of this row, that
    would keep every report from being made.
    """

    by_column: Mapping[str, tuple[Fault, ...]]
    of_row: tuple[Fault, ...]
    elsewhere: tuple[Fault, ...]
    stops: tuple[Fault, ...]


@dataclass(frozen=True)
class Clash:
    """A cell that both changed, by its header: what the other wrote and what was typed here, which stays."""

    column: str
    theirs: str
    mine: str


class Draft:
    """One row of one table while it is filled in; ``number`` is ``None`` for a new row."""

    opened: OpenTable
    tables: Mapping[str, TableData]

    def __init__(self, programme: Path, table: str, *, data_root: Path, number: int | None = None) -> None:
        self.programme, self.name, self.data_root = programme, table, data_root
        self.number = number
        self.typed: dict[str, str] = {}
        self._read()

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of the contract by its English name, then those of the user's own by their headers."""
        own = [name for name in self.opened.headers if self.opened.column(name) is None]
        return (*(column.name for column in self.opened.table.columns), *own)

    @property
    def new_number(self) -> int:
        """The number that a new row gets."""
        return max(self.opened.layout.last, self.opened.layout.header_row, 1) + 1

    @property
    def cells(self) -> dict[str, str]:
        """The row as it would be saved."""
        return {**self.before, **self.typed}

    @property
    def before(self) -> dict[str, str]:
        """The row as it stands in the file; nothing for a new row."""
        return dict(self.opened.row(self.number).cells) if self.number is not None else {}

    @property
    def is_blank(self) -> bool:
        """Whether nothing would stand in the row; such a row is no row of the table."""
        return not any(text.strip() for text in self.cells.values())

    def type_in(self, column: str, text: str) -> None:
        """Take over what was typed in a column; what stood there already is no change."""
        if text == self.before.get(column, ""):
            self.typed.pop(column, None)
        else:
            self.typed[column] = text

    def check(self) -> Told:
        """What the check says of the row as typed, in the words of ``omgeving check``."""
        number = self.number or self.new_number
        faults = self._faults(self.cells if self.typed else None)
        home = (self.opened.file.name, self.opened.sheet)
        mine = [fault for fault in faults if (fault.file, fault.sheet) == home and fault.row == number]
        new = list((Counter(map(_mark, faults)) - self._told).elements())
        elsewhere = [fault for fault in faults if fault not in mine and _mark(fault) in new]
        names = {header: name for name, header in self._headers.items()}
        by_column: dict[str, tuple[Fault, ...]] = {}
        for fault in mine:
            name = names.get(fault.column or "", "")
            by_column[name] = (*by_column.get(name, ()), fault)
        stops = [f for f in (*mine, *elsewhere) if f.weight is Weight.ERROR and _mark(f) in new]
        return Told(by_column, by_column.pop("", ()), tuple(elsewhere), tuple(stops))

    def save(self) -> Saved:
        """Save what was typed; afterwards the draft is the saved row."""
        if self.number is None:
            number, changes = self.new_number, Changes(added=(self.typed,))
        else:
            number, changes = self.number, Changes(cells={self.number: self.typed})
        saved = save(self.opened, changes)
        self.number, self.typed = number, {}
        self._read()
        return saved

    def remove(self) -> Saved:
        """Take the row away; what was typed stays, as a new row."""
        number = self.number
        saved = save(self.opened, Changes(removed=frozenset() if number is None else frozenset({number})))
        self.typed = {name: text for name, text in self.cells.items() if text}
        self.number = None
        self._read()
        return saved

    def read_again(self) -> tuple[Clash, ...]:
        """Read the file again and keep what was typed; the cells that another one changed as well."""
        before, key = self.before, self.opened.key(self.before)
        was = self.number
        self.opened = open_table(self.programme, self.name)
        self.number = None if was is None else self._found_again(key, was)
        if was is not None and self.number is None:  # the row is gone: what was there comes back as a new one
            self.typed = {name: text for name, text in {**before, **self.typed}.items() if text}
        self._read()
        now = self.before
        clashes = [
            Clash(self.opened.headers.get(name, name), now.get(name, ""), text)
            for name, text in self.typed.items()
            if self.number is not None and now.get(name, "") not in {before.get(name, ""), text}
        ]
        for name, text in list(self.typed.items()):
            self.type_in(name, text)
        return tuple(clashes)

    def _found_again(self, key: tuple[str, ...], number: int) -> int | None:
        """The row with the same code, the one in the same place first; without a code the one in that place."""
        same = [row.number for row in self.opened.rows if self.opened.key(row.cells) == key]
        return min(same, key=lambda other: abs(other - number), default=None)

    def _read(self) -> None:
        self.opened = open_table(self.programme, self.name)
        self.tables = as_typed(self.programme, self.data_root)
        self._headers = self._all_headers()
        self._told = Counter(map(_mark, self._faults(None)))

    def _all_headers(self) -> dict[str, str]:
        """The header of every column of the contract: as typed, or as it would be made."""
        of = self.opened
        return {c.name: of.headers.get(c.name, c.in_language(of.language)) for c in of.table.columns}

    def _faults(self, cells: Mapping[str, str] | None) -> list[Fault]:
        """The faults of the cells of this row and of all tables; without cells as the files are."""
        faults = Faults(self.opened.file.name, self.opened.sheet)
        tables = dict(self.tables)
        shown = cells if cells is not None else self.before or None
        if shown is not None:
            tables[self.name] = self._with_row(shown, faults)
        folder = self.programme.resolve().name if self.programme.is_dir() else ""
        place = folder or self.programme.name
        _, more = check_tables(tables, folder=folder, place=place, today=date.today())  # noqa: DTZ011 - as `check`
        return [*faults.found, *more]

    def _with_row(self, cells: Mapping[str, str], faults: Faults) -> TableData:
        """The table with this row in its place, typed as the reader types it."""
        number, of = self.number or self.new_number, self.opened
        names = list(self._headers)
        header = Line(of.layout.header_row or 1, tuple(Cell(self._headers[name]) for name in names))
        line = Line(number, tuple(Cell(cells.get(name, "")) for name in names))
        own = Faults(faults.file, faults.sheet)
        typed = table_of(Grid(of.file.name, of.sheet, (header, line), is_ragged=False), of.table, own)
        faults.found += [fault for fault in own.found if fault.row == number]
        old = self.tables.get(self.name) or TableData(of.table)
        here = [row for row in old.rows if _is_at(row, self)]
        others = [row for row in old.rows if row not in here]
        rows = sorted([*others, *typed.rows], key=lambda row: (row.file != of.file.name, row.number))
        bad = Counter(old.bad) + Counter(typed.bad) - Counter(column for row in here for column in row.unread)
        headers = {**self._headers, **old.headers}
        return TableData(
            of.table, tuple(rows), is_present=True, headers=headers, file=of.file.name, sheet=of.sheet, bad=bad
        )


def _is_at(row: Row, draft: Draft) -> bool:
    return (row.file, row.sheet, row.number) == (draft.opened.file.name, draft.opened.sheet, draft.number)


def _mark(fault: Fault) -> tuple[object, ...]:
    """What makes two faults the same one."""
    return fault.code, fault.file, fault.sheet, fault.row, fault.column, repr(fault.values)
