"""A sheet more in a workbook, for a table that has none yet; every other part keeps its content."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from omgeving_helpers.writing.refusals import NotSaved

if TYPE_CHECKING:
    import zipfile

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"

EMPTY_SHEET = f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{_MAIN}"><sheetData/></worksheet>'.encode()


def new_sheet(archive: zipfile.ZipFile, name: str) -> tuple[str, dict[str, bytes]]:
    """The name of the part for a new sheet, and the parts that must name it, each with that in it."""
    there = set(archive.namelist())
    number = next(n for n in itertools.count(1) if f"xl/worksheets/sheet{n}.xml" not in there)
    part = f"xl/worksheets/sheet{number}.xml"
    book, relations = archive.read("xl/workbook.xml"), archive.read("xl/_rels/workbook.xml.rels")
    link = next(f"rIdNew{n}" for n in itertools.count(1) if f'"rIdNew{n}"'.encode() not in relations)
    ids = [int(found) for found in re.findall(rb'\bsheetId="(\d+)"', book)]
    return part, {
        "[Content_Types].xml": _with_last(
            archive.read("[Content_Types].xml"),
            "Types",
            f'Override PartName="/{part}" ContentType="{_KIND}"',
        ),
        "xl/_rels/workbook.xml.rels": _with_last(
            relations, "Relationships", f'Relationship Id="{link}" Type="{_RELATIONS}/worksheet" Target="/{part}"'
        ),
        "xl/workbook.xml": _with_last(
            book,
            "sheets",
            f'sheet name={quoteattr(name)} sheetId="{max(ids, default=0) + 1}" '
            f'xmlns:omg="{_RELATIONS}" omg:id="{link}"',
        ),
    }


def _with_last(data: bytes, parent: str, child: str) -> bytes:
    """The XML with one element more at the end of its parent, in the same namespace as that parent."""
    end = re.search(rb"</((?:\w+:)?)" + parent.encode() + rb"\s*>", data)
    if end is None:
        raise NotSaved("odd-workbook")
    return data[: end.start()] + b"<" + end[1] + child.encode() + b"/>" + data[end.start() :]
