"""What the shareable edition may know of step 4: facts with names; units, owners and proof only as counts.

That a task has no owner and an element no proof are facts; who owns it and what the proof is are internal cells.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.edition.parties import all_without_views, without_views

if TYPE_CHECKING:
    from omgeving_helpers.steps.anchoring import Anchoring, Contacts, Element, Levels, Tasks
    from omgeving_helpers.steps.situation import Situation


def shareable_anchoring(found: Anchoring, situation: Situation) -> Anchoring:
    """Project step 4: contacts and levels with names, tasks as counts."""
    return found.projected(
        situation,
        contacts=_contacts(found.contacts),
        elements=tuple(_public(e) for e in found.elements),
        tasks=_counts(found.tasks),
        levels=_levels(found.levels),
        inputs=(),
    )


def _contacts(contacts: Contacts) -> Contacts:
    return replace(
        contacts,
        contacts=tuple(replace(c, party=without_views(c.party)) for c in contacts.contacts),
        roles=tuple(
            replace(
                r,
                parties=all_without_views(r.parties),
                without_deputy=all_without_views(r.without_deputy),
                could_be_heavy=False,
            )
            for r in contacts.roles
        ),
    )


def _public(element: Element) -> Element:
    return replace(element, unit=None, owner=None, deputy=None, proof=None, row=None)


def _counts(tasks: Tasks) -> Tasks:
    return replace(tasks, tasks=(), units=(), unclear=(), to_fill=())


def _levels(levels: Levels) -> Levels:
    return replace(levels, elements=tuple(replace(e, element=_public(e.element)) for e in levels.elements))
