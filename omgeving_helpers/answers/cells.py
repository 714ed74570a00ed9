"""Cells of a table and ends of a sentence that every step writes in the same way.

Nothing here knows a step.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import Words, as_typed, percent, say, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from omgeving_helpers.steps.parties import Party

NOTHING = Words("–")
"""A cell in which nothing needs to stand."""


def names_cell(parties: Iterable[Party]) -> Words:
    """All names, between semicolons; a dash when there are none."""
    return Words("; ".join(as_typed(p.name) for p in parties) or NOTHING)


def unknown(language: str) -> Words:
    """What we do not know."""
    return say("common.unknown", language)


def number_cell(value: int | Fraction | None, language: str) -> str:
    """A number, or unknown."""
    return unknown(language) if value is None else shown(value, language)


def day_cell(day: date | None, language: str) -> str:
    """A date, or unknown."""
    return unknown(language) if day is None else shown(day, language)


def of_cell(k: int, n: int, language: str) -> str:
    """K of n; of nothing we do not know."""
    return say("common.k-of-n", language, k=k, n=n) if n else unknown(language)


def share_cell(k: int, n: int, language: str) -> str:
    """A share in whole percents with its count; of nothing we do not know."""
    if n == 0:
        return unknown(language)
    return say("pdca.share", language, percent=percent(Fraction(100 * k, n), language, decimals=0), k=k, n=n)


def table_of(
    file: str, name: str, *, headers: Iterable[str], rows: Sequence[tuple[str, ...]], language: str
) -> DataTable:
    """A table of which the caption (``<name>-table``) and the headers are texts of one file."""
    return DataTable(
        caption=say(f"{file}.{name}-table", language),
        headers=tuple(say(f"{file}.{header}", language) for header in headers),
        rows=tuple(rows),
    )
