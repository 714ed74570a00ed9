"""Every report in a real browser: accessible, without requests or sideways scrolling; hostile text stays text."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from inprocess import ROOT, SAMPLES, copy_of, page, pictures_of

EVERY = [(s, lang, edition) for s in SAMPLES for lang in ("nl", "en") for edition in ("internal", "shareable")]
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}}
pytestmark = pytest.mark.browser


NARROW = [(s, lang, e, 320) for s, lang, e in EVERY if (lang, e) in {("nl", "internal"), ("en", "shareable")}]


@pytest.mark.parametrize(("sample", "language", "edition", "width"), [*((*c, 1280) for c in EVERY), *NARROW])
def test_axe_finds_nothing(open_page, tmp_path, sample, language, edition, width):
    """axe-core finds no violation of WCAG 2.2 A and AA, with every folded part opened, and nothing is asked for."""
    html = page(ROOT / "data" / "programmes" / sample, language=language, edition=edition)
    view, asked, _ = open_page(html, width, tmp_path)
    view.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    found = Axe().run(view, options=RULES).response
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found["violations"]] == []
    assert len(found["passes"]) > 10
    assert asked == []
    assert view.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", ["thin", "hostile"])
@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_axe_finds_nothing_in_the_examples(open_page, tmp_path, name, edition, width):
    """Thin and hostile tables give an accessible page, too, and nothing in them runs."""
    view, asked, dialogs = open_page(page(ROOT / "data" / "examples" / name, edition=edition), width, tmp_path)
    view.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    found = Axe().run(view, options=RULES).response
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found["violations"]] == []
    assert asked == []
    assert dialogs == []
    assert view.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_axe_would_find_something(open_page, tmp_path):
    """The check can fail: a picture without alternative text is a violation."""
    html = page(ROOT / "data" / "programmes" / SAMPLES[0]).replace("</main>", '<img src="data:,x"></main>')
    view, _, _ = open_page(html, 1280, tmp_path)
    assert "image-alt" in {v["id"] for v in Axe().run(view, options=RULES).response["violations"]}


HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>'


@pytest.mark.parametrize("edition", ["internal", "shareable"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_hostile_text_in_any_cell_stays_text(open_page, tmp_path, language, edition):
    """Markup and script in every text and role cell run nowhere and ask for nothing."""
    from omgeving_helpers.contract import find_table

    def change(table, row):
        for header in row:
            column = find_table(table).find_column(header)
            if column and column.item_kind in {"text", "role"} and row[header]:
                row[header] = f"{row[header][:6]} {HOSTILE}"
        return row

    html = page(copy_of("uitkering_aanvragen", tmp_path, change), language=language, edition=edition)
    view, asked, dialogs = open_page(html, 1280, tmp_path)
    view.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    view.wait_for_timeout(200)
    assert dialogs == []
    assert asked == []
    assert view.evaluate("document.querySelectorAll('script, svg, [onerror], [onload]').length") == 0


def test_policy_of_the_page_forbids_script(browser, tmp_path):
    """Even a script that got in would not run: the page's own policy forbids it."""
    html = page(ROOT / "data" / "programmes" / SAMPLES[0])
    path = tmp_path / "report.html"
    path.write_text(html.replace("</main>", "<script>document.title = 'changed'</script></main>"), encoding="utf-8")
    context = browser.new_context()
    view = context.new_page()
    view.goto(path.as_uri())
    assert "changed" not in view.title()
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_pictures_are_shown_whole(open_page, tmp_path, width):
    """Every picture is loaded; on a narrow screen it scrolls inside its own frame and stays legible."""
    view, _, _ = open_page(page(ROOT / "data" / "programmes" / SAMPLES[1]), width, tmp_path)
    sizes = view.evaluate("[...document.querySelectorAll('figure img')].map(i => [i.naturalWidth, i.clientWidth])")
    assert len(sizes) == pictures_of("internal")
    assert all(natural == 900 and shown >= 720 for natural, shown in sizes)


def test_keyboard_reaches_every_reason(open_page, tmp_path):
    """By Tab alone one comes to the first link, the pictures and the folded reasons."""
    view, _, _ = open_page(page(ROOT / "data" / "programmes" / SAMPLES[0]), 1280, tmp_path)
    reached = set()
    for _ in range(60):
        view.keyboard.press("Tab")
        reached.add(view.evaluate("document.activeElement.tagName + '.' + document.activeElement.className"))
    assert {"A.skip", "DIV.canvas", "SUMMARY."} <= reached
