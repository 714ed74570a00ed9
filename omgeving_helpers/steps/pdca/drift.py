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

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
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
    no alarm, but answers that are missing could raise it. ``recovery`` is the shift since the last round with
    answers when P91 fires; ``is_shared_again`` says that it does so because the statement is shared, without
    provisional.
    """

    id: str
    text: str
    status: str
    alarm: Shift | None
    could_drift: bool
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


def drifts_of(situation: Situation) -> tuple[Drift, ...]:
    """What the rules say of every statement that has a status, by id in natural order; nothing without a cycle."""
    if situation.cycle is None:
        return ()
    cycles = situation.snapshot.cycles
    return tuple(_drift(situation, row, cycles) for row in _statements(situation))


def trends_of(situation: Situation) -> tuple[Trend, ...]:
    """Every statement that has a status, over all cycles, by id in natural order."""
    return tuple(_trend(situation, row) for row in _statements(situation))


def _statements(situation: Situation) -> list[Row]:
    rows = [r for r in situation.rows("statements") if r["kind"] in KINDS_WITH_STATUS and r["status"] != "dropped"]
    return sorted(rows, key=lambda r: natural(r["statement_id"]))


def watch_of(situation: Situation, question: Question, cycles: Sequence[int]) -> Watch:
    """Follow one statement over these cycles."""
    return Watch(situation.counting, situation.thresholds, history_of(situation, question, cycles))


def _drift(situation: Situation, row: Row, cycles: tuple[int, ...]) -> Drift:
    question = Question("statement", row["statement_id"])
    watch = watch_of(situation, question, cycles)
    now = situation.cycle or 0
    alarm = watch.alarm(now)
    to_come = () if alarm else answers_to_come(situation, question)
    recovery = watch.recovery(now)
    status = watch.status(now)
    return Drift(
        id=row["statement_id"],
        text=row["text"] or row["statement_id"],
        status=status,
        alarm=alarm,
        could_drift=bool(to_come)
        and could_drift(
            watch.bases(now),
            watch.history.get(now, {}),
            [p.id for p in to_come],
            n=len(watch.counting),
            thresholds=situation.thresholds,
        ),
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
