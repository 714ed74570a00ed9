"""A measurement round as people fill it in: one row per party, one column per question (docs/definitions.md, 7)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise, table
from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.cells import CellPlace, typed
from omgeving_helpers.reading.header import header_line
from omgeving_helpers.reading.rows import Row
from omgeving_helpers.reading.table import is_month_first, with_right_fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.contract import Column
    from omgeving_helpers.reading.grid import Faults, Grid, Line
    from omgeving_helpers.reading.rows import CellValue

_NAME = re.compile(r"(?:meting|measurement)_c(\d{1,4})")
_SHARED = ("stakeholder_id", "date", "source", "respondents")
_MEASURES = ("support", "trust", "benefit", "interaction_quality")


def round_of(name: str) -> int | None:
    """The number of the round in a file or sheet name, or ``None``.

    Examples
    --------
    >>> round_of("Meting C3"), round_of("metingen")
    (3, None)
    """
    match = _NAME.fullmatch(normalise(name))
    return int(match[1]) if match and int(match[1]) > 0 else None


def is_wide_header(text: str, statements: Sequence[str]) -> bool:
    """Whether a header belongs to this form."""
    return _column(text) is not None or _measure(text) is not None or text.strip() in statements


def rows_of(grid: Grid, cycle: int, statements: Sequence[str], faults: Faults) -> list[Row]:
    """The scores of a round as rows of ``measurements``.

    An empty cell in a column with at least one answer is a row without score (asked, no answer); a column
    without answers becomes nothing.
    """
    line = header_line(grid, lambda text: is_wide_header(text, statements))
    if line is None:
        return []
    shared = {c.name: i for i, cell in enumerate(line.cells) if (c := _column(cell.text))}
    if "stakeholder_id" not in shared or "date" not in shared:
        faults.add(
            "column-missing",
            Weight.ERROR,
            row=line.number,
            name_nl="stakeholder_id, datum",
            name_en="stakeholder_id, date",
            meant="",
        )
        return []
    body = [other for other in grid.lines if other.number > line.number and not other.is_blank]
    if grid.is_ragged:
        width = max((i for i, cell in enumerate(line.cells) if cell.text.strip()), default=-1) + 1
        body = with_right_fields(body, faults, width=width, fields=len(line.cells))
    questions = _questions(line, body, statements, faults)
    us_dates = is_month_first(body, shared["date"], line.cell(shared["date"]).text.strip(), faults)
    return [
        row
        for other in body
        for row in _rows(other, line, shared, questions=questions, cycle=cycle, faults=faults, us_dates=us_dates)
    ]


def _questions(
    header: Line, body: Sequence[Line], statements: Sequence[str], faults: Faults
) -> dict[int, tuple[str, str | None]]:
    """By column index: the measure and the statement that is asked, where anybody answered."""
    found: dict[int, tuple[str, str | None]] = {}
    for i, cell in enumerate(header.cells):
        text = cell.text.strip()
        if not text or _column(text):
            continue
        measure = _measure(text)
        if measure is None and text not in statements:
            faults.add("extra-columns", Weight.REMARK, row=header.number, names=[text], k=1)
        elif any(line.cell(i).text.strip() for line in body):
            found[i] = (measure, None) if measure else ("statement", text)
    return found


def _rows(
    line: Line,
    header: Line,
    shared: Mapping[str, int],
    *,
    questions: Mapping[int, tuple[str, str | None]],
    cycle: int,
    faults: Faults,
    us_dates: bool,
) -> list[Row]:
    columns = table("measurements")
    values: dict[str, CellValue] = {"cycle": cycle, "source": "unknown", "respondents": None, "note": None}
    for name, index in shared.items():
        place = CellPlace(faults, line.number, header.cell(index).text.strip(), us_dates)
        values[name] = typed(line.cell(index), columns[name], place).value
    found = []
    for index, (measure, statement) in questions.items():
        place = CellPlace(faults, line.number, header.cell(index).text.strip())
        score = typed(line.cell(index), columns["score"], place).value
        row = {**values, "measure": measure, "statement_id": statement, "score": score}
        found.append(Row({c.name: row[c.name] for c in columns.columns}, line.number, faults.file, faults.sheet))
    return found


def _column(text: str) -> Column | None:
    column = table("measurements").find_column(text)
    return column if column and column.name in _SHARED else None


def _measure(text: str) -> str | None:
    name = table("measurements")["measure"].find_value(text)
    return name if name in _MEASURES else None
