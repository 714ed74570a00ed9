"""Where the forums stand on the map and along which tracks their links run: rows and columns, no pixels.

A link leaves its row towards the other forum, runs along a track between two rows, and where it passes more rows
along a trunk between two columns. Links of one kind into one forum share their track and trunk.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.interaction_model import LEVELS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.steps.interaction_model import Forum

MOST_FORUMS = 48
"""More do not fit in the texts that a picture may have; the others stand in the table."""
_MOST_COLUMNS = 4
_DEEPEST = 3
_LANES = (*LEVELS, "unknown")


@dataclass(frozen=True, kw_only=True)
class Spot:
    """A forum on the map."""

    forum: Forum
    row: int
    column: int


@dataclass(frozen=True, kw_only=True)
class Lane:
    """One level: its first row and how many rows it has, at least one, also when nobody meets there."""

    level: str
    first_row: int
    n_rows: int
    is_empty: bool


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """The links of one kind into one side of one forum.

    ``channels`` are the spaces between rows that it uses: channel 0 lies above row 0. With more than one it has a
    trunk in the space before column ``gutter``.
    """

    target: Spot
    sources: tuple[Spot, ...]
    is_dashed: bool
    is_round: bool
    channels: tuple[int, ...]
    gutter: int

    @property
    def enters_top(self) -> bool:
        """Whether it comes into the upper side: from above, or from the same row."""
        return self.sources[0].row <= self.target.row

    @property
    def has_trunk(self) -> bool:
        """Whether it passes a row."""
        return len(self.channels) > 1


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The whole map. ``hidden`` counts the forums that do not fit."""

    spots: Mapping[str, Spot]
    lanes: tuple[Lane, ...]
    bundles: tuple[Bundle, ...]
    n_rows: int
    n_columns: int
    hidden: int


def plan_of(forums: Sequence[Forum]) -> Plan:
    """Lay the forums out: a lane per level, and in it who escalates to a forum of the same lane one row lower."""
    shown = _shown(forums)
    lanes: list[Lane] = []
    rows: list[list[Forum]] = []
    for level in _LANES:
        inside = [f for f in shown if f.level == level]
        if inside or level in LEVELS:
            of_lane = _rows(inside) or [[]]
            lanes.append(Lane(level=level, first_row=len(rows), n_rows=len(of_lane), is_empty=not inside))
            rows += of_lane
    n_columns = max(1, *(len(row) for row in rows))
    spots = _spots(rows, n_columns)
    return Plan(
        spots=spots,
        lanes=tuple(lanes),
        bundles=_bundles(spots, n_columns),
        n_rows=len(rows),
        n_columns=n_columns,
        hidden=len(forums) - len(shown),
    )


def _shown(forums: Sequence[Forum]) -> list[Forum]:
    """As many as fit, taken from every level in turn, in their order."""
    place = dict.fromkeys(_LANES, 0)
    turns = []
    for forum in forums:
        turns.append((place[forum.level], _LANES.index(forum.level)))
        place[forum.level] += 1
    fitting = sorted(turns)[:MOST_FORUMS]
    last = fitting[-1] if fitting else (0, 0)
    return [forum for forum, turn in zip(forums, turns, strict=True) if turn <= last]


def _rows(inside: Sequence[Forum]) -> list[list[Forum]]:
    """The rows of a lane: by steps below the forums that go no further inside it, at most so many in a row."""
    depths = _depths(inside)
    order = {f.id: i for i, f in enumerate(inside)}
    found = []
    for depth in range(_DEEPEST + 1):
        here = [f for f in inside if min(depths[f.id], _DEEPEST) == depth]
        here.sort(key=lambda f: (order.get(f.escalates_to or "", len(order)), order[f.id]))
        found += [here[i : i + _MOST_COLUMNS] for i in range(0, len(here), _MOST_COLUMNS)]
    return found


def _depths(inside: Sequence[Forum]) -> dict[str, int]:
    """Per forum the steps up within its lane; a circle is cut open where it is entered first."""
    there = {f.id for f in inside}
    links = {f.id: f.escalates_to for f in inside if f.escalates_to is not None and f.escalates_to in there}
    depths: dict[str, int] = {}
    for forum in inside:
        path: list[str] = []
        on_path: set[str] = set()
        current = forum.id
        while current not in depths and current not in on_path:
            path.append(current)
            on_path.add(current)
            current = links.get(current, current)
        depths.setdefault(current, 0)
        for one in reversed(path):
            if one not in depths:
                depths[one] = depths[links[one]] + 1
    return depths


def _spots(rows: Sequence[Sequence[Forum]], n_columns: int) -> dict[str, Spot]:
    """Each forum in the free column nearest to that of the forum to which it escalates."""
    spots: dict[str, Spot] = {}
    for number, row in enumerate(rows):
        free = list(range(n_columns))
        wishes = {f.id: spots[f.escalates_to].column for f in row if f.escalates_to and f.escalates_to in spots}
        for forum in sorted(row, key=lambda f: wishes.get(f.id, n_columns)):
            wish = wishes.get(forum.id, 0)
            column = min(free, key=lambda c: (abs(c - wish), c))
            free.remove(column)
            spots[forum.id] = Spot(forum=forum, row=number, column=column)
    return spots


def _bundles(spots: Mapping[str, Spot], n_columns: int) -> tuple[Bundle, ...]:
    gathered: dict[tuple[str, bool, bool, bool], list[Spot]] = {}
    for spot in spots.values():
        forum = spot.forum
        for target, is_dashed in ((forum.escalates_to, False), (forum.elaborated_in, True)):
            if target is not None and target in spots:
                is_round = not is_dashed and forum.next_step == "circle"
                key = (target, is_dashed, is_round, spot.row <= spots[target].row)
                gathered.setdefault(key, []).append(spot)
    load = [0] * (n_columns + 1)
    found = []
    for (target, is_dashed, is_round, _), sources in gathered.items():
        found.append(_bundle(spots[target], sources, is_dashed=is_dashed, is_round=is_round, load=load))
    return tuple(found)


def _bundle(target: Spot, sources: list[Spot], *, is_dashed: bool, is_round: bool, load: list[int]) -> Bundle:
    """One bundle; its trunk takes the emptier of the two spaces beside its target."""
    enters_top = sources[0].row <= target.row
    channels = {target.row + (not enters_top)} | {s.row + (s.row < target.row) for s in sources}
    gutter = min((target.column, target.column + 1), key=lambda g: (load[g], g))
    if len(channels) > 1:
        load[gutter] += 1
    return Bundle(
        target=target,
        sources=tuple(sources),
        is_dashed=is_dashed,
        is_round=is_round,
        channels=tuple(sorted(channels)),
        gutter=gutter,
    )
