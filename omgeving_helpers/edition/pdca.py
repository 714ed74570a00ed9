"""What the shareable edition may know of step 3: dates and agenda with names; answers as counts and status."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.edition.parties import all_without_views, count_shown, without_views
from omgeving_helpers.steps.pdca import Benefits, Lost

if TYPE_CHECKING:
    from omgeving_helpers.steps.pdca import (
        Answer,
        Decision,
        Drift,
        Interaction,
        Owed,
        Pdca,
        Plan,
        Questions,
        Rhythm,
        Shift,
        StatementRound,
        SupportLines,
        TakingPart,
        Trend,
    )
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.thresholds import Thresholds


def shareable_pdca(found: Pdca, situation: Situation) -> Pdca:
    """Project step 3: rounds, seats, agenda and feedback with names, answers and support without."""
    limits, n = found.thresholds, len(found.counting)
    is_told = n >= limits["small_group"]
    return found.projected(
        situation,
        rhythm=_rhythm(found.rhythm),
        silence=replace(found.silence, silent=()),
        taking_part=_taking_part(found.taking_part) if found.taking_part else None,
        questions=_questions(found.questions, limits, is_told=is_told),
        drifts=tuple(_drift(d) for d in found.drifts) if is_told else (),
        trends=tuple(_trend(t) for t in found.trends) if is_told else (),
        early_warnings=(),
        interaction=_interaction(found.interaction, limits),
        support_lines=_support_lines(found.support_lines, limits),
        lost=Lost(supporters=(), could_be_lost=()),
        benefits=Benefits(worse_off=(), to_come=()),
        effects=(),
        plan=_plan(found.plan),
        owed=_owed(found.owed),
        inputs=(),
    )


def _rhythm(rhythm: Rhythm) -> Rhythm:
    return replace(rhythm, panels=tuple(replace(p, party=without_views(p.party)) for p in rhythm.panels))


def _taking_part(of: TakingPart) -> TakingPart:
    """Who is needed and who takes part are facts; what an unknown cell could change is not told."""
    return replace(
        of,
        needed=all_without_views(of.needed),
        active=all_without_views(of.active),
        missing=all_without_views(of.missing),
        could_be_missing=(),
    )


def _questions(questions: Questions, limits: Thresholds, *, is_told: bool) -> Questions:
    """The right parties are facts; the status of statements follows the group, interaction quality is a count."""
    return replace(
        questions,
        picture=tuple(a if is_told else _hidden(a) for a in questions.picture),
        interaction=tuple(_answer(a, limits) for a in questions.interaction),
    )


def _hidden(answer: Answer) -> Answer:
    return replace(answer, k=None, k_max=None, provisional=0, unknown=None)


def _answer(answer: Answer, limits: Thresholds) -> Answer:
    """K and k_max; how many are unknown is told only when both are told exactly, or when nobody answered."""
    k, k_max = (count_shown(v, answer.n, limits) for v in (answer.k, answer.k_max))
    is_exact = answer.unknown == answer.n or (isinstance(k, int) and isinstance(k_max, int))
    return replace(answer, k=k, k_max=k_max, unknown=answer.unknown if is_exact else None)


def _drift(drift: Drift) -> Drift:
    """That it drifted and since when, and whether it is on its way back; without scores and names."""
    return replace(
        drift,
        alarm=_shift(drift.alarm) if drift.alarm else None,
        could_drift=False,
        hangs_on_parties=False,
        recovery=_shift(drift.recovery) if drift.recovery else None,
        row=None,
    )


def _shift(shift: Shift) -> Shift:
    return replace(shift, moves=(), before=None, after=None, movers=())


def _trend(trend: Trend) -> Trend:
    return replace(trend, rounds=tuple(_round(r) for r in trend.rounds), chance=None)


def _round(of: StatementRound) -> StatementRound:
    return replace(of, median=None, lowest=None, highest=None, change=None)


def _interaction(interaction: Interaction, limits: Thresholds) -> Interaction:
    """Counts only."""
    k, k_max = (count_shown(v, interaction.n, limits) for v in (interaction.k, interaction.k_max))
    return replace(interaction, k=k, k_max=k_max, change=None, could_be_bad=False, to_come=(), unsure=())


def _support_lines(lines: SupportLines, limits: Thresholds) -> SupportLines:
    """Who joined and who left as counts of the counting parties; how many did not answer is one of these too."""
    joined, left, unknown = (count_shown(v, lines.n, limits) for v in (lines.joined, lines.left, lines.unknown))
    return replace(lines, joined=joined, left=left, unknown=unknown, lines=())


def _plan(plan: Plan) -> Plan:
    """Dates, agenda and forums are public."""
    return replace(plan, decisions=tuple(_decision(d) for d in plan.decisions), unclear=())


def _decision(decision: Decision) -> Decision:
    return replace(decision, items=tuple(replace(item, row=None) for item in decision.items), row=None)


def _owed(owed: Owed) -> Owed:
    """Who brought what in, and when they heard, are facts."""
    items = tuple(replace(item, party=without_views(item.party), row=None) for item in owed.items)
    return replace(owed, items=items, could_wait=False)
