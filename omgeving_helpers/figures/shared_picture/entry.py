"""F1.7, the entry timeline: first involvement of each party against the one date of the first decision."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from omgeving_helpers.answers import entry_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import width_of
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.scales import DateScale
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
from omgeving_helpers.texts import as_typed, plain, say, shown

if TYPE_CHECKING:
    from omgeving_helpers.steps.shared_picture import Entry, SharedPicture

_ROW = 22.0
_NAME, _LONGEST_NAME, _NOTE = 176.0, 340.0, 120.0
_SCALE_RIGHT = WIDTH - RIGHT - _NOTE - 14
_DOT = 11.0
_MOST_TICKS = 6


def plot_entry(picture: SharedPicture, *, language: str) -> Picture:
    """Draw the entry timeline.

    Parameters
    ----------
    picture
        Step 1, of either edition: dates of involvement are public facts.
    language
        Of the reader.
    """
    title, subtitle = _title(picture, language), say("figures.entry-subtitle", language)
    late = [as_typed(p.name) for p in picture.entry.late]
    alt = plain(say("figures.entry-alt", language, title=title, k=len(late), names=late))
    table = entry_table(picture, language=language)
    if not picture.entry.entries:
        sheet = frame.nothing(title, picture.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, alt, title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, picture, language)
    labels = frame.labels(picture.parties, _LONGEST_NAME, bold=[p.id for p in picture.parties])
    scale = _scale(picture, LEFT + max(_NAME, *(width_of(text, LABEL, bold=True) for text in labels.values())) + 14)
    y = _axis(sheet, y, scale, picture, language)
    for i, entry in enumerate(picture.entry.entries):
        label = labels[entry.party.id]
        _row(sheet, y + i * _ROW, entry, picture, label=label, scale=scale, language=language)
    y += len(picture.entry.entries) * _ROW
    if picture.entry.first_decision is not None:
        x = scale.at(picture.entry.first_decision)
        sheet.add(Line(x, y - len(picture.entry.entries) * _ROW - 4, x, y, INK, 2))
    footer = frame.footer(picture.snapshot, n=len(picture.parties), language=language)
    sheet = frame.finish(sheet, y, picture.snapshot, footer=footer, language=language)
    return Picture(sheet, alt, title, subtitle, table)


def _title(picture: SharedPicture, language: str) -> str:
    entry = picture.entry
    if entry.first_decision is None:
        return say("figures.entry-title-unknown", language)
    key = "entry-title" if entry.is_decision_past or entry.n == 0 else "entry-title-coming"
    return say(f"figures.{key}", language, in_time=entry.in_time, n=entry.n)


def _scale(picture: SharedPicture, left: float) -> DateScale:
    """From the first date that is drawn to the reference date, beside the names."""
    days = [e.involved_since for e in picture.entry.entries if e.involved_since]
    days += [d for d in (picture.entry.first_decision, picture.snapshot.reference_date) if d]
    first, last = min(days), max(days)
    pad = max(timedelta(days=7), (last - first) / 20)
    return DateScale(first - pad, last + pad, left, _SCALE_RIGHT)


def _legend(sheet: Sheet, y: float, picture: SharedPicture, language: str) -> float:
    x = LEFT
    keys = ("in-time", "late", "not-yet") if picture.entry.first_decision is not None else ("involved", "not-yet")
    for key in keys:
        _dot(sheet, x + 6, y + 8, key)
        x += 18 + sheet.text(x + 18, y + 12, say(f"figures.entry-{key}", language)).width + 20
    return y + 30


def _axis(sheet: Sheet, y: float, scale: DateScale, picture: SharedPicture, language: str) -> float:
    """The date of the decision above its line, and the months."""
    decision = picture.entry.first_decision
    if decision is not None:
        text = plain(say("figures.entry-decision", language, date=decision))
        item = sheet.text(0, y + 10, text, bold=True)
        x = min(max(scale.at(decision) - item.width / 2, LEFT), WIDTH - RIGHT - item.width)
        sheet.items.pop()
        sheet.text(x, y + 10, text, bold=True)
    for day in scale.ticks(_MOST_TICKS):
        x = scale.at(day)
        sheet.text(x, y + 28, shown(day, language), size=SMALL, anchor="middle", colour=SOFT)
    return y + 40


def _row(
    sheet: Sheet, y: float, entry: Entry, picture: SharedPicture, *, label: str, scale: DateScale, language: str
) -> None:
    middle = y + _ROW / 2
    if round(y / _ROW) % 2:
        sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, _ROW, STRIPE))
    bold = entry.is_heavily_affected is True
    sheet.text(LEFT, middle + 4, label, bold=bold)
    kind = _kind(picture, entry)
    x = scale.at(entry.involved_since) if entry.involved_since else _SCALE_RIGHT
    decision = picture.entry.first_decision
    if decision is not None and entry.involved_since is not None:
        colour = BAD if kind == "late" else GOOD
        sheet.add(Line(scale.at(decision), middle, x, middle, colour, 1.5))
    _dot(sheet, x, middle, kind)
    note = _note(entry, kind, language)
    if note:
        colour = SOFT if kind == "in-time" else BAD
        sheet.text(WIDTH - RIGHT - _NOTE, middle + 4, note, room=_NOTE, size=SMALL, colour=colour, bold=bold)


def _kind(picture: SharedPicture, entry: Entry) -> str:
    if entry.involved_since is None:
        return "not-yet"
    if picture.entry.first_decision is None:
        return "involved"
    return "late" if entry.days_late is not None else "in-time"


def _note(entry: Entry, kind: str, language: str) -> str:
    if kind == "late":
        return say("figures.entry-days", language, days=entry.days_late or 0)
    return say(f"figures.entry-{kind}", language) if kind in {"in-time", "not-yet"} else ""


def _dot(sheet: Sheet, x: float, y: float, kind: str) -> None:
    """In time a circle, late a diamond, not involved an empty square: the shape says it without the colour."""
    if kind == "not-yet":
        sheet.add(Mark(x, y, "square", _DOT, PAPER, BAD, 2))
    elif kind == "late":
        sheet.add(Mark(x, y, "diamond", _DOT + 2, BAD))
    else:
        sheet.add(Mark(x, y, "circle", _DOT, GOOD if kind == "in-time" else UNKNOWN))
