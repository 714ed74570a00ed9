"""Every rule of step 4: it fires, it does not, exactly at the threshold, with an empty table, with a missing value."""

from __future__ import annotations

import datetime as dt

import pytest
from build import analysis, parties, party, scores

from omgeving_helpers.signals import judge, rules
from omgeving_helpers.signals.words import action, text, why

END = dt.date(2026, 12, 31)
KNOWN = {"aanspreekpunt_bekend": "ja", "vervanger": "bestuursadviseur"}


def judged(edition="internal", **tables):
    """The judgement of a small programme at the end of the year."""
    return judge(analysis(reference_date=END, **tables), for_edition=edition)


def found(code, **tables):
    """The signals of one rule: severity, and what its id says behind the programme."""
    return [(s.severity, s.id.split(":", 2)[2:]) for s in judged(**tables).signals if s.code == code]


def hidden(code, **tables):
    """Whether the status of step 4 rests on a lighter rule that is only possible."""
    because = judged(**tables).statuses["anchoring"].because
    return because is not None and because.code == code and because.finding.is_possible


def task(number, **changed):
    """A task that is in order."""
    row = {
        "onderdeel_id": f"V{number}",
        "soort": "taak",
        "omschrijving": f"Taak {number}",
        "eenheid": f"Team {number % 3}",
        "eigenaar": "adviseur",
        "niveau": "3",
        "bewijs": "verslag",
    }
    return {**row, **changed}


def tasks(*units, **changed):
    """A task per unit."""
    return [task(i, eenheid=unit, **changed) for i, unit in enumerate(units, 1)]


def key(n, *roles, **changed):
    """So many key parties of which the first have these contact roles; the others have one each."""
    named = [*roles, *(f"rol {i}" for i in range(n - len(roles)))]
    return [party(i, aanspreekpunt=role, **{**KNOWN, **changed}) for i, role in enumerate(named, 1)]


NOT_KEY = {"geraakt": "1"}
CALM = {"stakeholders": [party(1, **KNOWN)]}
S1 = ["stakeholders/S1"]

CASES = [
    # V01, no first contact
    ("V01", "fires", {"stakeholders": [party(1, aanspreekpunt="")]}, [("do_now", S1)]),
    ("V01", "does not", CALM, []),
    ("V01", "every party needs one, key or not", {"stakeholders": [party(1, aanspreekpunt="", categorie="intern",
                                                                         **NOT_KEY)]}, [("do_now", S1)]),
    ("V01", "a filler is none", {"stakeholders": [party(1, aanspreekpunt="n.t.b.")]}, [("do_now", S1)]),
    ("V01", "known without a contact is none", {"stakeholders": [party(1, aanspreekpunt="",
                                                                       aanspreekpunt_bekend="ja")]}, [("do_now", S1)]),
    ("V01", "empty table", {"stakeholders": []}, []),
    # V02, the party does not know it
    ("V02", "fires", {"stakeholders": [party(1, aanspreekpunt_bekend="nee")]}, [("do_now", S1)]),
    ("V02", "does not", CALM, []),
    ("V02", "unknown is V03", {"stakeholders": [party(1, aanspreekpunt_bekend="onbekend")]}, []),
    ("V02", "without a contact there is nothing to know", {"stakeholders": [
        party(1, aanspreekpunt="", aanspreekpunt_bekend="nee")]}, []),
    ("V02", "empty table", {"stakeholders": []}, []),
    # V03, we do not know whether it knows
    ("V03", "fires", {"stakeholders": [party(1, aanspreekpunt_bekend="onbekend")]}, [("unknown", S1)]),
    ("V03", "a blank is unknown", {"stakeholders": [party(1, aanspreekpunt_bekend="")]}, [("unknown", S1)]),
    ("V03", "a column that is left out is unknown", {"stakeholders": [party(1)]}, [("unknown", S1)]),
    ("V03", "does not", CALM, []),
    ("V03", "without a contact it is V01", {"stakeholders": [party(1, aanspreekpunt="")]}, []),
    ("V03", "empty table", {"stakeholders": []}, []),
    # V04, no deputy, one signal per role
    ("V04", "fires", {"stakeholders": [party(1)]}, [("attention", ["accounthouder"])]),
    ("V04", "does not", CALM, []),
    ("V04", "the contact is not its own deputy, in whatever capitals", {"stakeholders": [
        party(1, vervanger="ACCOUNTHOUDER")]}, [("attention", ["accounthouder"])]),
    ("V04", "a filler is no deputy", {"stakeholders": [party(1, vervanger="geen")]},
     [("attention", ["accounthouder"])]),
    ("V04", "one party without is enough, spelled as the first id does", {"stakeholders": [
        party(10, aanspreekpunt="Adviseur Zorg"), party(2, aanspreekpunt="adviseur zorg", vervanger="x y")]},
     [("attention", ["adviseur zorg"])]),
    ("V04", "without a contact there is no role", {"stakeholders": [party(1, aanspreekpunt="")]}, []),
    ("V04", "a colon in a role", {"stakeholders": [party(1, aanspreekpunt="team: zorg")]},
     [("attention", ["team_ zorg"])]),
    ("V04", "empty table", {"stakeholders": []}, []),
    # V05, more than 40 % of at least 5 key parties on one role
    ("V05", "fires", {"stakeholders": key(5, "a b", "a b", "A-B")}, [("attention", ["a b"])]),
    ("V05", "exactly 40 % is not too much", {"stakeholders": key(5, "a b", "a b")}, []),
    ("V05", "4 key parties are too few to judge", {"stakeholders": key(4, "a b", "a b", "a b")}, []),
    ("V05", "who has no contact stays in n", {"stakeholders": key(6, "a b", "a b", "", "", "", "")}, []),
    ("V05", "no contact is no role", {"stakeholders": key(5, "", "", "")}, []),
    ("V05", "supervisors are counted", {"stakeholders": key(5, "a b", "a b", "a b", categorie="toezichthouder")},
     [("attention", ["a b"])]),
    ("V05", "only key parties are counted", {"stakeholders": [
        *key(5, "a b", "a b"), party(9, aanspreekpunt="a b", **KNOWN, **NOT_KEY)]}, []),
    ("V05", "possibly key is key", {"stakeholders": key(5, "a b", "a b", "a b", geraakt="")},
     [("attention", ["a b"])]),
    ("V05", "empty table", {"stakeholders": []}, []),
    # V06, more than 80 % of at least 3 tasks with one unit
    ("V06", "fires", {**CALM, "anchoring": tasks("A", "A", "A")}, [("do_now", [])]),
    ("V06", "does not", {**CALM, "anchoring": tasks("A", "A", "B")}, []),
    ("V06", "exactly 80 % is not", {**CALM, "anchoring": tasks("A", "A", "A", "A", "B")}, []),
    ("V06", "5 of 6 is", {**CALM, "anchoring": tasks("A", "A", "A", "A", "A", "B")}, [("do_now", [])]),
    ("V06", "2 tasks are too few to judge", {**CALM, "anchoring": tasks("A", "A")}, []),
    ("V06", "spelled in two ways it is one unit", {**CALM, "anchoring": tasks("team a", "Team A", "Team-A")},
     [("do_now", [])]),
    ("V06", "only tasks are counted", {**CALM, "anchoring": [*tasks("A", "A"), task(3, soort="borging", eenheid="A")]},
     []),
    ("V06", "a task without unit stays out of the share", {**CALM, "anchoring": tasks("A", "A", "A", "")},
     [("do_now", [])]),
    ("V06", "possible when tasks without unit could make it so", {**CALM, "anchoring": tasks("A", "A", "")},
     [("unknown", ["unknown"])]),
    ("V06", "all units unknown", {**CALM, "anchoring": tasks("", "", "") + [task(9, soort="borging", eenheid="A")]},
     [("unknown", ["unknown"])]),
    ("V06", "not possible when no filling can", {**CALM, "anchoring": tasks("A", "A", "B", "")}, []),
    ("V06", "exactly 80 % with the unknown one is not", {**CALM, "anchoring": tasks("A", "A", "A", "", "B")}, []),
    ("V06", "a row of unknown kind may be a task", {**CALM, "anchoring": [*tasks("A", "A"), task(3, soort="",
                                                                                                 eenheid="A")]},
     [("unknown", ["unknown"])]),
    ("V06", "of another unit it can only help to reach three", {**CALM, "anchoring": [
        *tasks("A", "A"), task(3, soort="", eenheid="B")]}, []),
    ("V06", "a column that is left out has no unknown cells", {**CALM, "anchoring": [
        {"onderdeel_id": f"V{i}", "soort": "taak", "omschrijving": "x", "eigenaar": "y"} for i in range(1, 5)]}, []),
    ("V06", "later than the date", {**CALM, "anchoring": tasks("A", "A", "A", datum="2027-01-01")}, []),
    ("V06", "on the date", {**CALM, "anchoring": tasks("A", "A", "A", datum="2026-12-31")}, [("do_now", [])]),
    ("V06", "empty table", {**CALM, "anchoring": []}, []),
    # V07, a task without an owner
    ("V07", "fires", {**CALM, "anchoring": [task(1, eigenaar="")]}, [("attention", ["anchoring/V1"])]),
    ("V07", "does not", {**CALM, "anchoring": [task(1)]}, []),
    ("V07", "a filler is no owner", {**CALM, "anchoring": [task(1, eigenaar="nog bepalen")]},
     [("attention", ["anchoring/V1"])]),
    ("V07", "only tasks need one", {**CALM, "anchoring": [task(1, soort="borging", eigenaar="")]}, []),
    ("V07", "a row of unknown kind is only possible", {**CALM, "anchoring": [task(1, soort="", eigenaar="")]}, []),
    ("V07", "empty table", {**CALM, "anchoring": []}, []),
    # V10, a level above 2 without proof
    ("V10", "fires", {**CALM, "anchoring": [task(1, bewijs="")]}, [("attention", ["anchoring/V1"])]),
    ("V10", "does not", {**CALM, "anchoring": [task(1)]}, []),
    ("V10", "level 2 needs no proof", {**CALM, "anchoring": [task(1, niveau="2", bewijs="")]}, []),
    ("V10", "a filler is no proof", {**CALM, "anchoring": [task(1, bewijs="volgt")]},
     [("attention", ["anchoring/V1"])]),
    ("V10", "of every kind", {**CALM, "anchoring": [task(1, soort="borging", niveau="5", bewijs="")]},
     [("attention", ["anchoring/V1"])]),
    ("V10", "an unknown level is only possible", {**CALM, "anchoring": [task(1, niveau="", bewijs="")]}, []),
    ("V10", "empty table", {**CALM, "anchoring": []}, []),
    # V90, all key parties know their first contact
    ("V90", "fires", CALM, [("good_news", [])]),
    ("V90", "one blank is no good news", {"stakeholders": [party(1, **KNOWN), party(2, aanspreekpunt_bekend="")]}, []),
    ("V90", "one without a contact is none", {"stakeholders": [party(1, **KNOWN), party(2, aanspreekpunt="")]}, []),
    ("V90", "a supervisor must know too", {"stakeholders": [
        party(1, **KNOWN), party(2, categorie="toezichthouder", aanspreekpunt_bekend="nee")]}, []),
    ("V90", "who is not key is not asked", {"stakeholders": [party(1, **KNOWN), party(2, **NOT_KEY)]},
     [("good_news", [])]),
    ("V90", "possibly key must know too", {"stakeholders": [party(1, **KNOWN), party(2, geraakt="")]}, []),
    ("V90", "no key party is no good news", {"stakeholders": [party(1, **KNOWN, **NOT_KEY)]}, []),
    ("V90", "empty table", {"stakeholders": []}, []),
    # V91, enough tasks, all with owner and unit, and spread
    ("V91", "fires", {**CALM, "anchoring": tasks("A", "A", "B")}, [("good_news", [])]),
    ("V91", "exactly 80 % is spread", {**CALM, "anchoring": tasks("A", "A", "A", "A", "B")}, [("good_news", [])]),
    ("V91", "2 tasks are too few", {**CALM, "anchoring": tasks("A", "B")}, []),
    ("V91", "one unit is not spread", {**CALM, "anchoring": tasks("A", "A", "A")}, []),
    ("V91", "a blank unit is no good news", {**CALM, "anchoring": tasks("A", "A", "B", "")}, []),
    ("V91", "a blank owner is no good news", {**CALM, "anchoring": [*tasks("A", "A", "B"), task(4, eigenaar="")]}, []),
    ("V91", "a row of unknown kind may be a task without owner", {**CALM, "anchoring": [
        *tasks("A", "A", "B"), task(4, soort="", eigenaar="")]}, []),
    ("V91", "empty table", {**CALM, "anchoring": []}, []),
]  # fmt: skip


@pytest.mark.parametrize(("code", "what", "tables", "expected"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_rule(code, what, tables, expected):
    """The rule gives exactly the signals that its definition says."""
    assert what
    assert found(code, **tables) == expected


def test_every_rule_of_the_step_has_its_cases():
    """No rule of step 4 is without a case that fires and one that does not."""
    for rule in rules():
        if rule.step == "anchoring":
            outcomes = [bool(case[3]) for case in CASES if case[0] == rule.code]
            assert True in outcomes, rule.code
            assert False in outcomes, rule.code


MAYBE_KEY = [party(n, aanspreekpunt=f"rol {n}", geraakt="", **KNOWN) for n in (6, 7, 8)]
"""As key parties they make it 3 of 8 on one role, which is not too much; without them it is 3 of 5, which is."""


@pytest.mark.parametrize(
    ("code", "tables"),
    [
        ("V05", {"stakeholders": [*key(5, "a b", "a b", "a b"), *MAYBE_KEY], "anchoring": tasks("A", "B", "C")}),
        ("V07", {**CALM, "anchoring": [*tasks("A", "B", "C"), task(4, soort="", eigenaar="", eenheid="D")]}),
        ("V10", {**CALM, "anchoring": [*tasks("A", "B", "C"), task(4, niveau="", bewijs="")]}),
    ],
)  # fmt: skip
def test_a_light_rule_that_is_possible_keeps_the_step_from_in_order(code, tables):
    """It gives no signal, and the status says attention."""
    assert found(code, **tables) == []
    assert judged(**tables).statuses["anchoring"].status == "attention"
    assert hidden(code, **tables)


def test_talks_have_no_level_to_fill_in():
    """A count of talks without level and proof keeps nobody from in order."""
    talk = {
        "onderdeel_id": "V9",
        "soort": "gesprek_voortgang",
        "omschrijving": "gesprekken",
        "teller": "6",
        "noemer": "12",
    }
    assert judged(**CALM, anchoring=[*tasks("A", "B", "C"), talk]).statuses["anchoring"].status == "in_order"


def test_blanking_whether_it_knows_leaves_a_question():
    """A do-now of V02 that goes away by a blank makes the step unknown, never in order."""
    there = {"stakeholders": parties(3, **KNOWN), "anchoring": tasks("A", "B", "C")}
    assert judged(**there).statuses["anchoring"].status == "in_order"
    there["stakeholders"][0]["aanspreekpunt_bekend"] = "nee"
    assert judged(**there).statuses["anchoring"].status == "do_now"
    there["stakeholders"][0]["aanspreekpunt_bekend"] = ""
    status = judged(**there).statuses["anchoring"]
    assert (status.status, status.because.code) == ("unknown", "V03")


def test_shareable_edition_tells_no_unit_and_not_which_tasks_sit_together():
    """V06 keeps its counts and loses the unit; V07 names the task without an owner."""
    there = {**CALM, "anchoring": [*tasks("Geheim", "Geheim", "Geheim"), task(4, eenheid="Geheim", eigenaar="")]}
    internal, shared = ({s.code: s for s in judged(edition, **there).signals} for edition in ("internal", "shareable"))
    assert text(internal["V06"], "nl").endswith("De eenheid is: Geheim.")
    assert "Geheim" not in text(shared["V06"], "nl")
    assert "4 van de 4" in text(shared["V06"], "nl")
    assert shared["V06"].finding.subjects == ()
    assert {tuple(e.columns) for e in shared["V06"].finding.evidence} == {("kind",)}
    assert text(shared["V07"], "nl") == "De taak ‘Taak 4’ heeft nog geen eigenaar."


def test_a_level_is_told_in_words():
    """V10 says as what the element counts at most, in both languages."""
    (signal,) = [s for s in judged(**CALM, anchoring=[task(1, niveau="5", bewijs="")]).signals if s.code == "V10"]
    assert text(signal, "nl") == "Bij ‘Taak 1’ staat nog geen bewijs. Daarom telt het hoogstens als ‘afgesproken’."
    assert text(signal, "en") == "‘Taak 1’ has no proof yet. So it counts as ‘agreed’ at most."
    assert signal.finding.values["level"] == 2


@pytest.mark.parametrize("language", ["nl", "en"])
def test_possible_rule_names_the_tasks_to_complete(language):
    """V06 that is only possible asks for the units of the tasks that could turn it."""
    (signal,) = [s for s in judged(**CALM, anchoring=tasks("A", "", "A")).signals if s.code == "V06"]
    assert text(signal, language).endswith("Taak 2.")
    assert action(signal, language)
    assert why(signal, language)
    assert [s.id for s in signal.finding.subjects] == ["V2"]


def test_signals_do_not_hang_on_answers():
    """First contacts are no scores: more or other answers change nothing in step 4."""
    there = {"stakeholders": parties(3, aanspreekpunt_bekend="nee"), "anchoring": tasks("A", "A", "A")}
    first = [s.id for s in judged(**there).signals if s.rule.step == "anchoring"]
    second = judged(**there, measurements=scores("1,5,-")).signals
    assert first == [s.id for s in second if s.rule.step == "anchoring"]
    assert {s.hangs_on_one_answer for s in second if s.rule.step == "anchoring"} == {None}
