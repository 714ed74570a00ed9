"""The report over several programmes and the index of all reports in a real browser: accessible, nothing asked for."""

from __future__ import annotations

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from inprocess import portfolio_page

from omgeving_helpers.report.index import index_html

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}}
STATUSES = {"shared_picture": "do_now", "interaction_model": "attention", "pdca": "unknown", "anchoring": "in_order"}
pytestmark = pytest.mark.browser


def assert_accessible(view, asked):
    """No violation with every folded part opened, no request, no sideways scrolling of the page."""
    view.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    found = Axe().run(view, options=RULES).response
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found["violations"]] == []
    assert len(found["passes"]) > 10
    assert asked == []
    assert view.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_portfolio_is_accessible(open_page, tmp_path, language, edition, width):
    """The samples side by side."""
    view, asked, _ = open_page(portfolio_page(language=language, edition=edition)[0], width, tmp_path)
    assert_accessible(view, asked)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_index_is_accessible(open_page, tmp_path, language, width):
    """An index with programmes, a portfolio and an example."""
    for place in ("alfa/nl/internal", "alfa/nl/shareable", "portfolio/nl/internal", "examples/klein/en/internal"):
        folder = tmp_path / "reports" / place
        folder.mkdir(parents=True)
        (folder / "report.html").write_text("<html></html>", encoding="utf-8")
        told = {"name": "Programma", "reference_date": "2026-12-31", "cycle": 4, "statuses": STATUSES}
        (folder / "run.json").write_text(json.dumps({"content": told}), encoding="utf-8")
    view, asked, _ = open_page(index_html(tmp_path / "reports", language), width, tmp_path)
    assert_accessible(view, asked)
