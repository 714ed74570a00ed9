"""Write finished files under their final names, each only when it is whole; what was there stays until then."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.texts import Words, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WHY = {
    "full": (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    "not-allowed": (errno.EACCES, errno.EPERM, errno.EROFS),
    "gone": (errno.ENOENT,),
    "in-the-way": (errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENOTEMPTY),
    "too-long": (errno.ENAMETOOLONG,),
}
_STAGING = ".staging-"
_TRIES = 3
_PAUSE = 0.2
_OLD = 3600
"""Seconds after which what a killed run left behind is taken away."""


@contextmanager
def staging(output: Path) -> Iterator[Path]:
    """A hidden folder beside the final names for files that are not finished; gone afterwards, whatever happens."""
    output.mkdir(parents=True, exist_ok=True)
    for left in output.glob(f"{_STAGING}*"):
        if time.time() - left.stat().st_mtime > _OLD:
            shutil.rmtree(left, ignore_errors=True)
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
        _move(folder / name, final / name)
    sync_folder(final)


def _move(new: Path, final: Path) -> None:
    """Give a file its final name; a virus scanner or a synchronised folder may hold the old one for a moment."""
    for _ in range(_TRIES - 1):
        with suppress(PermissionError):
            new.replace(final)
            return
        time.sleep(_PAUSE)
    new.replace(final)


def write_synced(path: Path, content: bytes) -> None:
    """Write bytes to a new file and make them last through a power cut; its name is not final yet."""
    with path.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def sync_files(folder: Path) -> None:
    """Make every file in and below a folder last through a power cut, before the folder gets its final name."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb+") as stream:
                os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Make new names last through a power cut, where the system can."""
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
        write_synced(folder / path.name, content)
        publish(folder, [path.name], path.parent)


def kind_of_refusal(error: OSError) -> str:
    """What kind of thing the system refused; ``other`` when we have no words of our own for it."""
    return next((kind for kind, numbers in _WHY.items() if error.errno in numbers), "other")


def why_refused(error: OSError, language: str) -> Words:
    """Why the system refused something, and what to do; words of the system itself only where we have none."""
    kind = kind_of_refusal(error)
    return say(f"cli.why-{kind}", language, **({"words": error.strerror or str(error)} if kind == "other" else {}))


def describe_refusal(error: OSError, path: str | Path, language: str) -> Words:
    """What the system refused at a path, as a sentence."""
    return say("cli.cannot-write", language, path=str(path), why=why_refused(error, language))
