"""Whether every row can be told from the others: ids that are empty, double or nearly the same.

A programme without usable ids cannot be reported on, so most of these are errors.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from omgeving_helpers.checks.findings import Finding, places_of
from omgeving_helpers.contract import programme_tables
from omgeving_helpers.contract import table as table_of
from omgeving_helpers.contract import tables as all_tables
from omgeving_helpers.faults import Weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.checks.findings import Tables
    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.texts.say import Sayable

_FEWEST_ROWS = 5
_ONE_IN = 5
_WITHOUT_KEY_CHECK = frozenset({"measurements", "theme_relations"})
"""Tables in which the same key twice is no error: their own checks look at what stands there twice."""


def one_programme_row(tables: Tables) -> Iterator[Finding]:
    """There is exactly one row that says which programme this is."""
    rows = tables["programme"]
    if not rows:
        yield from _nothing_there(tables, "programme")
    elif len(rows) > 1:
        yield Finding(
            tables.fault("several-programme-rows", "programme", rows[1], values={"k": len(rows)}, weight=Weight.ERROR),
        )


def some_party(tables: Tables) -> Iterator[Finding]:
    """There is a list of parties; one with only a header is no fault of the file (D04 says what is missing)."""
    if not tables["stakeholders"]:
        yield from _nothing_there(tables, "stakeholders")


def shared_lists(tables: Tables) -> Iterator[Finding]:
    """The shared lists that every report needs are there."""
    for of in all_tables().values():
        if of.is_reference and of.is_required and of.name in tables.by_name and not tables[of.name]:
            values = {"name_nl": of.name_nl, "name_en": of.name}
            yield Finding(tables.fault("shared-list-missing", of.name, values=values, weight=Weight.ERROR))


def _nothing_there(tables: Tables, name: str) -> Iterator[Finding]:
    """A table that no report can do without; when its header could not be used, that fault says enough."""
    data = tables.by_name.get(name)
    values = {"name_nl": table_of(name).name_nl, "name_en": name}
    if data is None or not data.is_present:
        yield Finding(tables.fault("table-missing", name, values=values, weight=Weight.ERROR))
    elif data.headers and name == "programme":
        yield Finding(tables.fault("no-programme-row", name, values=values, weight=Weight.ERROR))


def too_many_bad(tables: Tables) -> Iterator[Finding]:
    """More than a fifth of a required column is bad, in a required table of five rows or more: it cannot be trusted."""
    for data in tables.by_name.values():
        if not data.table.is_required or len(data.rows) < _FEWEST_ROWS:
            continue
        for column in data.table.columns:
            k = data.bad.get(column.name, 0)
            if column.is_required and _ONE_IN * k > len(data.rows):
                values = {"k": k, "n": len(data.rows)}
                fault = tables.fault("too-many-bad", data.table.name, None, column.name, values, weight=Weight.ERROR)
                yield Finding(fault)


def empty_ids(tables: Tables) -> Iterator[Finding]:
    """A cell of a key that must be filled is empty, or holds nothing that can be an id."""
    for name in _tables_with_key(tables):
        must = [c for c in table_of(name).key if table_of(name)[c].if_empty == "(fault)"]
        for row in tables[name]:
            for column in must:
                if row[column] is None:
                    yield Finding(tables.fault("empty-id", name, row, column, weight=Weight.ERROR))


def double_ids(tables: Tables) -> Iterator[Finding]:
    """The same key on two rows. An unknown part of a key (a function not filled in) makes no double."""
    for name in _tables_with_key(tables):
        key = table_of(name).key
        rows: dict[tuple[object, ...], list[Row]] = defaultdict(list)
        for row in tables[name]:
            rows[tuple(row[c] for c in key)].append(row)
        for found, same in rows.items():
            if len(same) > 1 and None not in found:
                places = places_of(same)
                values: dict[str, Sayable] = {
                    "found": " + ".join(str(part) for part in found),
                    "places": places,
                    "k": len(same),
                }
                yield Finding(tables.fault("double-id", name, same[1], key[0], values, weight=Weight.ERROR))


def ids_that_differ_in_capitals(tables: Tables) -> Iterator[Finding]:
    """``s1`` beside ``S1``: they stay two, but most often one was meant."""
    for name in _tables_with_key(tables):
        key = table_of(name).key
        if len(key) > 1 or name == "programme":
            continue
        first: dict[str, Row] = {}
        for row in tables[name]:
            other = first.setdefault(str(row[key[0]]).casefold(), row)
            if row[key[0]] and other[key[0]] != row[key[0]]:
                values = {"found": row[key[0]], "other": other[key[0]], "place": places_of([other, row])[0]}
                yield Finding(tables.fault("ids-differ-in-capitals", name, row, key[0], values))


def _tables_with_key(tables: Tables) -> list[str]:
    names = [t.name for t in programme_tables()] + [n for n in tables.by_name if table_of(n).is_reference]
    return [name for name in names if name not in _WITHOUT_KEY_CHECK and name in tables.by_name]
