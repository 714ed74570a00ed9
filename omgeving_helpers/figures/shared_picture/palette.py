"""F1.1, the palette: a row per group, a dot per party, and an empty box where nobody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers import palette_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import width_of
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
from omgeving_helpers.texts import as_typed, label, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture import SharedPicture

DOT = {1: 6.0, 2: 9.0, 3: 12.0, 4: 15.0, 5: 18.0}
_UNKNOWN_DOT = 12.0
_GROUP_WIDTH = 170.0
_PITCH, _ROW_PAD, _FEWEST = 24.0, 8.0, 30.0
_FIRST = LEFT + _GROUP_WIDTH
_MOST_COLUMNS, _FEWEST_COLUMNS = 4, 2
_BESIDE = 29.0
"""What the dot and the gap to the next party take of a column."""


def plot_palette(picture: SharedPicture, *, language: str) -> Picture:
    """Draw the palette.

    Parameters
    ----------
    picture
        Step 1, of either edition: affectedness and being key are public facts.
    language
        Of the reader.
    """
    palette, snapshot = picture.palette, picture.snapshot
    title = say("figures.palette-title", language, empty=len(palette.empty))
    subtitle = say("figures.palette-subtitle", language)
    names = [label("category", c, language) for c in palette.empty]
    alt = say(
        "figures.palette-alt",
        language,
        covered=palette.covered,
        applicable=palette.applicable,
        empty=len(names),
        names=names,
        k=len(picture.parties),
    )
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, language)
    rows = [(label("category", g.category, language), g.parties, g.reason_not_applicable) for g in palette.groups]
    if palette.without_category:
        rows.append((say("shared_picture.without-category", language), palette.without_category, None))
    columns = {p.id: _columns(parties) for _, parties, _ in rows for p in parties}
    rooms = {key: _column(n) - _BESIDE for key, n in columns.items()}
    labels = frame.labels(picture.parties, rooms, bold=[p.id for p in picture.parties if p.is_key])
    for i, (name, parties, reason) in enumerate(rows):
        height = _height(len(parties), columns[parties[0].id] if parties else 1)
        if i % 2 == 0:
            sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, height, STRIPE))
        _row(sheet, (y, height), name, parties, labels=labels)
        if not parties:
            _nobody(sheet, y, height, reason=reason, language=language)
        y += height
    footer = frame.footer(snapshot, n=len(picture.parties), language=language)
    sheet = frame.finish(sheet, y, snapshot, footer=footer, language=language)
    return Picture(sheet, plain(alt), title, subtitle, palette_table(picture, language=language))


def _legend(sheet: Sheet, y: float, language: str) -> float:
    x = LEFT + sheet.text(LEFT, y + 12, say("figures.palette-affected", language), bold=True).width + 14
    for score, size in DOT.items():
        sheet.add(Mark(x + size / 2, y + 8, "circle", size, GOOD))
        x += size + 5 + sheet.text(x + size + 5, y + 12, frame.number(score, language)).width + 14
    sheet.add(Mark(x + 6, y + 8, "circle", _UNKNOWN_DOT, stroke=UNKNOWN, is_hatched=True))
    x += 18 + sheet.text(x + 18, y + 12, say("figures.palette-unknown", language)).width + 14
    sheet.text(x, y + 12, say("figures.palette-key", language), bold=True)
    return y + 30


def _columns(parties: Sequence[Party]) -> int:
    """In how many columns a group stands: fewer, and so wider, when a name would be cut."""
    widest = max((width_of(p.short_name, LABEL, bold=p.is_key) for p in parties), default=0.0)
    fewest = min(_FEWEST_COLUMNS, max(1, len(parties)))
    return next((n for n in range(_MOST_COLUMNS, fewest, -1) if widest <= _column(n) - _BESIDE), fewest)


def _column(columns: int) -> float:
    return (WIDTH - RIGHT - _FIRST) / columns


def _height(parties: int, columns: int) -> float:
    return max(_FEWEST, _ROW_PAD + _PITCH * -(-parties // columns))


def _row(
    sheet: Sheet, at: tuple[float, float], name: str, parties: Sequence[Party], *, labels: Mapping[str, str]
) -> None:
    """One group, from a height on so many pixels high."""
    y, height = at
    sheet.add(Line(_FIRST - 10, y, _FIRST - 10, y + height))
    colour = INK if parties else SOFT
    sheet.text(LEFT, y + height / 2 + 4, name, room=_GROUP_WIDTH - 16, bold=bool(parties), colour=colour)
    columns = _columns(parties)
    lines = -(-len(parties) // columns)
    for i, party in enumerate(parties):
        line, column = divmod(i, columns)
        middle = y + height / 2 + (line - (lines - 1) / 2) * _PITCH
        _party(sheet, _FIRST + column * _column(columns), middle, party, labels[party.id])


def _nobody(sheet: Sheet, y: float, height: float, *, reason: str | None, language: str) -> None:
    if reason is not None:
        text = say("figures.palette-not-applicable", language, reason=as_typed(reason))
        sheet.text(_FIRST, y + height / 2 + 4, text, room=WIDTH - RIGHT - _FIRST, size=SMALL, colour=SOFT)
        return
    text = say("figures.palette-nobody", language)
    sheet.add(Rect(_FIRST, y + 4, 120, height - 8, PAPER, BAD, 1.5))
    sheet.text(_FIRST + 130, y + height / 2 + 4, text, bold=True)


def _party(sheet: Sheet, x: float, y: float, party: Party, label: str) -> None:
    if party.affectedness is None:
        sheet.add(Mark(x + 9, y, "circle", _UNKNOWN_DOT, stroke=UNKNOWN, is_hatched=True))
    else:
        sheet.add(Mark(x + 9, y, "circle", DOT[party.affectedness], GOOD))
    sheet.text(x + 23, y + 4, label, bold=party.is_key)
