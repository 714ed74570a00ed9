"""The words about decisions: who has which letter, and what is not right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.interaction_model.cells import NOTHING, few, joined, missing, table, words
from omgeving_helpers.texts import Words, as_typed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.steps.interaction_model import Decision, InteractionModel, Role
    from omgeving_helpers.tables import DataTable

PROBLEMS = {
    "several": ("several",),
    "no-decider": ("no-decider",),
    "no-doer": ("no-doer",),
    "unknown": ("unknown-letter", "unknown-holder"),
}
"""The four kinds of remarks about a decision, and what falls under each."""


def describe_raci(model: InteractionModel, *, language: str) -> str:
    """How many decisions have exactly one decider; which have more, none, or nobody to carry them out."""
    raci = model.raci
    if not raci.decisions:
        return missing("decisions", language, how="decisions")
    sentences = [words("raci", language, k=raci.with_one_decider, n=len(raci.decisions))]
    for key, problems in PROBLEMS.items():
        found = with_problem(raci.decisions, problems)
        if found:
            names = few([d.text for d in found], "decisions", language)
            sentences.append(words(f"raci-{key}", language, names=names))
    return Words(" ".join(sentences))


def raci_table(model: InteractionModel, *, language: str) -> DataTable:
    """Each decision with who has which letter, over all its stages, and what is not right about it."""
    has_unknown = any(d.has_unknown_letter for d in model.raci.decisions)
    headers = ["decision", "decides", "carries-out", "asked", "informed"]
    headers += ["role-unknown", "check"] if has_unknown else ["check"]
    letters = ("A", "R", "C", "I", *(("unknown",) if has_unknown else ()))
    rows = [
        (
            as_typed(decision.text),
            *(_holders(decision, letter, language) for letter in letters),
            joined([problem(decision, name, language) for name in decision.problems], words("problem-none", language)),
        )
        for decision in model.raci.decisions
    ]
    return table("raci", headers, rows, language)


def with_problem(decisions: Iterable[Decision], problems: Iterable[str]) -> list[Decision]:
    """The decisions of which one of these things is not right."""
    wanted = set(problems)
    return [d for d in decisions if wanted & set(d.problems)]


def problem(decision: Decision, name: str, language: str) -> Words:
    """What is not right about a decision, in a few words."""
    values = {"k": len(decision.holders("A"))} if name == "several" else {}
    return words(f"problem-{name}", language, **values)


def _holders(decision: Decision, letter: str, language: str) -> str:
    return joined([_holder(r, language) for r in decision.roles if r.letter == letter], NOTHING)


def _holder(role: Role, language: str) -> str:
    if role.holder is None:
        return words("holder-unknown", language)
    name = as_typed(role.holder.name)
    if role.functionary is None:
        return name
    return words("holder-function", language, name=name, functionary=as_typed(role.functionary))
