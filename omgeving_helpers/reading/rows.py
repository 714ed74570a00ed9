"""What reading brings: rows of typed cells that know where they stand.

Nothing here reads a file or judges a cell.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from omgeving_helpers.contract import Table

CellValue: TypeAlias = "str | int | float | date | tuple[str, ...] | None"
"""What a typed cell holds. ``None`` = empty or unknown; a yes/no or list value that is not known is ``"unknown"``."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: a typed value for every column of the contract, and its place in the file.

    ``number`` counts as the spreadsheet does, header and blank lines included. ``later`` holds what a reference date
    emptied in ``values``, because it lies after it. ``unread`` names the columns in which something stood that is not
    known, such as an id that does not exist: that is not the same as nothing.
    """

    values: Mapping[str, CellValue]
    number: int
    file: str
    sheet: str | None = None
    later: Mapping[str, CellValue] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()

    def in_file(self, column: str) -> CellValue:
        """What stands in the file, also where it is still to come at the reference date."""
        return self.later.get(column, self.values[column])

    def __getitem__(self, column: str) -> Any:  # the contract says the kind, not the type checker
        """The typed value of a column by its English name."""
        return self.values[column]


@dataclass(frozen=True)
class TableData:
    """One table as it was found; a table that is not there has no rows and ``is_present`` false.

    ``bad`` counts per column the cells that held what the contract does not allow.
    """

    table: Table
    rows: tuple[Row, ...] = ()
    is_present: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    file: str = ""
    sheet: str | None = None
    bad: Mapping[str, int] = field(default_factory=dict)
