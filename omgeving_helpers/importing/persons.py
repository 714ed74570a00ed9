"""What becomes of a cell that seems to name a person: left out, unless it is the name of a party."""

from __future__ import annotations

import re

from omgeving_helpers.checks.persons import kind_of_personal_data
from omgeving_helpers.importing.mapping import Sureness, Target, Why, seen
from omgeving_helpers.importing.scales import Suggestion
from omgeving_helpers.importing.words import names_organisation

_PARTS = re.compile(r"[()\[\],;/|\n:]|\s[-–]\s")


def holds_names(target: Target) -> bool:
    """Whether a column of another table holds the names of parties, that become ids later."""
    return target == Target("interests", "stakeholder_id")


def without_person(text: str, target: Target) -> Suggestion | None:
    """A text that looks like a person is not taken over, unless it is the name of what calls itself an organisation.

    Of a name with a person, an address or a number beside it, the name is taken.
    """
    if kind_of_personal_data(text) is None:
        return None
    if target == Target("stakeholders", "name") or holds_names(target):
        rest = name_alone(text)
        if rest:
            return Suggestion(rest, Sureness.LIKELY, Why("person-or-organisation" if rest == text else "person-beside"))
    return Suggestion("", Sureness.LIKELY, Why("person"))


def name_alone(name: str) -> str:
    """The name of a party without the persons, addresses and numbers beside it; nothing when no name is left.

    Examples
    --------
    >>> name_alone("Provincie Noord (Jan Smit, 06-12345678)"), name_alone("Jan Jansen")
    ('Provincie Noord', '')
    >>> name_alone("Stichting Anne Frank (SAF)")
    'Stichting Anne Frank (SAF)'
    """
    parts = [part for part in _PARTS.split(name) if part.strip()]
    clean = [part for part in parts if not _is_personal(part)]
    if clean == parts:
        return "" if _is_personal(name) else name
    return seen(parts[0]) if clean[:1] == parts[:1] else ""


def _is_personal(text: str) -> bool:
    kind = kind_of_personal_data(text)
    return kind is not None and not (kind == "looks-like-person" and names_organisation(text))
