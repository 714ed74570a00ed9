"""The words of step 3: per section the answer sentence and its table.

In the shareable edition the results hold no views, so the tables have no column for them.
"""

from omgeving_helpers.answers.pdca.agenda import (
    agenda_table,
    decision_state,
    describe_agenda,
    describe_waiting,
    waiting_table,
)
from omgeving_helpers.answers.pdca.change import describe_drift, describe_movers, drift_table, movers_table
from omgeving_helpers.answers.pdca.rounds import (
    describe_questions,
    describe_rhythm,
    interaction_cell,
    interaction_sentence,
    parties_cell,
    picture_cell,
    picture_sentence,
    questions_table,
    rhythm_table,
)

__all__ = [
    "agenda_table",
    "decision_state",
    "describe_agenda",
    "describe_drift",
    "describe_movers",
    "describe_questions",
    "describe_rhythm",
    "describe_waiting",
    "drift_table",
    "interaction_cell",
    "interaction_sentence",
    "movers_table",
    "parties_cell",
    "picture_cell",
    "picture_sentence",
    "questions_table",
    "rhythm_table",
    "waiting_table",
]
