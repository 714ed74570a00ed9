"""The cells that the status of step 4 rests on (definition 10.24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.steps.anchoring.elements import KINDS_WITH_LEVEL

if TYPE_CHECKING:
    from omgeving_helpers.steps.anchoring.contacts import Contacts
    from omgeving_helpers.steps.situation import Situation

_COLUMNS = {
    "task": ("unit",),
    "culture_programme": ("included",),
    "progress_talk": ("numerator", "denominator"),
    "performance_talk": ("numerator", "denominator"),
}


def inputs_of(situation: Situation, contacts: Contacts) -> tuple[bool, ...]:
    """Per input whether it is unknown: contacts of parties, units, levels, programmes and talks.

    That a party has no first contact is known. The source of a party plays no part here.
    """
    cells = [
        row[column] in {None, "unknown"}
        for row in situation.rows("anchoring")
        for column in (*_COLUMNS.get(row["kind"], ()), *(("level",) if row["kind"] in KINDS_WITH_LEVEL else ()))
    ]
    return (*(c.state == "unknown" for c in contacts.contacts), *cells)
