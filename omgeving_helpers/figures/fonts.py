"""How wide a text is, from a table of published letter widths, and how to make it fit.

The widths are those of Helvetica, which Arial, Arimo and Liberation Sans share (Adobe's font metrics; per mille of
the size). Whatever font the reader has, the writers keep these widths.
"""

from __future__ import annotations

import csv
import unicodedata
from functools import cache
from pathlib import Path

FAMILIES = ("Liberation Sans", "Arimo", "Arial", "Helvetica")
_WIDE, _MIDDLE = 1000, 600
_ELLIPSIS = "…"
_CRUMB = 4
"""So many letters at least stand behind a hyphen."""


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Width in pixels of one line of text.

    Examples
    --------
    >>> width_of("Artsen", 12)
    34.68
    """
    widths = _widths(bold)
    return round(sum(widths.get(sign) or _guessed(sign) for sign in text) * size / 1000, 3)


def cut(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """The text, shortened with an ellipsis where it is wider than its room.

    Examples
    --------
    >>> cut("Landelijke uitkeringsinstantie", 12, 100)
    'Landelijke uitker…'
    """
    if width_of(text, size, bold=bold) <= room:
        return text
    room -= width_of(_ELLIPSIS, size, bold=bold)
    return _as_much_as_fits(text, size, room, bold=bold).rstrip() + _ELLIPSIS


def wrapped(text: str, size: float, room: float, *, lines: int, bold: bool = False) -> list[str]:
    """The text in at most so many lines, broken between words; the last one is cut.

    A word that is wider than its room is broken too, with a hyphen.

    Examples
    --------
    >>> wrapped("Mensen krijgen het zonder hulp voor elkaar.", 12, 120, lines=3)
    ['Mensen krijgen het', 'zonder hulp voor', 'elkaar.']
    """
    found: list[str] = []
    words = text.split()
    while words and len(found) < lines:
        line = words.pop(0)
        is_last = len(found) == lines - 1
        while words and (is_last or width_of(f"{line} {words[0]}", size, bold=bold) <= room):
            line = f"{line} {words.pop(0)}"
        if is_last or width_of(line, size, bold=bold) <= room:
            found.append(cut(line, size, room, bold=bold))
            continue
        head, rest = _broken(line, size, room, bold=bold)
        found.append(head)
        words.insert(0, rest)
    return found


def _broken(word: str, size: float, room: float, *, bold: bool) -> tuple[str, str]:
    """A word that is wider than its room in two parts, with a hyphen between letters and no crumb behind it."""
    head = _as_much_as_fits(word, size, room - width_of("-", size, bold=bold), bold=bold)
    if not all(unicodedata.name(sign, "").startswith("LATIN") for sign in word[: len(head) + 1]):
        head = _as_much_as_fits(word, size, room, bold=bold)
        return head, word[len(head) :]
    end = max(1, min(len(head), len(word) - _CRUMB))
    return f"{word[:end]}-", word[end:]


def _as_much_as_fits(word: str, size: float, room: float, *, bold: bool) -> str:
    """The beginning of a text that is wider than its room, at least one sign of it."""
    used, end = 0.0, 0
    for sign in word:
        used += width_of(sign, size, bold=bold)
        if used > room:
            break
        end += 1
    return word[: max(end, 1)]


@cache
def _widths(bold: bool) -> dict[str, int]:  # noqa: FBT001 - a key of the cache
    with (Path(__file__).parent / "widths.csv").open(encoding="ascii", newline="") as lines:
        return {chr(int(r["code"], 16)): int(r["bold" if bold else "regular"]) for r in csv.DictReader(lines)}


@cache
def _guessed(sign: str) -> int:
    """A width for a sign that is not in the table: nothing for a combining one, wide for a wide one."""
    if unicodedata.combining(sign) or unicodedata.category(sign) in {"Cf", "Mn", "Me"}:
        return 0
    return _WIDE if unicodedata.east_asian_width(sign) in "WF" or ord(sign) > 0xFFFF else _MIDDLE  # noqa: PLR2004 - end of the basic plane
