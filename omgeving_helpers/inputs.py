"""The files that decide something, with their hashes."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def digest(path: Path) -> str:
    """The hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def inputs_of(path: Path) -> dict[str, str]:
    """The files of a programme with their hashes: those of its folder, or the workbook; nothing when it is not there.

    What stands in a folder within it, or has a name that starts with a dot or ``~``, is no input. A file that may not
    be read has an empty hash: whether that matters, the check of the programme says.
    """
    try:
        files = sorted(_files(path))
    except OSError:
        return {}
    return {file.name: _digest_if_readable(file) for file in files}


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield from [path] if path.is_file() else []
        return
    with os.scandir(path) as there:
        yield from (path / one.name for one in there if not one.name.startswith((".", "~")) and one.is_file())


def _digest_if_readable(file: Path) -> str:
    try:
        return digest(file)
    except OSError:
        return ""
