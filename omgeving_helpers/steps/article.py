"""What the article asks for, as the shared list has it: each requirement in our own words, in both languages.

Who answers a requirement is not known here: ``requirements`` looks at sections and rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.reading.rows import Row


@dataclass(frozen=True, slots=True)
class Requirement:
    """One sentence of the article: its number, its kind (claim, question, principle …) and what it says."""

    id: str
    kind: str
    paraphrase_nl: str
    paraphrase_en: str


def requirements_of(rows: Iterable[Row]) -> tuple[Requirement, ...]:
    """The requirements of the shared list by number; a row without a number or a text takes no part."""
    found = [
        Requirement(
            id=row["requirement_id"],
            kind=row["kind"],
            paraphrase_nl=row["paraphrase_nl"],
            paraphrase_en=row["paraphrase_en"] or row["paraphrase_nl"],
        )
        for row in rows
        if row["requirement_id"] and row["paraphrase_nl"]
    ]
    return tuple(sorted(found, key=lambda requirement: natural(requirement.id)))
