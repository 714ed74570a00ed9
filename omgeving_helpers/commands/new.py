"""``omgeving new``: start a programme with empty tables and starter rows; nothing is ever overwritten."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.places import find_root, is_programme_name
from omgeving_helpers.programme import reference_folder
from omgeving_helpers.templates import new_tables, write_folder, write_workbook
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    import argparse

WRONG_USE = 2


def run(options: argparse.Namespace) -> int:
    """Make the folder or workbook ``data_root/programmes/NAME`` and say what to do next."""
    language = options.words_in
    if not is_programme_name(options.name):
        print(plain(say("cli.bad-name", language, found=options.name)), file=sys.stderr)
        return WRONG_USE
    root = find_root(options.data_root)
    folder = root / "programmes" / options.name
    path = folder.with_suffix(".xlsx") if options.workbook else folder
    for there in (folder, folder.with_suffix(".xlsx")):
        if there.exists():
            print(plain(say("cli.exists", language, path=str(there))), file=sys.stderr)
            return 1
    tables = new_tables(options.name, language=language, reference=reference_folder(root))
    path.parent.mkdir(parents=True, exist_ok=True)
    if options.workbook:
        write_workbook(tables, path, language=language)
    else:
        write_folder(tables, path, language=language)
    print(plain(say("cli.made", language, path=str(_short(path)))))
    return 0


def _short(path: Path) -> Path:
    """The path as seen from here, where that is shorter."""
    try:
        return path.resolve().relative_to(Path.cwd())
    except ValueError:
        return path
