"""Many faults at once: all are told, none hides another, and nothing that people type gives a traceback."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omgeving_helpers.contract import programme_tables
from omgeving_helpers.faults import InputError, Weight
from omgeving_helpers.programme import check_programme, read_programme

TEN = {
    ("stakeholders", 2, "invloed"): "hoog",
    ("stakeholders", 3, "aanspreekpunt"): "n.v.t.",
    ("stakeholders", 3, "aanspreekpunt_bekend"): "",
    ("stakeholders", 4, "categorie"): "ministrie",
    ("stakeholders", 7, "stakeholder_id"): "S1",
    ("belangen", 2, "stakeholder_id"): "S9",
    ("punten", 2, "hoort_bij"): "PT01",
    ("metingen", 2, "datum"): "31-02-2026",
    ("metingen", 3, "punt_id"): "",
    ("planning", 2, "datum"): "Q2 2026",
    ("verankering", 2, "teller"): "11",
    ("baten", 2, "gepland"): "1.250",
}
TEN_CODES = {
    "bad-score", "filler", "bad-value", "double-id", "unknown-id", "belongs-to-itself", "no-such-date",
    "statement-missing", "bad-date", "part-above-whole", "doubtful-number",
}  # fmt: skip


def test_all_faults_are_told_at_once(read_case):
    """A folder with eleven faults of eleven kinds gives all eleven, and no other."""
    programme, faults = read_case({"cells": TEN})
    assert programme is None
    assert sorted(f.code for f in faults) == sorted(TEN_CODES)
    assert faults[0].weight is Weight.ERROR


def test_an_input_error_holds_every_fault(read_case, tmp_path, data_root):
    """Reading stops with all faults, and the text of the error names each of them."""
    _, faults = read_case({"cells": TEN})
    with pytest.raises(InputError) as raised:
        read_programme(tmp_path / "proef", data_root=data_root)
    assert {f.code for f in raised.value.faults} == TEN_CODES
    assert str(raised.value).count("\n") == len(faults) - 1


def test_warnings_stay_with_the_programme(read_case):
    """What can be reported on is reported on, with its warnings."""
    programme, faults = read_case({"cells": {("stakeholders", 2, "invloed"): "hoog"}})
    assert programme.faults == tuple(faults)
    assert [f.code for f in programme.faults] == ["bad-score"]


def test_a_place_that_is_not_there(tmp_path):
    """A folder that does not exist is a fault like any other."""
    programme, faults = check_programme(tmp_path / "nergens")
    assert programme is None
    assert [f.code for f in faults] == ["not-found"]


@pytest.mark.parametrize("place", ["proef", "stakeholders.csv"])
def test_a_file_or_folder_that_may_not_be_read(place, read_case, tmp_path, monkeypatch):
    """Without permission, or open elsewhere on Windows: a fault that names it, not an error of the system."""
    read_case({})

    def refused(self, *_, **__):
        raise PermissionError(13, "no", str(self))

    name = "read_bytes" if place.endswith(".csv") else "iterdir"
    before = getattr(Path, name)
    monkeypatch.setattr(Path, name, lambda self: refused(self) if self.name == place else before(self))
    programme, faults = check_programme(tmp_path / "proef")
    assert programme is None
    assert [(f.code, f.file) for f in faults] == [("not-readable", place)]


FILES = ["stakeholders.csv", "programma.csv", "proef.xlsx", "meting_c2.csv"]
CELLS = [(t.name_nl, c.name_nl) for t in programme_tables() for c in t.columns]
ODD = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["", "S1", "ja", "5", "1.000", "2026-02-30", '"', ";", "a\nb", "=1+1", "$x$"]),
    st.sampled_from(["<b>", "\u202e", "|", "{ $x }", "burger=", "S1|S1", "_x000D_", "#REF!", "\x00"]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.dictionaries(st.sampled_from(CELLS), ODD, min_size=1, max_size=4))
def test_no_cell_gives_a_traceback(changes, read_case, tmp_path):
    """Whatever stands in a cell: a list of faults in both languages, never a traceback."""
    folder = tmp_path / "proef"
    if folder.exists():
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
    _, faults = read_case({"cells": {(table, 2, header): text for (table, header), text in changes.items()}})
    for fault in faults:
        assert fault.message("nl")
        assert fault.message("en")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300), name=st.sampled_from(FILES))
def test_no_bytes_give_a_traceback(data, name, tmp_path, data_root):
    """Whatever a file holds: a list of faults, never a traceback."""
    folder = tmp_path / "bytes"
    folder.mkdir(exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
    (folder / name).write_bytes(data)
    programme, faults = check_programme(folder, data_root=data_root)
    assert programme is None
    assert all(fault.message(language) for fault in faults for language in ("nl", "en"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=8))
def test_no_damage_to_a_workbook_gives_a_traceback(damage, good_book, data_root, tmp_path):
    """Whatever happens to the bytes of a workbook on its way: a list of faults, never a traceback."""
    data = bytearray(good_book)
    for place, byte in damage:
        data[int(place * len(data))] = byte
    file = tmp_path / "proef.xlsx"
    file.write_bytes(bytes(data))
    _, faults = check_programme(file, data_root=data_root)
    assert all(fault.message(language) for fault in faults for language in ("nl", "en"))


def test_a_workbook_may_be_named_itself(good_book, data_root, tmp_path):
    """A programme is also read from the path of one workbook, whatever the file is called."""
    file = tmp_path / "opgestuurd.xlsx"
    file.write_bytes(good_book)
    programme, faults = check_programme(file, data_root=data_root, today=date(2026, 12, 31))
    assert programme.id == "proef"
    assert faults == ()
