"""The forms: every input has a name, a click checks what stands there, and nothing of it is saved as text."""

from __future__ import annotations

import shutil

import pytest
from ipywidgets import BoundedIntText, Button, Checkbox, Combobox, Text, Textarea
from lessons import EXERCISES, ROOT, copied, lesson, solved

from omgeving_helpers.teaching import check, exercise, hint, open_lesson
from omgeving_helpers.texts import LANGUAGES

INPUTS = (BoundedIntText, Button, Checkbox, Text, Textarea)


def inputs(box):
    """Every input in a form, in order."""
    if isinstance(box, INPUTS):
        return [box]
    return [one for child in getattr(box, "children", ()) for one in inputs(child)]


def fill(form, code):
    """Put the right answer in a form, as a reader would."""
    answer, widgets = solved(code), inputs(form.box)
    for field in EXERCISES[code].fields(lesson().case_of(EXERCISES[code])):
        count = len(field.options) if field.kind == "several" else len(field.rows) or 1
        own, widgets = widgets[:count], widgets[count:]
        value = answer[field.name]
        if field.kind == "several":
            for option, box in zip(field.options, own, strict=True):
                box.value = option.id in value
        elif field.kind == "table":
            for row, box in zip(field.rows, own, strict=True):
                box.value = value.get(row.id, "")
        elif field.kind in {"number", "slider"}:
            own[0].value = str(round(float(value), 1)) if field.kind == "number" else int(value)
        else:
            own[0].value = value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", EXERCISES)
def test_every_input_has_a_name(code, language):
    """Each input has a name that is not empty and not cut, and no two of an exercise are the same."""
    found = inputs(lesson(language).exercise(code).box)
    names = [one.description for one in found]
    assert all(name.strip() for name in names)
    assert max(len(one.description) for one in found if not isinstance(one, Checkbox)) <= 50
    assert len(set(names)) == len(names)
    choices = [one for one in found if isinstance(one, Combobox)]
    assert all(one.options and one.placeholder in {"typ of kies", "type or choose"} for one in choices)
    tips = [one.tooltip for one in found if isinstance(one, Checkbox)]
    assert len(set(tips)) == len(tips)
    assert not [name for name in names if "\u2068" in name]


@pytest.mark.parametrize("code", EXERCISES)
def test_filled_in_and_checked(code):
    """Empty it says so; with the right answer in it, it says right."""
    form = lesson().exercise(code)
    hints, verdict = form.box.children[-2:]
    button, help_me = form.box.children[-3].children
    button.click()
    assert "Nog niet." in verdict.value
    fill(form, code)
    button.click()
    assert "Goed." in verdict.value
    help_me.click()
    help_me.click()
    assert hints.value.count("<p") == 2


@pytest.mark.parametrize("code", EXERCISES)
def test_saved_form_says_only_which_exercise_it_is(code):
    """In a file that is saved stands a line of text and a number of a widget, neither an answer nor a verdict."""
    form = lesson().exercise(code)
    fill(form, code)
    bundle = form._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "application/vnd.jupyter.widget-view+json"}
    assert code in bundle["text/plain"]
    assert len(bundle["text/plain"]) < 80
    assert set(bundle["application/vnd.jupyter.widget-view+json"]) == {"version_major", "version_minor", "model_id"}


def test_verdict_on_hostile_text_is_text():
    """What somebody types in a field comes back as text, never as markup."""
    form = lesson().exercise("1.2")
    inputs(form.box)[0].value = "<img src=x onerror=alert(1)>"
    form.box.children[-3].children[0].click()
    assert "<img" not in form.box.children[-1].value
    assert "&lt;img" in form.box.children[-1].value


def test_hints_begin_again_with_a_new_form():
    """Who runs the cell again gets the first hint first."""
    for _ in range(2):
        form = lesson().exercise("2.1")
        form.box.children[-3].children[1].click()
        assert "Hint 1" in form.box.children[-2].value


def test_data_that_went_away_are_told_below_the_button(tmp_path):
    """When the programme cannot be read any more, a click says so in words."""
    root = copied(tmp_path)
    form = open_lesson(data_root=str(root)).exercise("2.1")
    shutil.rmtree(root / "programmes" / "juridische_procedure")
    form.box.children[-3].children[0].click()
    assert "juridische_procedure" in form.box.children[-1].value


def test_three_calls_without_a_lesson(monkeypatch):
    """The three calls work alone, in the language that is asked for."""
    monkeypatch.chdir(ROOT)
    assert check("1.2", (8, 7, "4.1", "3.9", "count"), language="en").text.startswith("Right.")
    assert hint("1.2").text.startswith("Hint 1")
    assert exercise("2.1", language="en").text.startswith("Exercise 2.1")
