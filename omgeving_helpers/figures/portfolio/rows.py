"""What the pictures over several programmes share: their footer, and labels that can be told apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import cut, width_of
from omgeving_helpers.figures.sheet import Rect
from omgeving_helpers.figures.style import LABEL, LEFT, RIGHT, SMALL, SOFT, STRIPE, WIDTH
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.figures.sheet import Sheet
    from omgeving_helpers.signals.several import PortfolioJudgement

Lines = tuple[list[str], float]
"""The lines of a name and their size."""

_SMALL_LINE = 12.0


def footer(found: PortfolioJudgement, language: str) -> str:
    """Reference date and number of programmes."""
    return say("figures.portfolio-footer", language, date=found.reference_date, n=len(found.programmes))


def labels(names: Mapping[str, str], room: float, *, size: float = LABEL, bold: bool = True) -> dict[str, str]:
    """A label per key within its room; names that would read the same get a number behind them."""
    cuts = {key: cut(plain(name), size, room, bold=bold) for key, name in names.items()}
    times, seen = Counter(cuts.values()), Counter[str]()
    found = {}
    for key, name in names.items():
        first = cuts[key]
        seen[first] += 1
        ending = f" ({seen[first]})"
        rest = room - width_of(ending, size, bold=bold)
        found[key] = first if times[first] == 1 else cut(plain(name), size, rest, bold=bold) + ending
    return found


def names_below_each_other(names: Mapping[str, str], room: float) -> dict[str, Lines]:
    """The lines of each name and their size: one line where it fits, else two small ones, and only then cut."""
    one = labels(names, room)
    two = frame.told_apart(map(plain, names.values()), size=SMALL, room=room, lines=2, bold=True)
    return {
        key: (lines, SMALL) if one[key].count("…") > names[key].count("…") else ([one[key]], LABEL)
        for key, lines in zip(names, two, strict=True)
    }


def name_of_row(sheet: Sheet, x: float, middle: float, name: Lines, *, bold: bool) -> None:
    """Write the one or two lines of a name around the middle of its row."""
    lines, size = name
    for i, line in enumerate(lines):
        sheet.text(x, middle + 4 + (i - (len(lines) - 1) / 2) * _SMALL_LINE, line, size=size, bold=bold)


def stripe(sheet: Sheet, y: float, height: float, *, number: int) -> None:
    """A light band behind every other row."""
    if number % 2 == 0:
        sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, height, STRIPE))


def more(sheet: Sheet, y: float, text: str) -> float:
    """A line that says what stands in the table only; returns where the picture goes on."""
    sheet.text(LEFT, y + 18, text, colour=SOFT, room=WIDTH - LEFT - RIGHT)
    return y + 28
