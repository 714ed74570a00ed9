"""Results become the words of a section: one answer sentence, and the table below the picture.

Nothing is computed here and nothing is drawn: ``steps`` counts, ``figures`` draws.
"""

from omgeving_helpers.answers.interaction_model import (
    describe_fellow,
    describe_forums,
    describe_raci,
    describe_seats,
    fellow_table,
    forums_table,
    raci_table,
    seats_table,
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
    support_headline,
    support_table,
)

__all__ = [
    "consensus_table",
    "describe_consensus",
    "describe_entry",
    "describe_fellow",
    "describe_force_field",
    "describe_forums",
    "describe_palette",
    "describe_raci",
    "describe_reliability",
    "describe_seats",
    "describe_support",
    "entry_table",
    "fellow_table",
    "force_field_table",
    "forums_table",
    "palette_table",
    "raci_table",
    "reliability_table",
    "seats_table",
    "support_headline",
    "support_table",
]
