"""Step 1, the shared picture: who is affected, who is on board, and what they agree on.

It draws nothing, reads no file and knows no language: it counts, by the definitions of docs/definitions.md, 10.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.parties import Party, parties_of
from omgeving_helpers.steps.scores import SUPPORT, Question, Score, Scores, scores_of
from omgeving_helpers.steps.shared_picture.entry import Entries, Entry, entries_of
from omgeving_helpers.steps.shared_picture.knowing import Knowing, knowing_of
from omgeving_helpers.steps.shared_picture.palette import Palette, PaletteGroup, palette_of
from omgeving_helpers.steps.shared_picture.reliability import Panel, Reliability, reliability_of
from omgeving_helpers.steps.shared_picture.statements import (
    KINDS_WITH_STATUS,
    Origin,
    StatementResult,
    origin_of_statements,
    statement_result,
    statements_of,
)
from omgeving_helpers.steps.shared_picture.support import Support, support_of
from omgeving_helpers.steps.snapshot import DatedProgramme, Snapshot, dated

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.programme import Programme

__all__ = [
    "KINDS_WITH_STATUS",
    "Entries",
    "Entry",
    "Knowing",
    "Origin",
    "Palette",
    "PaletteGroup",
    "Panel",
    "Reliability",
    "SharedPicture",
    "StatementResult",
    "Support",
    "shared_picture",
    "with_answer",
]


@dataclass(frozen=True, kw_only=True)
class SharedPicture:
    """Everything step 1 found, at one date and in one cycle.

    ``scores`` and ``source`` are ``None`` in an edition that may not know them; then ``is_shareable`` is true.
    """

    snapshot: Snapshot
    parties: tuple[Party, ...]
    palette: Palette
    support: Support
    entry: Entries
    statements: tuple[StatementResult, ...]
    origin: Origin
    knowing: Knowing
    reliability: Reliability
    scores: Scores | None
    source: DatedProgramme | None
    is_shareable: bool = False

    @property
    def counting(self) -> tuple[Party, ...]:
        """The parties that count for the support base."""
        return tuple(p for p in self.parties if p.counts)


def shared_picture(programme: Programme, *, cycle: int = 0, reference_date: date | None = None) -> SharedPicture:
    """Work out step 1.

    Parameters
    ----------
    programme
        The programme as typed; its thresholds are used.
    cycle
        0 = the latest cycle at the reference date.
    reference_date
        The date at which the report looks; ``None`` = the end of the month of the last measurement.

    Returns
    -------
    SharedPicture
        Always whole: a table that is not there gives empty parts, never an error.

    Raises
    ------
    InputError
        When the cycle has no measurement on or before the reference date.
    """
    at = dated(programme, reference_date=reference_date, cycle=cycle)
    parties, scores = parties_of(at), scores_of(at)
    support = support_of(parties, scores.answers(SUPPORT, at.snapshot.cycle), thresholds=at.snapshot.thresholds)
    return SharedPicture(
        snapshot=at.snapshot,
        parties=parties,
        palette=palette_of(parties, at, scores),
        support=support,
        entry=entries_of(parties, at),
        statements=statements_of(parties, at, scores),
        origin=origin_of_statements(parties, at),
        knowing=knowing_of(parties, thresholds=at.snapshot.thresholds),
        reliability=reliability_of(parties, at, scores, answered=support.answered),
        scores=scores,
        source=at,
    )


def with_answer(picture: SharedPicture, question: Question, party: str, value: int) -> SharedPicture:
    """The same picture with one answer of the current cycle replaced: what if this party had said this.

    Only the parts that read answers are worked out again. An answer that was not there counts as asked.
    """
    at, scores, cycle = picture.source, picture.scores, picture.snapshot.cycle
    if at is None or scores is None or cycle is None:
        msg = "only a picture with its scores can be asked what if"
        raise ValueError(msg)
    answers = dict(scores.answers(question, cycle))
    old = answers.get(party)
    answers[party] = Score(value, old.source if old else "asked", old.row if old else None)
    answers = dict(sorted(answers.items(), key=lambda item: natural(item[0])))
    changed = Scores({**scores.by_round, (cycle, question): answers})
    support = picture.support
    if question == SUPPORT:
        support = support_of(picture.parties, answers, thresholds=picture.snapshot.thresholds)
    return replace(
        picture,
        scores=changed,
        support=support,
        palette=palette_of(picture.parties, at, changed),
        statements=tuple(
            _again(picture, s, answers) if question == Question("statement", s.id) else s for s in picture.statements
        ),
        reliability=reliability_of(picture.parties, at, changed, answered=support.answered),
    )


def _again(picture: SharedPicture, statement: StatementResult, answers: dict[str, Score]) -> StatementResult:
    if statement.row is None:
        return statement
    return statement_result(
        statement.row,
        picture.counting,
        answers,
        thresholds=picture.snapshot.thresholds,
        brought_in_by=statement.brought_in_by,
        is_asked_of_enough=statement.is_asked_of_enough,
    )
