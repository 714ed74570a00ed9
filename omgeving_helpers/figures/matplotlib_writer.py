"""Draw a sheet with matplotlib: for PNG, for slides, and for who composes a figure of several axes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Polygon, Rectangle

from omgeving_helpers.figures.fonts import FAMILIES
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet, Text
from omgeving_helpers.figures.style import PAPER, UNKNOWN
from omgeving_helpers.figures.svg import corners

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.patches import Patch

PIXELS_PER_INCH = 96.0
_POINTS_PER_INCH = 72.0
_HATCH = "//////"
_TOO_WIDE = 1.01


def figure(sheet: Sheet, *, dpi: float = PIXELS_PER_INCH) -> Figure:
    """The sheet as a figure of its own, as large as on the screen."""
    drawn = Figure(figsize=(sheet.width / PIXELS_PER_INCH, sheet.height / PIXELS_PER_INCH), dpi=dpi)
    draw(sheet, drawn.add_axes((0, 0, 1, 1)))
    return drawn


def draw(sheet: Sheet, ax: Axes) -> None:
    """Draw the sheet on an axes; it fills the axes and keeps its proportions."""
    ax.set_xlim(0, sheet.width)
    ax.set_ylim(sheet.height, 0)
    ax.set_aspect("equal", adjustable="box")
    ax.set_axis_off()
    ax.add_patch(Rectangle((0, 0), sheet.width, sheet.height, facecolor=PAPER, edgecolor="none", zorder=0))
    scale = _points_per_pixel(sheet, ax)
    for order, item in enumerate(sheet.items, 1):
        if isinstance(item, Text):
            _text(item, ax, scale, order)
        elif isinstance(item, Line):
            ax.plot(
                (item.x1, item.x2), (item.y1, item.y2), color=item.stroke, linewidth=item.line * scale, zorder=order
            )
        else:
            _shape(item, ax, scale, order)


def _points_per_pixel(sheet: Sheet, ax: Axes) -> float:
    """How many points one pixel of the sheet takes on these axes."""
    box = ax.get_window_extent()
    pixels = min(box.width / sheet.width, box.height / sheet.height)
    return float(pixels * _POINTS_PER_INCH / ax.get_figure(root=True).dpi)  # type: ignore[union-attr] # axes have a figure


def _text(item: Text, ax: Axes, scale: float, order: int) -> None:
    drawn = ax.text(
        item.x,
        item.y,
        item.text,
        fontsize=item.size * scale,
        fontweight="bold" if item.is_bold else "normal",
        fontfamily=_family(),
        color=item.colour,
        ha={"start": "left", "middle": "center", "end": "right"}[item.anchor],
        va="baseline",
        rotation=90 if item.is_turned else 0,
        rotation_mode="anchor",
        parse_math=False,
        zorder=order,
    )
    box = drawn.get_window_extent()
    wanted = item.width * scale * ax.get_figure(root=True).dpi / _POINTS_PER_INCH  # type: ignore[union-attr] # as above
    found = box.height if item.is_turned else box.width
    if wanted > 0 and found > _TOO_WIDE * wanted:
        drawn.set_fontsize(item.size * scale * wanted / found)


def _shape(item: Rect | Mark, ax: Axes, scale: float, order: int) -> None:
    patch = _patch(item)
    patch.set_zorder(order)
    patch.set_linewidth(item.line * scale)
    patch.set_edgecolor(item.stroke)
    patch.set_facecolor(PAPER if item.is_hatched else item.fill)
    if item.is_hatched:
        patch.set_hatch(_HATCH)
        patch.set_edgecolor(UNKNOWN)
    ax.add_patch(patch)


def _patch(item: Rect | Mark) -> Patch:
    if isinstance(item, Rect):
        return Rectangle((item.x, item.y), item.width, item.height)
    return Circle((item.x, item.y), item.size / 2) if item.shape == "circle" else Polygon(corners(item), closed=True)


@cache
def _family() -> str:
    """The first of our fonts that this machine has; else the one that matplotlib brings along."""
    there = {entry.name for entry in font_manager.fontManager.ttflist}
    return next((name for name in FAMILIES if name in there), "DejaVu Sans")
