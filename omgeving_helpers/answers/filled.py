"""The words of what is filled in: the answer sentence and its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.signals.words import NAMES_IN_A_SENTENCE
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import Words, say, shown, table_label

if TYPE_CHECKING:
    from omgeving_helpers.steps.filled import Filled, FilledTable


def describe_filled(filled: Filled, *, language: str) -> str:
    """How many tables are filled in, and which of those for a full report are not."""
    empty = [table_label(table.name, language) for table in filled.required if not table.rows]
    parts = [
        say("start.filled", language, k=len(filled.with_rows), n=len(filled.tables)),
        say("start.filled-required", language, k=len(filled.required) - len(empty), n=len(filled.required)),
    ]
    if 0 < len(empty) <= NAMES_IN_A_SENTENCE:
        parts.append(say("start.filled-empty", language, names=empty))
    return Words(" ".join(parts))


def filled_table(filled: Filled, *, language: str) -> DataTable:
    """Per table its rows, the known cells of its required columns, and how many of the other columns are used."""
    names = ("table", "needed", "rows", "required-cells", "other-columns")
    headers = tuple(say(f"start.filled-{name}", language) for name in names)
    rows = tuple(_row(table, language) for table in filled.tables)
    return DataTable(say("start.filled-caption", language), headers, rows)


def rows_of(table: FilledTable, language: str) -> str:
    """How many rows a table has; one without says whether its file is there."""
    if table.rows:
        return shown(table.rows, language)
    return say("start.filled-no-rows" if table.is_present else "start.filled-missing", language)


def told_of(table: FilledTable, language: str) -> str:
    """How many rows a table has, and how many of its required cells are known where the edition counts some."""
    if not table.rows:
        return rows_of(table, language)
    return say("start.filled-note", language, rows=table.rows, known=table.known, cells=table.cells)


def _row(table: FilledTable, language: str) -> tuple[str, ...]:
    nothing = say("start.filled-nothing", language)
    return (
        table_label(table.name, language),
        say("start.filled-for-full" if table.is_required else "start.filled-for-more", language),
        rows_of(table, language),
        say("common.k-of-n", language, k=table.known, n=table.cells) if table.cells else nothing,
        say("common.k-of-n", language, k=table.more_used, n=table.more) if table.rows and table.more else nothing,
    )
