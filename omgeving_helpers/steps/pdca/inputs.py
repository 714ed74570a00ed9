"""The cells that the status of step 3 rests on (definition 10.24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import statements_asked, unsure_answers
from omgeving_helpers.steps.scores import SUPPORT, Question
from omgeving_helpers.steps.shared_picture import KINDS_WITH_STATUS

if TYPE_CHECKING:
    from omgeving_helpers.steps.situation import Situation

BENEFIT, INTERACTION = Question("benefit"), Question("interaction_quality")


def inputs_of(situation: Situation) -> tuple[bool, ...]:
    """Per counting party whether support, and what else was asked, is unknown or our own estimate."""
    asked = situation.scores.asked(situation.cycle)
    questions = (
        SUPPORT,
        *(q for q in (BENEFIT, INTERACTION) if q in asked),
        *statements_asked(situation, *KINDS_WITH_STATUS),
    )
    return tuple(unsure for q in questions for unsure in unsure_answers(situation, q))
