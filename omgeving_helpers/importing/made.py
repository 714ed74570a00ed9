"""Make the programme in one step: everything is written beside its final name, and gets it when it is whole."""

from __future__ import annotations

import csv
import re
import shutil
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.importing.memory import FOLDER
from omgeving_helpers.places import is_programme_name
from omgeving_helpers.programme import reference_folder
from omgeving_helpers.publish import staging, sync_files
from omgeving_helpers.tables import harmless
from omgeving_helpers.templates import new_tables, with_rows, write_folder, write_workbook
from omgeving_helpers.texts import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from omgeving_helpers.importing.left import Left
    from omgeving_helpers.importing.transfer import Transferred

_LONGEST = 48


class AlreadyThereError(Exception):
    """There is a programme with this name; nothing was changed."""


def programme_name(path: Path) -> str:
    """A name for the programme from the name of the list.

    Examples
    --------
    >>> from pathlib import Path
    >>> programme_name(Path("Stakeholderlijst Eén Loket (v2).xlsx"))
    'stakeholderlijst_een_loket_v2'
    """
    name = re.sub(r"[^a-z0-9]+", "_", normalise(path.stem)).strip("_")[:_LONGEST].strip("_")
    return name if is_programme_name(name) else f"lijst_{name}"[:_LONGEST].strip("_")


def is_there(name: str, root: Path) -> Path | None:
    """The folder or workbook that already has this name."""
    folder = root / "programmes" / name
    return next((path for path in (folder, folder.with_suffix(".xlsx")) if path.exists()), None)


def write_programme(
    found: Transferred, user_list: Path, mapping: bytes, *, name: str, root: Path, language: str, as_workbook: bool
) -> Path:
    """Write the programme, and beside its tables where it came from: the list, the mapping, what was left.

    Raises
    ------
    AlreadyThereError
        When the name is taken, also when that happened a moment ago.
    """
    programmes = root / "programmes"
    if is_there(name, root):
        raise AlreadyThereError(name)
    with staging(programmes) as half:
        folder = half / name
        starters = new_tables(name, language=language, reference=reference_folder(root))
        contents = with_rows(starters, found.rows, language)
        if as_workbook:
            folder.mkdir()
            write_workbook(contents, folder / f"{name}.xlsx", language=language)
        else:
            write_folder(contents, folder, language=language)
        kept = folder / FOLDER
        kept.mkdir()
        shutil.copy2(user_list, kept / user_list.name)
        (kept / f"{say('importing.kept-mapping', language)}.xlsx").write_bytes(mapping)
        write_left(found.left, kept / f"{say('importing.kept-left', language)}.csv", language)
        sync_files(folder)
        try:
            folder.rename(programmes / name)
        except OSError as error:
            if is_there(name, root):
                raise AlreadyThereError(name) from error
            raise
    return programmes / name


def rows_to_begin_with(found: Transferred, *, root: Path, language: str) -> dict[str, int]:
    """By table: how many rows a new programme begins with that do not come from the list."""
    starters = new_tables("", language=language, reference=reference_folder(root))
    others = {content.table.name: len(content.rows) for content in starters if content.table.name != "programme"}
    return {name: k for name, k in others.items() if k and not found.rows.get(name)}


def write_left(left: Iterable[Left], path: Path, language: str) -> None:
    """Write the cells that are not in the programme as they stood, as a table that Dutch Excel opens at once."""
    heads = ("sheet", "row", "header", "found", "left-why")
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow([say(f"importing.head-{name}", language) for name in heads])
        for one in left:
            why = say(f"importing.left-{one.why}", language)
            row = (one.sheet, str(one.row or ""), one.column, one.value, why)
            writer.writerow([harmless(text) for text in row])
