"""The three questions in small: per question a bar for each of the last rounds, with k of n."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.figures.fonts import wrapped
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Rect, Sheet
from omgeving_helpers.figures.style import GOOD, LINE, PAPER, SMALL, SOFT, UNKNOWN
from omgeving_helpers.figures.summary import small
from omgeving_helpers.signals.words import in_range
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from omgeving_helpers.steps.pdca import Answer, Pdca
    from omgeving_helpers.steps.shared_picture.support import Count

_NAMES = ("parties", "picture", "interaction")
_LABEL_ROOM, _MOST = 104.0, 4
_COLUMN = (small.WIDTH - _LABEL_ROOM) / _MOST
_BAR, _BAR_HEIGHT, _ROW = _COLUMN - 8, 10.0, 36.0
_COUNT = 9.5


def plot_small_questions(found: Pdca, *, language: str) -> Picture:
    """Draw the three questions over at most the last four rounds; both editions may know their counts."""
    questions = found.questions
    rounds = [getattr(questions, name)[-_MOST:] for name in _NAMES]
    cycles = [answer.cycle for answer in rounds[1]]
    title = say("figures.small-questions-title", language, n=len(cycles))
    subtitle = say("figures.small-questions-subtitle", language)
    sheet, y = small.start(title)
    for i, cycle in enumerate(cycles):
        told = say("figures.small-questions-round", language, cycle=cycle)
        sheet.text(_LABEL_ROOM + i * _COLUMN, y + 10, told, size=SMALL, colour=SOFT, room=_COLUMN - 4)
    if not cycles:
        sheet.text(_LABEL_ROOM, y + 10, say("figures.nothing", language), size=SMALL, colour=SOFT)
    y += 16
    for name, answers in zip(_NAMES, rounds, strict=True):
        lines = wrapped(plain(say(f"figures.small-questions-{name}", language)), SMALL, _LABEL_ROOM - 8, lines=2)
        for j, line in enumerate(lines):
            sheet.text(0, y + 10 + 12 * j, line, size=SMALL)
        for i, answer in enumerate(answers):
            _bar(sheet, _LABEL_ROOM + i * _COLUMN, y, answer, language)
        y += _ROW
    sheet = small.finish(sheet, y, found.snapshot, subtitle=subtitle, language=language)
    rows = [_row(name, answers, language) for name, answers in zip(_NAMES, rounds, strict=True)]
    alt = plain(" ".join(f"{name}: {'; '.join(cells)}." for name, *cells in rows)) or plain(title)
    headers = [say("figures.small-questions-round", language, cycle=cycle) for cycle in cycles]
    first = say("figures.small-questions-question", language)
    return Picture(sheet, alt, title, subtitle, DataTable(title, (first, *headers), tuple(map(tuple, rows))))


def _row(name: str, answers: tuple[Answer, ...], language: str) -> list[str]:
    return [say(f"figures.small-questions-{name}", language), *(_told(a, language) for a in answers)]


def _told(answer: Answer, language: str) -> str:
    """K of n, as far as the edition may tell it; where nothing is known, that."""
    if answer.unknown == answer.n:
        return say("common.unknown", language)
    if not answer.n or answer.k is None:
        return say("common.unknown", language)
    k = in_range(answer.k, answer.k, language)
    return k if isinstance(answer.k, str) else say("figures.small-questions-count", language, k=k, n=answer.n)


def _bar(sheet: Sheet, x: float, y: float, answer: Answer, language: str) -> None:
    """A bar for n: filled for k, hatched for what is not known; and the count below it."""
    k, most = (_share(count, answer.n) for count in (answer.k, answer.k_max))
    if not answer.n or answer.k is None:
        sheet.add(Rect(x, y + 2, _BAR, _BAR_HEIGHT, stroke=UNKNOWN, is_hatched=True))
    else:
        sheet.add(Rect(x, y + 2, _BAR, _BAR_HEIGHT, PAPER, LINE))
        if most > k:
            sheet.add(Rect(x, y + 2, _BAR * most, _BAR_HEIGHT, stroke=UNKNOWN, is_hatched=True))
        if k:
            sheet.add(Rect(x, y + 2, _BAR * k, _BAR_HEIGHT, GOOD))
    sheet.text(x, y + 24, _told(answer, language), size=_COUNT, room=_COLUMN - 1)


def _share(count: Count, n: int) -> float:
    if isinstance(count, str):
        return float(count == "nearly_all")
    return (count or 0) / n if n else 0.0
