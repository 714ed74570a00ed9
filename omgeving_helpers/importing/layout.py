"""Where the header of a list stands, which rows are below it, and which of those may be no row at all.

People merge titles, write a header over two rows, put totals below and notes under the table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.importing.lists import is_known_header
from omgeving_helpers.importing.mapping import Why, seen
from omgeving_helpers.reading.grid import EMPTY, Faults, Line
from omgeving_helpers.reading.table import is_total_word, with_right_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from omgeving_helpers.reading.grid import Area, Grid

_LINES_BEFORE_HEADER = 20
_NOTE = re.compile(
    r"(?:legenda|legend|key|toelichting|noot|bron|source|note|notes|let op|versie|version|opgesteld|laatst bijgewerkt|"
    r"last updated|peildatum|datum|date|vertrouwelijk|confidential|disclaimer|schaal|scale)\b\s*[:=]|\*",
    re.IGNORECASE,
)
_SUMS = frozenset({"gemiddelde", "gemiddeld", "average", "mean", "aantal", "count"})
_LONGEST_NAME, _TYPICAL_ROW, _FEWEST_HEADERS = 100, 3, 2


@dataclass(frozen=True)
class Layout:
    """One sheet of a list, taken apart.

    ``headers`` gives by column index the header as shown, ``readings`` every way to read it; ``lines`` are the rows
    below, with merged cells filled down. ``doubtful`` names rows that may be none, and whether they are taken all the
    same; ``aside`` names rows with another number of fields than the header.
    """

    grid: Grid
    first: int
    last: int
    headers: Mapping[int, str]
    readings: Mapping[int, tuple[str, ...]]
    lines: tuple[Line, ...]
    doubtful: Mapping[int, tuple[Why, bool]]
    aside: frozenset[int]

    @property
    def sheet(self) -> str:
        """The name of the sheet; empty for a text file."""
        return self.grid.sheet or ""


def layout_of(grid: Grid) -> Layout:
    """Take a sheet apart; the header is the line, or the two lines, with most headers that are known."""
    header = _header(grid)
    below = [line for line in grid.lines if line.number > header.last and not line.is_blank]
    right = below
    if grid.is_ragged and below:
        width = max(header.shown, default=-1) + 1
        fields = max(width, *(len(line.cells) for line in header.lines))
        right = with_right_fields(below, Faults(grid.file), width=width, fields=fields)
    kept = {line.number for line in right}
    lines = tuple(_filled_down(line, grid, header.last) for line in right)
    return Layout(
        grid,
        header.first,
        header.last,
        header.shown,
        header.readings,
        lines,
        _doubtful(lines, grid, header),
        frozenset(line.number for line in below if line.number not in kept),
    )


@dataclass(frozen=True)
class _Header:
    lines: tuple[Line, ...]
    shown: dict[int, str]
    readings: dict[int, tuple[str, ...]]

    @property
    def first(self) -> int:
        return self.lines[0].number

    @property
    def last(self) -> int:
        return self.lines[-1].number

    @property
    def rank(self) -> tuple[int, int, int]:
        """How many headers are known; below two of them the number of filled cells says more."""
        known = sum(any(map(is_known_header, ways)) for ways in self.readings.values())
        return (known if known >= _FEWEST_HEADERS else 0, len(self.shown), known)


def _header(grid: Grid) -> _Header:
    first = [line for line in grid.lines if not line.is_blank][:_LINES_BEFORE_HEADER]
    best = max((_single(line) for line in first), key=lambda header: header.rank)
    pairs = [
        pair
        for upper, lower in pairwise(first)
        if lower.number == upper.number + 1 and (pair := _pair(upper, lower, grid.merged))
    ]
    second = max(pairs, key=lambda header: header.rank[0], default=None)
    return second if second and second.rank[0] > best.rank[0] else best


def _single(line: Line) -> _Header:
    texts = _texts(line)
    return _Header((line,), texts, {i: (text,) for i, text in texts.items()})


def _pair(upper: Line, lower: Line, merged: Iterable[Area]) -> _Header | None:
    """Two lines as one header: groups above, columns below; ``None`` when one stands in the way of the other."""
    above, below = _texts(upper), _texts(lower)
    groups = _groups(upper, above, below, merged)
    if any(i in above and i not in groups for i in below):
        return None
    shown: dict[int, str] = {}
    readings: dict[int, tuple[str, ...]] = {}
    for i in sorted({*above, *below}):
        group, own = groups.get(i) or above.get(i, ""), below.get(i, "")
        shown[i] = f"{group}: {own}" if group and own else own or group
        readings[i] = (own, f"{group} {own}") if group and own else (own or group,)
    return _Header((upper, lower), shown, readings)


def _groups(upper: Line, above: dict[int, str], below: dict[int, str], merged: Iterable[Area]) -> dict[int, str]:
    """By column: the text that stands above several columns, merged or with nothing behind it."""
    groups = {
        i: above[area.first_column]
        for area in merged
        if area.first_row <= upper.number <= area.last_row
        and area.last_column > area.first_column
        and area.first_column in above
        for i in range(area.first_column, area.last_column + 1)
    }
    if groups:
        return groups
    text = ""
    for i in range(max([*above, *below], default=-1) + 1):
        text = above.get(i, text if i in below else "")
        if text and i in below and (i not in above or (i + 1 in below and i + 1 not in above)):
            groups[i] = text
    return groups


def _texts(line: Line) -> dict[int, str]:
    return {i: text for i, cell in enumerate(line.cells) if (text := seen(cell.text))}


def _filled_down(line: Line, grid: Grid, header: int) -> Line:
    """The line with what stands in cells that were merged downwards: they say one thing for all their rows."""
    cells = list(line.cells)
    for area in grid.merged:
        starts = next((other for other in grid.lines if other.number == area.first_row), None)
        if header < area.first_row < line.number <= area.last_row and starts is not None:
            cells += [EMPTY] * (area.first_column + 1 - len(cells))
            if not cells[area.first_column].text.strip():
                cells[area.first_column] = starts.cell(area.first_column)
    return Line(line.number, tuple(cells))


def _doubtful(lines: tuple[Line, ...], grid: Grid, header: _Header) -> dict[int, tuple[Why, bool]]:
    counts = sorted(len(_texts(line)) for line in lines)
    typical = counts[len(counts) // 2] if counts else 0
    repeated = {tuple(_texts(line).items()) for line in header.lines}
    found: dict[int, tuple[Why, bool]] = {}
    for line, after in zip(lines, [*lines[1:], None], strict=False):
        texts = _texts(line)
        why = _why_no_row(line, texts, grid)
        if tuple(texts.items()) in repeated:
            why = "row-header"
        elif len(texts) == 1 and after and tuple(_texts(after).items()) in repeated:
            why = "row-section"
        if why:
            found[line.number] = (Why(why), False)
        elif len(texts) == 1 and typical >= _TYPICAL_ROW:
            found[line.number] = (Why("row-lonely"), True)
    return found


def _why_no_row(line: Line, texts: dict[int, str], grid: Grid) -> str:
    """The key of why a line is no row of the table; empty when it looks like one."""
    if not texts:
        return ""
    first = next(iter(texts.values()))
    if is_total_word(first) or normalise(first).rstrip(":") in _SUMS:
        return "row-total"
    if len(texts) == 1 and any(
        area.first_row <= line.number <= area.last_row and area.last_column > area.first_column for area in grid.merged
    ):
        return "row-section"
    is_short = len(texts) <= _FEWEST_HEADERS
    return "row-note" if (is_short and _NOTE.match(first)) or (len(texts) == 1 and len(first) > _LONGEST_NAME) else ""
