"""Who is heavily affected and may at most be informed (the imposed-upon test, R18, I11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.thresholds import Thresholds

_AT_MOST_INFORMED = frozenset({"none", "be_informed"})


@dataclass(frozen=True, kw_only=True)
class Imposed:
    """Of all parties, key or not: upon whom it is imposed, and upon whom it could be once a cell is filled in."""

    parties: tuple[Party, ...]
    perhaps: tuple[Party, ...]


def imposed_of(parties: Sequence[Party], *, thresholds: Thresholds) -> Imposed:
    """Find who is affected from ``heavily_affected_from`` and has role none or be_informed."""

    def is_imposed(party: Party, *, if_unknown: bool) -> bool:
        heavily = party.is_heavily_affected(thresholds)
        informed = party.role_now in _AT_MOST_INFORMED or (if_unknown and party.role_now == "unknown")
        return informed and (if_unknown if heavily is None else heavily)

    certain = tuple(p for p in parties if is_imposed(p, if_unknown=False))
    perhaps = tuple(p for p in parties if is_imposed(p, if_unknown=True) and p not in certain)
    return Imposed(parties=certain, perhaps=perhaps)
