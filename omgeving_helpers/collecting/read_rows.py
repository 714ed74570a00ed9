"""A table with one answerer per row and questions as headers: the export of a forms tool, or our own list filled in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.cells import day_of, is_filled, moment_of, note_of, refuse, score_of, value_of
from omgeving_helpers.collecting.columns import Columns, columns_of, is_wide_word
from omgeving_helpers.collecting.given import At, Blank, Brought, Given
from omgeving_helpers.reading.grid import EMPTY, Cell, Faults, column_letters
from omgeving_helpers.reading.header import header_line
from omgeving_helpers.reading.table import is_month_first, with_right_fields
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from omgeving_helpers.collecting.known import Known
    from omgeving_helpers.reading.grid import Grid, Line
    from omgeving_helpers.steps.scores import Question
    from omgeving_helpers.texts.say import Sayable


@dataclass(frozen=True)
class _Reader:
    """What every row of one table is read with."""

    grid: Grid
    header: Line
    columns: Columns
    known: Known
    brought: Brought
    has_us_dates: bool

    def at(self, line: Line, index: int) -> At:
        """A cell by its line and the header above it."""
        head = self.header.cell(index).text.strip() or column_letters(index)
        return At(self.grid.file, self.grid.sheet, line.number, head)


@dataclass(frozen=True)
class _Row:
    """What holds for every answer of one row."""

    party: str
    day: date
    source: str
    respondents: int | None
    moment: datetime | None


def read_rows(grid: Grid, known: Known, brought: Brought) -> int | None:
    """Read a table of answers and return how many of its rows hold one; ``None`` when it is no such table."""
    header = header_line(grid, lambda text: bool(text.strip()) and is_wide_word(text, known))
    if header is None:
        return None
    body = [line for line in grid.lines if line.number > header.number and any(map(is_filled, line.cells))]
    columns = columns_of(header, body, known)
    if not columns.questions and not (columns.party is not None and any(columns.unknown.values())):
        return None
    named = {"date", "moment"} & set(columns.named)
    us = [is_month_first(body, columns.named[n], n, Faults(grid.file)) for n in named]
    reader = _Reader(grid, header, columns, known, brought, any(us))
    _tell_columns(reader)
    return sum(_read(line, reader) for line in _sure(body, reader))


def _tell_columns(reader: _Reader) -> None:
    """Remark which columns are left out of what is kept, and which was read as the party by its cells."""
    columns = reader.columns
    at = At(reader.grid.file, reader.grid.sheet, reader.header.number)
    names = [reader.header.cell(i).text.strip() for i in columns.left_out]
    if names:
        reader.brought.remarks.append(at.fault("columns-left-out", names=names))
    if columns.party is not None and columns.party != columns.named.get("party"):
        found = reader.header.cell(columns.party).text.strip() or column_letters(columns.party)
        reader.brought.remarks.append(at.fault("party-by-content", found=found))
    for line in reader.grid.lines:
        for index in columns.left_out:
            if line.number > reader.header.number and line.cell(index).text.strip():
                reader.brought.withhold(reader.at(line, index), index)


def _sure(body: list[Line], reader: _Reader) -> list[Line]:
    """The rows of which it is sure which cell stands under which header; the others are told, cell by cell."""
    if not reader.grid.is_ragged:
        return body
    cells = reader.header.cells
    width = max((i for i, cell in enumerate(cells) if cell.text.strip()), default=-1) + 1
    right = with_right_fields(body, Faults(reader.grid.file), width=width, fields=len(cells))
    sure = {line.number for line in right}
    for line in body:
        if line.number not in sure:
            _refuse(line, range(len(line.cells)), reader, ("ragged", {}))
            for index in range(len(line.cells)):
                reader.brought.withhold(reader.at(line, index), index)
    return right


def _read(line: Line, reader: _Reader) -> bool:
    """Read one row and tell whether it holds an answer."""
    columns = reader.columns
    answers = [i for i in (*columns.questions, *columns.notes) if is_filled(line.cell(i))]
    for index, near in columns.unknown.items():
        found = reader.header.cell(index).text.strip() or column_letters(index)
        _refuse(line, [index], reader, ("unknown-question", {"found": found, "meant": near}))
    party, reason = _party(line, reader)
    reason = reason or _other_round(line, reader)
    if party is None or reason:
        _refuse(line, answers, reader, reason or ("no-party-typed", {}))
        return bool(answers)
    if not answers:
        return False
    row = _shared(line, party, reader)
    for index, question in columns.questions.items():
        _answer(line, index, question, row=row, reader=reader)
    _lone_notes(line, reader)
    return True


def _party(line: Line, reader: _Reader) -> tuple[str | None, tuple[str, Mapping[str, Sayable]] | None]:
    if reader.columns.party is None:
        code = plain(say("collect.party-code", reader.known.programme.language))
        return None, ("no-party-column", {"header": code})
    text = line.cell(reader.columns.party).text.strip()
    if not text:
        return None, ("no-party-typed", {})
    match = reader.known.parties.find(text)
    if match.found is None:
        return None, ("unknown-party", {"found": text, "meant": match.near})
    name = line.cell(reader.columns.named["name"]).text.strip() if "name" in reader.columns.named else ""
    other = reader.known.names_of_parties.meaning(name)
    if other is not None and other != match.found:
        return None, ("other-name", {"party": reader.known.names[match.found], "found": name})
    return match.found, None


def _other_round(line: Line, reader: _Reader) -> tuple[str, Mapping[str, Sayable]] | None:
    index = reader.columns.named.get("round")
    text = line.cell(index).text.strip() if index is not None else ""
    if not text or text == str(reader.known.cycle):
        return None
    return "other-round", {"found": text, "wanted": reader.known.cycle}


def _shared(line: Line, party: str, reader: _Reader) -> _Row:
    """The day, source and number of people of a row; the day of a time stamp when there is no other."""
    named, brought = reader.columns.named, reader.brought
    stamp = _cell(line, named, "moment")
    moment = None if reader.has_us_dates and "/" in stamp.text else moment_of(stamp)
    used = moment.date() if moment else reader.known.day
    day = used
    if "date" in named and not (reader.has_us_dates and "/" in line.cell(named["date"]).text):
        day = day_of(line.cell(named["date"]), reader.at(line, named["date"]), used, brought)
        moment = moment or moment_of(line.cell(named["date"]))
    values = {}
    for name in ("source", "respondents"):
        cell = _cell(line, named, name)
        values[name] = value_of(cell, name, reader.at(line, named[name]), brought) if is_filled(cell) else None
    source, people = values["source"], values["respondents"]
    asked = source if isinstance(source, str) and source != "unknown" else "asked"
    return _Row(party, day, asked, people if isinstance(people, int) else None, moment)


def _cell(line: Line, named: Mapping[str, int], name: str) -> Cell:
    return line.cell(named[name]) if name in named else EMPTY


def _answer(line: Line, index: int, question: Question, *, row: _Row, reader: _Reader) -> None:
    cell, at, brought = line.cell(index), reader.at(line, index), reader.brought
    if not is_filled(cell):
        brought.blanks.append(Blank(row.party, question, row.day, row.source, row.respondents))
        return
    value = score_of(cell, reader.known.items[question], at, brought)
    notes = [i for i, of in reader.columns.notes.items() if of == question and is_filled(line.cell(i))]
    if value is None:
        _refuse(line, notes, reader, ("only-note", {}))
        return
    _refuse(line, notes[1:], reader, ("second-note", {}))
    where = notes[0] if notes else None
    note_cell = line.cell(where) if where is not None else EMPTY
    note_at = reader.at(line, where) if where is not None else None
    note = note_of(note_cell, note_at, brought) if note_at else None
    if where is not None and note_at and note_cell.text.strip() and note is None:
        brought.withhold(note_at, where)
    brought.given.append(
        Given(
            party=row.party,
            question=question,
            score=value,
            typed=cell.text.strip(),
            day=row.day,
            at=at,
            source=row.source,
            respondents=row.respondents,
            note=note,
            note_typed=note_cell.text.strip() if note else "",
            note_at=note_at if note else None,
            moment=row.moment,
        )
    )


def _lone_notes(line: Line, reader: _Reader) -> None:
    """Tell of each remark without a score beside it that it was not taken."""
    scored = {question for i, question in reader.columns.questions.items() if is_filled(line.cell(i))}
    lone = [i for i, question in reader.columns.notes.items() if question not in scored]
    _refuse(line, lone, reader, ("only-note", {}))


def _refuse(line: Line, places: Iterable[int], reader: _Reader, reason: tuple[str, Mapping[str, Sayable]]) -> None:
    """Tell of each filled cell at these places why it is not taken; not of what is left out on purpose."""
    for index in places:
        if index not in reader.columns.left_out:
            at = reader.at(line, index)
            refuse(line.cell(index), at, index, at.fault(reason[0], **reason[1]), reader.brought)
