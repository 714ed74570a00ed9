"""The second writer: a figure for who asks, on axes of their own, and never in the way of a report."""

from __future__ import annotations

import subprocess
import sys

import pytest
from build import ROOT
from programmes import HARD

from omgeving_helpers.figures import plot_entry, plot_palette
from omgeving_helpers.sections import SECTIONS

PLOTS = {s.name: (step, s.plot) for step, of_step in SECTIONS.items() for s in of_step if s.plot}


@pytest.mark.parametrize("plot", PLOTS)
@pytest.mark.parametrize("hard", ["20 parties", "markup", "everything unknown"])
def test_every_picture_is_drawn_by_the_second_writer(plot, hard):
    """The figure has the size of the sheet and a text for every text; a dollar sign is no formula."""
    step, draw = PLOTS[plot]
    picture = draw(HARD[hard]().step(step), language="nl")
    figure = picture.figure
    assert figure.get_size_inches() * 96 == pytest.approx((picture.sheet.width, picture.sheet.height))
    figure.canvas.draw()
    (axes,) = figure.axes
    assert [t.get_text() for t in axes.texts] == [t.text for t in picture.sheet.texts]


def test_picture_on_axes_of_your_own():
    """Two pictures stand beside each other in one figure, each within its axes."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 5))
    for ax, plot in zip(figure.subplots(1, 2), (plot_palette, plot_entry), strict=True):
        picture = plot(HARD["8 parties"]().shared_picture, language="en")
        picture.draw(ax)
        assert len(ax.texts) == len(picture.sheet.texts)
        sizes = {t.get_fontsize() for t in ax.texts}
        assert max(sizes) < 12


def test_pictures_are_laid_out_and_written_without_matplotlib():
    """A picture and its SVG need no matplotlib."""
    source = (
        "import sys\n"
        "import omgeving_helpers as omgeving\n"
        f"read = omgeving.read_programme({str(ROOT / 'data' / 'programmes' / 'belastingformulier')!r})\n"
        "drawn = omgeving.plot_force_field(omgeving.shared_picture(read), language='nl')\n"
        "assert drawn.svg\n"
        "assert not {'matplotlib', 'numpy', 'pandas'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_bundle_is_what_an_untrusted_notebook_shows():
    """HTML with an inline picture and plain text, and nothing else."""
    bundle = plot_palette(HARD["8 parties"]().shared_picture, language="nl")._repr_mimebundle_()
    assert set(bundle) == {"text/html", "text/plain"}
    assert bundle["text/html"].startswith("<figure>")
    assert 'alt="' in bundle["text/html"]
