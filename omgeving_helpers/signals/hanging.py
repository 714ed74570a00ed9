"""Does a signal hang on one answer: would one step in one answer, or one unknown, make it go away (10.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.steps.analysis import Analysis
from omgeving_helpers.steps.scores import Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.signals.book import Rule
    from omgeving_helpers.signals.model import Finding
    from omgeving_helpers.steps.situation import Situation

_LOWEST, _HIGHEST, _ANY = 1, 5, 3


def hangs_on_one_answer(situation: Situation, rule: Rule, finding: Finding) -> bool | None:
    """Whether the finding goes away when one known answer moves one step or one unknown gets any value.

    ``None`` for a rule that reads no answers. Only answers of the current cycle move.
    """
    if not rule.hangs_on or situation.cycle is None:
        return None
    if rule.hangs_on == "statement":
        situation = situation.with_statements(s.id for s in finding.subjects if s.table == "statements")
    return any(
        _is_gone(situation.with_answer(question, party, value), rule, finding)
        for question in _questions(situation, rule, finding)
        for party, value in _other_answers(situation, question, only_presence=rule.hangs_on == "any")
    )


def _is_gone(situation: Situation, rule: Rule, finding: Finding) -> bool:
    found = rule.find(rule.reads(Analysis(situation)))
    return all(other.ids != finding.ids or other.is_possible != finding.is_possible for other in found)


def _questions(situation: Situation, rule: Rule, finding: Finding) -> tuple[Question, ...]:
    if rule.hangs_on == "any":
        return situation.scores.asked(situation.cycle)
    if rule.hangs_on == "statement":
        return tuple(Question("statement", s.id) for s in finding.subjects if s.table == "statements")
    return (Question(rule.hangs_on),)


def _other_answers(situation: Situation, question: Question, *, only_presence: bool) -> Iterator[tuple[str, int]]:
    """One step for every known answer, every value for every unknown one: of who was asked and of who counts."""
    answers = situation.scores.answers(question, situation.cycle)
    for party in situation.parties:
        value = answers[party.id].value if party.id in answers else None
        if value is not None and not only_presence:
            yield from ((party.id, v) for v in (value - 1, value + 1) if _LOWEST <= v <= _HIGHEST)
        elif value is None and (party.counts or party.id in answers):
            values = (_ANY,) if only_presence else range(_LOWEST, _HIGHEST + 1)
            yield from ((party.id, v) for v in values)
