"""The words of the command: what a run remembers for one that goes on after it, and how it is refused."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import fake
import pytest

from omgeving_helpers.batch.closing import a_few
from omgeving_helpers.batch.lock import only_run
from omgeving_helpers.cli import main

NAMES = ("een", "twee")


@pytest.fixture
def words(tmp_path, monkeypatch):
    """Two programmes, and the words to report on them."""
    fake.install(monkeypatch.setattr)
    for name in NAMES:
        fake.write_programme(tmp_path, name)
    return ["report", "--data-root", str(tmp_path / "data"), "--output", str(tmp_path / "reports")]


def test_a_stopped_run_goes_on_with_its_own_words(words, tmp_path, monkeypatch, capsys):
    """After a stop in the middle, --resume alone makes what is left, at the same date, also of a forced run."""
    assert main([*words, *NAMES]) == 0

    def stopped(jobs, context, **more):
        for number, said in enumerate(fake.outcomes(jobs, context, **more)):
            yield said
            if number == 1:
                raise KeyboardInterrupt

    monkeypatch.setattr(fake.pool, "outcomes", stopped)
    assert main([*words, *NAMES, "--reference-date", "2026-06-30", "--force"]) == 130
    monkeypatch.setattr(fake.pool, "outcomes", fake.outcomes)
    capsys.readouterr()
    assert main(["report", "--resume", "--output", str(tmp_path / "reports")]) == 0
    assert "1 verslag gemaakt, 1 overgeslagen" in capsys.readouterr().out
    assert main(["report", "--resume", "--output", str(tmp_path / "reports"), "--language", "en"]) == 0
    assert "2 skipped (nothing changed), all is well" in capsys.readouterr().out


def test_nothing_to_go_on_with_is_said(tmp_path, capsys):
    """Without an earlier run there is nothing to resume."""
    assert main(["report", "--resume", "--output", str(tmp_path)]) == 1
    assert "niets om mee verder te gaan" in capsys.readouterr().err


def test_second_run_ends_with_9_and_names_the_holder(words, tmp_path, capsys):
    """While another run holds the folder nothing is made, and the exit code says so."""
    (tmp_path / "reports" / ".batch").mkdir(parents=True)
    with only_run(tmp_path / "reports" / ".batch" / "lock"):
        assert main([*words, *NAMES]) == 9
    assert "Een andere opdracht maakt al verslagen" in capsys.readouterr().err
    assert main([*words, *NAMES]) == 0


@pytest.mark.parametrize("found", ["0", "-1", "1.5", "veel", "²"])
def test_a_number_of_jobs_starts_at_one(words, found, capsys):
    """Another number is wrong use, in words."""
    with pytest.raises(SystemExit) as stopped:
        main([*words, "--jobs", found])
    assert stopped.value.code == 2
    assert "getal vanaf 1" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["programmes", "programmes/reports", "programmes/een", "reference"])
def test_reports_do_not_stand_among_the_tables(place, words, tmp_path, capsys):
    """There the next run would take them for tables, or for a programme: wrong use, and nothing is made."""
    before = sorted(tmp_path.rglob("*"))
    assert main([*words, *NAMES, "--output", str(tmp_path / "data" / place)]) == 2
    assert "--output" in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


def test_one_programme_by_several_names_is_made_once(words, tmp_path, monkeypatch, capsys):
    """By its id, by its path, through a link and as the folder where one is."""
    folder = tmp_path / "data" / "programmes" / "een"
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(folder)
    assert main([*words, "een", ".", "./", str(folder), str(tmp_path / "link")]) == 0
    assert "1 verslag gemaakt" in capsys.readouterr().out
    assert main([*words, "."]) == 0
    assert "0 verslagen gemaakt, 1 overgeslagen" in capsys.readouterr().out


def test_words_of_another_version_are_no_words(words, tmp_path, capsys):
    """A journal whose last run remembered other things has nothing to go on with."""
    assert main([*words, *NAMES]) == 0
    with (tmp_path / "reports" / ".batch" / "journal.jsonl").open("ab") as stream:
        stream.write(b'{"run":{"names":["een"]}}\n')
    assert main(["report", "--resume", "--output", str(tmp_path / "reports")]) == 1
    assert "niets om mee verder te gaan" in capsys.readouterr().err


def test_signals_are_as_they_were_after_a_run(words):
    """A run within another program leaves its handlers alone, and works outside its first thread."""
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        assert main([*words, *NAMES]) == 0
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, before)
    with ThreadPoolExecutor() as pool:
        assert pool.submit(main, [*words, *NAMES]).result() == 0


def test_run_goes_on_when_nobody_reads_on(words, tmp_path, monkeypatch):
    """As in `omgeving report | head -1`: the reports are what counts, and the code is theirs."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        assert main([*words, *NAMES]) == 0
    assert (tmp_path / "reports" / "twee" / "nl" / "internal" / "report.html").is_file()


def test_streams_that_are_closed_are_opened():
    """A line to a process with the number of a closed stream would be taken for that stream."""
    code = (
        "import os, subprocess, sys\n"
        "from omgeving_helpers.commands.many import _open_streams\n"
        "os.close(0), os.close(1), os.close(2), _open_streams()\n"
        "sys.exit(subprocess.run([sys.executable, '-c', 'import os; [os.fstat(n) for n in (0, 1, 2)]']).returncode)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_of_many_words_a_few_are_said():
    """Four are named; of more the number, so that forty copies with one id do not fill the screen."""
    assert a_few(list("abcd"), "nl") == ["a", "b", "c", "d"]
    assert a_few(list("abcdef"), "nl") == ["a", "b", "c", "d", "nog 2"]


def test_reason_of_bad_tables_stands_in_the_table_of_results(words, tmp_path, monkeypatch):
    """Who opens summary.csv alone reads what is wrong, not only that something is."""
    monkeypatch.undo()
    assert main([*words, "nergens"]) == 1
    table = (tmp_path / "reports" / "summary.csv").read_text(encoding="utf-8-sig")
    assert "Er is 1 fout in de tabellen. " in table
    assert "Deze map of dit bestand bestaat niet." in table
    assert "\u2068" not in table
