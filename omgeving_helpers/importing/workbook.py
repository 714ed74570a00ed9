"""Write a mapping as a small workbook beside the list: to read, to change with drop-downs, to agree with.

A workbook and not a text file, because Excel breaks ``++`` and ``1-3`` when it opens those.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from omgeving_helpers.contract import programme_tables, table
from omgeving_helpers.importing.cells import in_words
from omgeving_helpers.importing.mapping import Sureness, Target
from omgeving_helpers.importing.matching import allowed
from omgeving_helpers.importing.proposal import FILE_DATE
from omgeving_helpers.reading.grid import column_letters
from omgeving_helpers.templates.workbook import with_fixed_dates
from omgeving_helpers.texts import Words, plain, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from omgeving_helpers.importing.mapping import Mapping, ValueChoice, Why

PARTS = {
    "sheets": ("sheet", "header-row", "rows", "to", "sureness", "why"),
    "columns": ("sheet", "column", "header", "examples", "to", "sureness", "why", "others"),
    "values": ("sheet", "column", "header", "to", "found", "count", "becomes", "sureness", "why"),
    "fixed": ("to", "becomes", "why"),
    "rows": ("sheet", "row", "found", "taken", "why"),
}
"""The sheets of the workbook with their columns."""

EDITED = {"sheets": "to", "columns": "to", "values": "becomes", "fixed": "becomes", "rows": "taken"}
_WIDTHS = {
    "examples": 44,
    "why": 62,
    "others": 44,
    "to": 32,
    "found": 34,
    "header": 30,
    "sheet": 18,
    "becomes": 26,
    "sureness": 16,
}
_NARROW, _STEPS = 12, 5
_EDIT, _OPEN = "FFF7D6", "F9D9C3"


def mapping_bytes(mapping: Mapping, *, language: str, themes: Sequence[str], is_agreed: bool = False) -> bytes:
    """The workbook of a mapping; the bytes are the same for the same mapping."""
    import openpyxl  # noqa: PLC0415 - only who imports a list waits for it

    book = openpyxl.Workbook()
    lists = _Lists(book, language)
    first = book.active
    if first is not None:
        _explain(first, lists, language, is_agreed=is_agreed)
    rows = _rows(mapping, language)
    for part, names in PARTS.items():
        if rows[part]:
            _part(book, part, names, rows[part], language)
    _drop_downs(book, mapping, lists, language, themes)
    lists.close()
    book.move_sheet(lists.sheet, offset=len(book.sheetnames))
    stream = io.BytesIO()
    book.properties.creator = "omgeving"
    book.save(stream)
    return with_fixed_dates(stream.getvalue())


def why_words(why: Why, language: str) -> Words:
    """The reason of a suggestion as a sentence."""
    word = int(why.word) if why.word.isdigit() else Words(why.word)
    return Words(plain(say(f"importing.why-{why.key}", language, word=word)))


def becomes_words(text: str, target: Target, language: str) -> str:
    """What a word becomes, as a user of this language types it."""
    if text == FILE_DATE:
        return say("importing.file-date", language)
    column = target.spec
    known = column.find_value(text)
    return in_words(known, column, language) if known else text


def _rows(mapping: Mapping, language: str) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every sheet, in the order of its columns."""

    def sure(sureness: Sureness) -> Words:
        return say(f"importing.sureness-{sureness}", language)

    return {
        "sheets": [
            (s.sheet, _numbers(s.first, s.last), s.rows, _table_words(s.table, language), sure(s.sureness),
             why_words(s.why, language))
            for s in mapping.sheets
        ],
        "columns": [
            (c.sheet, column_letters(c.index), c.header, " · ".join(c.examples), _to(c.target, language),
             sure(c.sureness), why_words(c.why, language), " · ".join(t.label(language) for t in c.others))
            for c in mapping.columns
        ],
        "values": [_value(v, language, sure(v.sureness)) for v in mapping.values],
        "fixed": [
            (f.target.label(language), becomes_words(f.becomes, f.target, language), why_words(f.why, language))
            for f in mapping.fixed
        ],
        "rows": [
            (r.sheet, r.number, r.text, say(f"importing.{'yes' if r.is_taken else 'no'}", language),
             why_words(r.why, language))
            for r in mapping.rows
        ],
    }  # fmt: skip


def _value(value: ValueChoice, language: str, sure: Words) -> tuple[object, ...]:
    column, target = value.column, value.column.target
    becomes = becomes_words(value.becomes, target, language) if target else value.becomes
    return (
        column.sheet,
        column_letters(column.index),
        column.header,
        _to(target, language),
        value.text,
        value.count,
        becomes,
        sure,
        why_words(value.why, language),
    )


def _to(target: Target | None, language: str) -> str:
    return target.label(language) if target else say("importing.leave-out", language)


def _table_words(name: str, language: str) -> str:
    return table(name).in_language(language) if name else say("importing.leave-out", language)


def _numbers(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}+{last}"


def _explain(sheet: Worksheet, lists: _Lists, language: str, *, is_agreed: bool) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - beside openpyxl itself

    sheet.title = say("importing.part-explanation", language)
    sheet.append([say("importing.title", language)])
    sheet.append([say("importing.agree", language), say(f"importing.{'yes' if is_agreed else 'no'}", language)])
    sheet.append([])
    for number in range(1, _STEPS + 1):
        sheet.append([say(f"importing.step-{number}", language)])
    sheet["A1"].font, sheet["A2"].font, sheet["B2"].font = Font(bold=True, size=14), Font(bold=True), Font(bold=True)
    sheet["B2"].fill = PatternFill("solid", fgColor=_EDIT)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 80, 14
    for cell in sheet["A"]:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    lists.allow(sheet, "B2", [say("importing.yes", language), say("importing.no", language)])


def _part(book: Workbook, part: str, names: Sequence[str], rows: list[tuple[object, ...]], language: str) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - beside openpyxl itself

    sheet = book.create_sheet(say(f"importing.part-{part}", language))
    sheet.append([say(f"importing.head-{name}", language) for name in names])
    to_choose = say(f"importing.sureness-{Sureness.OPEN}", language)
    for row in rows:
        sheet.append([None if value == "" else value for value in row])
        for cell, value in zip(sheet[sheet.max_row], row, strict=True):
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(value, str) and value:
                cell.data_type, cell.number_format = "s", "@"  # also what begins like a formula
        edited = sheet.cell(sheet.max_row, names.index(EDITED[part]) + 1)
        edited.fill = PatternFill("solid", fgColor=_OPEN if to_choose in row else _EDIT)
    for i, name in enumerate(names):
        sheet.column_dimensions[column_letters(i)].width = _WIDTHS.get(name, _NARROW)
        sheet.cell(1, i + 1).font = Font(bold=True)
    sheet.freeze_panes = "A2"


def _drop_downs(book: Workbook, mapping: Mapping, lists: _Lists, language: str, themes: Sequence[str]) -> None:
    """At every cell that may be changed: the list of what may stand there."""
    leave_out = say("importing.leave-out", language)
    tables = [t.in_language(language) for t in programme_tables() if t.name not in {"programme", "measurements"}]
    yes_no = [say("importing.yes", language), say("importing.no", language)]
    for row, _ in enumerate(mapping.sheets, 2):
        lists.at(book, "sheets", row, [leave_out, *tables])
    for row, column in enumerate(mapping.columns, 2):
        places = [target.label(language) for target in allowed(mapping.table_of(column.sheet))]
        lists.at(book, "columns", row, [leave_out, *places])
    for row, value in enumerate(mapping.values, 2):
        if value.column.target:
            lists.at(book, "values", row, allowed_words(value.column.target, language, themes))
    for row, fixed in enumerate(mapping.fixed, 2):
        lists.at(book, "fixed", row, allowed_words(fixed.target, language, themes))
    for row, _ in enumerate(mapping.rows, 2):
        lists.at(book, "rows", row, yes_no)


def allowed_words(target: Target, language: str, themes: Sequence[str]) -> list[str]:
    """What may stand at a place, as a user of this language types it; nothing where all may."""
    column = target.spec
    if column.item_kind == "ref:themes":
        return list(themes)
    if column.kind == "score_1_5":
        return [str(score) for score in range(1, 6)]
    if column.is_list:
        return []
    return [v.name if language == "en" else v.name_nl for v in column.values]


class _Lists:
    """A hidden sheet with every list of a drop-down, and the cells that use one."""

    def __init__(self, book: Workbook, language: str) -> None:
        self.language = language
        self.sheet = book.create_sheet(say("template.choices", language))
        self.sheet.sheet_state = "hidden"
        self.used: dict[tuple[str, ...], str] = {}
        self.cells: dict[tuple[str, tuple[str, ...]], list[tuple[Worksheet, str]]] = {}

    def at(self, book: Workbook, part: str, row: int, words: Sequence[str]) -> None:
        """Allow these words in the cell that may be changed in a row."""
        sheet = book[say(f"importing.part-{part}", self.language)]
        self.allow(sheet, f"{column_letters(PARTS[part].index(EDITED[part]))}{row}", words)

    def allow(self, sheet: Worksheet, cell: str, words: Sequence[str]) -> None:
        """Allow these words in a cell; where there are none, anything may stand there."""
        if words:
            self.cells.setdefault((sheet.title, tuple(words)), []).append((sheet, cell))

    def close(self) -> None:
        """Write the lists, and one rule for all cells of a sheet that use the same."""
        from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - beside openpyxl itself

        for (_, words), cells in self.cells.items():
            rule = DataValidation(type="list", formula1=self._place(words), allow_blank=True, showErrorMessage=True)
            rule.error = say("template.not-allowed", self.language)
            for _, cell in cells:
                rule.add(cell)
            cells[0][0].add_data_validation(rule)

    def _place(self, words: tuple[str, ...]) -> str:
        if words not in self.used:
            letters = column_letters(len(self.used))
            for row, word in enumerate(words, 1):
                self.sheet[f"{letters}{row}"] = word
            self.used[words] = f"'{self.sheet.title}'!${letters}$1:${letters}${len(words)}"
        return self.used[words]
