"""Which questions were put in the current cycle, to whom, and which answers are missing (definitions 10.24 and 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.scores import Question
    from omgeving_helpers.steps.situation import Situation


def questions_asked_of_enough(situation: Situation) -> frozenset[Question]:
    """The questions of this cycle that were put to enough counting parties, in this cycle or the previous one.

    Only these have missing answers (section 11): a question put to few in both was never meant for all.
    """
    return frozenset(q for q in situation.scores.asked(situation.cycle) if is_asked_of_enough(situation, q))


def is_asked_of_enough(situation: Situation, question: Question) -> bool:
    """Whether a question of this cycle was put to enough counting parties, in this cycle or the previous one."""
    counting, least = situation.counting, situation.thresholds["shared_response"]
    rounds = [situation.scores.answers(question, c) for c in (situation.cycle, situation.snapshot.previous_cycle)]
    asked = (sum(1 for p in counting if p.id in answers) for answers in rounds)
    return bool(counting and rounds[0]) and any(100 * k >= least * len(counting) for k in asked)


def answers_to_come(situation: Situation, question: Question) -> tuple[Party, ...]:
    """The counting parties whose answer in the current cycle is an unknown cell (section 11), in order.

    They have a row without a score, or no row while the question was put to enough.
    """
    answers = situation.scores.answers(question, situation.cycle)
    if not answers:
        return ()
    missing = [p for p in situation.counting if p.id not in answers or answers[p.id].value is None]
    is_for_all = bool(missing) and is_asked_of_enough(situation, question)
    return tuple(p for p in missing if is_for_all or p.id in answers)


def statements_asked(situation: Situation, *kinds: str) -> tuple[Question, ...]:
    """The statements of these kinds, not dropped, of which anybody has a row in the current cycle."""
    return statements_asked_in(situation, situation.cycle, *kinds)


def statements_asked_in(situation: Situation, cycle: int | None, *kinds: str) -> tuple[Question, ...]:
    """The statements of these kinds, not dropped, of which anybody has a row in a cycle."""
    rows = [r for r in situation.rows("statements") if r["kind"] in kinds and r["status"] != "dropped"]
    there = {row["statement_id"] for row in rows}
    return tuple(q for q in situation.scores.asked(cycle) if q.statement_id in there)


def unsure_answers(situation: Situation, question: Question) -> Iterator[bool]:
    """Per counting party whether its answer in the current cycle is unknown or our own estimate."""
    for party in situation.counting:
        score = situation.scores.answer(question, situation.cycle, party.id)
        yield score.value is None or score.source == "estimate"
