"""The export of a forms tool: one answerer per row, questions as headers; nothing is guessed and no person is kept."""

from __future__ import annotations

import datetime as dt

import openpyxl
import pytest
from rounds import answers_in, bytes_of, made, not_taken, run, table_of

from omgeving_helpers.collecting.known import Known
from omgeving_helpers.programme import read_programme
from omgeving_helpers.steps.scores import Question

SUPPORT = "Staat u achter de oplossing van dit programma?"


def collected(tmp_path, rows, *words, n=4, name="export.csv", delimiter=";", **tables):
    """The programme after one table was taken as round 2, with the exit code."""
    path = made(tmp_path, n, **tables)
    table_of(tmp_path / name, rows, delimiter=delimiter)
    return path, run(path, "--in", tmp_path / name, "--cycle", "2", "--date", "2026-06-01", *words)


def codes(path):
    """Column, found and code of what was not taken."""
    return [(line["kolom"], line["gevonden"], line["code"]) for line in not_taken(path)]


def test_headers_that_are_sure(tmp_path):
    """A code, a code between brackets, and the question itself in either language are recognised."""
    known = Known(read_programme(made(tmp_path, 1), data_root="data"), 2, dt.date(2026, 6, 1))
    english = "Do you support the solution of this programme"
    texts = ["steun", "Support", f"[steun] {SUPPORT}", f"1. {SUPPORT}", f"  {SUPPORT.upper()}*", english]
    for header in (*texts, "Uw mening [support]", f"Vraag 12: {SUPPORT}"):
        assert known.questions.find(header).found == Question("support"), header
    for header in ("PT1", "Zin 1.", "[PT1]", "Bent u het eens met deze zin? [Zin 1.]", "3) Zin 1"):
        assert known.questions.find(header).found == Question("statement", "PT1"), header
    for header in ("", "steunen", "Zin", "[PT1] en [PT2]", "[PT1] Zin 2.", "PT11"):
        assert known.questions.find(header).found is None, header


@pytest.mark.parametrize("party", ["partij", "Organisatie", "Voor welke partij antwoordt u? [partij]", "Wie bent u?"])
def test_parties_that_are_sure(tmp_path, party):
    """An id, a name, or a name with its id; the column by its header, or because every cell is a party."""
    path, code = collected(tmp_path, [[party, "steun"], ["S1", "4"], ["partij 2", "2"], ["Partij 3 [S3]", "3"]])
    assert (code, not_taken(path)) == (0, [])
    assert answers_in(path) == {("S1", "support"): 4, ("S2", "support"): 2, ("S3", "support"): 3}


def test_a_header_that_is_nearly_a_question_is_only_suggested(tmp_path):
    """A question that was typed otherwise is not taken; the message names the one it is like."""
    rows = [["partij", "steun", "Staat u achter deze oplossing van ons programma?"], ["S1", "4", "2"]]
    path, code = collected(tmp_path, rows)
    assert code == 1
    assert answers_in(path) == {("S1", "support"): 4}
    (line,) = not_taken(path)
    assert (line["gevonden"], line["code"]) == ("2", "unknown-question")
    assert SUPPORT.rstrip("?") in line["wat te doen"]


def test_a_code_against_its_own_text_is_not_sure(tmp_path):
    """``[PT1]`` before the sentence of PT2 may be either."""
    path, _ = collected(tmp_path, [["partij", "[PT1] Zin 2.", "[PT2]"], ["S1", "4", "5"]])
    assert answers_in(path) == {("S1", "PT2"): 5}
    assert codes(path) == [("[PT1] Zin 2.", "4", "unknown-question")]


def test_choices_in_words_are_scores(tmp_path):
    """``5 – helemaal`` is what the form offers; other words and a number with another word are not taken."""
    rows = [["partij", "steun", "PT1"], ["S1", "5 – helemaal", "3 - neutral"], ["S2", "helemaal niet", "4"]]
    rows += [["S3", "1 – helemaal", "best goed"], ["S4", "4,0", "3,5"]]
    path, code = collected(tmp_path, rows)
    assert code == 1
    assert answers_in(path) == {
        ("S1", "support"): 5,
        ("S1", "PT1"): 3,
        ("S2", "support"): 1,
        ("S2", "PT1"): 4,
        ("S4", "support"): 4,
    }
    assert codes(path) == [
        ("steun", "1 – helemaal", "bad-score"),
        ("PT1", "best goed", "bad-score"),
        ("PT1", "3,5", "bad-score"),
    ]


def test_names_addresses_and_times_are_not_kept(tmp_path):
    """The columns of a forms tool about persons stand in no file of the programme; the day of the answer does."""
    book = openpyxl.Workbook()
    book.active.append(["ID", "Begintijd", "Voltooien tijd", "E-mail", "Naam", "Namens wie?", "[steun]", "Wat nog?"])
    when = dt.datetime(2026, 5, 20, 10, 15, 33)  # noqa: DTZ001 - as a spreadsheet has it
    book.active.append([1, when, when, "jan@voorbeeld.nl", "Jan Jansen", "Partij 1", 4, "Bel mevrouw De Vries"])
    path = made(tmp_path, 2)
    book.save(tmp_path / "export.xlsx")
    assert run(path, "--in", tmp_path / "export.xlsx", "--cycle", "2") == 1
    assert answers_in(path) == {("S1", "support"): 4}
    whole = b"".join(bytes_of(path).values())
    for secret in ("jan@voorbeeld.nl", "Jan Jansen", "De Vries", "10:15"):
        assert secret.encode() not in whole
    assert b"2;2026-05-20;S1;steun;;4;gevraagd" in whole
    assert [line["gevonden"] for line in not_taken(path)] == [""]


DIFFERENT = [
    ["Tijdstempel", "partij", "steun", "vertrouwen", "opbrengst"],
    ["20-05-2026 10:00:00", "S1", "4", "3", "5"],
    ["20-05-2026 09:00:00", "S1", "2", "3", "4"],
    ["21-05-2026 09:00:00", "S1", "3", "3", "3"],
]


@pytest.mark.parametrize(
    ("choice", "support", "benefit"), [((), None, None), (("--latest",), 3, 3), (("--middle",), None, 4)]
)
def test_different_answers_of_one_party(tmp_path, choice, support, benefit):
    """None is taken, or the last one, or the lower middle one unless some are against and others for."""
    path, code = collected(tmp_path, DIFFERENT, *choice)
    found = answers_in(path)
    assert (found.get(("S1", "support")), found[("S1", "trust")]) == (support, 3)
    assert found.get(("S1", "benefit")) == benefit
    assert code == 1
    before = bytes_of(path)
    run(path, "--in", tmp_path / "export.csv", "--cycle", "2", "--date", "2026-06-01", *choice)
    assert bytes_of(path) == before


def test_the_middle_says_how_many_people(tmp_path):
    """With ``--middle`` the number of answers becomes the number of people."""
    path, _ = collected(tmp_path, DIFFERENT, "--middle")
    assert b"2;2026-05-20;S1;opbrengst;;4;gevraagd;3" in bytes_of(path)["metingen.csv"]


def test_a_time_that_may_be_month_first_decides_nothing(tmp_path):
    """``05/06/2026`` in a column with the month in front is no time stamp, so the last one is not known."""
    rows = [["Timestamp", "party", "support"], ["05/06/2026 10:00", "S1", "4"], ["05/21/2026 10:00", "S1", "2"]]
    path, _ = collected(tmp_path, rows, "--latest")
    assert answers_in(path) == {}
    assert {line["code"] for line in not_taken(path)} == {"contradicts"}


def test_a_row_with_other_fields_is_set_aside_cell_by_cell(tmp_path):
    """A separator in a text shifts a row: none of its answers is taken and each is told."""
    rows = ["partij,steun,PT1", "S1,4,5", "S2,x,4,2", "S3,3"]
    (tmp_path / "export.csv").write_text("\n".join(rows), encoding="utf-8")
    path = made(tmp_path, 3)
    assert run(path, "--in", tmp_path / "export.csv", "--cycle", "2") == 1
    assert answers_in(path) == {("S1", "support"): 4, ("S1", "PT1"): 5}
    assert [line["gevonden"] for line in not_taken(path)] == ["S2", "x", "4", "2", "S3", "3"]


def test_without_a_party_nothing_is_taken(tmp_path):
    """A table without a column of parties, and a row without a party, are told."""
    path, code = collected(tmp_path, [["wie", "steun"], ["iemand", "4"], ["S1", "5"]])
    assert (code, answers_in(path)) == (1, {})
    assert [line for line in codes(path) if line[0] == "steun"] == [
        ("steun", "4", "no-party-column"),
        ("steun", "5", "no-party-column"),
    ]


def test_remarks_come_along_only_beside_a_score(tmp_path):
    """A remark is stored with its score; one that names a person or stands alone is not."""
    rows = [["partij", "[steun]", "Toelichting bij [steun]"]]
    rows += [["S1", "4", "=na het besluit"], ["S2", "4", "mevrouw Jansen vindt van niet"], ["S3", "", "later"]]
    path, _ = collected(tmp_path, rows)
    written = bytes_of(path)["metingen.csv"].decode("utf-8-sig")
    assert "S1;steun;;4;gevraagd;'=na het besluit" in written
    assert "Jansen" not in "".join(data.decode("utf-8", "replace") for data in bytes_of(path).values())
    assert [(line["code"], line["gevonden"]) for line in not_taken(path)] == [
        ("looks-like-person", ""),
        ("only-note", "later"),
    ]


def test_a_table_as_measurements_is_read_too(tmp_path):
    """One answer per line, with the headers of ``measurements``; a line of another round is told."""
    rows = [
        ["cyclus", "datum", "stakeholder_id", "maat", "punt_id", "score", "bron"],
        ["2", "2026-05-01", "S1", "steun", "", "4", "document"],
        ["1", "2026-05-01", "S1", "steun", "", "2", ""],
        ["2", "2026-05-01", "S2", "punt", "PT1", "zes", "gevraagd"],
        ["2", "2026-05-01", "S9", "steun", "", "5", ""],
    ]
    path, _ = collected(tmp_path, rows)
    assert answers_in(path) == {("S1", "support"): 4}
    assert [line["code"] for line in not_taken(path)] == ["other-round", "bad-score", "unknown-party"]


def test_the_list_that_goes_out_comes_back(tmp_path):
    """Our own list, filled in by hand, is read without a word about it."""
    path = made(tmp_path, 3)
    assert run(path, "--out", tmp_path / "uit", "--format", "csv", "--date", "2026-06-01") == 0
    text = (tmp_path / "uit" / "vragenlijst_c2.csv").read_text(encoding="utf-8-sig")
    lines = [line.replace("[S1];;;", "[S1];2 juni 2026;4;") for line in text.splitlines()]
    (tmp_path / "terug.csv").write_text("\n".join(lines), encoding="cp1252")
    assert run(path, "--in", tmp_path / "terug.csv") == 0
    assert b"2;2026-06-02;S1;steun;;4;gevraagd" in bytes_of(path)["metingen.csv"]
