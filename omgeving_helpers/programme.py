"""A programme: its typed tables, its faults, and where every row came from.

It computes nothing: ``steps`` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pandas as pd

    from omgeving_helpers.faults import Fault
    from omgeving_helpers.reading.rows import Row, TableData


@dataclass(frozen=True)
class Programme:
    """One programme as typed: tables by English name (shared lists included), and all its faults.

    ``own_thresholds`` are the codes of thresholds that the programme itself changed. ``language`` is the language in which its headers are typed, so most likely that of its text.
    """

    id: str
    path: Path
    tables: Mapping[str, TableData]
    faults: tuple[Fault, ...]
    language: str
    own_thresholds: frozenset[str] = frozenset()

    def __getitem__(self, table: str) -> tuple[Row, ...]:
        """The rows of a table by its English name; none when the table is not there."""
        return self.tables[table].rows

    @property
    def about(self) -> Row:
        """The one row of the table ``programme``."""
        return self["programme"][0]

    def frame(self, table: str) -> pd.DataFrame:
        """A table as a data frame: English column names, one row per row of the file, ``None`` where unknown."""
        import pandas as pd  # noqa: PLC0415  # reading and checking do without it

        found = self.tables[table]
        columns = [c.name for c in found.table.columns]
        return pd.DataFrame([[row[c] for c in columns] for row in found.rows], columns=columns, dtype=object)
