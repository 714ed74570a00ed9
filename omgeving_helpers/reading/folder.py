"""Which file or sheet holds which table: a folder of CSV files, a workbook, or both in one folder."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from omgeving_helpers.contract import find_table, normalise, programme_tables, table
from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.csv_file import read_csv
from omgeving_helpers.reading.grid import Faults
from omgeving_helpers.reading.rows import Row, TableData
from omgeving_helpers.reading.table import table_of
from omgeving_helpers.reading.wide_form import is_wide_header, round_of, rows_of
from omgeving_helpers.reading.workbook import read_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from omgeving_helpers.contract import Table
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.reading.grid import Grid

_WORKBOOKS = (".xlsx", ".xlsm", ".xls")
_TEXT_FILES = (".csv", ".txt", ".tsv")
_LOCK = re.compile(r"~\$|\.~lock\.")
_EXPLANATION = frozenset({"uitleg", "explanation", "keuzes", "choices"})
_COPY = (
    re.compile(r"^(?:kopie_van|copy_of)_(.+)$"),
    re.compile(r"^(.+?)_?\(\d+\)$"),
    re.compile(r"^(.+?)_(?:kopie|copy|oud|old|backup|conflict)(?:_?\(?\d*\)?)?$"),
    re.compile(r"^(.+?)_(?:laptop|desktop|pc|nb|ws)\w*$"),
    re.compile(r"^(.+?)_[a-z]+\d+$"),
)


@dataclass
class Found:
    """What was found so far: the tables, the rounds in the wide form, and all faults.

    ``has_unread_workbook`` when a workbook was refused, so that nobody knows which tables stand in it.
    """

    tables: dict[str, TableData] = field(default_factory=dict)
    rounds: list[tuple[int, Grid, Faults]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    has_unread_workbook: bool = False

    def place(self, name: str) -> str:
        """Where a table stands, in words that need no language."""
        data = self.tables[name]
        return f"{data.file} [{data.sheet}]" if data.sheet else data.file


def is_workbook_name(name: str) -> bool:
    """Whether a file is a workbook by its name; what it really is, its bytes say."""
    return name.lower().endswith(_WORKBOOKS)


def read_tables(path: Path, wanted: tuple[Table, ...]) -> Found:
    """Read the tables of a folder or a workbook.

    Parameters
    ----------
    path
        A folder with one CSV file per table and perhaps a workbook, or one workbook.
    wanted
        The tables that may stand there; another known table is named and not read.

    Returns
    -------
    Found
        Tables that are not there are absent; nothing is raised.
    """
    found = Found()
    names = {of.name for of in wanted}
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        if (file.is_file() and not file.name.startswith(".")) or _LOCK.match(file.name):
            _read_file(file, names, found)
    _add_rounds(found)
    return found


def _read_file(file: Path, wanted: set[str], found: Found) -> None:
    faults = Faults(file.name)
    if _LOCK.match(file.name):
        faults.add("open-elsewhere", Weight.REMARK, name=re.sub(r"^(~\$|\.~lock\.)|#$", "", file.name))
    elif file.suffix.lower() in _TEXT_FILES:
        _read_text(file, wanted, found, faults)
    elif is_workbook_name(file.name):
        _read_book(file, wanted, found, faults)
    found.faults += faults.found


def _read_text(file: Path, wanted: set[str], found: Found, faults: Faults) -> None:
    known, cycle = _known(file.stem, wanted), round_of(file.stem)
    if known:
        grid = read_csv(file, faults, is_header=lambda text: known.find_column(text) is not None)
        if grid:
            _take(known, grid, found, faults)
        else:
            found.tables.setdefault(known.name, TableData(known, is_present=True, file=file.name))
    elif cycle:
        grid = read_csv(file, faults, is_header=lambda text: is_wide_header(text, ()))
        own = Faults(file.name)
        found.rounds += [(cycle, grid, own)] if grid else []
    else:
        _tell_unread(file.stem, wanted, faults)


def _read_book(file: Path, wanted: set[str], found: Found, faults: Faults) -> None:
    if _is_copy_beside(file):
        faults.add("copy", Weight.WARNING, name=file.name)
        return
    for grid, own in read_workbook(file, faults):
        name = grid.sheet or ""
        known, cycle = _known(name, wanted), round_of(name)
        if known:
            _take(known, grid, found, own)
        elif cycle:
            found.rounds.append((cycle, grid, own))
            continue
        elif normalise(name) in _EXPLANATION or not grid.lines:
            continue
        else:
            _tell_unread(name, wanted, own, code="unknown-sheet")
        found.faults += own.found
    found.has_unread_workbook |= any(fault.weight is Weight.ERROR for fault in faults.found)


def _take(of: Table, grid: Grid, found: Found, faults: Faults) -> None:
    """Type a table and keep it, unless it is already there."""
    data = table_of(grid, of, faults)
    if of.name in found.tables:
        second = f"{data.file} [{data.sheet}]" if data.sheet else data.file
        faults.add("table-twice", Weight.ERROR, first=found.place(of.name), second=second)
    else:
        found.tables[of.name] = data


def _add_rounds(found: Found) -> None:
    """Add the rounds in the wide form; a score that stands in the long table already is skipped or refused."""
    statements = [row["statement_id"] for row in _rows(found, "statements") if row["statement_id"]]
    long_form = table("measurements")
    there = {_key(row): row["score"] for row in _rows(found, "measurements")}
    new = []
    for cycle, grid, faults in found.rounds:
        rows = rows_of(grid, cycle, statements, faults)
        clash = [row for row in rows if _key(row) in there and there[_key(row)] != row["score"]]
        for row in clash:
            faults.add(
                "round-differs",
                Weight.ERROR,
                row=row.number,
                party=str(row["stakeholder_id"]),
                found=_shown(row["score"]),
                there=_shown(there[_key(row)]),
            )
        same = [row for row in rows if _key(row) in there]
        if same and not clash:
            faults.add("round-again", Weight.REMARK, k=len(same))
        new += [] if clash else [row for row in rows if _key(row) not in there]
        there |= {_key(row): row["score"] for row in new}
        found.faults += faults.found
    if new:
        data = found.tables.get("measurements") or TableData(long_form, is_present=True, file=new[0].file)
        found.tables["measurements"] = TableData(
            long_form,
            (*data.rows, *new),
            is_present=True,
            headers=data.headers,
            file=data.file,
            sheet=data.sheet,
            bad=data.bad,
        )


def _rows(found: Found, name: str) -> tuple[Row, ...]:
    return found.tables[name].rows if name in found.tables else ()


def _key(row: Row) -> tuple[object, ...]:
    return (row["cycle"], row["stakeholder_id"], row["measure"], row["statement_id"])


def _shown(score: int | None) -> str:
    return "–" if score is None else str(score)


def _known(name: str, wanted: set[str]) -> Table | None:
    found = find_table(name)
    return found if found and found.name in wanted else None


def _tell_unread(name: str, wanted: set[str], faults: Faults, *, code: str = "unknown-file") -> None:
    if _copy_of(name):
        faults.add("copy", Weight.WARNING, name=name)
        return
    words = {normalise(w): w for t in programme_tables() if t.name in wanted for w in (t.name_nl, t.name)}
    near = get_close_matches(normalise(name), words, n=1, cutoff=0.6)
    faults.add(code, Weight.REMARK, name=name, meant=words[near[0]] if near else "")


def _copy_of(name: str) -> Table | None:
    """The table of which a file name says that it is a copy."""
    return next((found for original in _originals(name) if (found := find_table(original))), None)


def _is_copy_beside(file: Path) -> bool:
    """Whether a workbook is by its name a copy of another one in the same folder."""
    others = {normalise(o.stem) for o in file.parent.iterdir() if o.suffix.lower() in _WORKBOOKS and o != file}
    return any(original in others for original in _originals(file.stem))


def _originals(name: str) -> list[str]:
    """The names of which this one may be a copy."""
    matches = (pattern.match(normalise(name)) for pattern in _COPY)
    return [match[1] for match in matches if match]
