"""A programme: its typed tables, its faults, and where every row came from.

It computes nothing: ``steps`` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.checks import check_tables
from omgeving_helpers.contract import normalise, programme_tables
from omgeving_helpers.contract import table as contract_table
from omgeving_helpers.contract import tables as all_tables
from omgeving_helpers.faults import Fault, InputError, Weight
from omgeving_helpers.reading.folder import read_tables
from omgeving_helpers.reading.rows import Row, TableData
from omgeving_helpers.shared_lists import (
    COMPLETED,
    completed,
    reference_folder,
    shared_list,
    with_own_thresholds,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    import pandas as pd

    from omgeving_helpers.reading.folder import Found

__all__ = [
    "CheckedTables",
    "LeftOut",
    "Programme",
    "Programmes",
    "check_programme",
    "check_programmes",
    "read_and_check",
    "read_programme",
    "reference_folder",
    "same_ids",
    "shared_list",
]

_FEW = 4
"""Programmes with one id that a message names."""


@dataclass(frozen=True)
class Programme:
    """One programme as typed: tables by English name (shared lists included), and all its faults.

    ``own_thresholds`` are the codes of thresholds that the programme itself changed.
    ``language`` is the language in which its headers are typed, so most likely that of its text.
    """

    id: str
    path: Path
    tables: Mapping[str, TableData]
    faults: tuple[Fault, ...]
    language: str
    own_thresholds: frozenset[str] = frozenset()

    def __getitem__(self, table: str) -> tuple[Row, ...]:
        """The rows of a table by its English name; none when the table is not there."""
        return self.tables[table].rows

    @property
    def about(self) -> Row:
        """The one row of the table ``programme``."""
        return self["programme"][0]

    def frame(self, table: str) -> pd.DataFrame:
        """A table as a data frame: English column names, one row per row of the file, ``None`` where unknown."""
        import pandas as pd  # noqa: PLC0415  # reading and checking do without it

        found = self.tables[table]
        columns = [c.name for c in found.table.columns]
        return pd.DataFrame([[row[c] for c in columns] for row in found.rows], columns=columns, dtype=object)


@dataclass(frozen=True)
class CheckedTables:
    """What the check of a programme found: its tables as far as they could be read, and all its faults.

    Without anything at ``path`` there are no tables.
    """

    path: Path
    tables: Mapping[str, TableData]
    faults: tuple[Fault, ...]
    own_thresholds: frozenset[str] = frozenset()

    @property
    def language(self) -> str:
        """The language of most headers, Dutch when they tie."""
        return _language(self.tables)

    @property
    def has_errors(self) -> bool:
        """Whether no report can be made."""
        return any(fault.weight is Weight.ERROR for fault in self.faults)

    @property
    def programme(self) -> Programme | None:
        """The programme; ``None`` when no report can be made."""
        if self.has_errors:
            return None
        programme_id = self.tables["programme"].rows[0]["programme_id"]
        return Programme(programme_id, self.path, self.tables, self.faults, self.language, self.own_thresholds)


def read_programme(path: str | Path, *, data_root: str | Path | None = None) -> Programme:
    """Read a programme from a folder of CSV files or a workbook.

    Parameters
    ----------
    path
        The folder or the ``.xlsx`` file.
    data_root
        Folder with the shared lists in ``reference``; ``None`` = the ``data`` folder of the pack.

    Returns
    -------
    Programme
        Typed tables; what is wrong but can be reported on stands in ``faults``.

    Raises
    ------
    InputError
        With every fault, when no report can be made.
    """
    programme, faults = check_programme(path, data_root=data_root)
    if programme is None:
        raise InputError(faults)
    return programme


def check_programme(
    path: str | Path, *, data_root: str | Path | None = None, today: date | None = None
) -> tuple[Programme | None, tuple[Fault, ...]]:
    """Read a programme and collect everything that is wrong with it.

    Parameters
    ----------
    path, data_root, today
        As for :func:`read_and_check`.

    Returns
    -------
    tuple
        The programme, or ``None`` when no report can be made; and all faults in the order of files and rows.
    """
    checked = read_and_check(path, data_root=data_root, today=today)
    return checked.programme, checked.faults


def read_and_check(
    path: str | Path, *, data_root: str | Path | None = None, today: date | None = None
) -> CheckedTables:
    """Read a programme as far as it can be read, and collect everything that is wrong with it.

    Parameters
    ----------
    path, data_root
        As for :func:`read_programme`.
    today
        The day of the check, for a passed retention date and a meeting that is still to come. A report has none,
        so that it says tomorrow what it says today.

    Returns
    -------
    CheckedTables
        Every table of the contract, also when there are errors; none when nothing at the path can be read.
    """
    path = Path(path)
    try:
        if not path.exists():
            return CheckedTables(path, {}, (_not_found(path, data_root),))
        found, own_thresholds = _found(path, reference_folder(data_root))
    except OSError as error:
        return CheckedTables(path, {}, (_not_readable(Path(error.filename or path)),))
    faults = list(found.faults)
    folder = path.resolve().name if path.is_dir() else ""
    tables, more = check_tables(found.tables, folder=folder, place=folder or path.name, today=today)
    if found.has_unread_workbook:
        more = [fault for fault in more if fault.code != "table-missing"]  # it may stand in the workbook
    return CheckedTables(path, tables, tuple(sorted([*faults, *more], key=_order_of_faults)), own_thresholds)


def tables_as_typed(path: Path, *, data_root: str | Path | None = None) -> Mapping[str, TableData]:
    """The tables of a programme with the shared lists, before any row is checked against another."""
    return _found(path, reference_folder(data_root))[0].tables


def _not_readable(path: Path) -> Fault:
    """A file or folder that the system does not let us read, or that went away meanwhile."""
    return Fault(code="not-readable", weight=Weight.ERROR, file=path.name, values={})


def _not_found(path: Path, data_root: str | Path | None) -> Fault:
    """There is nothing at this path; perhaps a programme with nearly this name."""
    folders = [path.parent, *([Path(data_root) / "programmes"] if data_root is not None else [])]
    there = [other.name for folder in folders if folder.is_dir() for other in folder.iterdir()]
    near = get_close_matches(path.name, there, n=1, cutoff=0.7)
    return Fault(code="not-found", weight=Weight.ERROR, file=str(path), values={"meant": near[0] if near else ""})


def same_ids(programmes: Iterable[Programme]) -> list[Fault]:
    """An error for each programme whose id another one has too: their reports would overwrite each other."""
    by_id: dict[str, list[Programme]] = {}
    for programme in programmes:
        by_id.setdefault(programme.id, []).append(programme)
    return [
        Fault(
            code="same-programme-id",
            weight=Weight.ERROR,
            file=programme.about.file,
            row=programme.about.number,
            values={
                "found": programme.id,
                "places": [*(p.path.name for p in same[:_FEW]), *["…"] * (len(same) > _FEW)],
            },
        )
        for same in by_id.values()
        for programme in same
        if len(same) > 1
    ]


@dataclass(frozen=True)
class LeftOut:
    """A programme that cannot be reported on: the name of its folder or workbook, and why."""

    name: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True)
class Programmes:
    """Several programmes read together: those that can be reported on in order of id, and the others in order asked."""

    read: tuple[Programme, ...]
    left_out: tuple[LeftOut, ...]


def check_programmes(paths: Iterable[Path], *, data_root: str | Path | None = None) -> Programmes:
    """Read several programmes; a bad one stops no other, and of two with one id neither takes part.

    Parameters
    ----------
    paths
        Folders and workbooks; the same one twice counts once.
    data_root
        As for :func:`read_programme`.
    """
    read, left_out = [], []
    for path in dict.fromkeys(path.resolve() for path in paths):
        programme, faults = check_programme(path, data_root=data_root)
        if programme is None:
            left_out.append(LeftOut(path.name, faults))
        else:
            read.append(programme)
    double = same_ids(read)
    bad = {fault.values["found"] for fault in double}
    left_out += [
        LeftOut(programme.path.name, tuple(f for f in double if f.values["found"] == programme.id))
        for programme in read
        if programme.id in bad
    ]
    return Programmes(tuple(sorted((p for p in read if p.id not in bad), key=lambda p: p.id)), tuple(left_out))


def _found(path: Path, reference: Path) -> tuple[Found, frozenset[str]]:
    """The tables of the programme with the shared lists; its own thresholds go before single shared ones."""
    found = read_tables(path, (*programme_tables(), contract_table("thresholds")))
    shared = read_tables(reference, tuple(t for t in all_tables().values() if t.is_reference))
    own = found.tables.pop("thresholds", None)
    found.faults += shared.faults
    for name, table in all_tables().items():
        source = shared.tables if table.is_reference else found.tables
        found.tables[name] = source.get(name, TableData(table))
    for name in COMPLETED:
        found.tables[name] = completed(found.tables[name], reference)
    if own is None:
        return found, frozenset()
    thresholds, faults, changed = with_own_thresholds(found.tables["thresholds"], own)
    found.tables["thresholds"] = thresholds
    found.faults += faults
    return found, changed


def _language(tables: Mapping[str, TableData]) -> str:
    """The language of most headers, Dutch when they tie."""
    own = [
        (data, name, text)
        for data in tables.values()
        if not data.table.is_reference
        for name, text in data.headers.items()
    ]
    different = [(d.table[name], text) for d, name, text in own if d.table[name].name != d.table[name].name_nl]
    english = sum(1 for column, text in different if normalise(text) == normalise(column.name))
    return "en" if 2 * english > len(different) else "nl"


def _order_of_faults(fault: Fault) -> tuple[object, ...]:
    return (
        list(Weight).index(fault.weight),
        fault.file,
        fault.sheet or "",
        fault.row or 0,
        fault.column or "",
        fault.code,
    )
