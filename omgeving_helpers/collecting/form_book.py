"""The form of a party as an Excel file: only the cells to fill in can be changed, and a score is chosen from a list.

The bytes are the same for the same form.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.form import HEADS, head_lines, heads, label_lines, question_lines
from omgeving_helpers.reading.grid import column_letters
from omgeving_helpers.templates.workbook import with_fixed_dates

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from omgeving_helpers.collecting.form import Form

_WIDTHS = {"code": 26, "question": 58, "low": 16, "middle": 16, "high": 16, "score": 12, "note": 44}
_TO_FILL_IN, _HEAD = "FFF6D6", "F3EFE4"


def workbook_bytes(form: Form) -> bytes:
    """The form as the bytes of a workbook."""
    import openpyxl  # noqa: PLC0415 - only who wants a workbook waits for it

    book = openpyxl.Workbook()
    sheet = book.create_sheet(form.words("sheet"), 0)
    del book[book.sheetnames[1]]
    for name, width in _WIDTHS.items():
        sheet.column_dimensions[column_letters(HEADS.index(name))].width = width
    _tell(sheet, form)
    _labels(sheet, form)
    _questions(sheet, form)
    sheet.protection.enable()
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    book.properties.creator, book.properties.title = "omgeving", head_lines(form)[0]
    book.properties.language = form.language
    stream = io.BytesIO()
    book.save(stream)
    return with_fixed_dates(stream.getvalue())


def _tell(sheet: Worksheet, form: Form) -> None:
    """The lines on top; each runs on over the empty cells beside it."""
    from openpyxl.styles import Font  # noqa: PLC0415 - beside openpyxl itself

    for number, line in enumerate(head_lines(form), 1):
        _write(sheet, number, 0, line)
    sheet["A1"].font = Font(bold=True, size=14)


def _labels(sheet: Worksheet, form: Form) -> None:
    first = len(head_lines(form)) + 2
    for number, (label, value, hint) in enumerate(label_lines(form), first):
        _write(sheet, number, 0, label)
        _write(sheet, number, 1, value, wraps=True)
        _write(sheet, number, 2, hint)
        if not value:
            _open(sheet, number, 1)


def _questions(sheet: Worksheet, form: Form) -> None:
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415 - beside openpyxl itself
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - as above

    head = len(head_lines(form)) + len(label_lines(form)) + 3
    for index, text in enumerate(heads(form.language)):
        _write(sheet, head, index, text, wraps=True)
        sheet.cell(head, index + 1).font = Font(bold=True)
        sheet.cell(head, index + 1).fill = PatternFill("solid", fgColor=_HEAD)
    lines = question_lines(form)
    for number, line in enumerate(lines, head + 1):
        for index, text in enumerate(line):
            _write(sheet, number, index, text, wraps=True)
            if HEADS[index] in {"score", "note"}:
                _open(sheet, number, index)
    rule = DataValidation(type="list", formula1='"1,2,3,4,5"', allow_blank=True, showErrorMessage=True)
    rule.error = form.words("not-allowed")
    letters = column_letters(HEADS.index("score"))
    rule.add(f"{letters}{head + 1}:{letters}{head + max(1, len(lines))}")
    sheet.add_data_validation(rule)
    sheet.freeze_panes = f"A{head + 1}"


def _write(sheet: Worksheet, row: int, index: int, text: str, *, wraps: bool = False) -> None:
    """One cell as text, whatever it begins with."""
    from openpyxl.styles import Alignment  # noqa: PLC0415 - beside openpyxl itself

    cell = sheet.cell(row, index + 1)
    if text:
        cell.value = text
        cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=wraps, vertical="top")


def _open(sheet: Worksheet, row: int, index: int) -> None:
    """A cell to fill in: it is not locked, and its colour shows it."""
    from openpyxl.styles import PatternFill, Protection  # noqa: PLC0415 - beside openpyxl itself

    cell = sheet.cell(row, index + 1)
    cell.protection = Protection(locked=False)
    cell.fill = PatternFill("solid", fgColor=_TO_FILL_IN)
