"""One run at a time in a folder of reports: the system lets go of the lock when a run ends, however it ends."""

from __future__ import annotations

import os
import platform
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from omgeving_helpers.locking import is_ours

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Held(Exception):  # noqa: N818 - it says what is the matter
    """Another run holds the folder; the message names it."""


@contextmanager
def only_run(path: Path) -> Iterator[None]:
    """Hold the lock file at this path.

    Raises
    ------
    Held
        When another run holds it, on this machine or, where the file system passes locks on, on another.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not is_ours(handle):
            raise Held(_read(handle))
        os.ftruncate(handle, 0)
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        os.write(handle, f"{platform.node()} · {os.getpid()} · {now}\n".encode())
        yield
    finally:
        os.close(handle)


def _read(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, 200).decode("utf-8", "replace").strip()
