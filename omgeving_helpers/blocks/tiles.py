"""The four steps as tiles: per step its status in a word, why, and one fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.summary import fact
from omgeving_helpers.blocks.head import why
from omgeving_helpers.figures.symbols import symbol
from omgeving_helpers.markup import element, html
from omgeving_helpers.signals import words
from omgeving_helpers.texts import Words, say

if TYPE_CHECKING:
    from markupsafe import Markup

    from omgeving_helpers.signals import Judgement, StepStatus


def tiles(judgement: Judgement, *, language: str) -> Markup:
    """Four tiles in the order of the method."""
    return element("div", *(_tile(judgement, of, language) for of in judgement.statuses.values()), class_="tiles")


def _tile(judgement: Judgement, of: StepStatus, language: str) -> Markup:
    typed_in = judgement.snapshot.language
    word = element("strong", say(f"page.status-{of.status}", language))
    told = fact(judgement.analysis, of.step, language=language)
    return element(
        "div",
        element("p", say(f"page.step-{of.step}", language), class_="step"),
        element("p", symbol(of.status), " ", word),
        element("p", html(_reason(of, language), typed_in=typed_in)),
        element("p", html(told, typed_in=typed_in), class_="fact"),
        class_="tile",
    )


def _reason(of: StepStatus, language: str) -> str:
    """Why in few words: the title of the first signal, without names."""
    if of.because is None:
        return why(of, language) or say("summary.tile-in_order", language)
    title = words.title(of.because, language)
    return Words(f"{words.capital(title)}.")
