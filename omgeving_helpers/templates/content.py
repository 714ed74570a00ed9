"""What stands in an empty programme: the headers of every table, and the starter rows in the user's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.contract import Table, programme_tables, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from omgeving_helpers.reading.rows import Row


@dataclass(frozen=True)
class TableContent:
    """One table to write: headers and rows of text in one language."""

    table: Table
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def empty_tables(language: str) -> tuple[TableContent, ...]:
    """Every table of a programme with its headers and no rows."""
    return tuple(_content(table, (), language) for table in programme_tables())


def new_tables(programme_id: str, *, language: str, reference: Path) -> tuple[TableContent, ...]:
    """The tables of a new programme: its id, the starter statements and principles, the starter tasks.

    Parameters
    ----------
    programme_id
        Short name of the programme.
    language
        ``nl`` or ``en``: of headers, values and starter texts.
    reference
        The folder with the shared lists.
    """
    from omgeving_helpers.contract import table  # noqa: PLC0415 - beside its only use
    from omgeving_helpers.reading.folder import read_tables  # noqa: PLC0415 - as above

    starters = read_tables(reference, (table("starters"),)).tables["starters"].rows
    rows: dict[str, list[Mapping[str, str]]] = {"programme": [{"programme_id": programme_id}]}
    for name, row in _starter_rows(starters, language):
        rows.setdefault(name, []).append(row)
    return tuple(_content(table, tuple(rows.get(table.name, ())), language) for table in programme_tables())


def with_rows(
    contents: tuple[TableContent, ...], rows: Mapping[str, Sequence[Mapping[str, str]]], language: str
) -> tuple[TableContent, ...]:
    """The tables with other rows where there are any, by English name of table and column, in the order given."""
    return tuple(
        _content(content.table, tuple(rows[content.table.name]), language) if rows.get(content.table.name) else content
        for content in contents
    )


def _starter_rows(starters: tuple[Row, ...], language: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Each starter as a row of its table."""
    numbers: dict[str, int] = {}
    for starter in starters:
        is_task = starter["for_table"] == "anchoring"
        numbers[starter["for_table"]] = number = numbers.get(starter["for_table"], 0) + 1
        text = starter["text_en" if language == "en" else "text_nl"]
        if is_task:
            kind = _typed("anchoring_kind", "task", language)
            yield "anchoring", {"element_id": f"V{number:02}", "kind": kind, "description": text}
            continue
        test = starter["test_en" if language == "en" else "test_nl"]
        yield (
            "statements",
            {
                "statement_id": f"PT{number:02}",
                "kind": _typed("statement_kind", starter["kind"], language),
                "text": text,
                "source_or_test": test or "",
                "starter_id": starter["starter_id"],
            },
        )


def _typed(list_name: str, name: str, language: str) -> str:
    entry = value(list_name, name)
    return entry.name if language == "en" else entry.name_nl


def _content(table: Table, rows: tuple[Mapping[str, str], ...], language: str) -> TableContent:
    return TableContent(
        table,
        tuple(column.in_language(language) for column in table.columns),
        tuple(tuple(row.get(column.name, "") for column in table.columns) for row in rows),
    )
