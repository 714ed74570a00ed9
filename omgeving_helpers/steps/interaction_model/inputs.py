"""The cells that the status of step 2 rests on (definition 10.24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import statements_asked, unsure_answers

if TYPE_CHECKING:
    from omgeving_helpers.steps.situation import Situation


def inputs_of(situation: Situation) -> tuple[bool, ...]:
    """Per input whether it is unknown: parties, forums and seats; and answers on principles, unknown or estimated.

    Where a row of a party comes from counts for step 1 only.
    """
    parties = [unknown for p in situation.parties for unknown in (p.affectedness is None, p.role_now == "unknown")]
    forums = [row["per_year"] is None for row in situation.rows("forums")]
    seats = [row["functionary"] is None for row in situation.rows("seats")]
    principles = statements_asked(situation, "principle")
    return (*parties, *forums, *seats, *(unsure for q in principles for unsure in unsure_answers(situation, q)))
