"""The report over several programmes and the index of all reports in a real browser: accessible, nothing asked for."""

from __future__ import annotations

import json

import pytest
from accessible import assert_accessible, narrow
from inprocess import portfolio_page

from omgeving_helpers.report.index import index_html

STATUSES = {"shared_picture": "do_now", "interaction_model": "attention", "pdca": "unknown", "anchoring": "in_order"}
pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("language", "edition"),
    [
        ("nl", "internal"),
        ("en", "shareable"),
        pytest.param("nl", "shareable", marks=pytest.mark.proof),
        pytest.param("en", "internal", marks=pytest.mark.proof),
    ],
)
def test_portfolio_is_accessible(open_page, tmp_path, language, edition):
    """The samples side by side, on a wide and on a narrow screen."""
    view, asked, _ = open_page(portfolio_page(language=language, edition=edition)[0], 1280, tmp_path)
    assert_accessible(view, asked)
    narrow(view)
    assert_accessible(view, asked)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_index_is_accessible(open_page, tmp_path, language):
    """An index with programmes, a portfolio and an example, on a wide and on a narrow screen."""
    for place in ("alfa/nl/internal", "alfa/nl/shareable", "portfolio/nl/internal", "examples/klein/en/internal"):
        folder = tmp_path / "reports" / place
        folder.mkdir(parents=True)
        (folder / "report.html").write_text("<html></html>", encoding="utf-8")
        told = {"name": "Programma", "reference_date": "2026-12-31", "cycle": 4, "statuses": STATUSES}
        (folder / "run.json").write_text(json.dumps({"content": told}), encoding="utf-8")
    view, asked, _ = open_page(index_html(tmp_path / "reports", language), 1280, tmp_path)
    assert_accessible(view, asked)
    narrow(view)
    assert_accessible(view, asked)
