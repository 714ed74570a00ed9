"""Say in sentences what is proposed for a list, and what was made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.checks.persons import kind_of_personal_data
from omgeving_helpers.contract import table
from omgeving_helpers.importing.mapping import Sureness
from omgeving_helpers.importing.memory import FOLDER
from omgeving_helpers.importing.proposal import FILE_DATE, NAME_COLUMNS
from omgeving_helpers.importing.transfer import saved_on
from omgeving_helpers.importing.workbook import becomes_words, why_words
from omgeving_helpers.reading.grid import column_letters
from omgeving_helpers.texts import Words, plain, say, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from omgeving_helpers.importing.mapping import ColumnChoice, FixedChoice, RowChoice, SheetChoice, ValueChoice
    from omgeving_helpers.importing.proposal import Proposal
    from omgeving_helpers.importing.transfer import Transferred

_MOST_WORDS, _MOST_ROWS, _LONGEST = 12, 5, 40


def proposal_lines(proposal: Proposal, language: str) -> Iterator[str]:
    """The proposal: per sheet what it becomes, per column where it goes, per word how it is read."""
    mapping = proposal.mapping
    for sheet in mapping.sheets:
        yield _sheet(sheet, language)
        for column in (c for c in mapping.columns if c.sheet == sheet.sheet):
            yield f"  {_column(column, language)}"
            words = [v for v in mapping.values if v.column.key == column.key]
            yield from (f"     {line}" for line in _words(words, language))
        yield from (f"  {line}" for line in _rows([r for r in mapping.rows if r.sheet == sheet.sheet], language))
    yield from _fixed(proposal, language)


def _fixed(proposal: Proposal, language: str) -> Iterator[str]:
    """What every row gets, columns with one value and one reason together."""
    together: dict[tuple[str, Words], list[FixedChoice]] = {}
    for fixed in proposal.mapping.fixed:
        if fixed.becomes:
            together.setdefault((fixed.becomes, why_words(fixed.why, language)), []).append(fixed)
    for (text, why), own in together.items():
        becomes: str = becomes_words(text, own[0].target, language)
        if text == FILE_DATE:
            becomes = say("importing.fixed-date", language, becomes=Words(becomes), day=saved_on(proposal))
        to = [fixed.target.label(language) for fixed in own]
        yield plain(say("importing.fixed", language, to=to, becomes=Words(becomes), why=why))


def unchosen_lines(proposal: Proposal, language: str) -> Iterator[str]:
    """What somebody had to choose and did not, when all of it was accepted at once."""
    mapping = proposal.mapping
    names = [sheet.sheet for sheet in mapping.sheets if sheet.sureness is Sureness.OPEN]
    names += [column.header for column in mapping.columns if column.sureness is Sureness.OPEN]
    if names:
        yield plain(say("importing.unchosen", language, k=len(names), names=names))


def again_lines(proposal: Proposal, language: str) -> Iterator[str]:
    """What an earlier mapping decides beyond columns and words: said each time, although nobody is asked."""
    yield from _fixed(proposal, language)
    yield from _rows(proposal.mapping.rows, language)


def _sheet(sheet: SheetChoice, language: str) -> str:
    name = sheet.sheet
    if not sheet.table:
        why = why_words(sheet.why, language)
        return plain(
            say("importing.sheet-left", language, sheet=name, why=why)
            if name
            else say("importing.file-left", language, why=why)
        )
    row = Words(str(sheet.first) if sheet.first == sheet.last else f"{sheet.first}–{sheet.last}")
    name_of_table = Words(table(sheet.table).in_language(language))
    values: dict[str, Words | int] = {"table": name_of_table, "row": row, "rows": sheet.rows}
    if not name:
        return plain(say("importing.reads-file-as", language, **values))
    return plain(say("importing.reads-as", language, sheet=name, **values))


def _column(column: ColumnChoice, language: str) -> str:
    letters = Words(column_letters(column.index))
    header = Words(column.header or "…")
    if column.target:
        sure = say(f"importing.sureness-{column.sureness}", language)
        to = column.target.label(language)
        return plain(say("importing.column-to", language, letters=letters, header=header, to=to, sureness=sure))
    if column.sureness is Sureness.OPEN:
        others = Words(", ".join(target.label(language) for target in column.others))
        return plain(say("importing.column-open", language, letters=letters, header=header, others=others))
    why = why_words(column.why, language)
    return plain(say("importing.column-left", language, letters=letters, header=header, why=why))


def _words(values: Sequence[ValueChoice], language: str) -> Iterator[str]:
    """How the words of a column are read; what looks like a person is counted and never repeated."""
    persons = [v for v in values if v.why.key in {"person", "person-beside"} and not v.becomes]
    beside = [v for v in values if v.why.key == "person-beside" and v.becomes]
    others = [v for v in values if v not in persons and v not in beside]
    read = [v for v in others if v.becomes or v.why.key == "unknown-word"]
    unknown = [v for v in others if v not in read]
    if read:
        yield plain(say("importing.words", language, words=_capped([_word(v, language) for v in read], language)))
    if unknown:
        texts = _capped([_short(v.text) for v in unknown], language)
        yield plain(say("importing.words-open", language, k=len(unknown), words=texts))
    if beside:
        texts = _capped([_short(v.becomes) for v in beside], language)
        yield plain(say("importing.words-beside", language, k=len(beside), words=texts))
    if persons:
        yield plain(say("importing.words-person", language, k=len(persons)))


def _word(value: ValueChoice, language: str) -> str:
    target = value.column.target
    becomes = becomes_words(value.becomes, target, language) if target else value.becomes
    empty = say("importing.word-empty", language)
    return say("importing.word", language, found=Words(_short(value.text)), becomes=Words(_short(becomes) or empty))


def _capped(texts: list[str], language: str) -> Words:
    shown_texts = texts[:_MOST_WORDS]
    if len(texts) > _MOST_WORDS:
        shown_texts.append(say("importing.more", language, k=len(texts) - _MOST_WORDS))
    return Words(", ".join(shown_texts))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _rows(rows: Sequence[RowChoice], language: str) -> Iterator[str]:
    for row in rows[:_MOST_ROWS]:
        key = "row-in" if row.is_taken else "row-out"
        text = "…" if kind_of_personal_data(row.text) else _short(row.text)
        values = {"row": Words(str(row.number)), "text": Words(text), "why": why_words(row.why, language)}
        yield plain(say(f"importing.{key}", language, **values))
    if len(rows) > _MOST_ROWS:
        yield plain(say("importing.rows-more", language, k=len(rows) - _MOST_ROWS))


def _rows_of(name: str, k: int, language: str) -> Words:
    return say("importing.made-rows", language, table=Words(table(name).in_language(language)), rows=k)


def made_lines(found: Transferred, begun: Mapping[str, int], folder: Path, language: str) -> Iterator[str]:
    """What was made in a folder: how many rows of which table, what was left, what to look at.

    ``begun`` says by table how many rows stand there to begin with, that are not from the list.
    """
    kept = folder / FOLDER
    yield plain(say("importing.made", language, path=str(folder)))
    for name, rows in found.rows.items():
        yield plain(f"  {_rows_of(name, len(rows), language)}")
    if begun:
        yield plain(say("importing.begun", language, tables=[_rows_of(name, k, language) for name, k in begun.items()]))
    if found.added:
        names = Words(shown(list(found.added), language))
        yield plain(say("importing.added", language, k=len(found.added), names=names))
    for name, ids in found.doubles:
        yield plain(say("importing.double", language, name=name, k=len(ids), ids=list(ids)))
    left = kept / f"{say('importing.kept-left', language)}.csv"
    yield plain(say("importing.left", language, k=len(found.left), path=str(left)))
    yield plain(say("importing.kept", language, path=str(kept)))
    if any(one.why in {"personal", "person"} or kind_of_personal_data(one.value) for one in found.left):
        yield say("importing.personal", language)
    yield say("importing.next", language)


def missing_lines(proposal: Proposal, path: str, language: str) -> Iterator[str]:
    """Why nothing can be made of this mapping, even when somebody agrees with it."""
    mapping = proposal.mapping
    if not any(sheet.table for sheet in mapping.sheets):
        yield plain(say("importing.no-table", language, path=path))
    elif not any(sheet.rows for sheet in mapping.sheets if sheet.table):
        yield say("importing.no-rows", language)
    for sheet in mapping.sheets:
        needed = NAME_COLUMNS.get(sheet.table)
        if needed and not any(c.sheet == sheet.sheet and c.target == needed for c in mapping.columns):
            yield plain(say("importing.no-name-column", language, path=path, to=needed.label(language)))
