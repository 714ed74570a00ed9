"""How one programme of a portfolio stands: the status of its steps and a few facts, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.signals.words import of_n
from omgeving_helpers.steps.analysis import STEPS
from omgeving_helpers.texts import Words, as_typed, label, say

if TYPE_CHECKING:
    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.several import PortfolioJudgement
    from omgeving_helpers.steps.shared_picture import Support

_FACTS = ("support", "outside", "palette", "without-contact", "layer", "kind")


def described_standing(found: PortfolioJudgement, *, language: str) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The keys of the headers and one row per programme, in order of id."""
    steps = [f"standing-step-{step}" for step in STEPS]
    headers = ("programme", *steps, *(f"standing-{fact}" for fact in _FACTS))
    return headers, [_row(found, judgement, language) for judgement in found.judgements]


def is_urgent(judgement: Judgement) -> bool:
    """Whether a step of the programme asks for something now."""
    return any(of.status == "do_now" for of in judgement.statuses.values())


def status_words(judgement: Judgement, *, language: str) -> tuple[str, ...]:
    """The word of each step, in the order of the method."""
    return tuple(say(f"page.status-{judgement.statuses[step].status}", language) for step in STEPS)


def support_words(judgement: Judgement, *, language: str) -> tuple[str, str]:
    """Support k of n as the edition may tell it, and its external part; empty when there is nothing to tell of it."""
    support = judgement.analysis.shared_picture.support
    reason = _why_no_support(judgement, support)
    if reason:
        return _say(f"standing-{reason}", language), Words("")
    of_all = _say("standing-support-of", language, n=support.n, **of_n(support.k, support.k_max, language))
    if not support.n_external or not support.is_external_shown or support.k_external_max is None:
        return of_all, Words("")
    counts = of_n(support.k_external, support.k_external_max, language)
    return of_all, _say("standing-external-of", language, n=support.n_external, **counts)


def _why_no_support(judgement: Judgement, support: Support) -> str:
    if judgement.snapshot.cycle is None:
        return "no-cycle"
    if support.n == 0:
        return "nobody"
    if support.k_max is None:
        return "too-small"
    return "" if support.is_enough else "too-few"


def _row(found: PortfolioJudgement, judgement: Judgement, language: str) -> tuple[str, ...]:
    member = found.portfolio.member(judgement.snapshot.programme_id)
    picture = judgement.analysis.shared_picture
    support = ", ".join(part for part in support_words(judgement, language=language) if part)
    name = as_typed(member.name)
    if not member.has_analysis:
        name = Words(f"{name} ({_say('standing-no-analysis', language)})")
    return (
        name,
        *status_words(judgement, language=language),
        support,
        _of(picture.origin.external, picture.origin.n, language),
        _of(picture.palette.covered, picture.palette.applicable, language),
        _of(member.without_contact, member.n_parties, language),
        label("government_layer", member.government_layer, language),
        label("programme_kind", member.kind, language),
    )


def _of(k: int, n: int, language: str) -> Words:
    """K of n; of nothing we do not know."""
    return say("common.k-of-n", language, k=k, n=n) if n else say("common.unknown", language)


def _say(key: str, language: str, **values: object) -> Words:
    return say(f"portfolio.{key}", language, **values)  # type: ignore[arg-type] # say refuses what it cannot write
