"""Whatever is delivered: each answer ends in the programme, was there already, or is told with a reason."""

from __future__ import annotations

import datetime as dt
import errno
from functools import cache

import pytest
from build import party, programme, scores, statement
from hypothesis import given, settings
from hypothesis import strategies as some
from rounds import answers_in, bytes_of, filled, made, not_taken, run, sent

from omgeving_helpers.collecting.form import HEADS, heads, meaning_of_label
from omgeving_helpers.collecting.given import Brought
from omgeving_helpers.collecting.known import Known
from omgeving_helpers.collecting.merging import There, decide, rows_of_round
from omgeving_helpers.collecting.read_form import form_of, read_form
from omgeving_helpers.collecting.read_rows import read_rows
from omgeving_helpers.reading.grid import Cell, Grid, Line
from omgeving_helpers.writing import open_table

CALM = settings(max_examples=50, deadline=None, derandomize=True)
LONG = settings(max_examples=3000, deadline=None)
ROUND = 2


@cache
def known():
    """Three parties of which the first answered two questions of the round already, one of them without a score."""
    rows = scores("4,4,4") + scores("3", cycle=ROUND) + scores("-", cycle=ROUND, maat="vertrouwen")
    names = [party(1), party(2), party(3, naam="Gemeente Ergens", korte_naam="Ergens")]
    made_of = programme(stakeholders=names, statements=[statement(1), statement(2)], measurements=rows)
    return Known(made_of, ROUND, dt.date(2026, 6, 1))


@cache
def there():
    """What the programme holds of the round."""
    rows = known().programme["measurements"]
    return There(rows_of_round(rows, ROUND), open_table(known().programme.path, "measurements"), ROUND)


VALUES = some.sampled_from(
    ["", "", "1", "3", "4", "4,0", "5 – helemaal", "hoog", "6", "3,5", " 4 ", "x", "=1", "mw. J. de Vries"]
)
PARTIES = some.sampled_from(["S1", "S2", "S3", "s1", "Gemeente Ergens", "Partij 2 [S2]", "S9", "", "Partij 3"])
HEADERS = some.sampled_from(
    ["steun", "[vertrouwen]", "Zin 1.", "PT2", "PT3", "Opmerking", "support", "Toelichting bij [steun]"]
)
CODES = some.sampled_from(["steun", "support", "PT1", "PT2", "PT7", "", "Wij vinden dit lastig"])


def grid_of(rows, *, is_ragged=False):
    """Rows of text as a file."""
    lines = (Line(n, tuple(Cell(text) for text in row)) for n, row in enumerate(rows, 1))
    return Grid("terug.csv", None, tuple(lines), is_ragged)


def assert_nothing_lost(brought, filled, choice):
    """Each filled place was given or told, and each given answer has exactly one end."""
    given_at = {(a.at.row, a.at.column) for a in brought.given}
    given_at |= {(a.note_at.row, a.note_at.column) for a in brought.given if a.note_at}
    told = {(line.fault.row, line.fault.column) for line in brought.not_taken}
    assert filled <= given_at | told
    assert all(str(line.fault.remedy("nl")) and str(line.fault.told("en")) for line in brought.not_taken)
    decided = decide(brought.given, brought.blanks, there(), known(), choice=choice)
    notes = {id(a) for a in brought.given if a.note}
    ends = decided.new + decided.same + len(decided.not_taken)
    assert len(brought.given) <= ends <= len(brought.given) + len(notes)
    assert len(decided.added) + len(decided.filled) == decided.new + decided.blanks
    kept = {(row["stakeholder_id"], row["measure"], row["statement_id"]) for row in decided.added}
    assert len(kept) == len(decided.added)
    assert ("S1", "steun", "") not in kept


def a_table(data):
    """Any headers, parties and values, also with a header twice and rows of other lengths."""
    columns = data.draw(some.lists(HEADERS, min_size=1, max_size=5))
    row = some.tuples(PARTIES, *([VALUES] * len(columns))).map(list)
    rows = data.draw(some.lists(row, min_size=1, max_size=5))
    is_ragged = data.draw(some.booleans())
    if is_ragged and data.draw(some.booleans()):
        rows[0] = [*rows[0], "te veel"]
    brought = Brought()
    head = ["partij", *columns]
    if read_rows(grid_of([head, *rows], is_ragged=is_ragged), known(), brought) is None:
        return
    places = [(n, i, text) for n, cells in enumerate(rows, 2) for i, text in enumerate(cells) if i and text.strip()]
    filled = {(n, head[i]) for n, i, text in places if i < len(head)}
    assert_nothing_lost(brought, filled, data.draw(some.sampled_from(["", "latest", "middle"])))


def a_form(data):
    """Any codes and values, of this round or another, of a party that exists or not, with a column more."""
    language = data.draw(some.sampled_from(["nl", "en"]))
    labels = [["Code van het programma", data.draw(some.sampled_from(["klein", "klein", "groot", ""]))]]
    labels += [["Number of the round", data.draw(some.sampled_from(["2", "2", "1", ""]))]]
    labels += [["Code van uw partij", data.draw(PARTIES)], ["Naam van uw partij", data.draw(PARTIES)]]
    lines = data.draw(some.lists(some.tuples(CODES, VALUES, VALUES, VALUES), min_size=1, max_size=6))
    rows = [[code, "", "", "", "", score, note, more] for code, score, note, more in lines]
    head = [*heads(language), "Eigen kolom"]
    brought = Brought()
    form = form_of(grid_of([*labels, head, *rows]))
    assert form is not None
    read_form(form, known(), brought)
    asked = [HEADS.index("score"), HEADS.index("note"), len(head) - 1]
    filled = {(n, head[i]) for n, cells in enumerate(rows, 6) for i in asked if cells[i].strip()}
    assert_nothing_lost(brought, filled, data.draw(some.sampled_from(["", "latest", "middle"])))


@pytest.mark.parametrize("delivered", [a_table, a_form])
@CALM
@given(some.data())
def test_no_cell_is_lost(delivered, data):
    """Each filled cell of any table or form is given or told, and each answer has one end."""
    delivered(data)


@pytest.mark.proof
@pytest.mark.parametrize("delivered", [a_table, a_form])
@LONG
@given(some.data())
def test_no_cell_is_lost_in_many(delivered, data):
    """The same over thousands of deliveries."""
    delivered(data)


def test_an_answer_that_stands_there_is_never_overwritten(tmp_path):
    """Another score than the one in the table is told; the table keeps its own."""
    path = made(tmp_path, 3, measurements=scores("4,4,4") + scores("3,4", cycle=2))
    (tmp_path / "in.csv").write_text("partij;steun\nS1;5\nS2;4\nS3;2\n", encoding="utf-8")
    assert run(path, "--in", tmp_path / "in.csv", "--cycle", "2") == 1
    assert answers_in(path) == {("S1", "support"): 3, ("S2", "support"): 4, ("S3", "support"): 2}
    (line,) = not_taken(path)
    assert (line["gevonden"], line["code"]) == ("5", "conflict")
    assert "al 3 (metingen.csv 5)" in line["reden"]


def test_a_late_answer_fills_the_row_that_said_no_answer(tmp_path):
    """Closing a round adds who was silent; an answer that comes after all stands in that row."""
    path = made(tmp_path, 3)
    sent(path, tmp_path / "uit", "--format", "csv")
    (tmp_path / "in.csv").write_text("partij;steun\nS1;5\nS2;4\n", encoding="utf-8")
    assert run(path, "--in", tmp_path / "in.csv", "--close") == 0
    assert answers_in(path) == {("S1", "support"): 5, ("S2", "support"): 4, ("S3", "support"): None}
    (tmp_path / "laat.csv").write_text("partij;steun;datum\nS3;2;7 juni 2026\n", encoding="utf-8")
    assert run(path, "--in", tmp_path / "laat.csv") == 0
    assert answers_in(path)["S3", "support"] == 2
    assert bytes_of(path)["metingen.csv"].decode("utf-8-sig").splitlines()[-1].startswith("2;2026-06-07;S3;steun;;2")
    before = bytes_of(path)
    assert run(path, "--close") == 0
    assert bytes_of(path) == before


def test_an_older_round_never_changes(tmp_path):
    """With a later round in the table nothing is added to round 1, not even an answer that was missing."""
    path = made(tmp_path, 3, measurements=scores("4,4") + scores("4,4,4", cycle=2))
    before = bytes_of(path)["metingen.csv"]
    (tmp_path / "in.csv").write_text("partij;steun\nS1;4\nS2;5\nS3;2\n", encoding="utf-8")
    assert run(path, "--in", tmp_path / "in.csv", "--cycle", "1") == 1
    assert bytes_of(path)["metingen.csv"] == before
    assert [(line["gevonden"], line["code"]) for line in not_taken(path)] == [
        ("5", "older-answer"),
        ("2", "older-answer"),
    ]


@pytest.mark.parametrize("cell", ["hoog", "4/5"])
def test_a_cell_that_cannot_be_read_is_not_empty(tmp_path, cell):
    """What somebody typed in the table is not taken for a missing answer and filled in."""
    path = made(tmp_path, 3, measurements=scores("4,4,4"))
    text = bytes_of(path)["metingen.csv"].decode("utf-8-sig") + f"2;2026-06-01;S1;steun;;{cell};gevraagd\r\n"
    (path / "metingen.csv").write_text(text, encoding="utf-8-sig", newline="")
    before = bytes_of(path)["metingen.csv"]
    (tmp_path / "in.csv").write_text("partij;steun\nS1;4\n", encoding="utf-8")
    assert run(path, "--in", tmp_path / "in.csv", "--cycle", "2") == 1
    assert bytes_of(path)["metingen.csv"] == before
    assert [line["code"] for line in not_taken(path)] == ["conflict"]


def test_two_forms_on_one_sheet_are_not_mixed_up():
    """Of forms below each other nobody can say whose answer is whose: none is taken, each is told."""
    block = [["Code van het programma", "klein"], ["Nummer van de meting", "2"], ["Code van uw partij", "S1"]]
    answer = ["PT1", "", "", "", "", "4", ""]
    second = [*block[:2], ["Code van uw partij", "S2"], list(heads("en")), answer]
    brought = Brought()
    form = form_of(grid_of([*block, list(heads("nl")), answer, *second]))
    read_form(form, known(), brought)
    assert brought.given == []
    assert [line.found for line in brought.not_taken if line.fault.row in {5, 10} and line.found == "4"] == ["4", "4"]
    assert {line.fault.code for line in brought.not_taken} == {"several-forms"}


def test_a_code_that_a_spreadsheet_spoiled_is_known_by_its_question():
    """The text of the question says enough when the code is no code any more; a wrong code beside it does not."""
    block = [["Code van het programma", "klein"], ["Nummer van de meting", "2"], ["Code van uw partij", "S3"]]
    rows = [
        ["1-jan", "Bent u het eens met deze zin? Zin 1.", "", "", "", "4", ""],
        ["PT1", "Zin 2.", "", "", "", "5", ""],
    ]
    brought = Brought()
    read_form(form_of(grid_of([*block, list(heads("nl")), *rows])), known(), brought)
    assert [(answer.question.statement_id, answer.score) for answer in brought.given] == [("PT1", 4)]
    assert [(line.found, line.fault.code) for line in brought.not_taken] == [("5", "question-unclear")]


@pytest.mark.parametrize("second", ["28-05-2026", "20-05-2026", "ergens in mei"])
def test_the_later_of_two_forms_is_known_by_the_day_that_was_typed(tmp_path, second):
    """With ``--latest`` the form of the later day wins; two forms of one day, or without a sure day, stay open."""
    path = made(tmp_path, 2)
    form = sent(path, tmp_path / "uit")["S1"]

    def dated(text):
        def change(sheet, head):
            row = next(r for r in range(1, head) if meaning_of_label(str(sheet.cell(r, 1).value or "")) == "date")
            sheet.cell(row, 2).value = text

        return change

    filled(form, tmp_path / "in" / "een.xlsx", {"steun": 2}, dated("20-05-2026"))
    filled(form, tmp_path / "in" / "twee.xlsx", {"steun": 5}, dated(second))
    run(path, "--in", tmp_path / "in", "--latest")
    assert answers_in(path).get(("S1", "support")) == (5 if second.startswith("28") else None)
    code = "superseded" if second.startswith("28") else "contradicts"
    assert {line["code"] for line in not_taken(path) if line["kolom"] == "Uw cijfer"} == {code}


def test_full_disk_is_said_in_the_language_of_the_reader(tmp_path, monkeypatch, capsys):
    """A disk that is full while the received files are kept: the table stays, and the sentence says what to do."""
    path = made(tmp_path, 2)
    before = bytes_of(path)["metingen.csv"]
    (tmp_path / "in.csv").write_text("partij;steun\nS1;4\n", encoding="utf-8")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("omgeving_helpers.collecting.keeping.put_in_place", full)
    assert run(path, "--in", tmp_path / "in.csv", "--cycle", "2") == 1
    assert "de schijf is vol. Maak ruimte vrij" in capsys.readouterr().err
    assert bytes_of(path)["metingen.csv"] == before
