"""What a round leaves beside the tables: what was asked of whom, the files as received, and what was not taken.

It stands in a folder that the reader of programmes does not look into.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.cells import is_filled
from omgeving_helpers.places import ROUNDS
from omgeving_helpers.reading.csv_file import read_csv
from omgeving_helpers.reading.grid import Faults
from omgeving_helpers.tables import harmless
from omgeving_helpers.texts import LANGUAGES, plain, say
from omgeving_helpers.writing.swap import put_in_place, staged

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from omgeving_helpers.collecting.given import NotTaken, Withheld
    from omgeving_helpers.collecting.read_delivery import Delivered

COLUMNS = ("day", "file", "kept", "sheet", "row", "column", "found", "code", "why", "remedy")
_SAME = ("file", "sheet", "row", "column", "found", "code")
"""What makes two lines of the table one and the same."""


@dataclass(frozen=True)
class Invited:
    """What was asked of one party: the codes of the questions, and when the form should be back."""

    party: str
    codes: tuple[str, ...]
    day: date | None


@dataclass(frozen=True)
class RoundFolder:
    """The folder of one round, beside the tables of a programme."""

    path: Path
    language: str

    @property
    def not_taken(self) -> Path:
        """The table of what was not taken."""
        return self.path / f"{self._word('not-taken')}.csv"

    @property
    def record(self) -> Path:
        """The table of what was asked of whom."""
        return self.path / f"{self._word('record')}.csv"

    @property
    def received(self) -> Path:
        """The folder with the received files."""
        return self.path / self._word("received")

    def _word(self, key: str) -> str:
        return plain(say(f"collect.{key}", self.language))


def round_folder(programme: Path, cycle: int, language: str) -> RoundFolder:
    """The folder of a round: in the folder of a programme, or beside a workbook by its name.

    One that is there already is used, in whatever language it was made.
    """
    choices = [(_base(programme, lang) / _name(cycle, lang), lang) for lang in (language, *LANGUAGES)]
    path, lang = next((choice for choice in choices if choice[0].is_dir()), choices[0])
    return RoundFolder(path, lang)


def latest_sent(programme: Path) -> int | None:
    """The highest round of which there is a record that forms went out."""
    found = []
    for language in LANGUAGES:
        prefix = _name(0, language).removesuffix("0")
        folders = _base(programme, language).glob(f"{prefix}*")
        numbers = [(f, f.name.removeprefix(prefix)) for f in folders]
        found += [int(n) for f, n in numbers if n.isdecimal() and RoundFolder(f, language).record.exists()]
    return max(found, default=None)


def write_whole_file(path: Path, data: bytes) -> None:
    """Write a file so that it is never there in part; nothing happens when it holds these bytes already."""
    if path.exists() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with staged(path, data) as new:
        put_in_place(new, path)


def write_record(folder: RoundFolder, invited: Iterable[Invited]) -> None:
    """Write what was asked of whom; what an earlier run asked of others stays."""
    from omgeving_helpers.contract import table  # noqa: PLC0415 - beside its only use

    there = {one.party: one for one in read_record(folder)}
    for one in invited:
        codes = dict.fromkeys((*(there[one.party].codes if one.party in there else ()), *one.codes))
        there[one.party] = Invited(one.party, tuple(codes), one.day)
    head = [table("stakeholders")["stakeholder_id"].in_language(folder.language)]
    head += [plain(say(f"collect.{key}", folder.language)) for key in ("record-questions", "record-until")]
    rows = [[p, "|".join(one.codes), one.day.isoformat() if one.day else ""] for p, one in there.items()]
    write_whole_file(folder.record, csv_bytes([head, *rows]))


def read_record(folder: RoundFolder) -> list[Invited]:
    """What was asked of whom, as far as there is a record."""
    from omgeving_helpers.reading.dates import read_date  # noqa: PLC0415 - beside its only use

    return [
        Invited(row[0], tuple(code for code in row[1].split("|") if code), read_date(row[2]).day)
        for row in _rows(folder.record)[1:]
        if len(row) >= 3 and row[0]  # noqa: PLR2004 - the columns of the record
    ]


def keep_files(
    folder: RoundFolder, delivered: Iterable[Delivered], withheld: Withheld, *, today: date
) -> dict[str, str]:
    """Keep each received file under its date; one that is kept already is not kept again.

    A file with names, addresses or times of persons is kept as CSV without those cells. Returns under which name each
    file is kept.
    """
    there = {path.read_bytes(): path.name for path in _files(folder.received)}
    names: dict[str, str] = {}
    for file in delivered:
        if file.twin or file.is_closed:
            continue
        cells = withheld.get(file.name, set())
        data = _without(file, cells) if cells else file.path.read_bytes()
        if data not in there:
            stem, suffix = file.path.stem, ".csv" if cells else file.path.suffix
            path = _free(folder.received, f"{today.isoformat()}_{stem}", suffix)
            write_whole_file(path, data)
            there[data] = path.name
        names[file.name] = there[data]
    return names


def write_not_taken(folder: RoundFolder, lines: Sequence[NotTaken], *, kept: Mapping[str, str], today: date) -> int:
    """Add what was not taken to its table; a line that stands there already is not added again. Returns how many."""
    path = _usable(folder.not_taken)
    rows = _rows(path)
    head = [plain(say(f"collect.col-{name}", folder.language)) for name in COLUMNS]
    rows = rows or [head]
    there = {_identity(row) for row in rows}
    new = []
    for line in lines:
        row = _row(line, folder.language, kept, today)
        if _identity(row) not in there:
            there.add(_identity(row))
            new.append(row)
    if new:
        write_whole_file(path, csv_bytes([*rows, *new]))
    return len(new)


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """A table as Dutch Excel opens it: semicolons, a mark, and no text that Excel would work out."""
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";").writerows([[harmless(cell) for cell in row] for row in rows])
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8")


def _row(line: NotTaken, language: str, kept: Mapping[str, str], today: date) -> list[str]:
    fault = line.fault
    cells = {
        "day": today.isoformat(),
        "file": fault.file,
        "kept": kept.get(fault.file, ""),
        "sheet": fault.sheet or "",
        "row": str(fault.row or ""),
        "column": fault.column or "",
        "found": line.found,
        "code": fault.code,
        "why": plain(fault.told(language)),
        "remedy": plain(fault.remedy(language)),
    }
    return [" ".join(cells[name].split()) for name in COLUMNS]


def _identity(row: Sequence[str]) -> tuple[str, ...]:
    places = [COLUMNS.index(name) for name in _SAME]
    return tuple(row[i].lstrip("'") if i < len(row) else "" for i in places)


def _rows(path: Path) -> list[list[str]]:
    """The rows of one of our own tables as text; none when it is not there."""
    if not path.exists():
        return []
    grid = read_csv(path, Faults(path.name), is_header=_is_own_header)
    lines = grid.lines if grid else ()
    return [[_as_typed(cell.text) for cell in line.cells] for line in lines if not line.is_blank]


def _usable(path: Path) -> Path:
    """The table itself, or a next one when somebody left it so that it cannot be read."""
    names = (path.with_name(f"{path.stem}{extra}{path.suffix}") for extra in ("", *(f"_{n}" for n in range(2, 1000))))
    return next(p for p in names if not p.exists() or read_csv(p, Faults(p.name), is_header=_is_own_header))


@cache
def _is_own_header(text: str) -> bool:
    """Whether a text is a header of one of our own tables."""
    keys = ("record-questions", "record-until", *(f"col-{name}" for name in COLUMNS))
    return text in {plain(say(f"collect.{key}", language)) for key in keys for language in LANGUAGES}


def _as_typed(text: str) -> str:
    """A cell before it was made harmless."""
    return text[1:] if text[:1] == "'" and harmless(text[1:]) == text else text


def _without(file: Delivered, cells: set[tuple[str | None, int, int]]) -> bytes:
    """All sheets of a file as one CSV without some of its cells; an empty line stands between sheets."""
    rows: list[list[str]] = []
    for grid in file.grids:
        rows += [[]] if rows else []
        for line in grid.lines:
            texts = [
                "" if (grid.sheet, line.number, i) in cells or not is_filled(cell) else cell.text
                for i, cell in enumerate(line.cells)
            ]
            rows.append(texts)
    return csv_bytes(rows)


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.is_file()) if folder.is_dir() else []


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """A name that no file in the folder has."""
    names = (f"{stem}{extra}{suffix}" for extra in ("", *(f"_{n}" for n in range(2, 10_000))))
    return next(path for name in names if not (path := folder / name).exists())


def _base(programme: Path, language: str) -> Path:
    folder = ROUNDS[language]
    return programme / folder if programme.is_dir() else programme.parent / folder / programme.stem


def _name(cycle: int, language: str) -> str:
    return plain(say("collect.round-folder", language, cycle=str(cycle)))
