"""Whether a signal hangs on one answer: the quick way says the same as trying every answer, and tries few."""

from __future__ import annotations

import datetime as dt

import pytest
from build import joined, parties, party, programme, scores, statement
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from omgeving_helpers.signals import hanging, judge
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.steps.scores import Question

FEW = settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
END = dt.date(2026, 12, 31)
SCORE = some.sampled_from(["", "1", "2", "3", "4", "5"])
SOURCE = some.sampled_from(["gevraagd", "document", "inschatting"])


def by_trying_everything(signal):
    """The answer of definition 10.4 word for word: every answer of this round that the rule reads, one by one."""
    situation, rule, finding = signal.situation, signal.rule, signal.finding
    if not rule.hangs_on or situation.cycle is None:
        return None
    statements = tuple(Question("statement", s.id) for s in finding.subjects if s.table == "statements")
    asked = {"any": situation.scores.asked(situation.cycle), "statement": statements}
    cells = [
        cell
        for question in asked.get(rule.hangs_on, (Question(rule.hangs_on),))
        for cell in hanging.other_answers(situation, question)
    ]
    return any(hanging.is_gone(situation, rule, finding, cell) for cell in cells)


@some.composite
def rounds(draw):
    """Few parties and statements, two rounds with gaps, and citizens among the parties."""
    n = draw(some.integers(2, 5))
    there = [party(i, categorie=draw(some.sampled_from(["koepel", "burger", ""])), geraakt=draw(SCORE),
                   rol_nu="meeweten") for i in range(1, n + 1)]  # fmt: skip
    kinds = some.sampled_from(["succes", "eis", ""])
    statements = [statement(i, soort=draw(kinds)) for i in range(1, draw(some.integers(1, 3)) + 1)]
    questions = [("steun", ""), ("samenspel", ""), *(("punt", s["punt_id"]) for s in statements)]
    answers = [
        {"cyclus": str(cycle), "datum": f"2026-{3 * cycle:02}-01", "stakeholder_id": f"S{p}", "maat": measure,
         "punt_id": point, "score": draw(SCORE), "bron": draw(SOURCE)}
        for cycle in (1, 2)
        for measure, point in questions
        for p in range(1, n + 1)
        if draw(some.integers(0, 3))
    ]  # fmt: skip
    return {"stakeholders": there, "statements": statements, "measurements": answers}


@FEW
@given(rounds())
def test_the_quick_way_says_the_same_as_trying_every_answer(there):
    """Leaving out answers that cannot tell more changes no conclusion."""
    for signal in judge(analyse(programme(**there), reference_date=END)).signals:
        if signal.rule.hangs_on in {"any", "statement"}:
            assert signal.hangs_on_one_answer == by_trying_everything(signal), signal.id


@pytest.fixture
def tried(monkeypatch):
    """Every answer that is tried, with the rule it is tried for."""
    seen, really = [], hanging.is_gone

    def is_gone(situation, rule, finding, cell):
        seen.append((rule.code, cell))
        return really(situation, rule, finding, cell)

    monkeypatch.setattr(hanging, "is_gone", is_gone)
    return seen


def test_a_round_without_answers_needs_few_tries(tried):
    """Ten parties, six statements, a second round that nobody answered: one try per party, none for many statements."""
    asked = ["steun", *(f"PT{i}" for i in range(1, 7))]
    told = [
        scores(",".join("4" * 10 if c == 1 else "-" * 10), cycle=c, maat="steun" if q == "steun" else "punt",
               punt="" if q == "steun" else q)
        for c in (1, 2) for q in asked
    ]  # fmt: skip
    read = programme(
        stakeholders=parties(10), statements=[statement(i) for i in range(1, 7)], measurements=joined(*told)
    )
    codes = [s.code for s in judge(analyse(read, reference_date=END)).signals if s.hangs_on_one_answer is not None]
    assert {"P01", "P02", "P13"} <= set(codes)
    counts = {code: sum(1 for c, _ in tried if c == code) for code in codes}
    assert counts["P02"] == 0
    assert counts["P01"] <= 10
    assert counts["P13"] <= 10
    assert max(counts.values()) <= 50
