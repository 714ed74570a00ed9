"""The rules over several programmes: each fires, does not, exactly at its threshold, and with something missing.

Each case says what stands in the programmes and which signals of that rule must come out: severity and what it is
about. The reference date is 31 December 2026, so the window runs from 1 January up to and including 1 April 2027.
"""

from __future__ import annotations

import datetime as dt

import pytest
from build import ROOT, meeting, member, party, scores, statement, together

from omgeving_helpers.programme import check_programmes, shared_list
from omgeving_helpers.signals import rules
from omgeving_helpers.signals.several import judge_portfolio
from omgeving_helpers.signals.words import action, text
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.steps.thresholds import thresholds_in

END = dt.date(2026, 12, 31)
MONTHS = {"a": ["2027-01-05", "2027-02-10"], "b": ["2027-01-19", "2027-02-24"], "c": ["2027-03-05", "2027-03-24"]}
ORG = "organisations/org_a"


def three(**changed):
    """Three programmes with two dates each: six moments and no collision."""
    return [member(name, dates, **changed) for name, dates in MONTHS.items()]


def found(code, programmes, edition="internal"):
    """The signals of one rule over these programmes: severity and ids."""
    judged = together(*programmes, reference_date=END, edition=edition)
    return [(s.severity, sorted(s.finding.ids)) for s in judged.signals if s.code == code]


def seat(stakeholder="S1", **changed):
    """A seat in the forum O1."""
    row = {"overleg_id": "O1", "stakeholder_id": stakeholder, "functionaris": "adviseur", "rol": "lid"}
    return {**row, **changed}


def measuring(date, kind="meetmoment"):
    """A milestone in the plan."""
    return [{"mijlpaal_id": "M1", "naam": "meting", "datum": date, "type": kind}]


def contact(role, **changed):
    """One party of org_a with this first contact."""
    return [party(1, organisatie_id="org_a", aanspreekpunt=role, **changed)]


def supporting(name, score, **changed):
    """A programme in which org_a gives this support."""
    return member(name, stakeholders=[party(1, organisatie_id="org_a", **changed)], measurements=scores(score))


TWO = [party(1, organisatie_id="org_a"), party(2, organisatie_id="org_a")]
SUPERVISOR = {"categorie": "toezichthouder"}

CASES = [
    # O01, overloaded: 3 programmes, and 6 moments or 2 collisions
    ("O01", "fires at exactly 6 moments of 3 programmes", three(), [("do_now", [ORG])]),
    ("O01", "5 moments are not enough", [*three()[:2], member("c", ["2027-03-05"])], []),
    ("O01", "2 programmes are not enough", [member("a", [f"2027-01-{d:02}" for d in range(4, 12)]),
                                            member("b", [f"2027-02-{d:02}" for d in range(1, 9)])], []),
    ("O01", "one programme", [member("a", [f"2027-01-{d:02}" for d in range(4, 12)])], []),
    ("O01", "one day of three programmes is 3 collisions", [member(n, ["2027-01-05"]) for n in "abc"],
     [("do_now", [ORG])]),
    ("O01", "2 collisions on two days", [member("a", ["2027-01-05", "2027-01-15"]), member("b", ["2027-01-05"]),
                                         member("c", ["2027-01-15"])], [("do_now", [ORG])]),
    ("O01", "1 collision is not enough", [member("a", ["2027-01-05"]), member("b", ["2027-01-05"]),
                                          member("c", ["2027-01-15"])], []),
    ("O01", "a share of a moment makes a programme count", [
        member("a", [f"2027-01-{d:02}" for d in (4, 14, 24)]),
        member("b", [f"2027-02-{d:02}" for d in (4, 14, 24)]), member("c", per_year="1")], [("do_now", [ORG])]),
    ("O01", "0 times a year is no moment", [
        member("a", [f"2027-01-{d:02}" for d in (4, 14, 24)]),
        member("b", [f"2027-02-{d:02}" for d in (4, 14, 24)]), member("c")], []),
    ("O01", "undated moments add up", [member(n, per_year="9") for n in "abc"], [("do_now", [ORG])]),
    ("O01", "3 times 8 a year stays below 6", [member(n, per_year="8") for n in "abc"], []),
    ("O01", "the date itself is not ahead", [*three()[:2], member("c", ["2026-12-31", "2027-03-24"])], []),
    ("O01", "the last day of the window is", [*three()[:2], member("c", ["2027-04-01", "2027-03-24"])],
     [("do_now", [ORG])]),
    ("O01", "the day after it is not", [*three()[:2], member("c", ["2027-04-02", "2027-03-24"])], []),
    ("O01", "two seats in one forum count once", [*three(stakeholders=TWO, seats=[seat(), seat("S2")])[:2],
                                                  member("c", ["2027-03-05"], stakeholders=TWO,
                                                         seats=[seat(), seat("S2")])], []),
    ("O01", "two items on one day are one meeting", [*three()[:2], member("c", agenda=[
        meeting(1, "2027-03-05"), meeting(2, "2027-03-05", soort="bespreken")])], []),
    ("O01", "a cancelled meeting is none", [*three()[:2], member("c", agenda=[
        meeting(1, "2027-03-05"), meeting(2, "2027-03-24", status="vervallen")])], []),
    ("O01", "listening takes time, too", three(seats=[seat(rol="toehoorder")]), [("do_now", [ORG])]),
    ("O01", "without a seat no moment", three(seats=[]), []),
    ("O01", "a forum that is still to come does not exist", three(forum={"sinds": "2027-01-01"}), []),
    ("O01", "a measurement is a moment", [*three()[:2], member("c", ["2027-03-05"],
                                                               milestones=measuring("2027-03-24"))],
     [("do_now", [ORG])]),
    ("O01", "not for a supervisor", [*three(stakeholders=[party(1, organisatie_id="org_a", **SUPERVISOR)])[:2],
                                     member("c", ["2027-03-05"], milestones=measuring("2027-03-24"),
                                            stakeholders=[party(1, organisatie_id="org_a", **SUPERVISOR)])], []),
    ("O01", "another milestone is not", [*three()[:2], member("c", ["2027-03-05"],
                                                              milestones=measuring("2027-03-24", "activiteit"))], []),
    ("O01", "what may be a measurement", [*three()[:2], member("c", ["2027-03-05"],
                                                               milestones=measuring("2027-03-24", ""))],
     [("unknown", [])]),
    ("O01", "what may be one, after the window", [*three()[:2], member("c", ["2027-03-05"],
                                                                       milestones=measuring("2027-04-02", ""))], []),
    ("O01", "without an id of an organisation nobody takes part", three(stakeholders=[party(1)]), []),
    ("O01", "an id that the list does not know joins", three(stakeholders=[party(1, organisatie_id="org_z")]),
     [("do_now", ["organisations/org_z"])]),
    ("O01", "unknown times a year may be enough", [*three()[:2], member("c", per_year="")], [("unknown", [])]),
    ("O01", "not while two programmes stay two", [*three()[:1], member("c", per_year="")], []),
    ("O01", "an unreadable date may be the sixth", [*three()[:2], member("c", ["2027-03-05"], agenda=[
        meeting(1, "2027-03-05"), meeting(2, "ooit")])], [("unknown", [])]),
    ("O01", "a date that is known makes times a year unread", [*three()[:2], member("c", ["2027-03-05"], per_year="")],
     []),
    ("O01", "empty tables", [{"about": {"programma_id": n}, "stakeholders": []} for n in "abc"], []),
    # O02, a collision
    ("O02", "fires", [member("a", ["2027-01-05"]), member("b", ["2027-01-05"])],
     [("attention", ["2027-01-05", ORG])]),
    ("O02", "three programmes on one day are one signal", [member(n, ["2027-01-05"]) for n in "abc"],
     [("attention", ["2027-01-05", ORG])]),
    ("O02", "another day", [member("a", ["2027-01-05"]), member("b", ["2027-01-06"])], []),
    ("O02", "two forums of one programme", [member("a", ["2027-01-05", "2027-01-05"])], []),
    ("O02", "a cancelled one", [member("a", ["2027-01-05"]),
                                member("b", agenda=[meeting(1, "2027-01-05", status="vervallen")])], []),
    ("O02", "on the reference date", [member(n, ["2026-12-31"]) for n in "ab"], []),
    ("O02", "on the last day", [member(n, ["2027-04-01"]) for n in "ab"], [("attention", ["2027-04-01", ORG])]),
    ("O02", "on the day after the last", [member(n, ["2027-04-02"]) for n in "ab"], []),
    ("O02", "two measurements", [member(n, milestones=measuring("2027-03-15")) for n in "ab"],
     [("attention", ["2027-03-15", ORG])]),
    ("O02", "of another organisation", [
        member("a", ["2027-01-05"]),
        member("b", ["2027-01-05"], stakeholders=[party(1, organisatie_id="org_b")])], []),
    ("O02", "without dates", [member(n, per_year="52") for n in "ab"], []),
    # O03, meetings that could be one
    ("O03", "fires", [member("a", ["2027-01-05"]), member("b", ["2027-01-06"])],
     [("good_news", sorted([ORG, "a/O1/2027-01-05", "b/O1/2027-01-06"]))]),
    ("O03", "exactly 10 days", [member("a", ["2027-01-05"]), member("b", ["2027-01-15"])],
     [("good_news", sorted([ORG, "a/O1/2027-01-05", "b/O1/2027-01-15"]))]),
    ("O03", "11 days and another week", [member("a", ["2027-01-05"]), member("b", ["2027-01-16"])], []),
    ("O03", "another level", [member("a", ["2027-01-05"]),
                              member("b", ["2027-01-06"], forum={"niveau": "strategisch"})], []),
    ("O03", "a level that is unknown", [member(n, ["2027-01-05"], forum={"niveau": ""}) for n in "ab"], []),
    ("O03", "one programme", [member("a", ["2027-01-05", "2027-01-06"])], []),
    ("O03", "a measurement is no meeting", [member("a", ["2027-01-05"]),
                                            member("b", milestones=measuring("2027-01-06"))], []),
    ("O03", "a cancelled one", [member("a", ["2027-01-05"]),
                                member("b", agenda=[meeting(1, "2027-01-06", status="vervallen")])], []),
    # O04, many first contacts (organisation of the programme + role), from 3
    ("O04", "fires at exactly 3", [member(n, stakeholders=contact("accounthouder")) for n in "abc"],
     [("attention", [ORG])]),
    ("O04", "2 are not enough", [member(n, stakeholders=contact("accounthouder")) for n in "ab"], []),
    ("O04", "the same role at the same organisation is one", [
        member(n, stakeholders=contact(role), about={"organisatie": "Huis"})
        for n, role in zip("abc", ("accounthouder", "Accounthouder ", "accounthouder"), strict=True)], []),
    ("O04", "three roles at one organisation are three", [
        member(n, stakeholders=contact(role), about={"organisatie": "Huis"})
        for n, role in zip("abc", ("accounthouder", "adviseur", "secretaris"), strict=True)], [("attention", [ORG])]),
    ("O04", "no contact is none", [member(n, stakeholders=contact(role))
                                   for n, role in zip("abc", ("accounthouder", "adviseur", ""), strict=True)], []),
    ("O04", "without an organisation", [member(n, stakeholders=[party(1)]) for n in "abc"], []),
    # O05, one code in at least half of the programmes, and in two or more
    ("O05", "not in one programme", [member("a")], []),
    # O06, support 4 or higher for one and 2 lower for another
    ("O06", "fires at exactly 4 and 2", [supporting("a", "4"), supporting("b", "2")], [("attention", [ORG])]),
    ("O06", "a difference of 1", [supporting("a", "4"), supporting("b", "3")], []),
    ("O06", "the highest is 3", [supporting("a", "3"), supporting("b", "1")], []),
    ("O06", "unknown support", [supporting("a", "5"), supporting("b", "-")], []),
    ("O06", "a supervisor", [supporting("a", "5"), supporting("b", "1", **SUPERVISOR)], []),
    ("O06", "within one programme", [member("a", stakeholders=TWO, measurements=scores("5,1"))], []),
    ("O06", "two parties in one programme against another", [
        member("a", stakeholders=TWO, measurements=scores("5,1")), supporting("b", "3")], [("attention", [ORG])]),
    ("O06", "no measurements", [member("a"), member("b")], []),
    # O07, without an analysis
    ("O07", "no party", [member("a"), member("b", stakeholders=[], seats=[])], [("attention", [])]),
    ("O07", "nobody's affectedness is known", [member("a"), member("b", stakeholders=[party(1, geraakt="")])],
     [("attention", [])]),
    ("O07", "one known is enough", [member("a", stakeholders=[party(1, geraakt=""), party(2)])], []),
    ("O07", "does not", [member("a")], []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "what", "programmes", "expected"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_rule(code, what, programmes, expected):
    """The rule gives exactly the signals that its definition says."""
    assert what
    assert found(code, programmes) == expected


def test_every_rule_has_its_cases():
    """No rule over several programmes is without a case that fires and one that does not."""
    for rule in (r for r in rules() if r.step == "portfolio"):
        outcomes = [bool(case[3]) for case in CASES if case[0] == rule.code]
        assert False in outcomes, rule.code
        assert True in outcomes or rule.code == "O05", rule.code


def recurring(*programmes):
    """The codes that recur."""
    return {ids[0] for _, ids in found("O05", programmes)}


LATE = {"betrokken_sinds": "2026-12-01"}


def late(name, *, is_late=True):
    """A programme in which the one party was involved too late (G03), or not."""
    return member(name, stakeholders=[party(1, organisatie_id="org_a", **(LATE if is_late else {}))])


@pytest.mark.parametrize(
    ("k", "n", "recurs"), [(2, 4, True), (2, 5, False), (3, 5, True), (1, 2, False), (2, 2, True), (1, 1, False)]
)
def test_pattern_is_half_of_the_programmes_and_two_or_more(k, n, recurs):
    """A rule recurs in exactly half of the programmes, and never in one alone."""
    programmes = [late(f"p{i}", is_late=i < k) for i in range(n)]
    assert ("G03" in recurring(*programmes)) is recurs


def test_what_is_only_possible_or_good_news_is_no_pattern():
    """Signals of weight ? and + do not recur, however many programmes have them."""
    rows = [party(1, kan_blokkeren="", organisatie_id="org_a")]
    asked = {"statements": [statement(1)], "measurements": [*scores("3"), *scores("5", maat="punt", punt="PT1")]}
    judged = together(*(member(n, stakeholders=rows, **asked) for n in "ab"), reference_date=END)
    fired = {(s.code, s.severity) for j in judged.judgements for s in j.signals}
    assert {("G06", "unknown"), ("G90", "good_news")} <= fired
    assert not {"G06", "G90", "D04"} & {p.rule.code for p in judged.patterns}


def test_patterns_of_the_shareable_edition_are_those_it_tells():
    """A rule that names a party with its view is no pattern there."""
    rows = [party(n, kan_blokkeren="ja", organisatie_id="org_a") for n in range(1, 5)]
    programmes = [member(n, stakeholders=rows, measurements=scores("4,4,4,2")) for n in "ab"]
    assert {"G05", "G06"} <= {ids[0] for _, ids in found("O05", programmes)}
    shared = {ids[0] for _, ids in found("O05", programmes, "shareable")}
    assert "G05" in shared
    assert "G06" not in shared


def test_shareable_edition_has_no_support_of_an_organisation():
    """O06 is left out, the facts keep their names, and no row of the file with a view is left."""
    programmes = [
        member("a", ["2027-01-05"], stakeholders=[party(1, organisatie_id="org_a")], measurements=scores("5")),
        member("b", ["2027-01-05"], stakeholders=[party(1, organisatie_id="org_a")], measurements=scores("1")),
    ]
    judged = together(*programmes, reference_date=END, edition="shareable")
    assert {"O02", "O03"} <= {s.code for s in judged.signals}
    assert "O06" not in {s.code for s in judged.signals}
    (collision,) = [s for s in judged.signals if s.code == "O02"]
    assert collision.finding.values["names"] == ("Programma a", "Programma b")
    assert {row.table for s in judged.signals for row in s.finding.evidence} <= {"agenda", "forums", "stakeholders"}
    assert all(not face.support and not face.apart for face in judged.portfolio.faces)


def test_sentences_of_every_rule():
    """Sentence and action as the reader sees them, in both languages, with names of the shared list in each."""
    rows = [party(1, organisatie_id="org_koepel_gemeenten")]
    programmes = [
        member(name, dates, stakeholders=rows, forum={"uren_per_keer": hours})
        for (name, dates), hours in zip(MONTHS.items(), ("1,5", "2", ""), strict=True)
    ]
    programmes[1]["agenda"].append(meeting(9, "2027-01-05"))
    judged = together(*programmes, reference_date=END)
    told = {s.code: (text(s, "nl"), text(s, "en"), action(s, "nl")) for s in judged.signals}
    assert told["O01"][0] == "In de komende 13 weken vragen 3 programma’s samen 7 keer tijd van Koepel van gemeenten."
    assert "Umbrella organisation of municipalities" in told["O01"][1]
    assert told["O02"][0].startswith("Op 5 januari 2027 vragen 2 programma’s tijd van Koepel van gemeenten.")
    assert "Dat scheelt 1,5 uur." in {action(s, "nl").split("vergadering van. ")[-1] for s in judged.signals
                                      if s.code == "O03"}  # fmt: skip
    assert told["O04"][0] == (
        "Er zijn 3 verschillende aanspreekpunten voor Koepel van gemeenten, bij 3 van onze organisaties."
    )


def test_unreadable_hours_leave_the_saving_out():
    """When the hours of a meeting cannot be read, the proposal stays and names no hours."""
    programmes = [member("a", ["2027-01-05"], forum={"uren_per_keer": "veel"}), member("b", ["2027-01-06"])]
    (signal,) = [s for s in together(*programmes, reference_date=END).signals if s.code == "O03"]
    assert action(signal, "nl").rstrip() == "Maak er één vergadering van."
    assert action(signal, "en").rstrip() == "Make it one meeting."


def test_possible_overload_names_what_to_fill_in():
    """The forum of which we do not know how often it meets is named, with its programme."""
    judged = together(*three()[:2], member("c", per_year=""), reference_date=END)
    (signal,) = [s for s in judged.signals if s.code == "O01"]
    assert signal.id == "O01:portfolio:unknown"
    assert "Overleg (Programma c)" in text(signal, "nl")


def test_ids_stay_the_same_whatever_the_order_of_programmes():
    """The order in which programmes are given changes nothing."""
    programmes = [*three(), *[member("d", ["2027-01-05"])]]
    one, two = (together(*order, reference_date=END) for order in (programmes, programmes[::-1]))
    assert [(s.id, dict(s.finding.values)) for s in one.signals] == [
        (s.id, dict(s.finding.values)) for s in two.signals
    ]
    assert one.programmes == two.programmes == ("a", "b", "c", "d")


@pytest.mark.parametrize("date", ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"])
def test_samples_give_the_calendar_that_was_planted(date):
    """Too much is asked, programmes collide and meetings can be combined at the end of the year only."""
    found = check_programmes(sorted((ROOT / "data" / "programmes").iterdir()), data_root=ROOT / "data")
    judged = judge_portfolio(
        [analyse(programme, reference_date=dt.date.fromisoformat(date)) for programme in found.read],
        thresholds=thresholds_in(shared_list("thresholds", data_root=ROOT / "data")),
    )
    codes = [s.code for s in judged.signals if s.code in {"O01", "O02", "O03", "O06"}]
    expected = {"2026-09-30": ["O06", "O06"], "2026-12-31": ["O01", "O06", "O02", "O03", "O03", "O03"]}
    assert codes == expected.get(date, [])
    assert len([s for s in judged.signals if s.code == "O04"]) == 4
