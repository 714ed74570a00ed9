"""The questions of a round: what is asked, about which statement, and what 1, 3 and 5 mean (docs/definitions.md, 6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.contract import value
from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.scores import Question
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.thresholds import Thresholds

MEASURES = ("support", "trust", "benefit", "interaction_quality")
_SCALES = {
    **dict.fromkeys(("success", "cooperation", "requirement", "problem", "criterion"), "agree"),
    "option": "option",
    "principle": "principle",
}
_KINDS = tuple(_SCALES)
STEPS = ("low", "middle", "high")
"""What 1, 3 and 5 mean."""


@dataclass(frozen=True)
class Item:
    """One question as a party reads it; ``text`` is the statement that it is about."""

    question: Question
    scale: str
    text: str | None = None

    def code(self, language: str) -> str:
        """The short code that stands beside the question: a measure or the id of a statement."""
        if self.question.statement_id is not None:
            return self.question.statement_id
        entry = value("measure", self.question.measure)
        return entry.name if language == "en" else entry.name_nl

    def asked(self, language: str) -> str:
        """The whole question."""
        question = plain(say(f"collect.ask-{self.scale}", language))
        return question if self.text is None else f"{question} {self.text}"

    def labels(self, language: str) -> tuple[str, str, str]:
        """What 1, 3 and 5 mean."""
        low, middle, high = (plain(say(f"collect.{step}-{self.scale}", language)) for step in STEPS)
        return low, middle, high


def items_of(statements: Iterable[Row]) -> dict[Question, Item]:
    """Everything that a party of this programme may have been asked, in the order of a form."""
    rows = sorted((r for r in statements if r["statement_id"] is not None), key=_order)
    items = [Item(Question(measure), measure) for measure in MEASURES]
    items += [
        Item(Question("statement", row["statement_id"]), _SCALES.get(row["kind"], "agree"), _text(row)) for row in rows
    ]
    return {item.question: item for item in items}


def items_to_ask(statements: Sequence[Row], judged: frozenset[str]) -> tuple[Item, ...]:
    """The questions of a new round.

    Parameters
    ----------
    statements
        Those that exist on the day of the round. What was dropped is not asked, nor is an option that was chosen;
        a statement of an unknown kind has no scale.
    judged
        Options that enough parties gave a score in an earlier round: those are not asked again.
    """
    asked = [row for row in statements if row["kind"] in _SCALES and row["status"] != "dropped"]
    asked = [r for r in asked if r["kind"] != "option" or (r["status"] == "open" and r["statement_id"] not in judged)]
    return tuple(items_of(asked).values())


def judged_options(
    statements: Sequence[Row], measurements: Sequence[Row], counting: Sequence[Party], thresholds: Thresholds
) -> frozenset[str]:
    """The options of which one earlier round has a score of enough counting parties (``shared_response``)."""
    options = {row["statement_id"] for row in statements if row["kind"] == "option"}
    ids = {party.id for party in counting}
    answered: dict[tuple[str, int], set[str]] = {}
    for row in measurements:
        if row["statement_id"] in options and row["score"] is not None and row["stakeholder_id"] in ids:
            answered.setdefault((row["statement_id"], row["cycle"]), set()).add(row["stakeholder_id"])
    least = thresholds["shared_response"]
    return frozenset(option for (option, _), who in answered.items() if 100 * len(who) >= least * len(ids))


def _text(row: Row) -> str:
    """The statement; a principle is a name alone, so its test stands with it when there is one."""
    text, test = row["text"] or "", row["source_or_test"]
    return f"{text}: {test}" if row["kind"] == "principle" and test else text


def _order(row: Row) -> tuple[object, ...]:
    """Kinds in the order of the contract, then ids as a person counts."""
    kind = _KINDS.index(row["kind"]) if row["kind"] in _SCALES else len(_KINDS)
    return kind, natural(row["statement_id"])
