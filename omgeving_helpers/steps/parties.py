"""The parties, and who among them is key and counts (definition 10.1 and 10.2)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from omgeving_helpers.contract import origin_of
from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.snapshot import DatedProgramme
    from omgeving_helpers.steps.thresholds import Thresholds

_SCORES = (1, 2, 3, 4, 5)


@dataclass(frozen=True, kw_only=True)
class Party:
    """One party at the reference date.

    ``is_key`` holds for possibly key parties too; ``cells_to_fill`` names the unknown cells that make them so.
    ``counts`` = key and no supervisor. ``is_external`` is ``None`` when the category is unknown. Scores from 1 to 5.
    ``row`` is where it stands; an edition that may not show internal cells has no row.
    """

    id: str
    name: str
    short_name: str
    category: str
    affectedness: int | None
    influence: int | None
    can_block: str
    role_now: str
    involved_since: date | None
    knows_change: str
    what_changes: str | None
    objections_known: str
    speaks_for: tuple[str, ...]
    is_key: bool
    is_key_by_hand: bool
    cells_to_fill: tuple[str, ...]
    row: Row | None

    @property
    def is_possibly_key(self) -> bool:
        """Whether only an unknown cell makes it key."""
        return bool(self.cells_to_fill)

    @property
    def is_supervisor(self) -> bool:
        """Whether it tests and does not support."""
        return self.category == "supervisor"

    @property
    def counts(self) -> bool:
        """Whether it counts for the support base."""
        return self.is_key and not self.is_supervisor

    @property
    def may_not_count(self) -> bool:
        """Whether it counts now, and does not for some filling of the unknown cells of its row."""
        return self.counts and (self.is_possibly_key or self.category == "unknown")

    @property
    def unknown_cells_of_counting(self) -> tuple[str, ...]:
        """The columns to fill in to know for certain whether it counts."""
        return (*self.cells_to_fill, *(["category"] if self.category == "unknown" else []))

    @property
    def is_external(self) -> bool | None:
        """Whether it stands outside our own organisation; unknown when its category is."""
        return None if self.category == "unknown" else self.category != "internal"

    @property
    def origin(self) -> str:
        """Its group of origin; ``unknown`` when its category is."""
        return "unknown" if self.category == "unknown" else origin_of(self.category)

    def is_heavily_affected(self, thresholds: Thresholds) -> bool | None:
        """Whether affectedness reaches ``heavily_affected_from``; unknown when affectedness is."""
        return None if self.affectedness is None else self.affectedness >= thresholds["heavily_affected_from"]


def parties_of(dated: DatedProgramme) -> tuple[Party, ...]:
    """All parties, by affectedness from high to low (unknown last), then by id in natural order."""
    found = [_party(row, dated.snapshot.thresholds) for row in dated["stakeholders"]]
    return tuple(in_order(found))


def in_order(parties: Iterable[Party]) -> list[Party]:
    """The one order of parties in a sentence, list or tie; it uses no internal column (10.0)."""
    return sorted(parties, key=lambda p: (-(p.affectedness or 0), natural(p.id)))


def is_key_by_rule(can_block: str, affectedness: int, influence: int, thresholds: Thresholds) -> bool:
    """Whether the key rule holds for known values (10.1, rule 2)."""
    return (
        can_block == "yes"
        or affectedness >= thresholds["key_affectedness"]
        or (influence >= thresholds["key_influence"] and affectedness >= thresholds["key_affectedness_with_influence"])
    )


def _party(row: Row, thresholds: Thresholds) -> Party:
    by_hand = row["is_key"] in {"yes", "no"}
    certain, cells = _key(row, thresholds)
    is_key = row["is_key"] == "yes" if by_hand else certain or bool(cells)
    name = row["name"] or row["stakeholder_id"]
    return Party(
        id=row["stakeholder_id"],
        name=name,
        short_name=row["short_name"] or name,
        category=row["category"],
        affectedness=row["affectedness"],
        influence=row["influence"],
        can_block=row["can_block"],
        role_now=row["role_now"],
        involved_since=row["involved_since"],
        knows_change=row["knows_change"],
        what_changes=row["what_changes"],
        objections_known=row["objections_known"],
        speaks_for=row["speaks_for"],
        is_key=is_key,
        is_key_by_hand=by_hand,
        cells_to_fill=() if by_hand or certain else cells,
        row=row,
    )


def _key(row: Row, thresholds: Thresholds) -> tuple[bool, tuple[str, ...]]:
    """Whether it is key for certain, and which unknown cells could make it key."""
    columns = ("can_block", "affectedness", "influence")
    unknown = [c for c in columns if row[c] in {None, "unknown"}]
    options = [("yes", "no") if c == "can_block" else _SCORES for c in columns]
    choices = [options[i] if c in unknown else (row[c],) for i, c in enumerate(columns)]
    outcomes = {cells: is_key_by_rule(cells[0], cells[1], cells[2], thresholds) for cells in product(*choices)}
    if all(outcomes.values()):
        return True, ()
    matters = [
        c
        for i, c in enumerate(columns)
        if any(
            outcomes[cells] != outcomes[(*cells[:i], other, *cells[i + 1 :])]
            for cells in outcomes
            for other in choices[i]
        )
    ]
    return False, tuple(matters)
