"""F4.3, the grid of tasks: a row per task, a column per unit, and the role of the owner in its cell.

One full column is a department; a spread grid is a skill of the whole organisation.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from omgeving_helpers.answers.anchoring import describe_owners, tasks_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import width_of, wrapped
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet
from omgeving_helpers.figures.style import (
    BAD,
    GOOD,
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
from omgeving_helpers.texts import percent, plain, say, shown

if TYPE_CHECKING:
    from omgeving_helpers.steps.anchoring import Anchoring, Element, Tasks

_TASK = 186.0
_GRID_LEFT, _GRID_RIGHT = LEFT + _TASK + 10, WIDTH - RIGHT
_ROW, _LINE, _SMALL_LINE = 26.0, 14.0, 12.0
_HEAD_LINES = 4
_MOST_TASKS, _MOST_UNITS = 40, 12
_WIDE = 112.0
_WIDEST = 320.0
_DOT = 12.0
_PAD = 5.0
_FAINT = "#e0e0e0"


@dataclass(frozen=True, kw_only=True)
class _Column:
    """One unit, or what has no unit: its heading, its tasks, and whether they count in the share."""

    heading: str
    tasks: tuple[Element, ...]
    counts: bool = True


def plot_tasks(found: Anchoring, *, language: str) -> Picture:
    """Draw the grid of tasks.

    Parameters
    ----------
    found
        Step 4 in the internal edition.
    language
        Of the reader.

    Raises
    ------
    ValueError
        For the shareable edition: units and owners are internal.
    """
    if found.is_shareable:
        msg = "the shareable edition has no grid of tasks: units and owners are internal"
        raise ValueError(msg)
    tasks = found.tasks
    title, subtitle = _title(tasks, language), say("figures.tasks-subtitle", language)
    table = tasks_table(found, language=language)
    if not tasks.tasks:
        sheet = frame.nothing(title, found.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(title), title, subtitle, table)
    alt = plain(say("figures.tasks-alt", language, title=title, owners=describe_owners(tasks, language=language)))
    columns = _columns(tasks, language)
    sheet, y = frame.start(title, subtitle)
    y = _heads(sheet, _legend(sheet, y, tasks, language), columns)
    y = _rows(sheet, y, tasks, columns, language)
    y = _shares(sheet, y, tasks, columns, language)
    footer = say("figures.tasks-footer", language, date=found.snapshot.reference_date, n=tasks.n)
    sheet = frame.finish(sheet, y, found.snapshot, footer=footer, language=language)
    return Picture(sheet, alt, title, subtitle, table)


def _title(tasks: Tasks, language: str) -> str:
    counts = {"k": tasks.largest, "n": tasks.with_unit}
    if tasks.n == 0:
        return say("figures.tasks-title-nothing", language)
    if tasks.is_concentrated and tasks.n_units > 1:
        return say("figures.tasks-title-concentrated", language, **counts)
    return say("figures.tasks-title", language, units=tasks.n_units, **counts)


def _columns(tasks: Tasks, language: str) -> list[_Column]:
    """A column per unit, those with most tasks first; the smallest of very many units share one."""
    most = _MOST_UNITS - bool(tasks.without_unit)
    own = tasks.units if len(tasks.units) <= most else tasks.units[: most - 1]
    columns = [_Column(heading=u.name, tasks=u.tasks) for u in own]
    rest = tasks.units[len(own) :]
    if rest:
        heading = plain(say("figures.tasks-more-units", language, k=len(rest)))
        columns.append(_Column(heading=heading, tasks=tuple(t for u in rest for t in u.tasks)))
    if tasks.without_unit:
        heading = plain(say("figures.tasks-unknown", language))
        columns.append(_Column(heading=heading, tasks=tasks.without_unit, counts=False))
    return columns


def _legend(sheet: Sheet, y: float, tasks: Tasks, language: str) -> float:
    x = LEFT
    signs = [("owner", GOOD, GOOD, False), ("no-owner", PAPER, BAD, False)]
    if tasks.without_unit:
        signs.append(("unknown", PAPER, UNKNOWN, True))
    for key, fill, stroke, is_hatched in signs:
        sheet.add(Mark(x + 6, y + 8, "square", _DOT, fill, stroke, 2, is_hatched=is_hatched))
        x += 18 + sheet.text(x + 18, y + 12, say(f"figures.tasks-{key}", language), room=180).width + 20
    return y + 26


def _heads(sheet: Sheet, y: float, columns: list[_Column]) -> float:
    """The names of the units above their columns, standing on one line."""
    width = _width(columns)
    names = [column.heading for column in columns]
    heads = frame.told_apart(names, size=SMALL, room=width - _PAD, lines=_HEAD_LINES, bold=True)
    height = _SMALL_LINE * max(len(lines) for lines in heads)
    for i, lines in enumerate(heads):
        x, top = _GRID_LEFT + i * width + 3, y + height - _SMALL_LINE * len(lines)
        for j, line in enumerate(lines):
            sheet.text(x, top + 10 + j * _SMALL_LINE, line, size=SMALL, bold=True)
    return y + height + 6


def _rows(sheet: Sheet, y: float, tasks: Tasks, columns: list[_Column], language: str) -> float:
    """A row per task; the grid lies below the words, which may run over it."""
    shown = tasks.tasks[:_MOST_TASKS]
    names = frame.told_apart([task.name for task in shown], size=LABEL, room=_TASK, lines=2)
    heights = [_ROW + _LINE * (len(lines) - 1) for lines in names]
    _grid(sheet, y, heights, columns)
    for task, lines, height in zip(shown, names, heights, strict=True):
        for i, line in enumerate(lines):
            sheet.text(LEFT, y + 17 + i * _LINE, line)
        _cell(sheet, y + height / 2, task, columns, language)
        y += height
    if tasks.n > _MOST_TASKS:
        text = say("figures.tasks-more", language, k=tasks.n - _MOST_TASKS)
        sheet.text(LEFT, y + 17, text, room=_TASK, colour=SOFT)
        y += _ROW
    return y


def _grid(sheet: Sheet, y: float, heights: list[float], columns: list[_Column]) -> None:
    top, width = y, _width(columns)
    for i, height in enumerate(heights):
        if i % 2 == 0:
            sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, height, STRIPE))
        y += height
    for i in range(len(columns) + 1):
        sheet.add(Line(_GRID_LEFT + i * width, top, _GRID_LEFT + i * width, y, _FAINT))


def _cell(sheet: Sheet, y: float, task: Element, columns: list[_Column], language: str) -> None:
    """The mark in the column of the unit, and the role of the owner; the unit or the owner may be unknown."""
    column = next(i for i, c in enumerate(columns) if any(t.id == task.id for t in c.tasks))
    left, is_known = _GRID_LEFT + column * _width(columns), columns[column].counts
    fill = GOOD if task.has_owner and is_known else PAPER
    stroke = (GOOD if is_known else UNKNOWN) if task.has_owner else BAD
    sheet.add(Mark(left + 12, y, "square", _DOT, fill, stroke, 2, is_hatched=not is_known and task.has_owner))
    owner = task.owner or plain(say("figures.tasks-no-owner", language))
    _owner(sheet, y, owner, left=left, width=_width(columns), colour=INK if task.has_owner else BAD)


def _owner(sheet: Sheet, y: float, owner: str, *, left: float, width: float, colour: str) -> None:
    """The role behind its mark; in a narrow column it runs on over the empty cells beside it."""
    start = left + 23
    after = left + width - start - 3 if width >= _WIDE else _GRID_RIGHT - start - 3
    before = left - _GRID_LEFT
    if width < _WIDE and after < min(width_of(owner, SMALL), before):
        sheet.text(left + 1, y + 4, owner, size=SMALL, anchor="end", room=before - 2, colour=colour)
        return
    lines = wrapped(owner, SMALL, after, lines=2)
    for i, line in enumerate(lines):
        sheet.text(start, y + 4 + (i - (len(lines) - 1) / 2) * 11, line, size=SMALL, colour=colour)


def _shares(sheet: Sheet, y: float, tasks: Tasks, columns: list[_Column], language: str) -> float:
    """The last row: which share of the tasks with a known unit each unit has."""
    sheet.add(Line(LEFT, y, _GRID_RIGHT, y, INK, 1.5))
    sheet.text(LEFT, y + 18, say("figures.tasks-share", language), bold=True, room=_TASK)
    width = _width(columns)
    for i, column in enumerate(columns):
        x, k = _GRID_LEFT + i * width + 3, len(column.tasks)
        if not column.counts:
            sheet.text(x, y + 18, shown(k, language), bold=True, room=width - _PAD)
            text = plain(say("figures.tasks-not-counted", language))
            for j, line in enumerate(wrapped(text, SMALL, width - _PAD, lines=2)):
                sheet.text(x, y + 32 + j * _SMALL_LINE, line, size=SMALL, colour=SOFT)
            continue
        share = percent(Fraction(100 * k, tasks.with_unit), language, decimals=0)
        colour = BAD if tasks.is_concentrated and i == 0 else INK
        sheet.text(x, y + 18, share, bold=True, colour=colour)
        text = say("figures.tasks-of", language, k=k, n=tasks.with_unit)
        sheet.text(x, y + 32, text, size=SMALL, colour=SOFT, room=width - _PAD)
    return y + 38 + _SMALL_LINE


def _width(columns: list[_Column]) -> float:
    return min(_WIDEST, (_GRID_RIGHT - _GRID_LEFT) / len(columns))
