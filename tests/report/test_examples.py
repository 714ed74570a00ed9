"""The examples: a workbook that says the same as its folder, a thin programme, and a hostile one."""

from __future__ import annotations

import re

import pytest
from inprocess import ROOT, page, pictures_of

from omgeving_helpers.faults import Weight
from omgeving_helpers.programme import check_programme, read_programme
from omgeving_helpers.report.gate import why_not_whole
from omgeving_helpers.signals import judge
from omgeving_helpers.steps.analysis import analyse

EXAMPLES = ROOT / "data" / "examples"
EVERY = [(n, lang, e) for n in ("thin", "hostile") for lang in ("nl", "en") for e in ("internal", "shareable")]


@pytest.mark.parametrize("cycle", [1, 2, 3, 4])
def test_workbook_says_the_same_as_the_folder(cycle):
    """The English workbook of a sample gives the signals of the Dutch folder, in every round."""
    folder = read_programme(ROOT / "data" / "programmes" / "uitkering_aanvragen")
    book = read_programme(EXAMPLES / "workbook.xlsx")
    first, second = (judge(analyse(read, cycle=cycle)) for read in (folder, book))
    assert [(s.id, s.severity, dict(s.finding.values)) for s in first.signals] == [
        (s.id, s.severity, dict(s.finding.values)) for s in second.signals
    ]


@pytest.mark.parametrize(("name", "language", "edition"), EVERY)
def test_example_gives_a_whole_page(name, language, edition):
    """However little or hostile the tables are, the page is whole."""
    found = page(EXAMPLES / name, language=language, edition=edition)
    assert why_not_whole(found, pictures=pictures_of(edition)) == []
    assert "None" not in re.sub(r'src="[^"]*"', "", found)


def test_thin_programme_counts_nothing_out_of_nothing():
    """Without measurements there is no support, and the tables that are missing are named."""
    judgement = judge(analyse(read_programme(EXAMPLES / "thin")))
    assert judgement.snapshot.cycle is None
    assert {s.code for s in judgement.signals} >= {"D04", "G16"}
    assert "G05" not in {s.code for s in judgement.signals}
    assert [s.finding.values["table"] for s in judgement.signals if s.code == "D04"] == [
        "decisions",
        "forums",
        "interests",
        "measurements",
        "seats",
        "statements",
    ]


def test_hostile_programme_has_rows_that_take_no_part():
    """Unknown ids are warnings, never errors, and every one is named."""
    programme, faults = check_programme(EXAMPLES / "hostile")
    assert programme is not None
    assert not [f for f in faults if f.weight is Weight.ERROR]
    assert {f.values["found"] for f in faults if f.code == "unknown-id"} >= {"S96", "S97", "S98", "S99", "O8", "O9"}
