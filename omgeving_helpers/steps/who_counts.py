"""Who could count, while the cells that decide on it are unknown (definition 10.1, 10.2 and section 11).

Whoever may be key counts (10.1). A rule is possible when it would be true without some of them.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from omgeving_helpers.steps.parties import Party

_MOST_FOR_EVERY_CHOICE = 4


def with_fewer(
    counting: Sequence[Party], unsure: Sequence[Party], *orders: Callable[[Party], int]
) -> Iterator[tuple[Party, ...]]:
    """Who counts when some of the parties that may not count do not; at least one is left out.

    Every choice for up to four such parties. For more of them every one alone, and then growing numbers from both
    ends of each order: a rule turns on the highest or lowest answers.

    Parameters
    ----------
    counting
        Who counts now, in order.
    unsure
        Those of them that may not count.
    orders
        What the rule looks at, as a number for each party.
    """
    for left_out in dict.fromkeys(_choices(unsure, orders)):
        yield tuple(p for p in counting if p.id not in left_out)


def _choices(unsure: Sequence[Party], orders: Sequence[Callable[[Party], int]]) -> Iterator[frozenset[str]]:
    ids, n = [p.id for p in unsure], len(unsure)
    if n <= _MOST_FOR_EVERY_CHOICE:
        yield from (frozenset(some) for k in range(1, n + 1) for some in combinations(ids, k))
        return
    yield from (frozenset([one]) for one in ids)
    for order in orders:
        ordered = [p.id for p in sorted(unsure, key=order)]
        for k in dict.fromkeys((n // 4, n // 2, 3 * n // 4, n)):
            yield frozenset(ordered[:k])
            yield frozenset(ordered[n - k :])
