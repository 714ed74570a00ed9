"""Give every row its id, and make an id of every name that points at another row.

The list's own ids stay as they are, when they can be ids; otherwise rows are numbered in the order of the list.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise, table
from omgeving_helpers.importing.scales import read_cell
from omgeving_helpers.reading.grid import Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PREFIXES = {
    "stakeholders": "S",
    "interests": "B",
    "statements": "PT",
    "forums": "O",
    "milestones": "M",
    "agenda": "A",
    "actions": "AC",
    "anchoring": "V",
    "benefits": "BA",
}
_NAMES = {"stakeholders": ("name", "short_name"), "forums": ("name",), "milestones": ("name",), "statements": ("text",)}
_FEW_DIGITS, _MANY = 2, 100
_DIGITS = {"forums": 1}
_DECISION = "D"


def id_column(name: str) -> str | None:
    """The column that is the whole key of a table; ``None`` where a key has several."""
    key = table(name).key
    return key[0] if len(key) == 1 and name in PREFIXES else None


def usable_ids(name: str, texts: Iterable[str]) -> set[str]:
    """Of the ids that a list has: those that can be one, and stand there once."""
    column = table(name)[str(id_column(name))]
    counts = Counter(text for text in texts if text)
    return {text for text, k in counts.items() if k == 1 and not read_cell(Cell(text), column)[1]}


def numbered(name: str, rows: Iterable[dict[str, str]]) -> None:
    """Fill the ids that are empty with the next free number: S01, S02 and so on."""
    column, rows = id_column(name), list(rows)
    if column is None:
        return
    used = {row[column] for row in rows if row.get(column)}
    digits = _DIGITS.get(name, _FEW_DIGITS) if len(rows) < _MANY else len(str(len(rows)))
    number = 0
    for row in rows:
        while not row.get(column):
            number += 1
            candidate = f"{PREFIXES[name]}{number:0{digits}}"
            row[column] = "" if candidate in used else candidate


def decisions_numbered(rows: Iterable[dict[str, str]]) -> None:
    """Give all rows of one decision, by its text, the same id where the list has none: D01, D02 and so on."""
    rows = list(rows)
    used = {row["decision_id"] for row in rows if row.get("decision_id")}
    free = (i for n in range(1, len(rows) + len(used) + 1) if (i := f"{_DECISION}{n:0{_FEW_DIGITS}}") not in used)
    by_text: dict[str, str] = {}
    for row in rows:
        text = normalise(row.get("decision", ""))
        if not row.get("decision_id") and text:
            row["decision_id"] = by_text.get(text) or by_text.setdefault(text, next(free))


def ids_by_name(name: str, rows: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """By id, and by name where only one row has it: the id of a row of a table."""
    column, rows = id_column(name), list(rows)
    if column is None:
        return {}
    found: dict[str, set[str]] = {}
    for row in rows:
        for text in (row.get(c, "") for c in _NAMES.get(name, ())):
            found.setdefault(normalise(text), set()).add(row[column])
    by_name = {key: next(iter(own)) for key, own in found.items() if key and len(own) == 1}
    return by_name | {normalise(row[column]): row[column] for row in rows}
