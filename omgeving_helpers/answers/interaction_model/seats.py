"""The words about who sits where: the counting parties, per level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.interaction_model.cells import NOTHING, about, joined, nobody_seated, place_cell, words
from omgeving_helpers.steps.interaction_model import LEVELS
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import Words, as_typed, label, say

if TYPE_CHECKING:
    from omgeving_helpers.steps.interaction_model import InteractionModel, Seated


def describe_seats(model: InteractionModel, *, language: str) -> str:
    """Of the counting parties: how many have a seat, direct or represented, and who has none."""
    seating = model.seating
    if not seating.is_typed:
        return nobody_seated(model, language)
    if not seating.counting:
        return say("shared_picture.nobody-counts", language)
    n, none = len(seating.counting), seating.without_seat
    sentences = [words("seats", language, k=n - len(none), n=n)]
    sentences += about(("seats-none", none), ("seats-doubt", seating.in_doubt), language=language)
    return Words(" ".join(sentences))


def seats_table(model: InteractionModel, *, language: str) -> DataTable:
    """Each counting party with the forums in which it sits, per level, with its role there."""
    levels = [*LEVELS, *(["unknown"] if any(f.level == "unknown" for f in model.forums.forums) else [])]
    headers = [words("party", language), *(_level(level, language) for level in levels)]
    rows = [
        (as_typed(seated.party.name), *(_places(seated, level, language) for level in levels))
        for seated in (model.seating.counting if model.seating.is_typed else ())
    ]
    return DataTable(words("seats-table", language), tuple(headers), tuple(rows))


def _places(seated: Seated, level: str, language: str) -> str:
    return joined([place_cell(c, language) for c in seated.chairs if c.forum.level == level], NOTHING)


def _level(level: str, language: str) -> Words:
    return words("level-unknown", language) if level == "unknown" else label("level", level, language)
