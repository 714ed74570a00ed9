"""The rules of step 4: each looks at anchoring and yields what it finds (docs/definitions.md, 11, V)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.signals.book import finds
from omgeving_helpers.signals.model import Finding, Subject, about, evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from omgeving_helpers.signals.model import Evidence
    from omgeving_helpers.steps.anchoring import Anchoring, Element
    from omgeving_helpers.steps.parties import Party


@finds("V01")
def no_contact(found: Anchoring) -> Iterator[Finding]:
    """A party has no first contact."""
    for party in found.contacts.in_state("none"):
        yield _of_party(party, "first_contact")


@finds("V02")
def contact_not_known(found: Anchoring) -> Iterator[Finding]:
    """A party does not know its first contact; where we do not know that, V03 speaks."""
    for party in found.contacts.in_state("not_known"):
        yield _of_party(party, "first_contact", "contact_known")
    if found.contacts.in_state("unknown"):
        yield Finding(is_possible=True, told_by="V03")


@finds("V03")
def contact_perhaps_known(found: Anchoring) -> Iterator[Finding]:
    """We do not know whether a party knows its first contact."""
    for party in found.contacts.in_state("unknown"):
        yield _of_party(party, "first_contact", "contact_known")


@finds("V04")
def no_deputy(found: Anchoring) -> Iterator[Finding]:
    """A contact role has a party for which no deputy is named; the role cannot be its own deputy."""
    for role in found.contacts.roles:
        if role.without_deputy:
            yield Finding(
                ids=(role.role,),
                subjects=about(*role.without_deputy),
                evidence=_of_parties(role.without_deputy, "first_contact", "deputy_contact"),
                values={"role": role.role, "k": len(role.without_deputy)},
            )


@finds("V05")
def too_much_on_one_role(found: Anchoring) -> Iterator[Finding]:
    """Too large a share of the key parties has the same first contact; those without a contact stay in n."""
    for role in found.contacts.roles:
        if role.is_heavy:
            yield Finding(
                ids=(role.role,),
                subjects=about(*role.key_parties),
                evidence=_of_parties(role.key_parties, "first_contact", "is_key"),
                values={"role": role.role, "k": len(role.key_parties), "n": found.contacts.key.n},
            )
        elif role.could_be_heavy:
            yield Finding(ids=(role.role,), is_possible=True)


@finds("V06")
def one_department(found: Anchoring) -> Iterator[Finding]:
    """Too large a share of the tasks sits with one unit; possible while the unit of a task is unknown.

    Every task is evidence and none is subject: which of them sit together is internal.
    """
    tasks = found.tasks
    if tasks.is_concentrated and tasks.largest_unit is not None:
        yield Finding(
            evidence=_of_elements(tasks.tasks, "kind", "unit"),
            values={"k": tasks.largest, "n": tasks.with_unit, "unit": tasks.largest_unit.name},
        )
    elif tasks.could_be_concentrated:
        yield Finding(
            subjects=_elements(tasks.to_fill, role="unknown"),
            evidence=_of_elements(tasks.to_fill, "kind", "unit"),
            values={"names": tuple(e.name for e in tasks.to_fill)},
            is_possible=True,
        )


@finds("V07")
def no_owner(found: Anchoring) -> Iterator[Finding]:
    """A task has no owner; possible for a row that may be a task."""
    for task in found.tasks.without_owner:
        yield Finding(
            ids=(f"anchoring/{task.id}",),
            subjects=_elements((task,)),
            evidence=_of_elements((task,), "kind", "owner"),
            values={"task": task.name},
        )
    for element in found.tasks.unclear:
        if not element.has_owner:
            yield Finding(ids=(f"anchoring/{element.id}",), is_possible=True)


@finds("V10")
def no_proof(found: Anchoring) -> Iterator[Finding]:
    """A level has no proof and so counts lower; possible while a level without proof is unknown."""
    headers = found.situation.dated.programme.tables["anchoring"].headers
    for of in found.levels.elements:
        element = of.element
        if of.is_lowered:
            yield Finding(
                ids=(f"anchoring/{element.id}",),
                subjects=_elements((element,)),
                evidence=_of_elements((element,), "level", "proof"),
                values={"element": element.name, "level": of.counts_as},
            )
        elif element.level is None and not element.has_proof and "level" in headers:
            yield Finding(ids=(f"anchoring/{element.id}",), is_possible=True)


@finds("V90")
def everyone_knows(found: Anchoring) -> Iterator[Finding]:
    """Every key party, supervisors included, knows its first contact."""
    key = found.contacts.key
    if key.n and key.knows == key.n:
        parties = tuple(c.party for c in found.contacts.contacts if c.party.is_key)
        yield Finding(evidence=_of_parties(parties, "first_contact", "contact_known"))


@finds("V91")
def tasks_are_spread(found: Anchoring) -> Iterator[Finding]:
    """Enough tasks, each with an owner and a unit, and no unit has too many; no row may be a task unseen."""
    tasks = found.tasks
    if tasks.is_spread:
        yield Finding(
            evidence=_of_elements(tasks.tasks, "kind", "owner", "unit"),
            values={"k": tasks.n_units},
        )


def _of_party(party: Party, *columns: str) -> Finding:
    return Finding(
        ids=(f"stakeholders/{party.id}",),
        subjects=about(party),
        evidence=_of_parties((party,), *columns),
        values={"name": party.name},
    )


def _of_parties(parties: Iterable[Party], *columns: str) -> tuple[Evidence, ...]:
    return tuple(e for p in parties for e in evidence("stakeholders", p.row, *columns))


def _elements(elements: Iterable[Element], role: str = "about") -> tuple[Subject, ...]:
    return tuple(Subject("anchoring", e.id, role) for e in elements)


def _of_elements(elements: Iterable[Element], *columns: str) -> tuple[Evidence, ...]:
    return tuple(e for element in elements for e in evidence("anchoring", element.row, *columns))
