"""The status of a step in one word, and why (definition 10.24)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import is_share_above

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.signals.model import Signal
    from omgeving_helpers.steps.step import Step

_TOO_FEW_ANSWERS = ("D01", "shared_picture")
"""The signal that makes its step unknown without being of it."""


@dataclass(frozen=True, kw_only=True)
class StepStatus:
    """Status of a step: ``do_now``, ``unknown``, ``attention`` or ``in_order``, and what it rests on.

    Exactly one of ``because`` (the first signal), ``missing_tables`` and the two counts says why;
    ``in_order`` needs no reason. ``unknown_inputs`` of ``n_inputs`` are unknown or our own estimate.
    """

    step: str
    status: str
    because: Signal | None = None
    missing_tables: tuple[str, ...] = ()
    unknown_inputs: int | None = None
    n_inputs: int | None = None


def step_status(step: Step, signals: Sequence[Signal], *, hidden: Sequence[Signal] = ()) -> StepStatus:
    """Judge a step from the signals of an edition: the first line of 10.24 that holds.

    Parameters
    ----------
    step
        The results of the internal edition: tables and inputs are counted there, for every edition.
    signals
        The signals of the edition, in order.
    hidden
        What the edition does not tell as a signal: a ``!`` rule that is only possible, and a heavy one that another
        signal tells.
    """
    own = [s for s in signals if s.rule.step == step.name]
    first = next((s for s in own if s.severity == "do_now"), None)
    if first:
        return StepStatus(step=step.name, status="do_now", because=first)
    missing = tuple(t for t in step.tables if not step.situation.rows(t))
    if missing:
        return StepStatus(step=step.name, status="unknown", missing_tables=missing)
    u, n = sum(step.inputs), len(step.inputs)
    if n == 0 or is_share_above(u, n, step.thresholds["unknown_inputs_max"]):
        return StepStatus(step=step.name, status="unknown", unknown_inputs=u, n_inputs=n)
    tellers = {s.finding.told_by for s in hidden if s.rule.step == step.name}
    questions = [
        s
        for s in signals
        if (s in own and s.finding.is_possible) or s.code in tellers or (s.code, step.name) == _TOO_FEW_ANSWERS
    ]
    if questions:
        return StepStatus(step=step.name, status="unknown", because=questions[0])
    attention = next((s for s in (*own, *hidden) if _is_attention(s, step)), None)
    if attention:
        return StepStatus(step=step.name, status="attention", because=attention)
    return StepStatus(step=step.name, status="in_order", unknown_inputs=u, n_inputs=n)


def _is_attention(signal: Signal, step: Step) -> bool:
    return signal.severity == "attention" and signal.rule.step == step.name
