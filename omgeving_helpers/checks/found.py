"""What a check finds: a fault, and the cells that it makes unknown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from omgeving_helpers.faults import Fault, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from omgeving_helpers.reading.rows import Row, TableData
    from omgeving_helpers.texts.say import Sayable


class CellAt(NamedTuple):
    """One cell of one table, by its file and row."""

    table: str
    row: Row
    column: str


@dataclass(frozen=True)
class Found:
    """A fault across cells, and the cells that are unknown because of it."""

    fault: Fault
    unknown: tuple[CellAt, ...] = ()


@dataclass(frozen=True)
class Tables:
    """The tables of a programme, for checks: rows by table, and faults that know their place."""

    by_name: Mapping[str, TableData]

    def __getitem__(self, name: str) -> tuple[Row, ...]:
        """The rows of a table; none when it is not there."""
        return self.by_name[name].rows

    def warning(
        self, code: str, at: CellAt, *, blank: tuple[CellAt, ...] = (), rule: str | None = None, **values: Sayable
    ) -> Found:
        """A warning at a cell."""
        return Found(self._fault(code, at, Weight.WARNING, values, rule), blank)

    def remark(self, code: str, at: CellAt, **values: Sayable) -> Found:
        """A remark at a cell."""
        return Found(self.fault(code, at, Weight.REMARK, **values))

    def fault(self, code: str, at: CellAt, weight: Weight, **values: Sayable) -> Fault:
        """A fault at a cell, with the header as it was typed."""
        return self._fault(code, at, weight, values)

    def _fault(
        self, code: str, at: CellAt, weight: Weight, values: Mapping[str, Sayable], rule: str | None = None
    ) -> Fault:
        data = self.by_name[at.table]
        return Fault(
            code=code,
            weight=weight,
            file=at.row.file,
            sheet=at.row.sheet,
            row=at.row.number,
            column=data.headers.get(at.column, data.table[at.column].name_nl),
            rule=rule,
            values=values,
        )


def grouped(rows: tuple[Row, ...], *columns: str) -> Iterator[tuple[tuple[object, ...], list[Row]]]:
    """Rows with equal values in these columns, in order of first appearance; rows with an empty one are left out."""
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        key = tuple(row[column] for column in columns)
        if all(part is not None for part in key):
            groups.setdefault(key, []).append(row)
    yield from groups.items()
