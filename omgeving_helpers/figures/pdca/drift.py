"""F3.2, the drift table: a row per statement, and per round its middle, its range and an arrow where it moved.

In the shareable edition middle, range and arrow are gone; the status of each round stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.pdca import drift_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import wrapped
from omgeving_helpers.figures.pdca.shapes import MOST_CYCLES, arrow, legend
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.shared_picture.consensus import LOOK
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet
from omgeving_helpers.figures.style import (
    ACCENT,
    BAD,
    GOOD,
    INK,
    LABEL,
    LEFT,
    LINE,
    RIGHT,
    SMALL,
    SOFT,
    STRIPE,
    WIDTH,
)
from omgeving_helpers.texts import Words, plain, say, shown

if TYPE_CHECKING:
    from omgeving_helpers.figures.pdca.shapes import Sign
    from omgeving_helpers.steps.pdca import Drift, Pdca, StatementRound, Trend

_STATEMENT, _NOTE = 250.0, 104.0
_CELLS_LEFT = LEFT + _STATEMENT + 8
_CELLS = WIDTH - RIGHT - _NOTE - _CELLS_LEFT
_WIDEST_CELL, _WIDE_ENOUGH = 150.0, 96.0
_ROW, _TEXT_LINE = 40.0, 15.0
_MOST_TEXTS, _LINES = 262, 2
_SCALE, _STATUS = 34.0, 9.0
_LOWEST, _HIGHEST = 1, 5


def plot_drift(found: Pdca, *, language: str) -> Picture:
    """Draw the drift table.

    Parameters
    ----------
    found
        Step 3, of either edition; the shareable one has a status per round and nothing else.
    language
        Of the reader.
    """
    title, subtitle = _title(found, language), _subtitle(found, language)
    counts = {"n": len(found.trends), "k": len(found.snapshot.cycles)}
    alt = plain(say("figures.drift-alt", language, title=Words(title), **counts))
    table = drift_table(found, language=language)
    cycles = found.snapshot.cycles[-MOST_CYCLES:]
    if not found.trends or not cycles:
        sheet = frame.nothing(title, found.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, alt, title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = legend(sheet, y, _legend(found, language)) + 6
    width = min(_WIDEST_CELL, _CELLS / len(cycles))
    for i, cycle in enumerate(cycles):
        text = say("pdca.round", language, cycle=cycle) if width > _SCALE * 1.5 else frame.number(cycle, language)
        sheet.text(_CELLS_LEFT + (i + 0.5) * width, y, text, size=SMALL, anchor="middle", colour=SOFT, room=width - 2)
    y = _rows(sheet, y + 8, found, width, language)
    footer = frame.footer(found.snapshot, n=len(found.counting), language=language)
    sheet = frame.finish(sheet, y, found.snapshot, footer=footer, language=language)
    return Picture(sheet, alt, title, subtitle, table)


def _title(found: Pdca, language: str) -> str:
    if not found.drifts:
        return say("figures.drift-title-nothing", language)
    if len(found.snapshot.cycles) == 1:
        return say("figures.drift-title-one", language)
    k = sum(1 for d in found.drifts if d.alarm is not None)
    return say("figures.drift-title", language, k=k, n=len(found.drifts))


def _subtitle(found: Pdca, language: str) -> str:
    return say(f"figures.drift-subtitle{'-shareable' if found.is_shareable else ''}", language)


def _legend(found: Pdca, language: str) -> list[tuple[Sign, str]]:
    signs: list[tuple[Sign, str]] = [
        (_status(0, 0, name), say(f"shared_picture.status-{name}", language)) for name in LOOK
    ]
    if found.is_shareable:
        return signs
    moved = [(-1, say("figures.drift-down", language)), (1, say("figures.drift-up", language))]
    return [*signs, *moved, (Mark(0, 0, "square", 4, ACCENT), say("figures.drift-middle", language))]


def _status(x: float, y: float, status: str) -> Mark:
    shape, fill, colour = LOOK[status]
    return Mark(x, y, shape, _STATUS, fill, colour, 1.5, is_hatched=fill == "hatched")


def _rows(sheet: Sheet, y: float, found: Pdca, width: float, language: str) -> float:
    """What needs a talk first; as many as can be read, and how many more the table has."""
    drifts = {d.id: d for d in found.drifts}
    ordered = sorted(found.trends, key=lambda t: _order(drifts.get(t.id)))
    most = _MOST_TEXTS // (min(len(found.snapshot.cycles), MOST_CYCLES) + _LINES + 1)
    for i, trend in enumerate(ordered[:most]):
        if i % 2 == 0:
            sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, _ROW, STRIPE))
        _row(sheet, y, trend, drifts.get(trend.id), width=width, language=language)
        y += _ROW
    rest, earlier = len(ordered) - most, len(found.snapshot.cycles) - MOST_CYCLES
    for key, k in (("more-rows", rest), ("earlier-rounds", earlier)):
        if k > 0:
            sheet.text(LEFT, y + 16, say(f"figures.{key}", language, k=k), colour=SOFT)
            y += 20
    return y


def _order(drift: Drift | None) -> int:
    if drift is None:
        return 3
    return 0 if drift.alarm else 1 if drift.recovery else 2 if drift.could_drift else 3


def _row(sheet: Sheet, y: float, trend: Trend, drift: Drift | None, *, width: float, language: str) -> None:
    middle = y + _ROW / 2
    lines = wrapped(trend.text, LABEL, _STATEMENT - 4, lines=_LINES)
    for i, line in enumerate(lines):
        sheet.text(LEFT, middle + 4 + (i - (len(lines) - 1) / 2) * _TEXT_LINE, line)
    for i, of in enumerate(trend.rounds[-MOST_CYCLES:]):
        _cell(sheet, _CELLS_LEFT + (i + 0.5) * width, middle, of, width=width, language=language)
    note = _note(drift)
    if note:
        colour = {"drifted": BAD, "recovers": GOOD}.get(note, SOFT)
        words = say(f"figures.drift-{note}", language)
        sheet.text(WIDTH - RIGHT - _NOTE + 6, middle + 4, words, bold=True, colour=colour, room=_NOTE - 6)


def _note(drift: Drift | None) -> str | None:
    """What the row says in one word; a drift that is on its way back is still a drift."""
    if drift is None:
        return None
    if drift.alarm is not None:
        return "drifted-recovers" if drift.recovery is not None else "drifted"
    return "recovers" if drift.recovery is not None else "unsure" if drift.could_drift else None


def _cell(sheet: Sheet, x: float, middle: float, of: StatementRound, *, width: float, language: str) -> None:
    """Status and middle, with the range below them on a line from 1 to 5; without answers only the status."""
    if of.median is None or of.lowest is None or of.highest is None:
        is_worded = width >= _WIDE_ENOUGH
        sheet.add(_status(x - width / 2 + 10 if is_worded else x, middle, of.status))
        if is_worded:
            word = say(f"shared_picture.status-{of.status}", language)
            sheet.text(x - width / 2 + 19, middle + 4, word, size=SMALL, room=width - 21)
        return
    sheet.add(_status(x - 16, middle - 7, of.status))
    sheet.text(x, middle - 3, shown(of.median, language), anchor="middle", bold=True, room=24)
    if of.change is not None and of.change.is_drift:
        arrow(sheet, x + 16, middle - 7, of.change.direction)
    scale = min(_SCALE, width - 10)
    left = x - scale / 2
    places = [left + (v - _LOWEST) / (_HIGHEST - _LOWEST) * scale for v in (of.lowest, of.median, of.highest)]
    sheet.add(Line(left, middle + 9, left + scale, middle + 9, LINE, 1))
    sheet.add(Rect(float(places[0]) - 1, middle + 7, float(places[2] - places[0]) + 2, 4, INK))
    sheet.add(Rect(float(places[1]) - 2, middle + 5, 4, 8, ACCENT))
