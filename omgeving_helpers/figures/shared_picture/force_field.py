"""F1.2, the force field: 5 by 5 cells of influence and affectedness, with the parties listed inside.

Scores are whole numbers, so many parties share a point: a list in a cell, not a cloud of labels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.answers import blockers_counted, force_field_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet, Text
from omgeving_helpers.figures.style import (
    AXIS_DIGIT,
    AXIS_WORD,
    DIGIT,
    INK,
    LEFT,
    LINE,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    SUPPORT,
    TINT,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.steps.scores import NO_ANSWER, Score
from omgeving_helpers.texts import as_typed, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture import SharedPicture

_GRID_LEFT = 84.0
_COLUMN = (WIDTH - _GRID_LEFT - RIGHT) / 5
_PITCH, _PAD, _EMPTY_ROW = 26.0, 12.0, 38.0
_LINES, _LINE = 4, 13.0
_CENTRE, _LABEL_AT, _LABEL_ROOM = 16.0, 17.0, 128.0
_CIRCLE, _SQUARE, _RING = 17.0, 15.0, 23.5
_HIGH = 4
_WORD_ROOM = 54.0
_STRIP_COLUMNS = 5
_BETWEEN_2_AND_3 = 2.5
_SCORES = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class _Look:
    """What every part of the picture needs: the results, the label of each party, the language."""

    picture: SharedPicture
    labels: Mapping[str, str]
    language: str

    def pitch(self, party: Party) -> float:
        """How high a party is, with its label in one line or more."""
        return max(_PITCH, 10 + _LINE * (1 + self.labels[party.id].count("\n")))

    def height(self, parties: Sequence[Party]) -> float:
        """How high parties are below each other."""
        return sum(self.pitch(party) for party in parties)


def plot_force_field(picture: SharedPicture, *, language: str) -> Picture:
    """Draw the force field.

    Parameters
    ----------
    picture
        Step 1 in the internal edition.
    language
        Of the reader.

    Raises
    ------
    ValueError
        For the shareable edition: support and influence of a named party are views, and the palette takes its place.
    """
    if picture.is_shareable:
        msg = "the shareable edition has no force field: the palette takes its place"
        raise ValueError(msg)
    title, subtitle = force_field_title(picture, language), say("figures.force-field-subtitle", language)
    table = force_field_table(picture, language=language)
    if not picture.parties:
        sheet = frame.nothing(title, picture.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, _alt(picture, title, language), title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, language)
    look = _Look(
        picture,
        frame.labels(
            picture.parties, _LABEL_ROOM, bold=[p.id for p in picture.parties if p.can_block == "yes"], lines=_LINES
        ),
        language,
    )
    y = _grid(sheet, y, look)
    unknown = [p for p in picture.parties if p.influence is None or p.affectedness is None]
    if unknown:
        y = _strip(sheet, y + 10, unknown, look)
    sheet = frame.finish(sheet, y, picture.snapshot, footer=_footer(picture, language), language=language)
    return Picture(sheet, _alt(picture, title, language), title, subtitle, table)


def force_field_title(picture: SharedPicture, language: str) -> str:
    """The finding: how many that can block the programme are not on board yet."""
    return say("figures.force-field-title", language, **blockers_counted(picture))


def _alt(picture: SharedPicture, title: str, language: str) -> str:
    high = [p for p in picture.parties if (p.influence or 0) >= _HIGH and (p.affectedness or 0) >= _HIGH]
    names = [as_typed(p.name) for p in high]
    return plain(say("figures.force-field-alt", language, title=title, k=len(names), names=names))


def _footer(picture: SharedPicture, language: str) -> str:
    scores = [picture.support.scores.get(p.id, NO_ANSWER) for p in picture.parties]
    known = [s.source for s in scores if s.value is not None]
    return frame.footer(
        picture.snapshot,
        n=len(scores),
        language=language,
        asked=known.count("asked"),
        document=known.count("document"),
        estimate=known.count("estimate"),
        unknown=len(scores) - len(known) + known.count("unknown"),
    )


def _legend(sheet: Sheet, y: float, language: str) -> float:
    x = LEFT + sheet.text(LEFT, y + 12, say("figures.support", language), bold=True).width + 16
    for digit in _SCORES:
        _support_mark(sheet, x + 8, y + 8, Score(digit, "asked"), is_internal=False, language=language)
        word = say(f"figures.support-{digit}", language) if digit in (1, 3, 5) else ""
        x += 22 + (sheet.text(x + 20, y + 12, word).width if word else 0) + 16
    y += 24
    x = LEFT
    unknown, open_mark = NO_ANSWER, Score(4, "estimate")
    for key, score, internal, ring in (
        ("support-unknown", unknown, False, False),
        ("open", open_mark, False, False),
        ("ring", Score(4, "asked"), False, True),
        ("square", Score(4, "asked"), True, False),
    ):
        if ring:
            sheet.add(Mark(x + 12, y + 8, "circle", _RING, PAPER, INK, 2))
        _support_mark(sheet, x + 12, y + 8, score, is_internal=internal, language=language)
        x += 28 + sheet.text(x + 28, y + 12, say(f"figures.{key}", language)).width + 18
    return y + 30


def _grid(sheet: Sheet, y: float, look: _Look) -> float:
    """The cells from high to low affectedness, and the axes; returns the lower edge with its words."""
    top = y
    cells = {(i, a): _in_cell(look.picture, i, a) for i in _SCORES for a in _SCORES}
    for affected in reversed(_SCORES):
        most = max(look.height(cells[i, affected]) for i in _SCORES)
        height = _PAD + most if most else _EMPTY_ROW
        for influence in _SCORES:
            x = _GRID_LEFT + (influence - 1) * _COLUMN
            if influence >= _HIGH and affected >= _HIGH:
                sheet.add(Rect(x, y, _COLUMN, height, TINT))
            _parties(sheet, x, y + height / 2, cells[influence, affected], look)
        _row_words(sheet, y, height, affected, look.language)
        sheet.add(Line(_GRID_LEFT, y, WIDTH - RIGHT, y))
        y += height
    sheet.add(Line(_GRID_LEFT, y, WIDTH - RIGHT, y))
    for i in range(6):
        x = _GRID_LEFT + i * _COLUMN
        sheet.add(Line(x, top, x, y))
    _column_words(sheet, y, look.language)
    middle = (top + y) / 2
    name = plain(say("figures.affected", look.language))
    sheet.add(Text(LEFT + 6, middle, name, is_bold=True, anchor="middle", is_turned=True))
    return y + 42


def _parties(sheet: Sheet, x: float, middle: float, parties: Sequence[Party], look: _Look) -> None:
    """Parties below each other, around the middle of their cell."""
    y = middle - look.height(parties) / 2
    for party in parties:
        _party(sheet, x, y + look.pitch(party) / 2, party, look)
        y += look.pitch(party)


def _in_cell(picture: SharedPicture, influence: int, affected: int) -> list[Party]:
    """The parties of a cell: lowest support first, then who can block, then by name."""
    inside = [p for p in picture.parties if p.influence == influence and p.affectedness == affected]
    return sorted(inside, key=lambda p: (_order(picture, p), p.can_block != "yes", p.short_name.casefold(), p.id))


def _order(picture: SharedPicture, party: Party) -> float:
    value = picture.support.scores.get(party.id, NO_ANSWER).value
    return _BETWEEN_2_AND_3 if value is None else float(value)


def _row_words(sheet: Sheet, y: float, height: float, affected: int, language: str) -> None:
    middle, x = y + height / 2, _GRID_LEFT - 8
    word = {1: "low-affected", 5: "high-affected"}.get(affected)
    digit = frame.number(affected, language)
    sheet.text(x, middle + (0 if word else 5), digit, size=AXIS_DIGIT, bold=True, anchor="end")
    if word:
        text = say(f"figures.{word}", language)
        sheet.text(x, middle + 14, text, size=AXIS_WORD, anchor="end", colour=SOFT, room=_WORD_ROOM)


def _column_words(sheet: Sheet, y: float, language: str) -> None:
    for influence in _SCORES:
        x = _GRID_LEFT + (influence - 0.5) * _COLUMN
        word = {1: "low-influence", 5: "high-influence"}.get(influence)
        text = say(f"figures.{word}", language) if word else frame.number(influence, language)
        sheet.text(x, y + 17, text, anchor="middle", room=_COLUMN - 8)
    middle = _GRID_LEFT + 2.5 * _COLUMN
    sheet.text(middle, y + 35, say("figures.influence", language), bold=True, anchor="middle")


def _party(sheet: Sheet, x: float, y: float, party: Party, look: _Look) -> None:
    score = look.picture.support.scores.get(party.id, NO_ANSWER)
    can_block = party.can_block == "yes"
    if can_block:
        sheet.add(Mark(x + _CENTRE, y, "circle", _RING, PAPER, INK, 2))
    _support_mark(sheet, x + _CENTRE, y, score, is_internal=party.is_external is False, language=look.language)
    lines = look.labels[party.id].split("\n")
    for i, line in enumerate(lines):
        sheet.text(x + _CENTRE + _LABEL_AT, y + 4 + (i - (len(lines) - 1) / 2) * _LINE, line, bold=can_block)


def _support_mark(sheet: Sheet, x: float, y: float, score: Score, *, is_internal: bool, language: str) -> None:
    """Filled = asked or document, open = estimate, hatched = unknown; a square is internal."""
    shape, size = ("square", _SQUARE) if is_internal else ("circle", _CIRCLE)
    if score.value is None:
        sheet.add(Mark(x, y, shape, size, stroke=UNKNOWN, is_hatched=True))
        return
    colour = SUPPORT[score.value]
    is_open = score.source not in {"asked", "document"}
    fill, width, line = (PAPER, size - 1.5, 2.0) if is_open else (colour, size, 0.5)
    sheet.add(Mark(x, y, shape, width, fill, colour, line))
    digit = frame.number(score.value, language)
    sheet.text(x, y + 4, digit, size=DIGIT, bold=True, anchor="middle", colour=colour if is_open else PAPER)


def _strip(sheet: Sheet, y: float, parties: Sequence[Party], look: _Look) -> float:
    """Parties of which influence or affectedness is unknown, under the grid."""
    rows = [parties[i : i + _STRIP_COLUMNS] for i in range(0, len(parties), _STRIP_COLUMNS)]
    heights = [max(look.pitch(party) for party in row) for row in rows]
    height = 22 + sum(heights)
    sheet.add(Rect(_GRID_LEFT, y, WIDTH - RIGHT - _GRID_LEFT, height, stroke=LINE))
    sheet.text(_GRID_LEFT + 8, y + 14, say("figures.unknown-strip", look.language), size=SMALL, colour=SOFT)
    for i, row in enumerate(rows):
        middle = y + 20 + sum(heights[:i]) + heights[i] / 2
        for column, party in enumerate(row):
            _party(sheet, _GRID_LEFT + column * _COLUMN, middle, party, look)
    return y + height
