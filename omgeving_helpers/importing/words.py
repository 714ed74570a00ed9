"""The words that people use above their columns and in their cells, as data; they only ever lead to a suggestion.

What a word means in the pack's own tables stands in the contract.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from difflib import SequenceMatcher
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from omgeving_helpers.contract import normalise, programme_tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.importing.mapping import Target

SAME, KNOWN, NEARLY_SAME, NEAR = 1.0, 0.97, 0.95, 0.75
"""How alike: the pack's own word, a word that people use for it, the same but for small words, the least to suggest."""

_FOLDER = Path(__file__).parent
_BRACKETS = re.compile(r"[(\[{].*?[)\]}]|[(\[{].*$")
_RANGE = re.compile(r"\b\d+\s*(?:-|–|t/m|tot|to)\s*(?:en met\s*)?\d+\b")
_BROKEN = re.compile(r"(?<=[^\W\d_])-\s+(?=[^\W\d_])(?!(?:en|of|and|or)\b)")
_NO_LETTERS = re.compile(r"[^\w]+")
_SMALL = frozenset(
    "de het een van voor op in bij met aan onze ons uw hun the a an of on in for with our your their mate score "
    "cijfer niveau level rating".split()
)
_TYPO, _SHORTEST_TYPO = 0.86, 5
_PART, _PART_OF_REST = 0.7, 0.25


class Word(NamedTuple):
    """One word that stands for a column, with its parts; ``is_own`` when it is the pack's own word."""

    text: str
    parts: tuple[str, ...]
    is_own: bool = False


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """A header without what people put around it: brackets, a range, punctuation, a word broken off at a line's end.

    Examples
    --------
    >>> bare("Invloed (1-5)*"), bare("Mate van belang:"), bare("E-mail"), bare("Draag- vlak")
    ('invloed', 'mate_van_belang', 'e_mail', 'draagvlak')
    """
    text = _RANGE.sub(" ", _BRACKETS.sub(" ", _BROKEN.sub("", text)))
    return normalise(_NO_LETTERS.sub(" ", text.replace("_", " ")))


def _parts(text: str) -> tuple[str, ...]:
    parts = tuple(p for p in text.split("_") if p not in _SMALL)
    return parts or tuple(text.split("_"))


@lru_cache(maxsize=4096)
def word_of(text: str) -> Word:
    """A text as a word to compare with."""
    plain = bare(text)
    return Word(plain, _parts(plain))


@lru_cache(maxsize=65536)
def likeness(header: Word, word: Word) -> float:
    """How alike a header and a known word are, from 0 to 1.

    Examples
    --------
    >>> likeness(word_of("Mate van invloed (1-5)"), word_of("invloed"))
    0.95
    """
    if not header.text or not word.text:
        return 0.0
    if header.text == word.text:
        return SAME if word.is_own else KNOWN
    if header.parts == word.parts:
        return NEARLY_SAME
    if sorted(header.parts) == sorted(word.parts):
        return NEARLY_SAME
    size, whole = len(word.parts), len(header.parts)
    if size < whole and any(header.parts[i : i + size] == word.parts for i in range(whole - size + 1)):
        return _PART + _PART_OF_REST * size / whole
    if min(len(header.text), len(word.text)) < _SHORTEST_TYPO:
        return 0.0
    matcher = SequenceMatcher(None, header.text, word.text)
    if matcher.real_quick_ratio() < _TYPO or matcher.quick_ratio() < _TYPO:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= _TYPO else 0.0


def likeness_to(headers: Iterable[str], words: Iterable[Word]) -> float:
    """The most that one of the ways to read a header is like one of these words."""
    found = [word_of(header) for header in headers]
    return max((likeness(header, word) for header in found for word in words), default=0.0)


@cache
def header_words() -> dict[Target, tuple[Word, ...]]:
    """The words for every column of a programme: those of the contract, and those that people use."""
    from omgeving_helpers.importing.mapping import MEASURES, Target  # noqa: PLC0415 - it uses our columns

    words: dict[Target, dict[str, Word]] = {}
    for table in programme_tables():
        for column in table.columns:
            names = (column.name, column.name_nl, *column.aliases)
            words[Target(table.name, column.name)] = {name: word_of(name)._replace(is_own=True) for name in names}
    for value in MEASURES:
        own = {name: word_of(name)._replace(is_own=True) for name in (value.name, value.name_nl)}
        words[Target("measurements", value.name)] = own
    for row in _read("headers.csv"):
        target = Target(row["table"], row["column"])
        words[target] = {w: word_of(w) for w in row["words"].split("|")} | words[target]
    return {target: tuple(dict.fromkeys(found.values())) for target, found in words.items()}


@cache
def known_words() -> frozenset[str]:
    """Every word for a column of any table."""
    return frozenset(word.text for words in header_words().values() for word in words)


@cache
def personal_words() -> tuple[Word, ...]:
    """The headers of columns that hold names, addresses and numbers of persons."""
    rows = [row for row in _read("personal.csv") if row["kind"] != "organisation"]
    return tuple(word_of(word) for row in rows for word in row["words"].split("|"))


def names_organisation(text: str) -> bool:
    """Whether a text holds a word by which it names an organisation, although it may look like a person.

    Examples
    --------
    >>> names_organisation("Stichting Anne Frank"), names_organisation("Anne Frank")
    (True, False)
    """
    return bool(_organisation_words() & set(normalise(text).split("_")))


@cache
def _organisation_words() -> frozenset[str]:
    rows = [row for row in _read("personal.csv") if row["kind"] == "organisation"]
    return frozenset(normalise(word) for row in rows for word in row["words"].split("|"))


@cache
def value_words(name: str) -> dict[str, str]:
    """By spelling: the value of a list that a word stands for."""
    return {
        spelling(word): row["value"]
        for row in _read("values.csv")
        if row["list"] == name
        for word in row["words"].split("|")
    }


@lru_cache(maxsize=4096)
def spelling(text: str) -> str:
    """Make two spellings of one word or sign equal; unlike a header, ``++`` and ``-`` keep their signs.

    Examples
    --------
    >>> spelling(" Zeer  hoog "), spelling("– –"), spelling("Co-produceren")
    ('zeer hoog', '--', 'co produceren')
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    signs = re.sub(r"[\u2010-\u2015\u2212]", "-", re.sub(r"\s+", "", plain))
    if signs and not any(c.isalnum() for c in signs):
        return signs
    return normalise(plain).replace("_", " ").rstrip(".") if plain not in {"0", "1"} else plain


def _read(file: str) -> list[dict[str, str]]:
    with (_FOLDER / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
