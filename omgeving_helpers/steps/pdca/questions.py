"""The three questions of step 3, counted for every cycle: right parties, shared picture, interaction quality."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import statements_asked_in
from omgeving_helpers.steps.pdca.drift import watch_of
from omgeving_helpers.steps.pdca.history import history_of
from omgeving_helpers.steps.pdca.inputs import INTERACTION

if TYPE_CHECKING:
    from omgeving_helpers.steps.pdca.taking_part import TakingPart
    from omgeving_helpers.steps.shared_picture.support import Count
    from omgeving_helpers.steps.situation import Situation

SHARED_KINDS = ("success", "cooperation", "requirement", "problem")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One question in one cycle: ``k`` of ``n``; what is provisional or unknown stays in n and is named apart.

    ``n`` is 0 when there is nobody or nothing to count. ``k_max`` counts every unknown answer as good. An edition may
    tell only ``nearly_none`` or ``nearly_all`` of k and k_max, or nothing; then what is unknown is not told either.
    """

    cycle: int
    k: Count
    k_max: Count
    n: int
    provisional: int = 0
    unknown: Count = 0


@dataclass(frozen=True, kw_only=True)
class Questions:
    """The answers to the three questions, per cycle, the oldest first.

    ``parties``: needed parties that are active. ``picture``: statements that are shared. ``interaction``: counting
    parties for which the consultation works well; ``interaction_min`` is its threshold in percent.
    """

    parties: tuple[Answer, ...]
    picture: tuple[Answer, ...]
    interaction: tuple[Answer, ...]
    interaction_min: int


def questions_of(situation: Situation, everyone: tuple[TakingPart, ...]) -> Questions:
    """Count the three questions in every cycle."""
    cycles = situation.snapshot.cycles
    return Questions(
        parties=tuple(Answer(cycle=t.cycle, k=len(t.active), k_max=len(t.active), n=len(t.needed)) for t in everyone),
        picture=tuple(_picture(situation, cycle) for cycle in cycles),
        interaction=tuple(_interaction(situation, cycle) for cycle in cycles),
        interaction_min=int(situation.thresholds["interaction_min"]),
    )


def _picture(situation: Situation, cycle: int) -> Answer:
    """Statements that are shared, of those for which a counting party has a row in the cycle (10.5)."""
    counting = {p.id for p in situation.counting}
    asked = [
        q
        for q in statements_asked_in(situation, cycle, *SHARED_KINDS)
        if counting & situation.scores.answers(q, cycle).keys()
    ]
    status = Counter(watch_of(situation, q, [cycle]).status(cycle) for q in asked)
    return Answer(
        cycle=cycle,
        k=status["shared"],
        k_max=status["shared"] + status["provisional"] + status["unknown"],
        n=len(asked),
        provisional=status["provisional"],
        unknown=status["unknown"],
    )


def _interaction(situation: Situation, cycle: int) -> Answer:
    """Counting parties for which the consultation works well, of all counting parties."""
    known = history_of(situation, INTERACTION, [cycle]).get(cycle, {})
    good = sum(1 for value in known.values() if value >= situation.thresholds["interaction_from"])
    n = len(situation.counting)
    unknown = n - len(known)
    return Answer(cycle=cycle, k=good, k_max=good + unknown, n=n, unknown=unknown)
