"""Is the picture still shared: drift of a statement, and its recovery (definition 10.11, P02 and P91)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import answers_to_come
from omgeving_helpers.steps.order import median, natural
from omgeving_helpers.steps.pdca.chance import chance_of
from omgeving_helpers.steps.pdca.could_drift import could_drift
from omgeving_helpers.steps.pdca.history import history_of, shift_between
from omgeving_helpers.steps.scores import Question
from omgeving_helpers.steps.shared_picture import KINDS_WITH_STATUS
from omgeving_helpers.steps.shared_picture.statements import statement_status
from omgeving_helpers.steps.who_counts import with_fewer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from fractions import Fraction

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.pdca.chance import Chance
    from omgeving_helpers.steps.pdca.history import History, Shift
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.thresholds import Thresholds

SHARED = frozenset({"shared", "provisional"})


@dataclass(frozen=True, kw_only=True)
class Drift:
    """What the rules say of one statement now.

    ``alarm`` is the shift that P02 tells, none while the statement is shared or nothing drifted. ``could_drift``:
    no alarm, but unknown cells could raise it: answers that are missing or, ``hangs_on_parties``, cells that decide
    who counts. ``recovery`` is the shift since the last round with
    answers when P91 fires; ``is_shared_again`` says that it does so because the statement is shared, without
    provisional.
    """

    id: str
    text: str
    status: str
    alarm: Shift | None
    could_drift: bool
    hangs_on_parties: bool
    recovery: Shift | None
    is_shared_again: bool
    row: Row | None


@dataclass(frozen=True, kw_only=True)
class StatementRound:
    """One statement in one cycle: status, number of known answers, median and range of the counting parties.

    ``change`` is the shift since the last earlier cycle with answers; none in the first one and without answers.
    """

    cycle: int
    status: str
    answered: int
    median: Fraction | None
    lowest: int | None
    highest: int | None
    change: Shift | None


@dataclass(frozen=True, kw_only=True)
class Trend:
    """One statement over all cycles, and whether its last change could be chance (in words only)."""

    id: str
    kind: str
    text: str
    rounds: tuple[StatementRound, ...]
    chance: Chance | None


def drifts_of(situation: Situation, kinds: Collection[str] = KINDS_WITH_STATUS) -> tuple[Drift, ...]:
    """What the rules say of every statement that has a status, by id in natural order; nothing without a cycle.

    With the kind ``unknown``: of those that may have a status.
    """
    if situation.cycle is None:
        return ()
    cycles = situation.snapshot.cycles
    return tuple(_drift(situation, row, cycles) for row in _statements(situation, kinds))


def trends_of(situation: Situation) -> tuple[Trend, ...]:
    """Every statement that has a status, over all cycles, by id in natural order."""
    return tuple(_trend(situation, row) for row in _statements(situation))


def _statements(situation: Situation, kinds: Collection[str] = KINDS_WITH_STATUS) -> list[Row]:
    rows = [r for r in situation.rows("statements") if r["kind"] in kinds and r["status"] != "dropped"]
    return sorted(rows, key=lambda r: natural(r["statement_id"]))


def watch_of(situation: Situation, question: Question, cycles: Sequence[int]) -> Watch:
    """Follow one statement over these cycles."""
    return Watch(situation.counting, situation.thresholds, history_of(situation, question, cycles))


def _drift(situation: Situation, row: Row, cycles: tuple[int, ...]) -> Drift:
    question = Question("statement", row["statement_id"])
    watch = watch_of(situation, question, cycles)
    now = situation.cycle or 0
    alarm = watch.alarm(now)
    to_come = frozenset(p.id for p in answers_to_come(situation, question))
    hangs_on_answers = alarm is None and watch.could_drift(now, to_come)
    recovery = watch.recovery(now)
    status = watch.status(now)
    hangs_on_parties = (
        alarm is None
        and not hangs_on_answers
        and any(w.alarm(now) or w.could_drift(now, to_come) for w in watch.with_fewer(situation.unsure_counting, now))
    )
    return Drift(
        id=row["statement_id"],
        text=row["text"] or row["statement_id"],
        status=status,
        alarm=alarm,
        could_drift=hangs_on_answers or hangs_on_parties,
        hangs_on_parties=hangs_on_parties,
        recovery=recovery,
        is_shared_again=recovery is not None and status == "shared",
        row=row,
    )


@dataclass(frozen=True)
class Watch:
    """One statement followed over the cycles; ``history`` holds the known scores of the counting parties."""

    counting: tuple[Party, ...]
    thresholds: Thresholds
    history: History

    def status(self, cycle: int) -> str:
        """The status of the statement in a cycle (10.5)."""
        return self._statuses.get(cycle, "unknown")

    @cached_property
    def _statuses(self) -> dict[int, str]:
        n = len(self.counting)
        return {
            cycle: statement_status(list(values.values()), n=n, thresholds=self.thresholds)
            for cycle, values in self.history.items()
        }

    def since(self, base: int, cycle: int) -> Shift:
        """What changed between two cycles."""
        return shift_between(self.history, base, cycle, parties=self.counting, thresholds=self.thresholds)

    def earlier(self, cycle: int) -> list[int]:
        """The earlier cycles in which a counting party scored the statement, the last one first."""
        return sorted((c for c in self.history if c < cycle), reverse=True)

    def base_cycles(self, cycle: int) -> Iterator[int]:
        """What a cycle is compared with: the last earlier one in which it was shared, then the last earlier one."""
        earlier = self.earlier(cycle)
        yield from [c for c in earlier if self.status(c) in SHARED][:1]
        yield from earlier[:1]

    def bases(self, cycle: int) -> list[dict[str, int]]:
        """The scores of the cycles that a cycle is compared with."""
        return [dict(self.history[base]) for base in dict.fromkeys(self.base_cycles(cycle))]

    def could_drift(self, cycle: int, to_come: Collection[str]) -> bool:
        """Whether some of the answers that are to come from its parties would raise the alarm."""
        ids = [p.id for p in self.counting if p.id in to_come]
        now = self.history.get(cycle, {})
        return bool(ids) and could_drift(self.bases(cycle), now, ids, n=len(self.counting), thresholds=self.thresholds)

    def with_fewer(self, unsure: Sequence[Party], cycle: int) -> Iterator[Watch]:
        """The same statement, without some of the parties that may not count."""
        rounds = (self.history.get(cycle, {}), *(self.history[c] for c in self.earlier(cycle)[:1]))
        orders = [lambda p, values=values: values.get(p.id, 0) for values in rounds]
        for who in with_fewer(self.counting, unsure, *orders):
            ids = {p.id for p in who}
            kept = {c: {p: v for p, v in values.items() if p in ids} for c, values in self.history.items()}
            yield Watch(who, self.thresholds, {c: values for c, values in kept.items() if values})

    def alarm(self, cycle: int) -> Shift | None:
        """The drift that P02 tells of a cycle: from the last shared picture when that one drifted."""
        if not self.earlier(cycle) or self.status(cycle) in SHARED:
            return None
        shifts = (self.since(base, cycle) for base in self.base_cycles(cycle))
        return next((shift for shift in shifts if shift.is_drift), None)

    def recovery(self, cycle: int) -> Shift | None:
        """The way back that P91 tells: shared again, or its middle moved against the drift of the last round."""
        last = next(iter(self.earlier(cycle)), None)
        drifted = self.alarm(last) if last is not None else None
        if last is None or drifted is None:
            return None
        back = self.since(last, cycle)
        is_back = back.is_by_median and back.direction == -drifted.direction
        return back if self.status(cycle) == "shared" or is_back else None


def _trend(situation: Situation, row: Row) -> Trend:
    cycles = situation.snapshot.cycles
    watch = watch_of(situation, Question("statement", row["statement_id"]), cycles)
    rounds = tuple(_round(watch, cycle) for cycle in cycles)
    last = next((r.change for r in reversed(rounds) if r.change is not None and r.change.n), None)
    return Trend(
        id=row["statement_id"],
        kind=row["kind"],
        text=row["text"] or row["statement_id"],
        rounds=rounds,
        chance=chance_of(last) if last is not None else None,
    )


def _round(watch: Watch, cycle: int) -> StatementRound:
    values = list(watch.history.get(cycle, {}).values())
    earlier = watch.earlier(cycle)
    return StatementRound(
        cycle=cycle,
        status=watch.status(cycle),
        answered=len(values),
        median=median(values),
        lowest=min(values, default=None),
        highest=max(values, default=None),
        change=watch.since(earlier[0], cycle) if values and earlier else None,
    )
