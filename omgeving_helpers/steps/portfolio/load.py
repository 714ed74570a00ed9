"""What all programmes together ask of one organisation, where they collide, what could be one meeting (10.20)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import comb
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from omgeving_helpers.steps.portfolio.members import Organisation
    from omgeving_helpers.steps.portfolio.moments import Asked, Calendar, Moment
    from omgeving_helpers.steps.thresholds import Thresholds


_LAST_DAY_OF_A_WEEK = 6
"""No two days further apart lie in one week."""


@dataclass(frozen=True, kw_only=True)
class Collision:
    """One day on which two or more programmes ask time of one organisation; ``programmes`` in natural order."""

    organisation: Organisation
    day: date
    programmes: tuple[str, ...]
    moments: tuple[Moment, ...]

    @property
    def pairs(self) -> int:
        """Collisions on that day: each unordered pair of programmes is one."""
        return comb(len(self.programmes), 2)


@dataclass(frozen=True, kw_only=True)
class Load:
    """What all programmes together ask of one organisation; programmes in natural order.

    ``is_possible`` when it is not overloaded now, but unknown cells could make it so.
    """

    organisation: Organisation
    asked: tuple[Asked, ...]
    collisions: tuple[Collision, ...]
    is_overloaded: bool
    is_possible: bool

    @cached_property
    def total(self) -> Fraction:
        """All moments, with a date or without."""
        return sum((of.total for of in self.asked), Fraction(0))

    @cached_property
    def dated(self) -> tuple[Moment, ...]:
        """The moments with a date, in order of date, then programme."""
        found = [moment for of in self.asked for moment in of.dated]
        return tuple(sorted(found, key=lambda m: (m.day, natural(m.programme), not m.is_meeting, natural(m.id))))

    @property
    def programmes(self) -> tuple[str, ...]:
        """The programmes that ask at least one moment, or a share of one."""
        return tuple(of.programme for of in self.asked if of.total > 0)


@dataclass(frozen=True, kw_only=True)
class Merge:
    """Two meetings of two programmes that one organisation could have as one; the earlier first.

    ``hours`` is what one participant of the organisation saves; ``None`` when the hours of either are unknown.
    """

    organisation: Organisation
    first: Moment
    second: Moment
    hours: Fraction | None


def loads_of(
    organisations: Sequence[Organisation], calendars: Mapping[str, Calendar], thresholds: Thresholds
) -> tuple[Load, ...]:
    """The load of every organisation: overloaded ones first, then most moments first, then by id in natural order."""
    found = [_load(organisation, calendars, thresholds) for organisation in organisations]
    return tuple(sorted(found, key=lambda load: (not load.is_overloaded, -load.total, natural(load.organisation.id))))


def merges_of(loads: Sequence[Load], thresholds: Thresholds) -> tuple[Merge, ...]:
    """Every pair of meetings that could be one, in order of dates, then organisation.

    Two programmes, one level, and in one ISO week or at most ``merge_days`` apart. A level that is unknown is no
    level that is equal.
    """
    found = [merge for load in loads for merge in _merges(load, thresholds)]
    return tuple(sorted(found, key=lambda m: (m.first.day, m.second.day, natural(m.organisation.id), m.first.key)))


def _load(organisation: Organisation, calendars: Mapping[str, Calendar], thresholds: Thresholds) -> Load:
    asked = tuple(calendars[programme].asked_of(ids) for programme, ids in organisation.parties.items())
    collisions = tuple(_collisions(organisation, asked))
    programmes = sum(1 for of in asked if of.total > 0)
    is_overloaded = programmes >= thresholds["overload_programmes"] and (
        sum(of.total for of in asked) >= thresholds["overload_moments"]
        or sum(c.pairs for c in collisions) >= thresholds["overload_collisions"]
    )
    return Load(
        organisation=organisation,
        asked=asked,
        collisions=collisions,
        is_overloaded=is_overloaded,
        is_possible=not is_overloaded and _could_be_overloaded(asked, collisions, thresholds),
    )


def _could_be_overloaded(asked: Sequence[Asked], collisions: Sequence[Collision], thresholds: Thresholds) -> bool:
    """Whether some filling of the unknown cells would reach the thresholds.

    A forum may meet any number of times. A meeting of which the date is unknown may be one moment more, and may
    fall on the day of any other programme; a milestone that may be a measurement falls on its own day.
    """
    unknown = [(of.programme, row) for of in asked for row in of.unknown]
    programmes = sum(1 for of in asked if of.total > 0 or of.unknown)
    if not unknown or programmes < thresholds["overload_programmes"]:
        return False
    if any(row.table == "forums" for _, row in unknown):
        return True
    others = sum(
        _most_on_a_day(asked, but=programme, on=of.row["date"] if of.row else None) for programme, of in unknown
    )
    moments = sum(of.total for of in asked) + len(unknown)
    pairs = sum(c.pairs for c in collisions) + others
    return bool(moments >= thresholds["overload_moments"] or pairs >= thresholds["overload_collisions"])


def _most_on_a_day(asked: Sequence[Asked], *, but: str, on: date | None) -> int:
    """The most other programmes with a moment on one day: on this day, or on any when it is not known."""
    days: dict[date, set[str]] = {}
    for of in asked:
        for moment in of.dated if of.programme != but else ():
            days.setdefault(moment.day, set()).add(of.programme)
    return max((len(programmes) for day, programmes in days.items() if on in {day, None}), default=0)


def _collisions(organisation: Organisation, asked: Sequence[Asked]) -> Iterator[Collision]:
    by_day: dict[date, list[Moment]] = {}
    for of in asked:
        for moment in of.dated:
            by_day.setdefault(moment.day, []).append(moment)
    for day, moments in sorted(by_day.items()):
        programmes = tuple(dict.fromkeys(m.programme for m in moments))
        if len(programmes) > 1:
            yield Collision(organisation=organisation, day=day, programmes=programmes, moments=tuple(moments))


def _merges(load: Load, thresholds: Thresholds) -> Iterator[Merge]:
    meetings = [m for m in load.dated if m.is_meeting and m.level != "unknown"]
    near = thresholds["merge_days"]
    for i, first in enumerate(meetings):
        for second in meetings[i + 1 :]:
            days = (second.day - first.day).days
            if days > near and days > _LAST_DAY_OF_A_WEEK:
                break
            is_one_week = first.day.isocalendar()[:2] == second.day.isocalendar()[:2]
            if _are_alike(first, second) and (days <= near or is_one_week):
                yield Merge(organisation=load.organisation, first=first, second=second, hours=_smaller(first, second))


def _are_alike(first: Moment, second: Moment) -> bool:
    """Whether two programmes meet on one level."""
    return first.programme != second.programme and first.level == second.level


def _smaller(first: Moment, second: Moment) -> Fraction | None:
    return None if first.hours is None or second.hours is None else min(first.hours, second.hours)
