"""The last look at a finished page: it refuses what may not be in a report."""

from __future__ import annotations

import base64

import pytest
from inprocess import ROOT, page, pictures_of

from omgeving_helpers.report.gate import why_not_whole

PICTURE = "data:image/svg+xml;base64," + base64.b64encode(b"<svg/>").decode()


def whole(inside=""):
    """A small page that is whole, with something more inside."""
    return f'<html><h1>x</h1><figure><img src="{PICTURE}" alt="y"></figure>{inside}</html>'


def test_whole_page_is_let_through():
    """A page with one first heading, its pictures and nothing from outside is whole."""
    assert why_not_whole(whole(), pictures=1) == []


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        ("<script>1</script>", "<script> may not be in a report"),
        ('<p onclick="x">', "<p> may not be in a report"),
        ("<h1>again</h1>", "there is not exactly one first heading"),
        ('<img src="https://example.org/x.png" alt="y">', "a picture comes from outside the page"),
        (f'<img src="{PICTURE}">', "a picture has no alternative text"),
        (f'<img src="{PICTURE}" alt="">', "a picture has no alternative text"),
        ('<a href="https://example.org">x</a>', "a link leaves the page"),
        ("No description has been provided for this image", "a picture has no alternative text"),
    ],
)
def test_what_may_not_be_there_is_named(inside, why):
    """Script, handlers, outside pictures and links, and pictures without text are refused by name."""
    assert why in why_not_whole(whole(inside), pictures=1)


def test_missing_pictures_and_a_cut_off_page_are_named():
    """Fewer pictures than expected, or a page that stops halfway, is refused."""
    found = page(ROOT / "data" / "programmes" / "belastingformulier")
    there = pictures_of("internal")
    assert why_not_whole(found, pictures=there + 1) == [f"{there} pictures in place of {there + 1}"]
    assert "the page is cut off" in why_not_whole(found[: len(found) // 2], pictures=0)
