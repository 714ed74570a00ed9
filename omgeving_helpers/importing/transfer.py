"""The rows of a list become rows of a programme, and every cell that finds no place is named with the reason."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from omgeving_helpers.contract import normalise, programme_tables, table
from omgeving_helpers.importing.cells import Became, became, in_words
from omgeving_helpers.importing.ids import decisions_numbered, id_column, ids_by_name, numbered, usable_ids
from omgeving_helpers.importing.left import Left, in_notes, outside, whole, without_outcome
from omgeving_helpers.importing.mapping import Target
from omgeving_helpers.importing.proposal import FILE_DATE
from omgeving_helpers.reading.dates import has_month_first
from omgeving_helpers.reading.grid import column_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from omgeving_helpers.importing.layout import Layout
    from omgeving_helpers.importing.mapping import ColumnChoice, SheetChoice
    from omgeving_helpers.importing.proposal import Proposal
    from omgeving_helpers.reading.grid import Line

_OWN_TABLES = tuple(t.name for t in programme_tables())
_PARTY = Target("interests", "stakeholder_id")
_NO_LETTERS = re.compile(r"[\W_]+")
_LISTED = r"[|;]", r"[|;,]"


class _Filled(NamedTuple):
    """A filled cell that goes somewhere: what it becomes there, and what was typed."""

    choice: ColumnChoice
    text: str
    typed: str

    @property
    def target(self) -> Target:
        """The place; a cell without one is never here."""
        return self.choice.target or _PARTY


@dataclass
class Record:
    """One row of a table on its way, and by column the header of its cell in the list, and what was typed there."""

    table: str
    sheet: str = ""
    row: int = 0
    values: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    party: Record | None = None

    def left(self, column: str, why: str) -> Left:
        """Say that a cell of this row found no place after all."""
        value = self.values.pop(column)
        return Left(self.sheet, self.row or None, self.headers.get(column, column), self.typed.get(column, value), why)


@dataclass(frozen=True)
class Transferred:
    """What a list became: rows by table, the cells that were left, parties that stood only beside an interest."""

    rows: dict[str, list[dict[str, str]]]
    left: tuple[Left, ...]
    added: tuple[str, ...]
    doubles: tuple[tuple[str, tuple[str, ...]], ...]


class Transfer:
    """Takes the sheets of a list one by one; parties first, for the rest points at them."""

    def __init__(self, proposal: Proposal, language: str) -> None:
        self.proposal, self.language = proposal, language
        self.records: dict[str, list[Record]] = {name: [] for name in _OWN_TABLES}
        self.left: list[Left] = []
        self.added: list[Record] = []
        self.values = {value.key: value for value in proposal.mapping.values}

    def done(self) -> Transferred:
        """All rows with their ids, all cells that were left."""
        sheets = {choice.sheet: choice for choice in self.proposal.mapping.sheets}
        layouts = [layout for layout in self.proposal.layouts if sheets[layout.sheet].table]
        for layout in sorted(layouts, key=lambda one: _OWN_TABLES.index(sheets[one.sheet].table)):
            self._sheet(layout, sheets[layout.sheet])
        for layout in self.proposal.layouts:
            self.left += outside(layout, sheets[layout.sheet])
        self.left += [*without_outcome(self.proposal), *in_notes(self.proposal)]
        self._fix()
        self._number()
        self._resolve()
        rows = {name: [record.values for record in own] for name, own in self.records.items() if own}
        left = sorted(self.left, key=lambda one: (one.sheet, one.row or 0))
        added = tuple(record.values.get("name", "") for record in self.added)
        return Transferred(rows, tuple(left), added, self._doubles())

    def _sheet(self, layout: Layout, sheet: SheetChoice) -> None:
        columns = [c for c in self.proposal.mapping.columns if c.sheet == layout.sheet]
        mine = [row for row in self.proposal.mapping.rows if row.sheet == layout.sheet]
        out = {row.number: row.why.key for row in mine if not row.is_taken}
        us_dates = {
            c.index
            for c in columns
            if c.target and c.target.spec.kind == "date"
            if has_month_first([line.cell(c.index).text for line in layout.lines])
        }
        originals = {line.number: line for line in layout.grid.lines}
        for line in layout.lines:
            if line.number in out:
                self.left += whole(layout.sheet, originals[line.number], out[line.number], layout)
                continue
            found = self._row(line, originals[line.number], columns, us_dates)
            self._take(layout.sheet, line.number, sheet.table, found)

    def _row(self, line: Line, original: Line, columns: Iterable[ColumnChoice], us_dates: set[int]) -> list[_Filled]:
        """Each filled cell of a row with what it becomes."""
        found = []
        for choice in columns:
            cell = line.cell(choice.index)
            if not cell.text.strip():
                continue
            one = became(cell, choice, self.values, language=self.language, has_us_dates=choice.index in us_dates)
            self._say(one, choice, original)
            found += [_Filled(choice, one.text, cell.text.strip())] if one.text else []
        return found

    def _say(self, one: Became, choice: ColumnChoice, original: Line) -> None:
        """Name a cell that is not in the programme as it stood; one filled down from above is named there."""
        text = original.cell(choice.index).text.strip()
        if one.why and text:
            self.left.append(Left(choice.sheet, original.number, _named(choice), text, one.why))

    def _take(self, sheet: str, number: int, name: str, found: list[_Filled]) -> None:
        own = Record(name, sheet, number)
        others: dict[str, Record] = {}
        of_party = [one for one in found if name == "interests" and one.target.table == "stakeholders"]
        for one in (one for one in found if one not in of_party):
            target = one.target
            place = target.column if target.is_measure else target.table
            record = own if target.table == name else others.setdefault(place, Record(target.table, sheet, number))
            column = "score" if target.is_measure else target.column
            record.values[column], record.headers[column] = one.text, _named(one.choice)
            record.typed[column] = one.typed
            if target.is_measure:
                record.values["measure"] = in_words(target.column, table("measurements")["measure"], self.language)
        if name == "interests":
            self._about(own, of_party)
        for record in others.values():
            record.party = own
        self.records[name].append(own)
        for record in others.values():
            self.records[record.table].append(record)

    def _about(self, record: Record, of_party: list[_Filled]) -> None:
        """The party that an interest belongs to: one of the list of parties, else a new one; what is said of it."""
        text = record.values.get("stakeholder_id", "")
        party = self._party(text) if text else None
        if party:
            record.values.pop("stakeholder_id")
            record.party = party
        for one in of_party:
            there = party.values.setdefault(one.target.column, one.text) if party else ""
            if there != one.text:
                self.left.append(Left(record.sheet, record.row, _named(one.choice), one.typed, "differs"))

    def _party(self, text: str) -> Record:
        parties = self.records["stakeholders"]
        for column in ("stakeholder_id", "name", "short_name"):
            same = [p for p in parties if normalise(p.values.get(column, "")) == normalise(text)]
            if len(same) == 1:
                return same[0]
        new = Record("stakeholders", values={"name": text})
        parties.append(new)
        self.added.append(new)
        return new

    def _fix(self) -> None:
        """The values that all rows of a kind get, where the list has no column for them."""
        for choice in self.proposal.mapping.fixed:
            value = choice.becomes
            if value == FILE_DATE:
                value = saved_on(self.proposal).isoformat()
            column = choice.target.spec
            known = column.find_value(value)
            for record in self.records[choice.target.table] if value else ():
                record.values.setdefault(column.name, in_words(known, column, self.language) if known else value)

    def _number(self) -> None:
        for name, records in self.records.items():
            column = id_column(name)
            if column is None:
                continue
            usable = usable_ids(name, (record.values.get(column, "") for record in records))
            for record in records:
                if record.values.get(column) and record.values[column] not in usable:
                    self.left.append(record.left(column, "id"))
            numbered(name, (record.values for record in records))
        decisions_numbered(record.values for record in self.records["decisions"])
        for records in self.records.values():
            for record in records:
                if record.party:
                    record.values["stakeholder_id"] = record.party.values["stakeholder_id"]

    def _resolve(self) -> None:
        """Names become ids where a column points at another table."""
        known = {name: ids_by_name(name, (r.values for r in records)) for name, records in self.records.items()}
        for name, records in self.records.items():
            ids = {
                column.name: {k: v for to in column.refers_to if to in known for k, v in known[to].items()}
                for column in table(name).columns
                if any(to in known for to in column.refers_to)
            }
            self.records[name] = [record for record in records if self._pointed(record, ids)]

    def _pointed(self, record: Record, ids: Mapping[str, dict[str, str]]) -> bool:
        """Point with every column of a row; false when the row itself cannot be told from others without the column."""
        of = table(record.table)
        for column in of.columns:
            if column.name in ids and record.values.get(column.name):
                self._point(record, column.name, ids[column.name])
            if column.name in record.headers and column.name in of.key and column.name not in record.values:
                rest = [one for one in record.values if one in record.headers]
                self.left += [record.left(one, "row-reference") for one in rest]
                return False
        return True

    def _point(self, record: Record, column: str, ids: dict[str, str]) -> None:
        text = record.values[column]
        is_list = table(record.table)[column].is_list
        for items in ([text], *([_items(text, by) for by in _LISTED] if is_list else [])):
            if all(normalise(item) in ids for item in items):
                record.values[column] = "|".join(ids[normalise(item)] for item in items)
                return
        self.left.append(record.left(column, "reference"))

    def _doubles(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        parties = [record.values for record in self.records["stakeholders"] if record.values.get("name")]
        groups: dict[str, list[dict[str, str]]] = {}
        for p in parties:
            groups.setdefault(_NO_LETTERS.sub("", normalise(p["name"])), []).append(p)
        return tuple(
            (own[0]["name"], tuple(p["stakeholder_id"] for p in own)) for own in groups.values() if len(own) > 1
        )


def saved_on(proposal: Proposal) -> date:
    """The day on which the list was last saved."""
    return date.fromtimestamp(proposal.user_list.path.stat().st_mtime)  # noqa: DTZ012 - the day where the user is


def _items(text: str, separators: str) -> list[str]:
    return [item.strip() for item in re.split(separators, text) if item.strip()]


def _named(choice: ColumnChoice) -> str:
    return choice.header or column_letters(choice.index)
