"""Who is worse off, and for how long: benefit of the counting parties (P05)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import answers_to_come
from omgeving_helpers.steps.pdca.inputs import BENEFIT

if TYPE_CHECKING:
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class WorseOff:
    """A counting party with benefit at or below the threshold, and the cycles in a row up to now, at least 1."""

    party: Party
    cycles: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Benefits:
    """Who is worse off now, in order; ``to_come`` are the counting parties whose answer is missing."""

    worse_off: tuple[WorseOff, ...]
    to_come: tuple[Party, ...]


def benefits_of(situation: Situation) -> Benefits:
    """Look at benefit in this cycle, and back as long as it was low; an unknown score ends the row."""
    found = [(p, _low_in_a_row(situation, p)) for p in situation.counting]
    return Benefits(
        worse_off=tuple(WorseOff(party=p, cycles=cycles) for p, cycles in found if cycles),
        to_come=answers_to_come(situation, BENEFIT),
    )


def _low_in_a_row(situation: Situation, party: Party) -> tuple[int, ...]:
    limit, row = situation.thresholds["benefit_low_to"], list[int]()
    for cycle in reversed(situation.snapshot.cycles):
        value = situation.scores.answer(BENEFIT, cycle, party.id).value
        if value is None or value > limit:
            break
        row.append(cycle)
    return tuple(reversed(row))
