"""The words about the forums: which have a way up, and a card for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.interaction_model.cells import NOTHING, few, filled, joined, missing, table, words
from omgeving_helpers.texts import Words, as_typed, label, say, shown

if TYPE_CHECKING:
    from omgeving_helpers.steps.interaction_model import Forum, InteractionModel
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.seats import Place
    from omgeving_helpers.tables import DataTable


def describe_forums(model: InteractionModel, *, language: str) -> str:
    """How many forums below strategic have a way up; which do not, and what else is missing between the levels."""
    forums = model.forums
    if not forums.is_typed:
        return missing("forums", language, how="forums")
    if not forums.forums:
        return words("forums-not-yet", language, date=model.snapshot.reference_date)
    n, k = len(forums.below_strategic), len(forums.going_up)
    sentences = [words("forums", language, k=k, n=n, total=len(forums.forums))]
    around = [f for circle in forums.circles for f in circle]
    tails = (
        ("dead", forums.dead_ends),
        ("round", around),
        ("doubt", forums.in_doubt),
        ("not-elaborated", forums.without_elaboration),
    )
    sentences += [
        words(f"forums-{key}", language, names=few([f.name for f in found], "forums", language))
        for key, found in tails
        if found
    ]
    if forums.missing_levels:
        levels = [label("level", level, language) for level in forums.missing_levels]
        sentences.append(words("forums-empty-levels", language, names=levels))
    return Words(" ".join(sentences))


def forums_table(model: InteractionModel, *, language: str) -> DataTable:
    """A card per forum: who sits there and prepares, what it may do, and where its questions and decisions go."""
    headers = ["forum", "level", "forum-kind", "per-year", "authority", "mandate", "members", "elaborated-in"]
    headers += ["escalates-to"] if model.is_shareable else ["escalates-to", "chair", "preparer", "elaborator"]
    rows = [_forum_row(model, forum, language) for forum in model.forums.forums]
    return table("forums", headers, rows, language)


def times_a_year(forum: Forum, language: str) -> Words:
    """How often a forum meets, as a number."""
    if forum.per_year is None:
        return say("common.unknown", language)
    return Words(shown(forum.per_year, language))


def _forum_row(model: InteractionModel, forum: Forum, language: str) -> tuple[str, ...]:
    row = (
        as_typed(forum.name),
        label("level", forum.level, language),
        label("forum_kind", forum.kind, language),
        times_a_year(forum, language),
        label("authority", forum.authority, language),
        filled(forum.mandate, language),
        _members(model, forum, language),
        _elaborated(model, forum, language),
        _way_up(model, forum, language),
    )
    if model.is_shareable:
        return row
    elaborator = NOTHING if forum.elaboration == "none" and not forum.elaborator else filled(forum.elaborator, language)
    return (*row, filled(forum.chair, language), filled(forum.preparer, language), elaborator)


def _elaborated(model: InteractionModel, forum: Forum, language: str) -> str:
    """Where its decisions are worked out; below strategic that is not asked."""
    if forum.elaborated_in:
        return as_typed(model.forums.by_id[forum.elaborated_in].name)
    if forum.elaboration == "unknown":
        return say("common.unknown", language)
    return words("nowhere", language) if forum.level == "strategic" else NOTHING


def _way_up(model: InteractionModel, forum: Forum, language: str) -> str:
    if not forum.escalates_to:
        return words(f"up-{forum.next_step}", language)
    name = as_typed(model.forums.by_id[forum.escalates_to].name)
    return words("up-circle", language, forum=name) if forum.next_step == "circle" else name


def _members(model: InteractionModel, forum: Forum, language: str) -> str:
    members = [_member(party, place, language) for party, place in model.seating.members(forum)]
    return joined(members, words("nobody", language))


def _member(party: Party, place: Place, language: str) -> str:
    values = {"name": as_typed(party.name), "role": label("seat_role", place.role, language)}
    if place.functionary is None:
        return words("member", language, **values)
    return words("member-function", language, functionary=as_typed(place.functionary), **values)
