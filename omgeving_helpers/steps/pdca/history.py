"""How answers changed from round to round: the same parties in two cycles, their middle and who moved (10.11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from omgeving_helpers.steps.order import median

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.scores import Question
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.thresholds import Thresholds

Values: TypeAlias = Mapping[str, int]
"""Known scores (1 to 5) by party id."""

History: TypeAlias = Mapping[int, Values]
"""Known scores by cycle, from low to high; a cycle in which nobody gave a score is left out."""


@dataclass(frozen=True, kw_only=True)
class Move:
    """One party with its score in two cycles."""

    party: Party
    before: int
    after: int


@dataclass(frozen=True, kw_only=True)
class Shift:
    """What changed between two cycles, over the parties with a known score in both (``moves``, in their order).

    ``before`` and ``after`` are the medians of these parties, none when there are none. ``movers`` went from agree
    to disagree. ``is_by_median``: the median changed by ``drift_median`` or more. ``is_drift`` is false when fewer
    than ``drift_min_parties`` have both answers: then we do not know.
    """

    base: int
    cycle: int
    moves: tuple[Move, ...]
    before: Fraction | None
    after: Fraction | None
    movers: tuple[Party, ...]
    is_by_median: bool
    is_drift: bool

    @property
    def n(self) -> int:
        """Number of parties with both answers."""
        return len(self.moves)

    @property
    def direction(self) -> int:
        """1 when the middle went up, -1 when it went down; movers alone go down."""
        if not self.is_by_median or self.before is None or self.after is None:
            return -1
        return 1 if self.after > self.before else -1

    @property
    def moved(self) -> tuple[Party, ...]:
        """Who moved in the direction of the median, the largest step first; without such a median the movers."""
        if not self.is_by_median:
            return self.movers
        along = [s for s in self.moves if (s.after - s.before) * self.direction > 0]
        return tuple(s.party for s in sorted(along, key=lambda s: -abs(s.after - s.before)))


def history_of(situation: Situation, question: Question, cycles: Sequence[int]) -> dict[int, dict[str, int]]:
    """The known scores of the counting parties on one question, by cycle."""
    counting = [p.id for p in situation.counting]
    found: dict[int, dict[str, int]] = {}
    for cycle in cycles:
        answers = situation.scores.answers(question, cycle)
        known = {p: v for p in counting if p in answers and (v := answers[p].value) is not None}
        if known:
            found[cycle] = known
    return found


def shift_between(
    history: History, base: int, cycle: int, *, parties: Sequence[Party], thresholds: Thresholds
) -> Shift:
    """Compare two cycles over the parties that answered in both."""
    first, last = history.get(base, {}), history.get(cycle, {})
    both = tuple(Move(party=p, before=first[p.id], after=last[p.id]) for p in parties if p.id in first and p.id in last)
    before, after = median(s.before for s in both), median(s.after for s in both)
    high, low = thresholds["divided_high"], thresholds["divided_low"]
    movers = tuple(s.party for s in both if s.before >= high and s.after <= low)
    is_by_median = before is not None and after is not None and abs(after - before) >= thresholds["drift_median"]
    is_enough = len(both) >= thresholds["drift_min_parties"]
    return Shift(
        base=base,
        cycle=cycle,
        moves=both,
        before=before,
        after=after,
        movers=movers,
        is_by_median=is_enough and is_by_median,
        is_drift=is_enough and (is_by_median or len(movers) >= thresholds["drift_movers"]),
    )
