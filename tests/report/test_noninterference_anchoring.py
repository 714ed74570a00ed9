"""What is internal in step 4 changes no shareable file: units, owners, deputies and proof (docs/definitions.md, 13)."""

from __future__ import annotations

import pytest
from inprocess import copy_of
from test_noninterference import shareable_files

SAMPLES = ("burger_rijk", "belastingformulier")


def renamed(table, row):
    """Every internal text of anchoring in other words; the same cells stay empty and the same units stay equal."""
    if table == "verankering":
        for column in ("eenheid", "eigenaar", "vervanger", "bewijs"):
            row[column] = f"{row[column]} nieuw" if row[column] else ""
    return row


def regrouped(table, row):
    """The other task sits apart: as many tasks per unit, but other ones."""
    if table == "verankering" and row["onderdeel_id"] in {"V01", "V10"}:
        row["eenheid"] = "Communicatie" if row["onderdeel_id"] == "V01" else "Omgevingsteam"
    return row


@pytest.mark.parametrize("sample", SAMPLES)
def test_other_words_in_internal_cells_change_no_byte(tmp_path, sample):
    """Which unit, owner or proof it is cannot be read from a shareable report."""
    before = shareable_files(copy_of(sample, tmp_path / "a"))
    assert before == shareable_files(copy_of(sample, tmp_path / "b", renamed))


def test_which_tasks_sit_together_changes_no_byte(tmp_path):
    """Eleven of twelve tasks with one unit is told; which eleven is not."""
    before = shareable_files(copy_of("burger_rijk", tmp_path / "a"))
    assert before == shareable_files(copy_of("burger_rijk", tmp_path / "b", regrouped))
