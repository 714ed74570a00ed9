"""F2.1, the map of forums: a lane per level, a box per forum, and where its questions and decisions go."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.answers.interaction_model import forums_table, times_a_year
from omgeving_helpers.answers.interaction_model.cells import few
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import cut, width_of, wrapped
from omgeving_helpers.figures.interaction_model.arrows import DEAD, DOUBT, OPEN, ROUND, draw_links, legend, mark
from omgeving_helpers.figures.interaction_model.geometry import Geometry, box_width, geometry_of
from omgeving_helpers.figures.interaction_model.plan import plan_of
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Rect
from omgeving_helpers.figures.style import (
    ACCENT,
    BAD,
    INK,
    LABEL,
    LEFT,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    STRIPE,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.steps.interaction_model import LEVELS
from omgeving_helpers.texts import Words, as_typed, label, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.figures.interaction_model.plan import Lane, Plan, Spot
    from omgeving_helpers.figures.sheet import Sheet
    from omgeving_helpers.steps.interaction_model import Forum, Forums, InteractionModel

_PAD, _NAME_LINE, _LINE = 8.0, 15.0, 14.0
_NAME_LINES = 2
_EMPTY = 38.0
_LANE_LABEL = 84.0
_STATES = {"dead": (DEAD, BAD), "round": (ROUND, BAD), "doubt": (DOUBT, SOFT), "open": (OPEN, ACCENT)}
"""What is not in order at a forum, with its mark and its colour."""


@dataclass(frozen=True)
class _Box:
    """What stands in a box: the lines of its name, smaller lines below, and what is not in order."""

    name: Sequence[str]
    lines: Sequence[str]
    states: Sequence[str]

    @property
    def height(self) -> float:
        """Height in pixels."""
        return 2 * _PAD + _NAME_LINE * len(self.name) + _LINE * (len(self.lines) + len(self.states)) - 2


def plot_forums(model: InteractionModel, *, language: str) -> Picture:
    """Draw the map of forums.

    Parameters
    ----------
    model
        Step 2, of either edition; the shareable one has no roles of who chairs.
    language
        Of the reader.
    """
    forums, snapshot = model.forums, model.snapshot
    title, subtitle = _title(forums, language), say("figures.forums-subtitle", language)
    table, footer = forums_table(model, language=language), _footer(model, language)
    if not forums.forums:
        sheet = frame.nothing(title, snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(title), title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = legend(sheet, y, language)
    plan = plan_of(forums.forums)
    boxes = _boxes(plan, model, language)
    at = geometry_of(plan, y, [_row_height(row, plan, boxes) for row in range(plan.n_rows)])
    for i, lane in enumerate(plan.lanes):
        if i % 2 == 0:
            top, bottom = at.lane(lane)
            sheet.add(Rect(LEFT - 4, top, WIDTH - RIGHT - LEFT + 8, bottom - top, STRIPE))
        _lane(sheet, at, lane, is_sure=not forums.on_level("unknown"), language=language)
    draw_links(sheet, at, plan)
    for spot in plan.spots.values():
        _box(sheet, at, spot, boxes[spot.forum.id], language)
    y = at.bottom
    if plan.hidden:
        more = say("figures.more-in-table", language, k=plan.hidden)
        sheet.text(LEFT, y + 18, more, bold=True)
        y += 24
    sheet = frame.finish(sheet, y, snapshot, footer=footer, language=language)
    return Picture(sheet, _alt(forums, title, language), title, subtitle, table)


def _title(forums: Forums, language: str) -> str:
    if not forums.forums:
        return say("figures.forums-title-nothing", language)
    counts = {
        "dead": len(forums.dead_ends),
        "circles": len(forums.circles),
        "doubt": len(forums.in_doubt),
        "below": len(forums.below_strategic),
        "open": len(forums.without_elaboration),
    }
    return say("figures.forums-title", language, **counts)


def _alt(forums: Forums, title: str, language: str) -> str:
    count = Counter(f.level for f in forums.forums)
    levels = [
        say("figures.forums-on-level", language, k=count[level], level=label("level", level, language))
        for level in LEVELS
    ]
    if count["unknown"]:
        levels.append(say("figures.forums-on-no-level", language, k=count["unknown"]))
    around = [f.name for circle in forums.circles for f in circle]
    return plain(
        say(
            "figures.forums-alt",
            language,
            title=Words(title),
            total=len(forums.forums),
            levels=levels,
            dead=len(forums.dead_ends),
            dead_names=few([f.name for f in forums.dead_ends], "forums", language),
            circles=len(forums.circles),
            round_names=few(around, "forums", language),
        )
    )


def _footer(model: InteractionModel, language: str) -> str:
    date, n = model.snapshot.reference_date, len(model.forums.forums)
    return say("figures.forums-footer", language, date=date, n=n)


def _boxes(plan: Plan, model: InteractionModel, language: str) -> dict[str, _Box]:
    room = box_width(plan.n_columns) - 2 * _PAD
    names = _names([s.forum for s in plan.spots.values()], room)
    return {
        spot.forum.id: _Box(
            name=names[spot.forum.id],
            lines=_details(spot.forum, language, is_shareable=model.is_shareable),
            states=_states(spot.forum),
        )
        for spot in plan.spots.values()
    }


def _states(forum: Forum) -> list[str]:
    """What is not in order: the way up, and for a strategic forum that nobody works its decisions out."""
    way_up = {"dead_end": "dead", "circle": "round", "unknown": "doubt"}.get(forum.next_step)
    is_open = forum.level == "strategic" and forum.elaboration == "none"
    return [*([way_up] if way_up else []), *(["open"] if is_open else [])]


def _names(forums: Sequence[Forum], room: float) -> dict[str, list[str]]:
    """The name of each forum in its room; forums that would read the same get their id behind it."""
    lines = {f.id: wrapped(f.name, LABEL, room, lines=_NAME_LINES, bold=True) for f in forums}
    times = Counter(tuple(of) for of in lines.values())
    for forum_id, of in lines.items():
        if times[tuple(of)] > 1:
            ending = f" {forum_id}"
            of[-1] = cut(of[-1], LABEL, room - width_of(ending, LABEL, bold=True), bold=True) + ending
    return lines


def _details(forum: Forum, language: str, *, is_shareable: bool) -> list[str]:
    """How often it meets, and in the internal edition who chairs."""
    if forum.per_year is None:
        found = [say("figures.forums-per-year-unknown", language)]
    else:
        n = forum.per_year if isinstance(forum.per_year, int) else times_a_year(forum, language)
        found = [say("figures.forums-per-year", language, n=n)]
    if not is_shareable:
        unknown = say("figures.forums-chair-unknown", language)
        chair = forum.chair and say("figures.forums-chair", language, role=as_typed(forum.chair))
        found.append(chair or unknown)
    return [plain(line) for line in found]


def _row_height(row: int, plan: Plan, boxes: Mapping[str, _Box]) -> float:
    return max((boxes[s.forum.id].height for s in plan.spots.values() if s.row == row), default=_EMPTY)


def _lane(sheet: Sheet, at: Geometry, lane: Lane, *, is_sure: bool, language: str) -> None:
    """The name of a level; when nobody meets there, that, as far as all levels are known."""
    y = at.row_top[lane.first_row]
    is_unknown = lane.level == "unknown"
    name = say("figures.forums-level-unknown", language) if is_unknown else label("level", lane.level, language)
    for i, line in enumerate(wrapped(plain(name), LABEL, _LANE_LABEL, lines=2, bold=True)):
        sheet.text(LEFT, y + 18 + i * _NAME_LINE, line, bold=True)
    if lane.is_empty:
        edge = BAD if is_sure else UNKNOWN
        sheet.add(Rect(at.left, y + 4, 120, _EMPTY - 8, PAPER, edge, 1.5, is_hatched=not is_sure))
        key = "none-here" if is_sure else "none-known"
        sheet.text(at.left + 130, y + _EMPTY / 2 + 4, say(f"figures.forums-{key}", language), bold=True)


def _box(sheet: Sheet, at: Geometry, spot: Spot, box: _Box, language: str) -> None:
    x, y = at.box(spot)
    height = at.row_height[spot.row]
    colour = _STATES[box.states[0]][1] if box.states else INK
    sheet.add(Rect(x, y, at.width, height, PAPER, colour, 2.0 if box.states else 1.0))
    line = y + _PAD + 10
    for name in box.name:
        sheet.text(x + _PAD, line, name, bold=True)
        line += _NAME_LINE
    room = at.width - 2 * _PAD
    for detail in box.lines:
        sheet.text(x + _PAD, line, detail, size=SMALL, colour=SOFT, room=room)
        line += _LINE
    for state in box.states:
        shape, colour = _STATES[state]
        mark(sheet, x + _PAD + 5, line - 4, shape)
        text = say(f"figures.forums-{state}", language)
        sheet.text(x + _PAD + 15, line, text, size=SMALL, bold=True, colour=colour, room=room - 15)
        line += _LINE
