"""What if: a situation with one thing changed, so that all steps can be worked out as if it were so.

Nothing is written, and nothing is worked out here but the situation itself. The date stays as it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers import contract
from omgeving_helpers.steps.parties import parties_of
from omgeving_helpers.steps.scores import scores_of
from omgeving_helpers.steps.situation import Situation
from omgeving_helpers.steps.thresholds import Thresholds

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from omgeving_helpers.reading.rows import CellValue, Row
    from omgeving_helpers.steps.snapshot import DatedProgramme

_OF_A_PARTY = frozenset({"stakeholders", "interests", "measurements", "seats", "decisions", "benefits"})
"""Tables in which a row is about one party; in the others the name of a party is one of its cells."""


def without_party(situation: Situation, party: str) -> Situation:
    """The situation as if a party were not there.

    Its rows, answers, seats, roles in decisions, interests and benefits are left out. What it brought in stays, and
    then has no known origin; whoever spoke for it no longer does.

    Parameters
    ----------
    situation
        A situation with its tables.
    party
        The id of the party; one that is not there changes nothing.
    """
    at = situation.dated
    rows = {name: tuple(_without(name, of, party)) if of else of for name, of in at.rows.items()}
    return _situation(replace(at, rows=rows))


def with_cells(situation: Situation, table: str, row_id: str, cells: Mapping[str, CellValue]) -> Situation:
    """The situation as if these cells of one row said something else.

    Parameters
    ----------
    situation
        A situation with its tables.
    table
        The table by its English name.
    row_id
        The value of its first key column; one that is not there changes nothing.
    cells
        The new values by English name of the column; ``None`` = empty.
    """
    at, key = situation.dated, contract.table(table).key[0]
    rows = tuple(_with(row, cells) if row[key] == row_id else row for row in at[table])
    return _situation(replace(at, rows={**at.rows, table: rows}))


def with_threshold(situation: Situation, code: str, value: Fraction) -> Situation:
    """The situation under another value of one threshold; a ``KeyError`` when there is no such threshold."""
    at = situation.dated
    thresholds = changed_threshold(at.snapshot.thresholds, code, value)
    return _situation(replace(at, snapshot=replace(at.snapshot, thresholds=thresholds)))


def changed_threshold(thresholds: Thresholds, code: str, value: Fraction) -> Thresholds:
    """The thresholds with another value of one of them; a ``KeyError`` when there is no such threshold."""
    other = replace(thresholds.by_code[code], value=value, is_overridden=True)
    return Thresholds({**thresholds.by_code, code: other})


def _situation(at: DatedProgramme) -> Situation:
    """The situation of changed rows; a cycle of which no row is left is no cycle."""
    there = {row["cycle"] for row in at["measurements"]}
    cycles = tuple(cycle for cycle in at.snapshot.cycles if cycle in there)
    snapshot = replace(at.snapshot, cycles=cycles, cycle=cycles[-1] if cycles else None)
    at = replace(at, snapshot=snapshot)
    return Situation(snapshot=snapshot, parties=parties_of(at), answers=scores_of(at), at=at)


def _without(table: str, rows: tuple[Row, ...], party: str) -> list[Row]:
    """The rows of a table without those about a party, and without its name in the others."""
    columns = [c for c in contract.table(table).columns if "stakeholders" in c.refers_to]
    single = [c.name for c in columns if not c.is_list] + (["stakeholder_id"] if table == "stakeholders" else [])
    lists = [c.name for c in columns if c.is_list]
    if table in _OF_A_PARTY:
        rows = tuple(row for row in rows if party not in {row[c] for c in single})
    return [_unnamed(row, single, lists, party) for row in rows]


def _unnamed(row: Row, single: list[str], lists: list[str], party: str) -> Row:
    cells: dict[str, CellValue] = {c: None for c in single if row[c] == party}
    cells |= {c: tuple(i for i in row[c] if i != party) for c in lists if party in (row[c] or ())}
    return _with(row, cells) if cells else row


def _with(row: Row, cells: Mapping[str, CellValue]) -> Row:
    return replace(row, values={**row.values, **cells}, unread=row.unread - set(cells))
