"""The rounds of measuring: when they were, who answered, and how long ago the last one is (definition 10.10)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from omgeving_helpers.steps.shared_picture.reliability import panels_of

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture import Panel
    from omgeving_helpers.steps.situation import Situation

_DAYS_IN_WEEK = 7


@dataclass(frozen=True, kw_only=True)
class Round:
    """One cycle: its first and last date, ``answered`` of ``n`` counting parties, and where its scores come from.

    A party answered when it has at least one known score. ``starts`` is the first day that belongs to the cycle (no
    day for the first cycle of a programme without a start). The four counts by source add up to ``n_scores``.
    """

    cycle: int
    starts: date | None
    first_date: date
    last_date: date
    answered: int
    n: int
    n_scores: int
    asked: int
    document: int
    estimate: int
    source_unknown: int


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """All rounds up to the current one, the oldest first, and the age of the last one at the reference date.

    ``is_old``: more days ago than ``measurement_age_weeks``; exactly as many is not old. Without a round the age is
    unknown. ``panels`` are the small panels of the current round (10.25).
    """

    rounds: tuple[Round, ...]
    days_old: int | None
    is_old: bool
    panels: tuple[Panel, ...]

    @property
    def weeks_old(self) -> int | None:
        """Whole weeks since the last measurement, rounded down."""
        return None if self.days_old is None else self.days_old // _DAYS_IN_WEEK


@dataclass(frozen=True, kw_only=True)
class Silence:
    """Who had a known score in the previous round and has none in this one, of the ``n`` who had one (P13)."""

    n: int
    silent: tuple[Party, ...]


def rhythm_of(situation: Situation) -> Rhythm:
    """Describe every round, and the age of the last one."""
    rounds = rounds_of(situation)
    days = (situation.snapshot.reference_date - rounds[-1].last_date).days if rounds else None
    limit = _DAYS_IN_WEEK * situation.thresholds["measurement_age_weeks"]
    is_old = days is not None and days > limit
    return Rhythm(rounds=rounds, days_old=days, is_old=is_old, panels=panels_of(situation))


def rounds_of(situation: Situation) -> tuple[Round, ...]:
    """Every cycle with its dates and its answers."""
    dates: dict[int, list[date]] = {cycle: [] for cycle in situation.snapshot.cycles}
    for row in situation.rows("measurements"):
        dates[row["cycle"]].append(row["date"])
    found: list[Round] = []
    starts = situation.dated.programme.about["start_date"]
    for cycle, days in dates.items():
        found.append(_round(situation, cycle, starts, days))
        starts = max(days) + timedelta(days=1)
    return tuple(found)


def _round(situation: Situation, cycle: int, starts: date | None, days: list[date]) -> Round:
    known = [(party, s) for _, party, s in situation.scores.in_cycle(cycle) if s.value is not None]
    sources = Counter(score.source for _, score in known)
    who = {party for party, _ in known}
    return Round(
        cycle=cycle,
        starts=starts,
        first_date=min(days),
        last_date=max(days),
        answered=sum(1 for p in situation.counting if p.id in who),
        n=len(situation.counting),
        n_scores=len(known),
        asked=sources["asked"],
        document=sources["document"],
        estimate=sources["estimate"],
        source_unknown=sources["unknown"],
    )


def silence_of(situation: Situation) -> Silence:
    """Compare who has any known score in the previous round and in this one; supervisors too, in order."""
    before, now = (
        {party for _, party, s in situation.scores.in_cycle(cycle) if s.value is not None}
        for cycle in (situation.snapshot.previous_cycle, situation.cycle)
    )
    silent = tuple(p for p in situation.parties if p.id in before - now)
    return Silence(n=sum(1 for p in situation.parties if p.id in before), silent=silent)
