"""A crash at every step loses no finished report, leaves no half file, and a second run completes."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import fake
import pytest

NAMES = ("een", "twee", "drie")
STEPS = ((os, "fsync"), (os, "replace"), (os, "mkdir"), (Path, "open"), (Path, "write_bytes"), (shutil, "rmtree"))


class PowerCut(BaseException):
    """Everything stops here: no handler of an error may go on."""


class Cut:
    """Counts the steps that touch the disk, and cuts the power at one of them; after that none works any more."""

    def __init__(self, at):
        self.at, self.step = at, 0

    def over(self, function):
        """The same function, until the power is cut."""

        def stepped(*words, **more):
            self.step += 1
            if self.step >= self.at:
                raise PowerCut
            return function(*words, **more)

        return stepped


@pytest.fixture
def world(tmp_path, monkeypatch):
    """Three programmes: one that has changed since its report, one that has not, and a new one."""
    fake.install(monkeypatch.setattr)
    for name in NAMES[:2]:
        fake.write_programme(tmp_path / "start", name)
    assert fake.run(tmp_path / "start", names=NAMES[:2])[0] == {"een": "made", "twee": "made"}
    fake.write_programme(tmp_path / "start", "een", "2")
    fake.write_programme(tmp_path / "start", "drie")
    return tmp_path


def old_and_new(root):
    """Per programme what its report may say: the old text, where there was one, or the new one."""
    new = {name: fake.expected(root, name) for name in NAMES}
    return {"een": {new["een"], new["een"].replace(": 2 ", ": 1 ")}, "twee": {new["twee"]}, "drie": {new["drie"]}}


def assert_nothing_lost(root):
    """What was finished is there, and every file under a final name is whole."""
    for name, may_be in old_and_new(root).items():
        there = fake.state(root, name)
        assert set(there.values()) <= may_be
        if name != "drie":
            assert set(there) == {"report.html", "run.json"}


def test_crash_at_every_step(world, monkeypatch):
    """Wherever the power is cut, nothing is lost or half, and the next run makes the rest and nothing twice."""
    at = 0
    while True:
        at += 1
        root = world / f"at-{at}"
        shutil.copytree(world / "start", root)
        cut = Cut(at)
        with monkeypatch.context() as patch:
            for module, name in STEPS:
                patch.setattr(module, name, cut.over(getattr(module, name)))
            try:
                fake.run(root)
            except PowerCut:
                pass
            else:
                break
        assert_nothing_lost(root)
        said, _ = fake.run(root)
        assert said["twee"] == "unchanged"
        assert {name: set(fake.state(root, name).values()) for name in NAMES} == {
            name: {fake.expected(root, name)} for name in NAMES
        }
        assert set(fake.run(root)[0].values()) == {"unchanged"}
        assert {path.name for path in (root / "reports" / ".batch").iterdir()} == {"journal.jsonl", "lock"}
        shutil.rmtree(root)
    assert at > 25, "the steps were not seen"


def kill_at_random(world, times, seed):
    """Kill a real run at random moments, and look after each at what stands there."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    for turn in range(times):
        root = world / f"kill-{turn}"
        shutil.copytree(world / "start", root)
        words = [sys.executable, str(Path(fake.__file__)), str(root), json.dumps(NAMES)]
        process = subprocess.Popen(words, stdout=subprocess.PIPE, start_new_session=True)
        deadline = time.monotonic() + 60
        while not (root / "reports" / ".batch" / "lock").stat().st_size and time.monotonic() < deadline:
            pass
        time.sleep(chance.uniform(0, 0.08))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert_nothing_lost(root)
        said, _ = fake.run(root)
        assert set(said.values()) <= {"made", "unchanged"}
        assert all(set(fake.state(root, name).values()) == {fake.expected(root, name)} for name in NAMES)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_killed_run_loses_nothing(world):
    """A few real kills, seeded."""
    (world / "start" / "reports" / ".batch" / "lock").write_text("", encoding="utf-8")
    kill_at_random(world, 4, seed=1)


@pytest.mark.proof
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_fifty_killed_runs_lose_nothing(world):
    """Fifty real kills, seeded."""
    (world / "start" / "reports" / ".batch" / "lock").write_text("", encoding="utf-8")
    kill_at_random(world, 50, seed=2)
