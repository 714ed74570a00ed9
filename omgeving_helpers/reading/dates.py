"""Dates as people write them, each cell by strict forms; never month first (docs/definitions.md, 3).

No library guesses here: the usual options read 3 April as 4 March, or the other way round.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

_MONTHS = {
    month: number
    for words in (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "january february march april may june july august september october november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "jan feb mar apr may jun jul aug sept oct nov dec",
    )
    for number, month in enumerate(words.split(), 1)
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DUTCH = re.compile(r"(\d{1,2})([-/])(\d{1,2})\2(\d{4})")
_WORDS = re.compile(r"(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"\d{1,2}[-/. ]([a-z]+|\d{1,2})[-/. ]'?\d{2}", re.IGNORECASE)
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}")
_MIDNIGHT = re.compile(r"[ T]00:00(:00(\.0+)?)?Z?$")
_TIME = re.compile(r"[ T]\d{1,2}:\d{2}")
_SERIAL = re.compile(r"[1-9]\d{4}")
_EXCEL_DAY_0 = date(1899, 12, 30)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_MONTHS_IN_YEAR = 12


class ReadDate(NamedTuple):
    """A date, or the code of what is wrong with it, and what may have been meant."""

    day: date | None
    code: str = ""
    meant: str = ""


def has_month_first(texts: list[str]) -> bool:
    """Whether one of the dates of a column has a month above 12, so that none with slashes can be trusted."""
    found = (_SLASHES.fullmatch(text.strip()) for text in texts)
    return any(match and int(match.group(2)) > _MONTHS_IN_YEAR for match in found)


def read_date(text: str, *, kind: str = "text", has_us_dates: bool = False) -> ReadDate:
    """Read one date.

    Examples
    --------
    >>> read_date("03-04-2026").day, read_date("3 maart 2026").day
    (datetime.date(2026, 4, 3), datetime.date(2026, 3, 3))
    >>> read_date("31-02-2026").code
    'no-such-date'
    """
    bare = _MIDNIGHT.sub("", text)
    if _TIME.search(bare) or kind == "time":
        return ReadDate(None, "date-with-time")
    if has_us_dates and _SLASHES.fullmatch(bare):
        return ReadDate(None, "month-first")
    parts = _parts(bare)
    if parts is None:
        return _no_date(bare, kind)
    try:
        day = date(*parts)
    except ValueError:
        return ReadDate(None, "no-such-date")
    return ReadDate(day) if _FIRST_YEAR <= day.year <= _LAST_YEAR else ReadDate(None, "far-date")


def _parts(text: str) -> tuple[int, int, int] | None:
    """Year, month and day in one of the forms that are read."""
    if match := _ISO.fullmatch(text):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _DUTCH.fullmatch(text):
        return int(match[4]), int(match[3]), int(match[1])
    match = _WORDS.fullmatch(text)
    month = _MONTHS.get(match[2].lower()) if match else None
    return (int(match[3]), month, int(match[1])) if match and month else None


def _no_date(text: str, kind: str) -> ReadDate:
    if _SERIAL.fullmatch(text) or (kind == "number" and re.fullmatch(r"[1-9]\d{4}\.0", text)):
        meant = _EXCEL_DAY_0 + timedelta(days=int(text[:5]))
        return ReadDate(None, "serial-date", meant.strftime("%d-%m-%Y"))
    if _SHORT_YEAR.fullmatch(text):
        return ReadDate(None, "short-year")
    return ReadDate(None, "bad-date")
