"""Open one table of a programme to change it: its rows as typed, and the fingerprint of the file they came from.

Nothing is typed or judged here: a cell is the text that stands in it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.contract import find_table, normalise
from omgeving_helpers.contract import table as contract_table
from omgeving_helpers.faults import Weight
from omgeving_helpers.programme import read_and_check
from omgeving_helpers.reading.csv_file import read_csv
from omgeving_helpers.reading.folder import read_tables
from omgeving_helpers.reading.grid import Faults
from omgeving_helpers.reading.header import header_of
from omgeving_helpers.reading.table import table_of
from omgeving_helpers.reading.workbook import read_workbook
from omgeving_helpers.writing.refusals import NotSaved, in_sentences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.contract import Column, Table
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.reading.grid import Grid
    from omgeving_helpers.reading.rows import TableData

NOTHING_YET = ""
"""The fingerprint of a file that is not there."""

_WORKBOOKS = (".xlsx", ".xlsm", ".xls")


@dataclass(frozen=True)
class TypedRow:
    """One row as typed: its number as the spreadsheet counts, and its cells by English name of the column.

    A column of the user's own goes by its header as typed.
    """

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Changes:
    """What to change: new text of cells by row number and column, rows to append, numbers of rows to remove.

    Columns go by English name; a column of the contract that has no header yet gets one when a text needs it. A
    column of the user's own goes by its header.
    """

    cells: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    added: tuple[Mapping[str, str], ...] = ()
    removed: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Layout:
    """Where the table stands in its file: the row of the header (0 = no header yet) and the index of each column.

    ``fields`` counts the cells of the header line; ``last`` is the row of the last line that is not blank.
    """

    header_row: int = 0
    index: Mapping[str, int] = field(default_factory=dict)
    fields: int = 0
    last: int = 0


@dataclass(frozen=True)
class OpenTable:
    """A table that can be changed.

    ``headers`` are as typed, by English name (a column of the user's own by itself); ``rows`` are the rows that are
    read, in order of the file; ``fingerprint`` is the SHA-256 of the file, empty when there is no file yet.
    """

    table: Table
    programme: Path
    file: Path
    sheet: str | None
    headers: Mapping[str, str]
    rows: tuple[TypedRow, ...]
    fingerprint: str
    language: str
    layout: Layout

    def column(self, name: str) -> Column | None:
        """The column of the contract with this English name; ``None`` for a column of the user's own."""
        return next((c for c in self.table.columns if c.name == name), None)

    def row(self, number: int) -> TypedRow:
        """The row with this number; a ``KeyError`` when it is not there."""
        return {row.number: row for row in self.rows}[number]

    def key(self, cells: Mapping[str, str]) -> tuple[str, ...]:
        """The code of a row: the cells of the key of this table."""
        return tuple(cells.get(name, "").strip() for name in self.table.key)


def open_table(programme: str | Path, name: str) -> OpenTable:
    """Open a table of a programme, to change it.

    Parameters
    ----------
    programme
        The folder or the workbook of the programme.
    name
        English name of the table.

    Returns
    -------
    OpenTable
        Without rows and with an empty fingerprint when the table has no file yet; saving makes one.

    Raises
    ------
    NotSaved
        When the file cannot be read, so that it cannot be changed either.
    """
    programme, table = Path(programme), contract_table(name)
    if not programme.exists():
        raise NotSaved("no-programme", name=str(programme))
    with in_sentences(programme):
        if not programme.is_dir():
            return open_file(programme, programme, table, None)
        found = read_tables(programme, (table,))
        _refuse(found.faults)
        data = found.tables.get(name)
        if data is None or find_table(data.sheet or Path(data.file).stem) is not table:
            return _no_file(programme, table)
        return open_file(programme, programme / data.file, table, data.sheet)


def open_file(programme: Path, file: Path, table: Table, sheet: str | None) -> OpenTable:
    """Open a table of which the file is known; the sheet of a workbook goes by its name when it is not given."""
    file = file.resolve()
    mark = fingerprint(file.read_bytes())  # before reading: what changes in between is noticed when saving
    faults = Faults(file.name, sheet)
    grid = _grid(file, table, sheet, faults)
    data = table_of(grid, table, faults) if grid and any(not line.is_blank for line in grid.lines) else None
    _refuse(faults.found)
    if grid and data:
        return _opened(programme, file, grid, data, mark)
    language = _language_of(programme)
    name = (grid.sheet if grid else sheet or table.in_language(language)) if _is_workbook(file) else None
    return OpenTable(table, programme, file, name, {}, (), mark, language, Layout())


def _is_workbook(file: Path) -> bool:
    return file.suffix.lower() in _WORKBOOKS


def _grid(file: Path, table: Table, sheet: str | None, faults: Faults) -> Grid | None:
    """The lines of a file, or of the sheet of a workbook that holds the table."""
    if not _is_workbook(file):
        return read_csv(file, faults, is_header=lambda text: table.find_column(text) is not None)
    grids = [grid for grid, _ in read_workbook(file, faults) if sheet in {None, grid.sheet}]
    grids = [grid for grid in grids if find_table(grid.sheet or "") is table]
    if len(grids) > 1:
        first, second, *_ = (f"{file.name} [{grid.sheet}]" for grid in grids)
        faults.add("table-twice", Weight.ERROR, first=first, second=second)
    return grids[0] if grids else None


def fingerprint(data: bytes) -> str:
    """The SHA-256 of the bytes of a file."""
    return hashlib.sha256(data).hexdigest()


def _opened(programme: Path, file: Path, grid: Grid, data: TableData, mark: str) -> OpenTable:
    table = data.table
    header = header_of(grid, table, Faults(file.name))
    if header is None:
        raise NotSaved("no-header", name=file.name)
    typed = {line.number: line for line in grid.lines}
    index, headers = dict(header.index), dict(header.typed)
    for place, cell in enumerate(typed[header.number].cells):
        text = cell.text.strip()
        if text and place not in index.values() and text not in index:
            index[text], headers[text] = place, text
    rows = tuple(
        TypedRow(row.number, {name: typed[row.number].cell(at).text for name, at in index.items()}) for row in data.rows
    )
    last = max(line.number for line in grid.lines if not line.is_blank)
    layout = Layout(header.number, index, header.fields, last)
    return OpenTable(table, programme, file, data.sheet, headers, rows, mark, _headers_in(table, headers), layout)


def _headers_in(table: Table, headers: Mapping[str, str]) -> str:
    """The language of most headers, Dutch when they tie."""
    different = [(c, headers[c.name]) for c in table.columns if c.name in headers and c.name != c.name_nl]
    return "en" if 2 * sum(normalise(text) == normalise(c.name) for c, text in different) > len(different) else "nl"


def _language_of(programme: Path) -> str:
    """The language of the other tables, for a table that has no headers yet."""
    return read_and_check(programme).language


def _no_file(programme: Path, table: Table) -> OpenTable:
    """A table of a folder that has no file yet."""
    language = _language_of(programme)
    file = programme.resolve() / f"{table.in_language(language)}.csv"
    return OpenTable(table, programme, file, None, {}, (), NOTHING_YET, language, Layout())


def _refuse(faults: list[Fault]) -> None:
    """Raise when there is an error among the faults."""
    error = next((fault for fault in faults if fault.weight is Weight.ERROR), None)
    if error:
        raise NotSaved("unreadable", name=error.file, fault_nl=error.message("nl"), fault_en=error.message("en"))
