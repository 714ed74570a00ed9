"""What stands on the one page for who has four minutes: chosen from results and signals, not worked out again.

It holds no words. The words stand in ``texts/*/summary.ftl``, the page in ``blocks/summary.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.changes import SinceCycle, SinceReport
    from omgeving_helpers.signals.model import Signal
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture import Support

MOST = 3
"""At most so many things to do, decisions and calls: a fourth would make the first three weaker."""

_DECISIONS = ("P07", "P06", "I15", "I05", "I06")
_CALLS = ("G06", "P04", "G07")


@dataclass(frozen=True, kw_only=True)
class Urgent:
    """One rule that asks for action now: its first signal, and how many further signals it has."""

    signal: Signal
    more: int


@dataclass(frozen=True, kw_only=True)
class Call:
    """A party to call this week, and the rule that says why."""

    party: Party
    signal: Signal


@dataclass(frozen=True, kw_only=True)
class Overview:
    """The one page: at most three of each kind, never filled up.

    ``before`` is the support in the previous cycle, for "that was …". ``calls`` is empty in an edition that may not
    link a party to a view.
    """

    judgement: Judgement
    before: Support | None
    urgent: tuple[Urgent, ...]
    decisions: tuple[Signal, ...]
    calls: tuple[Call, ...]
    good_news: Signal | None
    since_cycle: SinceCycle | None
    since_report: SinceReport | None

    def decided_by(self, signal: Signal) -> str | None:
        """Who is asked to decide: the forum of the milestone, else the commissioner; none when neither is filled in."""
        about = {s.id for s in signal.finding.subjects if s.table == "milestones"}
        forums = [d.forum for d in self.judgement.analysis.pdca.plan.decisions if d.id in about]
        return next((f for f in forums if f), self.judgement.snapshot.commissioner)


def overview(
    judgement: Judgement, *, since_cycle: SinceCycle | None = None, since_report: SinceReport | None = None
) -> Overview:
    """Choose what stands on the one page.

    Parameters
    ----------
    judgement
        Of the edition of the page.
    since_cycle, since_report
        What changed since the previous cycle and the previous report; ``None`` when there is none.
    """
    return Overview(
        judgement=judgement,
        before=since_cycle.before.analysis.shared_picture.support if since_cycle else None,
        urgent=tuple(_urgent(judgement.signals))[:MOST],
        decisions=tuple(_decisions(judgement.signals))[:MOST],
        calls=() if judgement.is_shareable else tuple(_calls(judgement))[:MOST],
        good_news=next((s for s in judgement.signals if s.severity == "good_news"), None),
        since_cycle=since_cycle,
        since_report=since_report,
    )


def _urgent(signals: Sequence[Signal]) -> Iterator[Urgent]:
    """The rules of weight do now, each with its first signal, in order."""
    codes = dict.fromkeys(s.code for s in signals if s.severity == "do_now")
    for code in codes:
        first, *others = [s for s in signals if s.code == code and s.severity == "do_now"]
        yield Urgent(signal=first, more=len(others))


def _decisions(signals: Sequence[Signal]) -> Iterator[Signal]:
    """Decisions to ask for, by kind; a decision that is past cannot be asked for any more, but a missing one can."""
    for code in _DECISIONS:
        for signal in signals:
            is_past = code == "P06" and signal.finding.values.get("when") == "past"
            if signal.code == code and not is_past and not signal.finding.is_possible:
                yield signal


def _calls(judgement: Judgement) -> Iterator[Call]:
    """Parties to call, each once, by the heaviest reason."""
    seen: set[str] = set()
    for code in _CALLS:
        for signal in (s for s in judgement.signals if s.code == code and not s.finding.is_possible):
            for subject in signal.finding.subjects:
                party = judgement.analysis.situation.party(subject.id)
                if party is not None and subject.table == "stakeholders" and party.id not in seen:
                    seen.add(party.id)
                    yield Call(party=party, signal=signal)
