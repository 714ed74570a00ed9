"""A lock of the system on an open file: it ends with the process that holds it, however that ends."""

from __future__ import annotations

import os
import sys

_FAR = 1 << 30
"""Windows locks bytes: one beyond what is written, so that who holds the file can be read."""


def is_ours(handle: int) -> bool:
    """Take the lock of an open file without waiting; false when somebody else has it."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - there is one on Windows only

            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl  # noqa: PLC0415 - there is none on Windows

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
