"""The data contract: every table, column and allowed value, declared once as data.

Nothing here reads a programme or judges a cell: see ``reading`` and ``checks`` for that.
The three CSV files beside this module are the source; docs/definitions.md, 1 to 5 explain them.
"""

from omgeving_helpers.contract.model import (
    CONTRACT_VERSION,
    Column,
    Table,
    Value,
    find_table,
    normalise,
    origin_of,
    programme_tables,
    table,
    tables,
    value,
    values,
)

__all__ = [
    "CONTRACT_VERSION",
    "Column",
    "Table",
    "Value",
    "find_table",
    "normalise",
    "origin_of",
    "programme_tables",
    "table",
    "tables",
    "value",
    "values",
]
