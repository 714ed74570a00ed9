"""Exercises with step 1: who is missing, and what a mean hides."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from omgeving_helpers.steps.scores import NO_ANSWER
from omgeving_helpers.teaching.model import NONE, Exercise, Field, Given, Option, not_yet, right
from omgeving_helpers.texts import Words, label, say, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.shared_picture.support import Support
    from omgeving_helpers.teaching.case import Case
    from omgeving_helpers.teaching.model import Verdict

_CASE, _DATE = "belastingformulier", "2026-06-30"
_BASES = ("counting", "all")
_TELL = ("count", *(f"mean-{base}" for base in _BASES))
_LOWEST, _HIGHEST = 1, 5


def missing_groups(case: Case) -> tuple[str, ...]:
    """The groups of the palette that nobody stands for, without a reason."""
    return case.analysis.shared_picture.palette.empty


def _groups(case: Case) -> tuple[Field, ...]:
    groups = case.analysis.shared_picture.palette.groups
    options = [Option(g.category, label("category", g.category, case.language)) for g in groups]
    return (Field(name="groups", kind="several", options=(*options, case.none)),)


def _solve_groups(case: Case) -> Given:
    return Given({"groups": missing_groups(case) or (NONE,)})


def _judge_groups(case: Case, given: Given) -> Verdict:
    chosen, wanted = given.several("groups"), _solve_groups(case).several("groups")
    for group in case.analysis.shared_picture.palette.groups:
        if group.category in chosen - wanted:
            name = label("category", group.category, case.language)
            if group.parties:
                return not_yet("present", group=name, party=group.parties[0].name)
            return not_yet("explained", group=name, why=group.reason_not_applicable or "")
    if chosen != wanted:
        return not_yet("not-none" if NONE in chosen else "incomplete", k=len(wanted - chosen))
    if wanted == {NONE}:
        return right(k=0, names=Words(""))
    return right(k=len(wanted), names=[label("category", name, case.language) for name in sorted(wanted)])


def mean(values: Iterable[int]) -> Fraction | None:
    """The mean of known scores, exactly; none of nothing."""
    known = list(values)
    return Fraction(sum(known), len(known)) if known else None


def support_scores(analysis: Analysis, *, only_counting: bool) -> list[int]:
    """The known scores for support of the parties that count, or of all parties."""
    scores = analysis.shared_picture.support.scores
    parties = analysis.situation.parties
    asked = [scores.get(p.id, NO_ANSWER).value for p in parties if p.counts or not only_counting]
    return [value for value in asked if value is not None]


def _numbers(case: Case) -> tuple[Field, ...]:
    options = tuple(Option(name, say(f"teaching.exercise-1-2.tell-{name}", case.language)) for name in _TELL)
    numbers = [Field(name=name, kind="number") for name in ("of", "on-board", "mean-counting", "mean-all")]
    return (*numbers, Field(name="tell", kind="choice", options=options))


def _solve_numbers(case: Case) -> Given:
    support = case.analysis.shared_picture.support
    means = {base: mean(support_scores(case.analysis, only_counting=base == "counting")) for base in _BASES}
    numbers = {"of": Fraction(support.n), "on-board": Fraction(int(support.k or 0))}
    return Given(
        {**numbers, **{f"mean-{base}": found or Fraction(0) for base, found in means.items()}, "tell": "count"}
    )


def _judge_numbers(case: Case, given: Given) -> Verdict:
    support = case.analysis.shared_picture.support
    wrong = _wrong_count(case, given, support) or _wrong_mean(case, given)
    if wrong:
        return wrong
    if given.text("tell") != "count":
        return not_yet("mean-hides", k=len(support.not_on_board), names=[p.name for p in support.not_on_board])
    wanted = _solve_numbers(case)
    means = {base: wanted.number(f"mean-{base}") for base in _BASES}
    return right(k=int(support.k or 0), n=support.n, **means)


def _wrong_count(case: Case, given: Given, support: Support) -> Verdict | None:
    parties = case.analysis.situation.parties
    everyone = support_scores(case.analysis, only_counting=False)
    k, n = given.number("on-board"), given.number("of")
    if n != support.n:
        if n in {len(parties), len(everyone)}:
            return not_yet("all-parties")
        return not_yet("supervisors" if n == sum(p.is_key for p in parties) else "other-n")
    if int(support.k or 0) <= k <= int(support.k_max or 0):
        return None
    if k == len(support.not_on_board):
        return not_yet("reversed")
    if k == sum(value >= case.analysis.situation.thresholds["support_from"] for value in everyone):
        return not_yet("k-of-all")
    for cycle in _other_cycles(case):
        if k == case.in_cycle(cycle).shared_picture.support.k:
            return not_yet("other-cycle", cycle=cycle)
    return not_yet("other-k", score=int(case.analysis.situation.thresholds["support_from"]))


def _wrong_mean(case: Case, given: Given) -> Verdict | None:
    wanted = _solve_numbers(case)
    typed = {base: given.number(f"mean-{base}") for base in _BASES}
    exact = {base: wanted.number(f"mean-{base}") for base in _BASES}
    wrong = [base for base in _BASES if not _is_mean(typed[base], exact[base])]
    if not wrong:
        return None
    if all(_is_mean(typed[base], exact[other]) for base, other in zip(_BASES, reversed(_BASES), strict=True)):
        return not_yet("swapped")
    return not_yet(_why_not(case, wrong[0], typed[wrong[0]]), base=Words(wrong[0]))


def _why_not(case: Case, base: str, typed: Fraction) -> str:
    """What somebody may have done who typed this mean."""
    scores = support_scores(case.analysis, only_counting=base == "counting")
    exact = mean(scores) or Fraction(0)
    n = sum(p.counts or base == "all" for p in case.analysis.situation.parties)
    if not _LOWEST <= typed <= _HIGHEST:
        return "scale"
    if typed.denominator == 1 and round(exact) == typed:
        return "rounded"
    if n and _is_mean(typed, Fraction(sum(scores), n)):
        return "unknown-as-zero"
    others = [support_scores(case.in_cycle(c), only_counting=base == "counting") for c in _other_cycles(case)]
    if any(_is_mean(typed, mean(other)) for other in others):
        return "mean-other-cycle"
    return "other-mean"


def _is_mean(typed: Fraction, exact: Fraction | None) -> bool:
    """Whether a number is the mean, rounded to one decimal or more precise; 4.1 and 4.13 are both 4.125."""
    if exact is None:
        return False
    return typed == exact or any(_rounded(exact, decimals) == typed for decimals in (1, 2, 3))


def _rounded(exact: Fraction, decimals: int) -> Fraction:
    """Half away from zero, as numbers are shown."""
    return Fraction(shown(exact, "en", decimals=decimals).replace(",", ""))


def _other_cycles(case: Case) -> Sequence[int]:
    return [cycle for cycle in case.all_cycles if cycle != case.analysis.snapshot.cycle]


EXERCISES = (
    Exercise(
        code="1.1",
        step="shared_picture",
        anchor="show-palette",
        stars=1,
        minutes=5,
        programme=_CASE,
        reference_date=_DATE,
        fields=_groups,
        solve=_solve_groups,
        judge=_judge_groups,
    ),
    Exercise(
        code="1.2",
        step="shared_picture",
        anchor="show-force-field",
        stars=1,
        minutes=10,
        programme=_CASE,
        reference_date=_DATE,
        fields=_numbers,
        solve=_solve_numbers,
        judge=_judge_numbers,
    ),
)
