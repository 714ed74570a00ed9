"""The proposal for a whole list: what is suggested, and what somebody chose before goes first.

Everything that is suggested is in the mapping, so that nothing is decided without being shown.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.importing.layout import layout_of
from omgeving_helpers.importing.mapping import (
    FixedChoice,
    Mapping,
    Remembered,
    RowChoice,
    SheetChoice,
    Sureness,
    Target,
    ValueChoice,
    Why,
    seen,
)
from omgeving_helpers.importing.matching import allowed, column_choices, columns_of, seems_parties, table_of
from omgeving_helpers.importing.persons import holds_names, without_person
from omgeving_helpers.importing.scales import NOTHING, scale_of, suggestion
from omgeving_helpers.programme import shared_list

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as Names
    from pathlib import Path

    from omgeving_helpers.importing.layout import Layout
    from omgeving_helpers.importing.lists import UserList
    from omgeving_helpers.importing.mapping import ColumnChoice
    from omgeving_helpers.importing.matching import Column
    from omgeving_helpers.reading.grid import Line

FILE_DATE = "file_date"
"""The value of a date that says: the day on which the list was last saved."""
_CHOSEN = Why("chosen")
_SURE_TABLE, _LONGEST_ROW = 3, 120
NAME_COLUMNS = {
    "stakeholders": Target("stakeholders", "name"),
    "interests": Target("interests", "stakeholder_id"),
}
"""Of a table of parties or interests: the column that says of which party a row is."""
_AS_IT_STANDS = frozenset({"id", "ref", "slug"})


@dataclass(frozen=True)
class Proposal:
    """A list taken apart, with a mapping for all of it.

    ``names`` gives the themes by every spelling.
    """

    user_list: UserList
    layouts: tuple[Layout, ...]
    mapping: Mapping
    names: Names[str, str]


def theme_names(root: Path) -> dict[str, str]:
    """By every spelling: the id of a theme."""
    rows = shared_list("themes", data_root=root)
    return {
        normalise(str(row[name])): str(row["theme_id"])
        for row in rows
        for name in ("theme_id", "name_nl", "name_en")
        if row[name] and row["theme_id"]
    }


def propose(user_list: UserList, remembered: Remembered, names: Names[str, str]) -> Proposal:
    """Suggest a mapping for a list, as far as nobody has chosen it before."""
    layouts = tuple(layout_of(grid) for grid in user_list.grids)
    sheets = _sheets(layouts, remembered, names)
    columns: list[ColumnChoice] = []
    values: list[ValueChoice] = []
    rows: list[RowChoice] = []
    for layout, sheet in zip(layouts, sheets, strict=True):
        if not sheet.table:
            continue
        found = columns_of(layout)
        own = _columns(layout.sheet, found, sheet.table, remembered, names)
        columns += own
        values += _values(found, own, remembered, names)
        rows += _rows(layout, own, sheet.table, remembered)
    fixed = _fixed(sheets, columns, remembered)
    mapping = Mapping(sheets=sheets, columns=tuple(columns), values=tuple(values), fixed=tuple(fixed), rows=tuple(rows))
    return Proposal(user_list, layouts, mapping, names)


def _sheets(layouts: tuple[Layout, ...], remembered: Remembered, names: Names[str, str]) -> tuple[SheetChoice, ...]:
    found = [_sheet(layout, remembered, names) for layout in layouts]
    if not any(s.table for s in found):
        found = [_without_names(s, layout, names) for s, layout in zip(found, layouts, strict=True)]
    new = Counter(s.table for s in found if s.sureness is not Sureness.CONFIRMED)
    named = {s.table for s in found if s.why.key == "sheet-named"}
    return tuple(
        replace(s, table="", sureness=Sureness.OPEN, why=Why("sheet-tie", s.table))
        if s.sureness is not Sureness.CONFIRMED
        and s.table
        and new[s.table] > 1
        and not (s.table in named and s.why.key == "sheet-named")
        else s
        for s in found
    )


def _sheet(layout: Layout, remembered: Remembered, names: Names[str, str]) -> SheetChoice:
    table, own = table_of(layout.sheet, columns_of(layout), names)
    is_named = own > 0 and normalise(layout.sheet) in {normalise(word) for word in _table_names(table)}
    sureness = Sureness.SURE if own >= _SURE_TABLE or is_named else Sureness.LIKELY if own else Sureness.LEFT
    why = Why("sheet-named" if is_named else "sheet-headers" if own else "sheet-none", str(own))
    if layout.sheet in remembered.sheets:
        why = why if table == remembered.sheets[layout.sheet] else _CHOSEN
        table, sureness = remembered.sheets[layout.sheet], _sureness(remembered)
    return SheetChoice(
        sheet=layout.sheet,
        table=table,
        first=layout.first,
        last=layout.last,
        rows=len(layout.lines),
        sureness=sureness,
        why=why,
    )


def _without_names(choice: SheetChoice, layout: Layout, names: Names[str, str]) -> SheetChoice:
    """A sheet of no table, taken as a list of parties when it scores as one: then only its names are to be chosen."""
    if choice.sureness is Sureness.CONFIRMED or not seems_parties(layout.sheet, columns_of(layout), names):
        return choice
    return replace(choice, table="stakeholders", sureness=Sureness.LIKELY, why=Why("sheet-scores"))


def _table_names(table: str) -> tuple[str, ...]:
    from omgeving_helpers.contract import table as contract_table  # noqa: PLC0415 - beside its only use

    return (contract_table(table).name, contract_table(table).name_nl)


def _sureness(remembered: Remembered) -> Sureness:
    return Sureness.CONFIRMED if remembered.is_confirmed else Sureness.SURE


def _columns(
    sheet: str, found: tuple[Column, ...], table: str, remembered: Remembered, names: Names[str, str]
) -> list[ColumnChoice]:
    """The columns; what somebody chose before goes first, and takes its place away from a suggestion."""
    own = column_choices(sheet, found, table, names)
    known = {c.key: remembered.columns[c.key] for c in own if c.key in remembered.columns}
    places = set(allowed(table))
    known = {key: target for key, target in known.items() if target is None or target in places}
    taken = {target for target in known.values() if target}
    return [_chosen(c, known, taken, remembered) for c in own]


def _chosen(
    choice: ColumnChoice, known: Names[tuple[str, str, int], Target | None], taken: set[Target], remembered: Remembered
) -> ColumnChoice:
    """What was chosen for a column, else its suggestion, unless the place of that one is taken."""
    if choice.key in known:
        target = known[choice.key]
        why = choice.why if choice.target == target else _CHOSEN
        return replace(choice, target=target, sureness=_sureness(remembered), why=why)
    if choice.target is None or choice.target not in taken:
        return choice
    others = (choice.target, *choice.others)
    return replace(choice, target=None, sureness=Sureness.OPEN, why=Why("taken"), others=others)


def _values(
    found: Iterable[Column], own: Iterable[ColumnChoice], remembered: Remembered, names: Names[str, str]
) -> list[ValueChoice]:
    by_index = {column.index: column for column in found}
    return [
        value
        for choice in own
        if choice.target is not None
        for value in _values_of(by_index[choice.index], choice, choice.target, remembered, names)
    ]


def _values_of(
    column: Column, choice: ColumnChoice, target: Target, remembered: Remembered, names: Names[str, str]
) -> list[ValueChoice]:
    before = {key[-1]: becomes for key, becomes in remembered.values.items() if key[:-1] == choice.key}
    has_other_scale = any(text.isdigit() and becomes not in {text, ""} for text, becomes in before.items())
    scale = scale_of(column.header, [*column.texts, *before])
    kind = target.spec.item_kind.split(":")[0] if target.spec.item_kind != "ref:themes" else "enum"
    if kind in _AS_IT_STANDS and not holds_names(target):
        return []
    values = []
    for text, cell in column.texts.items():
        if kind in {"text", "role"} or holds_names(target):
            found = without_person(text, target)
        else:
            found = suggestion(cell, target, scale, names)
        if found is None or (found.is_same and text not in before and not has_other_scale):
            continue
        found = NOTHING if found.is_same and text not in before else found
        value = ValueChoice(
            column=choice,
            text=text,
            count=column.counts[text],
            becomes=found.becomes,
            sureness=found.sureness,
            why=found.why,
        )
        if value.key in remembered.values:
            becomes = remembered.values[value.key]
            why = value.why if becomes == value.becomes else _CHOSEN
            value = replace(value, becomes=becomes, sureness=_sureness(remembered), why=why)
        values.append(value)
    if target.spec.kind == "score_1_5":
        values.sort(key=lambda value: value.becomes, reverse=True)
    return values


def _rows(layout: Layout, own: Iterable[ColumnChoice], table: str, remembered: Remembered) -> list[RowChoice]:
    """The rows that may be no rows of the table: totals, notes, headers, and rows without a name."""
    index = next((c.index for c in own if c.target and c.target == NAME_COLUMNS.get(table)), None)
    found = []
    for line in layout.lines:
        why, is_taken = layout.doubtful.get(line.number, (None, True))
        if why is None and index is not None and not line.cell(index).text.strip():
            why, is_taken = Why("row-no-name"), False
        if why is None:
            continue
        row = RowChoice(
            sheet=layout.sheet,
            number=line.number,
            text=_text_of(line),
            is_taken=is_taken,
            sureness=Sureness.LIKELY,
            why=why,
        )
        if row.key in remembered.rows:
            row = replace(row, is_taken=remembered.rows[row.key], sureness=_sureness(remembered))
        found.append(row)
    return found


def _text_of(line: Line) -> str:
    text = " | ".join(text for cell in line.cells if (text := seen(cell.text)))
    return text if len(text) <= _LONGEST_ROW else f"{text[:_LONGEST_ROW]}…"


def _fixed(sheets: Iterable[SheetChoice], columns: Iterable[ColumnChoice], remembered: Remembered) -> list[FixedChoice]:
    """What the list does not say of rows that it makes, and that a row must have."""
    there = {c.target for c in columns if c.target}
    tables = {s.table for s in sheets if s.table} | {t.table for t in there}
    wanted: list[tuple[Target, str, str]] = []
    if tables & set(NAME_COLUMNS):  # a party that stands only beside an interest is added
        wanted.append((Target("stakeholders", "source"), "estimate", "own-list"))
    if "interests" in tables:
        wanted.append((Target("interests", "source"), "estimate", "own-list"))
        wanted.append((Target("interests", "issue"), "", "one-issue"))
    if any(t.is_measure for t in there):
        wanted.append((Target("measurements", "cycle"), "1", "first-round"))
        wanted.append((Target("measurements", "date"), FILE_DATE, "file-date"))
        wanted.append((Target("measurements", "source"), "estimate", "own-list"))
    found = []
    for target, becomes, key in wanted:
        if target in there:
            continue
        choice = FixedChoice(target=target, becomes=becomes, sureness=Sureness.LIKELY, why=Why(key))
        if target in remembered.fixed:
            choice = replace(choice, becomes=remembered.fixed[target], sureness=_sureness(remembered))
        found.append(choice)
    return found
