"""A CSV file as Dutch Excel, other spreadsheets and people write it, as cells of text with their place.

Every cell is text; what it means is decided elsewhere.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from typing import TYPE_CHECKING

from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.contents import is_readable_text
from omgeving_helpers.reading.grid import Cell, Grid, Line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from omgeving_helpers.reading.grid import Faults

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SEPARATORS = (";", ",", "\t", "|")
_LINES_BEFORE_HEADER = 20
_LONGEST_FIELD = 1_000_000
_FEWEST_SWALLOWED = 2


def read_csv(path: Path, faults: Faults, *, is_header: Callable[[str], bool]) -> Grid | None:
    """Read a CSV file.

    Parameters
    ----------
    path
        The file.
    faults
        Takes what is wrong.
    is_header
        Whether a text is a known header of this table: the separator is the one that finds most of them.

    Returns
    -------
    Grid or None
        ``None`` when the file is no text, or its quotes do not close.
    """
    if not is_readable_text(path, faults):
        return None
    text = without_separator_line(decoded(path.read_bytes(), faults))
    separator = separator_of(text, is_header)
    csv.field_size_limit(_LONGEST_FIELD)
    lines: list[Line] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    start = 1
    try:
        for number, fields in enumerate(reader, 1):
            lines.append(Line(number, tuple(map(Cell, fields))))
            if _swallows(fields, separator):
                faults.add("swallowed-rows", Weight.ERROR, row=number, first=start, last=reader.line_num)
                return None
            start = reader.line_num + 1
    except csv.Error:
        faults.add("open-quote", Weight.ERROR, row=len(lines) + 1, first=start)
        return None
    return Grid(faults.file, None, tuple(lines), is_ragged=True)


def decoded(data: bytes, faults: Faults) -> str:
    """The text of a file: UTF-16 by its byte order mark, else UTF-8, else Windows-1252 with a remark."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _one_kind_of_line_end(data.decode(encoding, errors="replace").lstrip("\ufeff"))
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        faults.add("read-as-windows-1252", Weight.REMARK)
        text = data.decode("cp1252", errors="replace")
    return _one_kind_of_line_end(text.removeprefix("ï»¿"))


def _one_kind_of_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def without_separator_line(text: str) -> str:
    """Leave out ``sep=;``, which Excel reads and does not show."""
    return re.sub(r'\A"?sep=.?"?[^\S\n]*\n', "", text, flags=re.IGNORECASE)


def separator_of(text: str, is_header: Callable[[str], bool]) -> str:
    """The separator by which one of the first lines has most known headers."""
    first = text.split("\n", _LINES_BEFORE_HEADER)[:_LINES_BEFORE_HEADER]

    def known(separator: str) -> int:
        return max(sum(map(is_header, fields)) for fields in _loosely(first, separator))

    return max(SEPARATORS, key=known)


def _loosely(lines: list[str], separator: str) -> Iterator[list[str]]:
    for line in lines:
        yield [field.strip().strip('"') for field in line.split(separator)]


def _swallows(fields: list[str], separator: str) -> bool:
    """Whether one field holds whole rows: a quote was opened and closed much later."""
    return any(
        "\n" in field
        and sum(1 for line in field.split("\n")[1:] if line.count(separator) >= max(1, len(fields) - 1))
        >= (1 if field.count("\n") == 1 else _FEWEST_SWALLOWED - 1)
        for field in fields
    )
