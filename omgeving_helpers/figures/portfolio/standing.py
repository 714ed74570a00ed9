"""F5.3, the standing: per programme the status of the four steps in words, and the support base."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.answers.portfolio import standing_table
from omgeving_helpers.answers.standing import is_urgent, status_words, support_words
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import wrapped
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.portfolio.rows import footer, labels, more, stripe
from omgeving_helpers.figures.sheet import Mark, Sheet
from omgeving_helpers.figures.style import ACCENT, BAD, GOOD, LEFT, RIGHT, SMALL, SOFT, UNKNOWN, WIDTH
from omgeving_helpers.steps.analysis import STEPS
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.several import PortfolioJudgement

STATUSES = ("do_now", "attention", "unknown", "in_order")
_NAME, _STEP = 230.0, 124.0
_FIRST = LEFT + _NAME + 10
_SUPPORT_LEFT = _FIRST + _STEP * len(STEPS) + 6
_SUPPORT = WIDTH - RIGHT - _SUPPORT_LEFT
_ROW, _MOST_ROWS = 36.0, 38
_LOOK = {
    "do_now": ("peak", BAD, BAD),
    "attention": ("diamond", ACCENT, ACCENT),
    "unknown": ("square", "none", UNKNOWN),
    "in_order": ("circle", GOOD, GOOD),
}


def plot_standing(found: PortfolioJudgement, *, language: str) -> Picture:
    """Draw the standing.

    Parameters
    ----------
    found
        Several programmes judged together: status and support are those of its edition.
    language
        Of the reader.
    """
    told = found.judgements
    count = Counter(of.status for judgement in told for of in judgement.statuses.values())
    k = sum(is_urgent(judgement) for judgement in told)
    title = say("figures.portfolio-standing-title", language, k=k, n=len(told))
    subtitle = say("figures.portfolio-standing-subtitle", language)
    alt = say("figures.portfolio-standing-alt", language, title=title, **{s: count[s] for s in STATUSES})
    sheet, y = frame.start(title, subtitle)
    y = _heads(sheet, y, language)
    rows = told[:_MOST_ROWS]
    names = labels({j.snapshot.programme_id: j.snapshot.name for j in rows}, _NAME)
    for i, judgement in enumerate(rows):
        stripe(sheet, y, _ROW, number=i)
        _row(sheet, y, judgement, name=names[judgement.snapshot.programme_id], language=language)
        y += _ROW
    if len(told) > len(rows):
        y = more(sheet, y, say("figures.portfolio-more-programmes", language, k=len(told) - len(rows)))
    sheet = frame.finish(sheet, y, found, footer=footer(found, language), language=language)
    return Picture(sheet, plain(alt), title, subtitle, standing_table(found, language=language))


def _heads(sheet: Sheet, y: float, language: str) -> float:
    keys = [f"page.step-{step}" for step in STEPS]
    heads = [(_FIRST + i * _STEP, say(key, language)) for i, key in enumerate(keys)]
    heads.append((_SUPPORT_LEFT, say("portfolio.standing-support", language)))
    for x, text in heads:
        for row, line in enumerate(wrapped(plain(text), SMALL, _STEP - 8, lines=2)):
            sheet.text(x, y + 8 + row * 13, line, size=SMALL, colour=SOFT)
    return y + 30


def _row(sheet: Sheet, y: float, judgement: Judgement, *, name: str, language: str) -> None:
    middle = y + _ROW / 2
    sheet.text(LEFT, middle + 4, name, room=_NAME)
    for i, (step, word) in enumerate(zip(STEPS, status_words(judgement, language=language), strict=True)):
        x, status = _FIRST + i * _STEP, judgement.statuses[step].status
        shape, fill, stroke = _LOOK[status]
        sheet.add(Mark(x + 6, middle, shape, 11, fill, stroke, 1.5, is_hatched=status == "unknown"))
        sheet.text(x + 18, middle + 4, word, room=_STEP - 22, bold=status == "do_now")
    of_all, external = support_words(judgement, language=language)
    if external:
        sheet.text(_SUPPORT_LEFT, middle - 2, of_all, room=_SUPPORT)
        sheet.text(_SUPPORT_LEFT, middle + 12, external, room=_SUPPORT, size=SMALL, colour=SOFT)
    else:
        sheet.text(_SUPPORT_LEFT, middle + 4, of_all, room=_SUPPORT)
