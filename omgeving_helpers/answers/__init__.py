"""Results become the words of a section: one answer sentence, and the table below the picture.

Nothing is computed here and nothing is drawn: ``steps`` counts, ``figures`` draws.
"""

from omgeving_helpers.answers.pdca import (
    agenda_table,
    describe_agenda,
    describe_drift,
    describe_movers,
    describe_questions,
    describe_rhythm,
    describe_waiting,
    drift_table,
    movers_table,
    questions_table,
    rhythm_table,
    waiting_table,
)
from omgeving_helpers.answers.shared_picture import (
    consensus_table,
    describe_consensus,
    describe_entry,
    describe_force_field,
    describe_palette,
    describe_reliability,
    describe_support,
    entry_table,
    force_field_table,
    palette_table,
    reliability_table,
    support_table,
)

__all__ = [
    "agenda_table",
    "consensus_table",
    "describe_agenda",
    "describe_consensus",
    "describe_drift",
    "describe_entry",
    "describe_force_field",
    "describe_movers",
    "describe_palette",
    "describe_questions",
    "describe_reliability",
    "describe_rhythm",
    "describe_support",
    "describe_waiting",
    "drift_table",
    "entry_table",
    "force_field_table",
    "movers_table",
    "palette_table",
    "questions_table",
    "reliability_table",
    "rhythm_table",
    "support_table",
    "waiting_table",
]
