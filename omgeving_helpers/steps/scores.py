"""Who answered what in which cycle, and where each answer comes from (definition 10.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Collection

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.snapshot import DatedProgramme


class Question(NamedTuple):
    """A measure, and for the measure ``statement`` the statement that was asked about."""

    measure: str
    statement_id: str | None = None


SUPPORT = Question("support")

Cell: TypeAlias = tuple[Question, str, int]
"""One answer that could have been given: the question, the party and its score."""

_MEASURES = ("support", "trust", "benefit", "interaction_quality", "statement")
_SOURCES = ("asked", "document", "estimate", "unknown")


@dataclass(frozen=True, slots=True)
class Score:
    """One answer: 1 to 5 or unknown, its source, and its row; an empty answer has a row and no value."""

    value: int | None
    source: str
    row: Row | None = None


Answers = Mapping[str, Score]
"""Answers to one question in one cycle, by party id."""

NO_ANSWER = Score(None, "unknown")


@dataclass(frozen=True)
class Scores:
    """All answers up to and including the current cycle."""

    by_round: Mapping[tuple[int, Question], Answers]

    def answers(self, question: Question, cycle: int | None) -> Answers:
        """The answers to a question in a cycle; none when it was not asked, or without a cycle."""
        return self.by_round.get((cycle, question), {}) if cycle is not None else {}

    def asked(self, cycle: int | None) -> tuple[Question, ...]:
        """The questions with at least one row in a cycle, of any party."""
        return tuple(question for number, question in self.by_round if number == cycle)

    def answer(self, question: Question, cycle: int | None, party: str) -> Score:
        """The answer of one party; without a row it is unknown."""
        return self.answers(question, cycle).get(party, NO_ANSWER)

    def with_answer(self, question: Question, cycle: int, party: str, answer: Score) -> Scores:
        """The same answers with one of them replaced."""
        there = self.answers(question, cycle)
        answers = {**there, party: answer}
        if party not in there:
            answers = dict(sorted(answers.items(), key=lambda item: natural(item[0])))
        return Scores({**self.by_round, (cycle, question): answers})

    def who_answered_themselves(self, cycle: int | None) -> frozenset[str]:
        """The parties with at least one known answer in a cycle that was asked of them."""
        return self._who_answered(cycle, {"asked"})

    def who_may_have_answered(self, cycle: int | None) -> frozenset[str]:
        """The same, with the parties of whose answer we do not know where it comes from."""
        return self._who_answered(cycle, {"asked", "unknown"})

    def _who_answered(self, cycle: int | None, sources: Collection[str]) -> frozenset[str]:
        answers = self.in_cycle(cycle)
        return frozenset(party for _, party, s in answers if s.value is not None and s.source in sources)

    def in_cycle(self, cycle: int | None) -> list[tuple[Question, str, Score]]:
        """Every answer of a cycle with its question and its party."""
        return [
            (question, party, score)
            for (number, question), answers in self.by_round.items()
            if number == cycle
            for party, score in answers.items()
        ]


def scores_of(dated: DatedProgramme) -> Scores:
    """Collect the answers of the parties.

    A row without party, measure or (for a statement) statement takes part in nothing. Two rows for the same
    question count as one when they agree; the check has made them unknown when they differ.
    """
    found: dict[tuple[int, Question], dict[str, Score]] = {}
    for row in dated["measurements"]:
        measure, party, statement = row["measure"], row["stakeholder_id"], row["statement_id"]
        if party is None or measure == "unknown" or (measure == "statement") != (statement is not None):
            continue
        answers = found.setdefault((row["cycle"], Question(measure, statement)), {})
        answers[party] = _one_of(answers.get(party), Score(row["score"], row["source"], row))
    rounds = sorted(found, key=lambda r: (r[0], _MEASURES.index(r[1].measure), natural(r[1].statement_id or "")))
    return Scores({r: dict(sorted(found[r].items(), key=lambda item: natural(item[0]))) for r in rounds})


def _one_of(first: Score | None, second: Score) -> Score:
    """Two rows for one question: the better source when they agree, unknown when they differ."""
    if first is None:
        return second
    if first.value != second.value:
        return Score(None, first.source, first.row)
    return min(first, second, key=lambda score: _SOURCES.index(score.source))
