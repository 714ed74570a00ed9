"""The processes of a batch: as many at once as asked, each for one job, each ended whole when it takes too long."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import connection
from pickle import UnpicklingError
from typing import TYPE_CHECKING, Any

from omgeving_helpers.batch.job import Ended, Started

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from multiprocessing.connection import Connection

    from omgeving_helpers.batch.job import Job, Message

_HANDFUL = 4
_MOMENT = 10
"""Seconds within which a process ends that has nothing more to say."""

_HOUR = 3600
"""Seconds; longer than the system can wait at once, some limits are."""

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass
class _Running:
    """A process at work: its job, its line, the notebook it is in and since when."""

    job: Job
    process: Any
    line: Connection
    notebook: str
    since: float


def start_server(reports: int) -> Any:
    """Start, where the system can, the process that has imported everything and of which the others are copies.

    To be called before any thread exists; it goes on importing while the caller looks what there is to do.

    Parameters
    ----------
    reports
        How many are to be made: from a handful on, one is rehearsed before the first copy is made.
    """
    for name in _ONE_THREAD:
        os.environ.setdefault(name, "1")
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from multiprocessing.forkserver import ensure_running  # noqa: PLC0415 - Windows has none

    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([f"omgeving_helpers.batch.{'preload' if reports <= _HANDFUL else 'rehearsed'}"])
    ensure_running()
    return context


def outcomes(jobs: Iterable[Job], context: Any, *, width: int, limit: float) -> Iterator[tuple[Job, Message]]:
    """Run jobs, at most ``width`` at once, and give each message as it comes; the last of each job is ``Ended``.

    Parameters
    ----------
    jobs
        In the order in which they start.
    context
        From :func:`start_server`.
    width
        How many processes at once, from 1.
    limit
        Seconds that one notebook may take.
    """
    waiting, running = deque(jobs), dict[int, _Running]()
    try:
        while waiting or running:
            while waiting and len(running) < width:
                one = _started(waiting.popleft(), context)
                running[one.process.pid] = one
            yield from _heard(running, limit)
    finally:
        for one in running.values():
            _end(one)


def _started(job: Job, context: Any) -> _Running:
    from omgeving_helpers.batch.worker import work  # noqa: PLC0415 - with nothing to run it is not needed

    here, there = context.Pipe(duplex=False)
    for way in (context, context, multiprocessing.get_context("spawn")):
        process = way.Process(target=work, args=(job, there), daemon=False)
        with suppress(EOFError, ConnectionError):  # the server has died; asked once more it is started again
            process.start()
            break
    there.close()
    return _Running(job, process, here, "", time.monotonic())


def _heard(running: dict[int, _Running], limit: float) -> Iterator[tuple[Job, Message]]:
    """What the processes say within the time that the nearest limit leaves."""
    first = min(one.since for one in running.values()) + limit
    waited = [of for one in running.values() for of in (one.line, one.process.sentinel)]
    ready = connection.wait(waited, timeout=min(_HOUR, max(0.0, first - time.monotonic())))
    for one in [one for one in running.values() if one.line in ready or one.process.sentinel in ready]:
        try:
            if not one.line.poll():
                raise EOFError  # what it left running keeps the line open  # noqa: TRY301
            message: Message = one.line.recv()
        except (EOFError, OSError, UnpicklingError):  # the process has ended, perhaps in the middle of a word
            one.process.join(_MOMENT)
            yield _over(one, running, late="")
            continue
        one.since = time.monotonic()
        if isinstance(message, Started):
            one.notebook = message.notebook
        yield one.job, message
    for one in [late for late in running.values() if time.monotonic() - late.since > limit]:
        yield _over(one, running, late=one.notebook or one.job.name)


def _over(one: _Running, running: dict[int, _Running], *, late: str) -> tuple[Job, Message]:
    _end(one)
    del running[one.process.pid]
    return one.job, Ended(one.process.exitcode, late)


def _end(one: _Running) -> None:
    """End what is left of a process, and all that it started."""
    from omgeving_helpers.batch.worker import end_group, end_tree  # noqa: PLC0415 - it is there when a process is

    if one.process.is_alive():
        end_tree(one.process.pid)
    one.process.join()
    end_group(one.process.pid)
    one.line.close()
