"""Where the forms of the start notebook stand, and where a sentence stands in their place."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import SimpleNamespace

import IPython
import pytest

from omgeving_helpers.display.attended import is_attended
from omgeving_helpers.start import open_start

DATA = Path(__file__).resolve().parents[2] / "data"


@cache
def start(**more):
    """The start page of a sample."""
    return open_start("belastingformulier", data_root=str(DATA), **more)


@pytest.fixture
def lab(monkeypatch):
    """A kernel that may ask its user something, as in JupyterLab."""
    kernel = SimpleNamespace(_allow_stdin=True)
    monkeypatch.setattr(IPython, "get_ipython", lambda: SimpleNamespace(kernel=kernel))
    return kernel


@pytest.mark.usefixtures("lab")
def test_a_reader_gets_the_forms():
    """In JupyterLab both forms are widgets."""
    page = start()
    assert type(page.show_form()).__name__ == type(page.start_new()).__name__ == "VBox"


@pytest.mark.usefixtures("lab")
def test_the_button_shows_what_is_filled_in_now():
    """The tables and the faults, as they are at that moment."""
    page = start()
    assert str(page.show_tables().html) in str(page._again())


def test_a_report_and_a_run_without_a_reader_have_sentences(lab):
    """In a report, under papermill and outside a notebook a sentence says how else it is done."""
    page, report = start(), start(mode="report")
    assert "in uw spreadsheet openen" in report.show_form().text
    assert "omgeving new" in report.start_new().text
    lab._allow_stdin = False
    assert page.show_form().text == report.show_form().text
    assert "omgeving new" in page.start_new().text
    assert not is_attended("analysis")


@pytest.mark.usefixtures("lab")
def test_the_shareable_edition_has_no_form_of_rows():
    """The tables hold views, so nothing of them is shown."""
    page = start(edition="shareable", language="en")
    assert "internal edition only" in page.show_form().text
