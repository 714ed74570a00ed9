"""A round goes out to 22 parties and comes back with the mistakes that people make."""

from __future__ import annotations

import pytest
from rounds import CODES, DAY, answers_in, bytes_of, day, filled, filled_csv, made, not_taken, run, sent

from omgeving_helpers.programme import read_programme
from omgeving_helpers.steps.analysis import analyse

ALL_FOUR = dict.fromkeys(CODES, 4)


def rename(sheet, _head):
    """The sheet got another name."""
    sheet.title = "Blad1 (2)"


def label(row_text, value):
    """Somebody typed over one of the codes."""

    def change(sheet, _head):
        row = next(r for r in range(1, 30) if sheet.cell(r, 1).value == row_text)
        sheet.cell(row, 2).value = value

    return change


def remark_column(sheet, head):
    """Somebody added a column of their own."""
    sheet.cell(head, 8).value = "Onze opmerking"
    sheet.cell(head + 2, 8).value = "hangt af van de planning"


def delivery(forms, english, folder):
    """What 22 parties send back; S22 sends nothing."""
    filled(forms["S1"], folder / "S1.xlsx", {**ALL_FOUR, "steun": "hoog"})
    filled(forms["S2"], folder / "S2.xlsx", {"steun": 4, "vertrouwen": 4})
    filled(forms["S3"], folder / "S3.xlsx", ALL_FOUR)
    filled(forms["S3"], folder / "S3 verbeterd.xlsx", {**ALL_FOUR, "steun": 2})
    filled(forms["S4"], folder / "S4.xlsx", ALL_FOUR, rename)
    filled(forms["S5"], folder / "S5.xlsx", ALL_FOUR, label("Nummer van de meting", 1))
    filled(forms["S6"], folder / "S6.xlsx", ALL_FOUR, label("Code van uw partij", "S99"))
    filled(forms["S7"], folder / "S7.xlsx", {})
    filled(forms["S8"], folder / "een" / "S8.xlsx", {"steun": 5, "opbrengst": 3})
    filled(forms["S8"], folder / "twee" / "S8.xlsx", {"steun": 5, "opbrengst": 5})
    filled(forms["S9"], folder / "S9.csv", ALL_FOUR)
    filled(forms["S10"], folder / "S10.xlsx", ALL_FOUR, label("Naam van uw partij", "De nieuwe naam"))
    filled(forms["S11"], folder / "S11.xlsx", ALL_FOUR, remark_column)
    filled_csv(forms["S12"].with_suffix(".csv"), folder / "S12.csv", dict.fromkeys(CODES, "4"), delimiter=",")
    filled_csv(english["S13"], folder / "S13.csv", dict.fromkeys(("support", "trust", "PT1"), "4"))
    for number in range(14, 21):
        csv_form = forms[f"S{number}"].with_suffix(".csv")
        filled_csv(csv_form, folder / f"S{number}.csv", dict.fromkeys(CODES, "4"))
    filled_csv(forms["S21"].with_suffix(".csv"), folder / "S21.csv", {"steun": "2", "PT1": "1"})


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """The programme after the delivery was taken once, with what was there before."""
    folder = tmp_path_factory.mktemp("ronde")
    path = made(folder, 22)
    before = bytes_of(path)
    forms = {who: form.with_suffix(".xlsx") for who, form in sent(path, folder / "nl", "--format", "all").items()}
    english = sent(path, folder / "en", "--format", "csv", "--language", "en")
    delivery(forms, english, folder / "terug")
    code = run(path, "--in", folder / "terug")
    return path, folder / "terug", before, code


def test_support_after_the_round_is_the_one_worked_by_hand(collected):
    """15 of 22 are on board, 1 is against and 6 are unknown: S1, S3, S5, S6, S7 and S22."""
    path = collected[0]
    support = analyse(read_programme(path, data_root="data"), reference_date=day("2026-06-30")).shared_picture.support
    assert (support.k, support.n, len(support.unknown)) == (15, 22, 6)


def test_everything_that_is_sure_is_in_the_programme(collected):
    """A renamed sheet, a workbook called .csv, commas, English and a changed name are all read right."""
    found = answers_in(collected[0])
    for party in ("S4", "S9", "S10", "S11", "S12", *(f"S{n}" for n in range(14, 21))):
        assert {score for (who, _), score in found.items() if who == party} == {4}, party
        assert sum(who == party for who, _ in found) == 6
    assert [found["S13", q] for q in ("support", "trust", "PT1")] == [4, 4, 4]
    assert [found["S2", q] for q in ("support", "trust", "benefit")] == [4, 4, None]
    assert [found["S8", "support"], found["S21", "support"], found["S21", "PT1"]] == [5, 2, 1]


def test_everything_that_is_not_sure_is_told_with_its_place(collected):
    """Text in a score, answers that differ, another round, an unknown party and a column of one's own."""
    path, _, _, code = collected
    assert code == 1
    found = [(line["bestand"], line["code"], line["gevonden"]) for line in not_taken(path)]
    assert ("S1.xlsx", "bad-score", "hoog") in found
    assert {line for line in found if line[1] == "contradicts"} == {
        ("S3.xlsx", "contradicts", "4"),
        ("S3 verbeterd.xlsx", "contradicts", "2"),
        ("een/S8.xlsx", "contradicts", "3"),
        ("twee/S8.xlsx", "contradicts", "5"),
    }
    assert [line for line in found if line[0] == "S5.xlsx"] == [("S5.xlsx", "other-round", "4")] * 6
    assert [line for line in found if line[0] == "S6.xlsx"] == [("S6.xlsx", "unknown-party", "4")] * 6
    assert ("S11.xlsx", "outside", "hangt af van de planning") in found
    assert len(found) == 1 + 4 + 6 + 6 + 1
    assert all(line["reden"] and line["wat te doen"] and line["bewaard als"] for line in not_taken(path))


def test_older_answers_and_other_tables_are_as_they_were(collected):
    """Only rows are added to one table; every other byte stays, and the version before is kept."""
    path, _, before, _ = collected
    after = bytes_of(path)
    assert after["metingen.csv"].startswith(before["metingen.csv"])
    assert {name: data for name, data in after.items() if name in before and name != "metingen.csv"} == {
        name: data for name, data in before.items() if name != "metingen.csv"
    }
    assert [copy.read_bytes() for copy in (path / "eerdere_versies").iterdir()] == [before["metingen.csv"]]


def test_originals_are_kept(collected):
    """Each received file is kept under its date with the same bytes."""
    path, folder, _, _ = collected
    kept = {file.read_bytes() for file in (path / "rondes" / "meting_2" / "ontvangen").iterdir()}
    assert kept == {file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_the_same_delivery_again_changes_nothing(collected, capsys):
    """Running it twice leaves every file as it is, and says who did not answer yet."""
    path, folder, _, _ = collected
    before = bytes_of(path)
    assert run(path, "--in", folder) == 1
    assert bytes_of(path) == before
    said = capsys.readouterr().out
    assert "Geen nieuw antwoord." in said
    assert "Nog geen antwoord van 4 partijen: Partij 5, Partij 6, Partij 7 en Partij 22." in said


def test_the_day_of_the_round_is_the_day_of_an_answer(collected):
    """An answer without a day of its own gets the day that stood in the form."""
    read = read_programme(collected[0], data_root="data")
    assert {row["date"] for row in read["measurements"] if row["cycle"] == 2} == {day(DAY)}
