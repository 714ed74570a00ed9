"""The rule book: from results to signals, in order, for an edition.

A rule is a small function with a code, registered in one place; it writes no words and draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers import edition
from omgeving_helpers.signals import anchoring, data, interaction_model, pdca, portfolio, shared_picture
from omgeving_helpers.signals.book import SEVERITIES, Rule, rule, rules
from omgeving_helpers.signals.model import Evidence, Finding, Signal, Subject
from omgeving_helpers.signals.shareable import shareable_signals
from omgeving_helpers.signals.status import StepStatus, step_status
from omgeving_helpers.steps.analysis import STEPS
from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.snapshot import Snapshot

__all__ = [
    "Evidence",
    "Finding",
    "Judgement",
    "Rule",
    "Signal",
    "StepStatus",
    "Subject",
    "in_order",
    "judge",
    "rule",
    "rules",
]

_MODULES = (shared_picture, interaction_model, pdca, anchoring, portfolio, data)
"""Importing them registers their rules."""


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """What an edition may know of a programme, its signals in order, and the status of each step that follows."""

    analysis: Analysis
    signals: tuple[Signal, ...]
    statuses: Mapping[str, StepStatus]

    @property
    def snapshot(self) -> Snapshot:
        """Which programme, at which date and in which cycle."""
        return self.analysis.snapshot

    @property
    def is_shareable(self) -> bool:
        """Whether everyone may read along."""
        return self.analysis.is_shareable

    @property
    def scope(self) -> str:
        """What the signals are about: one programme."""
        return "programme"

    @property
    def programmes(self) -> tuple[str, ...]:
        """The id of the programme."""
        return (self.snapshot.programme_id,)

    @property
    def reference_date(self) -> date:
        """The date at which was looked."""
        return self.snapshot.reference_date

    @property
    def is_fictitious(self) -> bool:
        """Whether the data are made up."""
        return self.snapshot.is_fictitious

    def told_in(self, step: str) -> tuple[Signal, ...]:
        """The signals that stand in the report of a step: its own, and those about the data that it works with."""
        return tuple(s for s in self.signals if s.rule.step == step or data.step_of(s) == step)


def judge(analysis: Analysis, *, for_edition: str = "internal") -> Judgement:
    """Run the rule book over an analysis and project what it finds to an edition.

    The status of an edition follows from the signals of that edition, so that it gives nothing away.
    """
    told, hidden = _found(analysis)
    if for_edition == "internal":
        return Judgement(analysis=analysis, signals=told, statuses=_statuses(analysis, told, hidden))
    shown = edition.shareable(analysis)
    signals = in_order(shareable_signals(told, shown))
    facts = tuple(s for s in hidden if s.rule.view_or_fact == "fact" and s.rule.hangs_on == "")
    return Judgement(analysis=shown, signals=signals, statuses=_statuses(analysis, signals, facts))


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


def _statuses(analysis: Analysis, told: tuple[Signal, ...], hidden: tuple[Signal, ...]) -> dict[str, StepStatus]:
    return {name: step_status(analysis.step(name), told, hidden=hidden) for name in STEPS}


def _found(analysis: Analysis) -> tuple[tuple[Signal, ...], tuple[Signal, ...]]:
    """The signals of an analysis; and those that are not told: only possible, of a lighter rule or told by another."""
    of_programme = [r for r in rules() if r.step != "portfolio"]
    signals = [_signal(analysis, r, finding) for r in of_programme for finding in r.find(r.reads(analysis))]
    told = [s for s in signals if _is_told(s.rule, s.finding)]
    return in_order(told), in_order(s for s in signals if s not in told)


def _is_told(of: Rule, finding: Finding) -> bool:
    return not finding.is_possible or ("do_now" in of.severities and finding.told_by is None)


def _signal(analysis: Analysis, of: Rule, finding: Finding) -> Signal:
    situation = analysis.situation
    counting = {p.id for p in situation.counting}
    is_told = _is_told(of, finding)
    lightest = finding.severity or of.severities[0]
    return Signal(
        rule=of,
        programme=situation.snapshot.programme_id,
        cycle=situation.cycle if of.hangs_on else None,
        severity="unknown" if finding.is_possible and is_told else lightest,
        finding=finding,
        thresholds=tuple(situation.thresholds.by_code[code] for code in of.thresholds),
        requirements=tuple(r for r in situation.snapshot.requirements if r.id in of.requirements),
        situation=situation if is_told else None,
        weight_of_subjects=sum(1 for s in finding.subjects if s.table == "stakeholders" and s.id in counting),
    )
