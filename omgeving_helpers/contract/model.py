"""Typed loader of the contract tables.

It turns the CSV files into frozen objects and finds a table, column or value by the word a user typed.
"""

from __future__ import annotations

import csv
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

CONTRACT_VERSION = "1.0"

_FOLDER = Path(__file__).parent
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
_ORIGIN_OF_CATEGORY = {
    "internal": "own_organisation",
    "ministry": "other_government",
    "implementing_body": "other_government",
    "fellow_government": "other_government",
    "umbrella": "other_government",
    "supervisor": "other_government",
    "citizen": "users_and_interests",
    "intermediary": "users_and_interests",
    "profession": "users_and_interests",
    "interest_group": "users_and_interests",
    "service_provider": "supplier",
    "politics_media": "other",
    "knowledge_institution": "other",
}


@dataclass(frozen=True, slots=True)
class Value:
    """One allowed value of a list: its name in code, as typed in Dutch, and as shown in both languages."""

    name: str
    name_nl: str
    label_nl: str
    label_en: str


@dataclass(frozen=True)
class Column:
    """One column of a table.

    ``kind`` is one of docs/definitions.md, 3 (``id``, ``score_1_5``, ``list:ref:stakeholders``, …);
    ``if_empty`` says what an empty cell means: a bare word or number is a value, brackets are an explanation.
    """

    table: str
    name: str
    name_nl: str
    aliases: tuple[str, ...]
    is_required: bool
    kind: str
    values: tuple[Value, ...]
    unit: str
    if_empty: str
    sensitivity: str
    view_or_fact: str
    description_nl: str
    description_en: str
    example_nl: str

    @property
    def is_list(self) -> bool:
        """Whether a cell holds several items."""
        return self.kind.startswith("list:")

    @property
    def item_kind(self) -> str:
        """The kind of one item: the kind itself where the cell holds a single value."""
        return self.kind.removeprefix("list:")

    @property
    def refers_to(self) -> tuple[str, ...]:
        """The tables in which an id of this column must exist; empty when it refers to nothing."""
        kind = self.item_kind
        return tuple(kind.removeprefix("ref:").split("/")) if kind.startswith("ref:") else ()

    @property
    def default(self) -> str | None:
        """The value that an empty cell gets, as text; ``None`` when emptiness has no value."""
        return None if not self.if_empty or self.if_empty.startswith("(") else self.if_empty

    def in_language(self, language: str) -> str:
        """The header in the reader's language."""
        return self.name_nl if language == "nl" else self.name

    def find_value(self, text: str) -> str | None:
        """The English name of the allowed value that this text means, or ``None``."""
        return self._value_index.get(normalise(text))

    @cached_property
    def _value_index(self) -> dict[str, str]:
        words = {normalise(word): v.name for v in self.values for word in (v.label_nl, v.label_en)}
        return words | {normalise(word): v.name for v in self.values for word in (v.name_nl, v.name)}


@dataclass(frozen=True)
class Table:
    """One table: its columns in order, its key, and whether a programme or the shared lists hold it."""

    name: str
    name_nl: str
    is_reference: bool
    is_required: bool
    key: tuple[str, ...]
    row_nl: str
    row_en: str
    columns: tuple[Column, ...]

    def __getitem__(self, column: str) -> Column:
        """The column with this English name; a ``KeyError`` when there is none."""
        return self._by_name[column]

    def in_language(self, language: str) -> str:
        """The name of the table, sheet or file in the reader's language."""
        return self.name_nl if language == "nl" else self.name

    def find_column(self, header: str) -> Column | None:
        """The column that this header names in English, in Dutch or by an alias, or ``None``."""
        return self._by_header.get(normalise(header))

    @cached_property
    def _by_name(self) -> dict[str, Column]:
        return {c.name: c for c in self.columns}

    @cached_property
    def _by_header(self) -> dict[str, Column]:
        return {normalise(word): c for c in self.columns for word in (c.name, c.name_nl, *c.aliases)}


@lru_cache(maxsize=8192)
def normalise(text: str) -> str:
    r"""Make two spellings of one header or value equal (docs/definitions.md, 1).

    Examples
    --------
    >>> normalise("  Kan blokkeren\u00a0")
    'kan_blokkeren'
    >>> normalise("Cliënt-raad")
    'client_raad'
    """
    plain = unicodedata.normalize("NFKC", text).translate(_INVISIBLE).strip().casefold()
    plain = "_".join(plain.replace("-", " ").replace("_", " ").split())
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


@cache
def tables() -> dict[str, Table]:
    """All tables by English name, in the order of docs/definitions.md, 5."""
    lists = values()
    columns: dict[str, list[Column]] = {}
    for row in _read("columns.csv"):
        columns.setdefault(row["table"], []).append(_column(row, lists))
    return {
        row["name"]: Table(
            name=row["name"],
            name_nl=row["name_nl"],
            is_reference=row["group"] == "reference",
            is_required=row["required"] == "yes",
            key=tuple(row["key"].split("|")),
            row_nl=row["row_nl"],
            row_en=row["row_en"],
            columns=tuple(columns[row["name"]]),
        )
        for row in _read("tables.csv")
    }


@cache
def programme_tables() -> tuple[Table, ...]:
    """The 7 required and 6 optional tables of one programme, in order."""
    return tuple(t for t in tables().values() if not t.is_reference)


@cache
def values() -> dict[str, tuple[Value, ...]]:
    """All lists of allowed values by the name of the list, each in the order of the contract."""
    lists: dict[str, list[Value]] = {}
    for row in _read("values.csv"):
        value = Value(row["value"], row["value_nl"], row["label_nl"], row["label_en"])
        lists.setdefault(row["list"], []).append(value)
    return {name: tuple(entries) for name, entries in lists.items()}


def table(name: str) -> Table:
    """The table with this English name; a ``KeyError`` when there is none."""
    return tables()[name]


def find_table(text: str) -> Table | None:
    """The table that this file or sheet name means in English or Dutch, or ``None``.

    Examples
    --------
    >>> find_table("Belangen").name
    'interests'
    """
    wanted = normalise(text)
    return next((t for t in tables().values() if wanted in (normalise(t.name), normalise(t.name_nl))), None)


def value(list_name: str, name: str) -> Value:
    """One entry of a list of allowed values; a ``KeyError`` when the list has no such entry."""
    return _entries()[list_name, name]


def origin_of(category: str) -> str:
    """The group of origin of a category (docs/definitions.md, 8); ``internal`` is the only one of our own."""
    return _ORIGIN_OF_CATEGORY[category]


@cache
def _entries() -> dict[tuple[str, str], Value]:
    return {(name, entry.name): entry for name, entries in values().items() for entry in entries}


def _column(row: dict[str, str], lists: dict[str, tuple[Value, ...]]) -> Column:
    return Column(
        table=row["table"],
        name=row["name"],
        name_nl=row["name_nl"],
        aliases=tuple(row["aliases"].split("|")) if row["aliases"] else (),
        is_required=row["required"] == "yes",
        kind=row["kind"],
        values=lists[row["values"]] if row["values"] else (),
        unit=row["unit"],
        if_empty=row["if_empty"],
        sensitivity=row["sensitivity"],
        view_or_fact=row["class"],
        description_nl=row["description_nl"],
        description_en=row["description_en"],
        example_nl=row["example_nl"],
    )


def _read(file: str) -> list[dict[str, str]]:
    with (_FOLDER / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
