"""Every report in a real browser: accessible, without requests or sideways scrolling; hostile text stays text."""

from __future__ import annotations

import pytest
from accessible import assert_accessible, narrow, violations
from inprocess import ROOT, SAMPLES, copy_of, page, pictures_of
from spreading import spread

NARROW_TOO = {("nl", "internal"), ("en", "shareable")}
WIDE = 1280
pytestmark = pytest.mark.browser


def assert_pictures_are_whole(view, edition):
    """Every picture is loaded; on a narrow screen a large one scrolls inside its own frame and stays legible."""
    sizes = view.evaluate("[...document.querySelectorAll('figure img')].map(i => [i.naturalWidth, i.clientWidth])")
    assert len(sizes) == pictures_of(edition)
    assert all(natural > 0 and shown > 0 for natural, shown in sizes)
    large = view.evaluate("[...document.querySelectorAll('.canvas img')].map(i => [i.naturalWidth, i.clientWidth])")
    assert large
    assert all(natural == 900 and shown >= 720 for natural, shown in large)


@pytest.mark.parametrize(("sample", "language", "edition"), spread(SAMPLES))
def test_report_is_accessible(open_page, tmp_path, sample, language, edition):
    """axe-core finds no violation of WCAG 2.2 A and AA, nothing is asked for, and every picture is there."""
    html = page(ROOT / "data" / "programmes" / sample, language=language, edition=edition)
    view, asked, _ = open_page(html, WIDE, tmp_path)
    assert_accessible(view, asked)
    assert_pictures_are_whole(view, edition)
    if (language, edition) in NARROW_TOO:
        narrow(view)
        assert_accessible(view, asked)
        assert_pictures_are_whole(view, edition)


@pytest.mark.parametrize(("name", "edition"), spread(["thin", "hostile"], [("shareable",), ("internal",)]))
def test_example_is_accessible(open_page, tmp_path, name, edition):
    """Thin and hostile tables give an accessible page, too, and nothing in them runs."""
    view, asked, dialogs = open_page(page(ROOT / "data" / "examples" / name, edition=edition), WIDE, tmp_path)
    assert_accessible(view, asked)
    narrow(view)
    assert dialogs == []
    assert view.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.fixture(scope="module")
def sample_page():
    """One report, made once for the checks that need any report."""
    return page(ROOT / "data" / "programmes" / SAMPLES[0])


def test_axe_would_find_something(open_page, tmp_path, sample_page):
    """The check can fail: a picture without alternative text, and grey words on white, are violations."""
    wrong = '<img src="data:,x"><p style="color:#999;background:#fff">grijs</p></main>'
    view, _, _ = open_page(sample_page.replace("</main>", wrong), WIDE, tmp_path)
    assert {"image-alt", "color-contrast"} <= {rule for rule, _ in violations(view)}


HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>'


@pytest.mark.parametrize(("sample", "language", "edition"), spread(["uitkering_aanvragen"]))
def test_hostile_text_in_any_cell_stays_text(open_page, tmp_path, sample, language, edition):
    """Markup and script in every text and role cell run nowhere and ask for nothing."""
    from omgeving_helpers.contract import find_table

    def change(table, row):
        for header in row:
            column = find_table(table).find_column(header)
            if column and column.item_kind in {"text", "role"} and row[header]:
                row[header] = f"{row[header][:6]} {HOSTILE}"
        return row

    html = page(copy_of(sample, tmp_path, change), language=language, edition=edition)
    view, asked, dialogs = open_page(html, WIDE, tmp_path)
    view.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    view.wait_for_timeout(200)
    assert dialogs == []
    assert asked == []
    assert view.evaluate("document.querySelectorAll('script, svg, [onerror], [onload]').length") == 0


def test_policy_of_the_page_forbids_script(browser, tmp_path, sample_page):
    """Even a script that got in would not run: the page's own policy forbids it."""
    path = tmp_path / "report.html"
    script = "<script>document.title = 'changed'</script></main>"
    path.write_text(sample_page.replace("</main>", script), encoding="utf-8")
    context = browser.new_context()
    view = context.new_page()
    view.goto(path.as_uri())
    assert "changed" not in view.title()
    context.close()


def test_keyboard_reaches_every_reason(open_page, tmp_path, sample_page):
    """By Tab alone one comes to the first link, the pictures and the folded reasons."""
    view, _, _ = open_page(sample_page, WIDE, tmp_path)
    reached = set()
    for _ in range(60):
        view.keyboard.press("Tab")
        reached.add(view.evaluate("document.activeElement.tagName + '.' + document.activeElement.className"))
    assert {"A.skip", "DIV.canvas", "SUMMARY."} <= reached
