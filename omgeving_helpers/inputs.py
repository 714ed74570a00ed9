"""The files that decide something, with their hashes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
        there = sorted(path.iterdir()) if path.is_dir() else [path]
        files = [file for file in there if file.is_file() and not file.name.startswith((".", "~"))]
    except OSError:
        return {}
    return {file.name: _digest_if_readable(file) for file in files}


def _digest_if_readable(file: Path) -> str:
    try:
        return digest(file)
    except OSError:
        return ""
