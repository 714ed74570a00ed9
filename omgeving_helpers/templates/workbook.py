"""Write an empty programme as a workbook: a sheet per table, drop-down lists, comments at headers, an explanation.

The bytes are the same for the same contract: the dates inside are fixed.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from omgeving_helpers.contract import CONTRACT_VERSION, programme_tables
from omgeving_helpers.reading.grid import column_letters
from omgeving_helpers.texts import Words, plain, say

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from omgeving_helpers.contract import Column
    from omgeving_helpers.templates.content import TableContent

_ROWS = 500
_STEPS = 6
_NARROW, _WIDE = 16, 40
_ZIP_DAY = (2026, 1, 1, 0, 0, 0)
_MODIFIED = re.compile(rb"(?<=>)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z(?=<)")
_FIRST = b"2026-01-01T00:00:00Z"


def write_workbook(tables: tuple[TableContent, ...], path: Path, *, language: str) -> None:
    """Write a workbook; the file must not exist yet."""
    with path.open("xb") as stream:
        stream.write(workbook_bytes(tables, language=language))


def workbook_bytes(tables: tuple[TableContent, ...], *, language: str) -> bytes:
    """The workbook as bytes."""
    import openpyxl  # noqa: PLC0415 - only who wants a workbook waits for it

    book = openpyxl.Workbook()
    explanation = book.active
    if explanation is not None:
        _explain(explanation, language)
    places = _choices(book, language)
    for content in tables:
        _table(book, content, places, language)
    book.move_sheet(say("template.choices", language), offset=len(tables))
    book.properties.creator = "omgeving"
    stream = io.BytesIO()
    book.save(stream)
    return with_fixed_dates(stream.getvalue())


def _explain(sheet: Worksheet, language: str) -> None:
    """The first sheet: how to fill it in, and what one row of each table is."""
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - beside openpyxl itself

    sheet.title = say("template.explanation", language)
    names = {t.name: Words(t.in_language(language)) for t in programme_tables()}
    sheet.append([say("template.how", language)])
    for number in range(1, _STEPS + 1):
        values = {name: names[name] for name in ("programme", "stakeholders")}
        used = {name: text for name, text in values.items() if number == list(values).index(name) + 1}
        sheet.append([say(f"template.step-{number}", language, **used)])
    sheet.append([])
    sheet.append([say(f"template.{name}", language) for name in ("table", "row", "needed")])
    heads = (1, sheet.max_row)
    for table in programme_tables():
        need = "first" if table.name in ("programme", "stakeholders") else "yes" if table.is_required else "no"
        row = table.row_en if language == "en" else table.row_nl
        sheet.append([names[table.name], row, say(f"template.needed-{need}", language)])
    for number in heads:
        for cell in sheet[number]:
            cell.font = Font(bold=True)
    for letters, width in (("A", 24), ("B", 80), ("C", 28)):
        sheet.column_dimensions[letters].width = width
    for cell in sheet["B"]:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet["A1"].comment = None
    sheet.sheet_properties.tabColor = "003F73"
    sheet.append([])
    sheet.append([f"contract {CONTRACT_VERSION}"])


def _choices(book: Workbook, language: str) -> dict[tuple[str, ...], str]:
    """A sheet with every list of allowed values; returns where each list stands."""
    sheet = book.create_sheet(say("template.choices", language))
    sheet.sheet_state = "hidden"
    places: dict[tuple[str, ...], str] = {}
    for table in programme_tables():
        for column in table.columns:
            words = _words(column, language)
            if not words or words in places:
                continue
            letters = column_letters(len(places))
            for row, word in enumerate(words, 1):
                sheet[f"{letters}{row}"] = word
            places[words] = f"'{sheet.title}'!${letters}$1:${letters}${len(words)}"
    return places


def _words(column: Column, language: str) -> tuple[str, ...]:
    """What may be chosen in a column; nothing where several values may stand together."""
    if column.is_list or column.kind not in {"enum", "yes_no_unknown"}:
        return ()
    return tuple(v.name if language == "en" else v.name_nl for v in column.values)


def _table(book: Workbook, content: TableContent, places: dict[tuple[str, ...], str], language: str) -> None:
    from openpyxl.comments import Comment  # noqa: PLC0415 - beside openpyxl itself
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415 - as above

    sheet = book.create_sheet(content.table.in_language(language))
    sheet.append(list(content.headers))
    for row in content.rows:
        sheet.append([text or None for text in row])
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # also what begins like a formula
    sheet.freeze_panes = "B2"
    for index, column in enumerate(content.table.columns):
        letters = column_letters(index)
        head = sheet[f"{letters}1"]
        head.font = Font(bold=True)
        head.fill = PatternFill("solid", fgColor="F3EFE4" if column.is_required else "FFFFFF")
        head.comment = Comment(_comment(column, language), "omgeving", height=120, width=320)
        sheet.column_dimensions[letters].width = _WIDE if column.kind == "text" else _NARROW
        _allow(sheet, column, letters, places=places, language=language)


def _allow(
    sheet: Worksheet, column: Column, letters: str, *, places: dict[tuple[str, ...], str], language: str
) -> None:
    """A drop-down list where values are fixed, 1 to 5 for a score, a number format where Excel would guess."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - beside openpyxl itself

    words, area = _words(column, language), f"{letters}2:{letters}{_ROWS}"
    if words or column.kind == "score_1_5":
        choices = places[words] if words else '"1,2,3,4,5"'
        rule = DataValidation(type="list", formula1=choices, allow_blank=True, showErrorMessage=True)
        rule.error = say("template.not-allowed", language)
        rule.add(area)
        sheet.add_data_validation(rule)
    is_text = column.item_kind.split(":")[0] in {"id", "ref", "slug", "text", "role"}
    number_format = "@" if is_text else "yyyy-mm-dd" if column.kind == "date" else None
    if number_format:
        for row in range(2, 52):
            sheet[f"{letters}{row}"].number_format = number_format


def _comment(column: Column, language: str) -> str:
    empty = "unknown" if column.if_empty == "unknown" else "must" if column.if_empty == "(fault)" else "other"
    description = column.description_en if language == "en" else column.description_nl
    words = {"description": Words(description), "empty": Words(empty), "example": Words(column.example_nl)}
    return plain(say("template.comment", language, **words))


def with_fixed_dates(data: bytes) -> bytes:
    """The same zip with one date on every part, so that equal content gives equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            fixed = zipfile.ZipInfo(part.filename, date_time=_ZIP_DAY)
            fixed.compress_type, fixed.external_attr = zipfile.ZIP_DEFLATED, part.external_attr
            data = source.read(part)
            target.writestr(fixed, _MODIFIED.sub(_FIRST, data) if part.filename == "docProps/core.xml" else data)
    return out.getvalue()
