"""What stands on the one page: at most three of each kind, three different rules, nobody twice, and never filled up."""

from __future__ import annotations

import datetime as dt

import pytest
from build import analysis, party, scores, statement

from omgeving_helpers.signals import judge
from omgeving_helpers.signals.overview import overview

END = dt.date(2026, 12, 31)


def chosen(edition="internal", **tables):
    """What stands on the page of a small programme."""
    return overview(judge(analysis(reference_date=END, **tables), for_edition=edition))


def blockers(n):
    """Key parties that can stop the programme."""
    return [party(number, kan_blokkeren="ja") for number in range(1, n + 1)]


def test_three_different_rules_each_with_its_rest():
    """Five parties that can block and are against are one line with four more, not five lines."""
    page = chosen(stakeholders=blockers(5), measurements=scores("1,2,1,2,1"))
    assert page.urgent[0].signal.code == "G06"
    assert page.urgent[0].more == 4
    codes = [u.signal.code for u in page.urgent]
    assert len(codes) == len(set(codes)) <= 3


def test_nobody_is_called_twice_and_at_most_three_are():
    """Parties to call come in the order of the signals, each once."""
    page = chosen(stakeholders=blockers(5), measurements=scores("1,2,1,-,-"))
    assert [c.party.id for c in page.calls] == ["S1", "S2", "S3"]


def test_unknown_answers_are_called_about():
    """With nobody against, who did not answer is called."""
    page = chosen(stakeholders=[party(1), party(2), party(3)], measurements=scores("4,4,-"))
    assert [(c.party.id, c.signal.code) for c in page.calls] == [("S3", "G07")]


@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_the_shareable_page_calls_nobody(edition):
    """Who to call follows from a view, so only the internal edition says it."""
    page = chosen(edition, stakeholders=blockers(3), measurements=scores("1,2,4"))
    assert bool(page.calls) is (edition == "internal")


def test_nothing_is_filled_up():
    """When nothing is urgent there is no urgent line, and good news is the first good signal."""
    page = chosen(
        stakeholders=[party(n, categorie="burger") for n in (1, 2, 3)],
        statements=[statement(1)],
        measurements=[*scores("4,5,4"), *scores("4,4,5", maat="punt", punt="PT1")],
    )
    assert not [u for u in page.urgent if u.signal.code.startswith("G")]
    assert page.good_news is not None
    assert page.good_news.code == "G90"
    assert page.calls == ()
