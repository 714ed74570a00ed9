"""Definition 10.20 and its rules, with answers worked by hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest
from build import ROOT, meeting, member, party, programme, scores, together

from omgeving_helpers.programme import read_programme, shared_list
from omgeving_helpers.signals.several import judge_portfolio
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.steps.portfolio import portfolio_of
from omgeving_helpers.steps.thresholds import Thresholds, thresholds_in

END = dt.date(2026, 12, 31)


def load(*programmes, organisation="org_a", reference_date=END):
    """The load of one organisation."""
    found = together(*programmes, reference_date=reference_date).portfolio.loads
    return next(of for of in found if of.organisation.id == organisation)


def test_window_is_91_days_after_the_reference_date():
    """31 December 2026 + 91 days: 31 January, 28 February, 31 March are 90, so the last day is 1 April."""
    window = together(member("a"), reference_date=END).portfolio.window
    assert (window.last, window.weeks) == (dt.date(2027, 4, 1), 13)
    assert END not in window
    assert dt.date(2027, 1, 1) in window
    assert dt.date(2027, 4, 1) in window
    assert dt.date(2027, 4, 2) not in window


def test_undated_moments_are_exact_fractions():
    """8 a year is 8 * 91 / 365 = 728/365; 2.5 a year is 2.5 * 91 / 365 = 227.5/365 = 91/146."""
    assert load(member("a", per_year="8")).total == Fraction(728, 365)
    assert load(member("a", per_year="2,5")).total == Fraction(91, 146)


def test_a_date_in_the_window_takes_the_place_of_times_per_year():
    """A forum of 12 a year with one date counts 1; a cancelled date or one outside the window does not."""
    assert load(member("a", ["2027-01-05"], per_year="12")).total == 1
    cancelled = member("a", agenda=[meeting(1, "2027-01-05", status="vervallen")], per_year="12")
    assert load(cancelled).total == Fraction(12 * 91, 365)
    assert load(member("a", ["2027-06-01"], per_year="12")).total == Fraction(12 * 91, 365)


def test_load_is_the_sum_over_forums_and_programmes():
    """Programme a: two dates and one measurement, 3; programme b: 4 a year, 364/365. Together 3 + 364/365."""
    measured = [{"mijlpaal_id": "M1", "naam": "meting", "datum": "2027-03-15", "type": "meetmoment"}]
    found = load(member("a", ["2027-01-05", "2027-02-05"], milestones=measured), member("b", per_year="4"))
    assert found.total == 3 + Fraction(364, 365)
    assert [m.day.isoformat() for m in found.dated] == ["2027-01-05", "2027-02-05", "2027-03-15"]
    assert found.programmes == ("a", "b")


def test_three_programmes_on_one_day_are_three_pairs():
    """3 over 2 is 3; four programmes are 6; two days of two programmes are 2."""
    days = {n: ["2027-01-05"] for n in "abcd"}
    assert sum(c.pairs for c in load(*(member(n, days[n]) for n in "abc")).collisions) == 3
    assert sum(c.pairs for c in load(*(member(n, days[n]) for n in "abcd")).collisions) == 6
    two_days = [member(n, ["2027-01-05", "2027-01-06"]) for n in "ab"]
    assert [c.pairs for c in load(*two_days).collisions] == [1, 1]


def merges(first, second, reference_date=END, **changed):
    """The proposals for two programmes with one meeting each."""
    programmes = [member("a", [first], **changed), member("b", [second], **changed)]
    return together(*programmes, reference_date=reference_date).portfolio.merges


@pytest.mark.parametrize(
    ("first", "second", "is_proposed"),
    [
        ("2027-01-05", "2027-01-15", True),  # exactly 10 days, another week
        ("2027-01-05", "2027-01-16", False),  # 11 days and another week
        ("2027-01-04", "2027-01-10", True),  # Monday and Sunday of week 1
        ("2027-01-10", "2027-01-11", True),  # Sunday and Monday, one day apart
        ("2027-01-05", "2027-01-05", True),  # the same day
    ],
)
def test_merge_within_a_week_or_ten_days(first, second, is_proposed):
    """One ISO week or at most 10 days apart."""
    assert bool(merges(first, second)) is is_proposed


def test_one_iso_week_across_new_year():
    """Monday 28 December 2026 and Sunday 3 January 2027 lie in ISO week 53 of 2026, also when no day apart is near."""
    shared = thresholds_in(shared_list("thresholds", data_root=ROOT / "data"))
    strict = Thresholds({**shared.by_code, "merge_days": replace(shared.by_code["merge_days"], value=Fraction(0))})

    def proposed(first, second):
        both = [programme(**member(n, [day])) for n, day in (("a", first), ("b", second))]
        analyses = [analyse(p, reference_date=dt.date(2026, 12, 1)) for p in both]
        return len(portfolio_of(analyses, thresholds=strict).merges)

    assert proposed("2026-12-28", "2027-01-03") == 1
    assert proposed("2027-01-03", "2027-01-04") == 0
    assert proposed("2026-12-27", "2026-12-28") == 0


def test_merge_saves_the_smaller_hours():
    """A meeting of 3 hours and one of 1.5: one participant saves 1.5."""
    programmes = [
        member("a", ["2027-01-05"], forum={"uren_per_keer": "3"}),
        member("b", ["2027-01-06"], forum={"uren_per_keer": "1,5"}),
    ]
    (merge,) = together(*programmes, reference_date=END).portfolio.merges
    assert merge.hours == Fraction(3, 2)
    assert (merge.first.programme, merge.second.programme) == ("a", "b")


def test_empty_hours_are_two():
    """An empty cell for hours means 2."""
    (merge,) = merges("2027-01-05", "2027-01-06", forum={"uren_per_keer": ""})
    assert merge.hours == 2


def test_three_meetings_in_one_week_are_three_pairs():
    """1–2, 1–3 and 2–3, in order of date."""
    programmes = [member(n, [f"2027-01-{day}"]) for n, day in (("c", 19), ("a", 20), ("b", 21))]
    found = together(*programmes, reference_date=END).portfolio.merges
    assert [(m.first.programme, m.second.programme) for m in found] == [("c", "a"), ("c", "b"), ("a", "b")]


def test_order_of_organisations():
    """Overloaded ones first, then most moments, then id in natural order."""
    rows = [party(n, organisatie_id=f"org_{n}") for n in (10, 2, 3)]
    seats = [{"overleg_id": "O1", "stakeholder_id": "S3", "functionaris": "x", "rol": "lid"}]
    found = together(member("a", ["2027-01-05"], stakeholders=rows, seats=seats), reference_date=END).portfolio.loads
    assert [of.organisation.id for of in found] == ["org_3", "org_2", "org_10"]


def test_different_contacts_are_organisation_and_role():
    """Two roles at Huis a and the same role at Huis b are three contacts at two of our organisations."""
    of = [party(1, organisatie_id="org_a", aanspreekpunt="accounthouder")]
    both = [*of, party(2, organisatie_id="org_a", aanspreekpunt="adviseur")]
    judged = together(member("a", stakeholders=both), member("b", stakeholders=of), reference_date=END)
    (face,) = judged.portfolio.faces
    assert (face.different_contacts, face.our_organisations) == (3, 2)


def test_support_is_that_of_the_current_cycle_of_each_programme():
    """Programme a is in its second round, programme b in its first: 2 against 5."""
    rows = [party(1, organisatie_id="org_a")]
    judged = together(
        member("a", stakeholders=rows, measurements=[*scores("5"), *scores("2", cycle=2)]),
        member("b", stakeholders=rows, measurements=scores("5")),
        reference_date=END,
    )
    (face,) = judged.portfolio.faces
    assert [(s.programme, s.value) for s in face.support] == [("a", 2), ("b", 5)]
    assert [s.value for s in face.apart] == [5, 2]


def test_rows_without_an_organisation_are_counted():
    """Of three parties in a and one in b two have no organisatie_id."""
    rows = [party(1, organisatie_id="org_a"), party(2), party(3)]
    members = together(member("a", stakeholders=rows), member("b"), reference_date=END).portfolio.members
    assert [(m.id, m.n_parties, m.without_organisation) for m in members] == [("a", 3, 2), ("b", 1, 0)]


def test_one_reference_date_for_all():
    """Programmes at different dates are no portfolio."""
    dates = {"a": dt.date(2026, 12, 1), "b": dt.date(2026, 12, 2)}
    analyses = [analyse(programme(**member(n)), reference_date=date) for n, date in dates.items()]
    with pytest.raises(ValueError, match="one reference date"):
        portfolio_of(analyses, thresholds=analyses[0].situation.thresholds)


@pytest.mark.parametrize("day", [f"2026-{month:02}-07" for month in range(1, 13)])
def test_no_day_of_the_year_stops_the_samples(day):
    """10.0: a meeting of a forum that does not exist yet counts for no forum; on 7 February the samples have some."""
    date = dt.date.fromisoformat(day)
    folders = sorted(p for p in (ROOT / "data" / "programmes").iterdir() if p.is_dir())
    analyses = [analyse(read_programme(folder), reference_date=date) for folder in folders]
    assert judge_portfolio(analyses, thresholds=analyses[0].situation.thresholds, for_edition="internal").signals
