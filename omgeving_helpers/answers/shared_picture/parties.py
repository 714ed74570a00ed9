"""The words on the parties: who is on the list, where the power is, and who was there in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import names_cell, number_cell, unknown
from omgeving_helpers.answers.shared_picture.words import in_table, word, yes_no
from omgeving_helpers.steps.scores import NO_ANSWER
from omgeving_helpers.texts import Words, as_typed, label, shown

if TYPE_CHECKING:
    from omgeving_helpers.steps.shared_picture import Entry, PaletteGroup, SharedPicture
    from omgeving_helpers.tables import DataTable


def describe_palette(picture: SharedPicture, *, language: str) -> str:
    """How many groups have a party, which are empty, and whether citizens take part themselves."""
    palette = picture.palette
    names = [label("category", category, language) for category in palette.empty]
    return word(
        "palette",
        language,
        covered=palette.covered,
        applicable=palette.applicable,
        empty=len(names),
        names=names,
        citizens=Words("yes" if palette.citizens_take_part else "no"),
    )


def palette_table(picture: SharedPicture, *, language: str) -> DataTable:
    """The thirteen groups with their parties, and the reason where a group does not apply."""
    groups = [
        (label("category", group.category, language), _palette_parties(group, language))
        for group in picture.palette.groups
    ]
    if picture.palette.without_category:
        groups.append((word("without-category", language), names_cell(picture.palette.without_category)))
    return in_table("palette", ("group", "palette-parties"), groups, language)


def describe_force_field(picture: SharedPicture, *, language: str) -> str:
    """Of who can block: how many are known not to be on board; in the shareable edition, that it is not shown."""
    if picture.is_shareable:
        return word("force-field-shareable", language)
    return word("force-field", language, **blockers_counted(picture))


def blockers_counted(picture: SharedPicture) -> dict[str, int]:
    """Of the parties that can block: how many there are, not on board, on board, and of which we do not know.

    ``silent`` is 0 when all of them are unknown, because then the sentence itself says so.
    """
    support = picture.support
    n, k, silent = (
        len(support.can_block),
        len(support.can_block_and_not_on_board),
        len(support.can_block_without_answer),
    )
    unknown = sum(p.can_block == "unknown" and not p.is_supervisor for p in picture.parties)
    return {"n": n, "k": k, "on": n - k - silent, "silent": silent if silent < n else 0, "unknown": unknown}


def force_field_table(picture: SharedPicture, *, language: str) -> DataTable:
    """Every party with influence, affectedness, whether it can block, and its support."""
    headers = ("party", "influence", "affected", "can-block", "support")
    rows = [
        (
            as_typed(party.name),
            number_cell(party.influence, language),
            number_cell(party.affectedness, language),
            label("yes_no_unknown", party.can_block, language),
            number_cell(picture.support.scores.get(party.id, NO_ANSWER).value, language),
        )
        for party in picture.parties
    ]
    return in_table("force-field", headers, rows, language)


def describe_entry(picture: SharedPicture, *, language: str) -> str:
    """How many heavily affected parties were there on or before the first decision."""
    entry = picture.entry
    if entry.first_decision is None:
        return word("entry-no-decision", language)
    sentences = [word("entry-nobody", language)]
    if entry.n:
        words = {"in_time": entry.in_time, "n": entry.n, "first_decision": entry.first_decision}
        sentences = [word("entry", language, past=Words("yes" if entry.is_decision_past else "no"), **words)]
    if entry.affectedness_unknown:
        sentences.append(word("entry-unknown", language, k=len(entry.affectedness_unknown)))
    return Words(" ".join(sentences))


def entry_table(picture: SharedPicture, *, language: str) -> DataTable:
    """Each party with its first involvement against the first decision."""
    rows = [
        (
            as_typed(e.party.name),
            yes_no(e.is_heavily_affected, language),
            shown(e.involved_since, language) if e.involved_since else word("compared-not-yet", language),
            _compared(picture, e, language),
        )
        for e in picture.entry.entries
    ]
    return in_table("entry", ("party", "heavily", "involved-since", "compared"), rows, language)


def _palette_parties(group: PaletteGroup, language: str) -> str:
    if group.parties:
        return names_cell(group.parties)
    if group.reason_not_applicable is None:
        return word("palette-nobody", language)
    return word("palette-not-applicable", language, reason=group.reason_not_applicable)


def _compared(picture: SharedPicture, entry: Entry, language: str) -> str:
    if picture.entry.first_decision is None:
        return unknown(language)
    if entry.days_late is not None:
        return word("compared-late", language, days=entry.days_late)
    return word("compared-not-yet" if entry.involved_since is None else "compared-in-time", language)
