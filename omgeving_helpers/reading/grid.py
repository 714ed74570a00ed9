"""A file or sheet as cells of text with their place, before anybody knows what they mean."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from omgeving_helpers.faults import Fault

if TYPE_CHECKING:
    from omgeving_helpers.faults import Weight
    from omgeving_helpers.texts.say import Sayable


class Cell(NamedTuple):
    """One cell as text. ``kind`` says what the spreadsheet knew of it.

    ``text`` (all that a CSV file knows), ``number``, ``percent``, ``date``, ``time``, ``error`` or ``formula`` (one
    without an outcome).
    """

    text: str
    kind: str = "text"


MOST_OF_ONE_KIND = 1000
EMPTY = Cell("")


class Line(NamedTuple):
    """One line of cells and its number as the spreadsheet counts."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def is_blank(self) -> bool:
        """Whether no cell holds anything but blanks."""
        return not any(cell.text.strip() for cell in self.cells)

    def cell(self, index: int) -> Cell:
        """The cell in a column, counted from 0; an empty one beyond the end."""
        return self.cells[index] if index < len(self.cells) else EMPTY


class Area(NamedTuple):
    """Merged cells: rows as the spreadsheet counts, columns counted from 0, both ends included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True)
class Grid:
    """All lines of one file or sheet. ``is_ragged`` when a line may have more or fewer fields than the header."""

    file: str
    sheet: str | None
    lines: tuple[Line, ...]
    is_ragged: bool
    merged: tuple[Area, ...] = ()


class Faults:
    """Collects what is wrong in one file or sheet, so that every fault knows its place."""

    def __init__(self, file: str, sheet: str | None = None) -> None:
        """Start without faults."""
        self.file, self.sheet = file, sheet
        self.found: list[Fault] = []
        self._count: Counter[str] = Counter()

    def add(
        self,
        code: str,
        weight: Weight,
        *,
        row: int | None = None,
        column: str | None = None,
        rule: str | None = None,
        **values: Sayable,
    ) -> None:
        """Add one fault at a place in this file; of one kind a file keeps the first thousand."""
        self._count[code] += 1
        if self._count[code] > MOST_OF_ONE_KIND:
            return
        self.found.append(
            Fault(
                code=code,
                weight=weight,
                file=self.file,
                sheet=self.sheet,
                row=row,
                column=column,
                rule=rule,
                values=values,
            )
        )


def column_letters(index: int) -> str:
    """The letters of a column counted from 0, as the spreadsheet shows them.

    Examples
    --------
    >>> column_letters(0), column_letters(27)
    ('A', 'AB')
    """
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
