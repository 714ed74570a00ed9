"""Which questions were put in the current cycle, to whom, and which answers are missing (definitions 10.24 and 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.steps.scores import Question
    from omgeving_helpers.steps.situation import Situation


def questions_asked_of_enough(situation: Situation) -> frozenset[Question]:
    """The questions of this cycle that were put to enough counting parties, in this cycle or the previous one.

    Only these have missing answers (section 11): a question put to few in both was never meant for all.
    """
    cycles = (situation.cycle, situation.snapshot.previous_cycle)
    counting, least = situation.counting, situation.thresholds["shared_response"]

    def asked(question: Question, cycle: int | None) -> int:
        answers = situation.scores.answers(question, cycle)
        return sum(1 for p in counting if p.id in answers)

    return frozenset(
        question
        for question in situation.scores.asked(situation.cycle)
        if counting and any(100 * asked(question, c) >= least * len(counting) for c in cycles)
    )


def statements_asked(situation: Situation, *kinds: str) -> tuple[Question, ...]:
    """The statements of these kinds, not dropped, of which anybody has a row in the current cycle."""
    rows = [r for r in situation.rows("statements") if r["kind"] in kinds and r["status"] != "dropped"]
    there = {row["statement_id"] for row in rows}
    return tuple(q for q in situation.scores.asked(situation.cycle) if q.statement_id in there)


def unsure_answers(situation: Situation, question: Question) -> Iterator[bool]:
    """Per counting party whether its answer in the current cycle is unknown or our own estimate."""
    for party in situation.counting:
        score = situation.scores.answer(question, situation.cycle, party.id)
        yield score.value is None or score.source == "estimate"
