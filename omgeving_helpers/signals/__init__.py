"""The rule book: from results to signals, in order, for an edition.

A rule is a small function with a code, registered in one place; it writes no words and draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers import edition
from omgeving_helpers.signals import data, shared_picture
from omgeving_helpers.signals.book import SEVERITIES, Rule, rule, rules
from omgeving_helpers.signals.hanging import hangs_on_one_answer
from omgeving_helpers.signals.model import Evidence, Finding, Signal, Subject
from omgeving_helpers.signals.shareable import shareable_signals
from omgeving_helpers.signals.status import StepStatus, shared_picture_status
from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.steps.shared_picture import SharedPicture

__all__ = [
    "Evidence",
    "Finding",
    "Judgement",
    "Rule",
    "Signal",
    "StepStatus",
    "Subject",
    "judge",
    "rule",
    "rules",
]

_MODULES = (shared_picture, data)
"""Importing them registers their rules."""


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """What an edition may know of a step, its signals in order, and the status that follows from them."""

    picture: SharedPicture
    signals: tuple[Signal, ...]
    status: StepStatus


def judge(picture: SharedPicture, *, for_edition: str = "internal") -> Judgement:
    """Run the rule book over a picture and project what it finds to an edition.

    The status of an edition follows from the signals of that edition, so that it gives nothing away.
    """
    told, hidden = _found(picture)
    if for_edition == "internal":
        status = shared_picture_status(picture, told, hidden=hidden)
        return Judgement(picture=picture, signals=told, status=status)
    shown = edition.shareable(picture)
    signals = in_order(shareable_signals(told, shown.support))
    facts = [s for s in hidden if s.rule.view_or_fact == "fact" and s.rule.hangs_on == ""]
    return Judgement(picture=shown, signals=signals, status=shared_picture_status(picture, signals, hidden=facts))


def in_order(signals: Iterable[Signal]) -> tuple[Signal, ...]:
    """Signals by severity, priority of the rule, counting parties among the subjects (many first), then id."""
    return tuple(
        sorted(
            signals,
            key=lambda s: (
                SEVERITIES.index(s.severity),
                s.rule.priority,
                -s.weight_of_subjects,
                natural(s.id),
            ),
        )
    )


def _found(picture: SharedPicture) -> tuple[tuple[Signal, ...], tuple[Signal, ...]]:
    """The signals of a picture; and those of lighter rules that are only possible, which are not told."""
    signals = [_signal(picture, r, finding) for r in rules() for finding in r.find(picture)]
    told = [s for s in signals if not s.finding.is_possible or "do_now" in s.rule.severities]
    return in_order(told), in_order(s for s in signals if s not in told)


def _signal(picture: SharedPicture, of: Rule, finding: Finding) -> Signal:
    counting = {p.id for p in picture.counting}
    is_told = not finding.is_possible or "do_now" in of.severities
    lightest = finding.severity or of.severities[0]
    return Signal(
        rule=of,
        programme=picture.snapshot.programme_id,
        cycle=picture.snapshot.cycle if of.hangs_on else None,
        severity="unknown" if finding.is_possible and is_told else lightest,
        finding=finding,
        thresholds=tuple(picture.snapshot.thresholds.by_code[code] for code in of.thresholds),
        hangs_on_one_answer=hangs_on_one_answer(picture, of, finding) if is_told else None,
        weight_of_subjects=sum(1 for s in finding.subjects if s.table == "stakeholders" and s.id in counting),
    )
