"""The words about fellow governments: who has a place at the table, and through whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.interaction_model.cells import (
    NOTHING,
    about,
    joined,
    nobody_seated,
    number,
    place_cell,
    table,
    words,
)
from omgeving_helpers.texts import Words, as_typed, label

if TYPE_CHECKING:
    from omgeving_helpers.steps.interaction_model import InteractionModel, Seated
    from omgeving_helpers.tables import DataTable


def describe_fellow(model: InteractionModel, *, language: str) -> str:
    """Of the fellow governments: how many have a seat, and which are affected and have none."""
    fellow = model.fellow
    if not fellow.governments:
        return words("fellow-nobody", language)
    if not model.seating.is_typed:
        return nobody_seated(model, language)
    sentences = [words("fellow", language, k=len(fellow.seated), n=len(fellow.governments))]
    tails = (("fellow-none", fellow.without_seat), ("fellow-doubt", fellow.perhaps_without_seat))
    return Words(" ".join([*sentences, *about(*tails, language=language)]))


def fellow_table(model: InteractionModel, *, language: str) -> DataTable:
    """Each fellow government with how and where it takes part; whether its mandate is known is internal."""
    headers = ["fellow-government", "affected", "place", "level", "forums-of"]
    headers += [] if model.is_shareable else ["mandate-known"]
    governments = model.fellow.governments if model.seating.is_typed else ()
    return table("fellow", headers, [_fellow_row(model, g, language) for g in governments], language)


def _fellow_row(model: InteractionModel, seated: Seated, language: str) -> tuple[str, ...]:
    levels = dict.fromkeys(c.forum.level for c in seated.seats)
    row = (
        as_typed(seated.party.name),
        number(seated.party.affectedness, language),
        _how(seated, language),
        joined([label("level", level, language) for level in levels], NOTHING),
        joined([place_cell(c, language) for c in seated.chairs], NOTHING),
    )
    if model.is_shareable:
        return row
    known = sum(c.place.mandate is not None for c in seated.seats)
    n = len(seated.seats)
    return (*row, words("mandates", language, k=known, n=n) if n else NOTHING)


def _how(seated: Seated, language: str) -> Words:
    """Direct, through whom, or none; who only listens has none."""
    if seated.kind == "represented":
        return words("place-represented", language, names=[as_typed(p.name) for p in seated.representatives])
    return words("place-listening" if seated.kind == "none" and seated.chairs else f"place-{seated.kind}", language)
