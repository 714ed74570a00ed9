"""Could answers that are missing make a statement drift that does not drift now (section 11, *possible*).

It searches all fillings without trying them one by one: only the order of scores matters to a middle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import median
from omgeving_helpers.steps.shared_picture.statements import statement_status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from omgeving_helpers.steps.thresholds import Thresholds

_LOWEST, _HIGHEST = 1, 5


def could_drift(
    bases: Sequence[Mapping[str, int]],
    now: Mapping[str, int],
    to_come: Sequence[str],
    *,
    n: int,
    thresholds: Thresholds,
) -> bool:
    """Whether some filling gives a drift from one of the bases while the statement is not shared.

    Parameters
    ----------
    bases
        Known scores in the cycles that are compared with, by party id.
    now
        Known scores in the current cycle.
    to_come
        The parties whose answer is missing; each may get any score, or stay unknown.
    n
        The number of counting parties.

    Examples
    --------
    Two parties went from 4 to 2 and the third one did not answer: with a 2 from it the middle falls by two.

    >>> from fractions import Fraction
    >>> from omgeving_helpers.steps.thresholds import Threshold, Thresholds
    >>> codes = dict(drift_median=1, drift_movers=3, drift_min_parties=3, divided_high=4, divided_low=2,
    ...     shared_response=60, shared_median=4, shared_minimum=3, rejected_median=2)
    >>> lists = Thresholds({c: Threshold(c, Fraction(v), "score", "", "", False) for c, v in codes.items()})
    >>> could_drift([{"S1": 4, "S2": 4, "S3": 4}], {"S1": 2, "S2": 2}, ["S3"], n=3, thresholds=lists)
    True
    """
    return any(_Search(base, now, to_come, n, thresholds).finds_drift() for base in bases)


class _Search:
    """The fillings for one base, each as the scores that come in from parties inside and outside that base."""

    def __init__(
        self, base: Mapping[str, int], now: Mapping[str, int], to_come: Sequence[str], n: int, thresholds: Thresholds
    ) -> None:
        self.first = [base[p] for p in now if p in base]
        self.last = [now[p] for p in now if p in base]
        self.inside = sorted((base[p] for p in to_come if p in base), reverse=True)
        self.outside = [now[p] for p in now if p not in base]
        self.n_outside = sum(1 for p in to_come if p not in base)
        self.n, self.thresholds = n, thresholds

    def finds_drift(self) -> bool:
        """Down first, by the lowest answers of those who were highest; then up, by those who were lowest."""
        falls = ((self.inside[:j], [_LOWEST] * j) for j in range(len(self.inside) + 1))
        if any(self._is_alarm(first, last) for first, last in falls):
            return True
        rises = ((self.inside[len(self.inside) - j :], j) for j in range(len(self.inside) + 1))
        return any(
            self._is_alarm(first, last)
            for first, j in rises
            if self._is_drift(first, [_HIGHEST] * j)
            for last in _rising(j)
        )

    def _is_alarm(self, first: list[int], last: list[int]) -> bool:
        return self._is_drift(first, last) and any(
            self._is_not_shared([*last, *[_LOWEST] * k]) for k in {0, self.n_outside}
        )

    def _is_drift(self, first: list[int], last: list[int]) -> bool:
        before, after, limits = [*self.first, *first], [*self.last, *last], self.thresholds
        if not before or len(before) < limits["drift_min_parties"]:
            return False
        start, end = median(before), median(after)
        if start is not None and end is not None and abs(end - start) >= limits["drift_median"]:
            return True
        pairs = zip(before, after, strict=True)
        movers = sum(1 for b, a in pairs if b >= limits["divided_high"] and a <= limits["divided_low"])
        return movers >= limits["drift_movers"]

    def _is_not_shared(self, filled: list[int]) -> bool:
        values = [*self.last, *self.outside, *filled]
        return statement_status(values, n=self.n, thresholds=self.thresholds) not in {"shared", "provisional"}


def _rising(j: int) -> Iterator[list[int]]:
    """So many answers that lift a middle and need not be shared: some lowest ones, at most one between, the rest equal.

    A middle of an even number is the mean of two answers; whatever lies below the lower of them may as well be the
    lowest, and whatever lies above the higher one may as well equal it.
    """
    for top in range(_LOWEST, _HIGHEST + 1):
        for low in range(j + 1):
            yield [_LOWEST] * low + [top] * (j - low)
            if low < j:
                yield from ([_LOWEST] * low + [middle] + [top] * (j - low - 1) for middle in range(_LOWEST, top))
