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
from omgeving_helpers.texts import as_typed, label, plain, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.figures.sheet import Sheet
    from omgeving_helpers.steps.interaction_model import InteractionModel, Seated, Seating

_MOST_ROWS = 100
_ROW = 24.0
_NAME, _COLUMN = 200.0, 130.0
_CHAIR = 15.0
_REMARK_AT = LEFT + _NAME + len(LEVELS) * _COLUMN + 20
_REMARK = WIDTH - RIGHT - _REMARK_AT


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
    if not seating.counting or not seating.is_typed:
        sheet = frame.nothing(title, snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(title), title, subtitle, table)
    shown = seating.counting[:_MOST_ROWS]
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, shown, language)
    y = _header(sheet, y, model, language)
    bold = [s.party.id for s in shown if s.kind == "none"]
    labels = frame.labels([s.party for s in shown], _NAME - 12, bold=bold)
    for i, seated in enumerate(shown):
        _row(sheet, y, seated, label=labels[seated.party.id], is_striped=i % 2 == 0, language=language)
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
    if not n or not seating.is_typed:
        return say(f"figures.seats-title-{'nothing' if n else 'nobody'}", language)
    return say("figures.seats-title", language, k=n - len(seating.without_seat), n=n)


def _alt(seating: Seating, title: str, language: str) -> str:
    none = [s.party.name for s in seating.without_seat]
    return plain(say("figures.seats-alt", language, title=title, k=len(none), names=few(none, "parties", language)))


def _legend(sheet: Sheet, y: float, shown: Sequence[Seated], language: str) -> float:
    x = LEFT
    is_any_unsure = any(s.on_level(level) == "unsure" for s in shown for level in LEVELS)
    for kind in ("direct", "represented", "none", *(("unsure",) if is_any_unsure else ())):
        _chair(sheet, x + _CHAIR / 2, y + 8, kind)
        x += _CHAIR + 6
        x += sheet.text(x, y + 12, say(f"figures.seats-{kind}", language)).width + 22
    return y + 32


def _header(sheet: Sheet, y: float, model: InteractionModel, language: str) -> float:
    """The levels, each with how many forums it has."""
    for i, level in enumerate(LEVELS):
        x = _middle(i)
        sheet.text(x, y + 10, label("level", level, language), bold=True, anchor="middle", room=_COLUMN - 8)
        count = say("figures.seats-forums", language, k=len(model.forums.on_level(level)))
        sheet.text(x, y + 24, count, size=SMALL, colour=SOFT, anchor="middle", room=_COLUMN - 8)
    sheet.text(_REMARK_AT, y + 10, say("figures.seats-remark", language), bold=True, room=_REMARK)
    return y + 34


def _row(sheet: Sheet, y: float, seated: Seated, *, label: str, is_striped: bool, language: str) -> None:
    middle = y + _ROW / 2
    if is_striped:
        sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, _ROW, STRIPE))
    is_nowhere = seated.kind == "none"
    sheet.text(LEFT, middle + 4, label, room=_NAME - 12, bold=is_nowhere)
    for i, level in enumerate(LEVELS):
        _chair(sheet, _middle(i), middle, seated.on_level(level))
    if is_nowhere:
        sheet.add(Mark(_REMARK_AT + 6, middle, "triangle", 11, BAD))
    remark = _remark(seated, language)
    if remark:
        x = _REMARK_AT + (18 if is_nowhere else 0)
        colour = BAD if is_nowhere else SOFT
        room = WIDTH - RIGHT - x
        sheet.text(x, middle + 4, remark, size=LABEL, bold=is_nowhere, colour=colour, room=room)


def _remark(seated: Seated, language: str) -> str:
    """Who speaks for a party that sits nowhere itself, or that nobody does."""
    if seated.kind == "none":
        return say(f"figures.seats-{'listening' if seated.chairs else 'nowhere'}", language)
    if seated.kind == "represented":
        first, *others = seated.representatives
        key = "seats-via-more" if others else "seats-via"
        values = {"k": len(others)} if others else {}
        return say(f"figures.{key}", language, name=as_typed(first.short_name), **values)
    return "" if seated.is_certain else say("figures.seats-unsure", language)


def _chair(sheet: Sheet, x: float, y: float, kind: str) -> None:
    """Filled sits there itself, half is through another, hatched is nobody, open is a role that is not known."""
    left, top = x - _CHAIR / 2, y - _CHAIR / 2
    if kind == "none":
        sheet.add(Rect(left, top, _CHAIR, _CHAIR, stroke=UNKNOWN, is_hatched=True))
        return
    sheet.add(Rect(left, top, _CHAIR, _CHAIR, GOOD if kind == "direct" else PAPER, GOOD, 1.5))
    if kind == "represented":
        sheet.add(Rect(left, top, _CHAIR / 2, _CHAIR, GOOD))


def _middle(column: int) -> float:
    return LEFT + _NAME + (column + 0.5) * _COLUMN
