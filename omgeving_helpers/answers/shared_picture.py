"""The words of step 1: per section the answer sentence and its table.

In the shareable edition the results hold no views, so the tables have no column for them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.signals.words import NAMES_IN_A_SENTENCE, of_n
from omgeving_helpers.steps.parties import in_order
from omgeving_helpers.steps.scores import NO_ANSWER
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import Words, as_typed, label, say, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture import Entry, PaletteGroup, SharedPicture, StatementResult

_FILE = "shared_picture"


def describe_reliability(picture: SharedPicture, *, language: str) -> str:
    """How many key parties answered, and what the scores of this round rest on."""
    sure = picture.reliability
    if picture.snapshot.cycle is None:
        return _say("no-cycle", language)
    if sure.n == 0:
        return _say("nobody-counts", language)
    if picture.is_shareable and picture.support.k_max is None:
        return _say("too-small", language)
    counts = {name: getattr(sure, name) for name in ("answered", "n", "n_scores", "asked", "document", "estimate")}
    return _say("reliability", language, **counts)


def reliability_table(picture: SharedPicture, *, language: str) -> DataTable:
    """What the picture rests on: one row per count, and a note per small panel."""
    sure = picture.reliability
    rows = [
        ("answered", _of(sure.answered, sure.n, language)),
        ("asked", _of(sure.asked, sure.n_scores, language)),
        ("document", _of(sure.document, sure.n_scores, language)),
        ("estimate", _of(sure.estimate, sure.n_scores, language)),
        ("source-unknown", _of(sure.source_unknown, sure.n_scores, language)),
        ("missing", shown(sure.missing, language)),
        ("last", shown(sure.last_date, language) if sure.last_date else _unknown(language)),
        ("age", _weeks(sure.weeks_old, language)),
        ("heard", _of(sure.heard, sure.n, language)),
        ("estimated-parties", _of(sure.estimated_parties, sure.n_parties, language)),
    ]
    named = [(_say(f"reliability-{name}", language), value) for name, value in rows]
    if sure.possibly_key:
        named.append((_say("reliability-possibly-key", language), _names(sure.possibly_key, language)))
    named += [(as_typed(panel.party.name), _panel_note(picture, panel.respondents, language)) for panel in sure.panels]
    return _table("reliability", ("reliability-what", "reliability-how-much"), named, language)


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
        return _say("no-cycle", language)
    if support.n == 0:
        return _say("nobody-counts", language)
    if support.k_max is None:
        return _say("too-small", language)
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
        return _say("support-everyone", language, **counts)
    return say("signals.G05", language, **counts)


def support_table(picture: SharedPicture, *, language: str) -> DataTable:
    """The key parties; with their support and its source where the edition knows them."""
    headers = (
        ("party", "group", "affected") if picture.is_shareable else ("party", "group", "support", "counts", "source")
    )
    parties = in_order((*picture.counting, *picture.support.supervisors))
    rows = [_support_row(picture, party, language) for party in parties]
    return _table("counts" if picture.is_shareable else "support", headers, rows, language)


def describe_palette(picture: SharedPicture, *, language: str) -> str:
    """How many groups have a party, which are empty, and whether citizens take part themselves."""
    palette = picture.palette
    names = [label("category", category, language) for category in palette.empty]
    return _say(
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
        groups.append((_say("without-category", language), _names(picture.palette.without_category, language)))
    return _table("palette", ("group", "palette-parties"), groups, language)


def describe_force_field(picture: SharedPicture, *, language: str) -> str:
    """Of who can block: how many are known not to be on board; in the shareable edition, that it is not shown."""
    if picture.is_shareable:
        return _say("force-field-shareable", language)
    support = picture.support
    unknown = [p for p in picture.parties if p.can_block == "unknown" and not p.is_supervisor]
    return _say(
        "force-field",
        language,
        n=len(support.can_block),
        k=len(support.can_block_and_not_on_board),
        unknown=len(unknown),
    )


def force_field_table(picture: SharedPicture, *, language: str) -> DataTable:
    """Every party with influence, affectedness, whether it can block, and its support."""
    headers = ("party", "influence", "affected", "can-block", "support")
    rows = [
        (
            as_typed(party.name),
            _number(party.influence, language),
            _number(party.affectedness, language),
            label("yes_no_unknown", party.can_block, language),
            _number(picture.support.scores.get(party.id, NO_ANSWER).value, language),
        )
        for party in picture.parties
    ]
    return _table("force-field", headers, rows, language)


def describe_entry(picture: SharedPicture, *, language: str) -> str:
    """How many heavily affected parties were there on or before the first decision."""
    entry = picture.entry
    if entry.first_decision is None:
        return _say("entry-no-decision", language)
    sentences = [_say("entry-nobody", language)]
    if entry.n:
        words = {"in_time": entry.in_time, "n": entry.n, "first_decision": entry.first_decision}
        sentences = [_say("entry", language, past=Words("yes" if entry.is_decision_past else "no"), **words)]
    if entry.affectedness_unknown:
        sentences.append(_say("entry-unknown", language, k=len(entry.affectedness_unknown)))
    return Words(" ".join(sentences))


def entry_table(picture: SharedPicture, *, language: str) -> DataTable:
    """Each party with its first involvement against the first decision."""
    rows = [
        (
            as_typed(e.party.name),
            _yes_no(e.is_heavily_affected, language),
            shown(e.involved_since, language) if e.involved_since else _say("compared-not-yet", language),
            _compared(picture, e, language),
        )
        for e in picture.entry.entries
    ]
    return _table("entry", ("party", "heavily", "involved-since", "compared"), rows, language)


def describe_consensus(picture: SharedPicture, *, language: str) -> str:
    """How many statements are shared, divided or rejected; provisional ones apart."""
    statements = picture.statements
    if not statements:
        is_hidden = picture.is_shareable and picture.counting and picture.support.k_max is None
        return _say("too-small" if is_hidden else "consensus-nothing", language)
    if not any(s.is_asked for s in statements):
        return _say("consensus-not-asked", language)
    count = Counter(s.status for s in statements)
    told = {status: count[status] for status in ("shared", "provisional", "divided", "rejected")}
    return _say("consensus", language, n=len(statements), rest=count["open"] + count["unknown"], **told)


def consensus_table(picture: SharedPicture, *, language: str) -> DataTable:
    """Each statement with its status; with who agrees and disagrees where the edition knows it."""
    headers = ["statement", "kind", "status", "answered", "brought-in-by"]
    if not picture.is_shareable:
        headers += ["median", "agree", "disagree"]
    rows = [_statement_row(picture, s, language) for s in picture.statements]
    return _table("consensus", tuple(headers), rows, language)


def _support_row(picture: SharedPicture, party: Party, language: str) -> tuple[str, ...]:
    name, group = as_typed(party.name), label("category", party.category, language)
    if picture.is_shareable:
        return (name, group, _number(party.affectedness, language))
    score = picture.support.scores.get(party.id, NO_ANSWER)
    value = _number(score.value, language)
    source = label("source", score.source, language) if score.value is not None else _unknown(language)
    return (name, group, value, _say(f"support-state-{_state(picture, party)}", language), source)


def _tail(key: str, parties: tuple[Party, ...], language: str) -> str:
    """Who it is about; more names than a sentence can hold stand in the table."""
    if len(parties) > NAMES_IN_A_SENTENCE:
        names: Words | list[str] = _say("see-table", language, k=len(parties))
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


def _palette_parties(group: PaletteGroup, language: str) -> str:
    if group.parties:
        return _names(group.parties, language)
    if group.reason_not_applicable is None:
        return _say("palette-nobody", language)
    return _say("palette-not-applicable", language, reason=group.reason_not_applicable)


def _compared(picture: SharedPicture, entry: Entry, language: str) -> str:
    if picture.entry.first_decision is None:
        return _unknown(language)
    if entry.days_late is not None:
        return _say("compared-late", language, days=entry.days_late)
    return _say("compared-not-yet" if entry.involved_since is None else "compared-in-time", language)


def _statement_row(picture: SharedPicture, statement: StatementResult, language: str) -> tuple[str, ...]:
    brought_in_by = as_typed(statement.brought_in_by.name) if statement.brought_in_by else _unknown(language)
    row = (
        as_typed(statement.text),
        label("statement_kind", statement.kind, language),
        _say(f"status-{statement.status}", language),
        _of(statement.answered, statement.n, language),
        brought_in_by,
    )
    if picture.is_shareable:
        return row
    middle = _unknown(language) if statement.median is None else shown(statement.median, language)
    return (*row, middle, _names(statement.agree, language), _names(statement.disagree, language))


def _panel_note(picture: SharedPicture, respondents: int | None, language: str) -> str:
    if respondents is None:
        return _say("reliability-panel-unknown", language)
    small = int(picture.thresholds["small_group"])
    if respondents < small:
        return _say("reliability-panel-small", language, small=small)
    return _say("reliability-panel", language, respondents=respondents)


def _weeks(weeks: int | None, language: str) -> str:
    return _unknown(language) if weeks is None else _say("reliability-weeks", language, weeks=weeks)


def _yes_no(value: bool | None, language: str) -> str:  # noqa: FBT001 - a result, not an option
    return _unknown(language) if value is None else _say("yes" if value else "no", language)


def _of(k: int, n: int, language: str) -> str:
    """K of n; of nothing we do not know."""
    return say("common.k-of-n", language, k=k, n=n) if n else _unknown(language)


def _names(parties: tuple[Party, ...], language: str) -> str:
    """Names in a table cell: all of them, between semicolons; a dash when there are none."""
    del language
    return Words("; ".join(as_typed(party.name) for party in parties)) if parties else Words("\u2013")


def _number(value: int | None, language: str) -> str:
    return _unknown(language) if value is None else shown(value, language)


def _unknown(language: str) -> str:
    return say("common.unknown", language)


def _say(key: str, language: str, **values: object) -> Words:
    return say(f"{_FILE}.{key}", language, **values)  # type: ignore[arg-type] # say refuses what it cannot write


def _table(name: str, headers: tuple[str, ...], rows: Sequence[tuple[str, ...]], language: str) -> DataTable:
    return DataTable(
        caption=_say(f"{name}-table", language),
        headers=tuple(_say(header, language) for header in headers),
        rows=tuple(rows),
    )
