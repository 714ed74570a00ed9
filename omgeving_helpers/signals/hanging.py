"""Does a signal hang on one answer: would one step in one answer, or one unknown, make it go away (10.4).

Every other answer is tried by running the rule again. Answers that cannot tell more than one already tried are left
out, and what an answer has no part in is not worked out again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.steps.analysis import Analysis
from omgeving_helpers.steps.scores import NO_ANSWER, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.signals.book import Rule
    from omgeving_helpers.signals.model import Finding
    from omgeving_helpers.steps.scores import Cell
    from omgeving_helpers.steps.situation import Situation

_LOWEST, _HIGHEST, _ANY = 1, 5, 3


def hangs_on_one_answer(situation: Situation, rule: Rule, finding: Finding) -> bool | None:
    """Whether the finding goes away when one known answer moves one step or one unknown gets any value.

    ``None`` for a rule that reads no answers. Only answers of the current cycle move. A finding about several
    statements never hangs on one answer: an answer is about one of them, and the others keep it alive.
    """
    if not rule.hangs_on or situation.cycle is None:
        return None
    if rule.hangs_on == "any":
        return any(is_gone(situation, rule, finding, cell) for cell in _first_answers(situation))
    if rule.hangs_on != "statement":
        cells = other_answers(situation, Question(rule.hangs_on))
        return any(is_gone(situation, rule, finding, cell) for cell in cells)
    statements = [s.id for s in finding.subjects if s.table == "statements"]
    if len(statements) != 1:
        return False
    alone = situation.with_statements(statements)
    cells = other_answers(alone, Question("statement", statements[0]))
    return any(is_gone(alone, rule, finding, cell) for cell in cells)


def is_gone(situation: Situation, rule: Rule, finding: Finding, cell: Cell) -> bool:
    """Whether a finding goes away with one answer replaced."""
    found = rule.find(rule.reads(Analysis(situation.with_answer(*cell))))
    return all(other.ids != finding.ids or other.is_possible != finding.is_possible for other in found)


def other_answers(situation: Situation, question: Question) -> Iterator[Cell]:
    """One step for every known answer, every value for every unknown one: of who was asked and of who counts."""
    answers = situation.scores.answers(question, situation.cycle)
    for party in situation.parties:
        value = answers.get(party.id, NO_ANSWER).value
        if value is not None:
            yield from ((question, party.id, v) for v in (value - 1, value + 1) if _LOWEST <= v <= _HIGHEST)
        elif party.counts or party.id in answers:
            yield from ((question, party.id, v) for v in range(_LOWEST, _HIGHEST + 1))


def _first_answers(situation: Situation) -> Iterator[Cell]:
    """For rules that ask only who has an answer: per party and source one unknown answer, whatever the question."""
    tried: set[tuple[str, str]] = set()
    for question in situation.scores.asked(situation.cycle):
        answers = situation.scores.answers(question, situation.cycle)
        for party in situation.parties:
            there = answers.get(party.id)
            is_open = there.value is None if there else party.counts
            same = (party.id, there.source if there else "asked")
            if is_open and same not in tried:
                tried.add(same)
                yield question, party.id, _ANY
