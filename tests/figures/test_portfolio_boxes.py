"""Every picture of every hard portfolio: nothing overlaps, nothing leaves the sheet, every text can be read."""

from __future__ import annotations

from functools import cache

import pytest
from drawn import assert_nothing_overlaps, assert_svg_is_plain, assert_words_are_beside
from portfolios import HARD, judged

from omgeving_helpers.figures.sheet import Mark, Rect
from omgeving_helpers.figures.style import BAD
from omgeving_helpers.sections import sections_of

PLOTS = {s.name: s.plot for s in sections_of("portfolio") if s.plot}
EVERY = [(plot, hard, language) for plot in PLOTS for hard in HARD for language in ("nl", "en")]


@cache
def found(hard, edition="internal"):
    """One hard portfolio."""
    return judged(HARD[hard](), edition)


@cache
def drawn(plot, hard, language, edition="internal"):
    """One picture of it."""
    return PLOTS[plot](found(hard, edition), language=language)


@pytest.mark.parametrize(("plot", "hard", "language"), EVERY)
def test_picture_can_be_read(plot, hard, language):
    """No two texts overlap, nothing leaves the sheet, the SVG is plain, and words and table say the rest."""
    picture = drawn(plot, hard, language)
    assert_nothing_overlaps(picture.sheet)
    assert_svg_is_plain(picture)
    assert_words_are_beside(picture)


@pytest.mark.parametrize("plot", PLOTS)
@pytest.mark.parametrize("hard", ["5 programmes", "nothing", "everything on one day"])
def test_shareable_picture_can_be_read(plot, hard):
    """The same in the edition for everyone."""
    picture = drawn(plot, hard, "nl", "shareable")
    assert_nothing_overlaps(picture.sheet)
    assert_words_are_beside(picture)


@pytest.mark.parametrize("hard", HARD)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_sentences_and_tables_are_whole(hard, language):
    """Each section has a sentence without leftovers, and tables in which every row is whole."""
    for section in sections_of("portfolio"):
        sentence = section.describe(found(hard), language=language)
        assert len(sentence) > 10
        assert not any(left in sentence for left in ("{", "None", "0 van de 0", "0 of 0"))
        for item in section.evidence(found(hard), language=language, is_shareable=False):
            table = getattr(item, "table", item)
            assert all(len(row) == len(table.headers) for row in table.rows)


def test_collisions_are_ringed():
    """Twelve programmes on one day: their number stands in one ring; two on one day are two ringed marks."""
    rings = [m for m in drawn("calendar", "everything on one day", "nl").sheet.items if is_ring(m)]
    assert rings
    sheet = drawn("calendar", "measurements", "nl").sheet
    squares = [(m.x, m.y) for m in sheet.items if isinstance(m, Mark) and m.shape == "square"]
    ringed = {(m.x, m.y) for m in sheet.items if is_ring(m)}
    assert set(squares[1:]) <= ringed


def is_ring(item):
    """Whether a shape is a ring around a collision."""
    return isinstance(item, Mark) and item.shape == "circle" and item.stroke == BAD and item.fill == "none"


def test_unknown_is_hatched():
    """A forum of which nobody knows how often it meets is hatched and has no number."""
    sheet = drawn("load", "unknown times a year", "nl").sheet
    hatched = [r for r in sheet.items if isinstance(r, Rect) and r.is_hatched]
    assert len(hatched) > 5
    assert "0" not in {t.text for t in sheet.texts if t.y > 200 and t.anchor == "middle"}


@pytest.mark.parametrize("plot", PLOTS)
def test_second_writer_draws_the_same(plot):
    """Matplotlib has the size of the sheet and a text for every text."""
    picture = drawn(plot, "5 programmes", "nl")
    figure = picture.figure
    assert figure.get_size_inches() * 96 == pytest.approx((picture.sheet.width, picture.sheet.height))
    figure.canvas.draw()
    (axes,) = figure.axes
    assert [t.get_text() for t in axes.texts] == [t.text for t in picture.sheet.texts]
