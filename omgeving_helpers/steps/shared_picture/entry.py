"""Were they there in time: first involvement against the first decision (R10, G03)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.snapshot import DatedProgramme
    from omgeving_helpers.steps.thresholds import Thresholds


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One party's first involvement.

    ``days_late`` counts calendar days after the first decision, at least 1; it is ``None`` for who is in time and
    for who is not involved yet. ``is_late`` is also true for who is not involved yet while the decision is past.
    """

    party: Party
    involved_since: date | None
    days_late: int | None
    is_late: bool
    is_heavily_affected: bool | None


@dataclass(frozen=True, kw_only=True)
class Entries:
    """First involvement of all parties, in the order of parties. ``n`` counts the heavily affected ones."""

    first_decision: date | None
    is_decision_past: bool
    entries: tuple[Entry, ...]

    @property
    def late(self) -> tuple[Party, ...]:
        """Heavily affected parties that came after the first decision, or are not there yet while it is past."""
        return tuple(e.party for e in self.entries if e.is_heavily_affected and e.is_late)

    @property
    def heavily_affected(self) -> tuple[Entry, ...]:
        """The entries of heavily affected parties."""
        return tuple(e for e in self.entries if e.is_heavily_affected)

    @property
    def n(self) -> int:
        """Number of heavily affected parties."""
        return len(self.heavily_affected)

    @property
    def in_time(self) -> int:
        """Heavily affected parties that were involved on or before the first decision."""
        return sum(1 for e in self.heavily_affected if e.involved_since is not None and not e.is_late)

    @property
    def affectedness_unknown(self) -> tuple[Party, ...]:
        """Parties of which we do not know how much they are affected."""
        return tuple(e.party for e in self.entries if e.is_heavily_affected is None)


def entries_of(parties: Sequence[Party], dated: DatedProgramme) -> Entries:
    """Compare first involvement with the first decision; the same day is in time, a decision today is not past."""
    decision = dated.programme.about["first_decision"]
    is_past = decision is not None and decision < dated.snapshot.reference_date
    return Entries(
        first_decision=decision,
        is_decision_past=is_past,
        entries=tuple(_entry(p, decision, dated.snapshot.thresholds, is_past=is_past) for p in parties),
    )


def _entry(party: Party, decision: date | None, thresholds: Thresholds, *, is_past: bool) -> Entry:
    since = party.involved_since
    days = (since - decision).days if since and decision and since > decision else None
    return Entry(
        party=party,
        involved_since=since,
        days_late=days,
        is_late=days is not None or (since is None and is_past),
        is_heavily_affected=party.is_heavily_affected(thresholds),
    )
