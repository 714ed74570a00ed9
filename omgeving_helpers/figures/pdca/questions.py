"""F3.1, the three questions: a small step chart for each over the rounds, with a dot for everything that is counted.

What may not be told exactly is a plain bar with its words, never a number of dots.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.answers.pdca import interaction_cell, parties_cell, picture_cell, questions_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import wrapped
from omgeving_helpers.figures.pdca.shapes import MOST_CYCLES, legend
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet
from omgeving_helpers.figures.style import (
    ACCENT,
    GOOD,
    LABEL,
    LEFT,
    LINE,
    MIDDLE,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    STRIPE,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.texts import Words, percent, plain, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omgeving_helpers.figures.pdca.shapes import Sign
    from omgeving_helpers.steps.pdca import Answer, Pdca

_NAME = 172.0
_LEFT = LEFT + _NAME + 12
_WIDEST = 170.0
_PITCH, _DOT, _MOST_LEVELS = 8.0, 6.0, 20
_LABEL_LINE, _LABEL_LINES = 12.5, 4
_GAP, _BAR = 22.0, 22.0


@dataclass(frozen=True)
class _Panel:
    """One question: its key, its answers, the words above a column, and a threshold in percent when it has one."""

    key: str
    answers: Sequence[Answer]
    cell: Callable[[Answer, str], str]
    least: int | None = None

    @property
    def per_level(self) -> int:
        """How many dots stand beside each other, so that a column is never too high."""
        return max(1, -(-max((a.n for a in self.answers), default=0) // _MOST_LEVELS))

    @property
    def height(self) -> float:
        """Height of the highest column."""
        most = max((a.n for a in self.answers), default=0)
        return max(3, -(-most // self.per_level)) * _PITCH


def plot_questions(found: Pdca, *, language: str) -> Picture:
    """Draw the three questions.

    Parameters
    ----------
    found
        Step 3, of either edition.
    language
        Of the reader.
    """
    panels, cycles = _panels(found), found.snapshot.cycles[-MOST_CYCLES:]
    subtitle = say("figures.questions-subtitle", language)
    table = questions_table(found, language=language)
    title = _title(found, language)
    if not cycles:
        sheet = frame.nothing(title, found.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(title), title, subtitle, table)
    alt = plain(say("figures.questions-alt", language, title=Words(title), k=len(found.snapshot.cycles)))
    sheet, y = frame.start(title, subtitle)
    y = legend(sheet, y, _legend(found, language))
    width = min(_WIDEST, (WIDTH - RIGHT - _LEFT) / len(cycles))
    for panel in panels:
        y = _draw(sheet, y, panel, width, language)
    for i, cycle in enumerate(cycles):
        middle = _LEFT + (i + 0.5) * width
        text = say("pdca.round", language, cycle=cycle)
        sheet.text(middle, y + 12, text, size=SMALL, anchor="middle", bold=True, room=width - 2)
    y = _earlier(sheet, y + 18, len(found.snapshot.cycles) - len(cycles), language)
    footer = frame.footer(found.snapshot, n=len(found.counting), language=language)
    sheet = frame.finish(sheet, y, found.snapshot, footer=footer, language=language)
    return Picture(sheet, alt, title, subtitle, table)


def _panels(found: Pdca) -> tuple[_Panel, ...]:
    questions = found.questions
    return (
        _Panel("parties", questions.parties[-MOST_CYCLES:], parties_cell),
        _Panel("picture", questions.picture[-MOST_CYCLES:], picture_cell),
        _Panel("interaction", questions.interaction[-MOST_CYCLES:], interaction_cell, questions.interaction_min),
    )


def _title(found: Pdca, language: str) -> str:
    if not found.questions.parties:
        return say("figures.questions-title-nothing", language)
    told = {panel.key: Words(panel.cell(panel.answers[-1], language)) for panel in _panels(found)}
    return say("figures.questions-title", language, **told)


def _legend(found: Pdca, language: str) -> list[tuple[Sign, str]]:
    marks: list[tuple[Sign, str]] = [
        (_mark(kind), say(f"figures.questions-{kind}", language)) for kind in ("yes", "provisional", "unknown", "no")
    ]
    least = say("figures.questions-least", language, percent=percent(found.questions.interaction_min, language))
    marks.append((Line(0, 0, 12, 0, ACCENT), least))
    if found.is_shareable:
        marks.append((Mark(0, 0, "square", 11, STRIPE, SOFT), say("figures.questions-nearly", language)))
    return marks


def _mark(kind: str, x: float = 0.0, y: float = 0.0) -> Mark:
    """A dot of a kind: full, open, hatched, or small and grey."""
    if kind == "yes":
        return Mark(x, y, "circle", _DOT, GOOD, GOOD, 1)
    if kind == "provisional":
        return Mark(x, y, "circle", _DOT - 0.5, PAPER, MIDDLE, 1.5)
    if kind == "unknown":
        return Mark(x, y, "square", _DOT, PAPER, UNKNOWN, 1, is_hatched=True)
    return Mark(x, y, "circle", 3, LINE, LINE, 1)


def _draw(sheet: Sheet, y: float, panel: _Panel, width: float, language: str) -> float:
    """The name of the question at the left, and a column per round; the height below it."""
    labels = [wrapped(plain(panel.cell(a, language)), SMALL, width - 6, lines=_LABEL_LINES) for a in panel.answers]
    base = y + max(len(lines) for lines in labels) * _LABEL_LINE + 8 + panel.height
    name = say(f"pdca.questions-{panel.key}", language)
    sheet.text(LEFT, base - 16, name, bold=True, room=_NAME)
    sheet.text(LEFT, base - 2, say(f"figures.questions-of-{panel.key}", language), size=SMALL, colour=SOFT, room=_NAME)
    right = _LEFT + width * len(panel.answers)
    sheet.add(Line(_LEFT, base + 2, right, base + 2))
    n = max((a.n for a in panel.answers), default=0)
    if panel.least is not None and n:
        at = base - n * panel.least / 100 / panel.per_level * _PITCH
        sheet.add(Line(_LEFT, at, right, at, ACCENT, 1))
    _steps(sheet, base, panel, width)
    for i, answer in enumerate(panel.answers):
        _column(sheet, _LEFT + (i + 0.5) * width, base, panel, answer)
        up = base - _height_of(answer, panel) - 6
        is_last = i == len(panel.answers) - 1
        for j, line in enumerate(reversed(labels[i])):
            at = up - j * _LABEL_LINE
            sheet.text(_LEFT + (i + 0.5) * width, at, line, size=SMALL, anchor="middle", bold=is_last, room=width - 2)
    return base + _GAP


def _steps(sheet: Sheet, base: float, panel: _Panel, width: float) -> None:
    """The steps from round to round, at the height of what is counted; broken where nothing is told."""
    heights = [_level(a, panel) for a in panel.answers]
    for i, height in enumerate(heights):
        if height is None:
            continue
        left = _LEFT + i * width
        sheet.add(Line(left, base - height, left + width, base - height, MIDDLE, 1.5))
        before = heights[i - 1] if i else None
        if before is not None and before != height:
            sheet.add(Line(left, base - before, left, base - height, MIDDLE, 1.5))


def _level(answer: Answer, panel: _Panel) -> float | None:
    """The height of a count; none where it is not told or nothing was asked."""
    if answer.n in {0, answer.unknown} or not isinstance(answer.k, int):
        return None
    return answer.k / panel.per_level * _PITCH


def _height_of(answer: Answer, panel: _Panel) -> float:
    return max(1, -(-answer.n // panel.per_level)) * _PITCH


def _column(sheet: Sheet, x: float, base: float, panel: _Panel, answer: Answer) -> None:
    """A dot for each of n: what is counted below, then provisional, unknown and the rest."""
    if answer.n == 0:
        return
    if answer.unknown == answer.n:
        kinds = ["unknown"] * answer.n
    elif not isinstance(answer.k, int) or not isinstance(answer.unknown, int):
        height = _height_of(answer, panel)
        sheet.add(Rect(x - _BAR / 2, base - height, _BAR, height, STRIPE, SOFT))
        return
    else:
        kinds = ["yes"] * answer.k + ["provisional"] * answer.provisional + ["unknown"] * answer.unknown
        kinds += ["no"] * (answer.n - len(kinds))
    for i, kind in enumerate(kinds):
        level, place = divmod(i, panel.per_level)
        across = (place - (panel.per_level - 1) / 2) * _PITCH
        sheet.add(_mark(kind, x + across, base - (level + 0.5) * _PITCH))


def _earlier(sheet: Sheet, y: float, k: int, language: str) -> float:
    """Say how many earlier rounds stand in the table only."""
    if k == 0:
        return y
    sheet.text(LEFT, y + 14, say("figures.earlier-rounds", language, k=k), size=LABEL, colour=SOFT)
    return y + 20
