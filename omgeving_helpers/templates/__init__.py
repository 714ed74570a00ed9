"""An empty programme from the contract: as a folder of CSV files or as a workbook, with the starter rows."""

from omgeving_helpers.templates.content import TableContent, empty_tables, new_tables
from omgeving_helpers.templates.folder import write_folder
from omgeving_helpers.templates.new import NotStarted, write_programme
from omgeving_helpers.templates.workbook import write_workbook

__all__ = [
    "NotStarted",
    "TableContent",
    "empty_tables",
    "new_tables",
    "write_folder",
    "write_programme",
    "write_workbook",
]
