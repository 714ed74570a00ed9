"""Whatever stands in a list: every filled cell is in the programme, or in the list of what was not taken over."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from omgeving_helpers.importing.cells import in_words
from omgeving_helpers.importing.lists import UserList, read_list
from omgeving_helpers.importing.mapping import Remembered, seen
from omgeving_helpers.importing.proposal import propose
from omgeving_helpers.importing.scales import read_cell
from omgeving_helpers.importing.transfer import Transfer
from omgeving_helpers.reading.clean import cleaned
from omgeving_helpers.reading.grid import Area, Cell, Grid, Line

QUICK = settings(phases=[Phase.generate], deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
HEADERS = (
    "Partij Naam Organisatie Nr Soort Categorie Invloed Macht Belang Houding Vertrouwen Rol Vraagstuk Standpunt "
    "Aanspreekpunt E-mail Opmerkingen Sinds Spreekt_namens Bron Geraakt Stakeholder Power Interest Kleur"
).split()
CELLS = st.one_of(
    st.sampled_from(
        ["", "", "", "hoog", "laag", "++", "-", "0", "3", "5", "7", "3,0", "ja", "x", "gemeente", "burger", "meeweten"]
    ),
    st.sampled_from(
        ["A", "B", "Gemeente C", "Jan Jansen", "a@b.nl", "Totaal", "12-03-2025", "03/25/2026", "A; B", "?"]
    ),
    st.text(alphabet="abc é=+-;'\n\x07\u202e1", max_size=8),
)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=7), min_size=1, max_size=8)


def check(grids):
    """Import a list and look for every cell of it."""
    filled = tuple(grid for grid in grids if any(not line.is_blank for line in grid.lines))
    user_list = UserList(Path(tempfile.gettempdir()), filled, ())
    proposal = propose(user_list, Remembered(), {})
    proposal = type(proposal)(user_list, proposal.layouts, proposal.mapping.confirmed(), {})
    found = Transfer(proposal, "nl").done()
    texts = {seen(text) for rows in found.rows.values() for row in rows for text in row.values()}
    left = {(one.sheet, one.row, one.value) for one in found.left}
    choices = {(c.sheet, c.index): c for c in proposal.mapping.columns}
    words = {v.key: v for v in proposal.mapping.values}
    for layout in proposal.layouts:
        for line in layout.grid.lines:
            for i, cell in enumerate(line.cells):
                text = cell.text.strip()
                is_header = layout.first <= line.number <= layout.last and proposal.mapping.table_of(layout.sheet)
                if not text or is_header or (layout.sheet, line.number, text) in left:
                    continue
                choice = choices[layout.sheet, i]
                assert choice.target, text
                assert became(cell, choice, words) & texts, (text, choice.target, texts)


def became(cell, choice, words):
    """What a cell that was taken over may read as in the programme."""
    column = choice.target.spec
    value = words.get((*choice.key, seen(cell.text)))
    ways = {seen(cleaned(cell.text, lambda *_, **__: None))}
    if value:
        ways = {in_words(column.find_value(value.becomes) or value.becomes, column, "nl")}
    elif column.item_kind.split(":")[0] not in {"text", "role", "id", "ref"}:
        ways = {in_words(read_cell(cell, column)[0], column, "nl")}
    if column.refers_to:
        return ways | {f"S{i:02}" for i in range(1, 20)} | {"S01|S02", "A", "B"}
    return ways


def grid_of(header, rows, merged=(), sheet="Lijst"):
    """A sheet of text."""
    lines = tuple(Line(i, tuple(map(Cell, row))) for i, row in enumerate([header, *rows], 1))
    return Grid("lijst.xlsx", sheet, lines, is_ragged=False, merged=merged)


@settings(
    phases=[Phase.generate],
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
@given(st.lists(st.sampled_from(HEADERS), min_size=1, max_size=7), ROWS, st.integers(2, 6))
def test_every_cell_of_a_random_list_is_found_again(header, rows, row):
    """Random headers, also twice, above random cells, with cells merged down and across."""
    check([grid_of(header, rows, merged=(Area(row, row + 1, 0, 0), Area(row, row, 0, 2)))])


@settings(
    phases=[Phase.generate],
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
@given(ROWS, ROWS)
def test_every_cell_of_two_random_sheets_is_found_again(one, other):
    """Nothing that anybody would call a header; and a second sheet that may or may not be read."""
    check([grid_of(["Partij", "Invloed", "Belang"], one, sheet="Stakeholders"), grid_of(other[0], other, sheet="B")])


@settings(
    phases=[Phase.generate],
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
@given(ROWS)
def test_every_cell_of_a_random_text_file_is_found_again(rows):
    """Lines with too many and too few fields are set aside with all their cells."""
    import csv

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lijst.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter=";").writerows([["Partij", "Invloed", "Belang"], *rows])
        found = read_list(path)
        if not found.errors:
            check(found.grids)
