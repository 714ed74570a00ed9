"""The example workbook: a sample programme as one Excel workbook with English headers, sheets and values."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from omgeving_helpers.contract import programme_tables
from omgeving_helpers.programme import read_programme
from omgeving_helpers.templates.workbook import with_fixed_dates

if TYPE_CHECKING:
    from pathlib import Path

    from omgeving_helpers.contract import Column
    from omgeving_helpers.reading.rows import Row

SAMPLE = "uitkering_aanvragen"


def example_workbook(data: Path) -> dict[Path, bytes]:
    """The workbook by its path; a test holds it equal to the folder it is made from."""
    import openpyxl  # noqa: PLC0415 - only who wants a workbook waits for it

    programme = read_programme(data / "programmes" / SAMPLE, data_root=data)
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for table in programme_tables():
        sheet = book.create_sheet(table.name)
        sheet.append([column.name for column in table.columns])
        for row in programme[table.name]:
            sheet.append([_cell(row, column) for column in table.columns])
    stream = io.BytesIO()
    book.save(stream)
    return {data / "examples" / "workbook.xlsx": with_fixed_dates(stream.getvalue())}


def _cell(row: Row, column: Column) -> Any:
    """What a person would type: a number, a date or text; nothing where nothing is known."""
    value = row[column.name]
    if isinstance(value, tuple):
        return "|".join(value) or None
    return None if value == "unknown" and column.kind != "yes_no_unknown" else value
