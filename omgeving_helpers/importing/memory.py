"""Find what was chosen before: in the workbook beside the list, or in a programme made from a list like this one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.importing.agreed import Read, read_mapping
from omgeving_helpers.importing.layout import layout_of
from omgeving_helpers.importing.mapping import Remembered
from omgeving_helpers.texts import LANGUAGES, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Names
    from pathlib import Path

    from omgeving_helpers.importing.lists import UserList

FOLDER = "import"
"""The folder inside a programme that keeps where it came from; no table is read from it."""

_LIKE = 0.5


def mapping_path(user_list: Path) -> Path:
    """Where the workbook of a list stands: beside it."""
    return user_list.with_name(f"{user_list.stem}.omgeving.xlsx")


def kept_mapping(programme: Path) -> Iterator[Path]:
    """The workbook that a programme keeps, in either language."""
    for language in LANGUAGES:
        path = programme / FOLDER / f"{say('importing.kept-mapping', language)}.xlsx"
        if path.is_file():
            yield path


def beside(user_list: UserList, names: Names[str, str]) -> Read | None:
    """What stands in the workbook beside the list; ``None`` when there is none."""
    path = mapping_path(user_list.path)
    return read_mapping(path, names) if path.is_file() else None


def from_programmes(user_list: UserList, root: Path, names: Names[str, str]) -> Remembered:
    """What was agreed for a list with most of these headers; the last one where several are as much alike."""
    headers = {grid.sheet or "": set(layout_of(grid).headers.values()) for grid in user_list.grids}
    best, most = Remembered(), 0.0
    folders = sorted((root / "programmes").iterdir()) if (root / "programmes").is_dir() else []
    paths = [path for folder in folders if not folder.name.startswith(".") for path in kept_mapping(folder)]
    for path in sorted(paths, key=lambda one: -one.stat().st_mtime_ns):
        if most == 1:
            break
        read = read_mapping(path, names)
        if read.faults or not read.is_agreed:
            continue
        renamed, like = _renamed(read.remembered, headers)
        if like >= _LIKE and like > most:
            source = path.parents[1].name
            best, most = replace(renamed, is_confirmed=True, source=source), like
    return best


def _renamed(old: Remembered, headers: Names[str, set[str]]) -> tuple[Remembered, float]:
    """Old choices under the names of the sheets of this list, and how much its headers are like the old ones."""
    before: dict[str, set[str]] = {}
    for sheet, header, _ in old.columns:
        before.setdefault(sheet, set()).add(header)
    pairs = {}
    for new, own in headers.items():
        nearest = max(before, key=lambda sheet: (_alike(before[sheet], own), sheet == new), default="")
        if nearest in before and _alike(before[nearest], own) >= _LIKE:
            pairs[new] = nearest
    like = max((_alike(before[sheet], headers[new]) for new, sheet in pairs.items()), default=0.0)
    unread = dict.fromkeys((name for name in headers if name not in pairs and not old.sheets.get(name, "x")), "")
    return (
        Remembered(
            {new: old.sheets.get(sheet, "") for new, sheet in pairs.items()} | unread,
            {(new, *k[1:]): v for new, sheet in pairs.items() for k, v in old.columns.items() if k[0] == sheet},
            {(new, *k[1:]): v for new, sheet in pairs.items() for k, v in old.values.items() if k[0] == sheet},
            old.fixed,
            {(new, k[1]): v for new, sheet in pairs.items() for k, v in old.rows.items() if k[0] == sheet},
        ),
        like,
    )


def _alike(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0
