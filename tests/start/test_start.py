"""The start page: it says what is there and what is wrong, and falls over nothing that somebody typed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from build import party, programme
from inprocess import copy_of, executed
from test_noninterference import is_hidden_text
from test_pseudo_language import ALLOWED, Texts, outside, own_words

from omgeving_helpers import open_start
from omgeving_helpers.contract import tables
from omgeving_helpers.faults import InputError
from omgeving_helpers.sections import SECTIONS, every_section, tables_of
from omgeving_helpers.signals.data import SECTION_OF_TABLE
from omgeving_helpers.start.ready import describe_readiness, readiness_of
from omgeving_helpers.steps.filled import filled_of

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
PARTS = (
    "head show_programmes start_new show_tables show_faults show_form show_steps show_first_picture "
    "show_requirements finish"
).split()  # fmt: skip


def start(folder, **more):
    """The start of a programme with the data folder of the project."""
    return open_start(str(folder), data_root=str(DATA), **more)


def shown(page):
    """Every part of the page by its name."""
    return {name: getattr(page, name)() for name in PARTS}


@pytest.fixture
def broken(tmp_path):
    """A sample in which one party stands twice, so that no report can be made."""
    folder = tmp_path / "belastingformulier"
    shutil.copytree(DATA / "programmes" / "belastingformulier", folder)
    lines = (folder / "stakeholders.csv").read_text(encoding="utf-8-sig").splitlines()
    (folder / "stakeholders.csv").write_text("\n".join([*lines, lines[1]]), encoding="utf-8-sig")
    return folder


@pytest.mark.parametrize("name", ["examples/thin", "examples/hostile", "examples/workbook.xlsx",
                                  "programmes/uitkering_aanvragen"])  # fmt: skip
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_every_part_is_shown(name, language, edition):
    """Each part says something, in HTML and in plain text, without leftovers; two of them have a picture."""
    parts = shown(start(DATA / name, language=language, edition=edition))
    for part in parts.values():
        assert len(part.text) > 20
        assert "\u2068" not in part.text
        assert "None" not in part.text
        assert "{" not in str(part.html).split("base64", 1)[0]
    assert {name for name, part in parts.items() if part.pictures} == {"show_tables", "show_first_picture"}


def test_thin_programme_has_its_first_picture_and_says_what_waits():
    """After two tables the palette is there, and each section that needs more names its table."""
    parts = shown(start(DATA / "examples" / "thin"))
    assert "2 van de 13 tabellen zijn gevuld." in parts["show_tables"].text
    assert "5 van de 13 groepen" in parts["show_first_picture"].text
    assert "wacht op metingen" in parts["show_steps"].html
    assert "wacht op punten en metingen" in parts["show_steps"].html
    assert parts["show_steps"].text.startswith("Stap 1, gedeeld beeld: weten we niet.")


def test_errors_are_told_and_not_raised(broken):
    """With an error everything that can be said is said: tables, faults with their place, and that no report comes."""
    page = start(broken)
    parts = shown(page)
    assert page.judgement is None
    assert "Er komt geen verslag zolang er fouten zijn." in parts["head"].text
    assert "Digitaal aangifteloket lokale belastingen" in parts["head"].text
    assert "13 van de 13 tabellen zijn gevuld." in parts["show_tables"].text
    assert "De controle vond één fout," in parts["show_faults"].text
    assert "stakeholders.csv, rij " in parts["show_faults"].text
    assert "Herstel eerst de fouten." in parts["show_steps"].text
    assert parts["show_first_picture"].pictures == 0
    assert parts["finish"].text.startswith("Herstel eerst de fouten in de tabellen.")


def test_everyone_may_know_that_no_report_comes_and_not_why(broken):
    """The shareable page has no list of faults, no place and no other programmes."""
    parts = shown(start(broken, edition="shareable", language="en"))
    assert parts["show_faults"].text == (
        "What the check of the tables found is in the internal edition. There is no report as long as there are errors."
    )
    assert "uitkering_aanvragen" not in parts["show_programmes"].html
    assert "uitkering_aanvragen" in shown(start(broken))["show_programmes"].html


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda folder: (folder / "programma.csv").unlink(), "program"),
        (lambda folder: (folder / "stakeholders.csv").unlink(), "stakeholders.csv"),
        (
            lambda folder: (folder / "programma.csv").write_text("programma_id;naam\n", encoding="utf-8"),
            "programma.csv",
        ),
        (lambda folder: (folder / "stakeholders.csv").write_bytes(b"\x00\x01\x02PK"), "stakeholders.csv"),
        (lambda folder: [file.unlink() for file in folder.iterdir()], "program"),
        (lambda folder: (folder / "extra.xlsx").write_bytes(b"no workbook"), "extra.xlsx"),
    ],
)
def test_whatever_is_broken_the_page_is_whole(tmp_path, change, told):
    """A missing table, an empty one, rubbish or an empty folder: each is named, in both languages."""
    folder = tmp_path / "thin"
    shutil.copytree(DATA / "examples" / "thin", folder)
    change(folder)
    for language in ("nl", "en"):
        page = start(folder, language=language)
        assert page.judgement is None
        assert told in shown(page)["show_faults"].text


def test_new_programme_begins_with_what_it_lacks(tmp_path):
    """Straight after ``omgeving new`` the page says what to mend, and counts the starter rows."""
    subprocess.run(
        [sys.executable, "-m", "omgeving_helpers", "new", "nieuw", "--data-root", str(tmp_path)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    parts = shown(open_start("nieuw", data_root=str(tmp_path)))
    assert "staat één programma." in parts["show_programmes"].text
    assert "programma.csv, rij 2" in parts["show_faults"].text


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"programme": "belastingformulie"}, "Bedoelt u ‘belastingformulier’?"),
        ({"programme": "nergens", "language": "en"}, "nergens: "),
        ({"programme": ""}, "Kies uit, of schrijf als: belastingformulier, burger_rijk"),
        ({"edition": "intern"}, "Kies uit, of schrijf als: internal en shareable."),
        ({"mode": "verslag"}, "kolom mode: ‘verslag’ kan hier niet."),
        ({"reference_date": "31-12-2026"}, "kolom reference_date: ‘31-12-2026’ kan hier niet."),
        ({"cycle": 9, "language": "en"}, "Round 9 is not there"),
    ],
)
def test_what_is_not_there_is_a_sentence(parameters, told):
    """A programme that is not there and a wrong parameter are refused with what to do."""
    with pytest.raises(InputError) as stopped:
        open_start(**{"programme": "belastingformulier", "data_root": str(DATA), **parameters})
    assert told in "\n".join(stopped.value._render_traceback_())


def test_programmes_to_choose_from_are_folders_and_workbooks(tmp_path):
    """Each one stands in the table, and the one that is shown is marked."""
    folder = tmp_path / "programmes"
    shutil.copytree(DATA / "examples" / "thin", folder / "thin")
    shutil.copy(DATA / "examples" / "workbook.xlsx", folder / "book.xlsx")
    (folder / ".hidden").mkdir()
    page = open_start("book.xlsx", data_root=str(tmp_path))
    table = page.show_programmes()
    assert "staan 2 programma’s." in table.text
    assert table.html.count("<tr>") == 3
    assert table.html.index("werkboek</td><td>ja") > table.html.index("map met tabellen</td><td>nee")


def test_many_faults_of_one_kind_are_told_once(tmp_path):
    """Nine actions without an owner's round: five are told, and the other four are counted with their rows."""
    told = [{"actie_id": f"A{n}", "cyclus": "x", "pdca": "plan", "omschrijving": "Bel", "eigenaar": "adviseur",
             "klaar_voor": "2026-05-01"} for n in range(1, 10)]  # fmt: skip
    read = programme(tmp_path, stakeholders=[party(1)], actions=told)
    text = start(read.path).show_faults().text
    assert text.count("acties.csv, rij") == 5
    assert "en nog 4 van dezelfde soort, in rij 7, 8, 9, 10" in text


def test_a_long_list_is_cut_and_says_where_the_rest_is(tmp_path):
    """Of more than twenty lines of one weight twenty are told, and the command that shows them all is named."""
    keys = {"interests": "belang_id", "statements": "punt_id", "forums": "overleg_id", "actions": "actie_id",
            "milestones": "mijlpaal_id", "benefits": "baat_id", "anchoring": "onderdeel_id"}  # fmt: skip
    read = programme(tmp_path, stakeholders=[party(1)], **{name: [{key: "Z1"}] for name, key in keys.items()})
    text = start(read.path, language="en").show_faults().text
    assert f"omgeving check {read.path} --language en" in text
    assert len(text.splitlines()) == 1 + 1 + 20 + 1


def test_text_of_the_user_is_escaped():
    """Markup in a name is shown as text."""
    read = programme(about={"naam": "<b>Naam</b> & co"}, stakeholders=[party(1)])
    html = str(start(read.path).head().html)
    assert "<b>" not in html
    assert "&lt;b&gt;Naam" in html


def test_name_of_the_folder_stands_in_for_a_missing_name(tmp_path):
    """Without a row about the programme the head still says which one this is."""
    folder = tmp_path / "thin"
    shutil.copytree(DATA / "examples" / "thin", folder)
    (folder / "programma.csv").unlink()
    assert start(folder).head().text.startswith("thin\n")


def test_sections_wait_for_tables_that_exist():
    """What a section waits for is a table of a programme; what D04 leaves out is a section of that step."""
    programme_tables = {t.name for t in tables().values() if not t.is_reference}
    assert {t for section in every_section() for t in section.waits_for} <= programme_tables
    names = {(step, section.name) for step, of in SECTIONS.items() for section in of}
    assert set(SECTION_OF_TABLE.values()) <= names


def test_a_section_says_itself_what_it_waits_for_or_d04_says_it():
    """Its own tables go before; without them those for which D04 leaves it out; and nothing else."""
    from omgeving_helpers.sections import Section

    plain = Section(name="consensus", describe=str)
    assert tables_of("shared_picture", plain) == ("statements",)
    assert tables_of("pdca", plain) == ()
    assert tables_of("shared_picture", Section(name="consensus", describe=str, waits_for=("agenda",))) == ("agenda",)


def test_ready_sections_are_counted():
    """With parties only, three sections of step 1 can be shown: palette, force field and entry."""
    ready = [
        r for r in readiness_of(filled_of(programme(stakeholders=[party(1)]).tables)) if r.step == "shared_picture"
    ]
    assert [r.section for r in ready if not r.waits_for] == ["palette", "force-field", "entry"]
    assert describe_readiness(ready, language="en") == "3 of 6 sections have the tables that they need."


@pytest.mark.parametrize("folder", ["notebooks", "notebooks/en"])
@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_the_notebook_runs_and_has_its_two_pictures(folder, edition):
    """Every code cell of the start notebook gives its part of the page."""
    ran = executed(
        nbformat.read(ROOT / folder / "00_start.ipynb", as_version=4),
        {"data_root": str(DATA), "edition": edition},
    )
    outputs = [o["data"]["text/html"] for cell in ran.cells if cell.cell_type == "code" for o in cell.outputs]
    assert len(outputs) == len(PARTS)
    assert sum(output.count("<figure>") for output in outputs) == 2


@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_no_text_outside_the_texts(tmp_path, edition):
    """In the pseudo-language every product text of the start stands between the marks."""
    page = start(copy_of("belastingformulier", tmp_path, own_words), language="pseudo", edition=edition)
    reader = Texts()
    for part in shown(page).values():
        reader.feed(str(part.html))
    left = set(ALLOWED.sub(" ", outside(reader.found)).split())
    assert left <= {"R", "a", "b", "c", "d", "e", "f", "g"}  # the numbers of the requirements


def test_nothing_internal_reaches_the_shareable_start(tmp_path):
    """A unique word in every internal or personal text cell stands in no part of the shareable page."""
    canaries = []

    def change(table, row):
        for header in row:
            if is_hidden_text(table, header):
                canaries.append(f"kanarie{len(canaries)}x")
                row[header] = canaries[-1]
        return row

    parts = shown(start(copy_of("uitkering_aanvragen", tmp_path, change), edition="shareable"))
    assert len(canaries) > 100
    assert not [name for name, part in parts.items() if "kanarie" in f"{part.html}{part.text}"]


def test_other_internal_values_change_nothing_that_is_shared(tmp_path):
    """Whether influence, wishes and stances are filled in cannot be read from the shareable page."""

    def change(table, row):
        if table == "stakeholders":
            row["rol_hen"] = row["rol_wij"] = ""
        if table == "belangen":
            row["richting"] = row["gewicht"] = ""
        return row

    first, second = (
        shown(start(copy_of("uitkering_aanvragen", tmp_path / name, how), edition="shareable"))
        for name, how in (("a", None), ("b", change))
    )
    names = [name for name in PARTS if name not in {"show_programmes", "finish", "show_steps"}]
    assert [str(first[name].html) for name in names] == [str(second[name].html) for name in names]
