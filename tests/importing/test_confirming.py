"""Nothing is made before somebody agreed; what was agreed is followed, kept, and used again."""

from __future__ import annotations

import openpyxl

HEAD = ("Partij", "Soort", "Invloed")
ROWS = (("Gemeente A", "gemeente", "hoog"), ("Bond B", "vereniging", "laag"))


def test_first_run_only_proposes(desk, capsys):
    """The first run says what it reads, writes the proposal beside the list, makes nothing and ends with 1."""
    before = desk.book("lijst.xlsx", HEAD, *ROWS).read_bytes()
    assert desk.run("lijst.xlsx") == 1
    out = capsys.readouterr().out
    assert "C ‘Invloed’ wordt stakeholders: invloed" in out
    assert "hoog = 4, laag = 2" in out
    assert "Er is nog niets gemaakt" in out
    assert not list(desk.data.iterdir())
    assert (desk.folder / "lijst.omgeving.xlsx").exists()
    assert (desk.folder / "lijst.xlsx").read_bytes() == before


def test_second_run_without_yes_waits_and_keeps_what_was_typed(desk, capsys):
    """Where the proposal still says no nothing is made, and the file with somebody's choices is not written again."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    desk.run("lijst.xlsx")
    desk.agree("lijst.xlsx", Uitleg_B2="nee", Woorden_G4="5")
    before = (desk.folder / "lijst.omgeving.xlsx").read_bytes()
    assert desk.run("lijst.xlsx") == 1
    assert "staat nog nee" in capsys.readouterr().out
    assert (desk.folder / "lijst.omgeving.xlsx").read_bytes() == before


def test_choices_are_followed(desk):
    """What somebody changed goes before what was suggested; a column that was emptied is left, with the reason."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    desk.run("lijst.xlsx")
    sheet = openpyxl.load_workbook(desk.folder / "lijst.omgeving.xlsx")["Woorden"]
    high = next(row[0].row for row in sheet.iter_rows() if row[4].value == "hoog")
    desk.agree("lijst.xlsx", Kolommen_E3=None, **{f"Woorden_G{high}": 5})
    assert desk.run("lijst.xlsx") == 0
    assert [row.get("invloed") for row in desk.rows("lijst", "stakeholders")] == ["5", "2"]
    assert ("2", "gemeente", "hiervoor is geen kolom gekozen") in desk.left("lijst")


def test_word_of_another_list_is_refused_with_its_place(desk, capsys):
    """A word that cannot stand there is named with sheet, row and the nearest word; nothing is made."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    desk.run("lijst.xlsx")
    desk.agree("lijst.xlsx", Kolommen_E4="stakeholders: invloet")
    assert desk.run("lijst.xlsx") == 1
    out = capsys.readouterr().out
    assert "blad Kolommen, rij 4" in out
    assert "Bedoelt u ‘stakeholders: invloed’?" in out
    assert not list(desk.data.iterdir())


def test_two_columns_in_one_place_are_refused(desk, capsys):
    """Two columns cannot become the same column, for one would be lost."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    desk.run("lijst.xlsx")
    desk.agree("lijst.xlsx", Kolommen_E3="stakeholders: naam")
    assert desk.run("lijst.xlsx") == 1
    assert "Twee kolommen gaan naar dezelfde plaats" in capsys.readouterr().out


def test_other_place_asks_for_its_words_first(desk, capsys):
    """A column that goes elsewhere by somebody's choice has new words to agree with; earlier choices stay."""
    desk.book("lijst.xlsx", ("Partij", "Kleur"), ("A", "groen"), ("B", "rood"))
    desk.run("lijst.xlsx")
    desk.agree("lijst.xlsx", Kolommen_E3="metingen: steun")
    assert desk.run("lijst.xlsx") == 1
    assert "groen = 4, rood = 2" in capsys.readouterr().out
    desk.agree("lijst.xlsx")
    assert desk.run("lijst.xlsx") == 0
    assert [row["score"] for row in desk.rows("lijst", "metingen")] == ["4", "2"]


def test_list_with_the_same_headers_asks_nothing(desk, capsys):
    """A mapping that was agreed is found again for the next list, under another name of file and sheet."""
    desk.book("maart.xlsx", HEAD, *ROWS)
    assert desk.run("maart.xlsx", "--accept") == 0
    desk.book("april.xlsx", HEAD, ("Bond C", "vereniging", "hoog"), sheet="Nieuw")
    assert desk.run("april.xlsx") == 0
    assert "De indeling van maart past ook op deze lijst" in capsys.readouterr().out
    assert desk.rows("april", "stakeholders")[0]["invloed"] == "4"
    assert not (desk.folder / "april.omgeving.xlsx").exists()


def test_new_word_in_a_next_list_is_asked(desk, capsys):
    """A word that was not agreed before is never read by itself, although the rest of the mapping is known."""
    desk.book("maart.xlsx", HEAD, *ROWS)
    desk.run("maart.xlsx", "--accept")
    capsys.readouterr()
    desk.book("april.xlsx", HEAD, ("Bond C", "vereniging", "zeer hoog"))
    assert desk.run("april.xlsx") == 1
    assert "zeer hoog = 5" in capsys.readouterr().out
    assert not (desk.data / "programmes" / "april").exists()


def test_mapping_is_read_in_the_other_language(desk):
    """A proposal in Dutch is agreed with by a run in English, for its places are the same."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    desk.run("lijst.xlsx")
    desk.agree("lijst.xlsx")
    assert desk.run("lijst.xlsx", "--language", "en") == 0
    assert [row["category"] for row in desk.rows("lijst", "stakeholders")] == ["fellow_government", "interest_group"]


def test_programme_that_is_there_stays(desk, capsys):
    """A name that is taken is refused with the remedy, and not a byte of that programme changes."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    desk.run("lijst.xlsx", "--accept")
    folder = desk.data / "programmes" / "lijst"
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert desk.run("lijst.xlsx", "--accept") == 1
    assert "--name" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert desk.run("lijst.xlsx", "--name", "lijst_2") == 0


def test_somebody_at_a_terminal_is_asked(desk, monkeypatch):
    """At a terminal one yes is enough; a no leaves the proposal beside the list."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: "nee")
    assert desk.run("lijst.xlsx") == 1
    monkeypatch.setattr("builtins.input", lambda _: "ja")
    assert desk.run("lijst.xlsx") == 0


WRONG = [
    (["weg.xlsx"], 1, "bestaat niet"),
    (["."], 1, "is een map"),
    (["lijst.xlsx", "--name", "Mijn programma"], 2, "geen naam van een programma"),
    (["lijst.xlsx", "--sheet", "Blad7"], 1, "Kies uit: Lijst"),
    (["ander.omgeving.xlsx"], 1, "het voorstel zelf"),
    (["geen.xlsx"], 1, "geen.xlsx"),
    (["kop.xlsx"], 1, "Onder de kopregel staan geen rijen"),
]


def test_what_cannot_be_is_said_in_a_sentence(desk, capsys):
    """Each wrong use has its sentence and its code, and makes nothing."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    desk.book("kop.xlsx", HEAD)
    (desk.folder / "ander.omgeving.xlsx").write_bytes(b"")
    (desk.folder / "geen.xlsx").write_text("Partij;Invloed\nA;3\n", encoding="utf-8")
    for words, code, message in WRONG:
        assert desk.run(words[0], "--accept", *words[1:]) == code, words
        told = capsys.readouterr()
        assert message in told.out + told.err
        assert not list(desk.data.iterdir())


def test_choice_that_was_accepted_without_choosing_is_named(desk, capsys):
    """Two columns of influence, accepted at once: neither is taken, and the screen says which choice was left open."""
    desk.book("lijst.xlsx", ("Partij", "Macht", "Invloed", "Belang"), ("A", 4, 5, 3), ("B", 2, 1, 3))
    assert desk.run("lijst.xlsx", "--accept") == 0
    assert "2 keuzes bleven open: Macht en Invloed." in capsys.readouterr().out
    desk.book("niets.xlsx", HEAD, *ROWS)
    desk.run("niets.xlsx", "--accept")
    assert "open" not in capsys.readouterr().out.split("Gemaakt")[0]


def test_rows_that_are_not_from_the_list_are_named(desk, capsys):
    """A new programme begins with points and tasks; who imports a list hears that these are not from the list."""
    desk.book("lijst.xlsx", HEAD, *ROWS)
    assert desk.run("lijst.xlsx", "--accept") == 0
    n, m = len(desk.rows("lijst", "punten")), len(desk.rows("lijst", "verankering"))
    said = f"Niet uit uw lijst, maar om mee te beginnen: punten: {n} rijen en verankering: {m} rijen."
    assert said in capsys.readouterr().out
