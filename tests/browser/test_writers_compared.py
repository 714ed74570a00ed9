"""Both writers of the sheet draw the same picture: SVG in Chromium beside matplotlib, compared block by block."""

from __future__ import annotations

import io

import numpy as np
import pytest
from matplotlib import image
from programmes import HARD

from omgeving_helpers.figures import plot_force_field
from omgeving_helpers.figures.sheet import Sheet
from omgeving_helpers.sections import SECTIONS

pytestmark = pytest.mark.browser
PLOTS = {s.name: (step, s.plot) for step, of_step in SECTIONS.items() for s in of_step if s.plot}
BLOCK = 12
BOUND = 0.2
"""Largest difference of grey over blocks of 12 by 12 pixels, as a share of all that is drawn (0 = equal)."""
BOUNDS = {"questions": 0.22}
"""Pictures that are nothing but dots as small as the edge of a letter: the three questions differ by 0.206."""


def by_chromium(browser, sheet_svg, width, height):
    """The SVG as Chromium shows it."""
    context = browser.new_context(viewport={"width": round(width), "height": round(height)})
    view = context.new_page()
    view.set_content(f"<style>body{{margin:0}}</style>{sheet_svg}")
    data = view.screenshot()
    context.close()
    return image.imread(io.BytesIO(data))


def by_matplotlib(picture):
    """The same sheet as matplotlib draws it."""
    stream = io.BytesIO()
    picture.figure.savefig(stream, format="png", dpi=96)
    return image.imread(io.BytesIO(stream.getvalue()))


def blocks(pixels):
    """The mean grey of every block."""
    grey = pixels[..., :3].mean(axis=2)
    rows, columns = (size // BLOCK for size in grey.shape)
    return grey[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK).mean(axis=(1, 3))


def difference(first, second):
    """Difference of the blocks that both pictures have, as a share of the ink of the first."""
    a, b = blocks(first), blocks(second)
    rows, columns = min(a.shape[0], b.shape[0]), min(a.shape[1], b.shape[1])
    a, b = a[:rows, :columns], b[:rows, :columns]
    return float(np.abs(a - b).sum() / (1 - a).sum())


@pytest.mark.parametrize("plot", PLOTS)
@pytest.mark.parametrize(
    "hard",
    [
        pytest.param("8 parties", marks=pytest.mark.proof),
        "30 parties",
        pytest.param("everything unknown", marks=pytest.mark.proof),
    ],
)
def test_both_writers_draw_the_same(browser, plot, hard):
    """The two pictures differ by less than the bound."""
    step, draw = PLOTS[plot]
    picture = draw(HARD[hard]().step(step), language="nl")
    shown = by_chromium(browser, picture.svg, picture.sheet.width, picture.sheet.height)
    assert difference(shown, by_matplotlib(picture)) < BOUNDS.get(plot, BOUND)


def test_another_picture_is_noticed(browser):
    """The comparison can fail: a sheet without its texts or its shapes exceeds the bound."""
    picture = plot_force_field(HARD["30 parties"]().shared_picture, language="nl")
    shown = by_chromium(browser, picture.svg, picture.sheet.width, picture.sheet.height)
    texts = Sheet(picture.sheet.width, picture.sheet.height, list(picture.sheet.texts))
    shapes = Sheet(picture.sheet.width, picture.sheet.height, [i for i in picture.sheet.items if i not in texts.items])
    from omgeving_helpers.figures.svg import svg

    for part in (texts, shapes):
        other = by_chromium(browser, svg(part), part.width, part.height)
        assert difference(other, by_matplotlib(picture)) > 2 * BOUND
    assert difference(shown, by_matplotlib(picture)) < BOUND
