"""Write finished files under their final names, each only when it is whole; what was there stays until then."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STAGING = ".staging-"


@contextmanager
def staging(output: Path) -> Iterator[Path]:
    """A folder beside the reports for files that are not finished; gone afterwards, whatever happens."""
    output.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=_STAGING, dir=output))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def publish(folder: Path, names: Sequence[str], final: Path) -> None:
    """Move files from the staging folder to their final names, in this order, each in one step."""
    final.mkdir(parents=True, exist_ok=True)
    for name in names:
        with (folder / name).open("rb+") as stream:
            os.fsync(stream.fileno())
    for name in names:
        (folder / name).replace(final / name)
    _sync_folder(final)


def _sync_folder(folder: Path) -> None:
    """Make the new names last through a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, content: bytes) -> None:
    """Write one file in one step: who reads it sees the old one or the new one."""
    with staging(path.parent) as folder:
        (folder / path.name).write_bytes(content)
        publish(folder, [path.name], path.parent)
