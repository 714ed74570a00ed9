"""The palette: which groups are there, which are empty, and whether citizens take part themselves (G01, G02)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.contract import values
from omgeving_helpers.steps.seats import seats_of

if TYPE_CHECKING:
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.situation import Situation

_TAKES_PART = frozenset({"think_along", "work_along", "co_decide"})


@dataclass(frozen=True, kw_only=True)
class PaletteGroup:
    """One category of the palette with its parties, or the reason why it does not apply."""

    category: str
    parties: tuple[Party, ...]
    reason_not_applicable: str | None

    @property
    def is_empty(self) -> bool:
        """Whether nobody is there and nobody said why; a group that has parties counts, whatever was declared."""
        return not self.parties and self.reason_not_applicable is None


@dataclass(frozen=True, kw_only=True)
class Palette:
    """The thirteen groups in the order of the contract. ``applicable`` leaves out what is declared not applicable.

    ``citizens_in_doubt`` take part only if the unknown role of their seat is not that of a listener;
    ``perhaps_citizens`` would take part if an unknown cell (category, first involvement, source) makes them citizens
    that do.
    """

    groups: tuple[PaletteGroup, ...]
    without_category: tuple[Party, ...]
    citizens: tuple[Party, ...]
    citizens_who_take_part: tuple[Party, ...]
    citizens_in_doubt: tuple[Party, ...]
    perhaps_citizens: tuple[Party, ...]

    @property
    def covered(self) -> int:
        """Groups with at least one party."""
        return sum(1 for group in self.groups if group.parties)

    @property
    def applicable(self) -> int:
        """Groups with a party, or without one and without a reason."""
        return sum(1 for group in self.groups if group.parties or group.is_empty)

    @property
    def empty(self) -> tuple[str, ...]:
        """The categories without a party and without a reason."""
        return tuple(group.category for group in self.groups if group.is_empty)

    @property
    def citizens_take_part(self) -> bool:
        """Whether at least one party of citizens is itself involved."""
        return bool(self.citizens_who_take_part)


def palette_of(situation: Situation) -> Palette:
    """Put the parties in their groups.

    A party of citizens takes part when it is involved on or before the reference date and thinks along or more,
    or has a direct seat, or gave a score itself in the current cycle. An unknown role is not taking part.
    """
    parties = situation.parties
    reasons = dict(item.split("=", 1) for item in situation.dated.programme.about["palette_not_applicable"])
    citizens = tuple(p for p in parties if p.category == "citizen")
    answered = situation.scores.who_answered_themselves(situation.cycle)
    active = {*seats_of(situation).direct, *answered}
    certain = {row["stakeholder_id"] for row in situation.rows("seats") if row["role"] not in {"listener", "unknown"}}
    taking_part = tuple(
        p for p in citizens if p.involved_since is not None and (p.role_now in _TAKES_PART or p.id in active)
    )
    perhaps_active = active | situation.scores.who_may_have_answered(situation.cycle)
    could = (p for p in parties if p.category in {"citizen", "unknown"} and _may_be_involved(p))
    return Palette(
        groups=tuple(
            PaletteGroup(
                category=category.name,
                parties=tuple(p for p in parties if p.category == category.name),
                reason_not_applicable=reasons.get(category.name),
            )
            for category in values()["category"]
        ),
        without_category=tuple(p for p in parties if p.category == "unknown"),
        citizens=citizens,
        citizens_who_take_part=taking_part,
        citizens_in_doubt=tuple(
            p for p in taking_part if p.role_now not in _TAKES_PART and p.id not in {*certain, *answered}
        ),
        perhaps_citizens=tuple(
            p for p in could if p not in taking_part and (p.role_now in _TAKES_PART or p.id in perhaps_active)
        ),
    )


def _may_be_involved(party: Party) -> bool:
    """Whether it was involved by now, or something stands there that is no date."""
    is_unread = party.row is not None and "involved_since" in party.row.unread
    return party.involved_since is not None or is_unread
