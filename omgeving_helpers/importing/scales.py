"""What a word in a cell becomes in the words of the contract: always a suggestion, never a decision.

A value that the contract reads as it stands needs no suggestion, unless the column has another scale than 1 to 5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise, table
from omgeving_helpers.importing.mapping import Sureness, Why
from omgeving_helpers.importing.words import spelling, value_words
from omgeving_helpers.reading.cells import CellPlace, typed
from omgeving_helpers.reading.dates import read_date
from omgeving_helpers.reading.fillers import is_filler
from omgeving_helpers.reading.grid import Cell, Faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from omgeving_helpers.contract import Column
    from omgeving_helpers.importing.mapping import Target
    from omgeving_helpers.reading.rows import CellValue

HIGHEST = 5
_SIGNS = frozenset({"++", "+", "--", "+/-", "+-", "-/+", "±"})
_ONLY_AS_SIGN = frozenset({"0", "-", "o"})
_LEGEND = re.compile(r"\b([01])\s*(?:-|–|t/m|tot|to)\s*(?:en met\s*)?(3|4|5|6|7|10)\b")
_REVERSED = re.compile(
    r"\b1\s*[=:]\s*(?:zeer |heel |very )?(?:hoog|high|groot|large|veel|belangrijk|sterk|strong)", re.IGNORECASE
)
_TIMES = re.compile(r"(\d{1,3})\s*(?:x|keer|maal|times)\s*(?:per|a)\s*(?:jaar|year)", re.IGNORECASE)
_DIGIT = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
_PART = re.compile(r"[^\W\d_]+|\d+")
_FEW_PARTS, _SHORT = 3, 3
_NEAR = 0.85
_CHOICES = frozenset({"enum", "yes_no_unknown", "score_1_5"})
_FREE = frozenset({"text", "role"})


@dataclass(frozen=True)
class Scale:
    """How the scores of one column are written: the highest of their digits, and whether 1 is the best."""

    highest: int = HIGHEST
    is_reversed: bool = False
    has_signs: bool = False
    is_doubtful: bool = False

    def score(self, digit: int) -> int | None:
        """A digit of this scale as a score from 1 to 5; three steps become 2, 3 and 4, as laag, midden and hoog do."""
        if not 1 <= digit <= self.highest:
            return None
        few = {3: (2, 3, 4), 4: (1, 2, 4, 5)}.get(self.highest)
        score = few[digit - 1] if few else digit if self.highest == HIGHEST else -(-digit * HIGHEST // self.highest)
        return HIGHEST + 1 - score if self.is_reversed else score


@dataclass(frozen=True)
class Suggestion:
    """What a text becomes, by its English name; ``is_same`` when the contract reads it as it stands."""

    becomes: str
    sureness: Sureness
    why: Why
    is_same: bool = False


NOTHING = Suggestion("", Sureness.OPEN, Why("no-value"))


def scale_of(header: str, texts: Iterable[str]) -> Scale:
    """How the scores of a column are written, by its header and by what stands in it."""
    texts = list(texts)
    digits = [int(text) for text in map(str.strip, texts) if re.fullmatch(r"\d{1,2}", text)]
    legend = _LEGEND.search(header)
    most = max(digits, default=0)
    highest = int(legend[2]) if legend else 10 if HIGHEST < most <= 10 else HIGHEST  # noqa: PLR2004 - a mark from 1 to 10
    return Scale(
        highest,
        _REVERSED.search(header) is not None,
        any(spelling(text) in _SIGNS for text in texts),
        is_doubtful=not legend and bool(digits) and most <= 3 and len(set(digits)) > 1,  # noqa: PLR2004 - of three steps
    )


def read_cell(cell: Cell, column: Column, *, has_us_dates: bool = False) -> tuple[CellValue, bool]:
    """What the contract makes of a cell, and whether it is bad there."""
    found = typed(cell, column, CellPlace(Faults(""), 0, "", has_us_dates))
    return found.value, found.is_bad


def suggestion(cell: Cell, target: Target, scale: Scale, names: Mapping[str, str]) -> Suggestion:
    """What one cell becomes at its place.

    ``names`` gives the themes by every spelling, for the one list of values that stands outside the contract.
    """
    column, text = target.spec, " ".join(cell.text.split())
    if column.item_kind == "ref:themes":
        found = names.get(normalise(text))
        return Suggestion(found, Sureness.SURE, Why("same"), is_same=True) if found else NOTHING
    if column.kind == "score_1_5":
        return _score(cell, text, column, scale)
    value, is_bad = read_cell(cell, column)
    if not is_bad and value is not None:
        return Suggestion(text, Sureness.SURE, Why("same"), is_same=True)
    if column.item_kind in _CHOICES:
        return _choice(text, column)
    if column.name == "per_year":
        times = _TIMES.fullmatch(text)
        number = times[1] if times else value_words("per_year").get(spelling(text), "")
        return Suggestion(number, Sureness.LIKELY, Why("known-word")) if number else NOTHING
    return NOTHING


def _score(cell: Cell, text: str, column: Column, scale: Scale) -> Suggestion:
    value, is_bad = read_cell(cell, column)
    word = spelling(text)
    if re.fullmatch(r"\d{1,2}", text) and cell.kind != "percent" and not (word == "0" and scale.has_signs):
        score = scale.score(int(text))
        if score is None:
            return NOTHING
        if scale == Scale(has_signs=scale.has_signs):
            return Suggestion(str(score), Sureness.SURE, Why("same"), is_same=True)
        key = "small-scale" if scale.is_doubtful else "reversed-scale" if scale.is_reversed else "other-scale"
        return Suggestion(str(score), Sureness.LIKELY, Why(key, str(scale.highest)))
    if not is_bad and isinstance(value, int) and scale.highest == HIGHEST and not scale.is_reversed:
        return Suggestion(str(value), Sureness.SURE, Why("same"), is_same=True)
    return _score_word(text, word, scale)


def _score_word(text: str, word: str, scale: Scale) -> Suggestion:
    words = value_words("score")
    if word in words and (scale.has_signs or word not in _ONLY_AS_SIGN):
        return Suggestion(words[word], Sureness.LIKELY, Why("score-word"))
    if is_filler(text):
        return Suggestion("", Sureness.LIKELY, Why("unknown-word"))
    digits = _DIGIT.findall(text)
    if len(digits) == 1 and any(c.isalpha() for c in text) and scale.score(int(digits[0])):
        return Suggestion(str(scale.score(int(digits[0]))), Sureness.LIKELY, Why("digit-inside"))
    near = _near_score(word)
    return Suggestion(words[near], Sureness.LIKELY, Why("looks-like", near)) if near else NOTHING


def _choice(text: str, column: Column) -> Suggestion:
    """One of the values of a list, by a word that people use for it, a typing error, or a word inside the text."""
    words = _words(column)
    word = spelling(text)
    if word in words:
        return Suggestion(words[word], Sureness.LIKELY, Why("known-word"))
    if is_filler(text):
        return Suggestion("", Sureness.LIKELY, Why("unknown-word"))
    near = get_close_matches(word, words, n=1, cutoff=_NEAR) if len(word) > HIGHEST else []
    if near:
        return Suggestion(words[near[0]], Sureness.LIKELY, Why("looks-like", near[0]))
    inside = {value for known, value in words.items() if len(known) > HIGHEST and f" {known} " in f" {word} "}
    return Suggestion(next(iter(inside)), Sureness.LIKELY, Why("word-inside")) if len(inside) == 1 else NOTHING


def _words(column: Column) -> dict[str, str]:
    """Every word for a value of this column."""
    return _words_of(column.table, column.name)


@cache
def _words_of(of: str, name: str) -> dict[str, str]:
    column = table(of)[name]
    own = {spelling(word): v.name for v in column.values for word in (v.name, v.name_nl, v.label_nl, v.label_en)}
    known = {v.name for v in column.values}
    lists = _lists(column)
    return {w: value for name in lists for w, value in value_words(name).items() if value in known} | own


def _lists(column: Column) -> tuple[str, ...]:
    """The lists of words that fit the values of a column: those of which every value is one of its own."""
    special = {("stakeholders", "is_key"): "yes_no", ("forums", "kind"): "forum_kind", ("seats", "role"): "seat_role"}
    if column.kind == "yes_no_unknown":
        return ("yes_no_unknown",)
    named = {
        "category": "category", "role_now": "role", "role_wanted_by_them": "role", "role_wanted_by_us": "role",
        "source": "source", "phases": "phase", "phase": "phase", "level": "level", "authority": "authority",
        "status": "action_status" if column.table == "actions" else "",
    }  # fmt: skip
    name = special.get((column.table, column.name)) or named.get(column.name, "")
    return (name,) if name else ()


def fit(texts: Mapping[str, Cell], target: Target, header: str, names: Mapping[str, str]) -> float:
    """The share of the different texts of a column that can stand at a place; 1 when the column is empty."""
    if not texts:
        return 1.0
    column = target.spec
    scale = scale_of(header, texts)
    if column.item_kind in _FREE:
        bad = sum(_is_scorelike(text, scale) or is_day(cell) for text, cell in texts.items())
        return 1 - bad / len(texts)
    if column.item_kind.startswith("ref:") and column.item_kind != "ref:themes":
        return 1.0
    found = [suggestion(cell, target, scale, names) for cell in texts.values()]
    return sum(s.is_same or s.sureness is not Sureness.OPEN for s in found) / len(texts)


def is_day(cell: Cell) -> bool:
    """Whether a cell holds a date, and not a sentence."""
    return read_date(cell.text.strip(), kind=cell.kind).day is not None


def _is_scorelike(text: str, scale: Scale) -> bool:
    """Whether a text is a digit, a sign or a word for a score: not what stands in a column of sentences."""
    word = spelling(text)
    if word in _ONLY_AS_SIGN:
        return scale.has_signs
    parts = _PART.findall(word)
    return word in _SIGNS or _is_score(word) or (0 < len(parts) <= _FEW_PARTS and all(map(_is_score, parts)))


def _is_score(word: str) -> bool:
    return word.isdigit() or word in value_words("score") or bool(_near_score(word))


@lru_cache(maxsize=65536)
def _near_score(word: str) -> str:
    """The word for a score that this one is nearly, as with a typing error; empty when there is none."""
    words = value_words("score")
    is_like = _SHORT < len(word) <= max(map(len, words)) / _NEAR
    return next(iter(get_close_matches(word, words, n=1, cutoff=_NEAR)), "") if is_like else ""
