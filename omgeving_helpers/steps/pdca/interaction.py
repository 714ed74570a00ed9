"""Does the consultation work: interaction quality now and in the previous round (P03)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import answers_to_come
from omgeving_helpers.steps.order import is_share_below, median
from omgeving_helpers.steps.pdca.history import history_of, shift_between
from omgeving_helpers.steps.pdca.inputs import INTERACTION
from omgeving_helpers.steps.who_counts import with_fewer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.pdca.history import Shift
    from omgeving_helpers.steps.shared_picture.support import Count
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Interaction:
    """Interaction quality of the current cycle over the ``n`` counting parties.

    For ``k`` of them it works well, for at most ``k_max`` when every unknown is counted as good. ``change`` is the
    shift since the previous cycle over the same parties. ``is_dropped``: their median is at least
    ``interaction_drop`` lower. ``is_low``: even the highest count stays below ``interaction_min``. ``could_be_bad``:
    neither, but answers of ``to_come`` could make it so, or cells that decide whether ``unsure`` count.
    ``is_asked``: anybody was asked in this cycle.
    """

    n: int
    k: Count
    k_max: Count
    is_asked: bool
    change: Shift | None
    is_dropped: bool
    is_low: bool
    could_be_bad: bool
    to_come: tuple[Party, ...]
    unsure: tuple[Party, ...] = ()


def interaction_of(situation: Situation) -> Interaction:
    """Compare interaction quality with the previous cycle; a cycle in which nobody was asked says nothing."""
    cycle, previous = situation.cycle, situation.snapshot.previous_cycle
    n, is_asked = len(situation.counting), bool(situation.scores.answers(INTERACTION, cycle))
    history = history_of(situation, INTERACTION, [c for c in (previous, cycle) if c is not None])
    now, before = (history.get(c, {}) if c is not None else {} for c in (cycle, previous))
    good = sum(1 for v in now.values() if v >= situation.thresholds["interaction_from"])
    to_come = answers_to_come(situation, INTERACTION)
    change = (
        shift_between(history, previous, cycle, parties=situation.counting, thresholds=situation.thresholds)
        if cycle is not None and previous is not None
        else None
    )
    k_max, least = good + n - len(now), situation.thresholds["interaction_min"]
    is_dropped = _is_lower(situation, before, now)
    is_low = is_asked and is_share_below(k_max, n, least)
    is_calm = not (is_dropped or is_low)
    hangs_on_answers = is_calm and (
        is_share_below(k_max - len(to_come), n, least) or _could_drop(situation, before, now, to_come)
    )
    unsure = situation.unsure_counting if is_calm and is_asked and not hangs_on_answers else ()
    hangs_on_parties = bool(unsure) and (
        _could_be_low(situation, now, to_come) or _could_drop_with_fewer(situation, before, now, to_come)
    )
    return Interaction(
        n=n,
        k=good,
        k_max=k_max,
        is_asked=is_asked,
        change=change,
        is_dropped=is_dropped,
        is_low=is_low,
        could_be_bad=hangs_on_answers or hangs_on_parties,
        to_come=to_come,
        unsure=unsure if hangs_on_parties else (),
    )


def _is_lower(situation: Situation, before: Mapping[str, int], now: Mapping[str, int]) -> bool:
    """Whether the middle of the parties in both rounds is lower by the threshold."""
    both = [p for p in now if p in before]
    first, last = median(before[p] for p in both), median(now[p] for p in both)
    return first is not None and last is not None and first - last >= situation.thresholds["interaction_drop"]


def _could_drop(
    situation: Situation, before: Mapping[str, int], now: Mapping[str, int], to_come: tuple[Party, ...]
) -> bool:
    """Whether the lowest answers of those who were highest would lower the middle that much."""
    highest = sorted((p.id for p in to_come if p.id in before), key=lambda party: -before[party])
    fillings = ({**now, **dict.fromkeys(highest[:j], 1)} for j in range(1, len(highest) + 1))
    return any(_is_lower(situation, before, filled) for filled in fillings)


def _could_be_low(situation: Situation, now: Mapping[str, int], to_come: tuple[Party, ...]) -> bool:
    """Whether the share is too low once everyone who may not count, and is counted as good, does not count."""
    limit = situation.thresholds["interaction_from"]
    good = [p for p in situation.counting if p not in to_come and now.get(p.id, limit) >= limit]
    kept = [p for p in good if not p.may_not_count]
    n = len(situation.counting) - (len(good) - len(kept))
    return is_share_below(len(kept), n, situation.thresholds["interaction_min"])


def _could_drop_with_fewer(
    situation: Situation, before: Mapping[str, int], now: Mapping[str, int], to_come: tuple[Party, ...]
) -> bool:
    """Whether the middle drops that much without some of the parties that may not count."""
    orders = (lambda p: now.get(p.id, 0), lambda p: before.get(p.id, 0))
    for who in with_fewer(situation.counting, situation.unsure_counting, *orders):
        ids = {p.id for p in who}
        first, last = ({p: v for p, v in values.items() if p in ids} for values in (before, now))
        if _is_lower(situation, first, last) or _could_drop(
            situation, first, last, tuple(p for p in to_come if p in who)
        ):
            return True
    return False
