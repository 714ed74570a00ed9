"""The agreements on cooperation, their tests, and the three that must be there (I91; the test of I12)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Principle:
    """One statement of kind principle. ``test`` says how we notice that it works; ``None`` when it is not there."""

    id: str
    text: str
    test: str | None
    starter_id: str | None
    is_dropped: bool
    row: Row | None


@dataclass(frozen=True, kw_only=True)
class Principles:
    """The principles in the natural order of their ids, and the starter principles that none of them carries.

    ``n_starters`` is how many starter principles the shared list has; ``missing_starters`` are ids of that list.
    """

    principles: tuple[Principle, ...]
    missing_starters: tuple[str, ...]
    n_starters: int

    @property
    def in_force(self) -> tuple[Principle, ...]:
        """Those that were not dropped."""
        return tuple(p for p in self.principles if not p.is_dropped)

    @property
    def are_complete_and_tested(self) -> bool:
        """At least one in force, each of these with a test, and every starter principle carried (I91)."""
        return (
            bool(self.in_force)
            and all(p.test for p in self.in_force)
            and self.n_starters > 0
            and not self.missing_starters
        )


def principles_of(situation: Situation) -> Principles:
    """Collect the principles and look which starter principles they carry.

    A starter is carried by its id, or by its name in either language in the text of a principle, whatever its case.
    A dropped principle still carries one: that it was dropped was a choice.
    """
    rows = [r for r in situation.rows("statements") if r["kind"] == "principle"]
    found = tuple(_principle(r) for r in sorted(rows, key=lambda r: natural(r["statement_id"])))
    starters = [r for r in situation.rows("starters") if r["kind"] == "principle" and r["starter_id"]]
    return Principles(
        principles=found,
        missing_starters=tuple(s["starter_id"] for s in starters if not _is_carried(s, found)),
        n_starters=len(starters),
    )


def _is_carried(starter: Row, principles: Iterable[Principle]) -> bool:
    names = [starter[c].casefold() for c in ("text_nl", "text_en") if starter[c]]
    return any(
        p.starter_id == starter["starter_id"] or any(name in p.text.casefold() for name in names) for p in principles
    )


def _principle(row: Row) -> Principle:
    return Principle(
        id=row["statement_id"],
        text=row["text"] or "",
        test=row["source_or_test"],
        starter_id=row["starter_id"],
        is_dropped=row["status"] == "dropped",
        row=row,
    )
