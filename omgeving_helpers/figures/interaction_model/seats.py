"""F2.2, the grid of seats: the counting parties on the three levels, so that an empty chair is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.interaction_model import seats_table
from omgeving_helpers.answers.interaction_model.cells import few
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Mark, Rect
from omgeving_helpers.figures.style import (
    BAD,
    GOOD,
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
from omgeving_helpers.texts import as_typed, label, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.figures.sheet import Sheet
    from omgeving_helpers.steps.interaction_model import InteractionModel, Seated, Seating

_MOST_ROWS = 100
_ROW = 24.0
_NAME, _GRID = 190.0, 430.0
_CHAIR = 15.0
_REMARK_AT = LEFT + _NAME + _GRID + 20
_REMARK = WIDTH - RIGHT - _REMARK_AT
_WIDE_GRID = WIDTH - RIGHT - LEFT - _NAME
"""The room for the levels when no party asks for a remark."""


def plot_seats(model: InteractionModel, *, language: str) -> Picture:
    """Draw the grid of seats.

    Parameters
    ----------
    model
        Step 2, of either edition: who sits where is a fact.
    language
        Of the reader.
    """
    seating, snapshot = model.seating, model.snapshot
    title, subtitle = _title(seating, language), say("figures.seats-subtitle", language)
    table = seats_table(model, language=language)
    if not seating.counting or not seating.has_rows:
        sheet = frame.nothing(title, snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(title), title, subtitle, table)
    shown = seating.counting[:_MOST_ROWS]
    levels = [level for level in (*LEVELS, "unknown") if level != "unknown" or model.forums.on_level(level)]
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, shown, language)
    grid = _GRID if any(_has_remark(seated) for seated in shown) else _WIDE_GRID
    if grid == _GRID:
        sheet.text(_REMARK_AT, y + 10, say("figures.seats-remark", language), bold=True, room=_REMARK)
    y = _header(sheet, y, model, _columns(levels, grid), language)
    bold = [s.party.id for s in shown if s.kind == "none"]
    labels = frame.labels([s.party for s in shown], _NAME - 12, bold=bold)
    for i, seated in enumerate(shown):
        if i % 2 == 0:
            sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, _ROW, STRIPE))
        _row(sheet, y, seated, _columns(levels, grid), label=labels[seated.party.id])
        _remark(sheet, y + _ROW / 2, seated, language)
        y += _ROW
    hidden = len(seating.counting) - len(shown)
    if hidden:
        sheet.text(LEFT, y + 16, say("figures.more-in-table", language, k=hidden), bold=True)
        y += 22
    footer = frame.footer(snapshot, n=len(seating.counting), language=language)
    sheet = frame.finish(sheet, y, snapshot, footer=footer, language=language)
    return Picture(sheet, _alt(seating, title, language), title, subtitle, table)


def _title(seating: Seating, language: str) -> str:
    n = len(seating.counting)
    if not n or not seating.has_rows:
        return say(f"figures.seats-title-{'nothing' if n else 'nobody'}", language)
    return say("figures.seats-title", language, k=n - len(seating.without_seat), n=n)


def _alt(seating: Seating, title: str, language: str) -> str:
    none = [s.party.name for s in seating.without_seat]
    return plain(say("figures.seats-alt", language, title=title, k=len(none), names=few(none, "parties", language)))


def _legend(sheet: Sheet, y: float, shown: Sequence[Seated], language: str) -> float:
    x = LEFT
    is_any_unsure = any(s.on_level(level) == "unsure" for s in shown for level in (*LEVELS, "unknown"))
    for kind in ("direct", "represented", "none", *(("unsure",) if is_any_unsure else ())):
        _chair(sheet, x + _CHAIR / 2, y + 8, kind)
        x += _CHAIR + 6
        x += sheet.text(x, y + 12, say(f"figures.seats-{kind}", language)).width + 22
    return y + 32


def _header(sheet: Sheet, y: float, model: InteractionModel, columns: Mapping[str, float], language: str) -> float:
    """The levels, each with how many forums it has."""
    room = _GRID / len(columns) - 8
    for level, x in columns.items():
        is_unknown = level == "unknown"
        name = say("figures.forums-level-unknown", language) if is_unknown else label("level", level, language)
        sheet.text(x, y + 10, name, bold=True, anchor="middle", room=room)
        count = say("figures.seats-forums", language, k=len(model.forums.on_level(level)))
        sheet.text(x, y + 24, count, size=SMALL, colour=SOFT, anchor="middle", room=room)
    return y + 34


def _row(sheet: Sheet, y: float, seated: Seated, columns: Mapping[str, float], *, label: str) -> None:
    middle = y + _ROW / 2
    sheet.text(LEFT, middle + 4, label, room=_NAME - 12, bold=seated.kind == "none")
    for level, x in columns.items():
        _chair(sheet, x, middle, seated.on_level(level))


def _has_remark(seated: Seated) -> bool:
    return seated.kind in {"none", "represented"} or not seated.is_certain


def _remark(sheet: Sheet, y: float, seated: Seated, language: str) -> None:
    """Who speaks for a party that sits nowhere itself, or that nobody does."""
    if seated.kind == "none":
        words = say(f"figures.seats-{'listening' if seated.chairs else 'nowhere'}", language)
        sheet.add(Mark(_REMARK_AT + 6, y, "triangle", 11, BAD))
        sheet.text(_REMARK_AT + 18, y + 4, words, bold=True, colour=BAD, room=_REMARK - 18)
        return
    if seated.kind == "represented":
        first, *others = seated.representatives
        more = {"k": len(others)} if others else {}
        key = "seats-via-more" if others else "seats-via"
        words = say(f"figures.{key}", language, name=as_typed(first.short_name), **more)
        sheet.text(_REMARK_AT, y + 4, words, colour=SOFT, room=_REMARK)
    elif not seated.is_certain:
        sheet.text(_REMARK_AT, y + 4, say("figures.seats-unsure", language), colour=SOFT, room=_REMARK)


def _chair(sheet: Sheet, x: float, y: float, kind: str) -> None:
    """Filled sits there itself, half is through another, empty is nobody, hatched is a role that is not known."""
    left, top = x - _CHAIR / 2, y - _CHAIR / 2
    if kind in {"none", "unsure"}:
        sheet.add(Rect(left, top, _CHAIR, _CHAIR, PAPER, UNKNOWN, is_hatched=kind == "unsure"))
        return
    sheet.add(Rect(left, top, _CHAIR, _CHAIR, GOOD if kind == "direct" else PAPER, GOOD, 1.5))
    if kind == "represented":
        sheet.add(Rect(left, top, _CHAIR / 2, _CHAIR, GOOD))


def _columns(levels: Sequence[str], grid: float) -> dict[str, float]:
    """The middle of the column of each level."""
    return {level: LEFT + _NAME + (i + 0.5) * grid / len(levels) for i, level in enumerate(levels)}
