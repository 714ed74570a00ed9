"""The lines of one file or sheet become the typed rows of one table; no row is dropped without a word."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.cells import CellPlace, typed, unknown_of
from omgeving_helpers.reading.dates import has_month_first
from omgeving_helpers.reading.header import header_of
from omgeving_helpers.reading.rows import Row, TableData

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.contract import Column, Table
    from omgeving_helpers.reading.grid import Faults, Grid, Line
    from omgeving_helpers.reading.header import Header
    from omgeving_helpers.reading.rows import CellValue

_FEWEST_TO_COMPARE = 3
_TOTALS = frozenset({"totaal", "total", "totalen", "totals", "som", "sum", "subtotaal", "eindtotaal", "grand_total"})


def table_of(grid: Grid, table: Table, faults: Faults) -> TableData:
    """Type a table.

    Parameters
    ----------
    grid
        All lines of its file or sheet.
    table
        The table in the contract.
    faults
        Takes what is wrong, with its place.

    Returns
    -------
    TableData
        Without rows when the header cannot be used; an empty file is a table that is not there.
    """
    empty = TableData(table, is_present=bool(grid.lines), file=grid.file, sheet=grid.sheet)
    header = header_of(grid, table, faults)
    if header is None:
        return empty
    lines = _usable(grid, header, faults)
    us_dates = _month_first_columns(lines, header, table, faults)
    bad: Counter[str] = Counter()
    rows = tuple(_row(line, header, table, faults=faults, us_dates=us_dates, bad=bad) for line in lines)
    return TableData(table, rows, is_present=True, headers=header.typed, file=grid.file, sheet=grid.sheet, bad=bad)


def _row(
    line: Line, header: Header, table: Table, *, faults: Faults, us_dates: frozenset[str], bad: Counter[str]
) -> Row:
    values: dict[str, CellValue] = {}
    unread: set[str] = set()
    for column in table.columns:
        index = header.index.get(column.name)
        if index is None:
            values[column.name] = _absent(column)
            continue
        place = CellPlace(faults, line.number, header.typed[column.name], column.name in us_dates)
        found = typed(line.cell(index), column, place)
        values[column.name] = found.value
        bad[column.name] += found.is_bad
        if found.is_bad:
            unread.add(column.name)
    return Row(values, line.number, faults.file, faults.sheet, unread=frozenset(unread))


def _absent(column: Column) -> CellValue:
    """What an optional column that is not there holds: the same as an empty cell."""
    if column.default is None or column.default == "unknown":
        return unknown_of(column)
    return int(column.default) if column.kind in {"score_1_5", "count", "number"} else column.default


def _usable(grid: Grid, header: Header, faults: Faults) -> list[Line]:
    """The lines below the header that hold a row; every other line is named."""
    below = [line for line in grid.lines if line.number > header.number]
    while below and below[-1].is_blank:
        below.pop()
    blank = [line.number for line in below if line.is_blank]
    if blank:
        faults.add("blank-rows", Weight.REMARK, row=blank[0], k=len(blank))
    rows = [line for line in below if not line.is_blank and not _told_total(line, header, faults)]
    return with_right_fields(rows, faults, width=header.width, fields=header.fields) if grid.is_ragged else rows


def with_right_fields(lines: list[Line], faults: Faults, *, width: int, fields: int) -> list[Line]:
    """The lines with as many fields as the header; the others are named, for a cell may hold its neighbour's value.

    ``width`` counts up to the last header, ``fields`` with the empty ones behind it. Empty fields behind the last
    header are allowed when every line of a longer table has them.
    """
    most = max(fields, min(len(line.cells) for line in lines)) if len(lines) >= _FEWEST_TO_COMPARE else fields
    right = []
    for line in lines:
        is_full = any(cell.text.strip() for cell in line.cells[fields:])
        code = "too-many-fields" if is_full or len(line.cells) > most else "too-few-fields"
        if code == "too-few-fields" and len(line.cells) >= width:
            right.append(line)
            continue
        text = next(cell.text.strip() for cell in line.cells if cell.text.strip())
        faults.add(code, Weight.WARNING, row=line.number, found=len(line.cells), wanted=width, text=text)
    return right


def is_total_word(text: str) -> bool:
    """Whether a text is a word for a total.

    Examples
    --------
    >>> is_total_word("Totaal:"), is_total_word("Totaalvoetbalbond")
    (True, False)
    """
    return normalise(text).rstrip(":") in _TOTALS


def _told_total(line: Line, header: Header, faults: Faults) -> bool:
    """Whether a line is a row of totals; it is named then."""
    text = next(cell.text.strip() for cell in line.cells if cell.text.strip())
    if not is_total_word(text) or not _is_total(line, header):
        return False
    faults.add("total-row", Weight.WARNING, row=line.number, found=text)
    return True


def _is_total(line: Line, header: Header) -> bool:
    """A word for a total is one when it stands where a code should be, or when the code is empty."""
    first = min(header.index.values(), default=0)
    text = line.cell(first).text.strip()
    return not text or is_total_word(text)


def _month_first_columns(lines: Sequence[Line], header: Header, table: Table, faults: Faults) -> frozenset[str]:
    dates = [c.name for c in table.columns if c.kind == "date" and c.name in header.index]
    return frozenset(c for c in dates if is_month_first(lines, header.index[c], header.typed[c], faults))


def is_month_first(lines: Sequence[Line], index: int, header: str, faults: Faults) -> bool:
    """Whether a date column has the month in front; one warning at the first cell that shows it."""
    wrong = next((line for line in lines if has_month_first([line.cell(index).text])), None)
    if wrong is None:
        return False
    found = wrong.cell(index).text.strip()
    faults.add("month-first", Weight.WARNING, row=wrong.number, column=header, rule="D03", found=found)
    return True
