"""What the cells and sentences of step 2 have in common: names, empty cells, lists, a table that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import table_of
from omgeving_helpers.signals.words import NAMES_IN_A_SENTENCE
from omgeving_helpers.texts import Words, as_typed, label, say, shown, table_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from omgeving_helpers.steps.interaction_model import Chair, InteractionModel, Seated
    from omgeving_helpers.tables import DataTable

_FILE = "interaction_model"
NOTHING = Words("\u2013")
"""What stands in a cell that holds nothing, by right."""


def missing(table: str, language: str, *, how: str) -> Words:
    """Which table is not there, and how to fill what a section needs."""
    how = words(f"how-{how}", language)
    return words("table-missing", language, table=table_label(table, language), how=how)


def nobody_seated(model: InteractionModel, language: str) -> Words:
    """Which table is missing to say who sits where."""
    return missing("seats" if model.forums.is_typed else "forums", language, how="seats")


def few(names: Sequence[str], of: str, language: str) -> Words | list[Words]:
    """Names inside a sentence; more than it can hold stand in the table. ``of``: parties, forums or decisions."""
    if len(names) > NAMES_IN_A_SENTENCE:
        return words(f"see-{of}", language, k=len(names))
    return [as_typed(name) for name in names]


def about(*tails: tuple[str, tuple[Seated, ...]], language: str) -> list[Words]:
    """A short sentence with names for each of these that has any."""
    return [
        words(key, language, names=few([s.party.name for s in found], "parties", language))
        for key, found in tails
        if found
    ]


def place_cell(chair: Chair, language: str) -> str:
    """A place as the forum with the role there, and the function where the edition knows it; or through whom."""
    forum = as_typed(chair.forum.name)
    if chair.via is not None:
        return words("seat-via", language, forum=forum, name=as_typed(chair.via.name))
    values = {"forum": forum, "role": label("seat_role", chair.place.role, language)}
    if chair.place.functionary is None:
        return words("seat-own", language, **values)
    return words("seat-own-function", language, functionary=as_typed(chair.place.functionary), **values)


def filled(text: str | None, language: str) -> Words:
    """What a user typed, or that nothing was filled in."""
    return words("not-filled", language) if text is None else as_typed(text)


def number(value: int | None, language: str) -> str:
    """A whole number, or unknown."""
    return say("common.unknown", language) if value is None else shown(value, language)


def joined(texts: Sequence[str], nothing: Words) -> Words:
    """Several things in one cell, between semicolons, each once."""
    return Words("; ".join(dict.fromkeys(texts))) if texts else nothing


def words(key: str, language: str, **values: object) -> Words:
    """A text of step 2."""
    return say(f"{_FILE}.{key}", language, **values)  # type: ignore[arg-type] # say refuses what it cannot write


def table(name: str, headers: Iterable[str], rows: Sequence[tuple[str, ...]], language: str) -> DataTable:
    """A table of step 2: its caption and headers are texts of their own."""
    return table_of(_FILE, name, headers=headers, rows=rows, language=language)
