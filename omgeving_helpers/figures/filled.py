"""What is filled in: a bar per table, dark as far as its required cells are known, hatched where they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.filled import filled_table, told_of
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Rect, Sheet
from omgeving_helpers.figures.style import GOOD, LEFT, RIGHT, SMALL, SOFT, STRIPE, UNKNOWN, WIDTH
from omgeving_helpers.texts import plain, say, table_label

if TYPE_CHECKING:
    from omgeving_helpers.steps.filled import Filled, FilledTable

_ROW, _BAR = 28.0, 14.0
_NAME, _NOTE = 150.0, 250.0
_FIRST = LEFT + _NAME
_LENGTH = WIDTH - RIGHT - _NOTE - 14 - _FIRST


def plot_filled(filled: Filled, *, language: str) -> Picture:
    """Draw what is filled in.

    Parameters
    ----------
    filled
        The counts of either edition.
    language
        Of the reader.
    """
    k, n = len(filled.with_rows), len(filled.tables)
    title, subtitle = say("figures.filled-title", language, k=k, n=n), say("figures.filled-subtitle", language)
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, language)
    for i, table in enumerate(filled.tables):
        _row(sheet, y + i * _ROW, table, is_striped=i % 2 == 0, language=language)
    rows = sum(table.rows for table in filled.tables)
    footer = say("figures.filled-footer", language, rows=rows, k=k)
    sheet = frame.finish(sheet, y + n * _ROW, filled, footer=footer, language=language)
    empty = [table_label(table.name, language) for table in filled.tables if not table.rows]
    alt = plain(say("figures.filled-alt", language, title=title, rows=rows, empty=len(empty), names=empty))
    return Picture(sheet, alt, title, subtitle, filled_table(filled, language=language))


def _legend(sheet: Sheet, y: float, language: str) -> float:
    x = LEFT
    for name in ("known", "unknown"):
        sheet.add(_bar(x, y + 8, 26, is_known=name == "known"))
        x += 32 + sheet.text(x + 32, y + 12, say(f"figures.filled-{name}", language)).width + 20
    sheet.text(x, y + 12, say("figures.filled-needed", language), bold=True)
    return y + 30


def _row(sheet: Sheet, y: float, table: FilledTable, *, is_striped: bool, language: str) -> None:
    middle = y + _ROW / 2
    if is_striped:
        sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, _ROW, STRIPE))
    sheet.text(LEFT, middle + 4, table_label(table.name, language), room=_NAME - 12, bold=table.is_required)
    known = _LENGTH * table.known / table.cells if table.cells else 0.0
    if known < _LENGTH:
        sheet.add(_bar(_FIRST + known, middle, _LENGTH - known, is_known=False))
    if known:
        sheet.add(_bar(_FIRST, middle, known, is_known=True))
    colour = SOFT if table.rows else UNKNOWN
    sheet.text(WIDTH - RIGHT - _NOTE, middle + 4, told_of(table, language), room=_NOTE, size=SMALL, colour=colour)


def _bar(x: float, middle: float, length: float, *, is_known: bool) -> Rect:
    if is_known:
        return Rect(x, middle - _BAR / 2, length, _BAR, GOOD)
    return Rect(x, middle - _BAR / 2, length, _BAR, stroke=UNKNOWN, is_hatched=True)
