"""Small shapes that the pictures of step 3 share: an arrow that goes up or down, and a legend in lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.figures.fonts import width_of
from omgeving_helpers.figures.sheet import Line, Mark
from omgeving_helpers.figures.style import BAD, GOOD, LEFT, RIGHT, WIDTH
from omgeving_helpers.texts import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.figures.sheet import Sheet

Sign = Mark | Line | int | None
"""What stands before words in a legend: a mark, a line, an arrow up (1) or down (-1), or nothing."""

MOST_CYCLES = 12
"""More rounds than these do not fit beside each other; the earlier ones stand in the table."""

_ARROW, _HEAD = 10.0, 3.5
_LEGEND_LINE = 20.0


def arrow(sheet: Sheet, x: float, y: float, direction: int) -> None:
    """An arrow that points up (1) or down (-1), with its middle at this place."""
    colour, tip = (GOOD if direction > 0 else BAD), y - direction * _ARROW / 2
    sheet.add(
        Line(x, y + direction * _ARROW / 2, x, tip, colour, 2),
        Line(x - _HEAD, tip + direction * _HEAD, x, tip, colour, 2),
        Line(x + _HEAD, tip + direction * _HEAD, x, tip, colour, 2),
    )


def legend(sheet: Sheet, y: float, entries: Sequence[tuple[Sign, str]]) -> float:
    """Signs with their words from left to right, on as many lines as they need; the height below them.

    A sign is a mark, a line (its ends count from the sign's left), an arrow (1 or -1), or nothing.
    """
    x = LEFT
    for sign, words in entries:
        width = 18 + width_of(plain(words), 12) + 20
        if x > LEFT and x + width - 20 > WIDTH - RIGHT:
            x, y = LEFT, y + _LEGEND_LINE
        if isinstance(sign, Mark):
            sheet.add(replace(sign, x=x + 6, y=y + 8))
        elif isinstance(sign, Line):
            sheet.add(replace(sign, x1=x + sign.x1, y1=y + 8, x2=x + sign.x2, y2=y + 8))
        elif sign is not None:
            arrow(sheet, x + 6, y + 8, sign)
        start = x + (0 if sign is None else 18)
        x = start + sheet.text(start, y + 12, words, room=WIDTH - RIGHT - start).width + 20
    return y + _LEGEND_LINE + 8
