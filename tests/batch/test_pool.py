"""The processes of a batch end whole, also when what they left running keeps their line open."""

from __future__ import annotations

import multiprocessing
import os
import time
from pathlib import Path

import psutil
import pytest

from omgeving_helpers.batch import worker
from omgeving_helpers.batch.job import Ended, Job, Made
from omgeving_helpers.batch.pool import outcomes

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no fork")


SERVER = multiprocessing.get_context("forkserver")


def leaves_a_child(job, line):
    """A process that says it is done, and leaves a copy of itself behind."""
    os.setsid()
    line.send(Made(0, (), 0.0))
    child = os.fork()
    if not child:
        time.sleep(60)
        os._exit(0)
    (job.staging / "child").write_text(str(child), encoding="utf-8")


def closes_its_line(job, line):
    """A process that can say nothing more, and goes on."""
    del job
    line.close()
    time.sleep(60)


def ends(job, line):
    """A process with nothing to do."""
    del job
    line.close()


def run(work, folder, monkeypatch, context=SERVER, **more):
    """Run one job, and give what was heard and the seconds it took."""
    monkeypatch.setattr(worker, "work", work)
    job = Job(name="x", asks=(), orders=b"", staging=folder, output=Path(), language="nl")
    start = time.monotonic()
    said = outcomes([job], context, width=1, **{"limit": 30, **more})
    return [message for _, message in said], time.monotonic() - start


def is_running(process_id):
    """Whether a process does anything still; one that nobody asked about stays as a name."""
    try:
        return psutil.Process(process_id).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_what_a_process_left_running_is_ended_with_it(tmp_path, monkeypatch):
    """A copy that keeps the line open does not hold up the run, and does not outlive it."""
    said, seconds = run(leaves_a_child, tmp_path, monkeypatch)
    assert said == [Made(0, (), 0.0), Ended(0)]
    assert seconds < 10
    child = int((tmp_path / "child").read_text(encoding="utf-8"))
    until = time.monotonic() + 5
    while is_running(child) and time.monotonic() < until:
        time.sleep(0.01)
    assert not is_running(child)


def test_process_that_closed_its_line_is_ended(tmp_path, monkeypatch):
    """Without a line nothing is heard of it, so its limit would never be seen."""
    monkeypatch.setattr("omgeving_helpers.batch.pool._MOMENT", 0.1)
    said, seconds = run(closes_its_line, tmp_path, monkeypatch)
    assert said == [Ended(-9)]
    assert seconds < 10


def test_limit_longer_than_the_system_can_wait(tmp_path, monkeypatch):
    """A limit of a hundred years is a limit."""
    assert run(ends, tmp_path, monkeypatch, limit=3_000_000_000)[0] == [Ended(0)]


@pytest.mark.parametrize("deaths", [1, 2])
def test_server_that_has_died_is_started_again_or_done_without(deaths, tmp_path, monkeypatch):
    """Once: it is asked again. Again: a process is started without it."""
    left = [EOFError] * deaths

    class Dying:
        """A context whose server dies a few times."""

        Pipe = SERVER.Pipe

        def Process(self, **words):  # noqa: N802 - as the library calls it
            process = SERVER.Process(**words)
            if left:
                monkeypatch.setattr(process, "start", _dies)
            return process

    def _dies():
        raise left.pop()

    assert run(ends, tmp_path, monkeypatch, Dying())[0] == [Ended(0)]
    assert not left
