"""Write a sheet as SVG: vector text that keeps its width in any font, no script, nothing fetched."""

from __future__ import annotations

from functools import singledispatch

from markupsafe import Markup

from omgeving_helpers.figures.fonts import FAMILIES
from omgeving_helpers.figures.sheet import Item, Line, Mark, Rect, Sheet, Text
from omgeving_helpers.figures.style import PAPER, UNKNOWN
from omgeving_helpers.markup import element, joined

_HATCH = "url(#h)"


def svg(sheet: Sheet) -> str:
    """The sheet as an SVG document; the same sheet gives the same bytes."""
    lines = element("path", d="M-1 1 1-1M0 6 6 0M5 7 7 5", stroke=UNKNOWN, stroke_width="1")
    hatch = element(
        "pattern",
        element("rect", width="6", height="6", fill=PAPER),
        lines,
        id="h",
        patternUnits="userSpaceOnUse",
        width="6",
        height="6",
    )
    paper = element("rect", width="100%", height="100%", fill=PAPER)
    drawn = [_drawn(item) for item in sheet.items]
    return str(
        element(
            "svg",
            element("defs", hatch),
            paper,
            joined(drawn),
            xmlns="http://www.w3.org/2000/svg",
            width=_n(sheet.width),
            height=_n(sheet.height),
            viewBox=f"0 0 {_n(sheet.width)} {_n(sheet.height)}",
            font_family=", ".join((*FAMILIES, "sans-serif")),
        )
    )


@singledispatch
def _drawn(item: Item) -> Markup:
    msg = f"a sheet holds no {type(item).__name__}"
    raise TypeError(msg)


@_drawn.register
def _text(item: Text) -> Markup:
    turned = f"rotate(-90 {_n(item.x)} {_n(item.y)})" if item.is_turned else None
    return element(
        "text",
        item.text,
        x=_n(item.x),
        y=_n(item.y),
        font_size=_n(item.size),
        font_weight="bold" if item.is_bold else None,
        text_anchor=None if item.anchor == "start" else item.anchor,
        fill=item.colour,
        transform=turned,
        textLength=_n(item.width) if item.text.strip() else None,
        lengthAdjust="spacingAndGlyphs" if item.text.strip() else None,
    )


@_drawn.register
def _rect(item: Rect) -> Markup:
    return element(
        "rect",
        x=_n(item.x),
        y=_n(item.y),
        width=_n(item.width),
        height=_n(item.height),
        fill=_HATCH if item.is_hatched else item.fill,
        stroke=None if item.stroke == "none" else item.stroke,
        stroke_width=None if item.stroke == "none" else _n(item.line),
    )


@_drawn.register
def _line(item: Line) -> Markup:
    places = {"x1": _n(item.x1), "y1": _n(item.y1), "x2": _n(item.x2), "y2": _n(item.y2)}
    return element("line", **places, stroke=item.stroke, stroke_width=_n(item.line))


@_drawn.register
def _mark(item: Mark) -> Markup:
    look = {
        "fill": _HATCH if item.is_hatched else item.fill,
        "stroke": None if item.stroke == "none" else item.stroke,
        "stroke_width": None if item.stroke == "none" else _n(item.line),
    }
    if item.shape == "circle":
        return element("circle", cx=_n(item.x), cy=_n(item.y), r=_n(item.size / 2), **look)
    points = " ".join(f"{_n(x)},{_n(y)}" for x, y in corners(item))
    return element("polygon", points=points, **look)


def corners(mark: Mark) -> list[tuple[float, float]]:
    """The corners of a square, a diamond or a triangle that points down, and of a peak, which points up."""
    x, y, r = mark.x, mark.y, mark.size / 2
    if mark.shape == "square":
        return [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]
    if mark.shape == "diamond":
        return [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
    if mark.shape == "triangle":
        return [(x - r, y - r), (x + r, y - r), (x, y + r)]
    if mark.shape == "peak":
        return [(x, y - r), (x + r, y + r), (x - r, y + r)]
    msg = f"no such shape: {mark.shape}"
    raise ValueError(msg)


def _n(value: float) -> str:
    """A number as short as it can be."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
