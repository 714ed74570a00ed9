"""Put new bytes in the place of a file in one step, after keeping the version before under a dated name.

At every moment the file is whole: the old one, or the new one.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.places import EARLIER_VERSIONS
from omgeving_helpers.publish import sync_folder, write_synced

if TYPE_CHECKING:
    from collections.abc import Iterator

_STAGING = ".omgeving-"


@contextmanager
def staged(file: Path, data: bytes) -> Iterator[Path]:
    """A whole new version of a file on the same disk, under the same name in a folder of its own."""
    own = f"{_STAGING}{file.name}-"
    for left in file.parent.iterdir():
        if left.name.startswith(own) and "." not in left.name.removeprefix(own):
            shutil.rmtree(left, ignore_errors=True)  # of a run that was killed; the file is ours now
    folder = Path(tempfile.mkdtemp(prefix=own, dir=file.parent))
    try:
        new = folder / file.name
        write_synced(new, data)
        if file.exists():
            shutil.copymode(file, new)
        yield new
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def keep_copy(file: Path, data: bytes, *, staging: Path, language: str) -> Path:
    """Keep the bytes of a file under a dated name in the folder of earlier versions, over no other copy."""
    folder = file.parent / EARLIER_VERSIONS[language]
    folder.mkdir(exist_ok=True)
    whole = staging / "copy"
    write_synced(whole, data)
    copy = _free(folder, file)
    whole.replace(copy)
    sync_folder(folder)
    return copy


def put_in_place(new: Path, file: Path) -> None:
    """The new version takes the name of the file, in one step."""
    new.replace(file)
    with contextlib.suppress(OSError):  # the new version is there; only a power cut right now could still undo it
        sync_folder(file.parent)


def _free(folder: Path, file: Path) -> Path:
    """A name with the moment in it that no earlier copy has."""
    moment = datetime.now().astimezone().strftime("%Y-%m-%d_%H%M%S")
    names = (f"{file.stem}_{moment}{extra}{file.suffix}" for extra in ("", *(f"_{n}" for n in range(2, 10_000))))
    return next(path for name in names if not (path := folder / name).exists())
