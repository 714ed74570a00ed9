"""The form that starts a programme: a name, and a button for each form it can have."""

from __future__ import annotations

import pytest

from omgeving_helpers.places import ids
from omgeving_helpers.programme import read_and_check
from omgeving_helpers.templates import NotStarted, new, write_programme
from omgeving_helpers.widgets.new_programme import NewProgramme


@pytest.mark.parametrize(("language", "is_workbook"), [("nl", True), ("en", False)])
def test_a_programme_is_made(language, is_workbook, tmp_path):
    """A folder or a workbook that can be read, and what to do next."""
    form = NewProgramme(root=tmp_path, language=language)
    form.name.value = " proef "
    (form.workbook if is_workbook else form.folder).click()
    path = tmp_path / "programmes" / ("proef.xlsx" if is_workbook else "proef")
    assert ids(tmp_path) == [path.name]
    assert read_and_check(path).language == language
    assert ("eerste codecel" if language == "nl" else "first code cell") in form.outcome.value


@pytest.mark.parametrize("name", ["", "Met Hoofdletter", "../weg", "con", "portfolio", "eerdere_versies"])
def test_a_name_that_cannot_be_one_is_refused(name, tmp_path):
    """The sentence of the command line, and nothing is made."""
    form = NewProgramme(root=tmp_path, language="nl")
    form.name.value = name
    form.folder.click()
    assert "kan geen naam van een programma zijn" in form.outcome.value
    assert not list(tmp_path.iterdir())


def test_nothing_is_overwritten(tmp_path):
    """A second time, in either form, is refused."""
    form = NewProgramme(root=tmp_path, language="nl")
    form.name.value = "proef"
    form.folder.click()
    for button in (form.folder, form.workbook):
        button.click()
        assert "bestaat al" in form.outcome.value


def test_a_folder_that_may_not_be_written_is_said(tmp_path, monkeypatch):
    """A sentence, not a traceback."""

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    form = NewProgramme(root=tmp_path, language="nl")
    form.name.value = "proef"
    form.folder.click()
    assert "mag u niet schrijven" in form.outcome.value


def test_half_a_programme_is_never_there(tmp_path, monkeypatch):
    """When writing stops halfway, nothing stands under the name."""

    def halfway(_, folder, **__):
        folder.mkdir()
        raise KeyboardInterrupt

    monkeypatch.setattr(new, "write_folder", halfway)
    with pytest.raises(KeyboardInterrupt):
        write_programme("proef", root=tmp_path, language="nl", is_workbook=False)
    assert not list((tmp_path / "programmes").iterdir())


def test_the_refusal_names_the_place(tmp_path):
    """What the command line prints."""
    write_programme("proef", root=tmp_path, language="nl", is_workbook=False)
    with pytest.raises(NotStarted) as refused:
        write_programme("proef", root=tmp_path, language="nl", is_workbook=True)
    assert str(tmp_path / "programmes" / "proef") in refused.value.message("en")
