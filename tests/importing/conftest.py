"""A data folder of one's own, and a way to agree with a proposal as somebody in Excel does."""

from __future__ import annotations

import sys
from pathlib import Path

import openpyxl
import pytest

from omgeving_helpers.cli import main

sys.path.insert(0, str(Path(__file__).parent))


class Desk:
    """A folder with a list in it, and a data folder."""

    def __init__(self, folder):
        self.folder, self.data = folder, folder / "data"
        self.data.mkdir()

    def run(self, name, *words):
        """Import a list that lies on the desk."""
        return main(["import", str(self.folder / name), "--data-root", str(self.data), *words])

    def book(self, name, *rows, sheet="Lijst", **more):
        """Put a workbook on the desk; further sheets by name."""
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, lines in ({sheet: rows} | more).items():
            own = book.create_sheet(title)
            for line in lines:
                own.append(line)
        book.save(self.folder / name)
        return self.folder / name

    def agree(self, name, **cells):
        """Open the proposal, change cells (``Woorden_G2="4"``), say yes and save."""
        path = self.folder / f"{Path(name).stem}.omgeving.xlsx"
        book = openpyxl.load_workbook(path)
        for place, value in ({"Uitleg_B2": "ja"} | cells).items():
            sheet, cell = place.split("_")
            book[sheet][cell] = value
        book.save(path)

    def rows(self, name, table):
        """A table of a programme, by header, without empty cells."""
        import csv

        path = self.data / "programmes" / name / f"{table}.csv"
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return [{k: v for k, v in row.items() if v} for row in csv.DictReader(stream, delimiter=";")]

    def left(self, name):
        """Row, text and reason of every cell that was left."""
        return [(r.get("Rij"), r["Er staat"], r["Waarom niet"]) for r in self.rows(name, "import/niet_overgenomen")]


@pytest.fixture
def desk(tmp_path):
    """A desk to work at."""
    return Desk(tmp_path)
