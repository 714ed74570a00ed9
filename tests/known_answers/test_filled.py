"""What is filled in, counted by hand."""

from __future__ import annotations

from build import party, programme, scores

from omgeving_helpers.answers.filled import describe_filled, filled_table
from omgeving_helpers.edition.filled import shareable_filled
from omgeving_helpers.steps.filled import filled_of
from omgeving_helpers.texts import plain


def filled(**tables):
    """The counts of a small programme."""
    return filled_of(programme(**tables).tables)


def test_required_cells_are_those_in_which_empty_means_unknown():
    """Per party 8: id, name, group, affectedness, influence, blocking, role and source; 2 parties lack 3 of the 16.

    A first contact and a date of involvement may rightly be empty, so they are not counted.
    """
    found = filled(
        stakeholders=[party(1, invloed="", aanspreekpunt="", betrokken_sinds=""), party(2, kan_blokkeren="onbekend",
                                                                                       rol_nu="")],
    )["stakeholders"]  # fmt: skip
    assert (found.rows, found.known, found.cells) == (2, 13, 16)


def test_a_bad_cell_is_not_known():
    """Six parties, of which one has ‘hoog’ for influence: 47 of 48 required cells are known."""
    found = filled(stakeholders=[party(n, invloed="hoog" if n == 6 else "3") for n in range(1, 7)])["stakeholders"]
    assert (found.known, found.cells) == (47, 48)


def test_a_column_that_has_a_value_when_empty_is_not_counted():
    """Of a table of actions the status counts nowhere: empty means open. 5 required columns and an unknown owner."""
    row = {"actie_id": "A1", "cyclus": "1", "pdca": "plan", "omschrijving": "Bellen", "klaar_voor": "2026-05-01"}
    found = filled(stakeholders=[party(1)], actions=[{**row, "status": "", "eigenaar": ""}])["actions"]
    assert (found.known, found.cells) == (5, 6)


def test_other_columns_are_used_when_one_cell_is_known():
    """Of the columns that may be left out only ``weet_het`` has a value, in one of two rows."""
    found = filled(stakeholders=[party(1), party(2, weet_het="", rol_hen="")])["stakeholders"]
    assert found.more_used == 1
    assert found.more == sum(1 for c in found.columns if not c.is_required) > 5


def test_tables_with_rows_and_without():
    """Three of thirteen tables have rows: of the seven for a full report three, so four are empty."""
    found = filled(stakeholders=[party(1)], measurements=scores("4"))
    assert [t.name for t in found.with_rows] == ["programme", "stakeholders", "measurements"]
    assert len(found.tables) == 13
    assert found.without_rows("stakeholders", "forums", "seats") == ("forums", "seats")
    assert describe_filled(found, language="nl") == (
        "3 van de 13 tabellen zijn gevuld. Van de 7 tabellen voor een volledig verslag zijn er 3 gevuld."
    )


def test_few_empty_tables_are_named():
    """Up to three empty tables for a full report are named in the sentence."""
    tables = {
        "interests": [{"belang_id": "B1", "stakeholder_id": "S1", "vraagstuk": "loket", "bron": "gevraagd"}],
        "statements": [{"punt_id": "P1", "soort": "succes", "tekst": "Zin.", "ingebracht_door": "S1"}],
    }
    found = filled(stakeholders=[party(1)], measurements=scores("4"), **tables)
    assert describe_filled(found, language="en") == (
        "5 of 13 tables are filled in. Of the 7 tables for a full report 5 are filled in. "
        "Still empty: forums and seats."
    )


def test_an_empty_file_and_a_missing_one_are_told_apart():
    """A table with only a header has no rows; one without a file is missing; nothing is 0 of 0."""
    rows = {row[0]: row for row in filled_table(filled(stakeholders=[party(1)], forums=[]), language="nl")}
    assert rows["overleggen"][2:] == ("geen rijen", "niets te tellen", "niets te tellen")
    assert rows["deelname"][2:] == ("ontbreekt", "niets te tellen", "niets te tellen")
    assert plain(rows["stakeholders"][3]) == "8 van de 8"


def test_wide_form_counts_as_measurements(tmp_path):
    """A round in the wide form gives rows of measurements: three parties, of whom one left its cell empty."""
    import csv

    from omgeving_helpers.programme import read_and_check

    read = programme(tmp_path, stakeholders=[party(1), party(2), party(3)])
    with (read.path / "meting_c1.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(
            [["stakeholder_id", "datum", "bron", "steun"], ["S1", "2026-03-01", "gevraagd", "4"],
             ["S2", "2026-03-01", "gevraagd", "2"], ["S3", "2026-03-01", "gevraagd", ""]]
        )  # fmt: skip
    found = filled_of(read_and_check(read.path).tables)["measurements"]
    assert found.rows == 3
    assert found.cells - found.known == 1


def test_everyone_may_know_only_counts_of_public_columns():
    """Influence and blocking are internal: whether they are filled in changes nothing that is shared."""
    known, unknown = (
        shareable_filled(filled(stakeholders=[party(1, **more)])) for more in ({}, {"invloed": "", "kan_blokkeren": ""})
    )
    assert known == unknown
    assert known["stakeholders"].cells == 6
