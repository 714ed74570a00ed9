"""The words of step 4: per section the answer sentence and its table.

In the shareable edition the results hold no unit, owner, deputy of a task or proof, so no table has a column for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import table_of
from omgeving_helpers.checks.persons import kind_of_personal_data
from omgeving_helpers.signals.words import NAMES_IN_A_SENTENCE
from omgeving_helpers.texts import Words, as_typed, label, say, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.anchoring import Anchoring, Contact, ElementLevel, Tasks
    from omgeving_helpers.tables import DataTable

_FILE = "anchoring"
_NOT_ON_A_LIST = frozenset({"looks-like-mail", "looks-like-phone", "looks-like-bsn"})


def describe_levels(found: Anchoring, *, language: str) -> str:
    """Of how many tracks we know the level, how many are on target, and what counts lower without proof."""
    if not found.elements:
        return _say("no-table", language)
    levels = found.levels
    counts = {"known": len(levels.known), "n": len(levels.tracks)}
    target = {"on_target": levels.on_target, "compared": len(levels.compared)}
    sentences = [_say("levels", language, **counts, **target)]
    if levels.lowered:
        lowest = say(f"{_FILE}.level-{levels.at_most}", language)
        sentences.append(_say("levels-lowered", language, k=levels.lowered, level=lowest))
    return Words(" ".join(sentences))


def levels_table(found: Anchoring, *, language: str) -> DataTable:
    """Each element with its level, the level that counts, previous level, target and proof."""
    headers = ("element", "kind", "level", "counts-as", "previous", "target", "proof")
    rows = [_level_row(of, found, language) for of in found.levels.elements]
    return _table("levels", headers, rows, language)


def describe_tasks(found: Anchoring, *, language: str) -> str:
    """How many tasks have an owner, and how many the unit with most tasks has; its name is internal."""
    tasks = found.tasks
    if tasks.n == 0:
        return _say("tasks-nothing" if found.elements else "no-table", language)
    sentences = [describe_owners(tasks, language=language)]
    if tasks.with_unit:
        sentences.append(_largest(tasks, language))
    if tasks.n > tasks.with_unit:
        sentences.append(_say("tasks-without-unit", language, k=tasks.n - tasks.with_unit))
    if found.is_shareable:
        sentences.append(_say("tasks-shareable", language))
    return Words(" ".join(sentences))


def describe_owners(tasks: Tasks, *, language: str) -> Words:
    """How many tasks have an owner; there is at least one task."""
    return _say("tasks", language, k=tasks.with_owner, n=tasks.n, rest=tasks.n - tasks.with_owner)


def tasks_table(found: Anchoring, *, language: str) -> DataTable:
    """Each task with its unit, owner, deputy and proof."""
    rows = [
        (
            as_typed(task.name),
            _typed(task.unit, language),
            as_typed(task.owner) if task.owner else _say("no-owner", language),
            _typed(task.deputy, language),
            _typed(task.proof, language),
        )
        for task in found.tasks.tasks
    ]
    return _table("tasks", ("task", "unit", "owner", "deputy", "proof"), rows, language)


def describe_contacts(found: Anchoring, *, language: str) -> str:
    """How many parties have a first contact, know it and have a deputy; key parties apart."""
    everyone, key = found.contacts.everyone, found.contacts.key
    if everyone.n == 0:
        return _say("nobody", language)
    if everyone.n == everyone.knows == everyone.deputy:
        return _say("contacts-all", language, n=everyone.n)
    counts = {"n": everyone.n, "has": everyone.has, "knows": everyone.knows, "deputy": everyone.deputy}
    sentences = [_say("contacts", language, **counts)]
    if key.n:
        sentences.append(_say("contacts-key", language, k=key.knows, n=key.n))
    if everyone.unknown:
        sentences.append(_say("contacts-unknown", language, k=everyone.unknown))
    return Words(" ".join(sentences))


def describe_contact(found: Anchoring, party: str, *, language: str) -> str:
    """Who is the first contact of one party, who the deputy, whether the party knows, and what rests on that contact.

    Parameters
    ----------
    found
        The results of step 4.
    party
        The id of a party.
    """
    contact = next(c for c in found.contacts.contacts if c.party.id == party)
    if contact.role is None:
        return _say("contact-of-none", language, party=contact.party.name)
    of = next(role for role in found.contacts.roles if contact.party in role.parties)
    sentences = [
        _say("contact-of", language, party=contact.party.name, role=contact.role),
        _say("contact-of-deputy", language, deputy=contact.deputy)
        if contact.deputy
        else _say("contact-no-deputy", language),
        _say(f"contact-is-{contact.state.replace('_', '-')}", language),
        _say("contact-load", language, n=len(of.parties), k=len(of.key_parties)),
    ]
    return Words(" ".join(sentences))


def contacts_table(found: Anchoring, *, language: str) -> DataTable:
    """Each party with its first contact, its deputy and whether the party knows it."""
    rows = [
        (
            as_typed(c.party.name),
            _say("yes" if c.party.is_key else "no", language),
            as_typed(c.role) if c.role else _say("no-contact", language),
            as_typed(c.deputy) if c.deputy else _say("no-deputy", language),
            _say(f"state-{c.state.replace('_', '-')}", language),
        )
        for c in found.contacts.contacts
    ]
    return _table("contacts", ("party", "key", "role", "contact-deputy", "known"), rows, language)


def describe_contact_list(found: Anchoring, *, language: str) -> str:
    """How many parties stand on the list, and who is still missing on it."""
    everyone = found.contacts.everyone
    if everyone.n == 0:
        return _say("nobody", language)
    missing = found.contacts.in_state("none")
    sentences = [_say("contact-list", language, k=everyone.has, n=everyone.n)]
    if len(missing) > NAMES_IN_A_SENTENCE:
        sentences.append(_say("contact-list-missing-many", language, k=len(missing)))
    elif missing:
        sentences.append(_say("contact-list-missing", language, names=[as_typed(p.name) for p in missing]))
    hidden = sum(_is_hidden(text) for c in _listed(found) for text in (c.role, c.deputy, c.desk))
    if hidden:
        sentences.append(_say("contact-list-hidden", language, k=hidden))
    return Words(" ".join(sentences))


def contact_list_table(found: Anchoring, *, language: str) -> DataTable:
    """The list to send to the parties: role, deputy and desk; what looks like an address or number is not printed."""
    rows = [
        (as_typed(c.party.name), *(_printed(text, language) for text in (c.role, c.deputy, c.desk)))
        for c in _listed(found)
    ]
    return _table("contact-list", ("party", "role", "contact-deputy", "desk"), rows, language)


def _level_row(of: ElementLevel, found: Anchoring, language: str) -> tuple[str, ...]:
    element = of.element
    proof = _say("yes" if element.has_proof else "no", language)
    return (
        as_typed(element.name),
        label("anchoring_kind", element.kind, language),
        _level(element.level, language),
        _level(of.counts_as, language),
        _level(element.previous_level, language),
        _level(element.target_level, language),
        proof if found.is_shareable or not element.proof else as_typed(element.proof),
    )


def _largest(tasks: Tasks, language: str) -> Words:
    """How many tasks the unit with most has; by its name when the edition knows it and there is one such unit."""
    most = [u for u in tasks.units if len(u.tasks) == tasks.largest]
    if len(most) == 1:
        return _say("tasks-largest-named", language, k=tasks.largest, n=tasks.with_unit, unit=most[0].name)
    return _say("tasks-largest", language, k=tasks.largest, n=tasks.with_unit)


def _listed(found: Anchoring) -> tuple[Contact, ...]:
    """The parties that can stand on the list: those with a first contact."""
    return tuple(c for c in found.contacts.contacts if c.role)


def _printed(text: str | None, language: str) -> str:
    return _say("not-printed", language) if _is_hidden(text) else _typed(text, language)


def _is_hidden(text: str | None) -> bool:
    """Whether a text holds what a list of roles and desks may not hold: an address or a number."""
    return text is not None and kind_of_personal_data(text) in _NOT_ON_A_LIST


def _level(level: int | None, language: str) -> str:
    if level is None:
        return say("common.unknown", language)
    return _say("level-word", language, level=shown(level, language), word=_say(f"level-{level}", language))


def _typed(text: str | None, language: str) -> str:
    """What was typed; a dash where nothing was."""
    del language
    return as_typed(text) if text else Words("\u2013")


def _say(key: str, language: str, **values: object) -> Words:
    return say(f"{_FILE}.{key}", language, **values)  # type: ignore[arg-type] # say refuses what it cannot write


def _table(name: str, headers: tuple[str, ...], rows: Sequence[tuple[str, ...]], language: str) -> DataTable:
    return table_of(_FILE, name, headers=headers, rows=rows, language=language)
