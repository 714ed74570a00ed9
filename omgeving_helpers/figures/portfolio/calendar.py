"""F5.2, the calendar: per organisation its moments week by week, those that collide ringed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from omgeving_helpers.answers.portfolio import calendar_table, collision_days, organisation_name
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.portfolio.rows import footer, more, name_of_row, names_below_each_other, stripe
from omgeving_helpers.figures.sheet import Line, Mark, Sheet
from omgeving_helpers.figures.style import BAD, GOOD, LEFT, MIDDLE, RIGHT, SMALL, SOFT, WIDTH
from omgeving_helpers.texts import plain, say, short_date, shown

if TYPE_CHECKING:
    from datetime import date

    from omgeving_helpers.figures.portfolio.rows import Lines
    from omgeving_helpers.signals.several import PortfolioJudgement
    from omgeving_helpers.steps.portfolio import Load, Moment, Window

_NAME = 196.0
_FIRST = LEFT + _NAME + 10
_DOT, _RING, _PITCH, _LINE = 8.0, 13.0, 14.0, 15.0
_MOST_LINES, _MOST_ROWS, _MOST_COLUMNS = 3, 40, 13
_DAYS_IN_WEEK = 7


@dataclass(frozen=True)
class _Weeks:
    """The columns: each ``weeks`` long, the first beginning on the day after the reference date."""

    window: Window

    @property
    def weeks(self) -> int:
        """Weeks per column, so that there are at most thirteen columns."""
        return max(1, -(-self.window.days // (_DAYS_IN_WEEK * _MOST_COLUMNS)))

    @property
    def n(self) -> int:
        return max(1, -(-self.window.days // (_DAYS_IN_WEEK * self.weeks)))

    @property
    def width(self) -> float:
        return (WIDTH - RIGHT - _FIRST) / self.n

    @property
    def in_line(self) -> int:
        """How many marks stand beside each other in a column."""
        return int((self.width - 2) // _PITCH)

    def of(self, moment: Moment) -> int:
        return ((moment.day - self.window.reference_date).days - 1) // (_DAYS_IN_WEEK * self.weeks)

    def head(self, column: int, language: str) -> str:
        first = self.window.reference_date + timedelta(days=1 + column * _DAYS_IN_WEEK * self.weeks)
        return short_date(first, language)

    def parted(self, load: Load) -> list[list[Moment]]:
        """The moments of an organisation per column, in order of date."""
        columns: list[list[Moment]] = [[] for _ in range(self.n)]
        for moment in load.dated:
            columns[self.of(moment)].append(moment)
        return columns


def plot_calendar(found: PortfolioJudgement, *, language: str) -> Picture:
    """Draw the calendar.

    Parameters
    ----------
    found
        Several programmes judged together, of either edition: dates are public facts.
    language
        Of the reader.
    """
    portfolio, weeks = found.portfolio, _Weeks(found.portfolio.window)
    busy = [load for load in portfolio.loads if load.dated]
    busy.sort(key=lambda load: (not load.collisions, -len(load.dated)))
    k = len(portfolio.collisions)
    title = say("figures.portfolio-calendar-title", language, k=k, moments=len(busy))
    subtitle = say("figures.portfolio-calendar-subtitle", language, weeks=weeks.weeks)
    days = collision_days(portfolio.collisions, language)
    alt = plain(say("figures.portfolio-calendar-alt", language, title=title, k=k, days=days))
    table = calendar_table(found, language=language)
    if not busy:
        sheet = frame.nothing(title, found, subtitle=subtitle, language=language, foot=footer(found, language))
        return Picture(sheet, alt, title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = _heads(sheet, _legend(sheet, y, language), weeks, language)
    rows = busy[:_MOST_ROWS]
    named = {load.organisation.id: organisation_name(load.organisation, language) for load in rows}
    names = names_below_each_other(named, _NAME)
    top = y
    for i, load in enumerate(rows):
        y = _row(sheet, y, load, weeks, name=names[load.organisation.id], number=i, language=language)
    for column in range(weeks.n + 1):
        sheet.add(Line(_FIRST + column * weeks.width, top, _FIRST + column * weeks.width, y))
    if len(busy) > len(rows):
        y = more(sheet, y, say("figures.portfolio-more", language, k=len(busy) - len(rows)))
    sheet = frame.finish(sheet, y, found, footer=footer(found, language), language=language)
    return Picture(sheet, alt, title, subtitle, table)


def _legend(sheet: Sheet, y: float, language: str) -> float:
    x = LEFT
    for key, shape in (("meeting", "circle"), ("measurement", "square")):
        _mark(sheet, x + 6, y + 8, shape, collides=False)
        x += 18 + sheet.text(x + 18, y + 12, say(f"figures.portfolio-calendar-{key}", language)).width + 18
    _mark(sheet, x + 6, y + 8, "circle", collides=True)
    sheet.text(x + 20, y + 12, say("figures.portfolio-calendar-collision", language))
    return y + 32


def _heads(sheet: Sheet, y: float, weeks: _Weeks, language: str) -> float:
    for column in range(weeks.n):
        x = _FIRST + column * weeks.width + 3
        sheet.text(x, y + 8, weeks.head(column, language), size=SMALL, colour=SOFT, room=weeks.width - 5)
    return y + 16


def _row(sheet: Sheet, y: float, load: Load, weeks: _Weeks, *, name: Lines, number: int, language: str) -> float:
    """One organisation; returns where the next begins."""
    columns = weeks.parted(load)
    lines = min(_MOST_LINES, max(-(-len(moments) // weeks.in_line) for moments in columns))
    height = _LINE * lines + 12
    stripe(sheet, y, height, number=number)
    name_of_row(sheet, LEFT, y + height / 2, name, bold=bool(load.collisions))
    days = {collision.day for collision in load.collisions}
    for column, moments in enumerate(columns):
        _column(sheet, _FIRST + column * weeks.width, y + height / 2, moments, (weeks, days, language))
    return y + height


def _column(sheet: Sheet, x: float, y: float, moments: list[Moment], how: tuple[_Weeks, set[date], str]) -> None:
    """The marks of one column; more than fit become their number in a ring when some collide."""
    weeks, days, language = how
    if len(moments) > weeks.in_line * _MOST_LINES:
        middle = x + weeks.width / 2
        if any(m.day in days for m in moments):
            sheet.add(Mark(middle, y, "circle", 34, stroke=BAD, line=1.8))
        sheet.text(middle, y + 4, shown(len(moments), language), anchor="middle", bold=True, room=30)
        return
    lines = [moments[i : i + weeks.in_line] for i in range(0, len(moments), weeks.in_line)]
    for row, line in enumerate(lines):
        for i, moment in enumerate(line):
            at = x + weeks.width / 2 + (i - (len(line) - 1) / 2) * _PITCH
            down = y + (row - (len(lines) - 1) / 2) * _LINE
            _mark(sheet, at, down, "circle" if moment.is_meeting else "square", collides=moment.day in days)


def _mark(sheet: Sheet, x: float, y: float, shape: str, *, collides: bool) -> None:
    """A meeting is a circle, a measurement a square, and a ring around it says that it collides."""
    sheet.add(Mark(x, y, shape, _DOT, GOOD if shape == "circle" else MIDDLE))
    if collides:
        sheet.add(Mark(x, y, "circle", _RING, stroke=BAD, line=1.8))
