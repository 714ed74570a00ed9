"""How sure this is: what was asked, what we estimated ourselves, and how old it is (definition 10.3, 10.10, 10.25)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from omgeving_helpers.steps.asked import questions_asked_of_enough
from omgeving_helpers.steps.filled import filled_of
from omgeving_helpers.steps.scores import SUPPORT

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.steps.filled import FilledTable
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.situation import Situation

_DAYS_IN_WEEK = 7


@dataclass(frozen=True, kw_only=True)
class Panel:
    """A party of citizens that few people answered for: the smallest known number of them, or unknown."""

    party: Party
    respondents: int | None
    is_too_small_to_keep: bool


@dataclass(frozen=True, kw_only=True)
class Reliability:
    """What the scores of the current cycle rest on; the four counts by source add up to ``n_scores``.

    ``missing`` counts the answers that counting parties did not even get a row for, to questions put to most.

    ``last_date`` is the latest day of an answer in the cycle, ``weeks_old`` whole weeks from there to the
    reference date, rounded down. ``heard`` of ``n`` counting parties have an interest that was asked;
    none without a row in that table. ``filled`` are the tables that a full report needs, as they stand at the date.
    """

    n: int
    answered: int
    n_scores: int
    asked: int
    document: int
    estimate: int
    source_unknown: int
    missing: int
    last_date: date | None
    weeks_old: int | None
    heard: int | None
    panels: tuple[Panel, ...]
    possibly_key: tuple[Party, ...]
    estimated_parties: int
    n_parties: int
    filled: tuple[FilledTable, ...]


def reliability_of(situation: Situation) -> Reliability:
    """Say what the current cycle rests on; without a cycle every count is 0 and the age unknown."""
    parties, dated, scores, counting = situation.parties, situation.dated, situation.scores, situation.counting
    cycle, at = situation.cycle, situation.snapshot.reference_date
    sources = [score.source for _, _, score in scores.in_cycle(cycle) if score.value is not None]
    rows = [row for row in dated["measurements"] if cycle is not None and row["cycle"] == cycle]
    last = max((row["date"] for row in rows), default=None)
    heard = {r["stakeholder_id"] for r in dated["interests"] if r["source"] == "asked"}
    is_there = situation.is_typed("interests")
    return Reliability(
        n=len(counting),
        answered=sum(1 for p in counting if scores.answer(SUPPORT, cycle, p.id).value is not None),
        n_scores=len(sources),
        asked=sources.count("asked"),
        document=sources.count("document"),
        estimate=sources.count("estimate"),
        source_unknown=sources.count("unknown"),
        missing=_missing(situation),
        last_date=last,
        weeks_old=None if last is None else (at - last).days // _DAYS_IN_WEEK,
        heard=sum(1 for p in counting if p.id in heard) if is_there else None,
        panels=panels_of(situation),
        possibly_key=tuple(p for p in parties if p.is_possibly_key),
        estimated_parties=sum(1 for r in dated["stakeholders"] if r["source"] == "estimate"),
        n_parties=len(parties),
        filled=_filled(situation),
    )


def _filled(situation: Situation) -> tuple[FilledTable, ...]:
    dated = situation.dated
    tables = {name: replace(data, rows=dated[name]) for name, data in dated.programme.tables.items()}
    return filled_of(tables).required


def _missing(situation: Situation) -> int:
    return sum(
        1
        for question in questions_asked_of_enough(situation)
        for party in situation.counting
        if party.id not in situation.scores.answers(question, situation.cycle)
    )


def panels_of(situation: Situation) -> tuple[Panel, ...]:
    """Parties of citizens with a known score, and fewer respondents than a panel needs, or an unknown number."""
    thresholds, cycle, found = situation.thresholds, situation.cycle, []
    rows = [row for row in situation.rows("measurements") if cycle is not None and row["cycle"] == cycle]
    for party in situation.parties:
        own = [r for r in rows if r["stakeholder_id"] == party.id]
        if party.category != "citizen" or all(r["score"] is None for r in own):
            continue
        smallest = min((r["respondents"] for r in own if r["respondents"] is not None), default=None)
        if smallest is None or smallest < thresholds["panel_min"]:
            too_small = smallest is not None and smallest < thresholds["small_group"]
            found.append(Panel(party=party, respondents=smallest, is_too_small_to_keep=too_small))
    return tuple(found)
