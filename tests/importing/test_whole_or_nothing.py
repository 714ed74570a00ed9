"""An import that is stopped leaves nothing half, and a list that cannot be read leaves nothing at all."""

from __future__ import annotations

import csv
import os
import shutil
import time
from pathlib import Path

import openpyxl

from omgeving_helpers.importing import made
from omgeving_helpers.places import ids
from omgeving_helpers.programme import read_programme


def test_stopped_just_before_the_end(desk, monkeypatch):
    """A run that dies before the last step leaves no programme; the next one works, and clears what is old."""
    desk.book("lijst.xlsx", ("Partij", "Invloed"), ("A", 3))

    def stop(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr(Path, "rename", stop)
        dying.setattr(shutil, "rmtree", lambda *_, **__: None)
        assert desk.run("lijst.xlsx", "--accept") == 130
    assert ids(desk.data) == []
    (rest,) = (desk.data / "programmes").iterdir()
    os.utime(rest, (time.time() - 9000,) * 2)
    assert desk.run("lijst.xlsx", "--accept") == 0
    assert [path.name for path in (desk.data / "programmes").iterdir()] == ["lijst"]


def test_somebody_else_was_first(desk, monkeypatch, capsys):
    """A programme that appears while the import runs is not touched."""
    desk.book("lijst.xlsx", ("Partij", "Invloed"), ("A", 3))
    real = made.write_left

    def other_one(*words):
        (desk.data / "programmes" / "lijst").mkdir()
        (desk.data / "programmes" / "lijst" / "mijn.csv").write_text("x", encoding="utf-8")
        real(*words)

    monkeypatch.setattr(made, "write_left", other_one)
    assert desk.run("lijst.xlsx", "--accept") == 1
    assert "bestaat al" in capsys.readouterr().err
    assert [path.name for path in (desk.data / "programmes" / "lijst").iterdir()] == ["mijn.csv"]
    assert len(list((desk.data / "programmes").iterdir())) == 1


def test_what_begins_like_a_formula_stays_text(desk):
    """A cell that begins with = is text in the proposal, in a programme as one workbook, and in what was left."""
    path = desk.folder / "lijst.csv"
    path.write_text('Partij;Soort;Opmerking\n=1+1;=HYPERLINK("x");@som\n-min;burger;+31\n', encoding="utf-8")
    assert desk.run("lijst.csv") == 1
    book = openpyxl.load_workbook(desk.folder / "lijst.omgeving.xlsx")
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    assert desk.run("lijst.csv", "--accept", "--workbook") == 0
    folder = desk.data / "programmes" / "lijst"
    sheet = openpyxl.load_workbook(folder / "lijst.xlsx")["stakeholders"]
    assert sheet.data_validations.dataValidation
    assert [row["name"] for row in read_programme(folder)["stakeholders"]] == ["=1+1", "-min"]
    assert [(sheet["B2"].value, sheet["B2"].data_type), sheet["B3"].value] == [("=1+1", "s"), "-min"]
    with (folder / "import" / "niet_overgenomen.csv").open(encoding="utf-8-sig", newline="") as stream:
        found = [row["Er staat"] for row in csv.DictReader(stream, delimiter=";")]
    assert found == ['\'=HYPERLINK("x")', "'@som", "'+31"]


def test_next_check_reads_no_table_from_the_kept_files(desk):
    """The copy of the list, the mapping and the list of the rest make no fault and no table."""
    from omgeving_helpers.programme import check_programme

    desk.book("stakeholders.xlsx", ("Partij", "Invloed"), ("A", 3))
    assert desk.run("stakeholders.xlsx", "--accept", "--name", "p1") == 0
    programme, faults = check_programme(desk.data / "programmes" / "p1")
    assert [row["name"] for row in programme["stakeholders"]] == ["A"]
    assert not {fault.code for fault in faults} - {"must-be-filled"}
