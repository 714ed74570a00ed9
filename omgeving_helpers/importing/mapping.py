"""What becomes of a list: which sheet is which table, which column goes where, what each word means.

A mapping is only a set of choices; nothing here reads a list or makes a programme.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from omgeving_helpers.contract import table, values
from omgeving_helpers.texts import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.contract import Column

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 500
_AS_TYPED = frozenset({"text", "role", "id", "slug", "ref"})

MEASURES = tuple(value for value in values()["measure"] if value.name != "statement")
"""What a list may say of a party as a score in a measurement round."""


def seen(text: str) -> str:
    r"""A text as it is shown and found again in a mapping: on one line, without control characters, not endless.

    Examples
    --------
    >>> seen("  Gemeente\n Zwolle\x07 ")
    'Gemeente Zwolle'
    """
    return " ".join(_CONTROL.sub(" ", text).split())[:_LONGEST]


class Target(NamedTuple):
    """A place in a programme: a column of a table, or a measure in ``measurements``."""

    table: str
    column: str

    @property
    def is_measure(self) -> bool:
        """Whether it is a score of a round, which becomes a row of its own."""
        return self.table == "measurements" and any(m.name == self.column for m in MEASURES)

    @property
    def spec(self) -> Column:
        """The column of the contract that says what a cell may hold."""
        return table(self.table)["score" if self.is_measure else self.column]

    @property
    def takes_any_text(self) -> bool:
        """Whether a cell there may hold what somebody typed, and not only one of some values."""
        return self.spec.item_kind.split(":")[0] in _AS_TYPED

    def label(self, language: str) -> Words:
        """How a reader knows it: ``stakeholders: invloed``."""
        of = table(self.table)
        measure = next((m for m in MEASURES if self.is_measure and m.name == self.column), None)
        if measure:
            name = measure.name if language == "en" else measure.name_nl
        else:
            name = of[self.column].in_language(language)
        return Words(f"{of.in_language(language)}: {name}")


class Sureness(StrEnum):
    """Where a choice comes from: how sure a suggestion is, or that somebody made or confirmed it."""

    SURE = "sure"
    LIKELY = "likely"
    OPEN = "open"
    LEFT = "left"
    CONFIRMED = "confirmed"


class Why(NamedTuple):
    """The reason of a suggestion: the key of its sentence, and a word in it."""

    key: str
    word: str = ""


@dataclass(frozen=True, kw_only=True)
class SheetChoice:
    """One sheet of the list: the table that its rows go to (empty: not read) and where its header stands."""

    sheet: str
    table: str
    first: int
    last: int
    rows: int
    sureness: Sureness
    why: Why


@dataclass(frozen=True, kw_only=True)
class ColumnChoice:
    """One column of the list and its place in the programme; ``None`` = it is not taken over."""

    sheet: str
    index: int
    header: str
    number: int
    examples: tuple[str, ...]
    target: Target | None
    sureness: Sureness
    why: Why
    others: tuple[Target, ...] = ()

    @property
    def key(self) -> tuple[str, str, int]:
        """By what it is found again: sheet, header, and which one of those with that header."""
        return (self.sheet, self.header, self.number)


@dataclass(frozen=True, kw_only=True)
class ValueChoice:
    """One word in a column and what it becomes, by its English name; empty = the cell is not taken over."""

    column: ColumnChoice
    text: str
    count: int
    becomes: str
    sureness: Sureness
    why: Why

    @property
    def key(self) -> tuple[str, str, int, str]:
        """By what it is found again."""
        return (*self.column.key, self.text)


@dataclass(frozen=True, kw_only=True)
class FixedChoice:
    """A column that the list does not have, and the value that all rows get; empty = it stays empty."""

    target: Target
    becomes: str
    sureness: Sureness
    why: Why

    @property
    def key(self) -> Target:
        """By what it is found again."""
        return self.target


@dataclass(frozen=True, kw_only=True)
class RowChoice:
    """A row that may be no row of the table, and whether it is taken."""

    sheet: str
    number: int
    text: str
    is_taken: bool
    sureness: Sureness
    why: Why

    @property
    def key(self) -> tuple[str, str]:
        """By what it is found again, also when it moved."""
        return (self.sheet, self.text)


@dataclass(frozen=True, kw_only=True)
class Mapping:
    """All choices of one list."""

    sheets: tuple[SheetChoice, ...] = ()
    columns: tuple[ColumnChoice, ...] = ()
    values: tuple[ValueChoice, ...] = ()
    fixed: tuple[FixedChoice, ...] = ()
    rows: tuple[RowChoice, ...] = ()

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody has seen every choice."""
        return all(choice.sureness is Sureness.CONFIRMED for choice in self.choices)

    @property
    def choices(self) -> Iterable[SheetChoice | ColumnChoice | ValueChoice | FixedChoice | RowChoice]:
        """Every choice, in the order in which they are asked."""
        return (*self.sheets, *self.columns, *self.values, *self.fixed, *self.rows)

    def confirmed(self) -> Mapping:
        """The same choices, all confirmed."""
        parts = {
            name: tuple(replace(choice, sureness=Sureness.CONFIRMED) for choice in getattr(self, name))
            for name in ("sheets", "columns", "values", "fixed", "rows")
        }
        return Mapping(**parts)

    def table_of(self, sheet: str) -> str:
        """The table that a sheet goes to; empty when it is not read."""
        return next((choice.table for choice in self.sheets if choice.sheet == sheet), "")


@dataclass(frozen=True)
class Remembered:
    """Choices that somebody made before, by what they are found again; ``is_confirmed`` when they were confirmed.

    ``source`` names where they come from, for the sentence that says so.
    """

    sheets: dict[str, str] = field(default_factory=dict)
    columns: dict[tuple[str, str, int], Target | None] = field(default_factory=dict)
    values: dict[tuple[str, str, int, str], str] = field(default_factory=dict)
    fixed: dict[Target, str] = field(default_factory=dict)
    rows: dict[tuple[str, str], bool] = field(default_factory=dict)
    is_confirmed: bool = False
    source: str = ""
