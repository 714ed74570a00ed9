"""Change a table of a programme in its own file or workbook, so that nothing else changes and nothing is lost.

What is right to type is not decided here: ``checks`` does.
"""

from omgeving_helpers.writing.refusals import ChangedElsewhere, Difference, HeldElsewhere, NotSaved, OpenElsewhere
from omgeving_helpers.writing.saving import Saved, save
from omgeving_helpers.writing.table import Changes, OpenTable, TypedRow, open_table

__all__ = [
    "ChangedElsewhere",
    "Changes",
    "Difference",
    "HeldElsewhere",
    "NotSaved",
    "OpenElsewhere",
    "OpenTable",
    "Saved",
    "TypedRow",
    "open_table",
    "save",
]
