"""The form of a row, driven as a reader drives it: choose, type, read what the check says, save."""

from __future__ import annotations

import asyncio
import errno
import html
import re
from datetime import date

import openpyxl
import pytest
from build import ABOUT, party

from omgeving_helpers.markup import element
from omgeving_helpers.programme import check_programme
from omgeving_helpers.shared_lists import SHIPPED
from omgeving_helpers.templates import new_tables, write_workbook
from omgeving_helpers.widgets.record import NEW, RecordForm
from omgeving_helpers.writing import Changes, open_table, save

FILE = "stakeholders.csv"


@pytest.fixture
def folder(tmp_path):
    """A programme of two parties, the second one with a column of the user's own filled in."""
    path = tmp_path / "klein"
    path.mkdir()
    rows = [{**party(1), "notitie": ""}, {**party(2), "notitie": "bellen"}]
    for name, of in (("programma", [ABOUT]), ("stakeholders", rows)):
        lines = [";".join(of[0]), *(";".join(row.values()) for row in of)]
        (path / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def form_of(folder, language="nl"):
    """The form of that programme."""
    return RecordForm(folder, data_root=SHIPPED.parent, language=language, again=lambda: element("p", "opnieuw"))


def text(widget):
    """What a reader sees in a piece of HTML."""
    return html.unescape(re.sub(r"<[^>]+>", " ", widget.value)).strip()


def spaced(widget):
    """The same in one line."""
    return re.sub(r"\s+", " ", text(widget))


def told(form, name):
    """What stands below a field."""
    return text(form.fields[name]._messages)


def type_in(form, **texts):
    """Type in fields."""
    for name, typed in texts.items():
        form.fields[name].input.value = typed


def choose(choice, value):
    """Choose what stands for this, by its words."""
    choice.show(value)


def cells(folder, number):
    """A row as it stands in the file."""
    return open_table(folder, "stakeholders").row(number).cells


def test_every_column_has_a_labelled_input(folder):
    """Each column of the contract and each of the user's own: a native input with its name in the reader's language."""
    form = form_of(folder)
    labels = [field.input.description for field in form.fields.values()]
    assert labels[:2] == ["stakeholder_id", "naam"]
    assert "notitie" in labels
    assert all(labels)
    assert len(set(labels)) == len(form.draft.opened.table.columns) + 1
    assert form_of(folder, "en").fields["influence"].input.description == "influence"
    assert [of.widget.description for of in (form.table, form.row)] == ["Tabel", "Rij"]


@pytest.mark.parametrize(("language", "words"), [("nl", ["ja", "nee", "onbekend"]), ("en", ["yes", "no", "unknown"])])
def test_allowed_values_are_chosen_in_the_language_of_the_reader(language, words, folder):
    """The reader sees his own words, the file keeps those of its headers."""
    form = form_of(folder, language)
    assert list(form.fields["can_block"].input.options) == words
    for word, written in zip(words, ["ja", "nee", "onbekend"], strict=True):
        for typed in (word, word.upper(), written):
            type_in(form, can_block=typed)
            assert form.draft.typed["can_block"] == written
    type_in(form, can_block="misschien")
    assert form.draft.typed["can_block"] == "misschien"
    assert "‘misschien’" in told(form, "can_block")


def test_what_stands_there_is_shown_as_it_is(folder):
    """A word that means an allowed value stays as it is typed, and so does a wrong word; neither is a change."""
    path = folder / FILE
    path.write_text(path.read_text().replace("koepel;5;2;nee", "koepel;hoog;2;N", 1))
    form = form_of(folder)
    choose(form.row, 2)
    assert form.fields["affectedness"].input.value == "hoog"
    assert form.fields["can_block"].input.value == "N"
    assert told(form, "can_block") == ""
    assert form.draft.typed == {}
    assert "‘hoog’ is geen heel cijfer van 1 tot en met 5" in told(form, "affectedness")


CASES = [
    ("stakeholders", "involved_since", "31-02-2026"),
    ("stakeholders", "first_contact", "jan@example.nl"),
    ("stakeholders", "phases", "bouw|brouw"),
    ("stakeholders", "speaks_for", "S9"),
    ("stakeholders", "short_name", "een veel te lange korte naam"),
    ("stakeholders", "name", "a\ufffdb"),
    ("stakeholders", "deputy_contact", "accounthouder"),
    ("programme", "keep_until", "2020-01-01"),
]


def of_the_check(folder, language):
    """What ``omgeving check`` says of the files."""
    return {fault.message(language) for fault in check_programme(folder, today=date.today())[1]}  # noqa: DTZ011 - as it


@pytest.mark.parametrize(("language", "cases"), [("nl", CASES[:5]), ("en", CASES[:1])])
def test_messages_are_those_of_the_check(language, cases, folder):
    """What stands below the field before saving is, word for word, what the check says of the file afterwards."""
    compare(folder, language, cases)


@pytest.mark.proof
@pytest.mark.parametrize("language", ["nl", "en"])
def test_more_messages_are_those_of_the_check(language, folder):
    """The same for every case, in both languages."""
    compare(folder, language, CASES)


def compare(folder, language, cases):
    """Type each case, compare what is shown with the check of the saved file, and put back what was there."""
    form, before = form_of(folder, language), of_the_check(folder, language)
    for table, name, typed in cases:
        choose(form.table, table)
        choose(form.row, 2)
        was = form.fields[name].input.value
        type_in(form, **{name: typed})
        shown = told(form, name) + text(form.of_row)
        form.save.click()
        more = of_the_check(folder, language) - before
        assert more
        assert [message for message in more if message not in shown] == []
        type_in(form, **{name: was})
        form.save.click()
    assert of_the_check(folder, language) - before == set()


def test_a_message_goes_when_the_fault_goes(folder):
    """Right again: the message is gone, and the count says so."""
    form = form_of(folder)
    choose(form.row, 2)
    type_in(form, involved_since="gisteren")
    assert told(form, "involved_since")
    type_in(form, involved_since="15 januari 2026")
    assert told(form, "involved_since") == ""
    assert "geen meldingen" in text(form.of_row)


def test_saving_changes_the_cell_and_says_where_the_copy_is(folder):
    """The file has the new text, the own column stays, and the sentence names the row, the file and the copy."""
    form = form_of(folder)
    choose(form.row, 3)
    type_in(form, influence="5", what_changes="=minder; werk")
    form.save.click()
    assert (cells(folder, 3)["influence"], cells(folder, 3)["notitie"]) == ("5", "bellen")
    assert cells(folder, 3)["what_changes"] == "=minder; werk"
    (copy,) = (folder / "eerdere_versies").iterdir()
    assert "Opgeslagen: rij 3 in stakeholders.csv" in spaced(form.outcome)
    assert copy.name in text(form.outcome)
    form.save.click()
    assert "Er is niets veranderd" in text(form.outcome)


def test_a_new_row(folder):
    """A new row is appended and then chosen, so that a second save changes it."""
    form = form_of(folder, "en")
    type_in(form, stakeholder_id="S3", name="Nieuw", category="koepel")
    form.save.click()
    assert (form.draft.number or NEW) == 4
    assert form.row.widget.options[-1] == "row 4 · S3 · Nieuw"
    assert "Open now: table stakeholders, row 4 · S3 · Nieuw" in spaced(form.opened)
    type_in(form, influence="1")
    form.save.click()
    assert (cells(folder, 4)["name"], cells(folder, 4)["influence"]) == ("Nieuw", "1")


def test_a_new_row_of_a_table_that_is_not_there(folder):
    """The file is made with every header."""
    form = form_of(folder)
    choose(form.table, "forums")
    type_in(form, forum_id="O1", name="Stuurgroep")
    form.save.click()
    assert (folder / "overleggen.csv").is_file()
    assert (form.draft.number or NEW) == 2


@pytest.mark.parametrize(("name", "typed"), [("stakeholder_id", "S1"), ("stakeholder_id", "")])
def test_what_would_stop_every_report_is_not_saved(name, typed, folder):
    """A double or an empty code: a sentence, the file as it was, and what was typed still there."""
    old = (folder / FILE).read_bytes()
    form = form_of(folder)
    choose(form.row, 3)
    type_in(form, **{name: typed, "influence": "5"})
    form.save.click()
    assert "Er is niets opgeslagen" in text(form.outcome)
    assert (folder / FILE).read_bytes() == old
    assert form.fields["influence"].input.value == "5"


def test_an_error_that_was_there_does_not_stop_a_better_cell(folder):
    """Who mends one cell of a programme with other errors can save it."""
    path = folder / FILE
    path.write_text(path.read_text() + path.read_text().splitlines()[-1] + "\n")
    form = form_of(folder)
    choose(form.row, 2)
    type_in(form, influence="5")
    form.save.click()
    assert "Opgeslagen" in text(form.outcome)


def test_a_changed_code_tells_who_pointed_at_it(folder):
    """A party that others speak for gets another code: the message stands with the row, for it stands elsewhere."""
    path = folder / FILE
    path.write_text(
        path.read_text()
        .replace("bron;notitie", "bron;notitie;spreekt_namens")
        .replace("bellen", "bellen;S1")
        .replace("gevraagd;\n", "gevraagd;;\n")
    )
    form = form_of(folder)
    choose(form.row, 2)
    type_in(form, stakeholder_id="S7")
    assert "rij 3, kolom spreekt_namens: ‘S1’ staat niet in stakeholders" in text(form.of_row)


def other(folder, **changed):
    """Somebody else changes the second party."""
    save(open_table(folder, "stakeholders"), Changes(cells={3: changed}))


def test_a_change_of_somebody_else_is_told_and_what_was_typed_stays(folder):
    """Nothing is overwritten; after reading again both changes can stand together."""
    form = form_of(folder)
    choose(form.row, 3)
    type_in(form, influence="5")
    other(folder, name="Van de ander")
    form.save.click()
    assert "is veranderd sinds u het opende" in text(form.outcome)
    assert "kolom naam: was ‘Partij 2’, is nu ‘Van de ander’" in text(form.outcome)
    assert cells(folder, 3)["influence"] == "2"
    assert form.fields["influence"].input.value == "5"
    form.reread.click()
    assert form.fields["name"].input.value == "Van de ander"
    assert form.fields["influence"].input.value == "5"
    assert "Eén veld houdt de tekst" in text(form.outcome)
    form.save.click()
    assert (cells(folder, 3)["influence"], cells(folder, 3)["name"]) == ("5", "Van de ander")


def test_one_cell_changed_by_both_is_named(folder):
    """The reader sees both texts before saving once more."""
    form = form_of(folder)
    choose(form.row, 3)
    type_in(form, name="Van mij")
    other(folder, name="Van de ander")
    form.save.click()
    form.reread.click()
    said = spaced(form.outcome)
    assert "kolom name" not in said
    assert "kolom naam is ook door een ander veranderd, in ‘ Van de ander ’" in said
    assert form.fields["name"].input.value == "Van mij"


def test_a_row_that_moved_is_found_by_its_code(folder):
    """Somebody put a row above it: the form saves in the row with the same code."""
    form = form_of(folder)
    choose(form.row, 3)
    type_in(form, influence="5")
    lines = (folder / FILE).read_text().splitlines(keepends=True)
    (folder / FILE).write_text("".join([lines[0], lines[1].replace("S1", "S0"), *lines[1:]]))
    form.save.click()
    form.reread.click()
    form.save.click()
    assert cells(folder, 4)["influence"] == "5"
    assert cells(folder, 3)["influence"] == "2"


def test_a_row_that_somebody_removed_can_come_back(folder):
    """The whole row as it was seen becomes a new row; nothing that was typed is lost."""
    form = form_of(folder)
    choose(form.row, 3)
    type_in(form, influence="5")
    save(open_table(folder, "stakeholders"), Changes(removed=frozenset({3})))
    form.save.click()
    assert "rij 3 (S2) is weg" in text(form.outcome)
    form.reread.click()
    assert "komt zij terug als nieuwe rij" in text(form.outcome)
    form.save.click()
    assert (cells(folder, 3)["name"], cells(folder, 3)["influence"], cells(folder, 3)["notitie"]) == (
        "Partij 2",
        "5",
        "bellen",
    )


def test_two_forms_at_once(folder):
    """Of two windows that save one after the other, the second hears of the first and loses nothing."""
    first, second = form_of(folder), form_of(folder)
    for form, typed in ((first, "4"), (second, "5")):
        choose(form.row, 3)
        type_in(form, influence=typed)
    first.save.click()
    second.save.click()
    assert cells(folder, 3)["influence"] == "4"
    second.reread.click()
    second.save.click()
    assert cells(folder, 3)["influence"] == "5"


def test_what_was_typed_stays_when_another_row_or_table_is_chosen(folder):
    """Going away and coming back: the text is there, and a sentence says that it is not saved."""
    form = form_of(folder)
    choose(form.row, 3)
    type_in(form, name="Nog niet klaar")
    choose(form.row, 2)
    assert "Wat u typte in rij 3, is nog niet opgeslagen" in text(form.outcome)
    type_in(form, influence="5")
    form.save.click()
    choose(form.table, "programme")
    choose(form.table, "stakeholders")
    choose(form.row, 3)
    assert form.fields["name"].input.value == "Nog niet klaar"
    form.save.click()
    assert (cells(folder, 3)["name"], cells(folder, 2)["influence"]) == ("Nog niet klaar", "5")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_open_elsewhere_full_disk_and_read_only(language, folder, monkeypatch):
    """Each is a sentence in the reader's language, and saving works once it is over."""
    form = form_of(folder, language)
    choose(form.row, 3)
    type_in(form, influence="5")
    (folder / f"~${FILE}").write_text("x")
    form.save.click()
    assert {"nl": "staat open in een ander programma", "en": "is open in another program"}[language] in text(
        form.outcome
    )
    (folder / f"~${FILE}").unlink()

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        form.save.click()
    assert {"nl": "De schijf is vol", "en": "The disk is full"}[language] in text(form.outcome)
    folder.chmod(0o555)
    form.save.click()
    folder.chmod(0o755)
    assert {"nl": "mag u niet schrijven", "en": "You may not write"}[language] in text(form.outcome)
    assert {"nl": "staat nog in de velden", "en": "still in the fields"}[language] in text(form.outcome)
    form.save.click()
    assert cells(folder, 3)["influence"] == "5"


def test_a_row_is_removed_after_a_second_click(folder):
    """The first click asks; the fields keep the text, so that the row can come back."""
    form = form_of(folder)
    choose(form.row, 3)
    form.remove.click()
    assert form.remove.description == "Klik nog een keer om rij 3 weg te halen"
    assert cells(folder, 3)
    form.remove.click()
    assert [row.cells["name"] for row in open_table(folder, "stakeholders").rows] == ["Partij 1"]
    assert (form.draft.number or NEW) == NEW
    form.save.click()
    assert [row.cells["name"] for row in open_table(folder, "stakeholders").rows] == ["Partij 1", "Partij 2"]


def test_a_row_that_is_emptied_is_removed(folder):
    """A row without anything in it is no row: it goes from the file, and a sentence says why; so a copy was kept."""
    form = form_of(folder)
    choose(form.row, 3)
    for name in form.fields:
        type_in(form, **{name: ""})
    form.save.click()
    assert "want er stond niets meer in" in text(form.outcome)
    assert (folder / FILE).read_text(encoding="utf-8").count("\n") == 2
    assert len(list((folder / "eerdere_versies").iterdir())) == 1


def test_a_new_row_of_blanks_is_no_row(folder):
    """Blanks alone are nothing to save."""
    before = (folder / FILE).read_bytes()
    form = form_of(folder)
    type_in(form, name=" ", source=" ")
    form.save.click()
    assert "niets op te slaan" in text(form.outcome)
    assert (folder / FILE).read_bytes() == before


def test_asking_to_remove_is_forgotten_when_another_row_is_chosen(folder):
    """A click too many on another row removes nothing."""
    form = form_of(folder)
    choose(form.row, 3)
    form.remove.click()
    choose(form.row, 2)
    form.remove.click()
    assert len(open_table(folder, "stakeholders").rows) == 2


def test_a_table_that_cannot_be_read_is_said(folder):
    """An unclosed quote: the fault of the check, no fields, and the other tables still work."""
    (folder / FILE).write_text('stakeholder_id;naam\nS1;"open\n')
    form = form_of(folder)
    assert "aanhalingsteken" in text(form.outcome)
    assert not form._inputs.children
    assert form.save.disabled
    choose(form.table, "programme")
    assert form.fields["name"].input.value == ""
    choose(form.row, 2)
    assert form.fields["name"].input.value == "Klein programma"


def test_a_workbook(tmp_path):
    """The same form on a workbook: a score becomes a number, a date a date, and the drop-downs stay."""
    path = tmp_path / "klein.xlsx"
    wanted = ("programme", "stakeholders")
    tables = [one for one in new_tables("klein", language="en", reference=SHIPPED) if one.table.name in wanted]
    write_workbook(tuple(tables), path, language="en")
    form = form_of(path)
    type_in(form, stakeholder_id="S1", name="=Raad", influence="4", can_block="yes", involved_since="1 maart 2026")
    form.save.click()
    assert "Opgeslagen: rij 2 in" in text(form.outcome)
    sheet = openpyxl.load_workbook(path)["stakeholders"]
    values = {sheet.cell(1, n).value: sheet.cell(2, n) for n in range(1, sheet.max_column + 1)}
    assert (values["name"].value, values["name"].data_type) == ("=Raad", "s")
    assert (values["influence"].value, values["can_block"].value) == (4, "yes")
    assert values["involved_since"].value.date().isoformat() == "2026-03-01"
    assert (tmp_path / "earlier_versions").is_dir()


def test_markup_in_cells_is_text(folder):
    """A name with tags is shown as it is typed, in the messages too."""
    form = form_of(folder)
    choose(form.row, 2)
    type_in(form, involved_since="<img src=x onerror=alert(1)>", short_name="<script>alert(1)</script>")
    shown = "".join(of.value for of in (*[f._messages for f in form.fields.values()], form.of_row, form.outcome))
    assert "&lt;img" in shown
    assert not re.search(r"<(script|img)", shown)


def test_the_tables_of_the_page_are_shown_again(folder):
    """By a button."""
    form = form_of(folder)
    form.show_again.click()
    assert text(form.shown) == "opnieuw"


def test_the_choice_of_a_row_is_empty_again_so_that_every_row_can_be_seen(folder):
    """A row by its words, its number or its words in capitals; the line below says which one is open."""
    form = form_of(folder)
    for typed in ("rij 3 · S2 · Partij 2", "3", "RIJ 3 · S2 · PARTIJ 2"):
        form.row.show(NEW)
        assert "Open is nu: tabel stakeholders, de nieuwe rij." in spaced(form.opened)
        form.row.widget.value = typed
        assert (form.draft.number, form.row.widget.value) == (3, "")
        assert "rij 3 · S2 · Partij 2" in spaced(form.opened)


def test_a_row_or_table_that_is_not_there_is_said(folder):
    """Another row stays open, and what was typed stays where it is."""
    form = form_of(folder)
    for choice in (form.table, form.row):
        choice.widget.value = "iets anders"
        assert "‘ iets anders ’ staat niet in de lijst" in spaced(form.outcome)
        assert (form.draft.name, form.draft.number) == ("stakeholders", None)


@pytest.mark.parametrize(("language", "said"), [("nl", "Dit is nog niet bewaard:"), ("en", "This is not saved yet:")])
def test_a_change_after_saving_is_said_not_to_be_saved(language, said, folder):
    """Instead of the sentence that it was saved; also after a click for nothing and after a refusal."""
    form = form_of(folder, language)
    choose(form.row, 3)
    assert text(form.unsaved) == ""
    form.save.click()
    for number in ("4", "5"):  # after a click for nothing, and after one that saved
        assert text(form.outcome)
        type_in(form, influence=number)
        assert (text(form.outcome), spaced(form.unsaved)) == ("", f"{said} {form.fields['influence'].title}.")
        form.save.click()
        assert text(form.unsaved) == ""
    type_in(form, stakeholder_id="")
    form.save.click()
    refused = text(form.outcome)
    type_in(form, name="Later")
    assert text(form.outcome) == refused
    assert form.fields["stakeholder_id"].title in spaced(form.unsaved)
    assert form.fields["name"].title in spaced(form.unsaved)


def test_a_change_still_under_way_is_saved_too(folder):
    """In a kernel a click waits a moment: what comes in just after it is saved, and two clicks are one."""
    form = form_of(folder)
    choose(form.row, 3)

    async def in_a_kernel():
        type_in(form, influence="5")
        form.save.click()
        await asyncio.sleep(0.05)
        type_in(form, name="Net getypt")
        form.save.click()
        assert cells(folder, 3)["influence"] == "2"
        await asyncio.sleep(0.5)

    asyncio.run(in_a_kernel())
    assert (cells(folder, 3)["influence"], cells(folder, 3)["name"]) == ("5", "Net getypt")
    assert "Opgeslagen: rij 3" in spaced(form.outcome)
    assert len(list((folder / "eerdere_versies").iterdir())) == 1
