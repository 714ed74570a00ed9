"""The cells of one sheet of a workbook changed in its XML: every other byte stays as it was.

It knows rows and cells, and nothing of tables or programmes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from omgeving_helpers.reading.grid import column_letters
from omgeving_helpers.writing.refusals import NotSaved

if TYPE_CHECKING:
    from collections.abc import Mapping

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_SPANS = re.compile(rb'\sspans="[^"]*"')
_DIMENSION = re.compile(rb"<(?:\w+:)?dimension\b[^>]*?(?:/>|>\s*</(?:\w+:)?dimension>)")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class NewCell(NamedTuple):
    """What to write in a cell: a text, or a number as it is written in XML."""

    text: str
    is_number: bool = False


@dataclass
class _Element:
    """A row or cell: where it starts and ends in the bytes, its attributes, and the cells of a row by index."""

    start: int
    attributes: dict[str, str]
    head_end: int = 0
    end: int = 0
    cells: dict[int, _Element] = field(default_factory=dict)
    has_formula: bool = False


class SheetXml:
    """The XML of a sheet, with the place of every row and cell in its bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._rows: dict[int, _Element] = {}
        self._body: _Element | None = None
        self._prefix = ""
        self._open: list[tuple[str, _Element | None]] = []
        self._last_start = -1
        self._parse()

    def style(self, row: int, index: int) -> str:
        """The number of the style of a cell; empty when it has none."""
        element = self._rows[row].cells.get(index) if row in self._rows else None
        return element.attributes.get("s", "") if element else ""

    def has_formula(self, row: int, index: int | None = None) -> bool:
        """Whether a formula stands in a cell, or anywhere in a row."""
        cells = self._rows[row].cells if row in self._rows else {}
        return any(cell.has_formula for at, cell in cells.items() if index in {None, at})

    def indexes(self, row: int) -> list[int]:
        """The cells that a row has, by index."""
        return sorted(self._rows[row].cells) if row in self._rows else []

    def with_cells(self, rows: Mapping[int, Mapping[int, NewCell]], *, like: int) -> bytes:
        """The XML with other contents of cells; a new cell looks as the one in the row ``like`` and that column."""
        if self._body is None:
            raise NotSaved("odd-workbook")
        written = {number: self._row(number, cells, like) for number, cells in rows.items() if cells}
        places = [(*self._place(number), number, text) for number, text in written.items()]
        data, body = self._data, self._body
        if body.head_end == body.end:  # <sheetData/>
            inner = b"".join(written[number] for number in sorted(written))
            return self._without_dimension(data[: body.start] + self._around("sheetData", inner) + data[body.end :])
        for start, end, _, text in sorted(places, reverse=True):
            data = data[:start] + text + data[end:]
        return self._without_dimension(data)

    def _without_dimension(self, data: bytes) -> bytes:
        """Leave out the used area, which may be larger now; a spreadsheet works it out itself."""
        return _DIMENSION.sub(b"", data, count=1)

    def _place(self, number: int) -> tuple[int, int]:
        """Where a row stands, or would stand."""
        if number in self._rows:
            return self._rows[number].start, self._rows[number].end
        before = [row.end for other, row in self._rows.items() if other < number]
        at = max(before) if before else self._body.head_end if self._body else 0
        return at, at

    def _row(self, number: int, cells: Mapping[int, NewCell], like: int) -> bytes:
        row = self._rows.get(number)
        old = {at: self._data[cell.start : cell.end] for at, cell in row.cells.items()} if row else {}
        new = {at: self._cell(number, at, cell, like) for at, cell in cells.items()}
        inner = b"".join(text for _, text in sorted((old | new).items()))
        if row is None:
            return self._around("row", inner, f' r="{number}"')
        head = _SPANS.sub(b"", self._data[row.start : row.head_end].removesuffix(b"/>").removesuffix(b">"))
        return head + b">" + inner + f"</{self._prefix}row>".encode()

    def _cell(self, row: int, index: int, cell: NewCell, like: int) -> bytes:
        style = self.style(row, index) or self.style(like, index)
        attributes = f' r="{column_letters(index)}{row}"' + (f" s={quoteattr(style)}" if style else "")
        if not cell.text:
            return f"<{self._prefix}c{attributes}/>".encode()
        if cell.is_number:
            return self._around("c", self._around("v", cell.text.encode()), attributes)
        text = escape(_ESCAPED.sub("_x005F_", cell.text)).encode()
        inner = self._around("is", self._around("t", text, ' xml:space="preserve"'))
        return self._around("c", inner, attributes + ' t="inlineStr"')

    def _around(self, name: str, inner: bytes, attributes: str = "") -> bytes:
        name = self._prefix + name
        return f"<{name}{attributes}>".encode() + inner + f"</{name}>".encode()

    def _parse(self) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = lambda tag, attributes: self._start(parser, tag, attributes)
        parser.EndElementHandler = lambda tag: self._end(parser, tag)
        parser.XmlDeclHandler = _only_utf8
        parser.Parse(self._data, True)  # noqa: FBT003 - the library wants it in this place

    def _start(self, parser: expat.XMLParserType, tag: str, attributes: dict[str, str]) -> None:
        name, at = tag.rpartition(":")[2], parser.CurrentByteIndex
        element = _Element(at, attributes, head_end=_end_of_tag(self._data, at))
        if name == "sheetData":
            self._body, self._prefix = element, tag[: -len(name)]
        elif name == "row" and self._inside("sheetData"):
            number = int(attributes.get("r") or max(self._rows, default=0) + 1)
            self._rows[number] = element
        elif name == "c" and self._inside("row"):
            cells = self._open[-1][1].cells if self._open[-1][1] else {}
            cells[_index(attributes.get("r", ""), cells)] = element
        elif name == "f" and self._inside("c") and self._open[-1][1]:
            self._open[-1][1].has_formula = True
        self._open.append((name, element))

    def _end(self, parser: expat.XMLParserType, tag: str) -> None:
        _, element = self._open.pop()
        if element is None:
            return
        is_empty = self._data[element.head_end - 2 : element.head_end] == b"/>"
        element.end = element.head_end if is_empty else parser.CurrentByteIndex + len(f"</{tag}>")
        if not is_empty:
            element.end = self._data.index(b">", parser.CurrentByteIndex) + 1

    def _inside(self, name: str) -> bool:
        return bool(self._open) and self._open[-1][0] == name


def _only_utf8(_version: str, encoding: str | None, _standalone: int) -> None:
    if encoding is not None and encoding.lower() not in {"utf-8", "us-ascii"}:
        raise NotSaved("odd-workbook")


def _end_of_tag(data: bytes, start: int) -> int:
    """Behind the ``>`` of a start tag, also when an attribute holds one between quotes."""
    match = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""").match(data, start)
    if match is None:
        raise NotSaved("odd-workbook")
    return match.end()


def _index(reference: str, before: Mapping[int, _Element]) -> int:
    """The index of a column from 0; a cell without a reference follows the one before it."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return max(before, default=-1) + 1
    index = 0
    for letter in match[1]:
        index = index * 26 + ord(letter) - 64
    return index - 1
