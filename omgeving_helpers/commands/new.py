"""``omgeving new``: start a programme with empty tables and starter rows; nothing is ever overwritten."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.places import find_root
from omgeving_helpers.templates import NotStarted, write_programme
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    import argparse

WRONG_USE = 2


def run(options: argparse.Namespace) -> int:
    """Make the folder or workbook ``data_root/programmes/NAME`` and say what to do next."""
    language = options.words_in
    try:
        path = write_programme(
            options.name, root=find_root(options.data_root), language=language, is_workbook=options.workbook
        )
    except NotStarted as refused:
        print(refused.message(language), file=sys.stderr)
        return WRONG_USE if refused.code == "bad-name" else 1
    print(plain(say("cli.made", language, path=str(_short(path)))))
    return 0


def _short(path: Path) -> Path:
    """The path as seen from here, where that is shorter."""
    try:
        return path.resolve().relative_to(Path.cwd())
    except ValueError:
        return path
