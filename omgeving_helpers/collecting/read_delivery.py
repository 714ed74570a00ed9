"""The files of a delivery become answers: each file by what it really is, each sheet by what stands in it."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, replace
from hashlib import sha256
from os.path import commonpath
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.checks.persons import kind_of_personal_data
from omgeving_helpers.collecting.cells import not_taken
from omgeving_helpers.collecting.columns import is_wide_word
from omgeving_helpers.collecting.given import At, Brought, NotTaken
from omgeving_helpers.collecting.read_form import form_of, is_form_word, read_form, round_in
from omgeving_helpers.collecting.read_long import is_long, read_long
from omgeving_helpers.collecting.read_rows import read_rows
from omgeving_helpers.contract import table
from omgeving_helpers.faults import Weight
from omgeving_helpers.places import EARLIER_VERSIONS
from omgeving_helpers.reading.contents import kind_of
from omgeving_helpers.reading.csv_file import read_csv
from omgeving_helpers.reading.grid import Faults
from omgeving_helpers.reading.workbook import read_workbook
from omgeving_helpers.texts import LANGUAGES, Words, plain, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from omgeving_helpers.collecting.known import Known
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.reading.grid import Grid

_READ = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".txt", ".tsv"})
_LEFT_BEHIND = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class Delivered:
    """One file of a delivery: its name in messages, its sheets as cells, and what was wrong with it as a whole.

    ``twin`` is an earlier file with exactly the same bytes; ``is_closed`` when the system did not let us open it.
    """

    path: Path
    name: str
    grids: tuple[Grid, ...]
    faults: tuple[Fault, ...]
    twin: str = ""
    is_closed: bool = False


def files_of(paths: Iterable[Path], programme: Path) -> list[Path]:
    """The files that are named, and those in the folders that are named, in order; each once.

    The tables of the programme itself, what goes out beside the forms, and what a system leaves behind are no
    delivery.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        inside = sorted(p for p in path.rglob("*") if p.is_file() and _may_be_answers(p, programme))
        for file in inside if path.is_dir() else [path]:
            found.setdefault(file.resolve(), file)
    return list(found.values())


def _may_be_answers(file: Path, programme: Path) -> bool:
    is_own = file.resolve().parent == programme.resolve() or file.parent.name in EARLIER_VERSIONS.values()
    return not (is_own or _is_ours(file) or file.name.startswith((".", "~$")) or file.name.lower() in _LEFT_BEHIND)


def read_files(files: Sequence[Path], is_header: Callable[[str], bool]) -> list[Delivered]:
    """Read the cells of every file; two files with the same bytes are read once."""
    names = _names(files)
    seen: dict[str, str] = {}
    found = []
    for file in files:
        try:
            digest = sha256(file.read_bytes()).hexdigest()
        except OSError:
            fault = replace(At(names[file]).fault("cannot-open"), weight=Weight.ERROR)
            found.append(Delivered(file, names[file], (), (fault,), is_closed=True))
            continue
        if digest in seen:
            found.append(Delivered(file, names[file], (), (), seen[digest]))
            continue
        seen[digest] = names[file]
        found.append(_read_file(file, names[file], is_header))
    return found


def read_answers(delivered: Iterable[Delivered], known: Known) -> Brought:
    """Read the answers of all files."""
    brought = Brought()
    for file in delivered:
        if file.twin:
            brought.remarks.append(At(file.name).remark("same-file", other=file.twin))
            continue
        errors = [fault for fault in file.faults if fault.weight is Weight.ERROR]
        brought.remarks += [f for f in file.faults if f.weight is not Weight.ERROR]
        brought.not_taken += [NotTaken(fault, "") for fault in errors]
        for grid in file.grids:
            _read_grid(grid, known, brought)
    return brought


def rounds_in(delivered: Iterable[Delivered]) -> set[int]:
    """The numbers of the rounds that stand in the forms of a delivery."""
    forms = (form_of(grid) for file in delivered for grid in file.grids)
    return {number for form in forms if form and (number := round_in(form))}


def _read_grid(grid: Grid, known: Known, brought: Brought) -> None:
    if not grid.lines:
        return
    form = form_of(grid)
    if form:
        answered: int | None = read_form(form, known, brought)
    elif is_long(grid):
        answered = read_long(grid, known, brought)
    else:
        answered = read_rows(grid, known, brought)
    if answered == 0:
        brought.remarks.append(At(grid.file, grid.sheet).remark("empty-form"))
    if answered is None:
        _refuse_all(grid, brought)


def _refuse_all(grid: Grid, brought: Brought) -> None:
    """Tell every line of a sheet in which nothing is known, so that an answer in it is not lost."""
    for line in grid.lines:
        text = " | ".join(cell.text.strip() for cell in line.cells if cell.text.strip())
        if not text:
            continue
        at = At(grid.file, grid.sheet, line.number)
        brought.not_taken.append(not_taken(at.fault("not-recognised"), text))
        for index, cell in enumerate(line.cells):
            if kind_of_personal_data(cell.text):
                brought.withhold(at, index)


def _read_file(file: Path, name: str, is_header: Callable[[str], bool]) -> Delivered:
    """The cells of one file, read as what its bytes say that it is."""
    faults = Faults(name)
    if file.with_name(f"~${file.name}").exists():
        faults.found.append(At(name).remark("is-open"))
    kind = kind_of(file)
    if kind == "empty":
        faults.add("is-empty", Weight.ERROR)
        return Delivered(file, name, (), tuple(faults.found))
    if file.suffix.lower() not in _READ and not _is_workbook(file):
        return Delivered(file, name, (), (replace(At(name).fault("no-table"), weight=Weight.ERROR),))
    if kind in {"zip", "ole"}:
        found = list(read_workbook(file, faults))
        more = [fault for _, own in found for fault in own.found]
        if file.suffix.lower() not in {".xlsx", ".xlsm", ".xls"} and found:
            faults.found.append(At(name).remark("is-really-workbook"))
        return Delivered(file, name, tuple(grid for grid, _ in found), (*faults.found, *more))
    grid = read_csv(file, faults, is_header=lambda text: bool(text.strip()) and is_header(text))
    if file.suffix.lower() in {".xlsx", ".xlsm", ".xls"} and grid:
        faults.found.append(At(name).remark("is-really-text"))
    return Delivered(file, name, (grid,) if grid else (), tuple(faults.found))


def _is_workbook(file: Path) -> bool:
    """Whether a file with an unknown ending is an Excel file all the same."""
    try:
        with zipfile.ZipFile(file) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError):
        return False


def is_header_of(known: Known) -> Callable[[str], bool]:
    """Whether a text is a header of a form, of a table of answers or of ``measurements``."""
    columns = table("measurements")
    return lambda text: is_form_word(text) or is_wide_word(text, known) or columns.find_column(text) is not None


def _names(files: Sequence[Path]) -> dict[Path, str]:
    """A name for each file in messages: its own, with its folders where two have the same."""
    own = [file.name for file in files]
    together = Path(commonpath([file.resolve().parent for file in files])) if files else Path()
    return {
        file: file.name if own.count(file.name) == 1 else file.resolve().relative_to(together).as_posix()
        for file in files
    }


def _is_ours(file: Path) -> bool:
    """Whether a file is one that goes out beside the forms and holds no answers."""
    keys = ("file-paste", "file-invitation")
    starts = [plain(say(f"collect.{key}", language, cycle=Words(""))) for key in keys for language in LANGUAGES]
    return file.suffix == ".txt" and any(file.stem.startswith(start) for start in starts)
