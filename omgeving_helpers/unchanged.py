"""A programme that has not changed is read once: the notebooks of a report look at the tables it was ordered for.

It decides by name, size and time of every file, and trusts no time that is younger than two seconds.
"""

from __future__ import annotations

import time
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from omgeving_helpers.programme import check_programme, reference_folder, tables_as_typed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from omgeving_helpers.faults import Fault
    from omgeving_helpers.programme import Programme
    from omgeving_helpers.reading.rows import TableData

Stamps: TypeAlias = "tuple[tuple[str, int, int], ...]"
_YOUNG = 2_000_000_000
"""Nanoseconds in which a file may change again without another time."""


def checked(path: Path, data_root: Path) -> tuple[Programme | None, tuple[Fault, ...]]:
    """The same as :func:`omgeving_helpers.programme.check_programme`, from memory when no file has changed."""
    stamps = (*_stamps(path), *_stamps(reference_folder(data_root)))
    if any(changed > time.time_ns() - _YOUNG for _, _, changed in stamps):
        return check_programme(path, data_root=data_root)
    return _checked(path.resolve(), data_root, stamps)


def remember(programme: Programme, data_root: Path) -> None:
    """Let :func:`checked` give this programme, as long as no file of it changes after now.

    When a file goes away meanwhile, nothing is remembered: who asks reads what is there.
    """
    with suppress(FileNotFoundError):
        stamps = (*_stamps(programme.path), *_stamps(reference_folder(data_root)))
        _GIVEN[programme.path.resolve(), stamps] = programme


def as_typed(path: Path, data_root: Path) -> Mapping[str, TableData]:
    """The same as :func:`omgeving_helpers.programme.tables_as_typed`, from memory when no file has changed."""
    stamps = (*_stamps(path), *_stamps(reference_folder(data_root)))
    if any(changed > time.time_ns() - _YOUNG for _, _, changed in stamps):
        return tables_as_typed(path, data_root=data_root)
    return _as_typed(path.resolve(), data_root, stamps)


@lru_cache(maxsize=2)
def _as_typed(path: Path, data_root: Path, stamps: Stamps) -> Mapping[str, TableData]:
    del stamps  # as above
    return tables_as_typed(path, data_root=data_root)


@lru_cache(maxsize=8)
def _checked(path: Path, data_root: Path, stamps: Stamps) -> tuple[Programme | None, tuple[Fault, ...]]:
    given = _GIVEN.pop((path, stamps), None)
    return (given, given.faults) if given else check_programme(path, data_root=data_root)


_GIVEN: dict[tuple[Path, Stamps], Programme] = {}


def _stamps(path: Path) -> Stamps:
    """Name, size and time of each file of a folder, or of the one file."""
    path = path.resolve()
    there = path.iterdir() if path.is_dir() else [path] if path.exists() else []
    files = sorted(file for file in there if not file.name.startswith("."))  # hidden ones come and go while saving
    return tuple((str(file), (stat := file.stat()).st_size, stat.st_mtime_ns) for file in files)
