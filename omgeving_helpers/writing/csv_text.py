"""A CSV file changed in place: what no change touches keeps its characters, quotes, line ends and bytes.

Reading it back is done by the caller, with the reader of the programmes.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.reading.csv_file import MARKS, separator_of
from omgeving_helpers.writing.refusals import NotSaved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.writing.plan import Plan
    from omgeving_helpers.writing.table import OpenTable

_SEPARATOR_LINE = re.compile(r'\A\ufeff*(?:ï»¿)?(?:"?sep=.?"?[^\S\r\n]*(?:\r\n|\r|\n))?', re.IGNORECASE)
_FEWEST_TO_COMPARE = 3
"""From this many rows on, reading asks that every row is as wide as the narrowest."""


@dataclass(frozen=True)
class _Record:
    """One line as the spreadsheet counts: its fields, how it is written, and its line end."""

    fields: tuple[str, ...]
    raw: str
    end: str

    @property
    def is_blank(self) -> bool:
        return not any(field.strip() for field in self.fields)


def changed_csv(data: bytes, table: OpenTable, plan: Plan) -> bytes:
    """The bytes of the file with the change in it.

    Parameters
    ----------
    data
        The file as it is; empty when there is none yet.
    table, plan
        What to change, and where.
    """
    mark, codec, text = _decoded(data) if data.strip() else (codecs.BOM_UTF8, "utf-8", "")
    start = _SEPARATOR_LINE.match(text)
    above = start[0] if start else ""
    body = text[len(above) :]
    separator, records = _records(body, table) if table.layout.header_row else (";", [])
    lines = _changed(records, table, plan, separator) if records else [_line(plan.headers, separator, width=0)]
    end = next((record.end for record in records if record.end), "\r\n")
    at = max((i for i, record in enumerate(lines, 1) if not record.is_blank), default=0)
    lines[at:at] = _added(lines, table, plan, separator)
    return _encoded(above + _joined(lines, end, ends=not records or bool(records[-1].end)), mark, codec)


def _decoded(data: bytes) -> tuple[bytes, str, str]:
    """The byte order mark, the encoding and the text, so that encoding gives the same bytes again."""
    mark, codec = next(((m, c) for m, c in MARKS if data.startswith(m)), (codecs.BOM_UTF8, "utf-8"))
    mark = mark if data.startswith(mark) else b""
    body = data[len(mark) :]
    try:
        text = body.decode(codec)
    except UnicodeDecodeError as error:
        if codec != "utf-8":
            raise NotSaved("odd-bytes") from error
        codec = "cp1252"
        text = body.decode(codec, errors="surrogateescape")
    if text.encode(codec, errors="surrogateescape") != body:
        raise NotSaved("odd-bytes")
    return mark, codec, text


def _encoded(text: str, mark: bytes, codec: str) -> bytes:
    """The bytes; a text that Windows-1252 cannot hold makes the file UTF-8 with a mark, as Excel reads it."""
    try:
        return mark + text.encode(codec, errors="surrogateescape")
    except UnicodeEncodeError:
        pass
    try:
        return codecs.BOM_UTF8 + text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotSaved("odd-bytes") from error


def _records(body: str, table: OpenTable) -> tuple[str, list[_Record]]:
    """The separator and the lines, as the reader of the programmes counts them."""
    plain = body.replace("\r\n", "\n").replace("\r", "\n")
    separator = separator_of(plain, lambda text: table.table.find_column(text) is not None)
    lines = list(io.StringIO(body, newline=""))
    reader = csv.reader(iter(lines), delimiter=separator, strict=True)
    records, start = [], 0
    for fields in reader:
        raw = "".join(lines[start : reader.line_num])
        start = reader.line_num
        bare = raw.removesuffix("\n").removesuffix("\r")
        records.append(_Record(tuple(fields), bare, raw[len(bare) :]))
    return separator, records


def _changed(records: list[_Record], table: OpenTable, plan: Plan, separator: str) -> list[_Record]:
    """The lines that stay, with their new cells; a new header widens every row by as much as itself."""
    layout, rows = table.layout, {row.number for row in table.rows}
    lines = []
    for number, record in enumerate(records, 1):
        if number in plan.removed:
            continue
        cells = dict(plan.headers if number == layout.header_row else plan.cells.get(number, {}))
        if plan.headers and number in rows:
            cells.setdefault(layout.fields + len(plan.headers) - 1, "")
        elif plan.headers and number > layout.header_row and not record.is_blank:
            cells[len(record.fields) + len(plan.headers) - 1] = ""  # a row that is set aside stays set aside
        lines.append(_with(record, cells, separator))
    return lines


def _with(record: _Record, cells: Mapping[int, str], separator: str) -> _Record:
    """The same line with other texts in some fields; the other fields stay as they are written."""
    if not cells:
        return record
    written = _fields_as_written(record, separator)
    fields = list(record.fields)
    for at, text in cells.items():
        short = at + 1 - len(fields)
        fields += [""] * short
        written += [""] * short
        if fields[at] != text:
            written[at] = _quoted(text, separator, always=written[at].startswith('"'))
            fields[at] = text
    return _Record(tuple(fields), separator.join(written), record.end)


def _fields_as_written(record: _Record, separator: str) -> list[str]:
    """The fields with the quotes that they have in the file."""
    mark = re.escape(separator)
    found = re.findall(rf'(?:\A|{mark})("(?:[^"]|"")*"|[^{mark}]*)', record.raw)
    if [_unquoted(field) for field in found] == list(record.fields):
        return found
    return [_quoted(field, separator, always=False) for field in record.fields]


def _unquoted(field: str) -> str:
    return field[1:-1].replace('""', '"') if field.startswith('"') else field


def _quoted(text: str, separator: str, *, always: bool) -> str:
    """The text as a field: between quotes where it must be, or where the field had them."""
    needs = any(character in text for character in (separator, '"', "\n", "\r"))
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if needs or always else text


def _added(lines: list[_Record], table: OpenTable, plan: Plan, separator: str) -> list[_Record]:
    """The new rows, as wide as the others."""
    width = table.layout.fields + len(plan.headers)
    below = [len(line.fields) for line in lines[max(1, table.layout.header_row) :] if not line.is_blank]
    if below and len(below) + len(plan.added) >= _FEWEST_TO_COMPARE:
        width = max(width, min(below))
    return [_line(cells, separator, width=width) for cells in plan.added]


def _line(cells: Mapping[int, str], separator: str, *, width: int) -> _Record:
    return _with(_Record((), "", ""), {**dict.fromkeys(range(width), ""), **cells}, separator)


def _joined(lines: list[_Record], end: str, *, ends: bool) -> str:
    """The lines as text; the last one has a line end when the file had one."""
    texts = [record.raw + (record.end or end) for record in lines[:-1]]
    last = lines[-1]
    return "".join([*texts, last.raw + ((last.end or end) if ends else "")])
