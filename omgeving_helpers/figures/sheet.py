"""A sheet: text, rectangles, lines and marks in CSS pixels, and nothing else.

It knows no writer, no data and no language; y grows downwards, a text stands on its baseline.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from omgeving_helpers.figures.fonts import cut, width_of
from omgeving_helpers.figures.style import INK, LABEL, LINE
from omgeving_helpers.texts import plain

_ASCENT, _DESCENT = 0.75, 0.22


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``anchor`` is start, middle or end; ``is_turned`` reads upwards."""

    x: float
    y: float
    text: str
    size: float = LABEL
    is_bold: bool = False
    anchor: str = "start"
    colour: str = INK
    is_turned: bool = False

    @property
    def width(self) -> float:
        """Width in pixels, whatever font the reader has."""
        return width_of(self.text, self.size, bold=self.is_bold)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what is drawn."""
        before = {"start": 0.0, "middle": self.width / 2, "end": self.width}[self.anchor]
        if self.is_turned:
            start = self.y + before
            return (self.x - _ASCENT * self.size, start - self.width, self.x + _DESCENT * self.size, start)
        left = self.x - before
        return (left, self.y - _ASCENT * self.size, left + self.width, self.y + _DESCENT * self.size)


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; ``is_hatched`` means that something is not known or not there."""

    x: float
    y: float
    width: float
    height: float
    fill: str = "none"
    stroke: str = "none"
    line: float = 1.0
    is_hatched: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str = LINE
    line: float = 1.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A small shape around its centre: circle, square, diamond, triangle (down), peak (up); ``size`` is its width."""

    x: float
    y: float
    shape: str
    size: float
    fill: str = "none"
    stroke: str = "none"
    line: float = 1.5
    is_hatched: bool = False


Item = Text | Rect | Line | Mark


@dataclass
class Sheet:
    """What is drawn, in order: later items lie over earlier ones."""

    width: float
    height: float = 0.0
    items: list[Item] = field(default_factory=list)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        room: float | None = None,
        size: float = LABEL,
        bold: bool = False,
        anchor: str = "start",
        colour: str = INK,
    ) -> Text:
        """Add one line of text, cut to its room."""
        text = plain(text)
        fitting = text if room is None else cut(text, size, room, bold=bold)
        item = Text(x, y, fitting, size, bold, anchor, colour)
        self.items.append(item)
        return item

    def add(self, *items: Item) -> None:
        """Add shapes."""
        self.items += items

    @property
    def texts(self) -> list[Text]:
        """All texts, in order."""
        return [item for item in self.items if isinstance(item, Text)]
