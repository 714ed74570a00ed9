"""Several programmes judged together, for an edition: their own signals, what recurs, and the rules O01 to O07."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from omgeving_helpers.edition.portfolio import shareable_portfolio
from omgeving_helpers.signals import in_order, judge, rules
from omgeving_helpers.signals.model import Signal
from omgeving_helpers.signals.shareable import shareable_facts
from omgeving_helpers.steps.order import is_share_below
from omgeving_helpers.steps.portfolio import portfolio_of
from omgeving_helpers.steps.portfolio.members import in_order as by_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from omgeving_helpers.signals import Judgement, Rule
    from omgeving_helpers.signals.model import Finding
    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.portfolio import Portfolio
    from omgeving_helpers.steps.thresholds import Thresholds

PORTFOLIO = "portfolio"
_ASKS_FOR_ACTION = frozenset({"do_now", "attention"})
_TWO = 2


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """One rule that fires, in which programmes (natural order), of how many.

    ``recurs`` when these are two or more, and at least the share ``pattern_share`` of all.
    """

    rule: Rule
    programmes: tuple[str, ...]
    n: int
    recurs: bool


@dataclass(frozen=True, kw_only=True)
class PortfolioJudgement:
    """What an edition may know of several programmes.

    ``judgements`` holds each programme as this edition knows it, in natural order of id. ``patterns`` every rule
    that asks for action somewhere, by its priority. ``left_out`` names the programmes that could not be read.
    """

    portfolio: Portfolio
    judgements: tuple[Judgement, ...]
    patterns: tuple[Pattern, ...]
    signals: tuple[Signal, ...]
    left_out: tuple[str, ...]

    @property
    def scope(self) -> str:
        """What the signals are about: the portfolio."""
        return PORTFOLIO

    @property
    def programmes(self) -> tuple[str, ...]:
        """The ids of the programmes, in natural order."""
        return tuple(member.id for member in self.portfolio.members)

    @property
    def reference_date(self) -> date:
        """The date at which all programmes are looked at."""
        return self.portfolio.reference_date

    @property
    def is_fictitious(self) -> bool:
        """Whether data of a programme are made up."""
        return self.portfolio.is_fictitious

    @property
    def is_shareable(self) -> bool:
        """Whether everyone may read along."""
        return self.portfolio.is_shareable

    @property
    def language(self) -> str:
        """The language in which most programmes are typed, Dutch when they tie."""
        english = sum(member.language == "en" for member in self.portfolio.members)
        return "en" if 2 * english > len(self.portfolio.members) else "nl"


def judge_portfolio(
    analyses: Sequence[Analysis],
    *,
    thresholds: Thresholds,
    for_edition: str = "internal",
    left_out: Sequence[str] = (),
) -> PortfolioJudgement:
    """Run the rules over several programmes and project what they find to an edition.

    Parameters
    ----------
    analyses
        One per programme, all at one reference date, at least one.
    thresholds
        Those of the shared list.
    for_edition
        ``internal`` or ``shareable``. What recurs is counted over the signals of that edition.
    left_out
        The names of programmes that could not be read.
    """
    judgements = tuple(judge(analysis, for_edition=for_edition) for analysis in by_id(analyses))
    inside = _together(analyses, judgements, thresholds, left_out)
    signals = tuple(_found(inside))
    if for_edition == "internal":
        return replace(inside, signals=in_order(signals))
    return replace(inside, portfolio=shareable_portfolio(inside.portfolio), signals=in_order(shareable_facts(signals)))


def what_if(judged: PortfolioJudgement, *, thresholds: Thresholds, without: str = "") -> PortfolioJudgement:
    """The same programmes under other thresholds of the portfolio, or as if one of them were not there.

    What each programme found itself stays as it is, so this is much quicker than judging anew.

    Parameters
    ----------
    judged
        Of the internal edition, which still has its tables.
    thresholds
        The ones to use.
    without
        The id of a programme to leave out; the last one cannot be.
    """
    judgements = tuple(j for j in judged.judgements if j.snapshot.programme_id != without)
    inside = _together([j.analysis for j in judgements], judgements, thresholds, judged.left_out)
    return replace(inside, signals=in_order(_found(inside)))


def patterns_of(judgements: Sequence[Judgement], thresholds: Thresholds) -> tuple[Pattern, ...]:
    """Every rule with a signal that asks for action, with its programmes, by priority of the rule and then code.

    Parameters
    ----------
    judgements
        One per programme, in order. What is only possible, unknown or good news does not count.
    thresholds
        ``pattern_share`` is read.
    """
    found: dict[str, tuple[Rule, dict[str, None]]] = {}
    for judgement in judgements:
        for signal in judgement.signals:
            if signal.severity in _ASKS_FOR_ACTION and not signal.finding.is_possible:
                found.setdefault(signal.code, (signal.rule, {}))[1][judgement.snapshot.programme_id] = None
    n = len(judgements)
    patterns = [
        Pattern(
            rule=of,
            programmes=tuple(programmes),
            n=n,
            recurs=len(programmes) >= _TWO and not is_share_below(len(programmes), n, thresholds["pattern_share"]),
        )
        for of, programmes in found.values()
    ]
    return tuple(sorted(patterns, key=lambda p: (p.rule.priority, p.rule.code)))


def _together(
    analyses: Sequence[Analysis], judgements: tuple[Judgement, ...], thresholds: Thresholds, left_out: Sequence[str]
) -> PortfolioJudgement:
    return PortfolioJudgement(
        portfolio=portfolio_of(analyses, thresholds=thresholds),
        judgements=judgements,
        patterns=patterns_of(judgements, thresholds),
        signals=(),
        left_out=tuple(dict.fromkeys(left_out)),
    )


def _found(inside: PortfolioJudgement) -> Iterator[Signal]:
    for of in rules():
        for finding in of.find(inside) if of.step == PORTFOLIO else ():
            yield _signal(inside, of, finding)


def _signal(inside: PortfolioJudgement, of: Rule, finding: Finding) -> Signal:
    return Signal(
        rule=of,
        programme=PORTFOLIO,
        cycle=None,
        severity="unknown" if finding.is_possible else of.severities[0],
        finding=finding,
        thresholds=tuple(inside.portfolio.thresholds.by_code[code] for code in of.thresholds),
        weight_of_subjects=0,
    )
