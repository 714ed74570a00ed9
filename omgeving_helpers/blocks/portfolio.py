"""What stands around the sections over several programmes: head, facts and appendix, as HTML and in plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.blocks.basis import basis_table
from omgeving_helpers.blocks.head import stamp, terms
from omgeving_helpers.blocks.section import folded_table
from omgeving_helpers.blocks.thresholds import thresholds_table
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.texts import say, shown

if TYPE_CHECKING:
    from markupsafe import Markup

    from omgeving_helpers.signals.several import PortfolioJudgement


def portfolio_head(judged: PortfolioJudgement, *, language: str, with_facts: bool) -> Markup:
    """How many programmes stand together and which could not be read; with stamp and facts where no report has them."""
    sentences = [element("p", html(text, typed_in=judged.language)) for text in _sentences(judged, language)]
    if not with_facts:
        return joined(sentences)
    name = element("p", say("portfolio.name", language), class_="name")
    return joined([stamp(judged, language), name, portfolio_facts(judged, language=language), *sentences])


def portfolio_head_text(judged: PortfolioJudgement, *, language: str) -> str:
    """The head in plain text."""
    lines: list[str] = [say("page.fictitious", language)] if judged.is_fictitious else []
    lines += [f"{name}: {text}" for name, text in _facts(judged, language)]
    return "\n".join([*lines, *_sentences(judged, language)])


def portfolio_facts(judged: PortfolioJudgement, *, language: str) -> Markup:
    """Programmes, date, how far is looked ahead, and edition, as a list of terms."""
    return terms(_facts(judged, language), typed_in=judged.language)


def portfolio_basis(judged: PortfolioJudgement, *, language: str) -> Markup:
    """The thresholds of the shared list, and fact or opinion per section."""
    tables = (basis_table("portfolio", language), thresholds_table(judged.portfolio.thresholds, "portfolio", language))
    text = element("p", say("portfolio.thresholds", language))
    return joined([text, *(folded_table(t, language=language, typed_in=judged.language) for t in tables)])


def _facts(judged: PortfolioJudgement, language: str) -> list[tuple[str, str]]:
    window = judged.portfolio.window
    edition = "shareable" if judged.is_shareable else "internal"
    return [
        (say("portfolio.programmes", language), shown(len(judged.programmes), language)),
        (say("page.reference-date", language), shown(judged.reference_date, language)),
        (
            say("portfolio.window", language),
            say("portfolio.window-to", language, weeks=window.weeks, date=window.last),
        ),
        (say("page.edition", language), say(f"page.edition-{edition}", language)),
    ]


def _sentences(judged: PortfolioJudgement, language: str) -> list[str]:
    counts = {"programmes": len(judged.programmes), "organisations": len(judged.portfolio.loads)}
    told: list[str] = [say("portfolio.together", language, **counts)]
    if judged.left_out:
        told.append(say("portfolio.left-out", language, k=len(judged.left_out), names=judged.left_out))
    return told
