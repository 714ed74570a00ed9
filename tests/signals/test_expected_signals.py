"""What the samples must give stands in data/expected_signals.csv, and nothing else comes out."""

from __future__ import annotations

import csv
import datetime as dt

import pytest
from build import ROOT

from omgeving_helpers.contract import value
from omgeving_helpers.programme import read_programme
from omgeving_helpers.signals import judge, rules
from omgeving_helpers.signals.several import judge_portfolio
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.shared_picture import shared_picture

with (ROOT / "data" / "expected_signals.csv").open(encoding="utf-8-sig", newline="") as stream:
    EXPECTED = list(csv.DictReader(stream, delimiter=";"))
PROGRAMMES = sorted(path.name for path in (ROOT / "data" / "programmes").iterdir() if path.is_dir())
DATES = ("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31")


def subjects(signal):
    """What a rule gives one signal for: ids, for a group its Dutch name; else whom it is about."""
    if signal.code == "G01":
        return value("category", signal.finding.ids[0]).name_nl
    parties = [s.id for s in signal.finding.subjects if s.table == "stakeholders"]
    about = parties or [s.id for s in signal.finding.subjects]
    ids = [part.partition("/")[2] for part in signal.finding.ids if "/" in part] or about
    return "|".join(sorted(ids, key=natural))


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


def about(signal):
    """What a rule over several programmes gives one signal for: organisation, day, meetings, or a code."""
    return "|".join(part.removeprefix("organisations/") for part in signal.finding.ids)


@pytest.mark.parametrize(("cycle", "date"), list(enumerate(DATES, 1)))
def test_expected_signals_of_the_portfolio(cycle, date):
    """Both ways, over the five programmes together, at the end of every round."""
    day = dt.date.fromisoformat(date)
    read = [read_programme(ROOT / "data" / "programmes" / name) for name in PROGRAMMES]
    analyses = [analyse(programme, reference_date=day) for programme in read]
    judged = judge_portfolio(analyses, thresholds=analyses[0].situation.thresholds, for_edition="internal")
    found = sorted((s.code, s.severity, about(s)) for s in judged.signals)
    wanted = sorted(
        (row["rule"], row["severity"], row["subjects"])
        for row in EXPECTED
        if (row["programme"], row["reference_date"], row["cycle"]) == ("portfolio", date, str(cycle))
    )
    assert found == wanted


def test_every_heavy_rule_fires_somewhere_and_every_programme_has_good_news():
    """Each rule of weight do now that is built is shown by a sample, and no sample is without good news."""
    heavy = {row["rule"] for row in EXPECTED if row["severity"] == "do_now"}
    assert heavy == {rule.code for rule in rules() if "do_now" in rule.severities}
    assert {row["programme"] for row in EXPECTED if row["severity"] == "good_news"} == {*PROGRAMMES, "portfolio"}


def test_every_line_is_used_and_has_its_reason():
    """No line is about a programme or date that does not exist, and each says why."""
    assert {row["programme"] for row in EXPECTED} == {*PROGRAMMES, "portfolio"}
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
