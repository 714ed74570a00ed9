"""F5.1, the load: organisations by programmes with their moments, and on the right the total against the threshold."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from omgeving_helpers.answers.portfolio import at_least, load_table, number, organisation_name
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import cut, wrapped
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.portfolio.rows import footer, labels, more, name_of_row, names_below_each_other, stripe
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet, Text
from omgeving_helpers.figures.style import (
    BAD,
    GOOD,
    HEAT,
    INK,
    LABEL,
    LEFT,
    MIDDLE,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from omgeving_helpers.figures.portfolio.rows import Lines
    from omgeving_helpers.signals.several import PortfolioJudgement
    from omgeving_helpers.steps.portfolio import Asked, Load, Portfolio

_NAME, _TOTAL, _NUMBER = 200.0, 196.0, 72.0
_FIRST = LEFT + _NAME + 18
_BAR_LEFT = WIDTH - RIGHT - _TOTAL
_ROW, _GAP = 28.0, 2.0
_HATCHED = 10.0
_MOST_COLUMNS, _MOST_TEXTS, _MOST_WIDE = 12, 270, 96.0
_WRAPPED_FROM, _TURNED = 78.0, 140.0
_HEAD_LINES, _HEAD_LINE = 4, 13.0
_OTHERS = ""
"""The key of the last column when there are more programmes than columns."""


@dataclass(frozen=True)
class _Grid:
    """Where the columns stand, and how long a moment is in the bars."""

    columns: dict[str, str]
    width: float
    per_moment: float

    def left_of(self, column: int) -> float:
        return _FIRST + column * self.width


def plot_load(found: PortfolioJudgement, *, language: str) -> Picture:
    """Draw the load.

    Parameters
    ----------
    found
        Several programmes judged together, of either edition: dates and seats are public facts.
    language
        Of the reader.
    """
    portfolio = found.portfolio
    over = [load for load in portfolio.loads if load.is_overloaded]
    title = _title(portfolio, len(over), language)
    period = say("portfolio.period", language, weeks=portfolio.window.weeks)
    subtitle = say("figures.portfolio-load-subtitle", language, period=period)
    alt, table = _alt(portfolio, over, title, language), load_table(found, language=language)
    if not portfolio.loads:
        sheet = frame.nothing(title, found, subtitle=subtitle, language=language, foot=footer(found, language))
        return Picture(sheet, alt, title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = _legend(sheet, y, portfolio, language)
    grid = _grid(portfolio, language)
    y = _heads(sheet, y, grid, portfolio, language)
    shown = portfolio.loads[: max(1, _MOST_TEXTS // (len(grid.columns) + 2))]
    named = {load.organisation.id: organisation_name(load.organisation, language) for load in shown}
    names = names_below_each_other(named, _NAME)
    top = y
    for i, load in enumerate(shown):
        stripe(sheet, y, _ROW, number=i)
        is_above, name = _is_above(portfolio, load), names[load.organisation.id]
        _row(sheet, y, load, grid, name=name, is_above=is_above, language=language)
        y += _ROW
    x = _BAR_LEFT + float(portfolio.thresholds["overload_moments"]) * grid.per_moment
    sheet.add(Line(x, top - 4, x, y, INK, 1.5))
    if len(portfolio.loads) > len(shown):
        y = more(sheet, y, say("figures.portfolio-more", language, k=len(portfolio.loads) - len(shown)))
    sheet = frame.finish(sheet, y, found, footer=footer(found, language), language=language)
    return Picture(sheet, alt, title, subtitle, table)


def _title(portfolio: Portfolio, k: int, language: str) -> str:
    """The finding; while nothing is known for certain it does not say that all is well."""
    possible = sum(load.is_possible for load in portfolio.loads)
    if possible and not k:
        return say("figures.portfolio-load-title-unknown", language, k=possible, n=len(portfolio.loads))
    return say("figures.portfolio-load-title", language, k=k, n=len(portfolio.loads))


def _alt(portfolio: Portfolio, over: list[Load], title: str, language: str) -> str:
    most = max(portfolio.loads, key=lambda load: load.total, default=None)
    return plain(
        say(
            "figures.portfolio-load-alt",
            language,
            title=title,
            k=len(over),
            names=[organisation_name(load.organisation, language) for load in over],
            total=int(bool(most and most.total)),
            organisation=organisation_name(most.organisation, language) if most else "",
            m=number(most.total if most else Fraction(0), language),
        )
    )


def _legend(sheet: Sheet, y: float, portfolio: Portfolio, language: str) -> float:
    x = LEFT
    for key, fill in (("dated", HEAT[1]), ("undated", PAPER), ("unknown", "")):
        sheet.add(Rect(x, y + 2, 18, 12, fill or "none", UNKNOWN if not fill else MIDDLE, 1, is_hatched=not fill))
        x += 24 + sheet.text(x + 24, y + 12, say(f"figures.portfolio-load-{key}", language)).width + 18
    codes = ("programmes", "moments", "collisions")
    limits = {code: number(portfolio.thresholds[f"overload_{code}"], language) for code in codes}
    is_any_above = any(_is_above(portfolio, load) for load in portfolio.loads)
    for key, is_over in (("overloaded", True), *((("above", False),) if is_any_above else ())):
        y += 20
        _peak(sheet, LEFT + 6, y + 10, is_over=is_over)
        text = say(f"figures.portfolio-load-{key}", language, **limits)
        sheet.text(LEFT + 18, y + 14, text, room=WIDTH - RIGHT - LEFT - 18)
    return y + 28


def _is_above(portfolio: Portfolio, load: Load) -> bool:
    """Whether the total reaches the line, though the organisation is not overloaded: too few programmes ask it."""
    return not load.is_overloaded and load.total >= portfolio.thresholds["overload_moments"]


def _peak(sheet: Sheet, x: float, y: float, *, is_over: bool) -> None:
    """Filled for who is overloaded, open for who only reaches the line."""
    sheet.add(Mark(x, y, "peak", 11, BAD if is_over else PAPER, BAD if is_over else SOFT))


def _grid(portfolio: Portfolio, language: str) -> _Grid:
    """A column per programme, at most twelve: what is more is added up in the last one."""
    ids = [member.id for member in portfolio.members]
    columns = {m.id: plain(m.name) for m in portfolio.members[:_MOST_COLUMNS]}
    if len(ids) > _MOST_COLUMNS:
        rest = len(ids) - _MOST_COLUMNS + 1
        columns = {key: columns[key] for key in ids[: _MOST_COLUMNS - 1]}
        columns[_OTHERS] = plain(say("figures.portfolio-load-others", language, k=rest))
    room = _BAR_LEFT - 24 - _FIRST
    longest = max([load.total for load in portfolio.loads] + [portfolio.thresholds["overload_moments"], Fraction(1)])
    return _Grid(columns, min(_MOST_WIDE, room / len(columns)), (_TOTAL - _NUMBER) / float(longest))


def _heads(sheet: Sheet, y: float, grid: _Grid, portfolio: Portfolio, language: str) -> float:
    """The names of the programmes above their columns, turned where there is no room, and the threshold."""
    is_turned = grid.width < _WRAPPED_FROM
    height = _TURNED if is_turned else _HEAD_LINE * _HEAD_LINES + 1
    room = _TURNED - 6 if is_turned else (grid.width - 8) * _HEAD_LINES
    for i, name in enumerate(labels(grid.columns, room, size=SMALL, bold=False).values()):
        middle = grid.left_of(i) + grid.width / 2
        if is_turned:
            sheet.add(Text(middle + 4, y + height - 4, cut(name, SMALL, room), SMALL, is_turned=True))
            continue
        lines = wrapped(name, SMALL, grid.width - 8, lines=_HEAD_LINES)
        for row, line in enumerate(lines):
            sheet.text(middle, y + height - 6 - (len(lines) - 1 - row) * _HEAD_LINE, line, size=SMALL, anchor="middle")
    threshold = portfolio.thresholds["overload_moments"]
    text = plain(say("figures.portfolio-load-threshold", language, number=number(threshold, language)))
    x = _BAR_LEFT + float(threshold) * grid.per_moment
    item = Text(x, y + height - 8, cut(text, SMALL, _TOTAL), SMALL, anchor="middle")
    shift = min(0.0, WIDTH - RIGHT - item.box[2])
    sheet.text(max(x + shift, _BAR_LEFT + item.width / 2), y + height - 8, item.text, size=SMALL, anchor="middle")
    return y + height


def _row(sheet: Sheet, y: float, load: Load, grid: _Grid, *, name: Lines, is_above: bool, language: str) -> None:
    middle = y + _ROW / 2
    if load.is_overloaded or is_above:
        _peak(sheet, LEFT + 6, middle, is_over=load.is_overloaded)
    name_of_row(sheet, LEFT + 16, middle, name, bold=load.is_overloaded)
    asked = {of.programme: [of] for of in load.asked if of.programme in grid.columns}
    others = [of for of in load.asked if of.programme not in grid.columns]
    for i, column in enumerate(grid.columns):
        of_column = others if column == _OTHERS else asked.get(column, [])
        if of_column:
            _cell(sheet, grid.left_of(i), y, grid.width, of_column, language)
    _bar(sheet, middle, load, grid, language)


def _cell(sheet: Sheet, x: float, y: float, width: float, asked: list[Asked], language: str) -> None:
    total = sum((of.total for of in asked), Fraction(0))
    is_unknown = any(of.unknown for of in asked)
    if total or is_unknown:
        has_date = any(of.dated for of in asked)
        fill = HEAT[min(len(HEAT) - 1, int(total) // 2)] if has_date else PAPER
        box = (x + _GAP, y + _GAP, width - 2 * _GAP, _ROW - 2 * _GAP)
        sheet.add(Rect(*box, fill, MIDDLE, 1, is_hatched=is_unknown and not total))
    if total or not is_unknown:
        text, colour = number(total, language), INK if total else SOFT
        sheet.text(x + width / 2, y + _ROW / 2 + 4, text, anchor="middle", colour=colour, room=width - 6)


def _bar(sheet: Sheet, y: float, load: Load, grid: _Grid, language: str) -> None:
    """What has a date is filled, what has none is open behind it, unknown is hatched; the number stands beside it."""
    colour = BAD if load.is_overloaded else GOOD
    dated, undated = len(load.dated) * grid.per_moment, float(load.total - len(load.dated)) * grid.per_moment
    if dated:
        sheet.add(Rect(_BAR_LEFT, y - 6, dated, 12, colour, colour))
    if undated:
        sheet.add(Rect(_BAR_LEFT + dated, y - 6, undated, 12, PAPER, colour))
    if any(of.unknown for of in load.asked):
        sheet.add(Rect(_BAR_LEFT + dated + undated, y - 6, _HATCHED, 12, stroke=UNKNOWN, is_hatched=True))
    text = cut(plain(at_least(load, language)), LABEL, _NUMBER - _HATCHED - 6, bold=True)
    sheet.text(WIDTH - RIGHT - 4, y + 4, text, anchor="end", bold=load.is_overloaded)
