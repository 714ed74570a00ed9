"""What is made again, and what is not: by what decides a report, never by a clock."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import fake
import pytest

from omgeving_helpers.batch import decides
from omgeving_helpers.batch.closing import Result, named
from omgeving_helpers.batch.job import Failed
from omgeving_helpers.batch.lock import Held, only_run
from omgeving_helpers.batch.prepare import Prepared
from omgeving_helpers.inputs import digest
from omgeving_helpers.places import NOTEBOOKS

NAMES = ("een", "twee", "drie")


@pytest.fixture
def made(tmp_path, monkeypatch):
    """Three programmes whose reports are there."""
    fake.install(monkeypatch.setattr)
    (tmp_path / "data" / "reference").mkdir(parents=True)
    (tmp_path / "data" / "reference" / "thresholds.csv").write_text("a;1\n", encoding="utf-8")
    shutil.copytree(NOTEBOOKS, tmp_path / "notebooks")
    for name in NAMES:
        fake.write_programme(tmp_path, name)
    again(tmp_path)
    return tmp_path


def again(root, **more):
    """Run once more: per programme what came of it, and what was said."""
    return fake.run(root, **{"notebooks": root / "notebooks", **more})


def test_nothing_changed_makes_nothing(made):
    """A second run skips everything, with the reason in the table."""
    before = fake.state(made, "een")
    said, lines = again(made)
    assert set(said.values()) == {"unchanged"}
    assert lines == []
    assert fake.state(made, "een") == before
    assert "overgeslagen;Er is niets veranderd." in (made / "reports" / "summary.csv").read_text(encoding="utf-8-sig")


def test_changed_row_makes_that_programme_alone(made):
    """One changed table: that programme is made, and the file is named."""
    fake.write_programme(made, "twee", "3")
    said, lines = again(made)
    assert said == {"een": "unchanged", "twee": "made", "drie": "unchanged"}
    assert lines[0] == "twee: veranderd sinds het vorige verslag: programma.csv."


def test_new_time_without_a_change_makes_nothing(made):
    """A file that was saved without a change has another time and the same report."""
    os.utime(made / "data" / "programmes" / "een" / "programma.csv", (1, 1))
    assert set(again(made)[0].values()) == {"unchanged"}


def test_change_of_the_same_size_and_time_is_seen(made):
    """A time can lie: other text of the same length with the old time is a change."""
    path = made / "data" / "programmes" / "een" / "programma.csv"
    time = path.stat().st_mtime_ns
    path.write_text("7", encoding="utf-8")
    os.utime(path, ns=(time, time))
    assert again(made)[0]["een"] == "made"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (
            lambda root: (root / "data" / "reference" / "thresholds.csv").write_text("a;2\n", encoding="utf-8"),
            "thresholds",
        ),
        (lambda root: (root / "data" / "reference" / "new.csv").write_text("x", encoding="utf-8"), "new.csv"),
        (lambda root: (root / "notebooks" / "03_pdca.ipynb").write_text("{}", encoding="utf-8"), "03_pdca.ipynb"),
    ],
    ids=["threshold", "new list", "notebook"],
)
def test_shared_change_makes_all_that_it_touches(made, change, named):
    """A changed threshold, list or notebook makes every report that rests on it, and is named."""
    change(made)
    said, lines = again(made)
    assert set(said.values()) == {"made"}
    assert named in lines[0]


def test_notebook_of_the_other_language_touches_nothing(made):
    """A change of an English notebook, or of that of the portfolio, makes no Dutch report again."""
    (made / "notebooks" / "en" / "03_pdca.ipynb").write_text("{}", encoding="utf-8")
    (made / "notebooks" / "05_portfolio.ipynb").write_text("{}", encoding="utf-8")
    assert set(again(made)[0].values()) == {"unchanged"}


def test_other_date_or_round_is_another_report(made):
    """What was asked decides too."""
    said, lines = again(made, reference_date="2026-06-30")
    assert set(said.values()) == {"made"}
    assert lines[0] == "een: veranderd sinds het vorige verslag: de gevraagde peildatum of meting."
    assert set(again(made, reference_date="2026-06-30", cycle=2)[0].values()) == {"made"}
    assert set(again(made, reference_date="2026-06-30", cycle=2)[0].values()) == {"unchanged"}


def test_new_version_of_the_pack_makes_everything(made, monkeypatch):
    """Other code or other libraries may give another report."""
    monkeypatch.setattr(decides, "_package", lambda: "other")
    assert set(again(made)[0].values()) == {"made"}


def test_damaged_report_is_made_again(made):
    """A finished file that is gone or was changed by hand is noticed by its hash."""
    report = made / "reports" / "een" / "nl" / "internal" / "report.html"
    report.write_text("other", encoding="utf-8")
    (made / "reports" / "twee" / "nl" / "internal" / "run.json").unlink()
    said, lines = again(made)
    assert said == {"een": "made", "twee": "made", "drie": "unchanged"}
    assert "report.html" in lines[0]
    assert "run.json" in lines[1]


def test_force_makes_everything_but_what_a_stopped_run_has_made(made):
    """With force everything is made again; a run that goes on after one leaves out what that had made."""
    assert set(again(made, is_forced=True)[0].values()) == {"made"}
    said, _ = again(made, is_forced=True, not_again=frozenset({"een/nl/internal"}))
    assert said == {"een": "unchanged", "twee": "made", "drie": "made"}


def test_tables_that_change_while_a_report_is_made(made, monkeypatch):
    """Changed once: made again from the new tables. Changing each time: said, and the old report stays."""
    fake.write_programme(made, "een", "2")
    ways = fake.outcomes

    def changing(turns):
        def outcomes(jobs, context, **more):
            for job, message in ways(jobs, context, **more):
                if turns and turns.pop():
                    fake.write_programme(made, "een", f"changed {len(turns)}")
                yield job, message

        return outcomes

    monkeypatch.setattr(fake.pool, "outcomes", changing([True]))
    assert again(made)[0]["een"] == "made"
    assert fake.state(made, "een")["report.html"] == fake.expected(made, "een")
    before = fake.state(made, "een")
    fake.write_programme(made, "een", "4")
    monkeypatch.setattr(fake.pool, "outcomes", changing([True] * 9))
    said, lines = again(made)
    assert said["een"] == "failed"
    assert "De tabellen veranderden steeds" in " ".join(lines)
    assert fake.state(made, "een") == before


def test_second_run_is_refused_and_names_the_holder(made):
    """While a run holds the folder another ends at once, with who holds it; afterwards it is free."""
    with only_run(made / "reports" / ".batch" / "lock"), pytest.raises(Held, match=str(os.getpid())):
        again(made)
    assert set(again(made)[0].values()) == {"unchanged"}


def test_lock_of_a_killed_run_is_free(tmp_path):
    """The system lets go of the lock when its holder dies."""
    code = (
        "import sys, os, signal; from pathlib import Path; from omgeving_helpers.batch.lock import only_run\n"
        "with only_run(Path(sys.argv[1])): os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path / "lock")], check=False)
    assert killed.returncode == -signal.SIGKILL
    with only_run(tmp_path / "lock"):
        pass


def test_folder_that_cannot_be_written_in_stops_before_anything(made, monkeypatch):
    """A disk that is full is said before any kernel starts, and what is there stays."""
    before = fake.state(made, "een")
    fake.write_programme(made, "een", "2")
    monkeypatch.setattr("omgeving_helpers.batch.folder.LEAST_ROOM", 1 << 60)
    with pytest.raises(OSError, match="No space"):
        again(made)
    assert fake.state(made, "een") == before


def test_error_while_publishing_stops_one_report_alone(made, monkeypatch):
    """A file that another programme holds open is said; the others are made, and the old report stays."""
    for name in NAMES:
        fake.write_programme(made, name, "2")
    replace = os.replace

    def held(source, target, **more):
        if Path(target).match("*/een/nl/internal/report.html"):
            raise PermissionError(13, "open elsewhere", str(target))
        return replace(source, target, **more)

    monkeypatch.setattr(os, "replace", held)
    said, lines = again(made)
    assert said == {"een": "failed", "twee": "made", "drie": "made"}
    assert "een ander programma heeft het open" in " ".join(lines)


def test_nothing_changed_loads_nothing_heavy(made):
    """A run in which nothing changed imports neither pandas nor a notebook library, nor the pages of the report."""
    code = """
import sys
class Refuse:
    heavy = ("pandas", "numpy", "matplotlib", "papermill", "nbconvert", "nbformat", "IPython", "ipywidgets", "zmq",
             "psutil", "openpyxl", "jinja2", "omgeving_helpers.report", "omgeving_helpers.steps",
             "omgeving_helpers.figures")
    def find_spec(self, name, path=None, target=None):
        if name in self.heavy: raise ImportError("not for this: " + name)
sys.meta_path.insert(0, Refuse())
from omgeving_helpers.cli import main
words = ["report", "een", "twee", "drie", "--data-root", sys.argv[1] + "/data", "--output", sys.argv[1] + "/reports",
         "--notebooks", sys.argv[1] + "/notebooks"]
sys.exit(main(words))
"""
    done = subprocess.run([sys.executable, "-c", code, str(made)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "0 verslagen gemaakt, 3 overgeslagen (niets veranderd), alles gelukt."


def test_what_changed_is_named_in_words_and_shortly():
    """Files by their names, the rest in the words of the reader, and of many no more than a few."""
    assert named(["package", "input/a/programma.csv", "asked"], "nl") == [
        "het pakket omgeving zelf", "programma.csv", "de gevraagde peildatum of meting"
    ]  # fmt: skip
    assert named([f"input/{i}.csv" for i in range(9)], "en") == ["0.csv", "1.csv", "2.csv", "3.csv", "5 more"]


def index_of(monkeypatch):
    """What the page over all reports was told, run after run."""
    told = []
    run_batch = fake.run_batch
    monkeypatch.setattr(
        fake, "run_batch", lambda asked, manner, words: run_batch(asked, replace(manner, index=told.append), words)
    )
    return told


def test_tables_that_are_as_they_were_have_a_current_report_again(made, monkeypatch):
    """Broken and mended without another change: nothing is made, and the page over all reports says so."""
    told = index_of(monkeypatch)

    def broken(request, asks, desk):
        del request, desk
        return Prepared([], [Result(name=a.name, source=a.source, result="failed", why="x") for a in asks])

    fake.write_programme(made, "een", "broken")
    with monkeypatch.context() as patch:
        patch.setattr(fake.prepare, "prepared", broken)
        assert again(made)[0]["een"] == "failed"
    fake.write_programme(made, "een", "1")
    assert again(made)[0]["een"] == "unchanged"
    assert again(made)[0]["een"] == "unchanged"
    assert told == [["een"], []]


def test_page_over_all_reports_that_was_not_written_is_written_by_the_next_run(made, monkeypatch):
    """A run that was stopped behind its last report: the next one makes nothing and writes the page."""
    told = index_of(monkeypatch)
    fake.write_programme(made, "een", "2")
    with monkeypatch.context() as patch:
        patch.setattr("omgeving_helpers.batch.run._Run._close", _stopped)
        with pytest.raises(KeyboardInterrupt):
            again(made)
    assert set(again(made)[0].values()) == {"unchanged"}
    assert told == [[]]


def _stopped(_):
    raise KeyboardInterrupt


def test_file_that_may_not_be_read_stops_one_programme_alone(made, monkeypatch):
    """Its hash is empty, so it is looked at; the others are made."""

    def refused(path):
        if path.match("een/programma.csv"):
            raise PermissionError(13, "no", str(path))
        return digest(path)

    monkeypatch.setattr("omgeving_helpers.inputs.digest", refused)
    fake.write_programme(made, "twee", "2")
    said, lines = again(made)
    assert said == {"een": "made", "twee": "made", "drie": "unchanged"}
    assert lines[0] == "een: veranderd sinds het vorige verslag: programma.csv."


def test_table_of_results_is_for_a_dutch_spreadsheet(made):
    """A decimal comma, and no name that a spreadsheet would work out."""
    fake.write_programme(made, "=1+1")
    again(made, names=("=1+1",))
    table = (made / "reports" / "summary.csv").read_text(encoding="utf-8-sig")
    assert "'=1+1;nl;internal;gemaakt;;0,1;=1+1/nl/internal/report.html" in table


def test_report_that_failed_because_its_tables_changed_is_made_once_more(made, monkeypatch):
    """A table that was saved while it was read may be half a table; the next moment it is whole."""
    fake.write_programme(made, "een", "2")

    def torn(jobs, context, **more):
        for job in jobs:
            fake.write_programme(made, "een", "whole")
            monkeypatch.setattr(fake.pool, "outcomes", fake.outcomes)
            yield job, Failed(0, "half a table")
        del context, more

    monkeypatch.setattr(fake.pool, "outcomes", torn)
    assert again(made)[0]["een"] == "made"
    assert fake.state(made, "een")["report.html"] == fake.expected(made, "een")


def test_file_that_is_held_for_a_moment_is_tried_again(made, monkeypatch):
    """A virus scanner or a synchronised folder lets go after a moment: the report is made."""
    fake.write_programme(made, "een", "2")
    replace, held = os.replace, [True, True]

    def sometimes(source, target, **more):
        if Path(target).match("*/een/nl/internal/report.html") and held:
            held.pop()
            raise PermissionError(13, "held", str(source), None, str(target))
        return replace(source, target, **more)

    monkeypatch.setattr(os, "replace", sometimes)
    monkeypatch.setattr("omgeving_helpers.publish._PAUSE", 0)
    assert again(made)[0]["een"] == "made"
    assert not held
