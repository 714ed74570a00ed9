"""Every rule of step 2: it fires, it does not, at the threshold, with an empty table, with a missing value, and traps.

Each case says what stands in the tables and which signals of that rule must come out: severity and subjects. A light
rule that is only possible gives no signal; that it is possible is seen in the status of the step.
"""

from __future__ import annotations

import datetime as dt
import time

import pytest
from build import analysis, decision, forum, parties, party, scores, seat, statement

from omgeving_helpers.signals import judge, rules
from omgeving_helpers.signals.export import signals_json

END = dt.date(2026, 12, 31)


def found(code, **tables):
    """The signals of one rule: severity and the ids of its subjects in order."""
    judgement = judge(analysis(reference_date=END, **tables))
    return [(s.severity, [x.id for x in s.finding.subjects]) for s in judgement.signals if s.code == code]


ONE = {"stakeholders": [party(1)]}
TWO = {"stakeholders": parties(2)}
TABLE = {"forums": [forum(1)], "seats": [seat(1, 1)]}
"""One forum in which S1 sits."""
FELLOW = {"categorie": "medeoverheid"}
UP = {"niveau": "strategisch", "uitwerking_in": "O2"}


def principles(*changed):
    """The three starter principles with their tests, each with other cells where given."""
    ids = ("principle_transparency", "principle_communication", "principle_aftercare")
    rows = [
        statement(n, soort="principe", tekst=f"Afspraak {n}", bron_of_toets="een toets", starter=i)
        for n, i in enumerate(ids, 1)
    ]
    return [{**row, **more} for row, more in zip(rows, [*changed, {}, {}, {}], strict=False)]


CASES = [
    # I01, a counting party without a seat
    ("I01", "fires", {**TWO, **TABLE}, [("do_now", ["S2"])]),
    ("I01", "does not", {**ONE, **TABLE}, []),
    ("I01", "one signal per party, in order", {"stakeholders": parties(3), **TABLE},
     [("do_now", ["S2"]), ("do_now", ["S3"])]),
    ("I01", "a listener has no seat", {**ONE, "forums": [forum(1)], "seats": [seat(1, 1, rol="toehoorder")]},
     [("do_now", ["S1"])]),
    ("I01", "named on a seat is represented", {**TWO, "forums": [forum(1)], "seats": [seat(1, 1, namens="S2")]}, []),
    ("I01", "spoken for is represented", {"stakeholders": [party(1, spreekt_namens="S2"), party(2)], **TABLE}, []),
    ("I01", "a listener represents nobody", {**TWO, "forums": [forum(1), forum(2)], "seats": [
        seat(1, 1), seat(2, 1, rol="toehoorder", namens="S2")]}, [("do_now", ["S2"])]),
    ("I01", "a chain is no representation", {
        "stakeholders": [party(1, spreekt_namens="S2"), party(2, spreekt_namens="S3"), party(3)], **TABLE},
     [("do_now", ["S3"])]),
    ("I01", "naming itself is no seat", {**TWO, "forums": [forum(1)], "seats": [
        seat(1, 1), seat(1, 2, rol="toehoorder", namens="S2")]}, [("do_now", ["S2"])]),
    ("I01", "a supervisor needs none", {"stakeholders": [party(1), party(2, categorie="toezichthouder")], **TABLE}, []),
    ("I01", "who does not count needs none", {"stakeholders": [party(1), party(2, geraakt="1")], **TABLE}, []),
    ("I01", "possibly key counts", {"stakeholders": [party(1), party(2, geraakt="")], **TABLE}, [("do_now", ["S2"])]),
    ("I01", "a forum that does not exist yet", {**ONE, "forums": [forum(1), forum(2, sinds="2027-01-01")],
                                                "seats": [seat(1, 9), seat(2, 1)]}, [("do_now", ["S1"])]),
    ("I01", "no forum exists yet", {**ONE, "forums": [forum(1, sinds="2027-01-01")], "seats": [seat(1, 1)]}, []),
    ("I01", "a forum from today exists", {**ONE, "forums": [forum(1, sinds="2026-12-31")], "seats": [seat(1, 1)]}, []),
    ("I01", "an unknown forum is no seat", {**TWO, "forums": [forum(1)], "seats": [seat(1, 1), seat(9, 2)]},
     [("do_now", ["S2"])]),
    ("I01", "an unknown party takes no part", {**ONE, "forums": [forum(1)], "seats": [seat(1, 9)]},
     [("do_now", ["S1"])]),
    ("I01", "an unknown role may be listening", {**ONE, "forums": [forum(1)], "seats": [seat(1, 1, rol="")]},
     [("unknown", ["S1"])]),
    ("I01", "one seat with a role is enough", {**ONE, "forums": [forum(1), forum(2)],
                                               "seats": [seat(1, 1, rol=""), seat(2, 1)]}, []),
    ("I01", "represented by an unknown role", {**TWO, "forums": [forum(1), forum(2)], "seats": [
        seat(1, 1, rol="", namens="S2"), seat(2, 1)]}, [("unknown", ["S2"])]),
    ("I01", "true for one, possible for another", {**TWO, "forums": [forum(1)], "seats": [seat(1, 1, rol="")]},
     [("do_now", ["S2"]), ("unknown", ["S1"])]),
    ("I01", "no forums", {**ONE, "seats": [seat(1, 1)]}, []),
    ("I01", "no seats", {**ONE, "forums": [forum(1)]}, []),
    ("I01", "empty table", ONE, []),
    # I02, a level without a forum
    ("I02", "fires", {**ONE, "forums": [forum(1), forum(2, niveau="strategisch")]}, [("attention", [])]),
    ("I02", "does not", {**ONE, "forums": [forum(1), forum(2, **UP), forum(3, niveau="operationeel")]}, []),
    ("I02", "one for each level", {**ONE, "forums": [forum(1)]}, [("attention", [])] * 2),
    ("I02", "no forum exists yet", {**ONE, "forums": [forum(1, sinds="2027-01-01")]}, []),
    ("I02", "an unknown level may be the one", {**ONE, "forums": [forum(1), forum(2, niveau="")]}, []),
    ("I02", "empty table", ONE, []),
    # I03, nobody prepares
    ("I03", "fires", {**ONE, "forums": [forum(1, voorbereider="")]}, [("attention", ["O1"])]),
    ("I03", "does not", {**ONE, "forums": [forum(1)]}, []),
    ("I03", "a filler is nobody", {**ONE, "forums": [forum(1, voorbereider="n.v.t.")]}, [("attention", ["O1"])]),
    ("I03", "a column that is left out", {**ONE, "forums": [
        {k: v for k, v in forum(1).items() if k != "voorbereider"}]}, [("attention", ["O1"])]),
    ("I03", "a forum that does not exist yet", {**ONE, "forums": [forum(1, voorbereider="", sinds="2027-01-01")]}, []),
    ("I03", "empty table", ONE, []),
    # I04, decisions of a strategic forum are worked out nowhere
    ("I04", "fires", {**ONE, "forums": [forum(1, niveau="strategisch"), forum(2)]}, [("attention", ["O1"])]),
    ("I04", "does not", {**ONE, "forums": [forum(1, **UP), forum(2)]}, []),
    ("I04", "tactical is not asked", {**ONE, "forums": [forum(1)]}, []),
    ("I04", "a role alone is no forum", {**ONE, "forums": [forum(1, niveau="strategisch", uitwerker="adviseur")]},
     [("attention", ["O1"])]),
    ("I04", "in a forum that does not exist yet", {**ONE, "forums": [forum(1, **UP), forum(2, sinds="2027-01-01")]},
     [("attention", ["O1"])]),
    ("I04", "an unknown id is only possible", {**ONE, "forums": [forum(1, niveau="strategisch", uitwerking_in="O9")]},
     []),
    ("I04", "an unknown level is only possible", {**ONE, "forums": [forum(1, niveau="")]}, []),
    ("I04", "empty table", ONE, []),
    # I05, several decide
    ("I05", "fires", {**TWO, "decisions": [decision(1, "S1"), decision(1, "S2")]}, [("do_now", ["D1", "S1", "S2"])]),
    ("I05", "does not", {**TWO, "decisions": [decision(1, "S1"), decision(1, "S2", "R"), decision(2, "S2")]}, []),
    ("I05", "over all stages together", {**TWO, "decisions": [
        decision(1, "S1", fase="beeldvorming"), decision(1, "S2", fase="besluitvorming")]},
     [("do_now", ["D1", "S1", "S2"])]),
    ("I05", "one party in two stages is one", {**TWO, "decisions": [
        decision(1, "S1", fase="beeldvorming"), decision(1, "S1", fase="besluitvorming")]}, []),
    ("I05", "a forum and a party are two", {**ONE, "forums": [forum(1)], "decisions": [
        decision(1, "S1"), decision(1, "O1")]}, [("do_now", ["D1", "S1", "O1"])]),
    ("I05", "an unknown letter", {**TWO, "decisions": [decision(1, "S1"), decision(1, "S2", "")]},
     [("unknown", ["D1"])]),
    ("I05", "an unknown letter of the same party", {**TWO, "decisions": [
        decision(1, "S1"), decision(1, "S1", "", fase="beeldvorming")]}, []),
    ("I05", "two unknown letters", {**TWO, "decisions": [decision(1, "S1", ""), decision(1, "S2", "")]},
     [("unknown", ["D1"])]),
    ("I05", "an unknown party", {**TWO, "decisions": [decision(1, "S1"), decision(1, "S9")]}, [("unknown", ["D1"])]),
    ("I05", "one unknown party is one", {**TWO, "decisions": [decision(1, "S9"), decision(1, "S1", "R")]}, []),
    ("I05", "true for one, possible for another", {**TWO, "decisions": [
        decision(1, "S1"), decision(1, "S2"), decision(2, "S1"), decision(2, "S2", "")]},
     [("do_now", ["D1", "S1", "S2"]), ("unknown", ["D2"])]),
    ("I05", "empty table", ONE, []),
    # I06, nobody decides
    ("I06", "fires", {**ONE, "decisions": [decision(1, "S1", "R")]}, [("do_now", ["D1"])]),
    ("I06", "does not", {**ONE, "decisions": [decision(1, "S1")]}, []),
    ("I06", "decided in another stage", {**ONE, "decisions": [
        decision(1, "S1", "R", fase="beeldvorming"), decision(1, "S1", "A")]}, []),
    ("I06", "an unknown letter", {**TWO, "decisions": [decision(1, "S1", "R"), decision(1, "S2", "?")]},
     [("unknown", ["D1"])]),
    ("I06", "an unknown party decides", {**ONE, "decisions": [decision(1, "S9")]}, []),
    ("I06", "a forum to come may decide", {**ONE, "forums": [forum(1, sinds="2027-01-01")],
                                           "decisions": [decision(1, "O1")]}, []),
    ("I06", "empty table", ONE, []),
    # I07, nobody carries it out
    ("I07", "fires", {**ONE, "decisions": [decision(1, "S1", "A")]}, [("attention", ["D1"])]),
    ("I07", "does not", {**ONE, "decisions": [decision(1, "S1", "A"), decision(1, "S1", "R")]}, []),
    ("I07", "an unknown letter is only possible", {**TWO, "decisions": [decision(1, "S1"), decision(1, "S2", "")]}, []),
    ("I07", "empty table", ONE, []),
    # I08, an affected fellow government without a seat, from affectedness 3
    ("I08", "fires at exactly 3", {"stakeholders": [party(1), party(2, geraakt="3", **FELLOW)], **TABLE},
     [("do_now", ["S2"])]),
    ("I08", "does not at 2", {"stakeholders": [party(1), party(2, geraakt="2", **FELLOW)], **TABLE}, []),
    ("I08", "has a seat", {"stakeholders": [party(1, **FELLOW)], **TABLE}, []),
    ("I08", "through the koepel that names it", {
        "stakeholders": [party(1, spreekt_namens="S2"), party(2, **FELLOW)], **TABLE}, []),
    ("I08", "another category", {**TWO, **TABLE}, []),
    ("I08", "unknown affectedness", {"stakeholders": [party(1), party(2, geraakt="", **FELLOW)], **TABLE},
     [("unknown", ["S2"])]),
    ("I08", "unknown category", {"stakeholders": [party(1), party(2, categorie="")], **TABLE}, [("unknown", ["S2"])]),
    ("I08", "unknown role", {"stakeholders": [party(1, **FELLOW)], "forums": [forum(1)],
                             "seats": [seat(1, 1, rol="")]}, [("unknown", ["S1"])]),
    ("I08", "no seats", {"stakeholders": [party(1, **FELLOW)], "forums": [forum(1)]}, []),
    ("I08", "empty table", {"stakeholders": [party(1, **FELLOW)]}, []),
    # I09, no way up, or round in a circle
    ("I09", "fires", {**ONE, "forums": [forum(1)]}, [("attention", ["O1"])]),
    ("I09", "does not", {**ONE, "forums": [forum(1, niveau="strategisch"), forum(2, escaleert_naar="O1")]}, []),
    ("I09", "a circle is one signal", {**ONE, "forums": [
        forum(10, escaleert_naar="O2"), forum(2, escaleert_naar="O10"), forum(3, escaleert_naar="O2")]},
     [("attention", ["O2", "O10"])]),
    ("I09", "pointing at itself is a circle", {**ONE, "forums": [forum(1, escaleert_naar="O1")]},
     [("attention", ["O1"])]),
    ("I09", "strategic forums in a circle", {**ONE, "forums": [
        forum(1, niveau="strategisch", escaleert_naar="O2"), forum(2, niveau="strategisch", escaleert_naar="O1")]},
     [("attention", ["O1", "O2"])]),
    ("I09", "two circles and a dead end", {**ONE, "forums": [
        forum(1, escaleert_naar="O2"), forum(2, escaleert_naar="O1"), forum(3, escaleert_naar="O3"), forum(4)]},
     [("attention", ["O1", "O2"]), ("attention", ["O3"]), ("attention", ["O4"])]),
    ("I09", "to a forum that does not exist yet", {**ONE, "forums": [
        forum(1, escaleert_naar="O2"), forum(2, niveau="strategisch", sinds="2027-01-01")]}, [("attention", ["O1"])]),
    ("I09", "an unknown id is only possible", {**ONE, "forums": [forum(1, escaleert_naar="O9")]}, []),
    ("I09", "an unknown level is only possible", {**ONE, "forums": [forum(1, niveau="")]}, []),
    ("I09", "empty table", ONE, []),
    # I11, heavily affected (from 4) and at most informed
    ("I11", "fires", {"stakeholders": [party(1, rol_nu="meeweten"), party(2, rol_nu="geen"), party(3)]},
     [("do_now", ["S1", "S2"])]),
    ("I11", "does not", ONE, []),
    ("I11", "affected 4 counts", {"stakeholders": [party(1, geraakt="4", rol_nu="meeweten")]}, [("do_now", ["S1"])]),
    ("I11", "affected 3 does not", {"stakeholders": [party(1, geraakt="3", rol_nu="meeweten")]}, []),
    ("I11", "key or not", {"stakeholders": [party(1, belangrijk="nee", rol_nu="meeweten")]}, [("do_now", ["S1"])]),
    ("I11", "unknown affectedness", {"stakeholders": [party(1, geraakt="", rol_nu="meeweten")]},
     [("unknown", ["S1"])]),
    ("I11", "unknown role", {"stakeholders": [party(1, rol_nu="")]}, [("unknown", ["S1"])]),
    ("I11", "both unknown", {"stakeholders": [party(1, geraakt="", rol_nu="")]}, [("unknown", ["S1"])]),
    ("I11", "unknown and not needed", {"stakeholders": [party(1, geraakt=""), party(2, geraakt="3", rol_nu="")]}, []),
    ("I11", "the possible one names only its own", {"stakeholders": [party(1, rol_nu="geen"), party(2, rol_nu="")]},
     [("do_now", ["S1"]), ("unknown", ["S2"])]),
    ("I11", "empty table", {"stakeholders": []}, []),
    # I90, each decision has one decider
    ("I90", "fires", {**TWO, "decisions": [decision(1, "S1"), decision(2, "S2")]}, [("good_news", ["D1", "D2"])]),
    ("I90", "does not", {**TWO, "decisions": [decision(1, "S1"), decision(1, "S2")]}, []),
    ("I90", "nobody decides on one", {**TWO, "decisions": [decision(1, "S1"), decision(2, "S2", "R")]}, []),
    ("I90", "an unknown letter is no good news", {**TWO, "decisions": [
        decision(1, "S1"), decision(1, "S1", "", fase="beeldvorming")]}, []),
    ("I90", "an unknown party is no good news", {**TWO, "decisions": [decision(1, "S1"), decision(1, "S9", "C")]}, []),
    ("I90", "a forum may decide", {**ONE, "forums": [forum(1)], "decisions": [decision(1, "O1")]},
     [("good_news", ["D1"])]),
    ("I90", "empty table", ONE, []),
    # I91, all agreements have a test and the three are there
    ("I91", "fires", {**ONE, "statements": principles()}, [("good_news", ["PT1", "PT2", "PT3"])]),
    ("I91", "does not", {**ONE, "statements": principles({"bron_of_toets": ""})}, []),
    ("I91", "one of the three is missing", {**ONE, "statements": principles({"starter": ""})}, []),
    ("I91", "carried by its name, whatever its case", {**ONE, "statements": principles(
        {"starter": "", "tekst": "Wij zijn voor TRANSPARANTIE."})}, [("good_news", ["PT1", "PT2", "PT3"])]),
    ("I91", "carried by its English name", {**ONE, "statements": principles({"starter": "", "tekst": "transparency!"})},
     [("good_news", ["PT1", "PT2", "PT3"])]),
    ("I91", "a name in another kind does not carry", {**ONE, "statements": [
        *principles({"starter": "", "tekst": "Open"}), statement(4, tekst="Transparantie")]}, []),
    ("I91", "a filler is no test", {**ONE, "statements": principles({"bron_of_toets": "geen"})}, []),
    ("I91", "a dropped one needs no test", {**ONE, "statements": [*principles(), *[
        {**p, "punt_id": "PT9", "status": "afgevallen", "bron_of_toets": ""} for p in principles()[:1]]]},
     [("good_news", ["PT1", "PT2", "PT3"])]),
    ("I91", "all dropped", {**ONE, "statements": principles(*[{"status": "afgevallen"}] * 3)}, []),
    ("I91", "a fourth without a test", {**ONE, "statements": [*principles(), statement(4, soort="principe")]}, []),
    ("I91", "one that is still to come", {**ONE, "statements": principles({"datum": "2027-01-01"})}, []),
    ("I91", "empty table", ONE, []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "what", "tables", "expected"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_rule(code, what, tables, expected):
    """The rule gives exactly the signals that its definition says."""
    assert what
    assert found(code, **tables) == expected


def test_every_rule_of_the_step_has_its_cases():
    """No rule of step 2 is without a case that fires and one that does not."""
    for rule in (r for r in rules() if r.step == "interaction_model"):
        outcomes = [bool(case[3]) for case in CASES if case[0] == rule.code]
        assert True in outcomes, rule.code
        assert False in outcomes, rule.code
        assert len(outcomes) >= 3


def status(**tables):
    """The status of step 2."""
    return judge(analysis(reference_date=END, **tables)).statuses["interaction_model"].status


CALM = {
    "stakeholders": parties(2),
    "forums": [
        forum(1, **UP),
        forum(2, escaleert_naar="O1"),
        forum(3, niveau="operationeel", escaleert_naar="O2"),
    ],
    "seats": [seat(1, 1), seat(2, 2)],
}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "in_order"),
        ({"forums": CALM["forums"][:2]}, "attention"),
        ({"forums": [*CALM["forums"][:2], forum(3, niveau="")]}, "attention"),
        ({"forums": [*CALM["forums"], forum(4, niveau="operationeel", escaleert_naar="O9")]}, "attention"),
        ({"forums": [*CALM["forums"], forum(4, niveau="strategisch", uitwerking_in="O9")]}, "attention"),
        ({"seats": [seat(1, 1)]}, "do_now"),
        ({"seats": [seat(1, 1), seat(2, 2, rol="")]}, "unknown"),
        ({"seats": []}, "unknown"),
        ({"decisions": [decision(1, "S1"), decision(1, "S2", "")]}, "unknown"),
        ({"decisions": [decision(1, "S1"), decision(1, "S1", "", fase="beeldvorming")]}, "attention"),
    ],
)
def test_status_of_the_step(changed, expected):
    """10.24: a light rule that is only possible is attention, a heavy one is unknown, an empty table too."""
    assert status(**{**CALM, **changed}) == expected


def test_two_hundred_forums_in_a_chain_or_circle_take_no_time():
    """A long way up needs no recursion: a chain of 200 has one dead end, a circle of 200 is one signal."""
    start = time.perf_counter()
    chain = [forum(i, escaleert_naar=f"O{i + 1}" if i < 200 else "") for i in range(1, 201)]
    assert found("I09", **ONE, forums=chain) == [("attention", ["O200"])]
    circle = [forum(i, escaleert_naar=f"O{i % 200 + 1}") for i in range(1, 201)]
    assert found("I09", **ONE, forums=circle) == [("attention", [f"O{i}" for i in range(1, 201)])]
    assert time.perf_counter() - start < 5


def test_order_of_rows_changes_nothing():
    """Circles, decisions and places come out the same whatever the order in the files."""
    tables = {
        "stakeholders": [party(1, spreekt_namens="S3"), party(2), party(3), party(4, **FELLOW)],
        "forums": [forum(i, escaleert_naar=f"O{i % 3 + 1}") for i in range(1, 6)],
        "seats": [seat(1, 1, rol=""), seat(2, 2), seat(4, 1)],
        "decisions": [decision(1, "S2"), decision(1, "O1"), decision(2, "S1", "R"), decision(3, "S9", "")],
        "statements": principles(),
        "measurements": scores("4,4"),
    }

    def outcome(there):
        signals = judge(analysis(reference_date=END, **there)).signals
        return [(s.id, s.severity, s.finding.subjects, dict(s.finding.values)) for s in signals]

    assert outcome(tables) == outcome({name: rows[::-1] for name, rows in tables.items()})


def test_shareable_signals_hold_no_function_and_no_preparer():
    """The functions of who sits and prepares there stand in no shareable file, also not as the key of a row."""
    tables = {
        "stakeholders": parties(2),
        "forums": [forum(1, voorbereider="", voorzitter="geheimevoorzitter")],
        "seats": [seat(1, 1, functionaris="geheimefunctie", rol="toehoorder", mandaat="geheimmandaat")],
        "decisions": [decision(1, "S1", functionaris="geheimrol"), decision(1, "S2", functionaris="geheimerol")],
    }
    judgement = judge(analysis(reference_date=END, **tables), for_edition="shareable")
    assert {"I01", "I03", "I05"} <= {s.code for s in judgement.signals}
    assert b"geheim" not in signals_json(judgement)


def test_a_dead_end_is_told_once_and_a_circle_by_its_names():
    """The sentence about a dead end has the forum in it and no list behind it; a circle is its list."""
    from omgeving_helpers.signals.words import text

    tables = {"forums": [forum(1), forum(2, escaleert_naar="O3"), forum(3, escaleert_naar="O2")], **ONE}
    told = [text(s, "nl") for s in judge(analysis(reference_date=END, **tables)).signals if s.code == "I09"]
    assert told == [
        "Komt ‘Overleg 1’ er niet uit, dan is er geen volgende stap.",
        "De weg naar een hoger overleg loopt in een kring. Het gaat om: Overleg 2 en Overleg 3.",
    ]
