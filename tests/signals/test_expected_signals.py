"""What the samples must give stands in data/expected_signals.csv, and nothing else comes out."""

from __future__ import annotations

import csv
import datetime as dt

import pytest
from build import ROOT

from omgeving_helpers.contract import value
from omgeving_helpers.programme import read_programme
from omgeving_helpers.signals import judge
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.shared_picture import shared_picture

with (ROOT / "data" / "expected_signals.csv").open(encoding="utf-8-sig", newline="") as stream:
    EXPECTED = list(csv.DictReader(stream, delimiter=";"))
PROGRAMMES = sorted(path.name for path in (ROOT / "data" / "programmes").iterdir() if path.is_dir())
DATES = ("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31")


PLAIN = {"G01": "category", "I02": "level"}
"""The rules that are about a value of a list."""
TABLES = {
    "statements": {"G09", "G90"},
    "forums": {"I03", "I04", "I09"},
    "decisions": {"I05", "I06", "I07"},
}
"""The rules that are about rows of another table than the parties."""


def subjects(signal):
    """The parties, or what else a signal is about; for a group or a level its Dutch name."""
    if signal.code in PLAIN:
        return value(PLAIN[signal.code], signal.finding.ids[0]).name_nl
    table = next((name for name, codes in TABLES.items() if signal.code in codes), "stakeholders")
    return "|".join(sorted((s.id for s in signal.finding.subjects if s.table == table), key=natural))


@pytest.mark.parametrize("name", PROGRAMMES)
@pytest.mark.parametrize(("cycle", "date"), list(enumerate(DATES, 1)))
def test_expected_signals_equal_what_comes_out(name, cycle, date):
    """Both ways, for every programme and cycle: rule, severity and subjects."""
    programme = read_programme(ROOT / "data" / "programmes" / name)
    judgement = judge(analyse(programme, reference_date=dt.date.fromisoformat(date)))
    assert judgement.snapshot.cycle == cycle
    found = sorted((s.code, s.severity, subjects(s)) for s in judgement.signals)
    wanted = sorted(
        (row["rule"], row["severity"], row["subjects"])
        for row in EXPECTED
        if (row["programme"], row["reference_date"], row["cycle"]) == (name, date, str(cycle))
    )
    assert found == wanted


def test_every_line_is_used_and_has_its_reason():
    """No line is about a programme or date that does not exist, and each says why."""
    assert {row["programme"] for row in EXPECTED} == set(PROGRAMMES)
    assert {row["reference_date"] for row in EXPECTED} == set(DATES)
    assert all(row["reason"] for row in EXPECTED)


HEADLINES = {
    "belastingformulier": [(7, 8, 5, 5), (7, 8, 5, 5), (6, 8, 4, 5), (7, 8, 5, 5)],
    "burger_rijk": [(7, 17, 5, 15), (7, 17, 5, 15), (7, 17, 5, 15), (9, 17, 7, 15)],
    "juridische_procedure": [(4, 12, 2, 8), (4, 12, 2, 8), (5, 12, 2, 8), (8, 12, 4, 8)],
    "sollicitatieplicht": [(7, 9, 4, 6), (7, 9, 4, 6), (4, 9, 2, 6), (4, 9, 2, 6)],
    "uitkering_aanvragen": [(4, 13, 2, 9), (5, 13, 3, 9), (11, 13, 8, 9), (12, 13, 8, 9)],
}


@pytest.mark.parametrize("name", sorted(HEADLINES))
def test_headline_of_every_cycle(name):
    """Support k of n and its external part, as the recipe of the sample gives them."""
    programme = read_programme(ROOT / "data" / "programmes" / name)
    found = [shared_picture(programme, cycle=c).support for c in (1, 2, 3, 4)]
    assert [(s.k, s.n, s.k_external, s.n_external) for s in found] == HEADLINES[name]


def test_headline_is_a_range_where_an_answer_is_missing():
    """In the first two rounds of the legal procedure one citizen group was not asked: 4 to 5 of 12, 2 to 3 of 8."""
    programme = read_programme(ROOT / "data" / "programmes" / "juridische_procedure")
    support = shared_picture(programme, cycle=1).support
    assert (support.k, support.k_max, support.k_external, support.k_external_max) == (4, 5, 2, 3)
