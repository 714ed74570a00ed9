"""F2.3, the RACI grid: decisions by parties with their letters, and a column that says what is not right."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from omgeving_helpers.answers.interaction_model import PROBLEMS, problem, raci_table, with_problem
from omgeving_helpers.answers.interaction_model.cells import few
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import width_of, wrapped
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Text
from omgeving_helpers.figures.style import (
    BAD,
    GOOD,
    INK,
    LABEL,
    LEFT,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    STRIPE,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.steps.interaction_model import LETTERS
from omgeving_helpers.texts import label, plain, say

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from omgeving_helpers.figures.sheet import Sheet
    from omgeving_helpers.steps.interaction_model import Decision, Holder, InteractionModel, Raci

_DECISION, _CHECK = 196.0, 168.0
_GRID_LEFT, _GRID_RIGHT = LEFT + _DECISION, WIDTH - RIGHT - _CHECK
_NARROWEST, _WIDEST = 12.6, 46.0
_MOST_COLUMNS = int((_GRID_RIGHT - _GRID_LEFT) / _NARROWEST)
_MOST_TEXTS = 270
_LETTER, _TEXT_LINE, _FEWEST = 17.0, 14.0, 30.0
_NAME_ROOM = 118.0
_AS_MARKS = (frozenset[str](), frozenset("I"), frozenset("CI"))
"""The letters that are drawn as a mark; the lightest become marks when the texts of a picture run out."""
_LOOK = {
    "several": ("triangle", BAD),
    "no-decider": ("triangle", BAD),
    "no-doer": ("diamond", BAD),
    "unknown-letter": ("hatched", SOFT),
    "unknown-holder": ("hatched", SOFT),
}


@dataclass(frozen=True)
class _Row:
    """A decision as it is drawn: the lines of its text, its letters per column, and what is not right."""

    decision: Decision
    lines: Sequence[str]
    letters: Sequence[tuple[str, ...]]
    problems: Sequence[str]

    def n_texts(self, as_marks: Collection[str]) -> int:
        """How many texts it takes when these letters are marks."""
        written = [letter for of in self.letters for letter in of if letter != "unknown" and letter not in as_marks]
        return len(self.lines) + len(written) + max(1, len(self.problems))

    @property
    def height(self) -> float:
        """Height in pixels."""
        most = max((len(of) for of in self.letters), default=1)
        lines = max(len(self.lines), len(self.problems))
        return max(_FEWEST, _LETTER * most + 10, _TEXT_LINE * lines + 12)


@dataclass(frozen=True)
class _Pen:
    """How letters are drawn: those that are marks, the width of a column, the language."""

    as_marks: Collection[str]
    pitch: float
    language: str


def plot_raci(model: InteractionModel, *, language: str) -> Picture:
    """Draw the RACI grid.

    Parameters
    ----------
    model
        Step 2, of either edition: who decides is a fact.
    language
        Of the reader.
    """
    raci, snapshot = model.raci, model.snapshot
    title, subtitle = _title(raci, language), say("figures.raci-subtitle", language)
    table = raci_table(model, language=language)
    if not raci.decisions:
        sheet = frame.nothing(title, snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(title), title, subtitle, table)
    columns = _columns(raci)
    rows, as_marks = _fitting(_rows(raci, columns, language), len(columns))
    pen = _Pen(as_marks, _pitch(len(columns)), language)
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, pen)
    y = _header(sheet, y, columns)
    top = y
    for i, row in enumerate(rows):
        if i % 2 == 0:
            sheet.add(Rect(LEFT - 4, y, WIDTH - RIGHT - LEFT + 8, row.height, STRIPE))
        _row(sheet, y + row.height / 2, row, pen)
        y += row.height
    for i in range(len(columns) + 1):
        x = _GRID_LEFT + i * pen.pitch
        sheet.add(Line(x, top, x, y))
    hidden = len(raci.decisions) - len(rows)
    if hidden:
        sheet.text(LEFT, y + 16, say("figures.more-in-table", language, k=hidden), bold=True)
        y += 22
    footer = say("figures.raci-footer", language, date=snapshot.reference_date, n=len(raci.decisions))
    sheet = frame.finish(sheet, y, snapshot, footer=footer, language=language)
    return Picture(sheet, _alt(raci, title, language), title, subtitle, table)


def _title(raci: Raci, language: str) -> str:
    if not raci.decisions:
        return say("figures.raci-title-nothing", language)
    return say("figures.raci-title", language, k=raci.with_one_decider, n=len(raci.decisions))


def _alt(raci: Raci, title: str, language: str) -> str:
    values: dict[str, object] = {}
    for name, problems in PROBLEMS.items():
        found = [d.text for d in with_problem(raci.decisions, problems)]
        key = name.replace("-", "_")
        values |= {key: len(found), f"{key}_names": few(found, "decisions", language)}
    return plain(say("figures.raci-alt", language, title=title, **values)).strip()  # type: ignore[arg-type] # as above


def _columns(raci: Raci) -> list[Holder]:
    """Who holds a letter; when they do not fit, those with the heaviest letters, in their order."""
    if len(raci.holders) <= _MOST_COLUMNS:
        return list(raci.holders)

    def weight(holder: Holder) -> tuple[int, ...]:
        held = [letter for d in raci.decisions for letter in d.letters(holder)]
        return tuple(-held.count(letter) for letter in LETTERS)

    heaviest = sorted(raci.holders, key=weight)[:_MOST_COLUMNS]
    return [holder for holder in raci.holders if holder in heaviest]


def _rows(raci: Raci, columns: Sequence[Holder], language: str) -> list[_Row]:
    """Every decision: what is not right first, then by id."""
    return [
        _Row(
            decision=decision,
            lines=wrapped(decision.text, LABEL, _DECISION - 14, lines=2),
            letters=[decision.letters(holder) for holder in columns],
            problems=[plain(problem(decision, name, language)) for name in decision.problems[:2]],
        )
        for decision in sorted(raci.decisions, key=_order)
    ]


def _fitting(rows: Sequence[_Row], n_columns: int) -> tuple[list[_Row], Collection[str]]:
    """As many decisions as fit in the texts of a picture, and the letters that become marks for it."""
    found: list[_Row] = []
    for as_marks in _AS_MARKS:
        used = list(accumulate((row.n_texts(as_marks) for row in rows), initial=n_columns))
        found = [row for row, n in zip(rows, used[1:], strict=True) if n <= _MOST_TEXTS]
        if len(found) == len(rows):
            return found, as_marks
    return found, _AS_MARKS[-1]


def _order(decision: Decision) -> int:
    return min((list(_LOOK).index(name) for name in decision.problems), default=len(_LOOK))


def _pitch(n_columns: int) -> float:
    return min(_WIDEST, (_GRID_RIGHT - _GRID_LEFT) / max(1, n_columns))


def _legend(sheet: Sheet, y: float, pen: _Pen) -> float:
    x = LEFT
    for letter in (*LETTERS, "unknown"):
        _letter(sheet, x + 7, y + 8, letter, pen)
        x += 20 + sheet.text(x + 20, y + 12, say(f"figures.raci-{letter}", pen.language)).width + 20
    return y + 28


def _header(sheet: Sheet, y: float, columns: Sequence[Holder]) -> float:
    """The names of the columns, read upwards."""
    labels = frame.labels(columns, _NAME_ROOM * LABEL / SMALL, bold=())
    names = [labels[holder.id] for holder in columns]
    bottom = y + max((width_of(name, SMALL) for name in names), default=0) + 8
    pitch = _pitch(len(columns))
    for i, name in enumerate(names):
        sheet.add(Text(_GRID_LEFT + (i + 0.5) * pitch + 4, bottom - 4, name, SMALL, is_turned=True))
    return bottom


def _row(sheet: Sheet, y: float, row: _Row, pen: _Pen) -> None:
    """One decision around the middle of its row."""
    for i, line in enumerate(row.lines):
        sheet.text(LEFT, y + 4 + (i - (len(row.lines) - 1) / 2) * _TEXT_LINE, line, room=_DECISION - 14)
    for column, letters in enumerate(row.letters):
        x = _GRID_LEFT + (column + 0.5) * pen.pitch
        for i, letter in enumerate(letters):
            _letter(sheet, x, y + (i - (len(letters) - 1) / 2) * _LETTER, letter, pen)
    _check(sheet, _GRID_LEFT + pen.pitch * len(row.letters) + 14, y, row, pen.language)


def _letter(sheet: Sheet, x: float, y: float, letter: str, pen: _Pen) -> None:
    """A letter; who decides stands out, a letter that is not known is a hatched square, and light ones may be marks."""
    if letter in pen.as_marks:
        is_asked = letter == "C"
        sheet.add(Mark(x, y, "circle", 8.0 if is_asked else 5.0, PAPER if is_asked else INK, INK, 1.2))
        return
    if letter == "unknown":
        sheet.add(Mark(x, y, "square", 11, stroke=UNKNOWN, is_hatched=True))
        return
    decides = letter == "A"
    if decides:
        sheet.add(Rect(x - 6, y - 7.5, 12, 15, GOOD))
    text = label("raci", letter, pen.language)
    sheet.text(x, y + 4, text, bold=letter in {"A", "R"}, anchor="middle", colour=PAPER if decides else INK, size=SMALL)


def _check(sheet: Sheet, x: float, y: float, row: _Row, language: str) -> None:
    """What is not right, each with its mark; a decision in order says so too."""
    if not row.problems:
        sheet.add(Mark(x + 6, y, "circle", 10, GOOD))
        sheet.text(x + 18, y + 4, say("figures.raci-fine", language), size=SMALL, colour=SOFT, room=_CHECK - 32)
        return
    for i, (name, words) in enumerate(zip(row.decision.problems, row.problems, strict=False)):
        middle = y + (i - (len(row.problems) - 1) / 2) * _TEXT_LINE
        shape, colour = _LOOK[name]
        if shape == "hatched":
            sheet.add(Mark(x + 6, middle, "square", 10, stroke=UNKNOWN, is_hatched=True))
        else:
            sheet.add(Mark(x + 6, middle, shape, 10, colour, colour))
        sheet.text(x + 18, middle + 4, words, size=SMALL, bold=True, colour=colour, room=_CHECK - 32)
