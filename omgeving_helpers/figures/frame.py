"""What every picture has around it: title and subtitle above, reference date, counts and stamp below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from omgeving_helpers.figures.fonts import cut, width_of, wrapped
from omgeving_helpers.figures.sheet import Sheet, Text
from omgeving_helpers.figures.style import BAD, FOOTER, LABEL, LEFT, RIGHT, SOFT, SUBTITLE, TITLE, WIDTH
from omgeving_helpers.steps.snapshot import Stamped
from omgeving_helpers.texts import plain, say, shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date


_TITLE_LINE, _SUBTITLE_LINE = 21.0, 16.0
_TOP, _BOTTOM = 34.0, 30.0
_STAMP_GAP = 14.0
_END = 6
"""So many signs of the end of a text tell it from another that begins the same."""
ROOM = WIDTH - LEFT - RIGHT


class Named(Protocol):
    """A party, or whatever else has an id and a short name to write."""

    @property
    def id(self) -> str:
        """Tells it apart from others that read the same."""

    @property
    def short_name(self) -> str:
        """What is written."""


class Dated(Stamped, Protocol):
    """What the foot of a picture tells: a programme, or several together, at a date."""

    @property
    def reference_date(self) -> date:
        """The date at which was looked."""


def start(title: str, subtitle: str) -> tuple[Sheet, float]:
    """A sheet with its title and subtitle, and the height at which the picture begins."""
    sheet = Sheet(WIDTH)
    y = _TOP
    for line in wrapped(plain(title), TITLE, ROOM, lines=2, bold=True):
        sheet.text(LEFT, y, line, size=TITLE, bold=True)
        y += _TITLE_LINE
    for line in wrapped(plain(subtitle), SUBTITLE, ROOM, lines=2):
        sheet.text(LEFT, y, line, size=SUBTITLE, colour=SOFT)
        y += _SUBTITLE_LINE
    return sheet, y + 8


def finish(sheet: Sheet, y: float, of: Stamped, *, footer: str, language: str) -> Sheet:
    """Write the footer below ``y`` and close the sheet."""
    stamp = say("page.fictitious-short", language) if of.is_fictitious else ""
    left = sheet.text(LEFT, y + _BOTTOM - 8, footer, size=FOOTER, colour=SOFT, room=ROOM - 190)
    if stamp:
        sheet.add(Text(left.box[2] + _STAMP_GAP, y + _BOTTOM - 8, plain(stamp), FOOTER, is_bold=True, colour=BAD))
    sheet.height = y + _BOTTOM
    return sheet


def footer(snapshot: Dated, *, n: int, language: str, **sources: int) -> str:
    """Reference date and number of parties; with the sources of the answers where they are given."""
    text = say("figures.footer", language, date=snapshot.reference_date, n=n)
    return text + (say("figures.footer-sources", language, **sources) if sources else "")


def nothing(title: str, snapshot: Dated, *, subtitle: str, language: str, foot: str | None = None) -> Sheet:
    """A picture that says that there is nothing to draw; ``foot`` in place of the reference date below it."""
    sheet, y = start(title, subtitle)
    sheet.text(LEFT, y + 20, say("figures.nothing", language))
    told = say("figures.footer-date", language, date=snapshot.reference_date) if foot is None else foot
    return finish(sheet, y + 36, snapshot, footer=told, language=language)


def labels(
    parties: Iterable[Named], room: float | Mapping[str, float], *, bold: Collection[str], lines: int = 1
) -> dict[str, str]:
    """The label of each party within its room; parties that would read the same get their id behind it.

    ``room`` may differ by id. ``bold`` holds the ids of the parties that are written bold, and so need more room.
    A label of more ``lines`` has line ends in it.
    """
    found = {p.id: p for p in parties}
    rooms = room if isinstance(room, Mapping) else dict.fromkeys(found, room)
    fitting = {
        key: wrapped(plain(p.short_name), LABEL, rooms[key], lines=lines, bold=key in bold) or [""]
        for key, p in found.items()
    }
    times = Counter(map(tuple, fitting.values()))
    return {
        key: "\n".join(text if times[tuple(text)] == 1 else _with_id(text, found[key], rooms[key]))
        for key, text in fitting.items()
    }


def _with_id(lines: list[str], party: Named, room: float) -> list[str]:
    """The same lines with the id at the end of the last one."""
    ending = f" {party.id}"
    whole = lines[-1] if len(lines) > 1 else party.short_name
    return [*lines[:-1], cut(whole, LABEL, room - width_of(ending, LABEL, bold=True), bold=True) + ending]


def told_apart(texts: Iterable[str], *, size: float, room: float, lines: int, bold: bool = False) -> list[list[str]]:
    """Each text in so many lines of its room; texts that would read the same keep their end instead of their middle.

    Those that end the same as well get a number in brackets behind them.
    """
    whole = list(texts)
    found = [wrapped(text, size, room, lines=lines, bold=bold) for text in whole]
    for endings in ([f"…{text[-_END:]}" for text in whole], [f"… ({i + 1})" for i in range(len(whole))]):
        times = Counter(map(tuple, found))
        for i, written in enumerate(found):
            if times[tuple(written)] > 1:
                last = cut(written[-1].rstrip("…"), size, room - width_of(endings[i], size, bold=bold), bold=bold)
                found[i] = [*written[:-1], last.rstrip("…") + endings[i]]
    return found


def number(value: int, language: str) -> str:
    """A whole number in the reader's way."""
    return shown(value, language)
