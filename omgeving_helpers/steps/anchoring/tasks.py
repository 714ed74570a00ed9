"""Tasks: does each have an owner, and are they spread over units or the work of one (10.18)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.steps.order import is_share_above, natural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.anchoring.elements import Element
    from omgeving_helpers.steps.thresholds import Thresholds


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One part of the organisation, as first spelled, with its tasks in order of id."""

    name: str
    tasks: tuple[Element, ...]


@dataclass(frozen=True, kw_only=True)
class Tasks:
    """All tasks by id in natural order, and the units by number of tasks, then name.

    ``largest`` of ``with_unit`` tasks sit with the unit that has most. ``is_concentrated``: too many, and enough tasks
    have a unit to say so; ``could_be_concentrated``: not so now, but possible while a unit or a kind is unknown.
    ``is_spread`` is the good news: enough tasks, each with owner and unit, and no unit has too many. ``unclear`` are
    rows of unknown kind, which may be tasks; ``to_fill`` are the rows that could make it concentrated. An edition
    without internal cells has the counts only.
    """

    n: int
    with_owner: int
    with_unit: int
    n_units: int
    largest: int
    is_concentrated: bool
    could_be_concentrated: bool
    is_spread: bool
    tasks: tuple[Element, ...] = ()
    units: tuple[Unit, ...] = ()
    unclear: tuple[Element, ...] = ()
    to_fill: tuple[Element, ...] = ()

    @property
    def without_owner(self) -> tuple[Element, ...]:
        """The tasks without an owner."""
        return tuple(t for t in self.tasks if not t.has_owner)

    @property
    def without_unit(self) -> tuple[Element, ...]:
        """The tasks of which we do not know the unit; they stay out of the share."""
        return tuple(t for t in self.tasks if t.unit is None)

    @property
    def largest_unit(self) -> Unit | None:
        """The unit with most tasks; of equal ones the first by name."""
        return self.units[0] if self.units else None


def tasks_of(elements: Sequence[Element], *, thresholds: Thresholds, is_unit_asked: bool) -> Tasks:
    """Count the tasks and spread them over their units.

    Parameters
    ----------
    elements
        All elements, by id in natural order.
    thresholds
        ``unit_share_max`` and ``unit_tasks_min`` are read; exactly the share is not too much.
    is_unit_asked
        Whether the table has a column for units: one that is left out has no unknown cells.
    """
    tasks = tuple(e for e in elements if e.kind == "task")
    unclear = tuple(e for e in elements if e.kind == "unknown")
    units = _units(tasks)
    with_unit = sum(len(u.tasks) for u in units)
    largest = max((len(u.tasks) for u in units), default=0)
    is_concentrated = _is_concentrated(largest, with_unit, thresholds)
    open_cells = tuple(e for e in (*tasks, *unclear) if e.unit is None) if is_unit_asked else ()
    could_be = not is_concentrated and _could_be_concentrated(units, unclear, len(open_cells), thresholds)
    is_complete = len(tasks) >= thresholds["unit_tasks_min"] and all(t.has_owner and t.unit for t in tasks)
    return Tasks(
        n=len(tasks),
        with_owner=sum(t.has_owner for t in tasks),
        with_unit=with_unit,
        n_units=len(units),
        largest=largest,
        is_concentrated=is_concentrated,
        could_be_concentrated=could_be,
        is_spread=is_complete
        and bool(tasks)
        and not unclear
        and not is_share_above(largest, with_unit, thresholds["unit_share_max"]),
        tasks=tasks,
        units=units,
        unclear=unclear,
        to_fill=tuple(e for e in elements if e in open_cells or e in unclear) if could_be else (),
    )


def _units(tasks: Sequence[Element]) -> tuple[Unit, ...]:
    """Units are compared as normalised text, and called as the task with the first id spells them."""
    found: dict[str, list[Element]] = {}
    for task in tasks:
        if task.unit is not None:
            found.setdefault(normalise(task.unit), []).append(task)
    units = [Unit(name=same[0].unit or "", tasks=tuple(same)) for same in found.values()]
    return tuple(sorted(units, key=lambda u: (-len(u.tasks), natural(normalise(u.name)))))


def _could_be_concentrated(
    units: Sequence[Unit], unclear: Sequence[Element], free: int, thresholds: Thresholds
) -> bool:
    """Whether some filling puts too many tasks with one unit: all that is open goes to that unit.

    A row of unknown kind that has a unit can only be a task of that unit. Where too few tasks are left to judge, rows
    of other units are taken in as far as needed.
    """
    known = {normalise(u.name): len(u.tasks) for u in units}
    maybe: dict[str, int] = {}
    for element in unclear:
        if element.unit is not None:
            maybe[normalise(element.unit)] = maybe.get(normalise(element.unit), 0) + 1
    for name in {*known, *maybe, ""}:
        k = known.get(name, 0) + maybe.get(name, 0) + free
        n = sum(known.values()) + maybe.get(name, 0) + free
        most = n + sum(maybe.values()) - maybe.get(name, 0)
        if any(_is_concentrated(k, total, thresholds) for total in range(n, most + 1)):
            return True
    return False


def _is_concentrated(k: int, n: int, thresholds: Thresholds) -> bool:
    return n >= thresholds["unit_tasks_min"] and is_share_above(k, n, thresholds["unit_share_max"])
