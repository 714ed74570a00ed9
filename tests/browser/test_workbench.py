"""The notebooks in a real JupyterLab, as a reader who never saw code uses them, in Dutch and in English.

With ``WORKBENCH_PICTURES`` set to a folder, every step leaves a picture there to look at.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from omgeving_helpers import contract
from omgeving_helpers.texts import column_label, label, plain, say, table_label

pytestmark = pytest.mark.browser
PICTURES = os.environ.get("WORKBENCH_PICTURES")
FOLDER = {"nl": "", "en": "en/"}
PARTIES = (
    ("S1", "Cliëntenraad", "citizen"),
    ("S2", "Gemeente Oost", "fellow_government"),
    ("S3", "UWV", "implementing_body"),
)
_CELLS = "() => [...window.jupyterapp.shell.currentWidget.content.model.cells].map(c => `${c.type} ${c.id}`)"
WRONG, RIGHT = "31-02-2026", "28-02-2026"


def looked_at(window, name):
    """Keep a picture of this step when somebody wants to look."""
    if PICTURES:
        window.screenshot(Path(PICTURES) / f"{name}.png")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_from_nothing_to_a_report(window, lab, language):
    """A new programme, three parties with one mistake that is mended, the palette, a trial, and the report."""
    name = f"proef_{language}"
    window.open(f"{FOLDER[language]}00_start.ipynb")
    window.run("parameters", "open", "show-programmes", "start-new")
    begin(window, name, language)
    window.set_parameter("programme", name)
    window.run_all()
    fill_in(window, language)
    file = lab.folder / "data" / "programmes" / name / f"{table_label('stakeholders', language)}.csv"
    written = file.read_text(encoding="utf-8-sig")
    words = [contract.value("category", category) for *_, category in PARTIES]
    assert [of for of in words if (of.name if language == "en" else of.name_nl) not in written] == []
    window.run("open", "show-first-picture")
    palette = window.go_to("show-first-picture")
    looked_at(window, f"{language}_4_palette")
    assert palette.locator("img[alt]").count()
    assert [name for _, name, _ in PARTIES if name not in palette.text_content()] == []
    made = begin_the_report(lab, name, language)
    move_a_threshold(window, language)
    read_the_report(window, made, language)
    assert window.asked == []


def begin(window, name, language):
    """Start a programme from the template."""
    cell = window.go_to("start-new")
    cell.get_by_label(plain(say("forms.name", language)), exact=True).fill(name)
    cell.get_by_role("button", name=plain(say("forms.make-folder", language))).click()
    cell.get_by_role("status").wait_for()
    looked_at(window, f"{language}_1_new_programme")
    assert name in cell.get_by_role("status").inner_text()


def fill_in(window, language):
    """Fill in three parties; the second has a date that does not exist, and its message says so until it is mended."""
    cell = window.go_to("show-form")
    for number, (party, name, category) in enumerate(PARTIES):
        choose_a_new_row(cell, language)
        field(cell, "stakeholder_id", language).fill(party)
        field(cell, "name", language).fill(name)
        choose_by_keyboard(window, field(cell, "category", language), plain(label("category", category, language)))
        field(cell, "affectedness", language).fill("5")
        since = field(cell, "involved_since", language)
        if number == 1:
            since.fill(WRONG)
            cell.get_by_text(f"‘{WRONG}’").first.wait_for()
            cell.get_by_text(f"‘{WRONG}’").first.scroll_into_view_if_needed()
            looked_at(window, f"{language}_2_message")
        since.fill(RIGHT)
        cell.get_by_text(f"‘{WRONG}’").first.wait_for(state="hidden")
        save(cell, row=number + 2, language=language)
    looked_at(window, f"{language}_3_saved")


def choose_a_new_row(cell, language):
    """Type the choice of a new row, and wait until the form says that it is open; the field is empty again."""
    rows = cell.get_by_label(plain(say("forms.row", language)), exact=True)
    rows.fill(plain(say("forms.new-row", language)))
    rows.press("Enter")
    cell.get_by_text(f"{say('forms.the-new-row', language)}.").wait_for()
    expect(rows).to_have_value("")


def choose_by_keyboard(window, choice, words):
    """Type a choice in capitals, with an arrow; the notebook keeps its cells and the reader his place."""
    cells = window.page.evaluate(_CELLS)
    choice.focus()
    window.page.keyboard.type(words.upper())
    window.page.keyboard.press("ArrowDown")
    window.page.keyboard.press("Tab")
    assert window.active_cell() == "show-form"
    assert window.page.evaluate(_CELLS) == cells


def save(cell, *, row, language):
    """Save what was typed, and wait until the form says in which row it stands."""
    cell.get_by_role("button", name=plain(say("forms.save", language)), exact=True).click()
    said = say("forms.row-number", language, row=row)
    file = f"{table_label('stakeholders', language)}.csv"
    cell.get_by_text(plain(say("forms.saved", language, row=said, file=file))).wait_for()


def field(cell, name, language):
    """The field of a column in the table of parties."""
    return cell.get_by_label(column_label("stakeholders", name, language), exact=True)


def move_a_threshold(window, language):
    """In the notebook of step 1 as it comes: with the keyboard alone, four becomes three, and the sentence follows."""
    window.open(f"{FOLDER[language]}01_shared_picture.ipynb")
    window.run_all()
    cell = window.go_to("try-consensus")
    number = cell.locator("input[type=number]").first
    number.focus()
    window.page.keyboard.press("ArrowDown")
    then = cell.get_by_text(say("widgets.then", language)).first
    then.wait_for()
    looked_at(window, f"{language}_5_threshold")
    assert (number.input_value(), window.active_cell()) == ("3", "try-consensus")
    window.page.keyboard.press("Tab")
    window.page.keyboard.press("Tab")
    window.page.keyboard.press("Enter")
    then.wait_for(state="hidden")
    assert number.input_value() == "4"


def begin_the_report(lab, name, language):
    """The command that makes the report of the new programme runs while the reader goes on."""
    words = ("report", name, "--language", language, "--edition", "internal", "--output", "reports")
    command = [sys.executable, "-m", "omgeving_helpers", *words]
    pipe = subprocess.PIPE
    made = subprocess.Popen(
        command, cwd=lab.folder, env=lab.environment, stdout=pipe, stderr=subprocess.STDOUT, text=True
    )
    return made, lab.folder / "reports" / name / language / "internal" / "report.html"


def read_the_report(window, made, language):
    """The report of the new programme, once it is made, opened."""
    process, report = made
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 0, said
    page = window.page.context.new_page()
    page.goto(report.as_uri())
    if PICTURES:
        page.screenshot(path=str(Path(PICTURES) / f"{language}_6_report.png"))
    assert page.locator("html").get_attribute("lang") == language
    assert page.get_by_text(PARTIES[0][1]).count()
    page.close()


def test_code_is_shown_and_hidden(window):
    """One button shows the code of all cells, the other hides it; what was found stays in sight."""
    window.open("04_anchoring.ipynb")
    window.run_all()
    folded = window.page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-InputPlaceholder")
    pictures = window.page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-OutputArea img[alt]:not([alt=''])")
    before, found = folded.count(), pictures.count()
    window.go_to("code").get_by_role("button", name=say("widgets.code-show", "nl")).press("Enter")
    folded.first.wait_for(state="detached")
    assert (before > 5, folded.count(), pictures.count()) == (True, 0, found)
    window.go_to("code").get_by_role("button", name=say("widgets.code-hide", "nl")).click()
    folded.first.wait_for()
    assert (folded.count() >= before, pictures.count()) == (True, found)
