"""What every picture has around it: title and subtitle above, reference date, counts and stamp below."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Protocol

from omgeving_helpers.figures.fonts import cut, width_of, wrapped
from omgeving_helpers.figures.sheet import Sheet, Text
from omgeving_helpers.figures.style import BAD, FOOTER, LABEL, LEFT, RIGHT, SOFT, SUBTITLE, TITLE, WIDTH
from omgeving_helpers.texts import plain, say, shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from omgeving_helpers.steps.parties import Party

_TITLE_LINE, _SUBTITLE_LINE = 21.0, 16.0
_TOP, _BOTTOM = 34.0, 30.0
_STAMP_GAP = 14.0
ROOM = WIDTH - LEFT - RIGHT


class Stamped(Protocol):
    """What the foot of a picture tells: a programme, or several together, at a date."""

    @property
    def reference_date(self) -> date:
        """The date at which was looked."""

    @property
    def is_fictitious(self) -> bool:
        """Whether the data are made up."""


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


def finish(sheet: Sheet, y: float, snapshot: Stamped, *, footer: str, language: str) -> Sheet:
    """Write the footer below ``y`` and close the sheet."""
    stamp = say("page.fictitious-short", language) if snapshot.is_fictitious else ""
    left = sheet.text(LEFT, y + _BOTTOM - 8, footer, size=FOOTER, colour=SOFT, room=ROOM - 190)
    if stamp:
        sheet.add(Text(left.box[2] + _STAMP_GAP, y + _BOTTOM - 8, plain(stamp), FOOTER, is_bold=True, colour=BAD))
    sheet.height = y + _BOTTOM
    return sheet


def footer(snapshot: Stamped, *, n: int, language: str, **sources: int) -> str:
    """Reference date and number of parties; with the sources of the answers where they are given."""
    text = say("figures.footer", language, date=snapshot.reference_date, n=n)
    return text + (say("figures.footer-sources", language, **sources) if sources else "")


def nothing(title: str, snapshot: Stamped, *, subtitle: str, language: str, foot: str | None = None) -> Sheet:
    """A picture that says that there is nothing to draw; ``foot`` in place of the footer with a number of parties."""
    sheet, y = start(title, subtitle)
    sheet.text(LEFT, y + 20, say("figures.nothing", language))
    told = footer(snapshot, n=0, language=language) if foot is None else foot
    return finish(sheet, y + 36, snapshot, footer=told, language=language)


def labels(parties: Iterable[Party], room: float, *, bold: Collection[str]) -> dict[str, str]:
    """The label of each party within its room; parties that would read the same get their id behind it.

    ``bold`` holds the ids of the parties that are written bold, and so need more room.
    """
    found = list(parties)
    cuts = {p.id: cut(p.short_name, LABEL, room, bold=p.id in bold) for p in found}
    times = Counter(cuts.values())
    return {p.id: cuts[p.id] if times[cuts[p.id]] == 1 else _with_id(p, room) for p in found}


def _with_id(party: Party, room: float) -> str:
    ending = f" {party.id}"
    return cut(party.short_name, LABEL, room - width_of(ending, LABEL, bold=True), bold=True) + ending


def number(value: int, language: str) -> str:
    """A whole number in the reader's way."""
    return shown(value, language)
