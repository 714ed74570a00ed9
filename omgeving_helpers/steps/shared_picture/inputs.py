"""The cells that the status of step 1 rests on (definition 10.24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import statements_asked, unsure_answers
from omgeving_helpers.steps.scores import SUPPORT
from omgeving_helpers.steps.shared_picture.statements import KINDS_WITH_STATUS

if TYPE_CHECKING:
    from omgeving_helpers.steps.situation import Situation


def inputs_of(situation: Situation) -> tuple[bool, ...]:
    """Per input whether it is unknown or our own estimate: parties, stances, support and statements asked."""
    cells = [
        row["source"] == "estimate" or row[column] in {None, "unknown"}
        for row in situation.rows("stakeholders")
        for column in ("affectedness", "influence", "can_block")
    ]
    stances = [row["source"] == "estimate" or row["stance"] is None for row in situation.rows("interests")]
    asked = statements_asked(situation, *KINDS_WITH_STATUS)
    return (*cells, *stances, *(unsure for q in (SUPPORT, *asked) for unsure in unsure_answers(situation, q)))
