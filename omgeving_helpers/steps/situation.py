"""What every step starts from: a programme at a date, with its parties and their answers.

It works out nothing of a step itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from omgeving_helpers.steps.parties import parties_of
from omgeving_helpers.steps.scores import Score, Scores, scores_of
from omgeving_helpers.steps.snapshot import dated

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.scores import Question
    from omgeving_helpers.steps.snapshot import DatedProgramme, Snapshot
    from omgeving_helpers.steps.thresholds import Thresholds


@dataclass(frozen=True, kw_only=True)
class Situation:
    """One programme at one date and in one cycle; parties in the one order of definition 10.0.

    An edition that may not know answers and rows has a situation without ``at`` and ``answers``: whoever asks for
    them there gets an error, never a leak.
    """

    snapshot: Snapshot
    parties: tuple[Party, ...]
    answers: Scores | None
    at: DatedProgramme | None

    @property
    def is_shareable(self) -> bool:
        """Whether answers and rows of the file are left out, because everyone may read along."""
        return self.at is None

    @property
    def counting(self) -> tuple[Party, ...]:
        """The parties that count for the support base."""
        return tuple(p for p in self.parties if p.counts)

    @property
    def unsure_counting(self) -> tuple[Party, ...]:
        """Those of them that do not count for some filling of their unknown cells."""
        return tuple(p for p in self.counting if p.may_not_count)

    @property
    def thresholds(self) -> Thresholds:
        """The thresholds of the report."""
        return self.snapshot.thresholds

    @property
    def cycle(self) -> int | None:
        """The current cycle; none when nothing was measured."""
        return self.snapshot.cycle

    @property
    def dated(self) -> DatedProgramme:
        """The tables at the date."""
        if self.at is None:
            msg = "this edition has no tables"
            raise ValueError(msg)
        return self.at

    @property
    def scores(self) -> Scores:
        """All answers up to the current cycle."""
        if self.answers is None:
            msg = "this edition has no answers"
            raise ValueError(msg)
        return self.answers

    def rows(self, table: str) -> tuple[Row, ...]:
        """The rows of a table that count at the date."""
        return self.dated[table]

    def has_rows(self, *tables: str) -> bool:
        """Whether each table has a row that counts at the date; without one a rule that reads it is silent."""
        return all(self.rows(table) for table in tables)

    def is_typed(self, table: str) -> bool:
        """Whether a table has rows in the file, whatever their dates: only D04 asks this."""
        return bool(self.dated.programme[table])

    def party(self, party_id: str | None) -> Party | None:
        """A party by its id."""
        return next((p for p in self.parties if p.id == party_id), None)

    def with_answer(self, question: Question, party: str, value: int) -> Situation:
        """The same situation with one answer of the current cycle replaced: what if this party had said this.

        An answer that was not there counts as asked.
        """
        if self.cycle is None:
            msg = "without a cycle there is no answer to replace"
            raise ValueError(msg)
        old = self.scores.answers(question, self.cycle).get(party)
        answer = Score(value, old.source if old else "asked", old.row if old else None)
        return replace(self, answers=self.scores.with_answer(question, self.cycle, party, answer))

    def with_statements(self, ids: Iterable[str]) -> Situation:
        """The same situation with these statements only: what is asked of one needs no look at the others."""
        kept = frozenset(ids)
        rows = tuple(row for row in self.rows("statements") if row["statement_id"] in kept)
        return replace(self, at=replace(self.dated, rows={**self.dated.rows, "statements": rows}))


def situation_of(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> Situation:
    """Look at a programme at a date.

    Parameters
    ----------
    programme
        The programme as typed; its thresholds are used.
    cycle
        0 = the latest cycle at the reference date.
    reference_date
        The date at which to look; ``None`` = the end of the month of the last measurement.

    Raises
    ------
    InputError
        When the cycle has no measurement on or before the reference date.
    """
    at = dated(programme, reference_date=reference_date, cycle=cycle)
    return Situation(snapshot=at.snapshot, parties=parties_of(at), answers=scores_of(at), at=at)
