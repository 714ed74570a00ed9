"""The words on agenda and plan, and on who waits for feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import day_cell, unknown
from omgeving_helpers.answers.pdca.words import in_table, named, word
from omgeving_helpers.texts import Words, as_typed, shown

if TYPE_CHECKING:
    from omgeving_helpers.steps.pdca import (
        Decision,
        Feedback,
        Pdca,
    )
    from omgeving_helpers.tables import DataTable


def describe_agenda(found: Pdca, *, language: str) -> str:
    """How many decisions are on an agenda in time, how many too late, missing or not discussed."""
    plan = found.plan
    if not plan.has_milestones:
        return word("agenda-no-plan", language)
    if not plan.decisions:
        return word("agenda-no-decisions", language)
    if not plan.has_agenda:
        return word("agenda-no-agenda", language)
    return word(
        "agenda",
        language,
        n=len(plan.decisions),
        k=sum(1 for d in plan.decisions if d.is_in_time),
        late=sum(1 for d in plan.decisions if d.is_late),
        without=sum(1 for d in plan.decisions if d.decided is None),
        undiscussed=sum(1 for d in plan.decisions if d.reason == "not_discussed"),
    )


def agenda_table(found: Pdca, *, language: str) -> DataTable:
    """Every decision with its dates, its slack and whether external parties discuss it."""
    keys = ("decision", "needed", "forum", "decided", "slack", "externals", "state")
    rows = [_decision_row(d, language) for d in found.plan.decisions]
    return in_table("agenda", tuple(f"agenda-{key}" for key in keys), rows, language)


def decision_state(decision: Decision, language: str) -> str:
    """How a decision stands, in a few words."""
    if decision.state == "late":
        return word("state-late", language, days=-(decision.slack or 0))
    return word(f"state-{decision.state}", language)


def describe_waiting(found: Pdca, *, language: str) -> str:
    """How often a party heard in time what we did with its input, and who still waits."""
    owed = found.owed
    if not found.plan.has_agenda:
        return word("agenda-no-agenda", language)
    if not owed.items:
        return word("waiting-nothing", language)
    counts = {key: owed.count(state) for key, state in (("in_time", "in_time"), ("late", "late"))}
    more = {"due": owed.due, "limit": owed.limit, "waiting": owed.count("waiting"), "within": owed.count("within_term")}
    sentences = [word("waiting", language, **counts, **more)]
    if owed.waiting:
        sentences.append(named("pdca.waiting-names", owed.waiting, language))
    return Words(" ".join(sentences))


def waiting_table(found: Pdca, *, language: str) -> DataTable:
    """Every input for which feedback is owed; who waits stands first."""
    keys = ("subject", "met", "heard", "days", "state")
    rows = [_feedback_row(item, language) for item in found.owed.items]
    return in_table("waiting", ("party", *(f"waiting-{key}" for key in keys)), rows, language)


def _decision_row(decision: Decision, language: str) -> tuple[str, ...]:
    days = decision.slack
    return (
        as_typed(decision.name),
        day_cell(decision.needed, language),
        as_typed(decision.forum) if decision.forum else word("agenda-any-forum", language),
        day_cell(decision.decided, language),
        unknown(language) if days is None else word("agenda-days", language, days=days),
        word("yes" if decision.is_discussed else "no", language),
        decision_state(decision, language),
    )


def _feedback_row(item: Feedback, language: str) -> tuple[str, ...]:
    return (
        as_typed(item.party.name),
        as_typed(item.subject),
        shown(item.met_on, language),
        shown(item.heard_on, language) if item.heard_on else word("waiting-not-yet", language),
        shown(item.days, language),
        word(f"waiting-{item.state}", language),
    )
