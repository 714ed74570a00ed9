"""The data dictionary in docs: every table and column of the contract, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.contract import CONTRACT_VERSION, tables
from omgeving_helpers.texts import LANGUAGES, Words, plain, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from omgeving_helpers.contract import Column, Table

_NAME = {"nl": "gegevenswoordenboek.md", "en": "data_dictionary.md"}


def dictionaries(docs: Path) -> dict[Path, bytes]:
    """The dictionary in each language by its path."""
    return {docs / _NAME[language]: "\n".join(_lines(language)).encode("utf-8") for language in LANGUAGES}


def _lines(language: str) -> Iterator[str]:
    yield f"# {say('dictionary.title', language)}"
    yield ""
    yield plain(say("dictionary.intro", language, version=CONTRACT_VERSION))
    for table in tables().values():
        yield from _table(table, language)


def _table(table: Table, language: str) -> Iterator[str]:
    other = table.name if language == "nl" else table.name_nl
    need = say(f"dictionary.{'needed' if table.is_required else 'optional'}", language)
    yield ""
    yield f"## `{table.in_language(language)}`" + (f" – `{other}`" if other != table.in_language(language) else "")
    yield ""
    row = table.row_en if language == "en" else table.row_nl
    key = " + ".join(f"`{table[name].in_language(language)}`" for name in table.key)
    yield f"{plain(say('dictionary.row', language, row=Words(row), columns=Words(key)))} {need}"
    yield ""
    heads = ("column", "other", "kind", "empty", "meaning", "seen")
    yield "| " + " | ".join(say(f"dictionary.{head}", language) for head in heads) + " |"
    yield "|" + "---|" * len(heads)
    for column in table.columns:
        yield _column(column, language)


def _column(column: Column, language: str) -> str:
    other = column.name if language == "nl" else column.name_nl
    name = f"`{column.in_language(language)}`" + (" \\*" if column.is_required else "")
    kind = column.kind
    if column.values:
        kind += ": " + " · ".join(v.name if language == "en" else v.name_nl for v in column.values)
    elif column.unit:
        kind += f" ({column.unit})"
    meaning = column.description_en if language == "en" else column.description_nl
    seen = say(f"dictionary.{column.sensitivity}", language)
    cells = (name, f"`{other}`", kind, column.if_empty or "", meaning, f"{seen}, {column.view_or_fact}")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
