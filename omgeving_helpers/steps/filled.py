"""What is filled in: per table of a programme its rows, and how many of its cells are known.

It looks at the tables as typed, also when they have errors, and at no date.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.contract import programme_tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.contract import Column
    from omgeving_helpers.reading.rows import CellValue, TableData

_NOT_KNOWN: tuple[CellValue, ...] = (None, "unknown", ())
_UNKNOWN_WHEN_EMPTY = frozenset({"(fault)", "unknown"})


@dataclass(frozen=True, slots=True)
class FilledColumn:
    """One column: of its ``cells``, one per row, ``known`` hold a value; bad, empty and *unknown* are not known."""

    name: str
    is_required: bool
    known: int
    cells: int


@dataclass(frozen=True, kw_only=True)
class FilledTable:
    """One table of the contract as typed; ``is_present`` when its file or sheet is there.

    ``columns`` are the required ones in which an empty cell means that something is not known, and the others of
    which an empty cell has no value of its own: a column in which empty means *open* or *3* is always filled.
    """

    name: str
    is_required: bool
    is_present: bool
    rows: int
    columns: tuple[FilledColumn, ...]

    @property
    def known(self) -> int:
        """How many cells of the required columns are known."""
        return sum(column.known for column in self.columns if column.is_required)

    @property
    def cells(self) -> int:
        """How many cells the required columns have."""
        return sum(column.cells for column in self.columns if column.is_required)

    @property
    def more(self) -> int:
        """How many columns there are that may be left out."""
        return sum(not column.is_required for column in self.columns)

    @property
    def more_used(self) -> int:
        """In how many of those at least one cell is known."""
        return sum(not column.is_required and column.known > 0 for column in self.columns)


@dataclass(frozen=True, kw_only=True)
class Filled:
    """All tables of a programme in the order of the contract, and whether its data are made up."""

    tables: tuple[FilledTable, ...]
    is_fictitious: bool

    def __getitem__(self, name: str) -> FilledTable:
        """A table by its English name; a ``KeyError`` when the contract has no such table."""
        return {table.name: table for table in self.tables}[name]

    @property
    def with_rows(self) -> tuple[FilledTable, ...]:
        """The tables in which at least one row stands."""
        return tuple(table for table in self.tables if table.rows)

    @property
    def required(self) -> tuple[FilledTable, ...]:
        """The tables that a full report needs."""
        return tuple(table for table in self.tables if table.is_required)

    def without_rows(self, *names: str) -> tuple[str, ...]:
        """Those of these tables in which no row stands, in the order asked."""
        return tuple(name for name in names if not self[name].rows)


def filled_of(tables: Mapping[str, TableData]) -> Filled:
    """Count what is filled in.

    Parameters
    ----------
    tables
        The tables after the checks, by English name; shared lists are not counted.

    Returns
    -------
    Filled
        A row per table of a programme. Without rows there are no cells, so nothing is 0 of 0 filled.
    """
    about = tables["programme"].rows
    return Filled(
        tables=tuple(_filled(tables[table.name]) for table in programme_tables()),
        is_fictitious=bool(about) and about[0]["data_status"] == "fictitious",
    )


def _filled(data: TableData) -> FilledTable:
    columns = tuple(_column(data, column) for column in data.table.columns if _is_counted(column))
    return FilledTable(
        name=data.table.name,
        is_required=data.table.is_required,
        is_present=data.is_present,
        rows=len(data.rows),
        columns=columns,
    )


def _is_counted(column: Column) -> bool:
    return column.if_empty in _UNKNOWN_WHEN_EMPTY if column.is_required else column.default in {None, "unknown"}


def _column(data: TableData, column: Column) -> FilledColumn:
    known = sum(row[column.name] not in _NOT_KNOWN for row in data.rows)
    return FilledColumn(column.name, column.is_required, known, len(data.rows))
