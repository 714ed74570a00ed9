"""What changed: since the previous cycle, and since the previous report apart from what only the data changed.

A correction is never called progress: the rules are run on today's data at the previous date, and only what differs
from there is a change of the surroundings (docs/definitions.md, 12).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from omgeving_helpers.faults import InputError
from omgeving_helpers.signals import Judgement, judge
from omgeving_helpers.signals.model import scalar
from omgeving_helpers.steps.analysis import analyse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.signals.model import Scalar, Signal
    from omgeving_helpers.steps.thresholds import Thresholds

CORRECTION, THRESHOLDS, SINCE_PREVIOUS = "correction", "thresholds", "since_previous"


@dataclass(frozen=True, kw_only=True)
class PreviousReport:
    """A report that was made before, as it stands in its files: its date, its thresholds and what it told.

    ``signals`` are those of ``signals.json``. ``cycle`` is ``None`` when nothing had been measured.
    """

    reference_date: date
    cycle: int | None
    version: str
    thresholds: Mapping[str, Fraction]
    signals: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, kw_only=True)
class CellChange:
    """A cell behind a signal that the previous report had, which now holds something else."""

    table: str
    column: str
    file: str
    row: int
    then: Scalar
    now: Scalar


@dataclass(frozen=True, kw_only=True)
class Change:
    """One signal that came or went, and why: ``correction``, ``thresholds`` or ``since_previous``.

    A signal that is there has ``signal``; of one that went ``told`` is what the previous report said of it, and
    ``cells`` are the cells behind it that were corrected.
    """

    id: str
    is_new: bool
    why: str
    signal: Signal | None = None
    told: Mapping[str, Any] | None = None
    cells: tuple[CellChange, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SinceCycle:
    """What is new and what is gone since the previous cycle, on today's data; ``before`` is the judgement of then."""

    before: Judgement
    new: tuple[Signal, ...]
    gone: tuple[Signal, ...]


@dataclass(frozen=True, kw_only=True)
class SinceReport:
    """What changed since the previous report, and what has to be said first."""

    previous: PreviousReport
    changes: tuple[Change, ...]
    still_there: frozenset[str]
    is_other_version: bool
    other_thresholds: tuple[str, ...]

    def of(self, why: str) -> tuple[Change, ...]:
        """The changes with this reason."""
        return tuple(c for c in self.changes if c.why == why)


def since_cycle(programme: Programme, now: Judgement) -> SinceCycle | None:
    """Compare with the previous cycle, as of its own last date; nothing when there is none."""
    previous = now.snapshot.previous_cycle
    if previous is None:
        return None
    analysis = analyse(programme, cycle=previous, reference_date=now.snapshot.reference_date)
    before = judge(analysis, for_edition="shareable" if now.is_shareable else "internal")
    then, there = {s.id for s in before.signals}, {s.id for s in now.signals}
    return SinceCycle(
        before=before,
        new=tuple(s for s in now.signals if s.id not in then),
        gone=tuple(s for s in before.signals if s.id not in there),
    )


def since_report(programme: Programme, now: Judgement, previous: PreviousReport, *, version: str) -> SinceReport:
    """Compare with the previous report, in steps: other data, other thresholds, another date.

    Parameters
    ----------
    programme
        Today's data.
    now
        The judgement of today.
    previous
        The report that was made before, of the same edition.
    version
        The version of the pack today.
    """
    told = {str(s["id"]): s for s in previous.signals}
    other = _other_thresholds(now.snapshot.thresholds, previous.thresholds)
    mended = _ids_then(_with_thresholds(programme, previous.thresholds) if other else programme, now, previous)
    tuned = _ids_then(programme, now, previous) if other else mended
    there = {s.id: s for s in now.signals}
    stages = ((CORRECTION, set(told), mended), (THRESHOLDS, mended, tuned), (SINCE_PREVIOUS, tuned, set(there)))
    last: dict[str, str] = {}
    for why, before, after in stages:
        last |= dict.fromkeys(before ^ after, why)
    changed = sorted(i for i in last if (i in told) != (i in there))
    return SinceReport(
        previous=previous,
        changes=tuple(
            Change(
                id=i,
                is_new=i in there,
                why=last[i],
                signal=there.get(i),
                told=told.get(i),
                cells=tuple(_corrected(programme, told[i])) if i in told and last[i] == CORRECTION else (),
            )
            for i in changed
        ),
        still_there=frozenset(told) & frozenset(there),
        is_other_version=previous.version != version,
        other_thresholds=other,
    )


def with_changes(now: Judgement, since: SinceReport | None) -> Judgement:
    """The same judgement, in which each signal says whether the previous report had it, and why not."""
    if since is None:
        return now
    why = {c.id: c.why for c in since.changes if c.is_new}
    marked = [
        replace(
            s,
            since_previous="still_there" if s.id in since.still_there else "new",
            change=why.get(s.id) if why.get(s.id) != THRESHOLDS else None,
        )
        for s in now.signals
    ]
    return replace(now, signals=tuple(marked))


def gone_signals(since: SinceReport | None) -> Iterable[dict[str, Any]]:
    """The signals that went, with what they last said, as data for ``signals.json``."""
    for change in since.changes if since else ():
        if change.told is not None:
            why = change.why if change.why != THRESHOLDS else None
            yield {**change.told, "since_previous_report": "gone", "change": why}


def _ids_then(programme: Programme, now: Judgement, previous: PreviousReport) -> set[str]:
    """What the rules find on these data at the date and cycle of the previous report."""
    try:
        analysis = analyse(programme, cycle=previous.cycle or 0, reference_date=previous.reference_date)
    except InputError:  # the round of then is not in the data any more
        analysis = analyse(programme, reference_date=previous.reference_date)
    then = judge(analysis, for_edition="shareable" if now.is_shareable else "internal")
    return {s.id for s in then.signals}


def _corrected(programme: Programme, told: Mapping[str, Any]) -> Iterator[CellChange]:
    """The cells behind a signal of then that hold something else now; a row that is gone has none."""
    for row in told["evidence"]:
        key, now = row["key"], None
        for other in programme[row["table"]]:
            if all(scalar(other[name]) == value for name, value in key.items()):
                now = other
        for column, then in row["columns"].items():
            if now is not None and scalar(now.in_file(column)) != then:
                value = scalar(now.in_file(column))
                yield CellChange(table=row["table"], column=column, file=now.file, row=now.number, then=then, now=value)


def _other_thresholds(now: Thresholds, before: Mapping[str, Fraction]) -> tuple[str, ...]:
    return tuple(t.code for t in now if t.code in before and before[t.code] != t.value)


def _with_thresholds(programme: Programme, values: Mapping[str, Fraction]) -> Programme:
    """The programme with the thresholds of then."""
    table = programme.tables["thresholds"]
    rows = tuple(
        replace(row, values={**row.values, "value": values.get(row["code"], row["value"])}) for row in table.rows
    )
    return replace(programme, tables={**programme.tables, "thresholds": replace(table, rows=rows)})
