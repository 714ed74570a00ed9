"""A lesson in a real JupyterLab: a student answers wrong, reads why, answers right; nothing of it is in the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from omgeving_helpers.teaching.editions import edition_files, write_editions

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = "03_pdca_juridische_procedure.ipynb"
CELL = "exercise-3-3-form"
WORDS = {
    "nl": ("Het besluit", "Hoeveel te laat", "De eenheid", "dagen", "Kijk na"),
    "en": ("The decision", "How much too late", "The unit", "days", "Check"),
}
SAID = {
    "nl": ("Nog niet. U telt werkdagen.", "Goed. "),
    "en": ("Not yet. You count working days.", "Right. "),
}


@pytest.fixture(scope="module")
def student(lab):
    """The student edition in both languages, where the running JupyterLab can open it."""
    files = edition_files(ROOT / "data", editions=("student",), languages=("nl", "en"))
    write_editions(files, lab.folder / "notebooks")
    return lab.folder / "notebooks" / "student"


@pytest.mark.parametrize("language", WORDS)
def test_student_answers_wrong_and_then_right(window, student, language):
    """By label and keyboard: working days get their reason, 21 days are right; the saved file holds no answer."""
    (decision, number, unit, days, check), (wrong, right) = WORDS[language], SAID[language]
    window.open(f"student/{language}/{NOTEBOOK}")
    window.run_all()
    cell = window.go_to(CELL)
    assert cell.get_by_role("combobox", name=decision, exact=True).count() == 1
    window.labelled(decision, cell=CELL).fill("besluit verplichte start")
    window.labelled(unit, cell=CELL).fill(days)
    window.labelled(number, cell=CELL).fill("15")
    cell.get_by_role("button", name=check, exact=True).click()
    cell.get_by_role("status").filter(has_text=wrong).wait_for()
    window.labelled(number, cell=CELL).fill("21")
    window.page.keyboard.press("Tab")
    window.page.keyboard.press("Tab")
    window.page.keyboard.press("Enter")
    cell.get_by_role("status").filter(has_text=right).wait_for()
    assert window.asked == []
    window.page.evaluate("async () => { await window.jupyterapp.shell.currentWidget.context.save(); }")
    saved = json.loads((student / language / NOTEBOOK).read_text(encoding="utf-8"))
    (form,) = [c for c in saved["cells"] if c["id"] == CELL]
    assert '"21"' not in json.dumps(form)
    assert wrong not in json.dumps(saved, ensure_ascii=False)
    assert "widgets" not in saved["metadata"]
