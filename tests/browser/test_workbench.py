"""The notebooks in a real JupyterLab: they run, ask nothing of another place, and show what they found."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser


def test_notebook_runs_as_it_comes(window):
    """Opened and run from the menu, a notebook shows its picture with its alternative text, and asks for nothing."""
    window.open("00_start.ipynb")
    window.run_all()
    picture = window.go_to("show-first-picture").locator("img[alt]").first
    assert len(picture.get_attribute("alt")) > 40
    assert window.asked == []
