"""Read the user's own list into cells with their place, by the same readers as a programme.

What the list means is decided in ``layout`` and ``matching``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from omgeving_helpers.faults import Fault, Weight
from omgeving_helpers.importing.marks import read_marks
from omgeving_helpers.importing.words import bare, known_words
from omgeving_helpers.reading.csv_file import read_csv
from omgeving_helpers.reading.folder import is_workbook_name
from omgeving_helpers.reading.grid import Faults, column_letters
from omgeving_helpers.reading.workbook import read_workbook

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from omgeving_helpers.importing.marks import Marks
    from omgeving_helpers.reading.grid import Grid

_TOLD = frozenset({"formula-without-outcome", "excel-error", "read-as-windows-1252", "hidden-sheet", "hidden-rows"})
"""Of what is not an error: what the user wants to know of a list, which may have merged cells and titles."""
_OTHER_SPREADSHEETS = frozenset({".ods", ".fods", ".numbers"})


@dataclass(frozen=True)
class UserList:
    """A list as cells: one grid for a CSV file, one for each sheet with cells of a workbook.

    ``marks`` gives by sheet what stands at cells: notes and colours.
    """

    path: Path
    grids: tuple[Grid, ...]
    faults: tuple[Fault, ...]
    marks: Mapping[str, Marks] = field(default_factory=dict)

    @property
    def errors(self) -> tuple[Fault, ...]:
        """Why it cannot be read."""
        return tuple(fault for fault in self.faults if fault.weight is Weight.ERROR)


def is_known_header(text: str) -> bool:
    """Whether a text is the header of some column, in the words of the contract or of people."""
    return bool(text.strip()) and bare(text) in known_words()


def read_list(path: Path, *, sheet: str | None = None) -> UserList:
    """Read a list.

    Parameters
    ----------
    path
        A workbook or a text file.
    sheet
        The one sheet to read; ``None`` = all with cells.
    """
    faults = Faults(path.name)
    found: list[Fault] = []
    grids: list[Grid] = []
    if path.suffix.lower() in _OTHER_SPREADSHEETS:
        faults.add("other-spreadsheet", Weight.ERROR)
    elif is_workbook_name(path.name):
        for grid, own in read_workbook(path, faults):
            if sheet is None or sheet.strip().casefold() == (grid.sheet or "").strip().casefold():
                grids += [grid] if any(not line.is_blank for line in grid.lines) else []
                found += [fault for fault in own.found if fault.code in _TOLD]
    else:
        text = _read_text(path, faults)
        grids += [text] if text and any(not line.is_blank for line in text.lines) else []
    found += [fault for fault in faults.found if fault.weight is Weight.ERROR or fault.code in _TOLD]
    marks = read_marks(path) if is_workbook_name(path.name) and grids else {}
    found += [fault for grid in grids for fault in _colours(path.name, grid, marks)]
    return UserList(path, tuple(grids), tuple(found), marks)


def _colours(file: str, grid: Grid, marks: Mapping[str, Marks]) -> list[Fault]:
    """Say of a sheet in which columns cells have different colours: they may mean something that is not read."""
    faults = Faults(file, grid.sheet)
    letters = [column_letters(i) for i in marks[grid.sheet or ""].coloured] if grid.sheet in marks else []
    if letters:
        faults.add("cell-colours", Weight.REMARK, columns=letters)
    return faults.found


def _read_text(path: Path, faults: Faults) -> Grid | None:
    """A text file; where no header is known, the separator that gives most columns."""
    grid = read_csv(path, faults, is_header=is_known_header)
    if grid is None or any(is_known_header(cell.text) for line in grid.lines for cell in line.cells):
        return grid
    return read_csv(path, Faults(faults.file), is_header=lambda text: bool(text.strip()))
