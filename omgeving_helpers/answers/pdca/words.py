"""How the words of step 3 are found: sentences by key, names at the end of one, tables under their caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import table_of
from omgeving_helpers.signals.words import NAMES_IN_A_SENTENCE
from omgeving_helpers.texts import Words, as_typed, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.tables import DataTable


def word(key: str, language: str, **values: object) -> Words:
    """A text of step 3."""
    return say(f"pdca.{key}", language, **values)  # type: ignore[arg-type] # say refuses what it cannot write


def named(key: str, parties: tuple[Party, ...], language: str) -> Words:
    """Who it is about; more names than a sentence can hold stand in the table."""
    return say(key, language, names=names_or_number(parties, language, many="movers-names-many"))


def names_or_number(parties: tuple[Party, ...], language: str, *, many: str = "number-of-parties") -> list[str] | Words:
    """The names of parties; the text ``many`` with their number where a sentence cannot hold them."""
    if len(parties) > NAMES_IN_A_SENTENCE:
        return word(many, language, k=len(parties))
    return [as_typed(party.name) for party in parties]


def in_table(name: str, headers: tuple[str, ...], rows: Sequence[tuple[str, ...]], language: str) -> DataTable:
    """A table of step 3."""
    return table_of("pdca", name, headers=headers, rows=rows, language=language)
