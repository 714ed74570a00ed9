"""Who decides, carries out, is asked and is informed, per decision over all its stages (F2.3, I05, I06, I07, I90)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.situation import Situation

LETTERS = ("A", "R", "C", "I")
"""Decides, carries out, is asked beforehand, is informed; in the order of weight."""


@dataclass(frozen=True, kw_only=True)
class Holder:
    """Who holds a letter: a party, or a forum when it decides together. ``table`` says which of the two."""

    table: str
    id: str
    name: str
    short_name: str


@dataclass(frozen=True, kw_only=True)
class Role:
    """One row of a decision: a holder (``None`` when not known) and a letter (``unknown`` when not known)."""

    holder: Holder | None
    letter: str
    functionary: str | None
    row: Row | None


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One decision with the roles of all its stages: holders in the order of the columns, then by letter."""

    id: str
    text: str
    roles: tuple[Role, ...]

    def holders(self, letter: str) -> tuple[Holder, ...]:
        """The different parties and forums that are known to hold a letter."""
        return tuple(dict.fromkeys(r.holder for r in self.roles if r.letter == letter and r.holder is not None))

    def letters(self, holder: Holder) -> tuple[str, ...]:
        """The different letters of one party or forum, heaviest first, unknown last."""
        own = {r.letter for r in self.roles if r.holder == holder}
        return tuple(letter for letter in (*LETTERS, "unknown") if letter in own)

    def has(self, letter: str) -> bool:
        """Whether a letter is given, also to a party that is not known."""
        return any(r.letter == letter for r in self.roles)

    @property
    def has_unknown_letter(self) -> bool:
        """Whether somebody has a role of which we do not know which."""
        return self.has("unknown")

    @property
    def is_complete(self) -> bool:
        """Whether every letter and every holder is known."""
        return not self.has_unknown_letter and all(r.holder is not None for r in self.roles)

    @property
    def has_several_deciders(self) -> bool:
        """More than one different party or forum decides (I05)."""
        return len(self.holders("A")) > 1

    @property
    def could_have_several_deciders(self) -> bool:
        """Not for certain, but once unknown letters and parties are filled in."""
        could = [r for r in self.roles if r.letter in {"A", "unknown"}]
        known = {r.holder for r in could if r.holder is not None}
        return not self.has_several_deciders and len(known) + sum(r.holder is None for r in could) > 1

    @property
    def has_one_decider(self) -> bool:
        """Exactly one party or forum decides, whatever the unknown cells hold."""
        return len(self.holders("A")) == 1 and not self.could_have_several_deciders

    def lacks(self, letter: str) -> bool:
        """Nobody has this letter, and no unknown letter could be it (I06, I07)."""
        return not self.has(letter) and not self.has_unknown_letter

    def could_lack(self, letter: str) -> bool:
        """Nobody is known to have this letter, and an unknown letter may be another one."""
        return not self.has(letter) and self.has_unknown_letter

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong or not known, the heaviest first: the error column of F2.3."""
        found = {
            "several": self.has_several_deciders,
            "no-decider": self.lacks("A"),
            "no-doer": self.lacks("R"),
            "unknown-letter": self.has_unknown_letter,
            "unknown-holder": any(r.holder is None for r in self.roles),
        }
        return tuple(name for name, is_so in found.items() if is_so)

    @property
    def is_clear(self) -> bool:
        """Exactly one decides, and nothing is unknown (I90)."""
        return self.is_complete and len(self.holders("A")) == 1


@dataclass(frozen=True, kw_only=True)
class Raci:
    """All decisions in the natural order of their ids, and who holds a letter in one of them.

    ``holders``: parties in the one order, then forums by id. ``is_typed``: whether the table has rows.
    """

    decisions: tuple[Decision, ...]
    holders: tuple[Holder, ...]
    is_typed: bool

    @property
    def with_one_decider(self) -> int:
        """How many decisions have exactly one decider, for certain."""
        return sum(d.has_one_decider for d in self.decisions)


def raci_of(situation: Situation) -> Raci:
    """Collect the decisions; they are plans, so forums that are still to come can decide as well."""
    holders = _holders(situation)
    rank = {holder.id: i for i, holder in enumerate(holders.values())}
    of_decision: dict[str, list[Row]] = {}
    for row in situation.rows("decisions"):
        of_decision.setdefault(row["decision_id"], []).append(row)
    decisions = tuple(_decision(i, of_decision[i], holders, rank) for i in sorted(of_decision, key=natural))
    used = {role.holder for d in decisions for role in d.roles}
    return Raci(
        decisions=decisions,
        holders=tuple(h for h in holders.values() if h in used),
        is_typed=situation.has_rows("decisions"),
    )


def _holders(situation: Situation) -> dict[str, Holder]:
    """Everyone who could hold a letter, by id; an id that is both a party and a forum is the party."""
    found = {
        p.id: Holder(table="stakeholders", id=p.id, name=p.name, short_name=p.short_name) for p in situation.parties
    }
    for row in sorted(situation.dated.programme["forums"], key=lambda r: natural(r["forum_id"])):
        name = row["name"] or row["forum_id"]
        found.setdefault(row["forum_id"], Holder(table="forums", id=row["forum_id"], name=name, short_name=name))
    return found


def _decision(decision_id: str, rows: list[Row], holders: Mapping[str, Holder], rank: Mapping[str, int]) -> Decision:
    def order(row: Row) -> tuple[int, int]:
        letter = LETTERS.index(row["raci"]) if row["raci"] in LETTERS else len(LETTERS)
        return (rank.get(row["party_id"], len(rank)), letter)

    texts = sorted({row["decision"] for row in rows if row["decision"]})
    return Decision(
        id=decision_id,
        text=texts[0] if texts else decision_id,
        roles=tuple(
            Role(
                holder=holders.get(row["party_id"]) if row["party_id"] else None,
                letter=row["raci"],
                functionary=row["functionary"],
                row=row,
            )
            for row in sorted(rows, key=order)
        ),
    )
