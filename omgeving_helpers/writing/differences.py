"""What somebody else changed in a table since it was opened, row by row.

Rows are the same when their codes are, or else when they stand in the same place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.writing.refusals import Difference, NotSaved
from omgeving_helpers.writing.table import open_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.writing.table import OpenTable, TypedRow


def differences(table: OpenTable) -> tuple[Difference, ...]:
    """What stands in the file now and did not when the table was opened; nothing when the file cannot be read."""
    try:
        now = open_file(table.programme, table.file, table.table, table.sheet)
    except (NotSaved, OSError):
        return ()
    old, new = _by_key(table), _by_key(now)
    removed = [Difference("removed", row.number, _name(key)) for key, row in old.items() if key not in new]
    added = [Difference("added", row.number, _name(key)) for key, row in new.items() if key not in old]
    changed = [
        difference for key, row in new.items() if key in old for difference in _cells(old[key], row, now, _name(key))
    ]
    return tuple(sorted([*changed, *added, *removed], key=lambda d: (d.row, d.column)))


def _cells(old: TypedRow, new: TypedRow, table: OpenTable, key: str) -> Iterator[Difference]:
    for name in dict.fromkeys([*new.cells, *old.cells]):
        was, now = old.cells.get(name, ""), new.cells.get(name, "")
        if was != now:
            yield Difference("cell", new.number, key, table.headers.get(name, name), was, now)


def _by_key(table: OpenTable) -> dict[tuple[str, ...], TypedRow]:
    """Each row by its code, and by a number behind it where rows have the same code."""
    found: dict[tuple[str, ...], TypedRow] = {}
    for row in table.rows:
        key, n = table.key(row.cells), 0
        while (*key, str(n)) in found:
            n += 1
        found[(*key, str(n))] = row
    return found


def _name(key: tuple[str, ...]) -> str:
    return " ".join(part for part in key[:-1] if part)
