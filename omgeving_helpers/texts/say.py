"""Say a text by key in the reader's language.

Numbers, dates and lists are written by Babel. Text of a user is set apart by the two isolating
characters U+2068 and U+2069, so that it can be marked with its own language and direction, and never
runs into the sentence around it; ``plain`` takes them out again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

from omgeving_helpers import contract

if TYPE_CHECKING:
    from fluent.runtime.types import FluentType

LANGUAGES = ("nl", "en")
PSEUDO = "pseudo"
"""A language for tests: Dutch with every product text between ⟦ and ⟧."""

ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"

_FOLDER = Path(__file__).parent
_LONG = 500
_PLACE = "\ue000{}\ue001"
"""Fluent refuses values above 1,000 characters, so a long one is put in its place afterwards."""
_QUOTED_STOP = re.compile(rf"(?<!\S)(\S+)\.{END_OF_ISOLATE}’")
_ABBREVIATIONS = frozenset("bijv co enz etc excl inc incl jr ltd nr sr".split())
_LOCALES = {"nl": "nl_NL", "en": "en_GB", PSEUDO: "nl_NL"}

Sayable: TypeAlias = str | int | float | Fraction | date | Sequence[str]


class Words(str):
    """Text of the product, not of a user: it is not set apart inside a sentence."""

    __slots__ = ()


def say(key: str, language: str, **values: Sayable) -> Words:
    """Write the text with this key in a language.

    Parameters
    ----------
    key
        ``file.message`` or ``file.message.attribute``, as in ``signals.G05.action``.
    language
        ``nl``, ``en`` or the pseudo-language of the tests.
    values
        The placeholders. Whole numbers, numbers (one decimal), dates, user text, ``Words`` and lists of text.

    Raises
    ------
    KeyError
        When there is no such key in that language.
    ValueError
        When a placeholder is missing or has a kind that cannot be written.

    Examples
    --------
    >>> plain(say("common.k-of-n", "nl", k=3, n=8))
    '3 van de 8'

    Quoted text loses the full stop of its own:

    >>> plain(say("signals.G09", "nl", statement="De map helpt mensen."))
    'Over ‘De map helpt mensen’ denken partijen verschillend.'
    """
    file, message, attribute = _parts(key)
    bundle = _bundle(file, language)
    found = bundle.get_message(message)
    pattern = found.attributes[attribute] if attribute else found.value
    if pattern is None:
        raise KeyError(key)
    filled = {name: _fluent(value, language) for name, value in values.items()}
    long = {
        _PLACE.format(i): (n, v) for i, (n, v) in enumerate(filled.items()) if isinstance(v, str) and len(v) > _LONG
    }
    filled |= {name: place for place, (name, _) in long.items()}
    text, errors = bundle.format_pattern(pattern, filled)
    if errors:
        msg = f"{key} ({language}): {errors[0]}"
        raise ValueError(msg)
    said = str(text)
    for place, (_, value) in long.items():
        said = said.replace(place, value)
    return Words(_QUOTED_STOP.sub(_without_stop, said))


def says(key: str, language: str) -> bool:
    """Whether a text with this key exists."""
    file, message, attribute = _parts(key)
    bundle = _bundle(file, language)
    return bundle.has_message(message) and (not attribute or attribute in bundle.get_message(message).attributes)


def as_typed(text: str) -> Words:
    """Text of a user, set apart so that it keeps its own language and direction inside product text."""
    return Words(f"{ISOLATE}{text}{END_OF_ISOLATE}")


def plain(text: str) -> str:
    """The text without the isolating characters around what a user typed."""
    return text.replace(ISOLATE, "").replace(END_OF_ISOLATE, "")


def shown(value: float | Fraction | date | Sequence[str], language: str, *, decimals: int = 1) -> str:
    """Write a number, date or list in the reader's language, rounded half away from zero.

    Examples
    --------
    >>> shown(Fraction(7, 2), "nl"), shown(12, "nl"), shown(date(2026, 12, 31), "en")
    ('3,5', '12', '31 December 2026')
    >>> shown(["A", "B", "C"], "nl")
    'A, B en C'
    """
    from babel import dates, lists, numbers  # noqa: PLC0415 - 50 ms that help and most messages do without

    locale = _LOCALES[language]
    if isinstance(value, date):
        return dates.format_date(value, "d MMMM y", locale=locale)
    if isinstance(value, int):
        return numbers.format_decimal(value, locale=locale)
    if isinstance(value, (float, Fraction)):
        exact = (
            Decimal(value.numerator) / Decimal(value.denominator)
            if isinstance(value, Fraction)
            else Decimal(str(value))
        )
        rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
        return numbers.format_decimal(rounded, format="#,##0." + "0" * decimals if decimals else "#,##0", locale=locale)
    return lists.format_list(list(value), locale=locale)


def percent(value: Fraction | int, language: str, *, decimals: int = 1) -> Words:
    """A percentage in the reader's way, whole where it is whole; its sign never stands on the next line.

    Examples
    --------
    >>> percent(60, "en"), percent(Fraction(125, 2), "en"), percent(Fraction(125, 2), "en", decimals=0)
    ('60%', '62.5%', '63%')
    """
    exact = int(value) if value == int(value) else value
    return say("common.percent", language, number=Words(shown(exact, language, decimals=decimals)))


def short_date(day: date, language: str) -> str:
    """A day without its year, for an axis.

    Examples
    --------
    >>> short_date(date(2027, 1, 7), "nl"), short_date(date(2027, 1, 7), "en")
    ('7 jan', '7 Jan')
    """
    from babel import dates  # noqa: PLC0415 - as above

    return dates.format_date(day, "d MMM", locale=_LOCALES[language]).rstrip(".")


def label(list_name: str, name: str, language: str) -> Words:
    """How an allowed value is shown; ``unknown`` stands in every list."""
    if name == "unknown":
        return say("common.unknown", language)
    entry = contract.value(list_name, name)
    return product(entry.label_en if language == "en" else entry.label_nl, language)


def table_label(table: str, language: str) -> Words:
    """The name of a table as the reader knows it."""
    return product(contract.table(table).in_language("en" if language == "en" else "nl"), language)


def column_label(table: str, column: str, language: str) -> Words:
    """The name of a column as the reader knows it."""
    return product(contract.table(table)[column].in_language("en" if language == "en" else "nl"), language)


def value_label(table: str, column: str, value: str | float | None, language: str) -> Words:
    """What stands in a cell, in the words of the reader; text of a user as it was typed.

    Examples
    --------
    >>> value_label("stakeholders", "phases", "design|build", "nl"), value_label("stakeholders", "phases", "", "en")
    ('ontwerp; bouw', 'empty')
    """
    if value in (None, ""):
        return say("common.empty", language)
    if value == "unknown":
        return say("common.unknown", language)
    of = contract.table(table)[column]
    if of.is_list:
        return Words("; ".join(_one_value(of, part, language) for part in str(value).split("|")))
    return _one_value(of, value, language)


def _one_value(of: contract.Column, value: str | float | None, language: str) -> Words:
    found = next((v for v in of.values if v.name == value), None)
    if found:
        return product(found.label_en if language == "en" else found.label_nl, language)
    return as_typed(value) if isinstance(value, str) else Words(str(value))


def product(text: str, language: str) -> Words:
    """Text of the contract or the shared lists, which is product text although it stands in no ``.ftl`` file."""
    return Words(f"⟦{text}⟧" if language == PSEUDO else text)


def _without_stop(found: re.Match[str]) -> str:
    """The end of text that is quoted: the sentence around it has its own full stop, an abbreviation keeps its own."""
    last = found[1].lstrip(f"(‘{ISOLATE}")
    keeps_it = not last or "." in last or last.casefold() in _ABBREVIATIONS
    return found[0] if keeps_it else f"{found[1]}{END_OF_ISOLATE}’"


@lru_cache(maxsize=1024)
def _parts(key: str) -> tuple[str, str, str]:
    file, message, *attribute = key.split(".")
    return file, message, attribute[0] if attribute else ""


def _sources(file: str, language: str) -> list[Path]:
    """A file of texts; texts of many parts are a folder with a file for each part, read together."""
    folder = _FOLDER / language / file
    return sorted(folder.glob("*.ftl")) if folder.is_dir() else [folder.with_suffix(".ftl")]


@cache
def _bundle(file: str, language: str) -> FluentBundle:
    text = "\n".join(path.read_text(encoding="utf-8") for path in _sources(file, "en" if language == "en" else "nl"))
    if language == PSEUDO:
        from omgeving_helpers.texts.pseudo import pseudo  # noqa: PLC0415  # only tests need the syntax tree

        text = pseudo(text)
    bundle = FluentBundle([_LOCALES[language].replace("_", "-")], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle


def _fluent(value: Sayable, language: str) -> FluentType | str:
    """Make a value ready for Fluent: only text and whole numbers go in, so nothing is formatted twice."""
    if isinstance(value, bool):
        msg = "a yes or no is no text: choose the words by a selector"
        raise TypeError(msg)
    if isinstance(value, Words):
        return str(value)
    if isinstance(value, str):
        return as_typed(value)
    if isinstance(value, int):
        return fluent_number(value)
    if isinstance(value, (float, Fraction, date)):
        return shown(value, language)
    if isinstance(value, Sequence):
        return shown([str(_fluent(v, language)) for v in value], language)
    return fluent_number(int(value))  # numpy whole numbers
