"""Saving is all or nothing: another writer, a full disk, a lock or a crash never leaves half a file or loses a row."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import threading
import time
from datetime import datetime
from pathlib import Path

import pytest

from omgeving_helpers.places import ids
from omgeving_helpers.programme import read_and_check
from omgeving_helpers.writing import (
    ChangedElsewhere,
    Changes,
    HeldElsewhere,
    NotSaved,
    OpenElsewhere,
    hold,
    open_table,
    save,
    swap,
)

OLD = "overleg_id;naam;niveau;soort;per_jaar;voorzitter\r\nS1;Stuurgroep;;;4;\r\nS2;Raad;;;6;\r\n".encode("utf-8-sig")
WORKER = Path(__file__).with_name("worker.py")


@pytest.fixture
def folder(tmp_path):
    """A programme with one table of two rows."""
    path = tmp_path / "programmes" / "p"
    path.mkdir(parents=True)
    (path / "overleggen.csv").write_bytes(OLD)
    return path


def change(folder, name="Nieuw"):
    """Change the name of the second row."""
    return save(open_table(folder, "forums"), Changes(cells={3: {"name": name}}))


def names(folder):
    """The names of the rows as they are read."""
    return [row.cells["name"] for row in open_table(folder, "forums").rows]


def left(folder):
    """What stands in the folder."""
    return sorted(path.name for path in folder.iterdir())


def test_the_version_before_is_kept_under_a_dated_name(folder):
    """The copy is the old file, byte for byte, in a folder that reading does not look in."""
    saved = change(folder)
    assert saved.copy.read_bytes() == OLD
    assert saved.copy.parent.name == "eerdere_versies"
    assert saved.copy.name.startswith(f"overleggen_{datetime.now().astimezone():%Y-%m-%d}_")
    assert left(folder) == ["eerdere_versies", "overleggen.csv"]
    assert not [fault for fault in read_and_check(folder).faults if fault.file == saved.copy.name]


def test_no_copy_overwrites_another(folder, monkeypatch):
    """Several saves in one second each have a copy."""

    class Still(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(2026, 1, 2, 3, 4, 5, tzinfo=tz)

    monkeypatch.setattr(swap, "datetime", Still)
    copies = [change(folder, name).copy for name in "abc"]
    assert [copy.name for copy in copies] == [f"overleggen_2026-01-02_030405{extra}.csv" for extra in ("", "_2", "_3")]
    assert copies[0].read_bytes() == OLD


def test_earlier_versions_are_no_programme(folder):
    """Copies of a workbook stand beside the programmes, and are not one of them."""
    (folder.parent / "eerdere_versies").mkdir()
    assert ids(folder.parents[1]) == ["p"]


def test_rights_of_the_file_stay(folder):
    """Who could read it before can read it afterwards."""
    (folder / "overleggen.csv").chmod(0o664)
    change(folder)
    assert (folder / "overleggen.csv").stat().st_mode & 0o777 == 0o664


def test_a_link_stays_a_link(folder, tmp_path):
    """A table that is a link to a shared file: the shared file changes."""
    shared = tmp_path / "gedeeld.csv"
    (folder / "overleggen.csv").rename(shared)
    (folder / "overleggen.csv").symlink_to(shared)
    change(folder)
    assert (folder / "overleggen.csv").is_symlink()
    assert b"Nieuw" in shared.read_bytes()


def test_a_change_of_somebody_else_is_never_overwritten(folder):
    """What the other changed is named, row by row, and nothing is saved."""
    mine, other = open_table(folder, "forums"), open_table(folder, "forums")
    save(other, Changes(cells={3: {"name": "Van de ander"}}, added=({"forum_id": "S9", "name": "Erbij"},)))
    theirs = (folder / "overleggen.csv").read_bytes()
    with pytest.raises(ChangedElsewhere) as refused:
        save(mine, Changes(cells={2: {"name": "Van mij"}}))
    assert (folder / "overleggen.csv").read_bytes() == theirs
    assert [d.message("nl") for d in refused.value.differences] == [
        "rij 3 (S2), kolom naam: was ‘Raad’, is nu ‘Van de ander’",
        "rij 4 (S9) is erbij gekomen",
    ]
    assert refused.value.differences[1].message("en") == "row 4 (S9) was added"
    assert "Dit zijn de 2 dingen" in refused.value.message("nl")


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (OLD.replace(b"S1;Stuurgroep;;;4;\r\n", b""), ["rij 2 (S1) is weg"]),
        (OLD.replace(b";4;", b";;"), ["rij 2 (S1), kolom per_jaar: was ‘4’, is nu leeg"]),
        (OLD.replace(b"Raad;;;6;", b"Raad;;;6;Jan"), ["rij 3 (S2), kolom voorzitter: was leeg, is nu ‘Jan’"]),
        (OLD + b"\r\n", []),
        (b"\x00\xff", []),
        (None, []),
    ],
)
def test_what_changed_is_said(now, said, folder):
    """A row less, a cell emptied or filled, a blank line, a file that is broken or gone."""
    mine = open_table(folder, "forums")
    if now is None:
        mine.file.unlink()
    else:
        mine.file.write_bytes(now)
    with pytest.raises(ChangedElsewhere) as refused:
        save(mine, Changes(cells={2: {"name": "x"}}))
    assert [d.message("nl") for d in refused.value.differences] == said
    assert (mine.file.read_bytes() if now is not None else now) == now
    assert ("niet meer te lezen" in refused.value.message("nl")) is (now in {None, b"\x00\xff"})


def test_a_change_just_before_the_swap_is_noticed(folder, monkeypatch):
    """Somebody saves between our look and our swap: their version stays, and no copy is left behind."""
    real = swap.keep_copy

    def slow(file, data, **where):
        copy = real(file, data, **where)
        file.write_bytes(OLD + b"S3;Van een ander;;;1;\r\n")
        return copy

    monkeypatch.setattr("omgeving_helpers.writing.saving.keep_copy", slow)
    with pytest.raises(ChangedElsewhere):
        change(folder)
    assert names(folder) == ["Stuurgroep", "Raad", "Van een ander"]
    assert not list((folder / "eerdere_versies").iterdir())


@pytest.mark.parametrize("trace", ["~$overleggen.csv", ".~lock.overleggen.csv#"])
def test_a_file_that_is_open_elsewhere_is_left_alone(trace, folder):
    """Excel and LibreOffice say by a file of their own that they have it open."""
    (folder / trace).write_text("x")
    with pytest.raises(OpenElsewhere) as refused:
        change(folder)
    assert trace in refused.value.message("nl")
    assert (folder / "overleggen.csv").read_bytes() == OLD


def test_windows_refuses_a_file_that_excel_holds(folder, monkeypatch):
    """On Windows the system says so when the file would be replaced."""

    def refuse(*_):
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr("omgeving_helpers.writing.saving.put_in_place", refuse)
    monkeypatch.setattr("omgeving_helpers.writing.refusals.SYSTEM", "nt")
    with pytest.raises(OpenElsewhere):
        change(folder)
    assert (folder / "overleggen.csv").read_bytes() == OLD
    assert not list((folder / "eerdere_versies").iterdir())


def test_who_waits_too_long_is_told(folder):
    """While another window saves we wait a little; then a sentence, and nothing is written."""
    opened = open_table(folder, "forums")
    with hold.held(opened.file), pytest.raises(HeldElsewhere) as refused, hold.held(opened.file, patience=0.1):
        pass
    assert f"{datetime.now().astimezone():%H:}" in refused.value.message("nl")
    change(folder)
    assert left(folder) == ["eerdere_versies", "overleggen.csv"]


def test_a_lock_file_that_was_left_behind_holds_nobody_up(folder):
    """After a power cut the file is there, and nobody has it."""
    (folder / ".overleggen.csv.lock").write_text("torn{")
    change(folder)
    assert names(folder) == ["Stuurgroep", "Nieuw"]


def test_of_two_that_save_at_once_one_is_told(folder):
    """Two windows with the same version: one saves, the other hears what changed."""
    tables = [open_table(folder, "forums") for _ in range(4)]
    outcomes = []

    def one(table, name):
        try:
            save(table, Changes(cells={3: {"name": name}}))
            outcomes.append(name)
        except ChangedElsewhere as refused:
            outcomes.append(refused)

    threads = [threading.Thread(target=one, args=(table, f"n{i}")) for i, table in enumerate(tables)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    saved = [outcome for outcome in outcomes if isinstance(outcome, str)]
    assert len(saved) == 1
    assert names(folder) == ["Stuurgroep", *saved]


@pytest.mark.parametrize("step", ["write", "fsync", "copy", "mkdir"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_leaves_the_old_file(step, code, folder, monkeypatch):
    """Wherever the disk turns out to be full: the old file is whole, nothing is left behind, and a sentence says it."""

    def full(*_, **__):
        raise OSError(code, "No space left on device")

    targets = {
        "write": ("omgeving_helpers.writing.swap.write_synced", full),
        "fsync": ("os.fsync", full),
        "copy": ("omgeving_helpers.writing.saving.keep_copy", full),
        "mkdir": ("tempfile.mkdtemp", full),
    }
    opened = open_table(folder, "forums")
    monkeypatch.setattr(*targets[step])
    with pytest.raises(NotSaved, match="no-space") as refused:
        save(opened, Changes(cells={3: {"name": "Nieuw"}}))
    assert "vol" in refused.value.message("nl")
    assert (folder / "overleggen.csv").read_bytes() == OLD
    assert [name for name in left(folder) if name != "eerdere_versies"] == ["overleggen.csv"]


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_is_read_only_stays_so(what, folder):
    """A file or folder without the right to write: a sentence, also where the system would let us replace it."""
    path = folder / "overleggen.csv" if what == "file" else folder
    path.chmod(0o555)
    with pytest.raises(NotSaved, match="read-only") as refused:
        change(folder)
    path.chmod(0o755)
    assert str(folder) in refused.value.message("en")
    assert (folder / "overleggen.csv").read_bytes() == OLD


def test_another_fault_of_the_disk_is_a_sentence(folder, monkeypatch):
    """A network folder that goes away gives no traceback."""

    def gone(*_, **__):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("tempfile.mkdtemp", gone)
    with pytest.raises(NotSaved, match="disk") as refused:
        change(folder)
    assert "Input/output error" in refused.value.message("nl")


def test_a_power_cut_right_after_the_swap_is_no_failure(folder, monkeypatch):
    """When only the last step for power cuts fails, the new version is there and is said to be."""
    real = swap.sync_folder

    def fails(path):
        if path == folder.resolve():
            raise OSError(errno.EINVAL, "Invalid argument")
        real(path)

    monkeypatch.setattr(swap, "sync_folder", fails)
    change(folder)
    assert names(folder) == ["Stuurgroep", "Nieuw"]


def worker(folder, task, name):
    """Start the worker."""
    command = [sys.executable, str(WORKER), str(folder), task, name]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no fork")
def test_a_death_at_every_step_leaves_a_whole_file(folder):
    """At every step of saving: the old rows or one more, every copy whole, and the next save works."""
    lines = [line.split() for line in worker(folder, "steps", "d").communicate(timeout=100)[0].splitlines()]
    assert len(lines) > 12
    assert [line[1] for line in lines] == ["True"] * (len(lines) - 1) + ["False"]
    assert {tuple(line[3:]) for line in lines} == {("True", "True")}
    counts = [2] + [int(line[2]) for line in lines]
    more = [now - before for before, now in zip([c + (i > 0) for i, c in enumerate(counts)], counts[1:], strict=False)]
    assert set(more) <= {0, 1}
    assert more[-1] == 1
    assert not [path for path in folder.iterdir() if path.name.startswith(".omgeving-")]


def kills(folder, times, seed):
    """Kill one of two writers at a random moment, again and again; the rows that were said to be saved."""
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    steady = worker(folder, "rows", "a")
    said = []
    for number in range(times):
        killed = worker(folder, "rows", f"k{number}_")
        killed.stdout.readline()
        time.sleep(chance.uniform(0.02, 0.4))
        killed.send_signal(signal.SIGKILL)
        said += killed.communicate()[0].split()
        assert names(folder)
    steady.send_signal(signal.SIGKILL)
    return [*said, *[line for line in steady.communicate()[0].split() if line != "ready"]]


def is_nothing_lost(folder, said):
    """Every row that was said to be saved is there once, and every copy is a whole version."""
    rows = [row.cells["forum_id"] for row in open_table(folder, "forums").rows]
    copies = [path.read_bytes() for path in (folder / "eerdere_versies").iterdir()]
    whole = all(copy.startswith(OLD) and copy.endswith(b"\r\n") for copy in copies)
    return whole and len(set(rows)) == len(rows) and set(said) <= set(rows)


def test_kills_lose_nothing(folder):
    """Three killed writers beside one that goes on."""
    said = kills(folder, 3, seed=1)
    assert said
    assert is_nothing_lost(folder, said)
    assert change(folder).copy


@pytest.mark.proof
def test_thirty_kills_lose_nothing(folder):
    """Thirty killed writers beside one that goes on."""
    said = kills(folder, 30, seed=2)
    assert len(said) > 30
    assert is_nothing_lost(folder, said)
