"""What the small pictures share: a narrow sheet with its finding above and its date and stamp below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.figures.fonts import wrapped
from omgeving_helpers.figures.sheet import Sheet
from omgeving_helpers.figures.style import BAD, SOFT
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from omgeving_helpers.steps.snapshot import Snapshot

WIDTH = 340.0
_TITLE, _FOOTER = 13.0, 10.0
_LINE = 16.0


def start(title: str) -> tuple[Sheet, float]:
    """A narrow sheet with its title in at most two lines, and the height at which the picture begins."""
    sheet = Sheet(WIDTH)
    y = 18.0
    for line in wrapped(plain(title), _TITLE, WIDTH, lines=2, bold=True):
        sheet.text(0, y, line, size=_TITLE, bold=True)
        y += _LINE
    return sheet, y


def finish(sheet: Sheet, y: float, snapshot: Snapshot, *, subtitle: str, language: str) -> Sheet:
    """Say below what is drawn, and that the data are not real."""
    lines = wrapped(plain(subtitle), _FOOTER, WIDTH, lines=2)
    for line in lines:
        y += _FOOTER + 4
        sheet.text(0, y, line, size=_FOOTER, colour=SOFT)
    if snapshot.is_fictitious:
        y += _FOOTER + 4
        sheet.text(0, y, say("page.fictitious-short", language), size=_FOOTER, bold=True, colour=BAD)
    sheet.height = y + 6
    return sheet
