"""What the pictures over several programmes share: their footer, and labels that can be told apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.figures.fonts import cut, width_of
from omgeving_helpers.figures.sheet import Rect
from omgeving_helpers.figures.style import LABEL, LEFT, RIGHT, SOFT, STRIPE, WIDTH
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.figures.sheet import Sheet
    from omgeving_helpers.signals.several import PortfolioJudgement


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


def stripe(sheet: Sheet, y: float, height: float, *, number: int) -> None:
    """A light band behind every other row."""
    if number % 2 == 0:
        sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, height, STRIPE))


def more(sheet: Sheet, y: float, text: str) -> float:
    """A line that says what stands in the table only; returns where the picture goes on."""
    sheet.text(LEFT, y + 18, text, colour=SOFT, room=WIDTH - LEFT - RIGHT)
    return y + 28
