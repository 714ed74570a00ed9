"""What is suggested for sheets, columns, words and rows, worked by hand; a tie is never decided."""

from __future__ import annotations

import pytest

from omgeving_helpers.importing.layout import layout_of
from omgeving_helpers.importing.lists import UserList
from omgeving_helpers.importing.mapping import Remembered, Sureness, Target
from omgeving_helpers.importing.proposal import propose
from omgeving_helpers.importing.scales import scale_of, suggestion
from omgeving_helpers.reading.grid import Area, Cell, Grid, Line


def grid(*rows, merged=(), sheet="Lijst", first=1):
    """A sheet of text."""
    lines = tuple(Line(i, tuple(Cell(str(v)) for v in row)) for i, row in enumerate(rows, first))
    return Grid("lijst.xlsx", sheet, lines, is_ragged=False, merged=tuple(Area(*a) for a in merged))


def proposed(tmp_path, *grids, remembered=None):
    """The mapping that is suggested for sheets."""
    return propose(UserList(tmp_path / "lijst.xlsx", grids, ()), remembered or Remembered(), {}).mapping


def targets(mapping):
    """By header: where it goes."""
    return {c.header: c.target and f"{c.target.table}.{c.target.column}" for c in mapping.columns}


@pytest.mark.parametrize(
    ("text", "others", "header", "score"),
    [
        ("hoog", ["laag"], "Invloed", "4"),
        ("Zeer Hoog", [], "Invloed", "5"),
        ("H", ["M", "L"], "Power", "4"),
        ("++", ["--"], "Houding", "5"),
        ("0", ["+", "-"], "Houding", "3"),
        ("0", ["1", "2"], "Houding", ""),
        ("-", ["hoog"], "Invloed", ""),
        ("–", ["+"], "Houding", "2"),
        ("3", ["1", "5"], "Invloed", "3"),
        ("3", [], "Invloed (1-3)", "4"),
        ("7", ["10"], "Invloed", "4"),
        ("10", [], "Invloed (1 t/m 10)", "5"),
        ("1", ["5"], "Invloed (1 = hoog)", "5"),
        ("4 (hoog)", [], "Invloed", "4"),
        ("hooog", [], "Invloed", "4"),
        ("3,5", [], "Invloed", ""),
        ("best wel", [], "Invloed", ""),
        ("?", [], "Invloed", ""),
    ],
)
def test_words_and_scales_for_scores(text, others, header, score):
    """A word, a sign or a digit of another scale has one suggestion, or none."""
    scale = scale_of(header, [text, *others])
    assert suggestion(Cell(text), Target("stakeholders", "influence"), scale, {}).becomes == score


def test_same_header_means_what_stands_below_it(tmp_path):
    """``Belang`` above levels is how much a party is affected, above sentences the interest."""
    levels = proposed(tmp_path, grid(["Partij", "Belang"], ["A", "hoog"], ["B", "laag"]))
    words = proposed(tmp_path, grid(["Partij", "Belang"], ["A", "minder werk"], ["B", "zekerheid"]))
    assert targets(levels)["Belang"] == "stakeholders.affectedness"
    assert targets(words)["Belang"] == "interests.interest"


def test_tie_is_not_decided(tmp_path):
    """Two columns that fit one place equally well get no suggestion, but the choice."""
    mapping = proposed(tmp_path, grid(["Stakeholder", "Organisatie", "Invloed"], ["Directie", "Gemeente", 3]))
    open_ones = [c for c in mapping.columns if c.sureness is Sureness.OPEN]
    assert [c.header for c in open_ones] == ["Stakeholder", "Organisatie"]
    assert all(Target("stakeholders", "name") in c.others and c.target is None for c in open_ones)


def test_two_sheets_that_fit_one_table_are_not_chosen_between(tmp_path):
    """Two lists of parties in one workbook: somebody has to say which, unless one bears the name of the table."""
    rows = (["Partij", "Invloed", "Belang"], ["A", 3, 4])
    assert [s.table for s in proposed(tmp_path, grid(*rows, sheet="2024"), grid(*rows, sheet="2025")).sheets] == [
        "",
        "",
    ]
    named = proposed(tmp_path, grid(*rows, sheet="oud"), grid(*rows, sheet="Stakeholders"))
    assert [s.table for s in named.sheets] == ["", "stakeholders"]


def test_columns_about_persons_are_left_with_the_reason(tmp_path):
    """A header for persons, and a column that mostly holds them, are proposed not to be taken over."""
    mapping = proposed(
        tmp_path,
        grid(["Partij", "Telefoon", "Trekker"], ["A", "", "Jan Jansen"], ["B", "", "mw. De Vries"]),
    )
    assert [c.why.key for c in mapping.columns] == ["same-word", "personal-header", "personal-cells"]
    assert [c.target for c in mapping.columns][1:] == [None, None]


def test_person_in_a_column_of_functions_is_left(tmp_path):
    """One name among functions: the column is taken, that cell is not; an organisation with a name in it stays."""
    rows = (["Partij", "Accounthouder"], ["Stichting Anne Frank", "adviseur"], ["B", "Jan Jansen"], ["C", "hoofd"])
    mapping = proposed(tmp_path, grid(*rows))
    assert {v.text: v.becomes for v in mapping.values} == {
        "Stichting Anne Frank": "Stichting Anne Frank",
        "Jan Jansen": "",
    }


def test_header_over_two_rows():
    """Groups above and columns below are one header, with and without merged cells."""
    rows = (["Partij", "Rol", "", "Invloed"], ["", "nu", "gewenst", ""], ["A", "meeweten", "meedenken", 3])
    merged = layout_of(grid(*rows, merged=[(1, 1, 1, 2)]))
    loose = layout_of(grid(*rows))
    assert merged.headers == loose.headers == {0: "Partij", 1: "Rol: nu", 2: "Rol: gewenst", 3: "Invloed"}
    assert (merged.first, merged.last) == (1, 2)


def test_row_of_data_is_never_part_of_the_header():
    """A first row of data that could be read as headers stays a row."""
    found = layout_of(grid(["Partij", "Soort"], ["Overleg", "burger"], ["Raad", "intern"]))
    assert (found.first, found.last, len(found.lines)) == (1, 1, 2)


def test_header_below_a_title_of_unknown_words():
    """Where no header is known, the first line with most cells is the header."""
    found = layout_of(grid(["Mijn overzicht", "", ""], ["", "", ""], ["Aap", "Noot", "Mies"], ["1", "2", "3"]))
    assert found.first == 3


def test_cells_merged_downwards_hold_for_all_their_rows():
    """A party merged over two rows stands in both."""
    found = layout_of(grid(["Partij", "Vraagstuk"], ["A", "kosten"], ["", "tijd"], merged=[(2, 3, 0, 0)]))
    assert [line.cell(0).text for line in found.lines] == ["A", "A"]


def test_rows_that_are_no_rows(tmp_path):
    """Totals, notes, headings between rows, the header once more and rows without a name are proposed to be left."""
    rows = (
        ["Partij", "Soort", "Invloed"], ["Intern", "", ""], ["A", "intern", 3], ["Partij", "Soort", "Invloed"],
        ["", "burger", 2], ["B", "burger", 2], ["Totaal", "", 5], ["Bron: interviews", "", ""], ["C", "", ""],
    )  # fmt: skip
    mapping = proposed(tmp_path, grid(*rows, merged=[(2, 2, 0, 2)]))
    assert [(r.number, r.why.key, r.is_taken) for r in mapping.rows] == [
        (2, "row-section", False),
        (4, "row-header", False),
        (5, "row-no-name", False),
        (7, "row-total", False),
        (8, "row-note", False),
    ]


def test_parties_that_come_back_make_a_list_of_interests(tmp_path):
    """One row per interest: the party of several rows is one party, and what is said of it stands with it once."""
    rows = (
        ["Partij", "Soort", "Vraagstuk", "Belang"], ["A", "burger", "kosten", "betaalbaar"],
        ["A", "", "tijd", "snel klaar"], ["B", "koepel", "kosten", "eerlijk"], ["B", "koepel", "tijd", "rust"],
    )  # fmt: skip
    mapping = proposed(tmp_path, grid(*rows))
    assert mapping.sheets[0].table == "interests"
    assert targets(mapping)["Soort"] == "stakeholders.category"


def test_nothing_and_one_cell(tmp_path):
    """A sheet with one word has no table, and no sheet at all has no choices."""
    assert proposed(tmp_path, grid(["x"])).sheets[0].table == ""
    assert list(proposed(tmp_path).choices) == []
