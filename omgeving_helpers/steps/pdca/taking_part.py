"""The right parties: who is needed in the phase of a cycle, and who was active in it (definition 10.12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from omgeving_helpers.steps.pdca.rounds import rounds_of
from omgeving_helpers.steps.seats import is_direct
from omgeving_helpers.steps.snapshot import phase_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.pdca.rounds import Round
    from omgeving_helpers.steps.situation import Situation

_PHASES = ("exploration", "design", "build", "rollout", "operation")


@dataclass(frozen=True, kw_only=True)
class TakingPart:
    """Who is needed in the phase of a cycle, and who of them was active; all in the order of parties.

    ``could_be_missing`` are parties that an unknown cell may make needed and not active.
    """

    cycle: int
    phase: str
    until: date
    needed: tuple[Party, ...]
    active: tuple[Party, ...]
    missing: tuple[Party, ...]
    could_be_missing: tuple[Party, ...] = ()


def everyone_taking_part(situation: Situation) -> tuple[TakingPart, ...]:
    """Who was needed and active in every cycle, the oldest first."""
    return tuple(_in_round(situation, r) for r in rounds_of(situation))


def taking_part_now(situation: Situation) -> TakingPart | None:
    """Who is needed and active in the current cycle, which runs on to the reference date; none without a cycle."""
    rounds = rounds_of(situation)
    return _in_round(situation, rounds[-1]) if rounds else None


def _in_round(situation: Situation, of: Round) -> TakingPart:
    until = situation.snapshot.reference_date if of.cycle == situation.cycle else of.last_date
    phase = phase_at(situation.dated.programme, until)
    needed = tuple(p for p in situation.parties if _is_needed(p, {phase}))
    here = _Window(situation, of.cycle, of.starts, until)
    active, surely = here.active(), here.surely_active()
    possible = _possible_phases(situation, phase, until)
    missing = tuple(p for p in needed if p.id not in active)
    could = tuple(p for p in situation.parties if p.id not in surely and p not in missing and _is_needed(p, possible))
    return TakingPart(
        cycle=of.cycle,
        phase=phase,
        until=until,
        needed=needed,
        active=tuple(p for p in needed if p.id in active),
        missing=missing,
        could_be_missing=could,
    )


def _is_needed(party: Party, phases: set[str]) -> bool:
    """No supervisor; a counting party in its phases (empty = all), another one in the phases that name it."""
    own = set(party.row["phases"]) if party.row else set()
    return not party.is_supervisor and (bool(own & phases) or (party.counts and not own))


def _possible_phases(situation: Situation, phase: str, until: date) -> set[str]:
    """The phase, and those that it could be while cells that decide on it are unknown."""
    rows = [r for r in situation.rows("milestones") if r["phase"] in _PHASES]
    known = [_start(r) for r in rows if r["kind"] == "phase_start" and r["date"] and r["date"] <= until]
    unclear = {
        r["phase"]
        for r in rows
        if (r["kind"] in {"phase_start", "unknown"} and r["date"] is None)
        or (r["kind"] == "unknown" and r["date"] <= until and _start(r) > max(known, default=(date.min, 0)))
    }
    return {*_PHASES} if phase == "unknown" else {phase, *unclear}


def _start(row: Row) -> tuple[date, int]:
    """What decides on the phase: the date, and on the same day the later phase."""
    return row["date"], _PHASES.index(row["phase"])


@dataclass(frozen=True)
class _Window:
    """The days of one cycle, and what happened in them."""

    situation: Situation
    cycle: int
    starts: date | None
    until: date

    def active(self) -> frozenset[str]:
        """Who gave a score itself, or holds a seat other than listener in a forum that met."""
        seats = [row for row in self._seats() if is_direct(row)]
        return self._answered() | self._sitting(seats, self._met(self._dates(), are_unsure=False))

    def surely_active(self) -> frozenset[str]:
        """The same, whatever stands in unknown cells of seats and agenda."""
        seats = [row for row in self._seats() if is_direct(row) and row["role"] != "unknown"]
        return self._answered() | self._sitting(seats, self._met(self._dates(), are_unsure=True))

    def _answered(self) -> frozenset[str]:
        return self.situation.scores.who_answered_themselves(self.cycle)

    def _seats(self) -> list[Row]:
        return [row for row in self.situation.rows("seats") if row["forum_id"] and row["stakeholder_id"]]

    def _sitting(self, seats: Iterable[Row], met: frozenset[str]) -> frozenset[str]:
        return frozenset(row["stakeholder_id"] for row in seats if row["forum_id"] in met)

    def _dates(self) -> dict[str, list[date | None]]:
        """Per forum the dates of its meetings up to the reference date, with those of which no date is known."""
        at, found = self.situation.snapshot.reference_date, dict[str, list["date | None"]]()
        for row in self.situation.rows("agenda"):
            if row["forum_id"] and row["status"] != "cancelled" and (row["date"] is None or row["date"] <= at):
                found.setdefault(row["forum_id"], []).append(row["date"])
        return found

    def _met(self, dates: dict[str, list[date | None]], *, are_unsure: bool) -> frozenset[str]:
        """The forums that existed and met; one without a meeting up to the reference date counts as having met."""
        there = [r for r in self.situation.rows("forums") if r["since"] is None or r["since"] <= self.until]
        return frozenset(r["forum_id"] for r in there if self._is_met(dates.get(r["forum_id"], []), are_unsure))

    def _is_met(self, days: list[date | None], are_unsure: bool) -> bool:  # noqa: FBT001 - a private switch
        known = [day for day in days if day is not None]
        is_within = any((self.starts is None or self.starts <= day) and day <= self.until for day in known)
        return is_within or not (days if are_unsure else known)
