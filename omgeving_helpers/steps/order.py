"""Order, middle and share: the small counting rules of definition 10.0 that every step uses.

Nothing here knows a table.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_DIGITS = re.compile(r"(\d+)")


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key for ids in natural order.

    Examples
    --------
    >>> sorted(["S10", "S2", "S1"], key=natural)
    ['S1', 'S2', 'S10']
    """
    parts = _DIGITS.split(text)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def median(values: Iterable[int]) -> Fraction | None:
    """The middle of the known values, for an even number the mean of the two middle ones; none: ``None``.

    Examples
    --------
    >>> median([4, 3]), median([])
    (Fraction(7, 2), None)
    """
    ordered = sorted(values)
    if not ordered:
        return None
    half = len(ordered) // 2
    return Fraction(ordered[half]) if len(ordered) % 2 else Fraction(ordered[half - 1] + ordered[half], 2)


def is_share_below(k: int, n: int, percent: Fraction) -> bool:
    """Whether k of n lies below a percentage, tested without rounding; with nobody to count it does not.

    Examples
    --------
    >>> is_share_below(3, 5, Fraction(60)), is_share_below(2, 5, Fraction(60)), is_share_below(0, 0, Fraction(60))
    (False, True, False)
    """
    return n > 0 and 100 * k < percent * n


def is_share_above(k: int, n: int, percent: Fraction) -> bool:
    """Whether k of n lies above a percentage; exactly the percentage is not above it."""
    return n > 0 and 100 * k > percent * n
