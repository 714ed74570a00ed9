"""The lines of the map of forums and the marks at their ends; a dashed line is many short ones."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.figures.sheet import Line, Mark
from omgeving_helpers.figures.style import ACCENT, BAD, INK, LEFT, MIDDLE, PAPER, UNKNOWN
from omgeving_helpers.texts import say

if TYPE_CHECKING:
    from omgeving_helpers.figures.interaction_model.geometry import Geometry
    from omgeving_helpers.figures.interaction_model.plan import Bundle, Plan, Spot
    from omgeving_helpers.figures.sheet import Sheet

DEAD, ROUND, DOUBT, OPEN = "bar", "ring", "hatch", "diamond"
_DASH, _GAP = 5.0, 4.0
_HEAD = 5.0
_ASIDE = 0.08
_STUB = 9.0
_PORTS = {(False, False): 0.22, (False, True): 0.38, (True, True): 0.62, (True, False): 0.78}
"""Where a line meets a box, as a part of its width: by dashed or not, and downwards or not. Each kind has its own
place, so that no two lines lie over each other."""


@dataclass(frozen=True)
class _Pen:
    """How a line looks."""

    colour: str
    is_dashed: bool = False
    width: float = 1.4


_UP, _ELABORATED, _ROUND = _Pen(INK), _Pen(MIDDLE, is_dashed=True), _Pen(BAD, width=2.2)


def legend(sheet: Sheet, y: float, language: str) -> float:
    """What the lines and marks mean."""
    x = LEFT
    for key, pen in (("up", _UP), ("elaborated", _ELABORATED)):
        _line(sheet, pen, (x, y + 8), (x + 30, y + 8))
        _chevron(sheet, pen, (x + 30, y + 8), (1, 0))
        x += 40 + sheet.text(x + 40, y + 12, say(f"figures.forums-{key}", language)).width + 22
    for key, shape in (("dead", DEAD), ("round", ROUND), ("doubt", DOUBT), ("open", OPEN)):
        mark(sheet, x + 6, y + 8, shape)
        x += 18 + sheet.text(x + 18, y + 12, say(f"figures.forums-{key}", language)).width + 22
    return y + 28


def mark(sheet: Sheet, x: float, y: float, shape: str) -> None:
    """The mark of a way up that stops, comes round or is not known, and of decisions that nobody works out."""
    if shape == DEAD:
        sheet.add(Line(x, y - 4, x, y + 5, BAD, 2.0), Line(x - 6, y - 4, x + 6, y - 4, BAD, 3.0))
    elif shape == ROUND:
        sheet.add(Mark(x, y, "circle", 9, "none", BAD, 2.5))
    elif shape == OPEN:
        sheet.add(Mark(x, y, "diamond", 11, PAPER, ACCENT, 2.0))
    else:
        sheet.add(Mark(x, y, "square", 10, stroke=UNKNOWN, is_hatched=True))


def draw_links(sheet: Sheet, at: Geometry, plan: Plan) -> None:
    """All links, those in a circle last, and a stop or a short line where a link leads nowhere on the map."""
    numbered = sorted(enumerate(plan.bundles), key=lambda item: (item[1].is_round, item[0]))
    for number, bundle in numbered:
        _bundle(sheet, at, number, bundle)
    for spot in plan.spots.values():
        x, y = at.box(spot)
        x += at.width * _PORTS[False, False]
        if spot.forum.next_step == "dead_end":
            sheet.add(Line(x, y, x, y - _STUB, BAD, 2.0), Line(x - 8, y - _STUB, x + 8, y - _STUB, BAD, 3.0))
        elif spot.forum.escalates_to and spot.forum.escalates_to not in plan.spots:
            _line(sheet, _UP, (x, y), (x, y - _STUB))
            _chevron(sheet, _UP, (x, y - _STUB), (0, -1))


def _bundle(sheet: Sheet, at: Geometry, number: int, bundle: Bundle) -> None:
    """The ends of all sources, the tracks between them, the trunk, and the arrow into the target."""
    pen = _ROUND if bundle.is_round else _ELABORATED if bundle.is_dashed else _UP
    reach: dict[int, list[float]] = {channel: [] for channel in bundle.channels}
    for source in bundle.sources:
        goes_down = source.row < bundle.target.row
        x, edge = _port(at, source, bundle, is_top=not goes_down)
        channel = source.row + goes_down
        reach[channel].append(x)
        _line(sheet, pen, (x, edge), (x, at.track[number, channel]))
    x, edge = _port(at, bundle.target, bundle, is_top=bundle.enters_top)
    channel = bundle.target.row + (not bundle.enters_top)
    reach[channel].append(x)
    _line(sheet, pen, (x, at.track[number, channel]), (x, edge))
    _chevron(sheet, pen, (x, edge), (0, 1 if bundle.enters_top else -1))
    if bundle.has_trunk:
        ends = [at.track[number, channel] for channel in bundle.channels]
        _line(sheet, pen, (at.trunk[number], min(ends)), (at.trunk[number], max(ends)))
        for places in reach.values():
            places.append(at.trunk[number])
    for channel, places in reach.items():
        y = at.track[number, channel]
        _line(sheet, pen, (min(places), y), (max(places), y))


def _port(at: Geometry, spot: Spot, bundle: Bundle, *, is_top: bool) -> tuple[float, float]:
    """Where a bundle meets a box: sources a little aside, unless they stand right below or above their target."""
    part = _PORTS[bundle.is_dashed, bundle.enters_top]
    if spot is not bundle.target and not _is_straight(spot, bundle.target):
        part += _ASIDE
    x, y = at.box(spot)
    return (x + at.width * part, y if is_top else y + at.row_height[spot.row])


def _is_straight(source: Spot, target: Spot) -> bool:
    return source.column == target.column and abs(source.row - target.row) == 1


def _line(sheet: Sheet, pen: _Pen, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A line along one of the axes; a dashed one is many short ones."""
    (x1, y1), (x2, y2) = start, end
    length = abs(x2 - x1) + abs(y2 - y1)
    if not length:
        return
    dx, dy = (x2 - x1) / length, (y2 - y1) / length
    step, dash = (_DASH + _GAP, _DASH) if pen.is_dashed else (length, length)
    for i in range(math.ceil(length / step)):
        first, last = i * step, min(i * step + dash, length)
        sheet.add(Line(x1 + dx * first, y1 + dy * first, x1 + dx * last, y1 + dy * last, pen.colour, pen.width))


def _chevron(sheet: Sheet, pen: _Pen, tip: tuple[float, float], way: tuple[int, int]) -> None:
    """An arrow head of two lines; ``way`` is the direction in which it points."""
    (x, y), (dx, dy) = tip, way
    for side in (-1, 1):
        back = (x - dx * _HEAD + dy * side * _HEAD, y - dy * _HEAD + dx * side * _HEAD)
        sheet.add(Line(x, y, back[0], back[1], pen.colour, 1.8))
