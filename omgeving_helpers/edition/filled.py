"""What is filled in, as everyone may know it: counts over public columns only.

A count over internal cells would tell how much we judge of parties, and change with every judgement.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.contract import table

if TYPE_CHECKING:
    from omgeving_helpers.steps.filled import Filled, FilledTable


def shareable_filled(filled: Filled) -> Filled:
    """The same tables with the counts of their public columns."""
    return replace(filled, tables=shareable_tables(filled.tables))


def shareable_tables(tables: tuple[FilledTable, ...]) -> tuple[FilledTable, ...]:
    """Some of those tables with the counts of their public columns."""
    return tuple(
        replace(t, columns=tuple(c for c in t.columns if table(t.name)[c.name].sensitivity == "public")) for t in tables
    )
