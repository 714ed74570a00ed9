"""The status of a step in one word, and why (definition 10.24)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import is_share_above
from omgeving_helpers.steps.scores import NO_ANSWER, SUPPORT, Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from omgeving_helpers.signals.model import Signal
    from omgeving_helpers.steps.shared_picture import SharedPicture

_TABLES = ("interests", "statements", "measurements")


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


def shared_picture_status(
    picture: SharedPicture, signals: Sequence[Signal], *, hidden: Sequence[Signal] = ()
) -> StepStatus:
    """Judge step 1 from the signals of an edition: the first line of 10.24 that holds.

    Parameters
    ----------
    picture
        The picture with its scores (the inputs are counted there, in every edition).
    signals
        The signals of the edition, in order.
    hidden
        Attention that the edition does not tell as a signal (a ``!`` rule that is only possible).
    """
    step = "shared_picture"
    own = [s for s in signals if s.rule.step == step]
    first = next((s for s in own if s.severity == "do_now"), None)
    if first:
        return StepStatus(step=step, status="do_now", because=first)
    missing = tuple(t for t in _TABLES if picture.source is not None and not picture.source[t])
    if missing:
        return StepStatus(step=step, status="unknown", missing_tables=missing)
    inputs = list(_inputs(picture))
    u, n = sum(inputs), len(inputs)
    if n == 0 or is_share_above(u, n, picture.snapshot.thresholds["unknown_inputs_max"]):
        return StepStatus(step=step, status="unknown", unknown_inputs=u, n_inputs=n)
    open_question = next((s for s in signals if s.code == "D01" or (s in own and s.finding.is_possible)), None)
    if open_question:
        return StepStatus(step=step, status="unknown", because=open_question)
    attention = next((s for s in (*own, *hidden) if s.severity == "attention"), None)
    if attention:
        return StepStatus(step=step, status="attention", because=attention)
    return StepStatus(step=step, status="in_order", unknown_inputs=u, n_inputs=n)


def _inputs(picture: SharedPicture) -> Iterator[bool]:
    """Every input of step 1, true when it is unknown or our own estimate; each cell is counted once."""
    if picture.source is None or picture.scores is None:
        return
    for row in picture.source["stakeholders"]:
        for column in ("affectedness", "influence", "can_block"):
            yield row["source"] == "estimate" or row[column] in {None, "unknown"}
    for row in picture.source["interests"]:
        yield row["source"] == "estimate" or row["stance"] is None
    asked = [Question("statement", s.id) for s in picture.statements if s.is_asked]
    for question in (SUPPORT, *asked):
        answers = picture.scores.answers(question, picture.snapshot.cycle)
        for party in picture.counting:
            score = answers.get(party.id, NO_ANSWER)
            yield score.value is None or score.source == "estimate"
