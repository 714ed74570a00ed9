"""The journal is read up to where it is whole, whatever happened to its end."""

from __future__ import annotations

import json

import pytest

from omgeving_helpers.batch.journal import Entry, Journal


def entry(place, **more):
    """A report that was made."""
    return Entry(**{"place": place, "source": place.split("/")[0], "facts": {}, "outputs": {"a": "1"}, **more})


def test_torn_last_line_is_not_read_and_the_next_stands_on_its_own(tmp_path):
    """Cut at any byte: the lines before it count, and what is added later is read again."""
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    journal.add(entry("a/nl/internal"))
    first = path.stat().st_size
    journal.add(entry("b/nl/internal"))
    whole = path.read_bytes()
    for end in range(first, len(whole)):
        path.write_bytes(whole[:end])
        torn = Journal(path)
        assert torn.made("a/nl/internal")
        assert (torn.made("b/nl/internal") is None) == (end < len(whole) - 1)
        torn.add(entry("c/nl/internal"))
        assert Journal(path).made("c/nl/internal")


def test_foreign_lines_say_nothing(tmp_path):
    """What is no JSON, or of another version, is passed over."""
    path = tmp_path / "journal.jsonl"
    path.write_bytes(b'{}\n[1]\n"x"\nnull\n\xff\xfe\n{"report":{"place":1,"other":2}}\n{"run":3}\n')
    journal = Journal(path)
    assert journal.last_words == {}
    journal.add(entry("a/nl/internal"))
    assert Journal(path).made("a/nl/internal")


def test_last_line_of_a_place_counts(tmp_path):
    """A later report takes the place of an earlier one; a failure does not take away what was made."""
    journal = Journal(tmp_path / "journal.jsonl")
    journal.add(entry("a/nl/internal", outputs={"a": "1"}))
    journal.add(entry("a/nl/internal", outputs={"a": "2"}))
    journal.add(entry("a/nl/internal", outputs={}, why="no"))
    again = Journal(tmp_path / "journal.jsonl")
    assert again.made("a/nl/internal").outputs == {"a": "2"}
    assert again.failed("a/nl/internal").why == "no"
    assert again.programme_of("a") == "a"


def test_journal_keeps_its_size(tmp_path):
    """When most lines are out of date a new run writes it anew, with what still counts."""
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    for number in range(250):
        journal.add(entry("a/nl/internal", outputs={"a": str(number)}))
    Journal(path).start({"names": []})
    assert len(path.read_bytes().splitlines()) == 2
    assert Journal(path).made("a/nl/internal").outputs == {"a": "249"}
    assert json.loads(path.read_bytes().splitlines()[1]) == {"run": {"names": []}}


def test_what_a_stopped_run_has_made_is_known(tmp_path):
    """Since the last start: what was made before it does not count."""
    journal = Journal(tmp_path / "journal.jsonl")
    journal.add(entry("a/nl/internal"))
    journal.start({"names": ["a", "b"]})
    journal.add(entry("b/nl/internal"))
    assert Journal(tmp_path / "journal.jsonl").made_since_start == {"b/nl/internal"}


def test_programmes_without_a_current_report(tmp_path):
    """A programme that failed is named until a report of it is made, and only while its tables are there."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    journal = Journal(tmp_path / "journal.jsonl")
    for name in ("a", "b", "gone"):
        journal.add(entry(name, outputs={}, why="no"))
    journal.add(entry("b/nl/internal", outputs={}, why="no"))
    assert journal.without_report(tmp_path) == ["a", "b"]
    journal.add(entry("a/nl/internal"))
    assert Journal(tmp_path / "journal.jsonl").without_report(tmp_path) == ["b"]


def test_values_of_another_kind_say_nothing(tmp_path):
    """A line with the right names and wrong values, or nested without end, is passed over too."""
    path = tmp_path / "journal.jsonl"
    Journal(path).add(entry("a/nl/internal"))
    odd = [
        b'{"report":{"place":1,"source":"x","facts":{}}}',
        b'{"report":{"place":"a/nl/internal","source":"a","facts":3,"outputs":[1]}}',
        b'{"report":[1]}',
        b'{"told":0}',
        b"[" * 200_000,
    ]
    with path.open("ab") as stream:
        stream.write(b"\n".join(odd) + b"\n")
    assert Journal(path).made("a/nl/internal").outputs == {"a": "1"}


def test_line_after_one_that_could_not_be_written_stands_on_its_own(tmp_path, monkeypatch):
    """A full disk cuts a line off; what is added once there is room is read again."""
    journal = Journal(tmp_path / "journal.jsonl")

    def full(_):
        (tmp_path / "journal.jsonl").write_bytes(b'{"report":{"pla')
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(OSError, match="full"):
            journal.add(entry("a/nl/internal"))
    journal.add(entry("b/nl/internal"))
    assert Journal(tmp_path / "journal.jsonl").made("b/nl/internal")


def test_journal_knows_whether_the_page_over_all_reports_is_up_to_date(tmp_path):
    """After each report it is not, until it was written; a report that is as it was takes a failure back."""
    path = tmp_path / "journal.jsonl"
    assert Journal(path).is_told
    journal = Journal(path)
    journal.add(entry("a/nl/internal"))
    assert not Journal(path).is_told
    journal.tell()
    assert Journal(path).is_told
    journal.add(entry("a", outputs={}, why="no"))
    journal.tell()
    journal.add_again("a/nl/internal")
    assert Journal(path).failed("a") is None
    assert not Journal(path).is_told
    journal.tell()
    journal.add_again("a/nl/internal")
    assert Journal(path).is_told
