"""Which pages there are, and what stands around each: the report of a programme, its one page, the portfolio."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from omgeving_helpers.answers import support_headline
from omgeving_helpers.blocks import changes, facts, portfolio_facts, stamp, summary
from omgeving_helpers.markup import html
from omgeving_helpers.report.html import Heading, page_html
from omgeving_helpers.texts import Words, as_typed, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nbformat import NotebookNode

    from omgeving_helpers.signals.overview import Overview
    from omgeving_helpers.signals.several import PortfolioJudgement


def report_html(executed: Mapping[str, NotebookNode], page: Overview, *, language: str) -> str:
    """Write a report: the one page first, then what changed, then the four steps.

    Parameters
    ----------
    executed
        Per step its notebook with its outputs.
    page
        What stands on the first page, with the judgement of the edition.
    language
        Of the reader.
    """
    heading = replace(
        _heading(page, language),
        facts=facts(page.judgement, _edition(page), language=language),
        changes=changes(page, language=language),
        changed=say("summary.changed", language),
    )
    return page_html(executed, heading, language=language)


def summary_html(page: Overview, *, language: str) -> str:
    """Write the one page as a file of its own."""
    name, word = as_typed(page.judgement.snapshot.name), say(f"page.edition-{_edition(page)}", language)
    title = plain(say("summary.title", language, name=name, edition=word))
    return page_html({}, replace(_heading(page, language), title=title), language=language)


def portfolio_html(executed: NotebookNode, judged: PortfolioJudgement, *, language: str) -> str:
    """Write the report over several programmes from its executed notebook."""
    edition = "shareable" if judged.is_shareable else "internal"
    name, word = say("portfolio.name", language), say(f"page.edition-{edition}", language)
    heading = Heading(
        title=plain(say("report.title-portfolio", language, name=name, edition=word)),
        heading=html(name, typed_in=judged.language),
        stamp=stamp(judged, language),
        edition=say("report.edition", language, edition=Words(edition)),
        facts=portfolio_facts(judged, language=language),
        footer=say("report.footer-portfolio", language, date=judged.reference_date),
    )
    return page_html({"portfolio": executed}, heading, language=language)


def _heading(page: Overview, language: str) -> Heading:
    """What the report of a programme and its one page have in common."""
    snapshot, edition = page.judgement.snapshot, _edition(page)
    name, word = as_typed(snapshot.name), say(f"page.edition-{edition}", language)
    headline = support_headline(page.judgement.analysis.shared_picture, language=language)
    return Heading(
        title=plain(say("report.title", language, name=name, edition=word)),
        heading=html(say("report.heading", language, name=name), typed_in=snapshot.language),
        stamp=stamp(snapshot, language),
        edition=say("report.edition", language, edition=Words(edition)),
        facts=Markup(""),
        footer=say("report.footer", language, date=snapshot.reference_date),
        summary=summary(page, headline, language=language),
    )


def _edition(page: Overview) -> str:
    return "shareable" if page.judgement.is_shareable else "internal"
