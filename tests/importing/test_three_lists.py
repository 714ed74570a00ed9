"""Three lists as people have them become exactly the programme that was written down by hand."""

from __future__ import annotations

import csv
import os
from datetime import datetime
from pathlib import Path

import lists
import pytest

from omgeving_helpers.contract import programme_tables
from omgeving_helpers.programme import reference_folder
from omgeving_helpers.templates import new_tables

EXPECTED = Path(__file__).parent / "expected"
SAVED = datetime(2026, 3, 12, 14, 30).timestamp()  # noqa: DTZ001 - the day where the user is
CASES = [
    ("met_woorden", lists.with_words, "Met woorden.xlsx", "nl"),
    ("twee_koppen", lists.with_two_headers, "Twee koppen.xlsx", "nl"),
    ("in_english", lists.in_english, "in english.csv", "en"),
]


def rows_of(path):
    """The rows of a text file that Excel made or can open."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return [{k: v for k, v in row.items() if v} for row in csv.DictReader(stream, delimiter=";")]


@pytest.mark.parametrize(("name", "make", "file", "language"), CASES, ids=[case[0] for case in CASES])
def test_list_gives_the_expected_programme(name, make, file, language, desk):
    """Every table that the list fills is as expected, every other as in a new programme, and so is what was left."""
    make(desk.folder / file)
    os.utime(desk.folder / file, (SAVED, SAVED))
    assert desk.run(file, "--accept", "--language", language) == 0
    folder = desk.data / "programmes" / name
    new = {c.table.name: c for c in new_tables(name, language=language, reference=reference_folder(None))}
    for table in programme_tables():
        stem = table.in_language(language)
        expected = EXPECTED / name / f"{stem}.csv"
        found = rows_of(folder / f"{stem}.csv")
        if expected.exists():
            assert found == rows_of(expected), stem
        else:
            content = new[table.name]
            assert found == [{k: v for k, v in zip(content.headers, r, strict=True) if v} for r in content.rows]
    left = "niet_overgenomen.csv" if language == "nl" else "not_taken_over.csv"
    assert rows_of(folder / "import" / left) == rows_of(EXPECTED / name / left)
    assert (folder / "import" / file).read_bytes() == (desk.folder / file).read_bytes()
