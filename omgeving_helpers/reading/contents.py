"""What a file really is, judged from its bytes and before any library opens it (docs/faults.md).

A small workbook can unpack to gigabytes; this look costs a millisecond.
"""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.grid import column_letters

if TYPE_CHECKING:
    from pathlib import Path

    from omgeving_helpers.reading.grid import Faults

MOST_ROWS = 30_000
_MOST_BYTES = 200_000_000
_MOST_TIMES_SMALLER = 200
_FARTHEST_CELL = 2_000_000
_MOST_CELLS = 300_000
"""With formulas a workbook is read twice, so its cells count twice."""
_LARGEST_FILE = 20_000_000
_SMALL_PART = 1_000_000
_PIECE = 1 << 20

_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(OSError, EOFError, NotImplementedError, RuntimeError, ValueError),
)
"""What the zip library raises on damaged files, by the place of the damage."""

_CELL = re.compile(rb'<(?:\w+:)?c(?: r="([A-Z]{1,3})([0-9]{1,7})")?[ />]')
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_ROW = re.compile(rb"<(?:\w+:)?row[ >]")


def kind_of(path: Path) -> str:
    """What the bytes say: ``zip``, ``ole`` (old or locked Excel), ``html``, ``text`` or ``empty``."""
    with path.open("rb") as stream:
        start = stream.read(4096)
    if not start:
        return "empty"
    if start.startswith(b"PK\x03\x04"):
        return "zip"
    if start.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "ole"
    return "html" if re.match(rb"(\xef\xbb\xbf)?\s*<(!doctype html|html|table|\?xml)", start, re.IGNORECASE) else "text"


def is_readable_text(path: Path, faults: Faults) -> bool:
    """Whether a ``.csv`` file holds text; says what it is when it does not."""
    codes = {"zip": "is-workbook", "ole": "is-old-excel", "html": "is-html"}
    kind = kind_of(path)
    if kind in codes:
        faults.add(codes[kind], Weight.ERROR)
        return False
    if path.stat().st_size > _LARGEST_FILE:
        faults.add("too-large", Weight.ERROR, size=path.stat().st_size // 1_000_000)
        return False
    return True


def is_safe_workbook(path: Path, faults: Faults) -> bool:
    """Whether a workbook can be opened without harm; says why not."""
    kind = kind_of(path)
    if kind == "ole":
        locked = b"E\0n\0c\0r\0y\0p\0t\0e\0d" in path.read_bytes()
        faults.add("encrypted" if locked else "is-old-excel", Weight.ERROR)
        return False
    if kind != "zip":
        faults.add({"html": "is-html", "empty": "is-empty"}.get(kind, "is-text"), Weight.ERROR)
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return _is_safe(archive, faults)
    except _DAMAGE:
        faults.add("broken-workbook", Weight.ERROR)
        return False


def _is_safe(archive: zipfile.ZipFile, faults: Faults) -> bool:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names or any(part.flag_bits & 1 for part in parts):
        faults.add("broken-workbook", Weight.ERROR)
        return False
    if any(name.endswith("vbaProject.bin") for name in names):
        faults.add("has-macros", Weight.ERROR)
        return False
    unpacked = sum(part.file_size for part in parts)
    packed = max(1, sum(part.compress_size for part in parts))
    blown_up = any(
        p.file_size > _SMALL_PART and p.file_size > _MOST_TIMES_SMALLER * max(1, p.compress_size) for p in parts
    )
    if unpacked > _MOST_BYTES or unpacked > _MOST_TIMES_SMALLER * packed or blown_up:
        faults.add("unpacks-too-large", Weight.ERROR, size=unpacked // 1_000_000)
        return False
    return all(_is_safe_part(archive, part, faults) for part in parts if part.filename.endswith((".xml", ".rels")))


def _is_safe_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, faults: Faults) -> bool:
    """Read one part in pieces: no document type, no cell far away, not too many cells."""
    is_sheet = part.filename.startswith("xl/worksheets/")
    tail, last_row, last_column, rows, cells, has_formulas = b"", 0, 0, 0, 0, False
    with archive.open(part) as stream:
        while piece := stream.read(_PIECE):
            text = tail + piece
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
                faults.add("has-dtd", Weight.ERROR)
                return False
            rows += len(_ROW.findall(text)) if is_sheet else 0
            has_formulas |= is_sheet and _FORMULA.search(text) is not None
            for letters, number in _CELL.findall(text) if is_sheet else ():
                cells += 1
                last_column, last_row = max(last_column, _index(letters)), max(last_row, int(number or 0))
            tail = piece[-64:]
    if last_row * last_column > _FARTHEST_CELL:
        faults.add("last-cell", Weight.ERROR, cell=f"{column_letters(last_column - 1)}{last_row}")
        return False
    if max(last_row, rows) > MOST_ROWS or cells * (1 + has_formulas) > _MOST_CELLS:
        faults.add("too-many-rows", Weight.ERROR, rows=max(last_row, rows), most=MOST_ROWS)
        return False
    return True


def _index(letters: bytes) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + letter - 64
    return index
