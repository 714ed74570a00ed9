"""The files that decide something, with their hashes."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_HIDDEN = (".", "~")


def digest(path: Path) -> str:
    """The hash of a file."""
    with path.open("rb", buffering=0) as stream:
        return hashlib.sha256(stream.read()).hexdigest()


def inputs_of(path: Path) -> dict[str, str]:
    """The files of a programme with their hashes: those of its folder, or the workbook; nothing when it is not there.

    What stands in a folder within it, or has a name that starts with a dot or ``~``, is no input. A file that may not
    be read has an empty hash: whether that matters, the check of the programme says.
    """
    try:
        folder, names = _names(path)
    except OSError:
        return {}
    return {name: _digest_if_readable(folder / name) for name in names}


def _names(path: Path) -> tuple[Path, list[str]]:
    """The folder, and the names of the files in it that are inputs."""
    if not path.is_dir():
        return path.parent, [path.name] * (path.is_file() and not path.name.startswith(_HIDDEN))
    with os.scandir(path) as there:
        return path, sorted(one.name for one in there if not one.name.startswith(_HIDDEN) and one.is_file())


def _digest_if_readable(file: Path) -> str:
    try:
        return digest(file)
    except OSError:
        return ""
