"""From the plan of the map to pixels: rows, tracks between them, and trunks between the columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.figures.style import LEFT, RIGHT, WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.figures.interaction_model.plan import Bundle, Lane, Plan, Spot

_LANE = 92.0
_AREA = WIDTH - RIGHT - LEFT - _LANE
_WIDEST, _NARROWEST_GUTTER = 230.0, 28.0
_CHANNEL, _TRACK = 26.0, 7.0
_MARGIN = 9.0


@dataclass(frozen=True, kw_only=True)
class Geometry:
    """The pixels of a map. ``track`` and ``trunk`` are per number of a bundle."""

    left: float
    width: float
    gutter: float
    row_top: Sequence[float]
    row_height: Sequence[float]
    channel_top: Sequence[float]
    track: Mapping[tuple[int, int], float]
    trunk: Mapping[int, float]

    @property
    def bottom(self) -> float:
        """Below the last channel."""
        return self.channel_top[-1]

    def box(self, spot: Spot) -> tuple[float, float]:
        """Left and top of the box of a forum."""
        return (self.left + self.gutter + spot.column * (self.width + self.gutter), self.row_top[spot.row])

    def lane(self, lane: Lane) -> tuple[float, float]:
        """Top and bottom of a lane: a little below the rows that it lies between."""
        after = lane.first_row + lane.n_rows
        top = self.channel_top[lane.first_row] + (_MARGIN if lane.first_row else 0)
        return (top, self.channel_top[after] + _MARGIN)


def box_width(n_columns: int) -> float:
    """How wide a box is, so that the spaces between columns keep room for their lines."""
    return min(_WIDEST, (_AREA - (n_columns + 1) * _NARROWEST_GUTTER) / n_columns)


def geometry_of(plan: Plan, top: float, row_heights: Sequence[float]) -> Geometry:
    """Stack the rows with as much space between them as their tracks need, and spread the trunks over their space."""
    width = box_width(plan.n_columns)
    gutter = (_AREA - plan.n_columns * width) / (plan.n_columns + 1)
    left = LEFT + _LANE
    in_channel: list[list[int]] = [[] for _ in range(plan.n_rows + 1)]
    for number, bundle in sorted(enumerate(plan.bundles), key=lambda item: (item[1].enters_top, item[0])):
        for channel in bundle.channels:
            in_channel[channel].append(number)
    y, row_top, channel_top, track = top, [], [], {}
    for row, numbers in enumerate(in_channel):
        channel_top.append(y)
        for i, number in enumerate(numbers):
            track[number, row] = y + _CHANNEL / 2 + i * _TRACK
        y += _CHANNEL + _TRACK * max(0, len(numbers) - 1)
        if row < plan.n_rows:
            row_top.append(y)
            y += row_heights[row]
    channel_top.append(y)
    return Geometry(
        left=left,
        width=width,
        gutter=gutter,
        row_top=row_top,
        row_height=row_heights,
        channel_top=channel_top,
        track=track,
        trunk=_trunks(plan.bundles, left=left, step=width + gutter, gutter=gutter),
    )


def _trunks(bundles: Sequence[Bundle], *, left: float, step: float, gutter: float) -> dict[int, float]:
    found = {}
    for column in {b.gutter for b in bundles}:
        numbers = [i for i, b in enumerate(bundles) if b.has_trunk and b.gutter == column]
        for i, number in enumerate(numbers, 1):
            found[number] = left + column * step + gutter * i / (len(numbers) + 1)
    return found
