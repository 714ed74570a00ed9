"""What people put beside the cells, in one cell with a name, or under a header that does not fit: named, never lost."""

from __future__ import annotations

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

HEAD = ("Partij", "Invloed", "Belang")


def targets(desk, name):
    """By header: the place that is proposed, and the reason."""
    sheet = openpyxl.load_workbook(desk.folder / f"{name}.omgeving.xlsx")["Kolommen"]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    return {row[2]: (row[4], row[6], row[7]) for row in rows}


def test_note_at_a_cell_is_kept_by_its_text(desk, capsys):
    """A note at a cell stands in the list of what was not taken over; a person in it is warned of."""
    path = desk.book("lijst.xlsx", HEAD, ("Archief", 4, 2), ("Raad", 5, 3))
    book = openpyxl.load_workbook(path)
    book.active["A2"].comment = Comment("bel eerst Jan Jansen", "x")
    about = "[Opmerkingenthread]\n\nUw versie kan dit lezen. Zie https://go.microsoft.com/fwlink/?linkid=870924"
    book.active["C3"].comment = Comment(f"{about}\n\nOpmerking:\n    was eerst 5", "x")
    book.save(path)
    assert desk.run("lijst.xlsx", "--accept") == 0
    assert ("2", "bel eerst Jan Jansen", "staat in een notitie bij deze cel") in desk.left("lijst")
    assert ("3", "was eerst 5", "staat in een notitie bij deze cel") in desk.left("lijst")
    assert "Daar staan ook gegevens van personen in." in capsys.readouterr().out


def test_colours_are_named_because_they_are_not_read(desk, capsys):
    """Cells of several colours in one column are told; one colour under all of a header is not."""
    path = desk.book("lijst.xlsx", HEAD, ("Archief", 4, 2), ("Raad", 5, 3))
    book = openpyxl.load_workbook(path)
    for cell, colour in (("A2", "C6EFCE"), ("A3", "FFC7CE"), ("B2", "EEEEEE"), ("B3", "EEEEEE")):
        book.active[cell].fill = PatternFill("solid", fgColor=colour)
    book.save(path)
    desk.run("lijst.xlsx")
    assert "In kolom A hebben cellen verschillende kleuren" in capsys.readouterr().out


def test_formula_without_an_outcome_keeps_its_formula(desk):
    """Of a formula without an outcome the formula itself is kept."""
    desk.book("lijst.xlsx", HEAD, ("Archief", "=1+2", 2))
    desk.run("lijst.xlsx", "--accept")
    assert ("2", "'=1+2", "formule zonder uitkomst") in desk.left("lijst")


def test_person_beside_the_name_of_a_party_is_left_out(desk, capsys):
    """Of "organisation (person, number)" the organisation is proposed; the rest is neither taken nor repeated."""
    desk.book("lijst.xlsx", HEAD, ("Provincie Noord (Jan Smit, 06-12345678)", 4, 2), ("Stichting Anne Frank", 2, 2))
    assert desk.run("lijst.xlsx", "--accept") == 0
    out = capsys.readouterr().out
    assert "Over blijft: Provincie Noord." in out
    assert "06-12345678" not in out
    assert "gegevens van personen" in out
    assert [r["naam"] for r in desk.rows("lijst", "stakeholders")] == ["Provincie Noord", "Stichting Anne Frank"]


def test_column_of_days_is_not_about_persons(desk):
    """A header with contact in it above dates has no place, but is not called a column about persons."""
    desk.book("lijst.xlsx", (*HEAD, "Laatste contact"), ("A", 4, 2, "3 maart 2026"), ("B", 1, 2, "12-1-2026"))
    desk.run("lijst.xlsx")
    assert targets(desk, "lijst")["Laatste contact"][1].startswith("Hiervoor is geen kolom")


def test_known_header_above_cells_that_do_not_fit_is_for_the_user(desk, capsys):
    """A header that is known, above smileys, is not called unknown: the place is named and somebody has to choose."""
    desk.book("lijst.xlsx", (*HEAD, "Draag-\nvlak"), ("A", 4, 2, "🙂"), ("B", 1, 2, "☹"))
    desk.run("lijst.xlsx")
    assert targets(desk, "lijst")["Draag- vlak"][0] == "niet overnemen"
    assert targets(desk, "lijst")["Draag- vlak"][2] == "metingen: steun"
    assert "Het kan zijn: metingen: steun" in capsys.readouterr().out


def test_sheet_with_the_name_of_a_table_but_other_headers_makes_no_rows(desk):
    """A sheet "Planning" with months as headers is not taken for milestones."""
    desk.book("lijst.xlsx", HEAD, ("A", 4, 2), Planning=(("Activiteit", "Q1"), ("gesprek", "x")))
    assert desk.run("lijst.xlsx", "--accept") == 0
    assert desk.rows("lijst", "planning") == []
    assert ("2", "gesprek", "dit blad is niet overgenomen") in desk.left("lijst")


def test_scores_without_a_known_name_ask_only_for_the_name(desk, capsys):
    """A list that scores influence and interest under an unknown name column asks which column holds the names."""
    desk.book("lijst.xlsx", ("Klantgroepje", "Macht", "Belang"), ("A", 4, 2), ("B", 1, 2))
    assert desk.run("lijst.xlsx", "--accept") == 1
    assert "in welke kolom de naam van de partij staat" in capsys.readouterr().out
    desk.agree("lijst.xlsx", Kolommen_E2="stakeholders: naam")
    assert desk.run("lijst.xlsx") == 0
    assert [r["invloed"] for r in desk.rows("lijst", "stakeholders")] == ["4", "1"]


def test_party_that_stands_only_beside_an_interest_has_a_source(desk):
    """A party that is added from a list of interests is an estimate too."""
    desk.book("lijst.xlsx", ("Wie", "Wat willen ze"), ("Bond", "een loket"), ("Bibliotheek", "uren"))
    assert desk.run("lijst.xlsx", "--accept") == 0
    assert [r["bron"] for r in desk.rows("lijst", "stakeholders")] == ["inschatting", "inschatting"]


def test_one_party_with_and_without_dots_is_named_as_perhaps_one(desk, capsys):
    """VNG and V.N.G. stay two parties, and both are named."""
    desk.book("lijst.xlsx", HEAD, ("VNG", 4, 2), ("V.N.G.", 4, 2))
    desk.run("lijst.xlsx", "--accept")
    assert "‘VNG’ staat er 2 keer, als S01 en S02" in capsys.readouterr().out


def test_scale_of_a_next_list_is_the_one_that_was_agreed(desk):
    """Marks up to 10 were agreed; a next list with only low marks is read on that scale, never silently on ours."""
    desk.book("lijst.xlsx", HEAD, ("A", 10, 8), ("B", 4, 3), ("C", 2, 2))
    assert desk.run("lijst.xlsx", "--accept") == 0
    desk.book("volgende.xlsx", HEAD, ("A", 4, 3), ("B", 2, 2))
    assert desk.run("volgende.xlsx") == 0
    assert [r["invloed"] for r in desk.rows("volgende", "stakeholders")] == ["2", "1"]
    desk.book("nieuw.xlsx", HEAD, ("A", 5, 3), ("B", 2, 2))
    assert desk.run("nieuw.xlsx") == 1


def test_seat_at_a_forum_that_is_not_there_is_left_as_a_whole(desk):
    """A row that cannot be told from others without a name that the list does not have is left, cell by cell."""
    forums = (("Overleg", "Niveau"), ("Stuurgroep", "strategisch"))
    seats = (("Overleg", "Partij", "Rol"), ("Stuurgroep", "A", "Lid"), ("Werkgroep", "A", "Voorzitter"))
    desk.book("lijst.xlsx", HEAD, ("A", 4, 2), Overleggen=forums, Deelname=seats)
    assert desk.run("lijst.xlsx", "--accept") == 0
    assert [(r["overleg_id"], r["stakeholder_id"]) for r in desk.rows("lijst", "deelname")] == [("O1", "S01")]
    left = desk.left("lijst")
    assert ("3", "Werkgroep", "wijst naar iets dat niet in de lijst staat") in left
    assert {text for row, text, why in left if why.startswith("een andere cel")} == {"A", "Voorzitter"}


def test_rows_of_one_decision_get_one_code(desk):
    """A list of who decides without codes: the rows of one decision are one decision."""
    rows = (("Besluit", "Partij", "RACI"), ("Start", "A", "A"), ("Start", "B", "R"), ("Stop", "B", "A"))
    desk.book("lijst.xlsx", HEAD, ("A", 4, 2), ("B", 3, 3), Besluiten=rows)
    assert desk.run("lijst.xlsx", "--accept") == 0
    assert [r["besluit_id"] for r in desk.rows("lijst", "besluiten")] == ["D01", "D01", "D02"]


def test_word_above_a_second_block_is_no_party(desk, capsys):
    """Two blocks below each other, each with its own header: the word between them is proposed to be left."""
    desk.book("lijst.xlsx", HEAD, ("A", 4, 2), ("Extern",), HEAD, ("B", 3, 3))
    assert desk.run("lijst.xlsx", "--accept") == 0
    assert "Rij 3 (‘Extern’) nemen we niet over. Dit lijkt een tussenkop." in capsys.readouterr().out
    assert [r["naam"] for r in desk.rows("lijst", "stakeholders")] == ["A", "B"]


def test_number_of_times_a_year_is_read(desk, capsys):
    """``6x per jaar`` is proposed as 6."""
    forums = (("Overleg", "Frequentie"), ("Stuurgroep", "6x per jaar"), ("Klankbord", "2 keer per jaar"))
    desk.book("lijst.xlsx", HEAD, ("A", 4, 2), Overleggen=forums)
    desk.run("lijst.xlsx")
    assert "6x per jaar = 6, 2 keer per jaar = 2" in capsys.readouterr().out


def test_row_that_names_a_person_is_not_repeated(desk, capsys):
    """A row without a party is proposed to be left; a name of a person in it stays off the screen."""
    desk.book("lijst.xlsx", (*HEAD, "Naam contact"), ("A", 4, 2, "Jan Jansen"), (None, 1, 2, "Ali Hassan"))
    desk.run("lijst.xlsx")
    out = capsys.readouterr().out
    assert "Rij 3 (‘…’) nemen we niet over." in out
    assert "Hassan" not in out


def test_spreadsheet_of_another_program_says_what_to_do(desk, capsys):
    """An .ods file is not called an Excel file; the sentence says to save it as one."""
    (desk.folder / "lijst.ods").write_bytes(b"PK")
    assert desk.run("lijst.ods") == 1
    assert "bewaar het als .xlsx" in capsys.readouterr().out


def test_column_that_lost_its_place_to_an_earlier_choice_names_that_place(desk, capsys):
    """What was chosen for an earlier list goes first; the other column with that header says where it could go."""
    desk.book("eerst.xlsx", HEAD, ("A", 4, 2))
    assert desk.run("eerst.xlsx", "--accept") == 0
    desk.book("naast.xlsx", (*HEAD, "Partij", "Invloed"), ("A", "later", 2, "B", 4), ("C", "ooit", 3, "D", 2))
    desk.run("naast.xlsx")
    assert "E ‘Invloed’: kies zelf. Het kan zijn: stakeholders: invloed." in capsys.readouterr().out
