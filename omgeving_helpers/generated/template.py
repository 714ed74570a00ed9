"""The empty templates in ``data/template``: a folder of CSV files and a workbook, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.templates.content import empty_tables
from omgeving_helpers.templates.folder import csv_bytes
from omgeving_helpers.templates.workbook import workbook_bytes
from omgeving_helpers.texts import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

_BOOK = {"nl": "sjabloon.xlsx", "en": "template.xlsx"}


def templates(data: Path) -> dict[Path, bytes]:
    """Every template by its path."""
    made: dict[Path, bytes] = {}
    for language in LANGUAGES:
        folder, tables = data / "template" / language, empty_tables(language)
        made |= {folder / f"{t.table.in_language(language)}.csv": csv_bytes(t) for t in tables}
        made[folder / _BOOK[language]] = workbook_bytes(tables, language=language)
    return made
