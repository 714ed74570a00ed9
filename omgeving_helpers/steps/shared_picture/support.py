"""Support k of n: who is on board, who is not, and of whom we do not know (definition 10.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from omgeving_helpers.steps.order import is_share_below, median
from omgeving_helpers.steps.scores import NO_ANSWER, Answers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.thresholds import Thresholds


Count: TypeAlias = "int | str | None"
"""A number of parties. An edition may tell only ``nearly_none`` or ``nearly_all`` of it, or nothing."""


@dataclass(frozen=True, kw_only=True)
class Support:
    """Support in the current cycle; every list is in the order of parties.

    k to k_max of n counting parties are on board: the highest value takes every unknown for a yes. The external
    part counts the parties of which we know that they are external. ``could_be_narrow``: not narrow now, but without
    some of the parties that may not count. ``scores`` holds every party that was asked.
    An edition that may not name views has counts only, and tells none and all as nearly so.
    """

    n: int
    k: Count
    k_max: Count
    n_external: int
    k_external: Count
    k_external_max: Count
    answered: int
    is_enough: bool
    is_narrow: bool
    could_be_narrow: bool
    scores: Answers
    not_on_board: tuple[Party, ...] = ()
    unknown: tuple[Party, ...] = ()
    against: tuple[Party, ...] = ()
    without_category: tuple[Party, ...] = ()
    can_block: tuple[Party, ...] = ()
    can_block_and_not_on_board: tuple[Party, ...] = ()
    supervisors: tuple[Party, ...] = ()
    middle: Fraction | None = None
    set_by_hand: int = 0
    is_external_shown: bool = True

    @property
    def can_block_without_answer(self) -> tuple[Party, ...]:
        """Who can block, while nobody knows whether they are on board."""
        return tuple(p for p in self.can_block if self.scores.get(p.id, NO_ANSWER).value is None)

    @property
    def everyone_is_on_board(self) -> bool:
        """Whether each of at least one counting party is known to be on board."""
        return self.n > 0 and self.k == self.n


def support_of(parties: Sequence[Party], scores: Answers, *, thresholds: Thresholds) -> Support:
    """Count the support.

    Parameters
    ----------
    parties
        All parties, in order.
    scores
        The answers on support in the current cycle, by party id.
    thresholds
        ``support_from``, ``against_to``, ``response_min`` and ``support_base_min`` are read.

    Returns
    -------
    Support
        With nobody to count every count is 0 and nothing is narrow or enough.
    """
    counting = [p for p in parties if p.counts]
    value = {p.id: scores.get(p.id, NO_ANSWER).value for p in parties}
    enough_from = thresholds["support_from"]
    on_board = [p for p in counting if (v := value[p.id]) is not None and v >= enough_from]
    unknown = tuple(p for p in counting if value[p.id] is None)
    external, n = [p for p in counting if p.is_external], len(counting)
    k_external = sum(1 for p in on_board if p.is_external)
    blockers = tuple(p for p in parties if p.can_block == "yes" and not p.is_supervisor)
    answered = n - len(unknown)
    return Support(
        n=n,
        k=len(on_board),
        k_max=len(on_board) + len(unknown),
        n_external=len(external),
        k_external=k_external,
        k_external_max=k_external + sum(1 for p in unknown if p.is_external),
        answered=answered,
        is_enough=n > 0 and not is_share_below(answered, n, thresholds["response_min"]),
        is_narrow=is_share_below(len(on_board), n, thresholds["support_base_min"]),
        could_be_narrow=_could_be_narrow(on_board, unknown, n, thresholds),
        scores=scores,
        not_on_board=tuple(p for p in counting if (v := value[p.id]) is not None and v < enough_from),
        unknown=unknown,
        against=tuple(p for p in counting if (v := value[p.id]) is not None and v <= thresholds["against_to"]),
        without_category=tuple(p for p in counting if p.is_external is None),
        can_block=blockers,
        can_block_and_not_on_board=tuple(p for p in blockers if (v := value[p.id]) is not None and v < enough_from),
        supervisors=tuple(p for p in parties if p.is_key and p.is_supervisor),
        middle=median(v for p in counting if (v := value[p.id]) is not None),
        set_by_hand=sum(p.is_key_by_hand for p in parties),
    )


def _could_be_narrow(on_board: Sequence[Party], unknown: Sequence[Party], n: int, thresholds: Thresholds) -> bool:
    """Whether the base is narrow, on enough answers, without some parties on board or without answer (section 11)."""
    k, answered = len(on_board), n - len(unknown)
    if is_share_below(k, n, thresholds["support_base_min"]):
        return False
    yes, silent = (sum(p.may_not_count for p in parties) for parties in (on_board, unknown))
    return any(
        is_share_below(k - a, n - a - b, thresholds["support_base_min"])
        and not is_share_below(answered - a, n - a - b, thresholds["response_min"])
        for a in range(yes + 1)
        for b in range(silent + 1)
    )
