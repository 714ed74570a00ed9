"""A table with one answer per line, as ``measurements`` itself: typed by the same reader as every programme."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.checks.persons import kind_of_personal_data
from omgeving_helpers.collecting.cells import not_taken
from omgeving_helpers.collecting.given import At, Brought, Given, NotTaken
from omgeving_helpers.contract import table
from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.grid import Faults
from omgeving_helpers.reading.header import header_line
from omgeving_helpers.reading.table import table_of
from omgeving_helpers.steps.scores import Question

if TYPE_CHECKING:
    from omgeving_helpers.collecting.known import Known
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.reading.grid import Grid, Line
    from omgeving_helpers.reading.rows import Row

_NEEDED = frozenset({"cycle", "date", "stakeholder_id", "measure", "score", "source"})


def is_long(grid: Grid) -> bool:
    """Whether a grid has the headers that ``measurements`` needs."""
    of = table("measurements")
    header = header_line(grid, lambda text: of.find_column(text) is not None)
    found = {column.name for cell in header.cells if (column := of.find_column(cell.text))} if header else set()
    return found >= _NEEDED


def read_long(grid: Grid, known: Known, brought: Brought) -> int:
    """Read the lines of the round that is collected and return how many hold an answer; the others are told."""
    faults = Faults(grid.file, grid.sheet)
    data = table_of(grid, table("measurements"), faults)
    rows = {row.number: row for row in data.rows}
    header = header_line(grid, lambda text: table("measurements").find_column(text) is not None)
    reasons = {f.row: f for f in reversed(faults.found) if f.column == data.headers.get("score") or f.row not in rows}
    brought.remarks += [f for f in faults.found if reasons.get(f.row) is not f and f.code != "must-be-filled"]
    lines = [line for line in grid.lines if header and line.number > header.number and not line.is_blank]
    head = data.headers.get("score", "score")
    found = 0
    for line in lines:
        at, row, reason = At(grid.file, grid.sheet, line.number, head), rows.get(line.number), reasons.get(line.number)
        if row is not None and row["score"] is None and reason is None:
            continue
        found += 1
        reason = None if reason and reason.weight is Weight.REMARK else reason
        problem = reason or (_problem(row, at, known) if row else at.fault("ragged"))
        if problem is None and row is not None:
            _give(line, row, at, known, brought)
        else:
            text = " | ".join(cell.text.strip() for cell in line.cells if cell.text.strip())
            brought.not_taken.append(not_taken(problem or at.fault("ragged"), text))
            _withhold(line, at, brought)
    return found


def _give(line: Line, row: Row, at: At, known: Known, brought: Brought) -> None:
    """Take the answer of one line; a remark that looks like a person is left out."""
    note = row["note"]
    if note and (kind := kind_of_personal_data(note)):
        brought.not_taken.append(NotTaken(_person(kind, at), ""))
        _withhold(line, at, brought)
        note = None
    brought.given.append(
        Given(
            party=row["stakeholder_id"],
            question=Question(row["measure"], row["statement_id"]),
            score=row["score"],
            typed=str(row["score"]),
            day=row["date"] or known.day,
            at=at,
            source=row["source"] if row["source"] != "unknown" else "asked",
            respondents=row["respondents"],
            note=note,
            note_typed=note or "",
            note_at=at if note else None,
        )
    )


def _withhold(line: Line, at: At, brought: Brought) -> None:
    """Leave out of the kept copy what looks like a person."""
    for index, cell in enumerate(line.cells):
        if kind_of_personal_data(cell.text):
            brought.withhold(at, index)


def _person(kind: str, at: At) -> Fault:
    return replace(at.fault(kind), texts="faults", rule="D02")


def _problem(row: Row, at: At, known: Known) -> Fault | None:
    """Why a line cannot be an answer of this round."""
    if row["cycle"] != known.cycle:
        return at.fault("other-round", found=str(row["cycle"] or "–"), wanted=known.cycle)
    if row["stakeholder_id"] not in known.names:
        near = known.parties.find(row["stakeholder_id"] or "")
        return at.fault("unknown-party", found=row["stakeholder_id"] or "–", meant=near.found or near.near)
    if Question(row["measure"], row["statement_id"]) not in known.items:
        return at.fault("unknown-question", found=row["statement_id"] or row["measure"], meant="")
    return None
