"""The report that was made before: compared with once, and made again from the same input it has the same bytes."""

from __future__ import annotations

import csv
import json
import re

from inprocess import ROOT, copy_of

from omgeving_helpers.batch.warm import warm_kernel
from omgeving_helpers.programme import read_programme
from omgeving_helpers.report import Order, write_report
from omgeving_helpers.report.previous import previous_report, read_previous

CONTENT = {"reference_date": "2026-12-31", "cycle": 4, "package_version": "1", "thresholds": {"support_from": "4"}}


def test_a_correction_is_told_and_a_second_run_is_the_same(tmp_path):
    """The report after a correction says so; made again from the same tables it does not change a byte."""
    folder, output = copy_of("belastingformulier", tmp_path), tmp_path / "reports"

    def made():
        order = Order(programme=read_programme(folder), data_root=ROOT / "data")
        return write_report(order, output, warm_kernel(tmp_path))

    first = made().read_text(encoding="utf-8")
    assert "Door uw correctie" not in first
    path = folder / "stakeholders.csv"
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    for row in rows:
        row["weet_het"] = "ja" if row["stakeholder_id"] == "S12" else row["weet_het"]
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    second = made()
    text = re.sub(r"<[^>]+>", "", second.read_text(encoding="utf-8"))
    assert "Door uw correctie: 0 signalen erbij, 1 weg." in text
    assert re.search(r"weet_het was nee, en is nu ja", text)
    told = json.loads((second.parent / "signals.json").read_text(encoding="utf-8"))["signals"]
    assert [(s["code"], s["change"]) for s in told if s["since_previous_report"] == "gone"] == [("G16", "correction")]
    names = ("report.html", "summary.html", "signals.json", "signals.csv", "previous.json")
    before = {name: (second.parent / name).read_bytes() for name in names}
    made()
    assert {name: (second.parent / name).read_bytes() for name in names} == before


def test_a_folder_without_a_whole_report_is_no_previous_one(tmp_path):
    """Nothing there, half a file or a file of an older version: there is nothing to compare with, and no error."""
    assert read_previous(tmp_path, CONTENT) is None
    (tmp_path / "run.json").write_text('{"content": {', encoding="utf-8")
    assert read_previous(tmp_path, CONTENT) is None
    (tmp_path / "run.json").write_text('{"content": {"cycle": 3}}', encoding="utf-8")
    (tmp_path / "signals.json").write_text('{"signals": []}', encoding="utf-8")
    assert previous_report(read_previous(tmp_path, CONTENT)) is None


def test_a_gone_signal_is_not_compared_with_again(tmp_path):
    """What was gone in the previous report is no part of what it told."""
    (tmp_path / "run.json").write_text(json.dumps({"content": {**CONTENT, "cycle": 3}}), encoding="utf-8")
    signals = [{"id": "a", "since_previous_report": "gone"}, {"id": "b", "since_previous_report": "new"}]
    (tmp_path / "signals.json").write_text(json.dumps({"signals": signals}), encoding="utf-8")
    assert [s["id"] for s in previous_report(read_previous(tmp_path, CONTENT)).signals] == ["b"]
