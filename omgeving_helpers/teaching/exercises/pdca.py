"""Exercises with step 3: who warned early, what shifted, and which decision comes too late."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from omgeving_helpers.steps.scores import NO_ANSWER
from omgeving_helpers.steps.working_days import working_days
from omgeving_helpers.teaching.case import about, found
from omgeving_helpers.teaching.model import NONE, Exercise, Field, Given, Option, not_yet, right
from omgeving_helpers.texts import Words, as_typed, say

if TYPE_CHECKING:
    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.pdca import Decision
    from omgeving_helpers.teaching.case import Case
    from omgeving_helpers.teaching.model import Verdict

_CASE, _OTHER = "sollicitatieplicht", "juridische_procedure"
_SECOND, _THIRD, _LAST = "2026-06-30", "2026-09-30", "2026-12-31"
_DAYS = {"days": 1, "weeks": 7}
"""Units in which days can be told exactly."""
_UNITS = (*_DAYS, "months")
_SLIDERS = {"median": "drift_median", "movers": "drift_movers"}
_HIGHEST = {"median": 4, "movers": 9}


def warners(analysis: Analysis) -> tuple[str, ...]:
    """The parties that were on board before and are not now."""
    return about(analysis, "P04", table="stakeholders")


def _parties(case: Case) -> tuple[Field, ...]:
    return (Field(name="party", kind="choice", options=(*case.options(), case.none)),)


def _solve_warner(case: Case) -> Given:
    return Given({"party": next(iter(warners(case.analysis)), NONE)})


def _judge_warner(case: Case, given: Given) -> Verdict:
    wanted, chosen = warners(case.analysis), given.text("party")
    if chosen == NONE:
        return not_yet("not-none") if wanted else right(name=Words(""))
    name = case.party(chosen).name
    if chosen in wanted:
        return right(name=name)
    score = case.analysis.shared_picture.support.scores.get(chosen, NO_ANSWER).value
    if score is None:
        return not_yet("silent", name=name)
    if score < case.analysis.situation.thresholds["support_from"]:
        return not_yet("never-on-board", name=name, score=score)
    later = [c for c in case.all_cycles if c not in case.cycles and chosen in warners(case.in_cycle(c))]
    return not_yet("later", name=name, cycle=later[0]) if later else not_yet("steady", name=name, score=score)


def shifts(case: Case) -> dict[int, tuple[str, ...]]:
    """The statements that shifted, per round up to the date."""
    return {c: about(case.in_cycle(c), "P02", table="statements") for c in case.cycles}


def _shift(case: Case) -> tuple[Field, ...]:
    cycles = [Option(str(c), say("teaching.round", case.language, cycle=c)) for c in case.cycles]
    statements = [Option(d.id, as_typed(d.text)) for d in case.analysis.pdca.drifts]
    return (
        Field(name="cycle", kind="choice", options=(*cycles, case.none)),
        Field(name="statements", kind="several", options=(*statements, case.none)),
    )


def _solve_shift(case: Case) -> Given:
    first = next(((str(c), ids) for c, ids in shifts(case).items() if ids), (NONE, (NONE,)))
    return Given({"cycle": first[0], "statements": first[1]})


def _judge_shift(case: Case, given: Given) -> Verdict:
    wanted = _solve_shift(case)
    if given.text("cycle") != wanted.text("cycle"):
        return _other_round(case, given.text("cycle"))
    texts = {d.id: d.text.rstrip(" .") for d in case.analysis.pdca.drifts}
    chosen, shifted = given.several("statements"), wanted.several("statements")
    if shifted == {NONE} or NONE in chosen:
        return right(cycle=0, names=Words("")) if chosen == shifted else not_yet("not-none")
    more = sorted(chosen - shifted)
    if more:
        return not_yet("stable", statement=texts[more[0]])
    if shifted - chosen:
        return not_yet("incomplete", k=len(shifted - chosen))
    return right(cycle=int(wanted.text("cycle")), names=[texts[i] for i in sorted(shifted)])


def _other_round(case: Case, chosen: str) -> Verdict:
    if chosen == NONE:
        return not_yet("not-none")
    if int(chosen) == case.cycles[0]:
        return not_yet("first", cycle=int(chosen))
    lost = warners(case.in_cycle(int(chosen)))
    return not_yet("early", cycle=int(chosen), k=len(lost), names=case.names(lost))


def _plan(case: Case) -> tuple[Field, ...]:
    rows = case.analysis.situation.rows("milestones")
    milestones = tuple(Option(r["milestone_id"], as_typed(r["name"] or r["milestone_id"])) for r in rows)
    units = tuple(Option(name, say(f"teaching.{name}", case.language)) for name in _UNITS)
    return (
        Field(name="milestone", kind="choice", options=(*milestones, case.none)),
        Field(name="number", kind="number"),
        Field(name="unit", kind="choice", options=units),
    )


def late_decisions(case: Case) -> list[Decision]:
    """The decisions that come, or came, too late."""
    late = about(case.analysis, "P06", table="milestones")
    return [d for d in case.analysis.pdca.plan.decisions if d.id in late and d.slack is not None]


def _solve_late(case: Case) -> Given:
    late = next(iter(late_decisions(case)), None)
    days = -(late.slack or 0) if late else 0
    return Given({"milestone": late.id if late else NONE, "number": Fraction(days), "unit": "days"})


def _judge_late(case: Case, given: Given) -> Verdict:
    late = {d.id: d for d in late_decisions(case)}
    chosen = late.get(given.text("milestone"))
    if chosen is None:
        return _not_late(case, given.text("milestone"), has_late=bool(late))
    return _judge_days(chosen, given)


def _not_late(case: Case, chosen: str, *, has_late: bool) -> Verdict:
    if chosen == NONE:
        return not_yet("not-none") if has_late else right(milestone=Words(""), days=0)
    decisions = {d.id for d in case.analysis.pdca.plan.every}
    return not_yet("in-time" if chosen in decisions else "no-decision")


def _judge_days(late: Decision, given: Given) -> Verdict:
    unit = given.text("unit")
    if late.needed is None or late.decided is None:
        msg = "a late decision has two dates"
        raise ValueError(msg)
    days = (late.decided - late.needed).days
    if unit not in _DAYS:
        return not_yet("months")
    typed = given.number("number") * _DAYS[unit]
    if typed == days:
        return right(milestone=late.name, days=days)
    if typed == -days:
        return not_yet("negative")
    if typed == working_days(late.needed, late.decided) and unit == "days":
        return not_yet("working-days")
    return not_yet("one-off" if abs(typed - days) == 1 else "other-days")


def _sliders(case: Case) -> tuple[Field, ...]:  # noqa: ARG001 - the same for every case
    return tuple(Field(name=name, kind="slider", highest=_HIGHEST[name]) for name in _SLIDERS)


def _shifted_with(case: Case, median: int, movers: int) -> list[str]:
    """The statements that still shift with these thresholds."""
    changed = case.what_if(thresholds={"drift_median": median, "drift_movers": movers})
    return [str(finding.values["statement"]).rstrip(" .") for finding in found(changed, "P02")]


def _solve_sliders(case: Case) -> Given:
    """The lowest thresholds with which nothing is told; each has its own border, so each is looked for alone."""
    top = dict(_HIGHEST)
    for name in _SLIDERS:
        silent = (n for n in range(1, _HIGHEST[name] + 1) if not _shifted_with(case, **{**_HIGHEST, name: n}))
        top[name] = next(silent, _HIGHEST[name])
    return Given({name: Fraction(value) for name, value in top.items()})


def _judge_sliders(case: Case, given: Given) -> Verdict:
    chosen = {name: int(given.number(name)) for name in _SLIDERS}
    still = _shifted_with(case, **chosen)
    if still:
        return not_yet("still", k=len(still), names=still)
    wanted = _solve_sliders(case)
    high = [name for name in _SLIDERS if chosen[name] > wanted.number(name)]
    if high:
        return not_yet("too-high", which=Words(high[0]))
    return right(**chosen)


EXERCISES = (
    Exercise(
        code="3.1",
        step="pdca",
        anchor="show-drift",
        stars=1,
        minutes=8,
        programme=_CASE,
        reference_date=_THIRD,
        fields=_shift,
        solve=_solve_shift,
        judge=_judge_shift,
    ),
    Exercise(
        code="3.2",
        step="pdca",
        anchor="show-movers",
        stars=2,
        minutes=5,
        programme=_CASE,
        reference_date=_SECOND,
        fields=_parties,
        solve=_solve_warner,
        judge=_judge_warner,
    ),
    Exercise(
        code="3.3",
        step="pdca",
        anchor="show-agenda",
        stars=2,
        minutes=7,
        programme=_OTHER,
        reference_date=_LAST,
        fields=_plan,
        solve=_solve_late,
        judge=_judge_late,
    ),
    Exercise(
        code="3.5",
        step="pdca",
        anchor="show-signals",
        stars=3,
        minutes=10,
        programme=_CASE,
        reference_date=_THIRD,
        fields=_sliders,
        solve=_solve_sliders,
        judge=_judge_sliders,
    ),
)
