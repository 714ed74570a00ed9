"""Who gave the first sign: a lower score in the round before the one in which the middle fell (definition 10.11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.pdca.history import history_of, shift_between
from omgeving_helpers.steps.scores import SUPPORT, Question

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.pdca.history import Shift
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class EarlyWarning:
    """The middle fell in ``fall.cycle``; these parties, in order, already gave a lower score in ``fall.base``.

    ``statement`` is the id of the statement, none for support.
    """

    statement: str | None
    fall: Shift
    parties: tuple[Party, ...]


def early_warnings_of(situation: Situation, statements: Iterable[str]) -> tuple[EarlyWarning, ...]:
    """The early warnings of the last fall: of support first, then of the statements in their order.

    Only rounds count in which a counting party answered the question; parties of every kind may have warned.
    """
    questions = (SUPPORT, *(Question("statement", of) for of in statements))
    found = [warning for question in questions for warning in _warnings(situation, question)]
    last = max((warning.fall.cycle for warning in found), default=0)
    return tuple(warning for warning in found if warning.fall.cycle == last)


def _warnings(situation: Situation, question: Question) -> Iterable[EarlyWarning]:
    history = history_of(situation, question, situation.snapshot.cycles)
    rounds = sorted(history)
    for first, base, cycle in zip(rounds, rounds[1:], rounds[2:], strict=False):
        fall = shift_between(history, base, cycle, parties=situation.counting, thresholds=situation.thresholds)
        if not fall.is_by_median or fall.direction > 0:
            continue
        who = tuple(p for p in situation.parties if _fell(situation, question, p, first, base))
        if who:
            yield EarlyWarning(statement=question.statement_id, fall=fall, parties=who)


def _fell(situation: Situation, question: Question, party: Party, first: int, base: int) -> bool:
    before, after = (situation.scores.answer(question, cycle, party.id).value for cycle in (first, base))
    return before is not None and after is not None and after < before
