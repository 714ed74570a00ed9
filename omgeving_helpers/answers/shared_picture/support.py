"""The words on what the picture rests on, and on who is on board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import names_cell, number_cell, of_cell, unknown
from omgeving_helpers.answers.filled import told_of
from omgeving_helpers.answers.shared_picture.words import in_table, word
from omgeving_helpers.signals.words import NAMES_IN_A_SENTENCE, of_n
from omgeving_helpers.steps.parties import in_order
from omgeving_helpers.steps.scores import NO_ANSWER
from omgeving_helpers.texts import Words, as_typed, label, say, shown, table_label

if TYPE_CHECKING:
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture import SharedPicture
    from omgeving_helpers.tables import DataTable


def describe_reliability(picture: SharedPicture, *, language: str) -> str:
    """How many key parties answered, and what the scores of this round rest on."""
    sure = picture.reliability
    if picture.snapshot.cycle is None:
        return word("no-cycle", language)
    if sure.n == 0:
        return word("nobody-counts", language)
    if picture.is_shareable and picture.support.k_max is None:
        return word("too-small", language)
    counts = {name: getattr(sure, name) for name in ("answered", "n", "n_scores", "asked", "document", "estimate")}
    return word("reliability", language, **counts)


def reliability_table(picture: SharedPicture, *, language: str) -> DataTable:
    """What the picture rests on: one row per count, what is filled in, and a note per small panel."""
    sure = picture.reliability
    rows = [
        ("answered", of_cell(sure.answered, sure.n, language)),
        ("asked", of_cell(sure.asked, sure.n_scores, language)),
        ("document", of_cell(sure.document, sure.n_scores, language)),
        ("estimate", of_cell(sure.estimate, sure.n_scores, language)),
        ("source-unknown", of_cell(sure.source_unknown, sure.n_scores, language)),
        ("missing", shown(sure.missing, language)),
        ("last", shown(sure.last_date, language) if sure.last_date else unknown(language)),
        ("age", _weeks(sure.weeks_old, language)),
        ("heard", unknown(language) if sure.heard is None else of_cell(sure.heard, sure.n, language)),
        ("estimated-parties", of_cell(sure.estimated_parties, sure.n_parties, language)),
    ]
    named = [(word(f"reliability-{name}", language), value) for name, value in rows]
    named += [
        (word("reliability-filled", language, table=table_label(table.name, language)), told_of(table, language))
        for table in sure.filled
    ]
    if sure.possibly_key:
        named.append((word("reliability-possibly-key", language), names_cell(sure.possibly_key)))
    named += [(as_typed(panel.party.name), _panel_note(picture, panel.respondents, language)) for panel in sure.panels]
    return in_table("reliability", ("reliability-what", "reliability-how-much"), named, language)


def describe_support(picture: SharedPicture, *, language: str) -> str:
    """K of n as a range, with the external share and who is missing; too few answers are said to be too few."""
    support = picture.support
    headline = support_headline(picture, language=language)
    if not support.n or not support.is_enough or support.everyone_is_on_board:
        return headline
    tails = (("names", support.not_on_board), ("names_unknown", support.unknown))
    named = [_tail(key, parties, language) for key, parties in tails if parties]
    return Words(" ".join([headline, *named]))


def support_headline(picture: SharedPicture, *, language: str) -> str:
    """K of n as a range, with the external share, in one sentence without names."""
    support = picture.support
    if picture.snapshot.cycle is None:
        return word("no-cycle", language)
    if support.n == 0:
        return word("nobody-counts", language)
    if support.k_max is None:
        return word("too-small", language)
    external = of_n(support.k_external, support.k_external_max, language)
    counts: dict[str, int | Words] = {
        "n": support.n,
        **of_n(support.k, support.k_max, language),
        "n_external": support.n_external,
        **{name.replace("k_", "k_external_"): value for name, value in external.items()},
        "external": Words(_external(picture)),
    }
    if not support.is_enough:
        return say("signals.D01", language, answered=support.answered, **counts)
    if support.everyone_is_on_board:
        return word("support-everyone", language, **counts)
    return say("signals.G05", language, **counts)


def support_table(picture: SharedPicture, *, language: str) -> DataTable:
    """The key parties; with their support and its source where the edition knows them."""
    headers = (
        ("party", "group", "affected") if picture.is_shareable else ("party", "group", "support", "counts", "source")
    )
    parties = in_order((*picture.counting, *picture.support.supervisors))
    rows = [_support_row(picture, party, language) for party in parties]
    return in_table("counts" if picture.is_shareable else "support", headers, rows, language)


def _support_row(picture: SharedPicture, party: Party, language: str) -> tuple[str, ...]:
    name, group = as_typed(party.name), label("category", party.category, language)
    if picture.is_shareable:
        return (name, group, number_cell(party.affectedness, language))
    score = picture.support.scores.get(party.id, NO_ANSWER)
    value = number_cell(score.value, language)
    source = label("source", score.source, language) if score.value is not None else unknown(language)
    return (name, group, value, word(f"support-state-{_state(picture, party)}", language), source)


def _tail(key: str, parties: tuple[Party, ...], language: str) -> str:
    """Who it is about; more names than a sentence can hold stand in the table."""
    if len(parties) > NAMES_IN_A_SENTENCE:
        names: Words | list[str] = word("see-table", language, k=len(parties))
    else:
        names = [as_typed(party.name) for party in parties]
    return say(f"signals.G05.{key}", language, **{key: names})


def _state(picture: SharedPicture, party: Party) -> str:
    support = picture.support
    if party in support.supervisors:
        return "supervisor"
    if party in support.unknown:
        return "unknown"
    if party in support.against:
        return "against"
    return "not-yet" if party in support.not_on_board else "on-board"


def _external(picture: SharedPicture) -> str:
    support = picture.support
    if support.n_external == 0:
        return "none"
    return "shown" if support.is_external_shown and support.k_external_max is not None else "hidden"


def _panel_note(picture: SharedPicture, respondents: int | None, language: str) -> str:
    if respondents is None:
        return word("reliability-panel-unknown", language)
    small = int(picture.thresholds["small_group"])
    if respondents < small:
        return word("reliability-panel-small", language, small=small)
    return word("reliability-panel", language, respondents=respondents)


def _weeks(weeks: int | None, language: str) -> str:
    return unknown(language) if weeks is None else word("reliability-weeks", language, weeks=weeks)
