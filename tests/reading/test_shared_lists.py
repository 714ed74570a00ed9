"""Shared lists of one's own: what they say counts, and what they leave out comes from the pack."""

from __future__ import annotations

import shutil

from build import ROOT

from omgeving_helpers.programme import check_programme
from omgeving_helpers.steps.shared_picture import shared_picture

SAMPLE = ROOT / "data" / "programmes" / "belastingformulier"


def test_own_thresholds_that_lack_codes_are_completed(tmp_path):
    """A list with one threshold changes that one; every other keeps the value of the pack."""
    shutil.copytree(ROOT / "data" / "reference", tmp_path / "reference")
    (tmp_path / "reference" / "drempels.csv").write_text("code;waarde\nsupport_from;5\nswing;\n", encoding="utf-8")
    programme, faults = check_programme(SAMPLE, data_root=tmp_path)
    assert programme is not None, [f.message("nl") for f in faults]
    found = shared_picture(programme)
    assert found.snapshot.thresholds["support_from"] == 5
    assert found.snapshot.thresholds["swing"] == 2
    assert found.support.k == 1


def test_threshold_of_a_programme_goes_before_the_shared_one(tmp_path):
    """One row in the folder of the programme changes one threshold there, and the report knows that it was changed."""
    folder = tmp_path / "belastingformulier"
    shutil.copytree(SAMPLE, folder)
    (folder / "thresholds.csv").write_text("code,value\nsupport_base_min,90\n", encoding="utf-8")
    programme, _ = check_programme(folder, data_root=ROOT / "data")
    assert programme is not None
    found = shared_picture(programme)
    assert found.support.is_narrow
    assert [t.code for t in found.snapshot.thresholds if t.is_overridden] == ["support_base_min"]
