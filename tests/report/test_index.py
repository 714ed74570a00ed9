"""The index page: every link leads to a file, records that cannot be read are passed over, equal bytes."""

from __future__ import annotations

import json
import re
from urllib.parse import unquote

import pytest

from omgeving_helpers.report.gate import why_not_whole
from omgeving_helpers.report.index import NAMES, index_html, write_index
from omgeving_helpers.report.notebook import NotFinished

STATUSES = {"shared_picture": "do_now", "interaction_model": "attention", "pdca": "unknown", "anchoring": "in_order"}


def report(output, of, language="nl", edition="internal", **content):
    """A finished report with its record."""
    folder = output / of / language / edition
    folder.mkdir(parents=True)
    (folder / "report.html").write_text("<html></html>", encoding="utf-8")
    told = {
        "name": f"Programma {of}",
        "reference_date": "2026-12-31",
        "cycle": 4,
        "fictitious": True,
        "statuses": STATUSES,
        **content,
    }
    (folder / "run.json").write_text(json.dumps({"content": told}), encoding="utf-8")


def links(page):
    """The links of a page that leave it."""
    return [unquote(href) for href in re.findall(r'href="([^"#]+)"', page)]


def test_page_leads_to_every_report(tmp_path):
    """Programmes, portfolio and examples, per language and edition; every link is relative and leads to a file."""
    for language in ("nl", "en"):
        for edition in ("internal", "shareable"):
            report(tmp_path, "alfa", language, edition)
            report(tmp_path, "portfolio", language, edition, statuses=None, cycle=None)
    report(tmp_path / "examples", "klein")
    path = write_index(tmp_path)
    assert path == tmp_path / "index.html"
    page = path.read_text(encoding="utf-8")
    found = links(page)
    assert len(found) == 4 + 4 + 1 + 1
    assert all((tmp_path / link).is_file() for link in found)
    assert page.index("alfa/nl/internal") < page.index("portfolio/nl/internal") < page.index("examples/klein")
    assert why_not_whole(page, pictures=0, may_lead_to=lambda link: link in found) == []


@pytest.mark.parametrize(("language", "words"), [("nl", ("nu doen", "let op")), ("en", ("do now", "attention"))])
def test_each_language_says_the_same(tmp_path, language, words):
    """Name, date, round and the status words of the four steps stand there, and the page leads to its twin."""
    report(tmp_path, "alfa")
    page = write_index(tmp_path, language).read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in page
    assert "Programma alfa" in page
    assert "31 december 2026" in page.lower()
    assert all(word in page for word in words)
    assert NAMES["en" if language == "nl" else "nl"] in links(page)
    assert "None" not in re.sub(r'src="[^"]*"', "", page)


def test_status_is_that_of_the_shareable_edition(tmp_path):
    """Where a shareable report of the same date is there, the page tells its status."""
    report(tmp_path, "alfa", edition="internal")
    report(tmp_path, "alfa", edition="shareable", statuses=dict.fromkeys(STATUSES, "in_order"))
    page = index_html(tmp_path, "nl")
    assert "nu doen" not in page
    assert page.count("op orde") == 4


def test_older_report_keeps_its_own_date(tmp_path):
    """The row is about the newest report; a link to an older one says its date."""
    report(tmp_path, "alfa", language="nl")
    report(tmp_path, "alfa", language="en", reference_date="2026-09-30", cycle=3)
    page = index_html(tmp_path, "nl")
    assert "Engels, intern, peildatum 30 september 2026" in page
    assert ">Nederlands, intern<" in page


@pytest.mark.parametrize(
    "record",
    ["", "{", "[]", '{"content": 3}', '{"content": {"name": 5, "cycle": "4", "reference_date": "x", "statuses": []}}'],
)
def test_record_that_cannot_be_read_stops_nothing(tmp_path, record):
    """A broken record leaves its report out, or says that it does not know; the others stay."""
    report(tmp_path, "alfa")
    report(tmp_path, "beta")
    (tmp_path / "beta" / "nl" / "internal" / "run.json").write_text(record, encoding="utf-8")
    page = write_index(tmp_path).read_text(encoding="utf-8")
    assert "Programma alfa" in page


def test_hostile_name_stays_text(tmp_path):
    """Markup in the name of a programme or a folder is text."""
    report(tmp_path, "a&b", name='<script>alert(1)</script>"')
    page = write_index(tmp_path).read_text(encoding="utf-8")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert [link for link in links(page) if link.startswith("a&b")] == ["a&b/nl/internal/report.html"]


def test_nothing_half_is_listed(tmp_path):
    """A folder without a page, or one that is not finished, is no report."""
    report(tmp_path, "alfa")
    (tmp_path / "alfa" / "nl" / "internal" / "report.html").unlink()
    report(tmp_path, ".staging-x")
    assert "Er staan nog geen verslagen" in index_html(tmp_path, "nl")


def test_equal_reports_give_equal_bytes(tmp_path):
    """Written twice the pages are the same, and nothing else is left in the folder."""
    report(tmp_path, "alfa")
    before = write_index(tmp_path).read_bytes()
    assert write_index(tmp_path).read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["alfa", "index.en.html", "index.html"]


@pytest.mark.parametrize("link", ["https://example.org", "//example.org", "/etc/passwd", "../x", "weg.html", "a/./b"])
def test_link_to_elsewhere_is_refused(tmp_path, link, monkeypatch):
    """A link that is not relative, leads out of the folder or to nothing stops the page; the old one stays."""
    report(tmp_path, "alfa")
    before = write_index(tmp_path).read_bytes()
    page = index_html(tmp_path, "nl").replace("</main>", f'<a href="{link}">x</a></main>')
    monkeypatch.setattr("omgeving_helpers.report.index.index_html", lambda *_, **__: page)
    with pytest.raises(NotFinished, match="a link leaves the page"):
        write_index(tmp_path)
    assert (tmp_path / "index.html").read_bytes() == before


def test_programme_without_a_current_report_is_named(tmp_path):
    """A programme whose last report failed is named with the date of its earlier one, or that there is none."""
    folder = tmp_path / "een" / "nl" / "internal"
    folder.mkdir(parents=True)
    (folder / "report.html").write_text("x", encoding="utf-8")
    record = {"content": {"name": "Eén", "reference_date": "2026-09-30", "cycle": 3}}
    (folder / "run.json").write_text(json.dumps(record), encoding="utf-8")
    page = index_html(tmp_path, "nl", without=["een", "<b>twee"])
    assert "Geen actueel verslag" in page
    assert "het vorige verslag is van 30 september 2026" in page
    assert "&lt;b&gt;twee" in page
    assert "er is nog geen verslag" in page
    assert "No current report" in index_html(tmp_path, "en", without=["een"])
    assert "Geen actueel verslag" not in index_html(tmp_path, "nl")
