"""What is internal does not reach a shareable file, and does not change one (docs/definitions.md, 13)."""

from __future__ import annotations

import base64
import re

import pytest
from inprocess import ROOT, SAMPLES, copy_of, page

from omgeving_helpers.contract import find_table
from omgeving_helpers.programme import read_programme
from omgeving_helpers.signals import judge
from omgeving_helpers.signals.export import signals_csv, signals_json
from omgeving_helpers.steps.analysis import analyse


def shareable_files(folder, language="nl", cycle=0):
    """Everything that a shareable report consists of, pictures decoded, as text."""
    judgement = judge(analyse(read_programme(folder, data_root=ROOT / "data"), cycle=cycle), for_edition="shareable")
    html = page(folder, edition="shareable", language=language, cycle=cycle)
    drawn = [base64.b64decode(d).decode() for d in re.findall(r'base64,([^"]+)"', html)]
    return [html, *drawn, signals_json(judgement).decode(), signals_csv(judgement).decode("utf-8-sig")]


def is_hidden_text(table, header):
    """Whether a column holds free text that is internal or personal."""
    column = find_table(table).find_column(header)
    return column is not None and column.sensitivity != "public" and column.item_kind in {"text", "role"}


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_canaries_reach_no_shareable_file(tmp_path, sample, language):
    """A unique word in every internal or personal text cell stands in no shareable file."""
    canaries = []

    def change(table, row):
        for header in row:
            if is_hidden_text(table, header):
                canaries.append(f"kanarie{len(canaries)}x")
                row[header] = canaries[-1]
        return row

    files = shareable_files(copy_of(sample, tmp_path, change), language)
    assert len(canaries) > 100
    assert not [text[:80] for text in files if "kanarie" in text.lower()]


def swapped(first, second, maat="steun"):
    """A change that swaps the scores of two parties for one measure."""

    def change(table, row):
        if table == "metingen" and row["maat"] == maat and row["stakeholder_id"] in (first, second):
            row["stakeholder_id"] = second if row["stakeholder_id"] == first else first
        return row

    return change


@pytest.mark.parametrize("cycle", [1, 2, 3, 4])
def test_swapping_support_between_external_parties_changes_no_byte(tmp_path, cycle):
    """Who of two external counting parties is on board cannot be read from a shareable report."""
    before = shareable_files(copy_of("uitkering_aanvragen", tmp_path / "a"), cycle=cycle)
    after = shareable_files(copy_of("uitkering_aanvragen", tmp_path / "b", swapped("S07", "S18")), cycle=cycle)
    assert before == after


def test_rotating_scores_of_statements_changes_no_byte(tmp_path):
    """Who gave which score on a statement cannot be read from a shareable report."""
    order = ["S01", "S02", "S03", "S05", "S06", "S07", "S08", "S09", "S10", "S13", "S18", "S19", "S20"]
    following = dict(zip(order, order[1:] + order[:1], strict=True))

    def change(table, row):
        if table == "metingen" and row["maat"] == "punt" and not row["punt_id"] > "PT12":
            row["stakeholder_id"] = following.get(row["stakeholder_id"], row["stakeholder_id"])
        return row

    before = shareable_files(copy_of("uitkering_aanvragen", tmp_path / "a"))
    assert before == shareable_files(copy_of("uitkering_aanvragen", tmp_path / "b", change))


def test_other_influence_with_the_same_key_parties_changes_no_byte(tmp_path):
    """Influence and the wishes for a role are internal: as long as the same parties are key, nothing changes."""

    def change(table, row):
        if table == "stakeholders":
            row["rol_hen"], row["rol_wij"] = "meeweten", "meebeslissen"
            if row["kan_blokkeren"] == "ja" or row["geraakt"] == "5":
                row["invloed"] = {"5": "3", "4": "2"}.get(row["invloed"], row["invloed"])
        if table == "belangen":
            row["richting"], row["gewicht"] = "3", "1"
        return row

    before = shareable_files(copy_of("uitkering_aanvragen", tmp_path / "a"))
    assert before == shareable_files(copy_of("uitkering_aanvragen", tmp_path / "b", change))


def test_a_change_that_is_published_does_change_the_files(tmp_path):
    """The comparison can fail: one more party on board is seen."""

    def change(table, row):
        if table == "metingen" and row["maat"] == "steun" and (row["stakeholder_id"], row["cyclus"]) == ("S09", "4"):
            row["score"] = "2"
        if table == "metingen" and row["maat"] == "steun" and (row["stakeholder_id"], row["cyclus"]) == ("S07", "4"):
            row["score"] = "3"
        return row

    before = shareable_files(copy_of("uitkering_aanvragen", tmp_path / "a"))
    assert before != shareable_files(copy_of("uitkering_aanvragen", tmp_path / "b", change))
