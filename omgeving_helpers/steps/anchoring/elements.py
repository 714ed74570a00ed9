"""The rows of anchoring at the reference date: tasks, arrangements, programmes, talks and safeguards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.situation import Situation

KINDS_WITH_LEVEL = frozenset({"task", "first_contacts", "training", "securing"})
"""The kinds of which a level is asked; in other kinds a level that is typed counts all the same."""


@dataclass(frozen=True, kw_only=True)
class Element:
    """One row of anchoring. Levels from 1 (ad hoc) to 5 (self-evident), ``None`` = unknown.

    ``unit``, ``owner``, ``deputy`` and ``proof`` hold internal text; that something is filled in is a fact that every
    edition may tell. ``kind`` is ``unknown`` where the cell is empty or bad: the row may then be anything.
    """

    id: str
    kind: str
    name: str
    unit: str | None
    owner: str | None
    deputy: str | None
    proof: str | None
    has_owner: bool
    has_proof: bool
    level: int | None
    previous_level: int | None
    target_level: int | None
    row: Row | None

    @property
    def has_level(self) -> bool:
        """Whether it has a level, or should have one; a row of unknown kind may be one that should."""
        return self.level is not None or self.kind in KINDS_WITH_LEVEL or self.kind == "unknown"


def elements_of(situation: Situation) -> tuple[Element, ...]:
    """All elements at the reference date, by id in natural order; one without description is called by its id."""
    rows = sorted(situation.rows("anchoring"), key=lambda row: natural(row["element_id"]))
    return tuple(_element(row) for row in rows)


def _element(row: Row) -> Element:
    return Element(
        id=row["element_id"],
        kind=row["kind"] or "unknown",
        name=row["description"] or row["element_id"],
        unit=row["unit"],
        owner=row["owner"],
        deputy=row["deputy"],
        proof=row["proof"],
        has_owner=row["owner"] is not None,
        has_proof=row["proof"] is not None,
        level=row["level"],
        previous_level=row["previous_level"],
        target_level=row["target_level"],
        row=row,
    )
