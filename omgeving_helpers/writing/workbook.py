"""A workbook changed in place: only the sheet of the table is written anew, every other part keeps its content.

openpyxl reads it, for it knows sheets and formats; it does not write it, for it drops drop-down lists, pictures,
charts and the outcomes of formulas.
"""

from __future__ import annotations

import io
import posixpath
import re
import warnings
import zipfile
from typing import TYPE_CHECKING, Any

from omgeving_helpers.reading.dates import read_date
from omgeving_helpers.reading.grid import column_letters
from omgeving_helpers.writing.new_sheet import EMPTY_SHEET, new_sheet
from omgeving_helpers.writing.refusals import NotSaved
from omgeving_helpers.writing.sheet_xml import NewCell, SheetXml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from omgeving_helpers.contract import Column
    from omgeving_helpers.writing.plan import Plan
    from omgeving_helpers.writing.table import OpenTable

_NUMBERS = frozenset({"score_1_5", "count", "number"})
_RECALCULATE = re.compile(rb"<((?:\w+:)?calcPr)\b(?![^>]*fullCalcOnLoad)")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")


def changed_workbook(data: bytes, table: OpenTable, plan: Plan) -> bytes:
    """The bytes of the workbook with the change in one of its sheets.

    Parameters
    ----------
    data
        The workbook as it is.
    table, plan
        What to change, and where.

    Raises
    ------
    NotSaved
        When a cell holds a formula or is merged, or the workbook is signed.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if any(name.startswith("_xmlsignatures/") for name in archive.namelist()):
            raise NotSaved("signed", name=table.file.name)
        book, parts = _opened(data)
        new: dict[str, bytes] = {}
        if table.sheet in parts:
            part, sheet = parts[table.sheet], book[table.sheet]
            xml = SheetXml(archive.read(part))
        else:
            part, new = new_sheet(archive, table.sheet or "")
            sheet, xml = book.create_sheet(table.sheet), SheetXml(EMPTY_SHEET)
        rows = _rows(table, plan, xml)
        _refuse(rows, table, xml, sheet)
        new[part] = _written(rows, table, plan, xml, (book, sheet))
        new |= _wider_areas(archive, part, table, plan)
        if "xl/calcChain.xml" in archive.namelist():
            of_book = new.get("xl/workbook.xml") or archive.read("xl/workbook.xml")
            new["xl/workbook.xml"] = _RECALCULATE.sub(rb'<\1 fullCalcOnLoad="1"', of_book)
        return _rewritten(archive, new)


def holds_formulas(data: bytes) -> bool:
    """Whether formulas stand in a workbook; their outcomes are those of the last time that a spreadsheet saved it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        return any(_FORMULA.search(archive.read(name)) for name in sheets)


def _written(
    rows: Mapping[int, Mapping[int, str]],
    table: OpenTable,
    plan: Plan,
    xml: SheetXml,
    place: tuple[Workbook, Worksheet],
) -> bytes:
    """The XML of the sheet with the new cells; a new row looks like the last one."""
    book, sheet = place
    like = max((row.number for row in table.rows), default=0)
    cells = {
        number: {
            at: _new_cell(text, _format(sheet, (number, like), at), plan.columns.get(at), book)
            for at, text in row.items()
        }
        for number, row in rows.items()
    }
    return xml.with_cells(cells, like=like)


def _opened(data: bytes) -> tuple[Workbook, dict[str, str]]:
    """The workbook, and the part of the archive for each sheet."""
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415 - only who has a workbook waits for it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells what it leaves out of a file that we never write back
        reader = ExcelReader(io.BytesIO(data), keep_links=False)
        reader.read()
    return reader.wb, {sheet.name: relation.target for sheet, relation in reader.parser.find_sheets()}


def _rows(table: OpenTable, plan: Plan, xml: SheetXml) -> dict[int, dict[int, str]]:
    """The texts to write by row and index; a removed row becomes empty, so that nothing else moves."""
    rows = {number: dict(cells) for number, cells in plan.cells.items()}
    rows |= {number: dict.fromkeys(xml.indexes(number), "") for number in plan.removed}
    header = table.layout.header_row or 1
    if plan.headers:
        rows[header] = dict(plan.headers)
    first = max(table.layout.last, header) + 1
    return rows | {first + i: dict(cells) for i, cells in enumerate(plan.added)}


def _refuse(rows: Mapping[int, Iterable[int]], table: OpenTable, xml: SheetXml, sheet: Worksheet) -> None:
    for number, indexes in rows.items():
        for at in indexes:
            cell = f"{column_letters(at)}{number}"
            if xml.has_formula(number, at):
                raise NotSaved("formula", name=table.file.name, sheet=table.sheet or "", cell=cell)
            if any(cell in area for area in sheet.merged_cells.ranges):
                raise NotSaved("merged", name=table.file.name, sheet=table.sheet or "", cell=cell)


def _format(sheet: Worksheet, rows: tuple[int, int], index: int) -> str:
    """The number format that the cell will have: its own, else that of the row it is made like."""
    for number in rows:
        cell: Any = sheet._cells.get((number, index + 1))  # noqa: SLF001 - asking for it would make the cell
        if cell is not None and cell.has_style:
            return str(cell.number_format)
    return "General"


def _new_cell(text: str, number_format: str, column: Column | None, book: Workbook) -> NewCell:
    """A number or a date where the column asks one and the cell shows it as such; else the text as typed."""
    from openpyxl.styles.numbers import is_date_format  # noqa: PLC0415 - beside openpyxl itself
    from openpyxl.utils.datetime import to_excel  # noqa: PLC0415 - as above

    kind, is_date = column.kind if column else "text", is_date_format(number_format)
    if kind == "date" and is_date:
        day = read_date(text).day
        return NewCell(f"{to_excel(day, book.epoch):.0f}", is_number=True) if day else NewCell(text)  # type: ignore[no-untyped-call]
    number = text.replace(",", ".")
    if kind in _NUMBERS and not is_date and "%" not in number_format and number_format != "@" and _is_plain(number):
        return NewCell(number, is_number=True)
    return NewCell(text)


def _is_plain(number: str) -> bool:
    """Whether a number reads back as it is typed: no zeros in front or behind, no exponent."""
    try:
        return number in {str(int(number)), repr(float(number))} if "." not in number else repr(float(number)) == number
    except ValueError:
        return False


def _wider_areas(archive: zipfile.ZipFile, part: str, table: OpenTable, plan: Plan) -> dict[str, bytes]:
    """The areas that Excel calls a table, with the new rows in them where they follow at once."""
    from openpyxl.packaging.relationship import get_dependents, get_rels_path  # noqa: PLC0415 - beside openpyxl itself

    path = get_rels_path(part)  # type: ignore[no-untyped-call]
    if not plan.added or path not in archive.namelist():
        return {}
    targets = [r.target for r in get_dependents(archive, path) if r.Type.endswith("/table")]
    last = table.layout.last
    found = {}
    for target in (posixpath.normpath(str(t)).lstrip("/") for t in targets):
        xml = archive.read(target)
        match = re.search(rb'\bref="([A-Z]+[0-9]+:[A-Z]+' + str(last).encode() + rb')"', xml)
        if match and b"totalsRowCount" not in xml:
            area = match[1].removesuffix(str(last).encode()) + str(last + len(plan.added)).encode()
            found[target] = xml.replace(b'"' + match[1] + b'"', b'"' + area + b'"')
    return found


def _rewritten(archive: zipfile.ZipFile, parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in archive.infolist():
            target.writestr(info, parts.get(info.filename, archive.read(info)), compress_type=info.compress_type)
        for name in parts.keys() - set(archive.namelist()):
            target.writestr(name, parts[name])
    return out.getvalue()
