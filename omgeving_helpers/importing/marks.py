"""What people put at a cell without typing in it: notes, and colours that may mean something.

The reader of programmes has no use for either; of a user's own list nothing may go without being named.
"""

from __future__ import annotations

import io
import re
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

_FEWEST_COLOURS = 2
_ABOUT_THREADS = re.compile(r"\A\[.*?linkid=870924\s*\S+:\s*", re.DOTALL)
"""What Excel puts before a note of the new kind, for programs that only know the old kind."""


class Note(NamedTuple):
    """The text of a note at a cell: its row as the spreadsheet counts, its column counted from 0."""

    row: int
    column: int
    text: str


@dataclass(frozen=True)
class Marks:
    """What stands at the cells of one sheet; ``coloured`` are columns with cells of several colours."""

    notes: tuple[Note, ...] = ()
    coloured: tuple[int, ...] = ()


def read_marks(path: Path) -> dict[str, Marks]:
    """The marks of every sheet of a workbook that was opened safely before."""
    import openpyxl  # noqa: PLC0415 - only who imports a workbook waits for it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()), keep_links=False)
    return {name: _marks(book[name]) for name in book.sheetnames if hasattr(book[name], "iter_rows")}


def _marks(sheet: Worksheet) -> Marks:
    notes = []
    colours: dict[int, set[str]] = {}
    for number, row in enumerate(sheet.iter_rows(), 1):
        for i, cell in enumerate(row):
            if cell.comment:
                notes.append(Note(number, i, _ABOUT_THREADS.sub("", cell.comment.text).strip()))
            if cell.value is not None and cell.has_style and cell.fill.fill_type == "solid":
                colours.setdefault(i, set()).add(repr(cell.fill.fgColor))
    return Marks(tuple(notes), tuple(i for i, own in sorted(colours.items()) if len(own) >= _FEWEST_COLOURS))
