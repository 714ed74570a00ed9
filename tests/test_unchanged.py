"""A programme that has not changed is read once; one that changed is read again, also within the same second."""

from __future__ import annotations

import os
import time

from build import ROOT, party, programme

from omgeving_helpers.programme import read_programme
from omgeving_helpers.unchanged import checked, remember

DATA = ROOT / "data"


def aged(folder):
    """Make the files look as if they were saved a minute ago."""
    then = time.time() - 60
    for path in folder.iterdir():
        os.utime(path, (then, then))


def test_unchanged_files_are_read_once(tmp_path):
    """The very same programme comes back as long as name, size and time of every file stay."""
    folder = programme(tmp_path, stakeholders=[party(1)]).path
    aged(folder)
    assert checked(folder, DATA)[0] is checked(folder, DATA)[0]


def test_a_file_that_was_just_saved_is_not_remembered(tmp_path):
    """A time that is younger than two seconds may hide another change, so the files are read each time."""
    folder = programme(tmp_path, stakeholders=[party(1)]).path
    first = checked(folder, DATA)[0]
    text = (folder / "stakeholders.csv").read_text(encoding="utf-8-sig").replace("Partij 1", "Partij 2")
    (folder / "stakeholders.csv").write_text(text, encoding="utf-8-sig")
    second = checked(folder, DATA)[0]
    assert [r["name"] for r in first["stakeholders"]] == ["Partij 1"]
    assert [r["name"] for r in second["stakeholders"]] == ["Partij 2"]


def test_a_changed_and_a_new_file_are_seen(tmp_path):
    """Another size, another time or one file more: the programme is read again."""
    folder = programme(tmp_path, stakeholders=[party(1)]).path
    aged(folder)
    first = checked(folder, DATA)[0]
    (folder / "drempels.csv").write_text("code;waarde\nsupport_from;5\n", encoding="utf-8")
    aged(folder)
    second = checked(folder, DATA)[0]
    assert first is not second
    assert second.own_thresholds == {"support_from"}


def test_a_programme_that_was_given_is_not_read_again_until_a_file_changes(tmp_path, monkeypatch):
    """What the notebooks show is what was read for the report, also by another path; a later change is seen."""
    folder = programme(tmp_path, stakeholders=[party(1)]).path
    aged(folder)
    monkeypatch.chdir(folder.parent)
    given = read_programme(folder.name, data_root=DATA)
    remember(given, DATA)
    assert checked(folder, DATA)[0] is given
    assert checked(folder, DATA) == (given, given.faults)
    remember(given, DATA)
    (folder / "drempels.csv").write_text("code;waarde\nsupport_from;5\n", encoding="utf-8")
    aged(folder)
    assert checked(folder, DATA)[0].own_thresholds == {"support_from"}


def test_a_file_that_goes_away_while_a_programme_is_given_is_no_error(tmp_path, monkeypatch):
    """Nothing is remembered then: who asks reads what is there."""
    given = programme(tmp_path, stakeholders=[party(1)])
    aged(given.path)

    def gone(path):
        raise FileNotFoundError(2, "gone", str(path))

    with monkeypatch.context() as patch:
        patch.setattr("omgeving_helpers.unchanged._stamps", gone)
        remember(given, DATA)
    assert checked(given.path, DATA)[0] is not given


def test_a_programme_that_is_not_there_is_looked_for_again(tmp_path):
    """Not there now, there a moment later."""
    assert checked(tmp_path / "klein", DATA)[0] is None
    programme(tmp_path, stakeholders=[party(1)])
    assert checked(tmp_path / "klein", DATA)[0] is not None
