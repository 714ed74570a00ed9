"""Find the header of a table among its first lines, and which column of the contract each header means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.clean import cleaned
from omgeving_helpers.reading.csv_file import SEPARATORS
from omgeving_helpers.reading.grid import column_letters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from omgeving_helpers.contract import Column, Table
    from omgeving_helpers.reading.grid import Faults, Grid, Line

_LINES_BEFORE_HEADER = 20
_NUMERIC = re.compile(r"[\d.,\s]+")


@dataclass(frozen=True)
class Header:
    """Where each column of the contract stands: its index in a line, and its header as typed.

    ``width`` counts up to the last header; ``fields`` counts what stands in the line, empty headers included.
    """

    number: int
    width: int
    fields: int
    index: Mapping[str, int]
    typed: Mapping[str, str]


def header_of(grid: Grid, table: Table, faults: Faults) -> Header | None:
    """Find the header and tell what is wrong with it; ``None`` when a required column is missing."""
    line = header_line(grid, lambda text: table.find_column(text) is not None)
    if line is None:
        return None
    _tell_lines_above(grid, line, faults)
    found, texts = _columns(line, table, faults)
    missing = [c for c in table.columns if c.is_required and c.name not in found]
    if missing and _has_two_separators(line, table, faults):
        return None
    _tell_unknown_headers(grid, line, table, faults)
    if missing:
        _tell_missing(line, missing, table, faults)
        return None
    width = max((i for i, cell in enumerate(line.cells) if cell.text.strip()), default=-1) + 1
    return Header(line.number, width, len(line.cells), found, texts)


def header_line(grid: Grid, is_header: Callable[[str], bool]) -> Line | None:
    """The first line with most known headers; the first line that is not blank when none is known."""
    first = [line for line in grid.lines[:_LINES_BEFORE_HEADER] if not line.is_blank]
    return max(first, key=lambda line: sum(is_header(cell.text) for cell in line.cells), default=None)


def _columns(line: Line, table: Table, faults: Faults) -> tuple[dict[str, int], dict[str, str]]:
    places: dict[str, list[int]] = {}
    for i, cell in enumerate(line.cells):
        column = table.find_column(cell.text)
        if column:
            places.setdefault(column.name, []).append(i)
    for where in places.values():
        if len(where) > 1:
            faults.add(
                "column-twice",
                Weight.ERROR,
                row=line.number,
                found=line.cells[where[0]].text.strip(),
                k=len(where),
                places=[column_letters(i) for i in where],
            )
    silent: Callable[..., None] = lambda *_, **__: None  # noqa: E731 - a header has no faults of its own
    texts = {name: cleaned(line.cells[where[0]].text, silent) for name, where in places.items()}
    return {name: where[0] for name, where in places.items()}, texts


def _tell_lines_above(grid: Grid, line: Line, faults: Faults) -> None:
    above = [other.number for other in grid.lines if other.number < line.number and not other.is_blank]
    if above:
        faults.add(
            "lines-above-header", Weight.WARNING, row=above[0], header=line.number, first=above[0], last=above[-1]
        )


def _tell_unknown_headers(grid: Grid, line: Line, table: Table, faults: Faults) -> None:
    """A header without name above filled cells, and columns that the contract does not know."""
    extra = []
    for i, cell in enumerate(line.cells):
        text = cell.text.strip()
        has_cells = any(other.cell(i).text.strip() for other in grid.lines if other.number > line.number)
        if (not text and has_cells) or (text and _NUMERIC.fullmatch(text)):
            faults.add("no-header", Weight.WARNING, row=line.number, cell=f"{column_letters(i)}{line.number}")
        elif text and table.find_column(text) is None:
            extra.append(text)
    if extra:
        faults.add("extra-columns", Weight.REMARK, row=line.number, names=extra, k=len(extra))


def _has_two_separators(line: Line, table: Table, faults: Faults) -> bool:
    """Whether one field of the header holds several headers, with another separator between them."""
    for separator in SEPARATORS:
        for cell in line.cells:
            words = cell.text.split(separator)
            if len(words) > 1 and any(map(table.find_column, words)):
                first = ";" if separator != ";" else ","
                faults.add("mixed-separators", Weight.ERROR, row=line.number, first=first, second=separator)
                return True
    return False


def _tell_missing(line: Line, missing: list[Column], table: Table, faults: Faults) -> None:
    """Each required column that is not there, with the nearest header."""
    typed = [cell.text.strip() for cell in line.cells if cell.text.strip()]
    unknown = {normalise(text): text for text in typed if table.find_column(text) is None}
    for column in missing:
        near = get_close_matches(column.name_nl, unknown, n=1) or get_close_matches(column.name, unknown, n=1)
        faults.add(
            "column-missing",
            Weight.ERROR,
            row=line.number,
            name_nl=column.name_nl,
            name_en=column.name,
            meant=unknown[near[0]] if near else "",
        )
