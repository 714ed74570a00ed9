"""Exercises with step 2: who decides, who has a say, and what makes an agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.interaction_model.raci import raci_table
from omgeving_helpers.steps.interaction_model.raci import LETTERS
from omgeving_helpers.tables import DataTable
from omgeving_helpers.teaching.case import about, found
from omgeving_helpers.teaching.model import NONE, Exercise, Field, Given, Option, Verdict, not_yet, right
from omgeving_helpers.texts import Words, as_typed, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.steps.interaction_model import Decision
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.teaching.case import Case

_CASE, _DATE = "juridische_procedure", "2026-12-31"
_NEW = "new"
_ASKED_AT_LEAST = {"A", "R", "C"}
CRITERIA = ("who", "term", "test", "plain")
LEVELS = (1, 2, 3, 4)
_ENOUGH, _FEW_WORDS = 3, 5


def decision_table(case: Case) -> DataTable:
    """Each decision with who has which letter, without what is not right about it."""
    table = raci_table(case.analysis.interaction_model, language=case.language)
    rows = tuple(row[:-1] for row in table.rows)
    return DataTable(say("teaching.exercise-2-1.table", case.language), table.headers[:-1], rows, is_open=True)


def _decisions(case: Case) -> tuple[Field, ...]:
    options = [Option(d.id, as_typed(d.text)) for d in case.analysis.interaction_model.raci.decisions]
    return (Field(name="decision", kind="choice", options=(*options, case.none)),)


def _solve_decision(case: Case) -> Given:
    return Given({"decision": next(iter(about(case.analysis, "I05", table="decisions")), NONE)})


def _judge_decision(case: Case, given: Given) -> Verdict:
    several = about(case.analysis, "I05", table="decisions")
    decisions = {d.id: d for d in case.analysis.interaction_model.raci.decisions}
    chosen = decisions.get(given.text("decision"))
    if chosen is None:
        return not_yet("not-none") if several else right(decision=Words(""), k=0, names=Words(""))
    if chosen.id in several:
        names = [holder.name for holder in chosen.holders("A")]
        return right(decision=chosen.text, k=len(names), names=names)
    return _not_two(case, chosen)


def _not_two(case: Case, chosen: Decision) -> Verdict:
    if chosen.id in about(case.analysis, "I06", table="decisions"):
        return not_yet("no-decider", decision=chosen.text)
    name = next((holder.name for holder in chosen.holders("A")), "")
    has_doer = chosen.id not in about(case.analysis, "I07", table="decisions")
    return not_yet("one-decider" if has_doer else "no-doer", decision=chosen.text, name=name)


def _counting(case: Case) -> list[Party]:
    """The parties that count, and every party of citizens."""
    return [p for p in case.parties if p.counts or p.category == "citizen"]


def _letters(case: Case) -> tuple[Field, ...]:
    options = tuple(Option(name, Words(name)) for name in LETTERS)
    return (Field(name="letters", kind="table", options=options, rows=case.options(_counting(case))),)


def _solve_letters(case: Case) -> Given:
    """One of many good answers: the programme decides, another of our own carries out, citizens are asked."""
    own = case.programme.about["own_party_id"]
    parties = _counting(case)
    inside = sorted((p for p in parties if not p.is_external), key=lambda p: p.id != own)
    letters = {p.id: "C" if p.category == "citizen" else "I" for p in parties}
    letters |= dict(zip([p.id for p in inside], ("A", "R"), strict=False))
    return Given({"letters": letters})


def _judge_letters(case: Case, given: Given) -> Verdict:
    letters = given.table("letters")
    rows = [{"decision_id": _NEW, "decision": _NEW, "party_id": p, "raci": letter} for p, letter in letters.items()]
    analysis = case.what_if({"decisions": rows})
    if found(analysis, "I05"):
        several = [p for p, letter in letters.items() if letter == "A"]
        return not_yet("several", k=len(several), names=case.names(several))
    if found(analysis, "I06"):
        return not_yet("no-decider")
    return not_yet("no-doer") if found(analysis, "I07") else _citizens(case, letters)


def _citizens(case: Case, letters: Mapping[str, str]) -> Verdict:
    citizens = [p.id for p in case.parties if p.category == "citizen"]
    out = [p for p in citizens if p not in letters]
    if out:
        return not_yet("citizens-left-out", k=len(out), names=case.names(out))
    told = [p for p in citizens if letters[p] not in _ASKED_AT_LEAST]
    if told:
        return not_yet("citizens-informed", k=len(told), names=case.names(told))
    return right()


def _sentence(case: Case) -> tuple[Field, ...]:
    levels = tuple(Option(str(n), say(f"teaching.level-{n}", case.language)) for n in LEVELS)
    criteria = [Field(name=name, kind="choice", options=levels, may_be_empty=True) for name in CRITERIA]
    return (Field(name="sentence", kind="sentence"), *criteria)


def _solve_sentence(case: Case) -> Given:
    model = say("teaching.exercise-2-5.model", case.language)
    return Given({"sentence": model, **dict.fromkeys(CRITERIA, str(LEVELS[-1]))})


def _judge_sentence(case: Case, given: Given) -> Verdict:
    language = case.language
    if len(given.text("sentence").split()) < _FEW_WORDS:
        return not_yet("too-short")
    model = say("teaching.exercise-2-5.model", language)
    rated = {name: int(given.text(name)) for name in CRITERIA if name in given}
    if len(rated) < len(CRITERIA):
        return Verdict("compare", {"model": model}, is_open=True)
    low = [name for name in CRITERIA if rated[name] < _ENOUGH]
    if not low:
        return right(model=model)
    named = [say(f"teaching.exercise-2-5.{name}", language) for name in low]
    return Verdict("improve", {"model": model, "k": len(low), "names": named}, is_open=True)


EXERCISES = (
    Exercise(
        code="2.1",
        step="interaction_model",
        anchor="raci",
        stars=1,
        minutes=5,
        programme=_CASE,
        reference_date=_DATE,
        fields=_decisions,
        solve=_solve_decision,
        judge=_judge_decision,
        material=decision_table,
    ),
    Exercise(
        code="2.4",
        step="interaction_model",
        anchor="show-raci",
        stars=2,
        minutes=8,
        programme=_CASE,
        reference_date=_DATE,
        fields=_letters,
        solve=_solve_letters,
        judge=_judge_letters,
    ),
    Exercise(
        code="2.5",
        step="interaction_model",
        anchor="show-signals",
        stars=2,
        minutes=5,
        programme=_CASE,
        reference_date=_DATE,
        fields=_sentence,
        solve=_solve_sentence,
        judge=_judge_sentence,
    ),
)
