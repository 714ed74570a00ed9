"""F1.4, consensus strips: a row per statement with its status, and a dot per counting party on 1 to 5.

In the shareable edition dots and names are gone; status and number of answers stay.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.answers import consensus_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import wrapped
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet
from omgeving_helpers.figures.style import (
    ACCENT,
    BAD,
    GOOD,
    INK,
    LABEL,
    LEFT,
    MIDDLE,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    STRIPE,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.steps.shared_picture import KINDS_WITH_STATUS
from omgeving_helpers.texts import label, plain, say

if TYPE_CHECKING:
    from omgeving_helpers.steps.shared_picture import SharedPicture, StatementResult

STATUSES = ("rejected", "divided", "open", "provisional", "shared", "unknown")
_STATEMENT, _STATUS, _OUTLIERS = 250.0, 108.0, 170.0
_WIDE_STATEMENT = 480.0
_DOTS_LEFT = LEFT + _STATEMENT + _STATUS
_CELL = (WIDTH - RIGHT - _DOTS_LEFT - _OUTLIERS) / 5
_DOT, _PITCH, _DOTS_IN_LINE = 7.5, 10.0, 6
_TEXT_LINE, _FEWEST = 15.0, 36.0
_HEADING = 26.0
_BAR, _BAR_HEIGHT = 40.0, 4.0
_MOST_OUTLIERS = 2
_SCORES = (1, 2, 3, 4, 5)
LOOK = {
    "rejected": ("triangle", BAD, BAD),
    "divided": ("diamond", BAD, BAD),
    "open": ("square", PAPER, SOFT),
    "provisional": ("circle", PAPER, MIDDLE),
    "shared": ("circle", GOOD, GOOD),
    "unknown": ("square", "hatched", UNKNOWN),
}


def plot_consensus(picture: SharedPicture, *, language: str) -> Picture:
    """Draw the consensus strips.

    Parameters
    ----------
    picture
        Step 1, of either edition; the shareable one has no scores, so no dots and no names.
    language
        Of the reader.
    """
    statements, snapshot = picture.statements, picture.snapshot
    count = Counter(s.status for s in statements)
    title = _title(count, len(statements), language)
    subtitle = say(f"figures.consensus-subtitle{'-shareable' if picture.is_shareable else ''}", language)
    alt = say("figures.consensus-alt", language, n=len(statements), **{s: count[s] for s in STATUSES})
    table = consensus_table(picture, language=language)
    if not statements:
        sheet = frame.nothing(title, snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(alt), title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, picture, language)
    top = y - 6
    y = _rows(sheet, y, picture, language)
    if not picture.is_shareable:
        for i in range(6):
            sheet.add(Line(_DOTS_LEFT + i * _CELL, top, _DOTS_LEFT + i * _CELL, y))
    sheet = frame.finish(sheet, y, snapshot, footer=_footer(picture, language), language=language)
    return Picture(sheet, plain(alt), title, subtitle, table)


def _title(count: Counter[str], n: int, language: str) -> str:
    if n == 0:
        return say("figures.consensus-title-nothing", language)
    return say("figures.consensus-title", language, n=n, shared=count["shared"], divided=count["divided"])


def _footer(picture: SharedPicture, language: str) -> str:
    if picture.is_shareable:
        return frame.footer(picture.snapshot, n=len(picture.counting), language=language)
    sources = Counter(score.source for s in picture.statements for score in s.scores.values())
    kinds = ("asked", "document", "estimate", "unknown")
    found = {kind: sources[kind] for kind in kinds}
    return frame.footer(picture.snapshot, n=len(picture.counting), language=language, **found)


def _legend(sheet: Sheet, y: float, picture: SharedPicture, language: str) -> float:
    x = LEFT
    if not picture.is_shareable:
        for key, fill in (("asked", INK), ("estimate", PAPER)):
            sheet.add(Mark(x + 4, y + 8, "circle", _DOT, fill, INK, 1.5))
            x += 13 + sheet.text(x + 13, y + 12, say(f"figures.consensus-{key}", language)).width + 16
        sheet.add(Rect(x, y + 6, 24, _BAR_HEIGHT, ACCENT))
        x += 30 + sheet.text(x + 30, y + 12, say("figures.consensus-median", language)).width + 18
    sheet.text(x, y + 12, say("figures.consensus-n", language), colour=SOFT)
    y += 34
    sheet.text(LEFT + _statement_width(picture), y + 4, say("figures.consensus-status", language), colour=SOFT)
    if not picture.is_shareable:
        for score in _SCORES:
            word = {1: "disagree", 5: "agree"}.get(score)
            text = say(f"figures.consensus-{word}", language) if word else frame.number(score, language)
            sheet.text(_middle_of(score), y + 4, text, anchor="middle", colour=SOFT, room=_CELL - 2)
        x = WIDTH - RIGHT - _OUTLIERS + 8
        sheet.text(x, y + 4, say("figures.consensus-outliers", language), colour=SOFT)
    return y + 14


def _rows(sheet: Sheet, y: float, picture: SharedPicture, language: str) -> float:
    """A small heading per kind, and below it the statements: what needs a talk stands first."""
    for kind in KINDS_WITH_STATUS:
        of_kind = [s for s in picture.statements if s.kind == kind]
        if not of_kind:
            continue
        sheet.text(LEFT, y + 17, label("statement_kind", kind, language), bold=True, colour=SOFT)
        y += _HEADING
        for i, statement in enumerate(sorted(of_kind, key=_order)):
            y = _row(sheet, y, statement, picture, is_striped=i % 2 == 0, language=language)
    return y


def _order(statement: StatementResult) -> tuple[int, int]:
    """By status, within these by spread, wide first; equal ones keep their natural order."""
    values = [s.value for s in statement.scores.values() if s.value is not None]
    return STATUSES.index(statement.status), -(max(values) - min(values)) if values else 0


def _row(
    sheet: Sheet, y: float, statement: StatementResult, picture: SharedPicture, *, is_striped: bool, language: str
) -> float:
    room = _statement_width(picture)
    lines = wrapped(statement.text, LABEL, room - 12, lines=3)
    dots = {score: _dots(statement, score) for score in _SCORES}
    dot_lines = max(-(-len(found) // _DOTS_IN_LINE) for found in dots.values())
    height = max(_PITCH * dot_lines + 20, _TEXT_LINE * len(lines) + 10, _FEWEST)
    if is_striped:
        sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, height, STRIPE))
    middle = y + height / 2
    for i, line in enumerate(lines):
        sheet.text(LEFT, middle + 4 + (i - (len(lines) - 1) / 2) * _TEXT_LINE, line)
    _status(sheet, LEFT + room, middle, statement, language=language)
    for score, found in dots.items():
        _draw_dots(sheet, _middle_of(score), middle - 2, found)
    if statement.median is not None and not picture.is_shareable:
        x = _DOTS_LEFT + (float(statement.median) - 0.5) * _CELL
        sheet.add(Rect(x - _BAR / 2, y + height - _BAR_HEIGHT, _BAR, _BAR_HEIGHT, ACCENT))
    _outliers(sheet, middle, statement, language)
    return y + height


def _status(sheet: Sheet, x: float, y: float, statement: StatementResult, *, language: str) -> None:
    """The symbol, its word, and below it the number of answers."""
    shape, fill, colour = LOOK[statement.status]
    sheet.add(Mark(x + 6, y - 5, shape, 11, fill, colour, 1.5, is_hatched=fill == "hatched"))
    is_provisional = statement.status == "provisional"
    word = say(f"shared_picture.status-{'shared' if is_provisional else statement.status}", language)
    sheet.text(x + 18, y - 1, word, bold=True, colour=colour, room=_STATUS - 22)
    answers = say("figures.consensus-answers", language, k=statement.answered, n=statement.n)
    text = f"{say('figures.provisionally', language)} · {answers}" if is_provisional else answers
    sheet.text(x + 18, y + 13, text, size=SMALL, colour=SOFT, room=_STATUS - 10)


def _dots(statement: StatementResult, score: int) -> list[bool]:
    """Whether each answer with this score is the party's own word; those first."""
    sources = [s.source in {"asked", "document"} for s in statement.scores.values() if s.value == score]
    return sorted(sources, reverse=True)


def _draw_dots(sheet: Sheet, x: float, y: float, dots: list[bool]) -> None:
    lines = [dots[i : i + _DOTS_IN_LINE] for i in range(0, len(dots), _DOTS_IN_LINE)]
    for row, line in enumerate(lines):
        for column, is_own_word in enumerate(line):
            at = x + (column - (len(line) - 1) / 2) * _PITCH
            down = y + (row - (len(lines) - 1) / 2) * _PITCH
            sheet.add(Mark(at, down, "circle", _DOT - 1.5, INK if is_own_word else PAPER, INK, 1.5))


def _outliers(sheet: Sheet, y: float, statement: StatementResult, language: str) -> None:
    """Who is two or more from the median, in at most two lines."""
    found = statement.outliers
    is_many = len(found) > _MOST_OUTLIERS
    named = found[:1] if is_many else found
    lines = [f"{value} {party.short_name}" for party, value in named]
    if is_many:
        lines.append(plain(say("figures.consensus-more", language, k=len(found) - 1)))
    x = WIDTH - RIGHT - _OUTLIERS + 8
    for i, line in enumerate(lines):
        sheet.text(x, y + 4 + (i - (len(lines) - 1) / 2) * _TEXT_LINE, line, room=_OUTLIERS - 10)


def _statement_width(picture: SharedPicture) -> float:
    """The shareable edition has no dots, so its statements have more room."""
    return _WIDE_STATEMENT if picture.is_shareable else _STATEMENT


def _middle_of(score: int) -> float:
    return _DOTS_LEFT + (score - 0.5) * _CELL
