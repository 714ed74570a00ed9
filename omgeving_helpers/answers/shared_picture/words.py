"""How the words of step 1 are found: sentences by key, tables under their caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import table_of, unknown
from omgeving_helpers.texts import Words, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.tables import DataTable

_FILE = "shared_picture"


def word(key: str, language: str, **values: object) -> Words:
    """A text of step 1."""
    return say(f"{_FILE}.{key}", language, **values)  # type: ignore[arg-type] # say refuses what it cannot write


def yes_no(value: bool | None, language: str) -> str:  # noqa: FBT001 - a result, not an option
    """Yes or no, or unknown."""
    return unknown(language) if value is None else word("yes" if value else "no", language)


def in_table(name: str, headers: tuple[str, ...], rows: Sequence[tuple[str, ...]], language: str) -> DataTable:
    """A table of step 1."""
    return table_of(_FILE, name, headers=headers, rows=rows, language=language)
