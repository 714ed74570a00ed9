"""Exercises with step 4: who has no first contact, and how to spread the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.teaching.case import about, found
from omgeving_helpers.teaching.model import NONE, Exercise, Field, Given, Option, not_yet, right
from omgeving_helpers.texts import Words, as_typed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.teaching.case import Case
    from omgeving_helpers.teaching.model import Verdict

_CASE, _DATE = "burger_rijk", "2026-12-31"
_RULES = {"none-yet": "V01", "not-known": "V02"}
"""The two lists that are asked for, each with the rule that finds it."""
MOST = 40
"""Percentage of the tasks that one unit may have in the exercise: stricter than the rule book."""


def _contacts(case: Case) -> tuple[Field, ...]:
    options = (*case.options(), case.none)
    return tuple(Field(name=name, kind="several", options=options) for name in _RULES)


def _solve_contacts(case: Case) -> Given:
    lists = {name: about(case.analysis, code, table="stakeholders") for name, code in _RULES.items()}
    return Given({name: ids or (NONE,) for name, ids in lists.items()})


def _judge_contacts(case: Case, given: Given) -> Verdict:
    solved = _solve_contacts(case)
    wanted = {name: solved.several(name) for name in _RULES}
    chosen = {name: given.several(name) for name in _RULES}
    if chosen == wanted:
        return right(**{key: case.names(wanted[name]) or Words("–") for name, key in _SAID.items()})
    if all(chosen[name] == wanted[other] for name, other in (("none-yet", "not-known"), ("not-known", "none-yet"))):
        return not_yet("swapped")
    for name, other in (("none-yet", "not-known"), ("not-known", "none-yet")):
        if NONE in chosen[name] and NONE not in wanted[name]:
            return not_yet("not-none", list=Words(name))
        more = [p for p in case.parties if p.id in chosen[name] - wanted[name]]
        if more:
            return _too_many(case, name, more[0], is_of_other=more[0].id in wanted[other])
    short = next(name for name in _RULES if wanted[name] - chosen[name])
    return not_yet("incomplete", list=Words(short), k=len(wanted[short] - chosen[short]))


_SAID = {"none-yet": "without", "not-known": "unknown"}


def _too_many(case: Case, name: str, party: Party, *, is_of_other: bool) -> Verdict:
    if is_of_other:
        return not_yet("other-list", list=Words(name), name=party.name)
    if party.id in about(case.analysis, "V03", table="stakeholders"):
        return not_yet("maybe", name=party.name)
    return not_yet("fine", name=party.name)


def units(case: Case) -> tuple[Option, ...]:
    """The parts of our own organisation that can take a task, and those that have one now."""
    inside = [Option(p.id, as_typed(p.short_name), (p.name,)) for p in case.parties if p.category == "internal"]
    there = {option.label for option in inside}
    now = [as_typed(unit.name) for unit in case.analysis.anchoring.tasks.units]
    return (*inside, *(Option(f"unit-{i}", name) for i, name in enumerate(now, 1) if name not in there))


def _tasks(case: Case) -> tuple[Field, ...]:
    rows = tuple(Option(task.id, as_typed(task.name)) for task in case.analysis.anchoring.tasks.tasks)
    return (Field(name="tasks", kind="table", options=units(case), rows=rows),)


def _solve_tasks(case: Case) -> Given:
    """One of many good answers: the tasks go round."""
    field = _tasks(case)[0]
    return Given({"tasks": {row.id: field.options[i % len(field.options)].id for i, row in enumerate(field.rows)}})


def _spread(case: Case, given: Mapping[str, str]) -> Analysis:
    """Step 4 with these units for the tasks, and with a stricter threshold."""
    rows = [dict(row.values) for row in case.analysis.situation.rows("anchoring")]
    for row in rows:
        if row["kind"] == "task":
            unit = given.get(str(row["element_id"]))
            row["unit"] = row["owner"] = unit
    return case.what_if({"anchoring": rows}, {"unit_share_max": MOST})


def _judge_tasks(case: Case, given: Given) -> Verdict:
    spread = _spread(case, given.table("tasks"))
    open_tasks = about(spread, "V07", table="anchoring")
    if open_tasks:
        return not_yet("no-owner", k=len(open_tasks))
    heavy = found(spread, "V06")
    if heavy:
        values = heavy[0].values
        labels = {option.id: option.label for option in units(case)}
        unit = labels.get(str(values["unit"]), as_typed(str(values["unit"])))
        return not_yet("too-much", k=values["k"], n=values["n"], unit=unit)  # type: ignore[arg-type] # numbers
    return right(k=spread.anchoring.tasks.n_units)


EXERCISES = (
    Exercise(
        code="4.1",
        step="anchoring",
        anchor="show-contacts",
        stars=1,
        minutes=7,
        programme=_CASE,
        reference_date=_DATE,
        fields=_contacts,
        solve=_solve_contacts,
        judge=_judge_contacts,
    ),
    Exercise(
        code="4.2",
        step="anchoring",
        anchor="show-signals",
        stars=2,
        minutes=8,
        programme=_CASE,
        reference_date=_DATE,
        fields=_tasks,
        solve=_solve_tasks,
        judge=_judge_tasks,
    ),
)
