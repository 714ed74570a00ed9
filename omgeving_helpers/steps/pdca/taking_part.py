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

    ``missing`` are needed and not active whatever the unknown cells hold; ``could_be_missing`` are so for some filling.
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
    needed = tuple(p for p in situation.parties if _is_needed(p, phase))
    here = _Window(situation, of.cycle, of.starts, until)
    active, perhaps, surely = here.active(), here.perhaps_active(), here.surely_active()
    phases = _possible_phases(situation, phase, until)
    missing = tuple(p for p in needed if p.id not in perhaps and all(_is_needed(p, other) for other in phases))
    could = (p for p in situation.parties if p.id not in surely and any(_could_be_needed(p, ph) for ph in phases))
    return TakingPart(
        cycle=of.cycle,
        phase=phase,
        until=until,
        needed=needed,
        active=tuple(p for p in needed if p.id in active),
        missing=missing,
        could_be_missing=tuple(p for p in could if p not in missing),
    )


def _is_needed(party: Party, phase: str) -> bool:
    """No supervisor; a counting party in its phases (empty = all), another one in the phases that name it."""
    own = party.row["phases"] if party.row else ()
    return not party.is_supervisor and (phase in own or (party.counts and not own))


def _could_be_needed(party: Party, phase: str) -> bool:
    """The same, when a phase in its list is not known."""
    is_unsure = party.row is not None and "phases" in party.row.unread
    return not party.is_supervisor and (is_unsure or _is_needed(party, phase))


def _possible_phases(situation: Situation, phase: str, until: date) -> set[str]:
    """The phase, and those that it could be while cells that decide on it are unknown.

    The start of a phase without a phase may start any; a column of phases that is left out has no unknown cells.
    """
    empty = {None, "unknown"} if "phase" in situation.dated.programme.tables["milestones"].headers else set()
    rows = [r for r in situation.rows("milestones") if r["kind"] in {"phase_start", "unknown"}]
    known = [_start(r) for r in rows if r["kind"] == "phase_start" and _is_past(r, until) and r["phase"] in _PHASES]
    last = max(known, default=(date.min, 0))
    possible = {
        name
        for row in rows
        for i, name in enumerate(_PHASES)
        if row["phase"] in {name, *empty}
        and (row["date"] is None or (_is_past(row, until) and (row["date"], i) > last))
    }
    return {*_PHASES} if phase == "unknown" else {phase, *possible}


def _is_past(row: Row, until: date) -> bool:
    return row["date"] is not None and row["date"] <= until


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
        answered = self.situation.scores.who_answered_themselves(self.cycle)
        return answered | self._sitting(self._seats(), self._met(date_unknown=None))

    def perhaps_active(self) -> frozenset[str]:
        """The same for some filling of the unknown cells of answers, seats and agenda."""
        answered = self.situation.scores.who_may_have_answered(self.cycle)
        return answered | self._sitting(self._seats(), self._met(date_unknown=True))

    def surely_active(self) -> frozenset[str]:
        """The same for every filling."""
        answered = self.situation.scores.who_answered_themselves(self.cycle)
        seats = [row for row in self._seats() if row["role"] != "unknown"]
        return answered | self._sitting(seats, self._met(date_unknown=False))

    def _seats(self) -> list[Row]:
        rows = [row for row in self.situation.rows("seats") if row["forum_id"] and row["stakeholder_id"]]
        return [row for row in rows if is_direct(row)]

    def _sitting(self, seats: Iterable[Row], met: frozenset[str]) -> frozenset[str]:
        return frozenset(row["stakeholder_id"] for row in seats if row["forum_id"] in met)

    def _dates(self) -> dict[str, list[date | None]]:
        """Per forum the dates of its meetings up to the reference date, with those of which no date is known."""
        at, found = self.situation.snapshot.reference_date, dict[str, list["date | None"]]()
        for row in self.situation.rows("agenda"):
            if row["forum_id"] and row["status"] != "cancelled" and (row["date"] is None or row["date"] <= at):
                found.setdefault(row["forum_id"], []).append(row["date"])
        return found

    def _met(self, *, date_unknown: bool | None) -> frozenset[str]:
        """The forums that existed and met; one without a meeting up to the reference date counts as having met.

        ``date_unknown`` says whether a meeting without a date was within the cycle; ``None``: it is left out.
        """
        dates = self._dates()
        there = [r for r in self.situation.rows("forums") if r["since"] is None or r["since"] <= self.until]
        return frozenset(r["forum_id"] for r in there if self._is_met(dates.get(r["forum_id"], []), date_unknown))

    def _is_met(self, days: list[date | None], date_unknown: bool | None) -> bool:  # noqa: FBT001 - a private switch
        known = [day for day in days if day is not None]
        is_within = any((self.starts is None or self.starts <= day) and day <= self.until for day in known)
        if date_unknown is False:
            return is_within or not days
        return is_within or not known or (date_unknown is True and None in days)
