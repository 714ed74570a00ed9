"""Read back what somebody chose in the workbook of a mapping, in either language, and name every word that cannot be.

Only the cells that may be changed are read; what they are about is found by sheet, header and word.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from omgeving_helpers.contract import find_table, normalise
from omgeving_helpers.faults import Weight
from omgeving_helpers.importing.mapping import Remembered, Target, seen
from omgeving_helpers.importing.matching import allowed
from omgeving_helpers.importing.proposal import FILE_DATE
from omgeving_helpers.importing.scales import read_cell
from omgeving_helpers.importing.words import header_words
from omgeving_helpers.importing.workbook import EDITED, PARTS
from omgeving_helpers.reading.grid import Cell, Faults
from omgeving_helpers.reading.workbook import read_workbook
from omgeving_helpers.texts import LANGUAGES, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Names
    from pathlib import Path

    from omgeving_helpers.faults import Fault
    from omgeving_helpers.reading.grid import Grid


@dataclass
class Read:
    """What stands in a workbook of choices, and what is wrong with it."""

    remembered: Remembered = field(default_factory=Remembered)
    is_agreed: bool = False
    faults: list[Fault] = field(default_factory=list)


def read_mapping(path: Path, names: Names[str, str]) -> Read:
    """Read the choices; those that cannot be are errors and are not taken."""
    faults = Faults(path.name)
    parts: dict[str, tuple[Grid, Faults]] = {}
    for grid, _ in read_workbook(path, faults):
        part = _part(grid.sheet or "")
        if part:
            parts[part] = (grid, Faults(path.name, grid.sheet))
    read = Read(faults=[fault for fault in faults.found if fault.weight is Weight.ERROR])
    read.is_agreed = "explanation" in parts and _agreed(parts["explanation"][0])
    chosen = _Chosen(parts, names)
    read.remembered = chosen.all()
    read.faults += [fault for _, own in parts.values() for fault in own.found if fault.weight is Weight.ERROR]
    return read


def _part(title: str) -> str:
    return next(
        (
            part
            for part in ("explanation", *PARTS)
            for language in LANGUAGES
            if normalise(say(f"importing.part-{part}", language)) == normalise(title)
        ),
        "",
    )


def _agreed(grid: Grid) -> bool:
    labels = {normalise(say("importing.agree", language)) for language in LANGUAGES}
    return any(normalise(line.cell(0).text) in labels and _is_yes(line.cell(1).text) for line in grid.lines)


def _is_yes(text: str) -> bool:
    return normalise(text) in {normalise(say("importing.yes", language)) for language in LANGUAGES} | {"j", "y", "true"}


def _is_left_out(text: str) -> bool:
    return not text or normalise(text) in {normalise(say("importing.leave-out", language)) for language in LANGUAGES}


class _Chosen:
    """The choices, part by part: what a column becomes says what its words may become."""

    def __init__(self, parts: Names[str, tuple[Grid, Faults]], names: Names[str, str]) -> None:
        self.parts, self.names = parts, names

    def all(self) -> Remembered:
        """Everything that was chosen."""
        sheets = {row["sheet"]: self._table(row, number) for number, row in self._rows("sheets")}
        columns: dict[tuple[str, str, int], Target | None] = {}
        by_letters: dict[tuple[str, str], tuple[str, str, int]] = {}
        in_order = sorted(self._rows("columns"), key=lambda one: (len(one[1]["column"]), one[1]["column"]))
        for number, row in in_order:
            key = (row["sheet"], row["header"], sum(k[:2] == (row["sheet"], row["header"]) for k in columns))
            by_letters[row["sheet"], row["column"]] = key
            columns[key] = self._target(row, number, sheets.get(row["sheet"], ""))
        self._tell_twice(columns)
        values = {}
        for number, row in self._rows("values"):
            of = by_letters.get((row["sheet"], row["column"]))
            target = columns.get(of) if of else None
            if of and target and normalise(row["to"]) in _labels(target):
                values[*of, row["found"]] = self._value(row, number, target, "values")
        fixed = {}
        for number, row in self._rows("fixed"):
            target = next((t for t in _places() if normalise(row["to"]) in _labels(t)), None)
            if target:
                fixed[target] = self._value(row, number, target, "fixed")
        rows = {}
        for _, row in self._rows("rows"):
            rows[row["sheet"], row["found"]] = _is_yes(row["taken"])
        return Remembered(sheets, columns, values, fixed, rows)

    def _rows(self, part: str) -> Iterator[tuple[int, dict[str, str]]]:
        if part not in self.parts:
            return
        for line in self.parts[part][0].lines[1:]:
            row = {name: seen(line.cell(i).text) for i, name in enumerate(PARTS[part])}
            if any(row.values()):
                yield line.number, row

    def _table(self, row: dict[str, str], number: int) -> str:
        found = find_table(row["to"])
        if _is_left_out(row["to"]):
            return ""
        if found is None or not allowed(found.name) or found.is_reference:
            self._bad("sheets", number, row["to"], [])
            return ""
        return found.name

    def _target(self, row: dict[str, str], number: int, table: str) -> Target | None:
        if _is_left_out(row["to"]) or not table:
            return None
        places = allowed(table)
        target = next((t for t in places if normalise(row["to"]) in _labels(t)), None)
        if target is None:
            self._bad("columns", number, row["to"], [label for t in places for label in _shown(t)])
        return target

    def _value(self, row: dict[str, str], number: int, target: Target, part: str) -> str:
        """What a word becomes, by its English name; free text as it was typed."""
        text, column = row["becomes"], target.spec
        if not text:
            return ""
        if column.kind == "date" and normalise(text) in {normalise(say("importing.file-date", x)) for x in LANGUAGES}:
            return FILE_DATE
        if column.item_kind == "ref:themes":
            found = self.names.get(normalise(text), "")
        elif target.takes_any_text:
            return text
        else:
            value, is_bad = read_cell(Cell(text), column)
            found = "" if is_bad or value is None else text if isinstance(value, tuple) else str(value)
        if not found:
            words = [word for v in column.values for word in (v.name_nl, v.name)]
            self._bad(part, number, text, words or ["1", "2", "3", "4", "5"])
        return found

    def _bad(self, part: str, number: int, found: str, words: list[str]) -> None:
        grid, faults = self.parts[part]
        header = grid.lines[0].cell(PARTS[part].index(EDITED[part])).text
        near = get_close_matches(found, words, n=1, cutoff=0.5)
        faults.add("bad-choice", Weight.ERROR, row=number, column=header, found=found, meant=near[0] if near else "")

    def _tell_twice(self, columns: Names[tuple[str, str, int], Target | None]) -> None:
        """Two columns of a sheet cannot go to one place."""
        seen_at: dict[tuple[str, Target], str] = {}
        for (sheet, header, _), target in columns.items():
            if target and (sheet, target) in seen_at:
                _, faults = self.parts["columns"]
                first = seen_at[sheet, target]
                faults.add(
                    "choice-twice",
                    Weight.ERROR,
                    names=[first, header],
                    found_nl=target.label("nl"),
                    found_en=target.label("en"),
                )
            elif target:
                seen_at[sheet, target] = header


def _labels(target: Target) -> set[str]:
    return {normalise(label) for label in _shown(target)}


def _shown(target: Target) -> tuple[str, ...]:
    return tuple(target.label(language) for language in LANGUAGES)


def _places() -> tuple[Target, ...]:
    extra = (Target("measurements", name) for name in ("cycle", "date", "source"))
    return (*header_words(), *extra)
