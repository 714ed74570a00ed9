"""The folder of the reports before a run: what a stopped run left goes, and writing is tried before it costs time."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING

from omgeving_helpers.publish import publish

if TYPE_CHECKING:
    from pathlib import Path

OWN = ".batch"
"""The folder for the journal, the lock and what is not finished, below that of the reports."""

LEAST_ROOM = 20_000_000
"""Bytes that must be free: a few times the largest report."""


def try_folder(staging: Path, output: Path) -> None:
    """Write, sync, rename and remove a small file, before anything costs time.

    Raises
    ------
    OSError
        When the folder of the reports cannot be written in, or its disk is nearly full.
    """
    free = shutil.disk_usage(output).free
    if free < LEAST_ROOM:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(output))
    (staging / "probe").write_bytes(b"probe")
    publish(staging, ["probe"], output / OWN)
    (output / OWN / "probe").unlink()


def clear(output: Path) -> None:
    """Away with what a stopped run left; nobody else is at work here, because the lock is ours."""
    for left in (*output.glob(".staging-*"), *(output / OWN).glob("staging-*")):
        shutil.rmtree(left, ignore_errors=True)
