"""What one cell of a list becomes at its place: text as a programme holds it, in the words of the user's language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from omgeving_helpers.contract import normalise
from omgeving_helpers.importing.mapping import Target, seen
from omgeving_helpers.importing.scales import read_cell
from omgeving_helpers.reading.clean import cleaned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.contract import Column
    from omgeving_helpers.importing.mapping import ColumnChoice, ValueChoice
    from omgeving_helpers.reading.grid import Cell
    from omgeving_helpers.reading.rows import CellValue


class Became(NamedTuple):
    """The text at its place (``None`` = nothing), and why the cell is named all the same (empty = it is not)."""

    text: str | None
    why: str = ""


def in_words(value: CellValue, column: Column, language: str) -> str:
    """A typed value as a user of this language types it.

    Examples
    --------
    >>> from omgeving_helpers.contract import table
    >>> in_words("yes", table("stakeholders")["can_block"], "nl"), in_words(2.5, table("forums")["per_year"], "nl")
    ('ja', '2,5')
    """
    if isinstance(value, tuple):
        return "|".join(in_words(item, column, language) for item in value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return str(value).replace(".", ",") if language == "nl" else str(value)
    known = next((v for v in column.values if v.name == value), None)
    if known:
        return known.name if language == "en" else known.name_nl
    if value == "unknown":
        return "unknown" if language == "en" else "onbekend"
    return "" if value is None else str(value)


def became(
    cell: Cell,
    choice: ColumnChoice,
    values: Mapping[tuple[str, str, int, str], ValueChoice],
    *,
    language: str,
    has_us_dates: bool = False,
) -> Became:
    """What a filled cell becomes.

    Nothing is left out without a reason: a cell that is put right on the way, or that has no value at its place, says
    why.
    """
    if choice.target is None:
        is_personal = choice.why.key.startswith("personal")
        return Became(None, "personal" if is_personal else "no-place")
    column = choice.target.spec
    value = values.get((*choice.key, seen(cell.text)))
    if value is not None:
        return _as_chosen(cell, value, choice.target, language)
    if choice.target.takes_any_text:
        text = cleaned(cell.text, lambda *_, **__: None)
        return Became(text, "" if text == cell.text.strip() else "changed")
    found, is_bad = read_cell(cell, column, has_us_dates=has_us_dates)
    if is_bad or found is None:
        return Became(None, "unreadable")
    return Became(in_words(found, column, language))


def _as_chosen(cell: Cell, value: ValueChoice, target: Target, language: str) -> Became:
    is_person = value.why.key.startswith("person")
    if not value.becomes:
        return Became(None, "person" if is_person else "unknown" if value.why.key == "unknown-word" else "no-value")
    column = target.spec
    known = column.find_value(value.becomes)
    text = in_words(known, column, language) if known else value.becomes
    is_other = target.takes_any_text and normalise(text) != normalise(cell.text)
    return Became(text, ("person" if is_person else "replaced") if is_other else "")
