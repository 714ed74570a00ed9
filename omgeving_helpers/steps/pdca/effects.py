"""Did support rise after an action: before and after, never because of it (P90)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.scores import SUPPORT

if TYPE_CHECKING:
    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.scores import Score
    from omgeving_helpers.steps.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Effect:
    """Support of the party of an action that is done: in the cycle of the action, and in the first one after it."""

    id: str
    description: str
    party: Party
    cycle: int
    before: Score
    after: Score
    row: Row


def effects_of(situation: Situation) -> tuple[Effect, ...]:
    """The actions on support after which it is higher, by id in natural order; an unknown score is silent."""
    rows = sorted(situation.rows("actions"), key=lambda r: natural(r["action_id"]))
    return tuple(effect for row in rows if _is_done(row) and (effect := _effect(situation, row)) is not None)


def _is_done(row: Row) -> bool:
    return row["status"] == "done" and row["done_on"] is not None and row["measure"] == "support"


def _effect(situation: Situation, row: Row) -> Effect | None:
    party, cycle = situation.party(row["stakeholder_id"]), row["cycle"]
    if party is None or cycle is None:
        return None
    later = [c for c in situation.snapshot.cycles if c > cycle and party.id in situation.scores.answers(SUPPORT, c)]
    before = situation.scores.answer(SUPPORT, cycle, party.id)
    after = situation.scores.answer(SUPPORT, later[0] if later else None, party.id)
    if before.value is None or after.value is None or after.value <= before.value:
        return None
    if after.row is None or row["done_on"] > after.row["date"]:
        return None
    return Effect(
        id=row["action_id"],
        description=row["description"] or row["action_id"],
        party=party,
        cycle=cycle,
        before=before,
        after=after,
        row=row,
    )
