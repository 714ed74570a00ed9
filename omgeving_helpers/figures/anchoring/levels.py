"""F4.1, the ladder: five tracks from 1 to 5 with the level now, last time and the target.

Not a radar: tracks compare, an area misleads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.anchoring import levels_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet
from omgeving_helpers.figures.style import (
    ACCENT,
    AXIS_DIGIT,
    AXIS_WORD,
    BAD,
    GOOD,
    LEFT,
    LINE,
    MIDDLE,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    STRIPE,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.texts import Words, plain, say

if TYPE_CHECKING:
    from omgeving_helpers.steps.anchoring import Anchoring, Track

_SCORES = (1, 2, 3, 4, 5)
_NAME, _NOTE = 150.0, 216.0
_AXIS_LEFT, _AXIS_RIGHT = LEFT + _NAME + 44, WIDTH - RIGHT - _NOTE - 48
_STEP = (_AXIS_RIGHT - _AXIS_LEFT) / 4
_NOTE_LEFT = WIDTH - RIGHT - _NOTE
_ROW, _HATCH = 58.0, 12.0
_NOW, _BEFORE = 13.0, 21.0
_TARGET_WIDTH, _TARGET_HEIGHT = 5.0, 32.0


def plot_levels(found: Anchoring, *, language: str) -> Picture:
    """Draw the ladder.

    Parameters
    ----------
    found
        Step 4, of either edition: levels are public facts, and so is that one has no proof.
    language
        Of the reader.
    """
    levels = found.levels
    counts = {"known": len(levels.known), "n": len(levels.tracks), "compared": len(levels.compared)}
    title = say("figures.levels-title", language, on_target=levels.on_target, **counts)
    subtitle = say("figures.levels-subtitle", language)
    table = levels_table(found, language=language)
    alt = say("figures.levels-alt", language, title=title, tracks=Words(" ".join(_told(levels.tracks, language))))
    if not found.elements:
        sheet = frame.nothing(title, found.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(alt), title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = _axis(sheet, _legend(sheet, y, language), language)
    for i, track in enumerate(levels.tracks):
        _track(sheet, y + i * _ROW, track, at_most=levels.at_most, is_striped=i % 2 == 0, language=language)
    y += len(levels.tracks) * _ROW
    n = sum(track.n for track in levels.tracks)
    footer = say("figures.levels-footer", language, date=found.snapshot.reference_date, n=n)
    sheet = frame.finish(sheet, y, found.snapshot, footer=footer, language=language)
    return Picture(sheet, plain(alt), title, subtitle, table)


def _told(tracks: tuple[Track, ...], language: str) -> list[str]:
    """Every track in words, for who does not see the picture."""
    return [_track_told(track, language) for track in tracks]


def _track_told(track: Track, language: str) -> str:
    name, levels = _name(track, language), (track.level, track.previous_level, track.target_level)
    if not any(levels):
        return say("figures.levels-alt-unknown", language, track=name)
    now, before, target = (_number(level, language) for level in levels)
    return say("figures.levels-alt-track", language, track=name, now=now, before=before, target=target)


def _legend(sheet: Sheet, y: float, language: str) -> float:
    x = LEFT
    for key in ("now", "before", "target", "unknown"):
        _sign(sheet, x + 12, y + 8, key)
        x += 28 + sheet.text(x + 28, y + 12, say(f"figures.levels-{key}", language), room=130).width + 20
    return y + 34


def _sign(sheet: Sheet, x: float, y: float, key: str) -> None:
    """Now a filled circle, last time an open ring around it, the target a bar, unknown hatched."""
    if key == "now":
        sheet.add(Mark(x, y, "circle", _NOW, GOOD))
    elif key == "before":
        sheet.add(Mark(x, y, "circle", _BEFORE, "none", MIDDLE, 2))
    elif key == "target":
        sheet.add(Rect(x - _TARGET_WIDTH / 2, y - 9, _TARGET_WIDTH, 18, ACCENT))
    else:
        sheet.add(Rect(x - 12, y - _HATCH / 2, 24, _HATCH, PAPER, UNKNOWN, is_hatched=True))


def _axis(sheet: Sheet, y: float, language: str) -> float:
    """The five levels with their words."""
    for score in _SCORES:
        x = _at(score)
        number = frame.number(score, language)
        sheet.text(x, y + 8, number, size=AXIS_DIGIT, bold=True, anchor="middle", room=_STEP - 8)
        word = say(f"anchoring.level-{score}", language)
        sheet.text(x, y + 23, word, size=AXIS_WORD, anchor="middle", colour=SOFT, room=_STEP - 4)
    return y + 32


def _track(sheet: Sheet, y: float, track: Track, *, at_most: int, is_striped: bool, language: str) -> None:
    middle = y + _ROW / 2
    if is_striped:
        sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, _ROW, STRIPE))
    sheet.text(LEFT, middle + 4, _name(track, language), bold=True, room=_NAME)
    sheet.add(Line(_AXIS_LEFT, middle, _AXIS_RIGHT, middle, LINE, 2))
    for score in _SCORES:
        sheet.add(Line(_at(score), middle - 5, _at(score), middle + 5, LINE, 1.5))
    if track.level is None:
        width = _AXIS_RIGHT - _AXIS_LEFT
        sheet.add(Rect(_AXIS_LEFT, middle - _HATCH / 2, width, _HATCH, PAPER, UNKNOWN, is_hatched=True))
    if track.target_level is not None:
        left = _at(track.target_level) - _TARGET_WIDTH / 2
        sheet.add(Rect(left, middle - _TARGET_HEIGHT / 2, _TARGET_WIDTH, _TARGET_HEIGHT, ACCENT))
    if track.previous_level is not None:
        sheet.add(Mark(_at(track.previous_level), middle, "circle", _BEFORE, "none", MIDDLE, 2))
    if track.level is not None:
        sheet.add(Mark(_at(track.level), middle, "circle", _NOW, GOOD))
    _note(sheet, middle, track, at_most=at_most, language=language)


def _note(sheet: Sheet, y: float, track: Track, *, at_most: int, language: str) -> None:
    """How many elements the track rests on, and what is unknown or without proof among them."""
    lines = [(say("figures.levels-elements" if track.n else "figures.levels-no-elements", language, n=track.n), SOFT)]
    if track.n > track.known:
        lines.append((say("figures.levels-not-known", language, k=track.n - track.known), SOFT))
    if track.lowered:
        lines.append((say("figures.levels-lowered", language, k=track.lowered, level=at_most), BAD))
    for i, (text, colour) in enumerate(lines):
        down = y + 4 + (i - (len(lines) - 1) / 2) * 15
        sheet.text(_NOTE_LEFT, down, text, size=SMALL, colour=colour, room=_NOTE)


def _name(track: Track, language: str) -> Words:
    return say(f"anchoring.track-{track.name.replace('_', '-')}", language)


def _number(level: int | None, language: str) -> Words:
    return say("common.unknown", language) if level is None else Words(frame.number(level, language))


def _at(level: int) -> float:
    return _AXIS_LEFT + (level - 1) * _STEP
