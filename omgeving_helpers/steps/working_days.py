"""Working days between two dates (definition 10.14): Monday to Friday, without the Dutch public holidays.

The holidays are those of article 3 of the Algemene termijnenwet; nothing here knows what is waited for.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

_DAYS_IN_WEEK, _WORKING_DAYS_IN_WEEK = 7, 5


def working_days(start: date, end: date) -> int:
    """How many working days lie after the start, up to and including the end; before the start they are negative.

    Examples
    --------
    >>> working_days(date(2026, 12, 23), date(2027, 1, 4)), working_days(date(2027, 1, 4), date(2026, 12, 23))
    (6, -6)
    """
    if end < start:
        return -working_days(end, start)
    weeks, rest = divmod((end - start).days, _DAYS_IN_WEEK)
    days = weeks * _WORKING_DAYS_IN_WEEK + sum(_is_weekday(end - timedelta(days=i)) for i in range(rest))
    free = (day for year in range(start.year, end.year + 1) for day in holidays_in(year))
    return days - sum(1 for day in free if start < day <= end and _is_weekday(day))


@cache
def holidays_in(year: int) -> tuple[date, ...]:
    """The public holidays of a year, in order.

    Examples
    --------
    >>> [f"{day:%d-%m}" for day in holidays_in(2026) if day.weekday() < 5][:4]
    ['01-01', '03-04', '06-04', '27-04']
    """
    from holidays import country_holidays  # noqa: PLC0415  # only who waits for an answer waits for this list

    return tuple(sorted(country_holidays("NL", years=year, categories=("public", "optional"))))


def _is_weekday(day: date) -> bool:
    return day.weekday() < _WORKING_DAYS_IN_WEEK
