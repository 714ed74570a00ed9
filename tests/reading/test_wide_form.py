"""A measurement round in the wide form (docs/definitions.md, 7)."""

from __future__ import annotations

import pytest

from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.grid import Cell, Faults, Grid, Line
from omgeving_helpers.reading.wide_form import round_of, rows_of


def _grid(*lines):
    cells = [Line(i, tuple(map(Cell, line.split(";")))) for i, line in enumerate(lines, 1)]
    return Grid("meting_c3.csv", None, tuple(cells), is_ragged=True)


@pytest.mark.parametrize(
    ("name", "cycle"),
    [("meting_c3", 3), ("Meting C12", 12), ("measurement-c1", 1), ("metingen", None), ("meting_c0", None)],
)
def test_the_number_of_the_round_stands_in_the_name(name, cycle):
    """The Dutch and the English name of the form give the number of the round."""
    assert round_of(name) == cycle


def test_filled_and_empty_cells_become_rows():
    """An empty cell below an answered question is asked without answer; a question without answers is nothing."""
    header = "stakeholder_id;datum;bron;steun;trust;PT01"
    grid = _grid(header, "S1;2026-09-01;gevraagd;4;;", "S2;2026-09-02;gevraagd;;;2")
    faults = Faults("meting_c3.csv")
    rows = rows_of(grid, 3, ["PT01"], faults)
    assert [(r["stakeholder_id"], r["measure"], r["statement_id"], r["score"], r.number) for r in rows] == [
        ("S1", "support", None, 4, 2),
        ("S1", "statement", "PT01", None, 2),
        ("S2", "support", None, None, 3),
        ("S2", "statement", "PT01", 2, 3),
    ]
    assert all(row["cycle"] == 3 for row in rows)
    assert faults.found == []


def test_shared_columns_hold_for_the_whole_row():
    """Date, source and number of respondents of a row stand on each of its answers."""
    grid = _grid("id;stakeholder_id;datum;bron;aantal_respondenten;steun", "1;S1;2026-09-01;inschatting;12;4")
    (row,) = rows_of(grid, 3, [], Faults("meting_c3.csv"))
    assert (row["source"], row["respondents"]) == ("estimate", 12)


def test_a_bad_cell_is_told_once_in_its_place():
    """A bad score is a warning at its own row and column, and an unknown score."""
    faults = Faults("meting_c3.csv")
    (row,) = rows_of(_grid("stakeholder_id;datum;bron;steun", "S1;2026-09-01;gevraagd;9"), 3, [], faults)
    assert row["score"] is None
    assert [(f.code, f.row, f.column) for f in faults.found] == [("bad-score", 2, "steun")]


def test_without_party_or_date_nothing_is_taken():
    """A form without the column of the parties is an error."""
    faults = Faults("meting_c3.csv")
    assert rows_of(_grid("datum;steun", "2026-09-01;4"), 3, [], faults) == []
    assert [(f.code, f.weight) for f in faults.found] == [("column-missing", Weight.ERROR)]
