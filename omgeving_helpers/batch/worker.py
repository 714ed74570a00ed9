"""One process of a batch: makes the reports of one programme in its own folder, and says what came of each.

It publishes nothing: what it makes is looked at once more by the process that asked for it.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
import traceback
from contextlib import contextmanager, suppress
from multiprocessing import connection, parent_process
from typing import TYPE_CHECKING, Any

import psutil

from omgeving_helpers.batch.job import Failed, Made, Ordinary, Started, read_orders
from omgeving_helpers.faults import InputError
from omgeving_helpers.publish import describe_refusal
from omgeving_helpers.report import NotFinished, make_report
from omgeving_helpers.report.notebook import kernel_for
from omgeving_helpers.report.orders import Order, PortfolioOrder
from omgeving_helpers.report.portfolio import make_portfolio
from omgeving_helpers.texts import say
from omgeving_helpers.unchanged import remember

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from omgeving_helpers.batch.job import Job, Message
    from omgeving_helpers.report.notebook import Kernel


def work(job: Job, line: Connection) -> None:
    """Make every report of a job; the entry of the process."""
    _alone(job)
    tell: Callable[[Message], None] = line.send
    orders = list(enumerate(read_orders(job.orders)))
    first = orders[0][1]  # all are of one programme
    if isinstance(first, Order):
        remember(first.programme, first.data_root)
    while orders:
        with _kernel(job, tell) as kernel:
            while orders and _made(*orders.pop(0), job, kernel, tell):
                pass
    line.close()


def end_tree(process_id: int) -> None:
    """End a process and all that it started, also what left its group: listed first, then ended."""
    try:
        top = psutil.Process(process_id)
        tree = [*top.children(recursive=True), top]
    except psutil.NoSuchProcess:
        return
    for process in tree:
        with suppress(psutil.NoSuchProcess):
            process.kill()
        end_group(process.pid)
    psutil.wait_procs(tree, timeout=5)


def end_group(process_id: int) -> None:
    """End what a process started and left behind when it ended itself, so that it is no longer below it."""
    if os.name != "nt":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process_id, signal.SIGKILL)


def _alone(job: Job) -> None:
    """A session of its own, its own words in a file, and no life without the process that asked for it."""
    gc.set_threshold(200_000, 50, 100)  # it lives for one programme: looking for what can go costs more than it keeps
    if os.name != "nt":
        os.setsid()
    job.staging.mkdir(parents=True, exist_ok=True)
    log = (job.staging / "process.log").open("a", encoding="utf-8", buffering=1)
    for stream in (1, 2):
        os.dup2(log.fileno(), stream)
    sys.stdout = sys.stderr = log
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    connection.wait([sentinel])
    for child in psutil.Process().children(recursive=True):
        end_tree(child.pid)
    end_group(os.getpid())
    os._exit(1)


@contextmanager
def _kernel(job: Job, tell: Callable[[Message], None]) -> Iterator[Kernel]:
    """The process itself as kernel; where that does not work, an ordinary one, with a word about it."""
    if job.is_warm:
        try:
            from omgeving_helpers.batch.warm import warm_kernel  # noqa: PLC0415 - may be what does not work

            kernel = warm_kernel(job.staging)
        except Exception as error:  # noqa: BLE001 - whatever it is, an ordinary kernel may still work
            tell(Ordinary(repr(error)))
        else:
            yield kernel
            return
    with kernel_for(job.staging) as kernel:
        yield kernel


def _made(number: int, order: Any, job: Job, kernel: Kernel, tell: Callable[[Message], None]) -> bool:
    """Make one report and say what came of it; false when the next one needs another kernel."""
    start = time.monotonic()
    folder, final = job.staging / str(number), job.output / job.asks[number].place
    make = make_portfolio if isinstance(order, PortfolioOrder) else make_report
    try:
        folder.mkdir(exist_ok=True)
        names = make(order, final, folder, kernel, told=lambda name: tell(Started(name)))
    except NotFinished as error:
        tell(Failed(number, say("cli.not-finished", job.language, why=str(error))))
        return False
    except InputError as error:
        tell(Failed(number, " ".join(fault.message(job.language) for fault in error.faults)))
        return True
    except OSError as error:
        tell(Failed(number, describe_refusal(error, final, job.language)))
        return False
    except Exception as error:
        if job.is_warm:
            raise  # perhaps the fast way itself: the process ends, and an ordinary kernel is asked
        traceback.print_exc()
        tell(Failed(number, say("batch.own-error", job.language, why=repr(error))))
        return False
    tell(Made(number, names, time.monotonic() - start))
    return True
