"""What a delivery is held against: the questions and parties of a programme, by every word that means them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.lexicon import Lexicon
from omgeving_helpers.collecting.questions import items_of
from omgeving_helpers.steps.scores import Question
from omgeving_helpers.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from omgeving_helpers.collecting.questions import Item
    from omgeving_helpers.programme import Programme


@dataclass(frozen=True)
class Known:
    """A programme and the round that is collected; ``day`` is the day of an answer that says none itself."""

    programme: Programme
    cycle: int
    day: date

    @cached_property
    def items(self) -> Mapping[Question, Item]:
        """Every question that a party may have answered."""
        return items_of(self.programme["statements"])

    @cached_property
    def questions(self) -> Lexicon[Question]:
        """Questions by their code, by their text, and by both together."""
        return Lexicon(self._words_of_questions())

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The name of each party by its id."""
        rows = (row for row in self.programme["stakeholders"] if row["stakeholder_id"])
        return {row["stakeholder_id"]: row["name"] or row["stakeholder_id"] for row in rows}

    @cached_property
    def parties(self) -> Lexicon[str]:
        """Parties by id and by name."""
        rows = [row for row in self.programme["stakeholders"] if row["stakeholder_id"]]
        columns = ("stakeholder_id", "name", "short_name")
        return Lexicon((row[c], row["stakeholder_id"]) for row in rows for c in columns if row[c])

    @cached_property
    def ids(self) -> Lexicon[str]:
        """Parties by their id alone."""
        return Lexicon((party, party) for party in self.names)

    @cached_property
    def names_of_parties(self) -> Lexicon[str]:
        """Parties by their name alone."""
        rows = [row for row in self.programme["stakeholders"] if row["stakeholder_id"]]
        return Lexicon((row[c], row["stakeholder_id"]) for row in rows for c in ("name", "short_name") if row[c])

    def _words_of_questions(self) -> Iterator[tuple[str, Question]]:
        for question, item in self.items.items():
            for language in LANGUAGES:
                yield item.code(language), question
                yield item.asked(language), question
            if item.text:
                yield item.text, question
        for row in self.programme["statements"]:
            if row["statement_id"] and row["text"]:
                yield row["text"], Question("statement", row["statement_id"])
