"""Cells that are not in the programme as they stood: whatever stands in a list and finds no place is named here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from omgeving_helpers.reading.grid import column_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.importing.layout import Layout
    from omgeving_helpers.importing.mapping import SheetChoice
    from omgeving_helpers.importing.proposal import Proposal
    from omgeving_helpers.reading.grid import Line


class Left(NamedTuple):
    """A cell of the list that is not in the programme as it stood: its place as the spreadsheet counts, and why."""

    sheet: str
    row: int | None
    column: str
    value: str
    why: str


def whole(sheet: str, line: Line, why: str, layout: Layout | None = None) -> Iterator[Left]:
    """Every filled cell of a line."""
    headers = layout.headers if layout else {}
    for i, cell in enumerate(line.cells):
        if cell.text.strip():
            yield Left(sheet, line.number, headers.get(i) or column_letters(i), cell.text.strip(), why)


def outside(layout: Layout, sheet: SheetChoice) -> Iterator[Left]:
    """What stands in a sheet that is not read, above the header, or in a row with too many or too few fields."""
    for line in layout.grid.lines:
        if not sheet.table:
            yield from whole(layout.sheet, line, "sheet")
        elif line.number < layout.first:
            yield from whole(layout.sheet, line, "above")
        elif line.number in layout.aside:
            yield from whole(layout.sheet, line, "fields", layout)


def without_outcome(proposal: Proposal) -> Iterator[Left]:
    """Cells that hold an error of Excel, or a formula without an outcome."""
    for fault in proposal.user_list.faults:
        if fault.code in {"excel-error", "formula-without-outcome"}:
            cell = str(fault.values.get("cell", ""))
            yield Left(fault.sheet or "", fault.row, cell, str(fault.values["found"]), fault.code)


def in_notes(proposal: Proposal) -> Iterator[Left]:
    """What stands in a note at a cell, and not in a cell."""
    for layout in proposal.layouts:
        marks = proposal.user_list.marks.get(layout.sheet)
        for note in marks.notes if marks else ():
            header = layout.headers.get(note.column) or column_letters(note.column)
            yield Left(layout.sheet, note.row, header, note.text, "note")
