"""Does a signal hang on one answer: would one step in one answer, or one unknown, make it go away (10.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.steps.scores import NO_ANSWER, SUPPORT, Question
from omgeving_helpers.steps.shared_picture import with_answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.signals.book import Rule
    from omgeving_helpers.signals.model import Finding
    from omgeving_helpers.steps.shared_picture import SharedPicture

_LOWEST, _HIGHEST, _ANY = 1, 5, 3


def hangs_on_one_answer(picture: SharedPicture, rule: Rule, finding: Finding) -> bool | None:
    """Whether the finding goes away when one known answer moves one step or one unknown gets any value.

    ``None`` for a rule that reads no answers. Only answers of the current cycle move.
    """
    if not rule.hangs_on or picture.scores is None:
        return None
    questions = _questions(picture, rule, finding)
    return any(
        _is_gone(with_answer(picture, question, party, value), rule, finding)
        for question in questions
        for party, value in _other_answers(picture, question, only_presence=rule.hangs_on == "any")
    )


def _is_gone(picture: SharedPicture, rule: Rule, finding: Finding) -> bool:
    return all(other.ids != finding.ids or other.is_possible != finding.is_possible for other in rule.find(picture))


def _questions(picture: SharedPicture, rule: Rule, finding: Finding) -> tuple[Question, ...]:
    if rule.hangs_on == "support":
        return (SUPPORT,)
    if rule.hangs_on == "statement":
        return tuple(Question("statement", s.id) for s in finding.subjects if s.table == "statements")
    return picture.scores.asked(picture.snapshot.cycle) if picture.scores else ()


def _other_answers(picture: SharedPicture, question: Question, *, only_presence: bool) -> Iterator[tuple[str, int]]:
    """One step for every known answer, every value for every unknown one: of who was asked and of who counts."""
    answers = picture.scores.answers(question, picture.snapshot.cycle) if picture.scores else {}
    for party in picture.parties:
        value = answers.get(party.id, NO_ANSWER).value
        if value is not None and not only_presence:
            yield from ((party.id, v) for v in (value - 1, value + 1) if _LOWEST <= v <= _HIGHEST)
        elif value is None and (party.counts or party.id in answers):
            values = (_ANY,) if only_presence else range(_LOWEST, _HIGHEST + 1)
            yield from ((party.id, v) for v in values)
