"""Put new bytes in the place of a file in one step, after keeping the version before under a dated name.

At every moment the file is whole: the old one, or the new one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.places import EARLIER_VERSIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

_STAGING = ".omgeving-"


@contextmanager
def staged(file: Path, data: bytes) -> Iterator[Path]:
    """A whole new version of a file on the same disk, under the same name in a folder of its own."""
    for left in file.parent.glob(f"{_STAGING}*-{file.name}"):  # of a run that was killed; we hold the file
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=_STAGING, suffix=f"-{file.name}", dir=file.parent))
    try:
        new = folder / file.name
        write_whole(new, data)
        if file.exists():
            shutil.copymode(file, new)
        yield new
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_whole(file: Path, data: bytes) -> None:
    """Write bytes to a new file and make them last through a power cut."""
    with file.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def keep_copy(file: Path, data: bytes, *, staging: Path, language: str) -> Path:
    """Keep the bytes of a file under a dated name in the folder of earlier versions, over no other copy."""
    folder = file.parent / EARLIER_VERSIONS[language]
    folder.mkdir(exist_ok=True)
    whole = staging / "copy"
    write_whole(whole, data)
    copy = _free(folder, file)
    whole.replace(copy)
    sync_folder(folder)
    return copy


def put_in_place(new: Path, file: Path) -> None:
    """The new version takes the name of the file, in one step."""
    new.replace(file)
    with contextlib.suppress(OSError):  # the new version is there; only a power cut right now could still undo it
        sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Make new names last through a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _free(folder: Path, file: Path) -> Path:
    """A name with the moment in it that no earlier copy has."""
    moment = datetime.now().astimezone().strftime("%Y-%m-%d_%H%M%S")
    names = (f"{file.stem}_{moment}{extra}{file.suffix}" for extra in ("", *(f"_{n}" for n in range(2, 10_000))))
    return next(path for name in names if not (path := folder / name).exists())
