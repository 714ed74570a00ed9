"""A party and a count as everyone may know them: no judgement of a party, and no count that gives answers away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture.support import Count
    from omgeving_helpers.steps.thresholds import Thresholds


def without_views(party: Party) -> Party:
    """A party without our judgement of it: only public cells, and that it is key but not why."""
    return replace(
        party,
        influence=None,
        can_block="unknown",
        objections_known="unknown",
        is_key_by_hand=False,
        cells_to_fill=(),
        row=None,
    )


def all_without_views(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Parties without our judgement of them, in their order."""
    return tuple(without_views(p) for p in parties)


def count_shown(k: Count, n: int, thresholds: Thresholds) -> Count:
    """A count of n as it may be told: none and all give every answer away, and a small group gives too much.

    What is no number has been projected already, and stays as it is.

    Examples
    --------
    >>> from fractions import Fraction
    >>> from omgeving_helpers.steps.thresholds import Threshold, Thresholds
    >>> small = Thresholds({"small_group": Threshold("small_group", Fraction(3), "count", "", "", False)})
    >>> [count_shown(k, 4, small) for k in (0, 1, 4)], count_shown(1, 2, small)
    (['nearly_none', 1, 'nearly_all'], None)
    """
    if not isinstance(k, int):
        return k
    if n < thresholds["small_group"]:
        return None
    return {0: "nearly_none", n: "nearly_all"}.get(k, k)
