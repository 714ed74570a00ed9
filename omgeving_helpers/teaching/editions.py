"""Write the editions of the lesson: each folder appears whole or not at all, and nothing that is there is changed.

What stands in a notebook is made by ``handouts``.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from omgeving_helpers.faults import InputError
from omgeving_helpers.places import find_programme
from omgeving_helpers.programme import reference_folder
from omgeving_helpers.publish import staging, write_synced
from omgeving_helpers.teaching.handouts import HANDOUTS, handout_notebook
from omgeving_helpers.teaching.lesson import open_lesson
from omgeving_helpers.unchanged import checked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from omgeving_helpers.programme import Programme

DATA = "data"
Files = dict[PurePosixPath, bytes]


class WorkThereError(Exception):
    """A folder holds files that differ from the lesson: somebody may have worked in them."""

    def __init__(self, folder: Path, names: list[str]) -> None:
        super().__init__(str(folder))
        self.folder, self.names = folder, names


def edition_files(root: Path, *, editions: Iterable[str], languages: Iterable[str]) -> dict[str, Files]:
    """Every folder of the lesson with its files, data first, so that no notebook comes without its data.

    Raises
    ------
    InputError
        When a programme of the lesson cannot be read.
    """
    root = root.resolve()
    data = dict(_data(root))
    lessons = {
        language: [(h, open_lesson(h.programme, data_root=str(root), language=language)) for h in HANDOUTS]
        for language in languages
    }
    found = {}
    for edition in editions:
        found[f"{edition}/{DATA}"] = data
        for language, handouts in lessons.items():
            found[f"{edition}/{language}"] = {
                PurePosixPath(f"{handout.name}.ipynb"): handout_notebook(handout, lesson, edition=edition)
                for handout, lesson in handouts
            }
    return found


def write_editions(folders: Mapping[str, Files], output: Path) -> list[Path]:
    """Write the folders that are not there yet.

    Returns
    -------
    list
        The folders, also those that were there already with the same files.

    Raises
    ------
    WorkThereError
        Before anything is written, when a folder is there and a file of the lesson is missing from it or differs.
    """
    finals = {output / name: files for name, files in folders.items()}
    for final, files in finals.items():
        if final.exists():
            _check_same(final, files)
    with staging(output) as stage:
        for number, (final, files) in enumerate(finals.items()):
            if not final.exists():
                whole = stage / str(number)
                _write_whole(whole, files)
                final.parent.mkdir(parents=True, exist_ok=True)
                whole.rename(final)
    return list(finals)


def _check_same(folder: Path, files: Files) -> None:
    """Whether every file of the lesson stands there as it would be written; more files are somebody's own."""
    different = [str(name) for name, content in files.items() if not _is(folder / name, content)]
    if different:
        raise WorkThereError(folder, different)


def _is(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _write_whole(folder: Path, files: Files) -> None:
    folder.mkdir()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_synced(path, content)


def _data(root: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The tables of the programmes in the lesson and the shared lists: what a notebook reads, and no other file."""
    for name in sorted({handout.programme for handout in HANDOUTS}):
        place = find_programme(name, root)
        programme, faults = checked(place, root)
        if programme is None:
            raise InputError(faults)
        folder = [] if place.is_file() else [place.name]
        for path in _files_of(programme):
            yield PurePosixPath("programmes", *folder, path.name), path.read_bytes()
    for path in sorted(reference_folder(root).glob("*.csv")):
        yield PurePosixPath("reference", path.name), path.read_bytes()


def _files_of(programme: Programme) -> list[Path]:
    """The files that were read: the workbook, or the tables in the folder."""
    if programme.path.is_file():
        return [programme.path]
    tables = {data.file for data in programme.tables.values() if data.is_present and not data.table.is_reference}
    return [path for path in sorted(programme.path.iterdir()) if path.name in tables]
