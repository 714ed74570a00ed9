"""Save changes in a table: checked against the file as it is now, read back, and put in place in one step.

How a CSV file or a workbook is changed belongs to ``csv_text`` and ``workbook``.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.reading.dates import read_date
from omgeving_helpers.writing.csv_text import changed_csv
from omgeving_helpers.writing.differences import differences
from omgeving_helpers.writing.hold import held, tell_open_elsewhere
from omgeving_helpers.writing.plan import filled, plan_of, rows_after
from omgeving_helpers.writing.refusals import ChangedElsewhere, NotSaved, in_sentences
from omgeving_helpers.writing.swap import keep_copy, put_in_place, staged
from omgeving_helpers.writing.table import NOTHING_YET, fingerprint, open_file
from omgeving_helpers.writing.workbook import changed_workbook, holds_formulas

if TYPE_CHECKING:
    from pathlib import Path

    from omgeving_helpers.writing.plan import Plan
    from omgeving_helpers.writing.table import Changes, OpenTable

_WRITABLE = 0o222


@dataclass(frozen=True)
class Saved:
    """What saving did: the file, the dated copy of the version before, and the fingerprint of the new version.

    Without a copy nothing stood there before, or nothing had to change. ``has_formulas`` when outcomes of formulas
    in the workbook may be out of date until Excel opens and saves it.
    """

    file: Path
    copy: Path | None
    fingerprint: str
    has_formulas: bool = False


def save(table: OpenTable, changes: Changes) -> Saved:
    """Save changes in a table.

    The new version is written beside the file, read back with the reader of the programmes, and takes its place in
    one step; the version before stays under a dated name in the folder of earlier versions.

    Parameters
    ----------
    table
        The table as it was opened.
    changes
        What to change in it.

    Returns
    -------
    Saved
        Where everything stands now. Open the table again before the next change.

    Raises
    ------
    ChangedElsewhere
        When the file is not as it was when the table was opened.
    OpenElsewhere, HeldElsewhere
        When another program has the file open, or another window is saving in it.
    NotSaved
        When the disk is full, the folder cannot be written, or the file holds what would be lost.
    """
    plan = plan_of(table, changes)
    if plan.is_empty:
        return Saved(table.file, None, table.fingerprint)
    with in_sentences(table.file):
        _tell_read_only(table.file)
        with held(table.file):
            tell_open_elsewhere(table.file)
            old = _as_opened(table)
            new = changed_csv(old, table, plan) if table.sheet is None else changed_workbook(old, table, plan)
            return _swapped(table, plan, old, new)


def _swapped(table: OpenTable, plan: Plan, old: bytes, new: bytes) -> Saved:
    with staged(table.file, new) as version:
        _read_back(table, plan, version)
        copy = keep_copy(table.file, old, staging=version.parent, language=table.language) if old else None
        try:
            _as_opened(table)
            put_in_place(version, table.file)
        except BaseException:
            if copy:
                copy.unlink(missing_ok=True)  # a copy of a version that is still there
            raise
    return Saved(table.file, copy, fingerprint(new), table.sheet is not None and holds_formulas(new))


def _as_opened(table: OpenTable) -> bytes:
    """The bytes of the file; raises when they are not those that were opened."""
    data = table.file.read_bytes() if table.file.exists() else b""
    now = fingerprint(data) if table.file.exists() else NOTHING_YET
    if now != table.fingerprint:
        raise ChangedElsewhere(table.file.name, differences(table))
    return data


def _read_back(table: OpenTable, plan: Plan, version: Path) -> None:
    """Read the new version as a programme is read; refuse it when it does not say what was meant."""
    again = open_file(table.programme, version, table.table, table.sheet)
    found = [filled({again.layout.index[name]: text for name, text in row.cells.items()}) for row in again.rows]
    if [_compared(row, plan) for row in found if row] != [_compared(row, plan) for row in rows_after(table, plan)]:
        raise NotSaved("not-the-same", name=table.file.name)


def _compared(row: dict[int, str], plan: Plan) -> dict[int, str]:
    """Cells as they can be compared: a date or number that a workbook holds as such has one form."""
    return {at: same_form(text, plan.columns[at].kind if at in plan.columns else "text") for at, text in row.items()}


def same_form(text: str, kind: str) -> str:
    """One form for a date or a number, however it is typed."""
    if kind == "date":
        day = read_date(text.strip()).day
        return day.isoformat() if day else text
    return text.replace(",", ".") if kind in {"number", "count", "score_1_5"} else text


def _tell_read_only(file: Path) -> None:
    """Raise when the file or its folder may not be written; to replace a file one would not need the first right."""
    for path in (file, file.parent):
        if path.exists() and not path.stat().st_mode & _WRITABLE:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
