"""Every rule of the slice: it fires, it does not, exactly at the threshold, with an empty table, with a missing value.

Each case says what stands in the tables and which signals of that rule must come out: severity and subjects.
"""

from __future__ import annotations

import datetime as dt

import pytest
from build import analysis, forum, groups_not_applicable, joined, parties, party, scores, seat, statement

from omgeving_helpers.contract import table
from omgeving_helpers.signals import judge, rules
from omgeving_helpers.signals.data import SECTION_OF_TABLE

CITIZEN = {"categorie": "burger"}
END = dt.date(2026, 12, 31)


def found(code, **tables):
    """The signals of one rule: severity and the ids of its subjects in order."""
    judgement = judge(analysis(reference_date=END, **tables))
    return [(s.severity, [x.id for x in s.finding.subjects]) for s in judgement.signals if s.code == code]


ONE = {"stakeholders": [party(1)]}
EVERY_TABLE = {
    name: [{column.name_nl: column.example_nl for column in table(name).columns if column.is_required}]
    for name in SECTION_OF_TABLE
}
"""One row for each table without which a section is left out."""
UMBRELLA = [party(1, spreekt_namens="S2"), party(2)]

CASES = [
    # G01, a group without party and without reason
    ("G01", "fires", {"about": {"palet_nvt": groups_not_applicable("koepel", "burger")}, **ONE}, [("attention", [])]),
    ("G01", "does not", {"about": {"palet_nvt": groups_not_applicable("koepel")}, **ONE}, []),
    ("G01", "one party is enough", {"about": {"palet_nvt": groups_not_applicable("koepel", "burger")},
                                    "stakeholders": [party(1), party(2, **CITIZEN)]}, []),
    ("G01", "an unknown category could be the one", {"about": {"palet_nvt": groups_not_applicable("koepel", "burger")},
                                                     "stakeholders": [party(1), party(2, categorie="")]}, []),
    # G02, no citizens take part themselves
    ("G02", "fires", ONE, [("do_now", [])]),
    ("G02", "does not", {"stakeholders": [party(1, **CITIZEN)]}, []),
    ("G02", "being informed is not taking part", {"stakeholders": [party(1, rol_nu="meeweten", **CITIZEN)]},
     [("do_now", ["S1"])]),
    ("G02", "an own answer is", {"stakeholders": [party(1, rol_nu="meeweten", **CITIZEN)], "measurements": scores("3")},
     []),
    ("G02", "an estimate is not", {"stakeholders": [party(1, rol_nu="meeweten", **CITIZEN)],
                                   "measurements": scores("3", bron="inschatting")}, [("do_now", ["S1"])]),
    ("G02", "unknown role is no part", {"stakeholders": [party(1, rol_nu="", **CITIZEN)]}, [("do_now", ["S1"])]),
    ("G02", "only a seat with an unknown role is possible", {
        "stakeholders": [party(1, rol_nu="meeweten", **CITIZEN)],
        "forums": [forum(1)], "seats": [seat(1, 1, rol="")]}, [("unknown", ["S1"])]),
    ("G02", "an unknown category could be citizens", {"stakeholders": [party(1, categorie="")]},
     [("unknown", ["S1"])]),
    ("G02", "unknown category, but informed only", {"stakeholders": [party(1, categorie="", rol_nu="meeweten")]},
     [("do_now", [])]),
    ("G02", "citizens take part, whatever the other is", {"stakeholders": [party(1, **CITIZEN),
                                                                           party(2, categorie="")]}, []),
    ("G02", "an answer of unknown source may be its own", {"stakeholders": [party(1, rol_nu="meeweten", **CITIZEN)],
                                                           "measurements": scores("3", bron="")},
     [("unknown", ["S1"])]),
    ("G02", "a first involvement that cannot be read", {"stakeholders": [party(1, betrokken_sinds="ooit", **CITIZEN)]},
     [("unknown", ["S1"])]),
    # G03, heavily affected and too late
    ("G03", "fires", {"stakeholders": [party(1, betrokken_sinds="2026-02-02")]}, [("attention", ["S1"])]),
    ("G03", "does not", ONE, []),
    ("G03", "the same day is in time", {"stakeholders": [party(1, betrokken_sinds="2026-02-01")]}, []),
    ("G03", "affected 4 is heavily", {"stakeholders": [party(1, geraakt="4", betrokken_sinds="2026-02-02")]},
     [("attention", ["S1"])]),
    ("G03", "affected 3 is not", {"stakeholders": [party(1, geraakt="3", betrokken_sinds="2026-02-02")]}, []),
    ("G03", "not involved yet while the decision is past", {"stakeholders": [party(1, betrokken_sinds="")]},
     [("attention", ["S1"])]),
    ("G03", "no decision yet", {"about": {"eerste_besluit": ""},
                                "stakeholders": [party(1, betrokken_sinds="2026-09-01")]}, []),
    # G04, too few statements from outside (below 40 %)
    ("G04", "fires", {"stakeholders": [party(1, categorie="intern")], "statements": [statement(1)]},
     [("attention", [])]),
    ("G04", "exactly 40 % is enough", {
        "stakeholders": [party(1, categorie="intern"), party(2)],
        "statements": [statement(n, ingebracht_door="S2" if n < 3 else "S1") for n in range(1, 6)]}, []),
    ("G04", "1 of 3 is too few", {
        "stakeholders": [party(1, categorie="intern"), party(2)],
        "statements": [statement(n, ingebracht_door="S2" if n < 2 else "S1") for n in range(1, 4)]},
     [("attention", [])]),
    ("G04", "empty table", {**ONE, "statements": []}, []),
    # G05 when not everyone is on board
    ("G05", "fires", {"stakeholders": parties(5), "measurements": scores("4,4,4,4,3")}, [("attention", ["S5"])]),
    ("G05", "does not", {"stakeholders": parties(2), "measurements": scores("4,5")}, []),
    ("G05", "exactly 60 % is not narrow", {"stakeholders": parties(5), "measurements": scores("4,4,4,3,3")},
     [("attention", ["S4", "S5"])]),
    ("G05", "2 of 5 is narrow", {"stakeholders": parties(5), "measurements": scores("4,4,3,3,3")},
     [("do_now", ["S3", "S4", "S5"])]),
    ("G05", "an unknown answer is no support", {"stakeholders": parties(5), "measurements": scores("4,4,4,4,-")},
     [("attention", ["S5"])]),
    ("G05", "below 60 % answers D01 takes its place", {"stakeholders": parties(5), "measurements": scores("3,3")}, []),
    ("G05", "narrow without a party that may not be key", {"stakeholders": [*parties(4), party(5, geraakt="")],
        "measurements": scores("4,4,3,3,4")}, [("attention", ["S3", "S4"]), ("unknown", ["S5"])]),
    ("G05", "narrow without a party that may be a supervisor", {"stakeholders": [*parties(4), party(5, categorie="")],
        "measurements": scores("4,4,3,3,4")}, [("attention", ["S3", "S4"]), ("unknown", ["S5"])]),
    ("G05", "wide enough without it", {"stakeholders": [*parties(4), party(5, geraakt="")],
                                       "measurements": scores("4,4,4,3,4")}, [("attention", ["S4"])]),
    ("G05", "too few answers without it", {"stakeholders": [*parties(4), party(5, geraakt="")],
                                           "measurements": scores("4,4,,,4")}, [("attention", ["S3", "S4"])]),
    ("G05", "empty table", {**ONE, "measurements": []}, []),
    # G06, can block and is not on board
    ("G06", "fires", {"stakeholders": [party(1, kan_blokkeren="ja")], "measurements": scores("3")},
     [("do_now", ["S1"])]),
    ("G06", "support 4 is on board", {"stakeholders": [party(1, kan_blokkeren="ja")], "measurements": scores("4")}, []),
    ("G06", "a supervisor only tests", {"stakeholders": [party(1, kan_blokkeren="ja", categorie="toezichthouder")],
                                        "measurements": scores("1")}, []),
    ("G06", "unknown whether it can block", {"stakeholders": [party(1, kan_blokkeren="")], "measurements": scores("3")},
     [("unknown", ["S1"])]),
    ("G06", "empty table", {"stakeholders": [party(1, kan_blokkeren="ja")], "measurements": []}, []),
    # G07, support unknown
    ("G07", "fires", {"stakeholders": parties(2), "measurements": scores("4,-")}, [("unknown", ["S2"])]),
    ("G07", "does not", {"stakeholders": parties(2), "measurements": scores("4,1")}, []),
    ("G07", "no row at all", {"stakeholders": parties(2), "measurements": scores("4,")}, [("unknown", ["S2"])]),
    ("G07", "who does not count is not asked for", {"stakeholders": [party(1), party(2, geraakt="1")],
                                                    "measurements": scores("4")}, []),
    ("G07", "empty table", {**ONE, "measurements": []}, []),
    # G08, more than 50 % own estimates
    ("G08", "fires", {"stakeholders": parties(3),
                      "measurements": joined(scores("4"), scores(",4,4", bron="inschatting"))}, [("attention", [])]),
    ("G08", "exactly 50 % is allowed", {"stakeholders": parties(2),
                                        "measurements": joined(scores("4"), scores(",4", bron="inschatting"))}, []),
    ("G08", "a document is no estimate", {"stakeholders": parties(2), "measurements": scores("4,4", bron="document")},
     []),
    ("G08", "an empty answer is no score", {"stakeholders": parties(2),
                                            "measurements": joined(scores("4"), scores(",-", bron="inschatting"))}, []),
    ("G08", "empty table", {**ONE, "measurements": []}, []),
    # G09, divided
    ("G09", "fires", {"stakeholders": parties(2), "statements": [statement(1)],
                      "measurements": scores("4,2", maat="punt", punt="PT1")}, [("attention", ["PT1", "S1", "S2"])]),
    ("G09", "3 and 2 are not divided", {"stakeholders": parties(2), "statements": [statement(1)],
                                        "measurements": scores("3,2", maat="punt", punt="PT1")}, []),
    ("G09", "exactly 60 % answers", {"stakeholders": parties(5), "statements": [statement(1)],
                                     "measurements": scores("4,2,3", maat="punt", punt="PT1")},
     [("attention", ["PT1", "S1", "S2"])]),
    ("G09", "below 60 % answers", {"stakeholders": parties(4), "statements": [statement(1)],
                                   "measurements": scores("4,2", maat="punt", punt="PT1")}, []),
    ("G09", "a dropped statement is silent", {"stakeholders": parties(2),
        "statements": [statement(1, status="afgevallen")],
                                              "measurements": scores("4,2", maat="punt", punt="PT1")}, []),
    ("G09", "an unknown kind is only possible", {"stakeholders": parties(2), "statements": [statement(1, soort="")],
                                                 "measurements": scores("4,2", maat="punt", punt="PT1")}, []),
    ("G09", "empty table", {**ONE, "statements": [], "measurements": scores("4")}, []),
    # G16, heavily affected and may not know
    ("G16", "fires", {"stakeholders": [party(1, weet_het="nee")]}, [("attention", ["S1"])]),
    ("G16", "does not", ONE, []),
    ("G16", "affected 4 counts", {"stakeholders": [party(1, geraakt="4", weet_het="nee")]}, [("attention", ["S1"])]),
    ("G16", "affected 3 does not", {"stakeholders": [party(1, geraakt="3", weet_het="nee")]}, []),
    ("G16", "unknown is not knowing", {"stakeholders": [party(1, weet_het="")]}, [("attention", ["S1"])]),
    # G19, koepel and constituency differ by 1 or more
    ("G19", "fires at exactly 1", {"stakeholders": UMBRELLA, "measurements": scores("4,3")},
     [("attention", ["S1", "S2"])]),
    ("G19", "does not", {"stakeholders": UMBRELLA, "measurements": scores("4,4")}, []),
    ("G19", "unknown support", {"stakeholders": UMBRELLA, "measurements": scores("4,-")}, []),
    ("G19", "a supervisor is left out", {"stakeholders": [UMBRELLA[0], party(2, categorie="toezichthouder")],
                                         "measurements": scores("4,1")}, []),
    ("G19", "empty table", {"stakeholders": UMBRELLA, "measurements": []}, []),
    # G90, everyone agrees
    ("G90", "fires at exactly 4", {"stakeholders": parties(2), "statements": [statement(1)],
                                   "measurements": scores("4,5", maat="punt", punt="PT1")},
     [("good_news", ["PT1"])]),
    ("G90", "one 3 is enough to be silent", {"stakeholders": parties(2), "statements": [statement(1)],
                                             "measurements": scores("5,3", maat="punt", punt="PT1")}, []),
    ("G90", "a missing answer is no good news", {"stakeholders": parties(2), "statements": [statement(1)],
                                                 "measurements": scores("5,-", maat="punt", punt="PT1")}, []),
    ("G90", "empty table", {**ONE, "statements": [], "measurements": scores("4")}, []),
    # D01, too few answers (below 60 %)
    ("D01", "fires", {"stakeholders": parties(5), "measurements": scores("4,4")}, [("unknown", ["S3", "S4", "S5"])]),
    ("D01", "exactly 60 % is enough", {"stakeholders": parties(5), "measurements": scores("4,4,4")}, []),
    ("D01", "an empty answer is no answer", {"stakeholders": parties(2), "measurements": scores("4,-")},
     [("unknown", ["S2"])]),
    ("D01", "nobody counts", {"stakeholders": [party(1, geraakt="1")], "measurements": scores("4")}, []),
    ("D01", "empty table", {**ONE, "measurements": []}, []),
    # D04, a table is missing
    ("D04", "fires for each", ONE, [("unknown", [])] * len(SECTION_OF_TABLE)),
    ("D04", "an empty table is missing", {**ONE, **EVERY_TABLE, "statements": []}, [("unknown", [])]),
    ("D04", "does not", {**ONE, **EVERY_TABLE}, []),
    # D05, one person with opinion scores
    ("D05", "fires", {"stakeholders": [party(1, naam="wethouder sociale zaken")], "measurements": scores("4")},
     [("unknown", ["S1"])]),
    ("D05", "a group word makes it a group", {"stakeholders": [party(1, naam="bureau van de wethouder")],
                                              "measurements": scores("4")}, []),
    ("D05", "between brackets does not count", {"stakeholders": [party(1, naam="College (wethouder)")],
                                                "measurements": scores("4")}, []),
    ("D05", "without a score it is no opinion", {"stakeholders": [party(1, naam="wethouder")],
                                                 "measurements": scores("-")}, []),
    ("D05", "empty table", {"stakeholders": [party(1, naam="wethouder")], "measurements": []}, []),
]  # fmt: skip


SURE = {
    "about": {"palet_nvt": groups_not_applicable("koepel", "burger")},
    "stakeholders": [party(1, **CITIZEN), *[party(n) for n in range(2, 6)]],
    "interests": [{"belang_id": "B1", "stakeholder_id": "S1", "vraagstuk": "x", "standpunt": "x", "richting": "4",
                   "bron": "gevraagd"}],
    "statements": [statement(1)],
    "measurements": scores("4,4,4,4,4"),
}  # fmt: skip
ANSWERED = joined(scores("4,4,4,4,4"), scores("4,4,4,4,4", maat="punt", punt="PT1"))


def status(**changed):
    """The status of step 1, and the code of the signal it rests on."""
    found = judge(analysis(reference_date=END, **{**SURE, **changed})).statuses["shared_picture"]
    return found.status, found.because.code if found.because else None


WITH_FIVE = [party(n, **(CITIZEN if n == 1 else {})) for n in range(1, 5)]
MAYBE = {"statements": [statement(1), statement(2, soort="")]}
STATUSES = [
    ("calm", {}, ("in_order", None)),
    ("no answer of a party that cannot block", {"measurements": scores("4,4,4,4,-")}, ("attention", "G05")),
    ("no answer of a party that can block", {"stakeholders": [*WITH_FIVE, party(5, kan_blokkeren="ja")],
                                             "measurements": scores("4,4,4,4,-")}, ("unknown", "G07")),
    ("no answer of a party that perhaps can", {"stakeholders": [*WITH_FIVE, party(5, kan_blokkeren="")],
                                               "measurements": scores("4,4,4,4,-")}, ("unknown", "G07")),
    ("no row of a party that can block", {"stakeholders": [*WITH_FIVE, party(5, kan_blokkeren="ja")],
                                          "measurements": scores("4,4,4,4,")}, ("unknown", "G07")),
    ("a party without a category", {"stakeholders": [*WITH_FIVE, party(5, categorie="")]}, ("in_order", None)),
    ("an empty group, and a party without a category", {
        "about": {"palet_nvt": groups_not_applicable("koepel", "burger", "intern")},
        "stakeholders": [*WITH_FIVE, party(5, categorie="")]}, ("attention", "G01")),
    ("divided on what may be a statement", {**MAYBE, "measurements": joined(
        ANSWERED, scores("4,2,4,4,4", maat="punt", punt="PT2"))}, ("attention", "G09")),
    ("agreed on what may be a statement", {**MAYBE, "measurements": joined(
        ANSWERED, scores("4,4,4,4,4", maat="punt", punt="PT2"))}, ("in_order", None)),
    ("divided without whoever may not be key", {
        "stakeholders": [*WITH_FIVE, party(5, geraakt=""), party(6, geraakt="")],
        "measurements": joined(scores("4,4,4,4,4,4"), scores("4,2,4,,,", maat="punt", punt="PT1"))},
     ("attention", "G09")),
]  # fmt: skip


@pytest.mark.parametrize(("what", "changed", "expected"), STATUSES, ids=[s[0] for s in STATUSES])
def test_status_of_the_step(what, changed, expected):
    """10.24: a rule that is only possible makes the step unknown or attention, also where G07 speaks for it."""
    assert what
    assert status(**changed) == expected


@pytest.mark.parametrize(("code", "what", "tables", "expected"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_rule(code, what, tables, expected):
    """The rule gives exactly the signals that its definition says."""
    assert what
    assert found(code, **tables) == expected


def test_every_rule_has_its_cases():
    """No rule of step 1 or about the data is without a case that fires and one that does not."""
    for rule in (r for r in rules() if r.step in {"shared_picture", "data"}):
        outcomes = [bool(case[3]) for case in CASES if case[0] == rule.code]
        assert True in outcomes, rule.code
        assert False in outcomes, rule.code
        assert len(outcomes) >= 3


def test_umbrellas_in_a_circle_are_ignored():
    """Two parties that speak for each other say nothing about a difference."""
    circle = [party(1, spreekt_namens="S2"), party(2, spreekt_namens="S1")]
    assert found("G19", stakeholders=circle, measurements=scores("5,1")) == []


def test_signals_stand_in_one_order():
    """By severity, then priority of the rule, then the number of counting parties, then id in natural order."""
    rows = [party(n, kan_blokkeren="ja", weet_het="nee") for n in (10, 2, 1)]
    judgement = judge(analysis(reference_date=END, stakeholders=rows, measurements=[
        {"cyclus": "1", "datum": "2026-03-01", "stakeholder_id": f"S{n}", "maat": "steun", "score": "2",
         "bron": "gevraagd"} for n in (10, 2, 1)]))  # fmt: skip
    ids = [s.id for s in judgement.signals]
    blocked = [i for i in ids if i.startswith("G06")]
    assert blocked == [f"G06:klein:stakeholders/S{n}" for n in (1, 2, 10)]
    severities = [s.severity for s in judgement.signals]
    assert severities == sorted(severities, key=["do_now", "attention", "unknown", "good_news"].index)


def test_shareable_edition_names_no_party_with_its_view():
    """G06 and G19 are left out, G05 loses its names, G03 keeps them."""
    rows = [party(n, kan_blokkeren="ja", betrokken_sinds="2026-05-01") for n in range(1, 5)]
    full = analysis(reference_date=END, stakeholders=rows, measurements=scores("4,4,4,2"))
    internal, shared = judge(full), judge(full, for_edition="shareable")
    assert "G06" in {s.code for s in internal.signals}
    assert "G06" not in {s.code for s in shared.signals}
    by_code = {s.code: s for s in shared.signals}
    assert "names" not in by_code["G05"].finding.values
    assert by_code["G03"].finding.values["names"] == ("Partij 1", "Partij 2", "Partij 3", "Partij 4")


def test_long_lists_follow_the_sentence_under_their_lead():
    """More than three names stand below the sentence, and the lead does not end in a sign of its own."""
    from omgeving_helpers.signals.words import tails

    judgement = judge(analysis(reference_date=END, stakeholders=parties(5), measurements=scores("4,3,3,3,3")))
    (tail,) = [t for s in judgement.signals if s.code == "G05" for t in tails(s, "nl")]
    assert tail.is_long
    assert tail.lead == "Nog niet"
    assert tail.names == ("Partij 2", "Partij 3", "Partij 4", "Partij 5")
