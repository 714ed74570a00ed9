"""An Excel workbook as cells of text with their place: what Excel knew of a cell is kept, nothing is guessed.

A workbook is opened only after :mod:`omgeving_helpers.reading.contents` has looked at its bytes.
"""

from __future__ import annotations

import io
import warnings
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.contents import is_safe_workbook
from omgeving_helpers.reading.grid import EMPTY, Area, Cell, Faults, Grid, Line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_FORMULA, _ERROR = "f", "e"


def read_workbook(path: Path, faults: Faults) -> Iterator[tuple[Grid, Faults]]:
    """Each sheet of a workbook with its own faults; none when the file cannot be opened safely.

    Parameters
    ----------
    path
        An ``.xlsx`` file.
    faults
        Takes what is wrong with the file as a whole.
    """
    if not is_safe_workbook(path, faults):
        return
    try:
        stored, computed = _opened(path)
    except Exception:  # noqa: BLE001 - openpyxl raises a dozen kinds on a damaged file; each means the same here
        faults.add("broken-workbook", Weight.ERROR)
        return
    for sheet in stored:
        own = Faults(faults.file, sheet.title)
        _remark_hidden(sheet, own)
        _warn_merged(sheet, own)
        yield _grid(sheet, computed[sheet.title] if computed else None, own), own


def _opened(path: Path) -> tuple[list[Worksheet], dict[str, Worksheet] | None]:
    """The sheets as stored, and once more with outcomes, only where a formula stands."""
    import openpyxl  # noqa: PLC0415 - only who has a workbook waits for it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells what it leaves out of a file that we never write back
        data = path.read_bytes()  # the library looks at the name of a file, and we at what is in it
        stored = _sheets(openpyxl.load_workbook(io.BytesIO(data), keep_links=False))
        if not any(cell.data_type == _FORMULA for sheet in stored for row in sheet.iter_rows() for cell in row):
            return stored, None
        outcomes = _sheets(openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False))
    return stored, {sheet.title: sheet for sheet in outcomes}


def _sheets(book: Workbook) -> list[Worksheet]:
    """The sheets with cells; a sheet that is only a chart has none."""
    return [sheet for name in book.sheetnames if hasattr(sheet := book[name], "iter_rows")]


def _grid(sheet: Worksheet, outcomes: Worksheet | None, faults: Faults) -> Grid:
    lines = []
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = tuple(_cell(cell, outcomes, faults) for cell in row)
        lines.append(Line(number, cells))
    while lines and lines[-1].is_blank:
        lines.pop()
    merged = tuple(Area(a.min_row, a.max_row, a.min_col - 1, a.max_col - 1) for a in sheet.merged_cells.ranges)
    return Grid(faults.file, sheet.title, tuple(lines), is_ragged=False, merged=merged)


def _cell(cell: Any, outcomes: Worksheet | None, faults: Faults) -> Cell:  # openpyxl has several cell classes
    value, kind = cell.value, cell.data_type
    if value is None:
        return EMPTY
    if kind == _FORMULA:
        formula = str(getattr(value, "text", value))
        value = outcomes[cell.coordinate].value if outcomes is not None else None
        kind = outcomes[cell.coordinate].data_type if outcomes is not None else kind
        if value is None:
            faults.add("formula-without-outcome", Weight.WARNING, row=cell.row, cell=cell.coordinate, found=formula)
            return Cell("", "formula")
    if kind == _ERROR:
        faults.add("excel-error", Weight.WARNING, row=cell.row, cell=cell.coordinate, found=str(value))
        return Cell("", "error")
    return _typed(value, str(cell.number_format or ""))


def _typed(value: object, number_format: str) -> Cell:
    """The text of a value as a person would type it, with what Excel knew of it."""
    if isinstance(value, bool):
        return Cell("true" if value else "false")
    if isinstance(value, datetime):
        return Cell(value.date().isoformat(), "date") if value.time() == time() else Cell(value.isoformat(" "), "time")
    if isinstance(value, date):
        return Cell(value.isoformat(), "date")
    if isinstance(value, (time, timedelta)):
        return Cell(str(value), "time")
    if isinstance(value, (int, float)):
        whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15  # noqa: PLR2004 - exact in a float
        return Cell(str(int(value)) if whole else str(value), "percent" if "%" in number_format else "number")
    return Cell(str(value))


def _remark_hidden(sheet: Worksheet, faults: Faults) -> None:
    if sheet.sheet_state != "visible":
        faults.add("hidden-sheet", Weight.REMARK)
    rows = sum(1 for number, size in sheet.row_dimensions.items() if size.hidden and number <= sheet.max_row)
    columns = sum(1 for size in sheet.column_dimensions.values() if size.hidden)
    if rows or columns:
        faults.add("hidden-rows", Weight.REMARK, rows=rows, columns=columns)


def _warn_merged(sheet: Worksheet, faults: Faults) -> None:
    for area in sheet.merged_cells.ranges:
        faults.add("merged-cells", Weight.WARNING, row=area.min_row, cells=str(area))
