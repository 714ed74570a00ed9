"""First contacts: does every party have one, does it know, and what rests on one role (10.16 and 10.17)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.steps.order import is_share_above, natural

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.thresholds import Thresholds

STATES = ("known", "not_known", "unknown", "none")
_STATE_OF = {"yes": "known", "no": "not_known"}


@dataclass(frozen=True, kw_only=True)
class Contact:
    """The first contact of one party.

    ``state`` is ``none`` without a role, else ``known``, ``not_known`` or ``unknown``: does the party know it.
    ``deputy`` is ``None`` when nobody is named, and when the deputy is the contact itself. ``desk`` as typed.
    """

    party: Party
    role: str | None
    deputy: str | None
    desk: str | None
    state: str


@dataclass(frozen=True, kw_only=True)
class ContactRole:
    """One role that is a first contact, as first spelled; its parties are in order.

    ``is_heavy``: too large a share of the key parties rests on it. ``could_be_heavy``: not so now, but possible as
    long as we do not know who is key.
    """

    role: str
    parties: tuple[Party, ...]
    without_deputy: tuple[Party, ...]
    is_heavy: bool
    could_be_heavy: bool

    @property
    def key_parties(self) -> tuple[Party, ...]:
        """Its key parties, supervisors included."""
        return tuple(p for p in self.parties if p.is_key)


@dataclass(frozen=True, kw_only=True)
class Count:
    """Of n parties: how many have a first contact, know it, do not know it, and have a deputy."""

    n: int
    has: int
    knows: int
    does_not_know: int
    deputy: int

    @property
    def unknown(self) -> int:
        """Parties with a first contact of whom we do not know whether they know it."""
        return self.has - self.knows - self.does_not_know


@dataclass(frozen=True, kw_only=True)
class Contacts:
    """The contacts of all parties, in order; ``roles`` by number of parties, then of key parties, then by name."""

    contacts: tuple[Contact, ...]
    roles: tuple[ContactRole, ...]

    def in_state(self, state: str) -> tuple[Party, ...]:
        """The parties whose contact is in this state."""
        return tuple(c.party for c in self.contacts if c.state == state)

    @cached_property
    def everyone(self) -> Count:
        """The counts over all parties."""
        return _count(self.contacts)

    @cached_property
    def key(self) -> Count:
        """The counts over the key parties, supervisors included."""
        return _count(c for c in self.contacts if c.party.is_key)


def contacts_of(situation: Situation) -> Contacts:
    """Look up the first contact of every party and group them by role.

    Roles are compared as normalised text, and called as the party with the first id in natural order spells them.
    Reads ``contact_role_max`` and ``contact_key_min``.
    """
    contacts = tuple(_contact(party) for party in situation.parties)
    return Contacts(contacts=contacts, roles=_roles(contacts, situation.thresholds))


def _contact(party: Party) -> Contact:
    row = party.row
    if row is None:
        msg = f"{party.id} has no row in this edition"
        raise ValueError(msg)
    role, deputy = row["first_contact"], row["deputy_contact"]
    is_other = deputy is not None and (role is None or normalise(deputy) != normalise(role))
    return Contact(
        party=party,
        role=role,
        deputy=deputy if is_other else None,
        desk=row["reachable_through"],
        state="none" if role is None else _STATE_OF.get(row["contact_known"], "unknown"),
    )


def _roles(contacts: tuple[Contact, ...], thresholds: Thresholds) -> tuple[ContactRole, ...]:
    key = [c.party for c in contacts if c.party.is_key]
    by_role: dict[str, list[Contact]] = {}
    for contact in contacts:
        if contact.role is not None:
            by_role.setdefault(normalise(contact.role), []).append(contact)
    found = [_role(same, key, thresholds) for same in by_role.values()]
    return tuple(sorted(found, key=lambda r: (-len(r.parties), -len(r.key_parties), natural(normalise(r.role)))))


def _role(same: list[Contact], key: list[Party], thresholds: Thresholds) -> ContactRole:
    parties = tuple(c.party for c in same)
    of_role = sum(p.is_key for p in parties)
    maybe = sum(p.is_possibly_key for p in key if p not in parties)
    fewest = max(len(key) - maybe, min(len(key), int(-(-thresholds["contact_key_min"] // 1))))
    is_heavy = _is_heavy(of_role, len(key), thresholds)
    return ContactRole(
        role=min(same, key=lambda c: natural(c.party.id)).role or "",
        parties=parties,
        without_deputy=tuple(c.party for c in same if c.deputy is None),
        is_heavy=is_heavy,
        could_be_heavy=not is_heavy and _is_heavy(of_role, fewest, thresholds),
    )


def _is_heavy(k: int, n: int, thresholds: Thresholds) -> bool:
    """Whether k of n key parties on one role are too many; with few key parties there is nothing to spread."""
    return n >= thresholds["contact_key_min"] and is_share_above(k, n, thresholds["contact_role_max"])


def _count(contacts: Iterable[Contact]) -> Count:
    found = list(contacts)
    return Count(
        n=len(found),
        has=sum(c.state != "none" for c in found),
        knows=sum(c.state == "known" for c in found),
        does_not_know=sum(c.state == "not_known" for c in found),
        deputy=sum(c.deputy is not None for c in found),
    )
