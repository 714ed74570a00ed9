"""The forms that go out: for whom, with which questions, and never over a file that is there."""

from __future__ import annotations

import openpyxl
import pytest
from build import joined, parties, party, scores, statement
from rounds import CODES, DAY, answers_in, bytes_of, filled, made, run, sent

from omgeving_helpers.collecting.form import HEADS


def questions_in(form):
    """The codes of the questions in a workbook form."""
    rows = list(openpyxl.load_workbook(form).active.values)
    head = next(i for i, row in enumerate(rows) if row[HEADS.index("score")] in {"Uw cijfer", "Your score"})
    return [row[0] for row in rows[head + 1 :]]


def test_who_counts_gets_a_form(tmp_path):
    """Not a supervisor, not who is no key party; who may be key does."""
    rows = [party(1), party(2, categorie="toezichthouder"), party(3, geraakt="2"), party(4, geraakt="")]
    path = made(tmp_path, 1, stakeholders=rows)
    assert set(sent(path, tmp_path / "uit")) == {"S1", "S4"}


def test_what_is_asked(tmp_path):
    """Measures and statements of today; not what was dropped, chosen or comes later, nor a judged option."""
    rows = [
        statement(1),
        statement(2, status="afgevallen"),
        statement(3, soort="optie"),
        statement(4, soort="optie", status="gekozen", gekozen_op="2026-01-02"),
        statement(5, datum="2026-06-02"),
        statement(6, datum="2026-06-01"),
        statement(7, soort="optie"),
        statement(8, soort="principe", bron_of_toets="Iedereen ziet dezelfde stukken."),
        statement(9, soort="iets"),
    ]
    answers = joined(scores("4,4,4,4,4", maat="punt", punt="PT7"), scores("4,4", maat="punt", punt="PT3"))
    path = made(tmp_path, 5, statements=rows, measurements=answers)
    forms = sent(path, tmp_path / "uit")
    assert questions_in(forms["S1"]) == [*CODES[:4], "PT1", "PT6", "PT3", "PT8"]
    texts = [row[1] for row in openpyxl.load_workbook(forms["S1"]).active.values]
    assert "Komen we deze afspraak na? Zin 8.: Iedereen ziet dezelfde stukken." in texts


def test_an_option_is_judged_from_three_fifths_on(tmp_path):
    """3 of 5 answers in one earlier round is enough (exactly 60 %), 2 of 5 is not."""
    rows = [statement(1, soort="optie"), statement(2, soort="optie")]
    answers = joined(scores("4,4,4", maat="punt", punt="PT1"), scores("4,4,-,-,-", maat="punt", punt="PT2"))
    path = made(tmp_path, 5, statements=rows, measurements=answers)
    assert questions_in(sent(path, tmp_path / "uit")["S1"]) == [*CODES[:4], "PT2"]


def test_a_reminder_asks_only_what_is_open(tmp_path):
    """Forms of a round that has answers leave out what was answered; who answered everything gets none."""
    rows = [row for code in CODES[:4] for row in scores("4,4", maat=code, cycle=2)]
    rows += joined(scores("4,-", maat="punt", punt="PT1", cycle=2), scores("4", maat="punt", punt="PT2", cycle=2))
    path = made(tmp_path, 3, measurements=joined(scores("4,4,4"), rows))
    forms = sent(path, tmp_path / "uit", "--cycle", "2")
    assert {who: questions_in(form) for who, form in forms.items()} == {"S2": ["PT1", "PT2"], "S3": list(CODES)}


def test_sending_again_overwrites_nothing(tmp_path, capsys):
    """The same forms again are the same bytes; a form that somebody filled in stays as it is, and is named."""
    path = made(tmp_path, 2)
    forms = sent(path, tmp_path / "uit")
    before = bytes_of(tmp_path / "uit")
    assert run(path, "--out", tmp_path / "uit", "--date", DAY) == 0
    assert bytes_of(tmp_path / "uit") == before
    filled(forms["S1"], forms["S1"], {"steun": 5})
    mine = forms["S1"].read_bytes()
    assert run(path, "--out", tmp_path / "uit", "--date", DAY) == 1
    assert forms["S1"].read_bytes() == mine
    assert "Het is niet overschreven" in capsys.readouterr().out
    assert run(path, "--in", tmp_path / "uit") == 0
    assert answers_in(path)["S1", "support"] == 5


def test_text_of_a_user_is_no_formula(tmp_path):
    """A name that begins like a formula is text in the form, and the form still comes back."""
    rows = [party(1, naam="=1+1", korte_naam="+31"), *parties(2)[1:]]
    path = made(tmp_path, 2, stakeholders=rows, statements=[statement(1, tekst="=HYPERLINK(1)")])
    form = sent(path, tmp_path / "uit", "--format", "all")["S1"].with_suffix(".xlsx")
    cells = [cell for row in openpyxl.load_workbook(form).active for cell in row if cell.value]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    text = form.with_suffix(".csv").read_text(encoding="utf-8-sig").replace("helemaal;;", "helemaal;5;")
    form.with_suffix(".csv").write_text(text, encoding="utf-8-sig")
    assert run(path, "--in", form.with_suffix(".csv")) == 0
    assert answers_in(path)["S1", "support"] == 5


def test_a_score_is_chosen_from_a_list_and_codes_are_locked(tmp_path):
    """Only score, remark and date can be typed, and a score is 1 to 5."""
    path = made(tmp_path, 1, stakeholders=[party(1, categorie="burger")])
    sheet = openpyxl.load_workbook(sent(path, tmp_path / "uit")["S1"]).active
    (rule,) = sheet.data_validations.dataValidation
    assert (rule.formula1, rule.showErrorMessage) == ('"1,2,3,4,5"', True)
    free = {cell.coordinate for row in sheet for cell in row if not cell.protection.locked}
    first = sheet.max_row - 5
    assert free == {f"{c}{r}" for c in "FG" for r in range(first, first + 6)} | {f"B{first - 4}", f"B{first - 3}"}
    assert sheet.protection.sheet


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "Kies één van de twee"),
        (("--out", "uit", "--in", "x"), 2, "Kies één van de twee"),
        (("--out", "uit", "--cycle", "5"), 2, "Na 1 komt 2, niet 5"),
        (("--in", "bestaat-niet"), 2, "bestaat-niet bestaat niet"),
        (("--in", "{tmp}/leeg"), 1, "staat geen Excel- of CSV-bestand"),
        (("--in", "{tmp}/in.csv"), 2, "Noem het nummer, bijvoorbeeld: --cycle 2"),
        (("--in", "{tmp}/in.csv", "--cycle", "9"), 2, "Na 1 komt 2, niet 9"),
        (("--in", "{tmp}/in.csv", "--cycle", "9", "--language", "en"), 2, "After 1 comes 2, not 9"),
    ],
)
def test_wrong_use_is_said(tmp_path, capsys, words, code, said):
    """What is missing or cannot be is said in the language of the reader, and nothing is written."""
    path = made(tmp_path, 2)
    (tmp_path / "leeg").mkdir()
    (tmp_path / "in.csv").write_text("partij;steun\nS1;4\n", encoding="utf-8")
    before = bytes_of(path)
    assert run(path, *(word.format(tmp=tmp_path) for word in words)) == code
    assert said in capsys.readouterr().err
    assert bytes_of(path) == before


def test_nobody_to_ask(tmp_path, capsys):
    """Without a counting party, and without an open question, there is no form and the reason is said."""
    path = made(tmp_path, 1, stakeholders=[party(1, geraakt="1")])
    assert run(path, "--out", tmp_path / "uit") == 1
    assert "Geen partij telt mee" in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()
