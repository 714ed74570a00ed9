"""What a change comes down to in cells of the file: which index in which row, before anything is written.

How a cell is written belongs to the file: see ``csv_text`` and ``sheet_xml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.writing.refusals import NotSaved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.contract import Column
    from omgeving_helpers.writing.table import Changes, OpenTable

_IMPOSSIBLE = frozenset({*range(0x20), 0x7F, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)}) - {9}
"""Characters that no cell can hold; a line break has become a blank by then."""
_LONGEST = 32_000


@dataclass(frozen=True)
class Plan:
    """Cells to write: new headers by index, new texts by row and index, rows to append, rows to remove.

    ``columns`` says which column of the contract stands at an index.
    """

    headers: Mapping[int, str]
    cells: Mapping[int, Mapping[int, str]]
    added: tuple[Mapping[int, str], ...]
    removed: frozenset[int]
    columns: Mapping[int, Column]

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return not (self.cells or self.added or self.removed)


def plan_of(table: OpenTable, changes: Changes) -> Plan:
    """The cells that change; a text that stands there already is none of them.

    Raises
    ------
    NotSaved
        When a text holds a character that a cell cannot hold, or is longer than a cell can be.
    KeyError
        When a row or a column does not exist.
    """
    edited = {number: _differing(table, number, cells) for number, cells in changes.cells.items()}
    cells = {number: row for number, row in edited.items() if row and number not in changes.removed}
    added = [{name: one_line(text) for name, text in row.items() if one_line(text)} for row in changes.added]
    removed = frozenset(table.row(number).number for number in changes.removed)
    new = _new_columns(table, [*cells.values(), *added])
    index = {**table.layout.index, **new}
    return Plan(
        headers={at: _header(table, name) for name, at in new.items()},
        cells={number: {index[name]: text for name, text in row.items()} for number, row in cells.items()},
        added=tuple({index[name]: text for name, text in row.items()} for row in added if row),
        removed=removed,
        columns={at: column for name, at in index.items() if (column := table.column(name))},
    )


def one_line(text: str) -> str:
    """The text as one line; refused when a cell cannot hold it."""
    line = " ".join(text.splitlines())
    bad = next((character for character in line if ord(character) in _IMPOSSIBLE), None)
    if bad is not None:
        raise NotSaved("bad-character", found=f"U+{ord(bad):04X}")
    if len(line) > _LONGEST:
        raise NotSaved("too-long", k=len(line), most=_LONGEST)
    return line


def rows_after(table: OpenTable, plan: Plan) -> list[dict[int, str]]:
    """The rows that must be read afterwards: filled cells by index, in order."""
    old = {row.number: {table.layout.index[n]: text for n, text in row.cells.items()} for row in table.rows}
    kept = [{**cells, **plan.cells.get(number, {})} for number, cells in old.items() if number not in plan.removed]
    return [row for cells in [*kept, *plan.added] if (row := filled(cells))]


def filled(cells: Mapping[int, str]) -> dict[int, str]:
    """The cells with something in them, by index; none when the row holds only blanks."""
    found = {at: text for at, text in cells.items() if text}
    return found if any(text.strip() for text in found.values()) else {}


def _differing(table: OpenTable, number: int, cells: Mapping[str, str]) -> dict[str, str]:
    now = table.row(number).cells
    wanted = {name: one_line(text) for name, text in cells.items() if now.get(name, "") != text}
    return {name: text for name, text in wanted.items() if now.get(name, "") != text}


def _new_columns(table: OpenTable, rows: list[dict[str, str]]) -> dict[str, int]:
    """The columns that get a header, each with its index behind what stands there; in a new table all of them."""
    used = {name for row in rows for name in row}
    unknown = [name for name in used if table.column(name) is None and name not in table.layout.index]
    if unknown:
        raise KeyError(unknown[0])
    is_new = not table.layout.header_row
    names = [c.name for c in table.table.columns if is_new or (c.name in used and c.name not in table.layout.index)]
    return {name: table.layout.fields + i for i, name in enumerate(names)}


def _header(table: OpenTable, name: str) -> str:
    return table.table[name].in_language(table.language)
