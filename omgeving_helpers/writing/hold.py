"""One writer at a time: a lock of the system on a small file beside the table, and the traces of other programs.

A lock of the system ends with its process, so a killed one leaves nothing to clear up.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from omgeving_helpers.writing.refusals import HeldElsewhere, OpenElsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE = 3.0
_PAUSE = 0.05
_FAR = 1 << 20
"""Windows locks bytes: one that nobody reads, so that the holder can be read."""


@contextmanager
def held(file: Path, *, patience: float = _PATIENCE) -> Iterator[None]:
    """Hold a file, so that nobody else of ours writes it meanwhile.

    Parameters
    ----------
    file
        The file; it need not exist.
    patience
        How many seconds to wait for another one that is writing.

    Raises
    ------
    HeldElsewhere
        When the other one is still writing after that time.
    """
    lock = file.with_name(f".{file.name}.lock")
    until = time.monotonic() + patience
    handle = _taken(lock)
    while handle is None:
        if time.monotonic() > until:
            raise HeldElsewhere(file.name, _since(lock))
        time.sleep(_PAUSE)
        handle = _taken(lock)
    try:
        yield
    finally:
        _let_go(handle, lock)


def tell_open_elsewhere(file: Path) -> None:
    """Raise when Excel or LibreOffice says by its lock file that it has this file open, or Windows by refusing."""
    for name in (f"~${file.name}", f"~${file.name[2:]}", f".~lock.{file.name}#"):
        if file.with_name(name).exists():
            raise OpenElsewhere(file.name, name)
    if file.exists():
        with file.open("rb+"):
            pass


def _taken(lock: Path) -> int | None:
    """The open lock file when it is ours now; ``None`` when somebody else has it."""
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _lock(handle)
        if os.name != "nt" and not _is_same(handle, lock):
            os.close(handle)  # the holder before us took it away with it
            return None
    except (BlockingIOError, PermissionError):
        os.close(handle)
        return None
    except BaseException:
        os.close(handle)
        raise
    os.truncate(handle, 0)
    os.write(handle, json.dumps({"process": os.getpid(), "since": datetime.now().astimezone().isoformat()}).encode())
    return handle


def _is_same(handle: int, lock: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), lock.stat())
    except FileNotFoundError:
        return False


def _let_go(handle: int, lock: Path) -> None:
    """Take the lock file away while it is ours; Windows can do so only afterwards, and not when another waits."""
    if os.name == "nt":
        os.close(handle)
    with contextlib.suppress(OSError):
        lock.unlink()
    if os.name != "nt":
        os.close(handle)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there is one on Windows only

        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
    else:
        import fcntl  # noqa: PLC0415 - there is none on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _since(lock: Path) -> str:
    """The time of day at which the holder began; empty when that cannot be read."""
    try:
        return datetime.fromisoformat(json.loads(lock.read_bytes())["since"]).strftime("%H:%M:%S")
    except (OSError, ValueError, KeyError, TypeError):
        return ""
