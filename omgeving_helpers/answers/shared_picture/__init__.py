"""The words of step 1: per section the answer sentence and its table.

In the shareable edition the results hold no views, so the tables have no column for them.
"""

from omgeving_helpers.answers.shared_picture.parties import (
    blockers_counted,
    describe_entry,
    describe_force_field,
    describe_palette,
    entry_table,
    force_field_table,
    palette_table,
)
from omgeving_helpers.answers.shared_picture.statements import (
    consensus_table,
    describe_consensus,
)
from omgeving_helpers.answers.shared_picture.support import (
    describe_reliability,
    describe_support,
    reliability_table,
    support_headline,
    support_table,
)

__all__ = [
    "blockers_counted",
    "consensus_table",
    "describe_consensus",
    "describe_entry",
    "describe_force_field",
    "describe_palette",
    "describe_reliability",
    "describe_support",
    "entry_table",
    "force_field_table",
    "palette_table",
    "reliability_table",
    "support_headline",
    "support_table",
]
