"""Where a date stands on a line, and which dates to write below it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

_MONTHS = 12
_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200)


@dataclass(frozen=True)
class DateScale:
    """A line from one date to another, from left to right in pixels."""

    first: date
    last: date
    left: float
    right: float

    def at(self, day: date) -> float:
        """The place of a date, at the end of the line when it lies beyond.

        Examples
        --------
        >>> DateScale(date(2026, 1, 1), date(2026, 1, 11), 0, 100).at(date(2026, 1, 6))
        50.0
        """
        whole = max(1, (self.last - self.first).days)
        share = min(1.0, max(0.0, (day - self.first).days / whole))
        return self.left + share * (self.right - self.left)

    def ticks(self, most: int) -> list[date]:
        """The first days of months, at most so many, evenly spaced, with room for their words."""
        start = self.first.year * _MONTHS + self.first.month - 1 + (self.first.day > 1)
        end = self.last.year * _MONTHS + self.last.month - 1
        step = next((s for s in _STEPS if (end - start) // s + 1 <= most), _STEPS[-1])
        months = range(start + -start % step, end + 1, step)
        days = [date(m // _MONTHS, m % _MONTHS + 1, 1) for m in months]
        return [d for d in days if self.left + 40 <= self.at(d) <= self.right - 40]
