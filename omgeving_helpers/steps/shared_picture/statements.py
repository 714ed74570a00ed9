"""What parties agree on: the status of each statement (definition 10.5) and who brought it in (10.6)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import answers_to_come, is_asked_of_enough
from omgeving_helpers.steps.order import is_share_below, median, natural
from omgeving_helpers.steps.scores import NO_ANSWER, Answers, Question
from omgeving_helpers.steps.who_counts import with_fewer

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.snapshot import DatedProgramme
    from omgeving_helpers.steps.thresholds import Thresholds

KINDS_WITH_STATUS = ("success", "cooperation", "requirement", "problem", "criterion")
_FAR_FROM_MEDIAN = 2


@dataclass(frozen=True, kw_only=True)
class StatementResult:
    """One statement in the current cycle, judged over the counting parties.

    ``status`` is ``shared``, ``provisional`` (shared, with answers missing), ``divided``, ``rejected``, ``open`` or
    ``unknown``. ``scores`` holds the known answers of counting parties by party id; ``answered`` counts them, of n.
    ``could_be_divided``: not divided now, but some filling of the unknown cells would make it so.
    ``outliers`` are two or more from the median, farthest first. ``is_asked``: anybody was asked in this cycle.
    """

    id: str
    kind: str
    text: str
    status: str
    median: Fraction | None
    scores: Answers
    answered: int
    n: int
    is_asked: bool
    is_asked_of_enough: bool
    everyone_agrees: bool
    could_be_divided: bool
    brought_in_by: Party | None
    outliers: tuple[tuple[Party, int], ...]
    agree: tuple[Party, ...]
    disagree: tuple[Party, ...]
    row: Row | None


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Who brought the statements in, dropped ones too: counts over all of them (10.6).

    ``external``, ``internal`` and ``users`` are counts of ``n``; with an unknown category a statement is in none.
    """

    n: int
    external: int
    internal: int
    users: int


def statements_of(
    situation: Situation, cycle: int | None, kinds: Collection[str] = KINDS_WITH_STATUS
) -> tuple[StatementResult, ...]:
    """Judge in a cycle every statement that is not dropped and of a kind that has a status, by id in natural order.

    With the kind ``unknown``: those that may have a status.
    """
    rows = [r for r in situation.rows("statements") if r["kind"] in kinds and r["status"] != "dropped"]
    return tuple(_result(situation, cycle, row) for row in sorted(rows, key=lambda r: natural(r["statement_id"])))


def _result(situation: Situation, cycle: int | None, row: Row) -> StatementResult:
    """Judge one statement from the answers in one cycle."""
    question, counting, thresholds = (
        Question("statement", row["statement_id"]),
        situation.counting,
        situation.thresholds,
    )
    answers = situation.scores.answers(question, cycle)
    known = {p.id: s for p in counting if (s := answers.get(p.id, NO_ANSWER)).value is not None}
    value = {party: score.value for party, score in known.items() if score.value is not None}
    middle = median(value.values())
    return StatementResult(
        id=row["statement_id"],
        kind=row["kind"],
        text=row["text"] or row["statement_id"],
        status=statement_status(list(value.values()), n=len(counting), thresholds=thresholds),
        median=middle,
        scores=known,
        answered=len(value),
        n=len(counting),
        is_asked=bool(answers),
        is_asked_of_enough=is_asked_of_enough(situation, question),
        everyone_agrees=bool(counting)
        and len(value) == len(counting)
        and min(value.values()) >= thresholds["shared_median"],
        could_be_divided=_could_be_divided(situation, value, answers_to_come(situation, question)),
        brought_in_by=situation.party(row["brought_in_by"]),
        outliers=_outliers(counting, value, middle),
        agree=tuple(p for p in counting if value.get(p.id, 0) >= thresholds["divided_high"]),
        disagree=tuple(p for p in counting if p.id in value and value[p.id] <= thresholds["divided_low"]),
        row=row,
    )


def _could_be_divided(situation: Situation, value: Mapping[str, int], to_come: Collection[Party]) -> bool:
    """Whether missing answers, or parties that may not count, make it divided while it is not now."""
    counting, thresholds = situation.counting, situation.thresholds
    if statement_status(list(value.values()), n=len(counting), thresholds=thresholds) == "divided":
        return False
    fewer = with_fewer(counting, situation.unsure_counting, lambda p: value.get(p.id, 0))
    return bool(value or to_come) and any(
        could_be_divided(
            [value[p.id] for p in who if p.id in value],
            to_come=sum(1 for p in who if p in to_come),
            n=len(who),
            thresholds=thresholds,
        )
        for who in chain([counting], fewer)
    )


def statement_status(values: Sequence[int], *, n: int, thresholds: Thresholds) -> str:
    """Status of a statement: the first line of 10.5 that holds.

    Parameters
    ----------
    values
        The known scores (1 to 5) of the counting parties.
    n
        The number of counting parties; 0 gives ``unknown``.
    """
    middle = median(values)
    if middle is None or is_share_below(len(values), n, thresholds["shared_response"]):
        return "unknown"
    if middle >= thresholds["shared_median"] and min(values) >= thresholds["shared_minimum"]:
        return "shared" if len(values) == n else "provisional"
    if max(values) >= thresholds["divided_high"] and min(values) <= thresholds["divided_low"]:
        return "divided"
    return "rejected" if middle <= thresholds["rejected_median"] else "open"


def could_be_divided(values: Sequence[int], *, to_come: int, n: int, thresholds: Thresholds) -> bool:
    """Whether a statement is divided with some of the answers that are to come, at any of their values.

    One answer at one end is enough; the others may lie at the other end, or stay away.
    """
    fillings = ([one] * a + [other] * b for one, other in ((1, 5), (5, 1)) for a in (0, 1) for b in range(to_come + 1))
    return any(
        statement_status([*values, *filling], n=n, thresholds=thresholds) == "divided"
        for filling in fillings
        if len(filling) <= to_come
    )


def _outliers(
    counting: Sequence[Party], value: dict[str, int], middle: Fraction | None
) -> tuple[tuple[Party, int], ...]:
    far = [
        (p, value[p.id])
        for p in counting
        if middle is not None and p.id in value and abs(value[p.id] - middle) >= _FAR_FROM_MEDIAN
    ]
    return tuple(sorted(far, key=lambda item: -abs(Fraction(item[1]) - (middle or 0))))


def origin_of_statements(parties: Sequence[Party], dated: DatedProgramme) -> Origin:
    """Count who brought the statements in."""
    by_id = {p.id: p for p in parties}
    sources = [by_id.get(row["brought_in_by"]) for row in dated["statements"]]
    return Origin(
        n=len(sources),
        external=sum(1 for p in sources if p is not None and p.is_external is True),
        internal=sum(1 for p in sources if p is not None and p.is_external is False),
        users=sum(1 for p in sources if p is not None and p.origin == "users_and_interests"),
    )
