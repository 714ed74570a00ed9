"""Every rule of step 3: it fires, it does not, exactly at the threshold, with an empty table, with a missing value.

Each case says what stands in the tables and which signals of that rule must come out: severity and subjects.
"""

from __future__ import annotations

import datetime as dt

import pytest
from build import analysis, joined, parties, party, scores, statement

from omgeving_helpers.signals import judge, rules

END = dt.date(2026, 12, 31)
ONE = {"stakeholders": [party(1)]}


def found(code, *, at=END, **tables):
    """The signals of one rule: severity and the ids of its subjects in order."""
    judgement = judge(analysis(reference_date=at, **tables))
    return [(s.severity, [x.id for x in s.finding.subjects]) for s in judgement.signals if s.code == code]


def forum(number, **changed):
    """A forum."""
    row = {"overleg_id": f"O{number}", "naam": f"Overleg {number}", "niveau": "tactisch", "soort": "werkgroep",
           "per_jaar": "8", "voorzitter": "directeur"}  # fmt: skip
    return {**row, **changed}


def seat(number, party_number, **changed):
    """A seat of a party in a forum."""
    row = {"overleg_id": f"O{number}", "stakeholder_id": f"S{party_number}", "functionaris": "adviseur", "rol": "lid"}
    return {**row, **changed}


def item(number, date, **changed):
    """A decision on the agenda of forum 1, for milestone 1, that was taken."""
    row = {"punt_nr": f"A{number}", "overleg_id": "O1", "datum": date, "onderwerp": "x", "soort": "besluiten",
           "mijlpaal_id": "M1", "uitkomst": "besluit"}  # fmt: skip
    return {**row, **changed}


def milestone(number, date, **changed):
    """A decision in the plan."""
    return {"mijlpaal_id": f"M{number}", "naam": f"Besluit {number}", "datum": date, "type": "besluit", **changed}


def plan(*items, due="2026-11-02", seats=None, **changed):
    """A plan with one decision, its agenda, and an external party in forum 1."""
    return {
        "stakeholders": [party(1), party(2, categorie="intern"), party(3, categorie="")],
        "forums": [forum(1), forum(2)],
        "seats": [seat(1, 1)] if seats is None else seats,
        "milestones": [milestone(1, due, **changed)],
        "agenda": list(items),
    }


def said(*rounds, n=4):
    """Answers on one statement in rounds that follow each other; ``None`` = not asked in that round."""
    return {
        "stakeholders": parties(n),
        "statements": [statement(1)],
        "measurements": joined(
            *(scores(r, maat="punt", punt="PT1", cycle=c) for c, r in enumerate(rounds, 1) if r is not None)
        ),
    }


def asked(*rounds, maat, n=4):
    """Answers on one measure in rounds that follow each other."""
    told = joined(*(scores(r, maat=maat, cycle=c) for c, r in enumerate(rounds, 1) if r is not None))
    return {"stakeholders": parties(n), "measurements": told}


def brought(date, **changed):
    """An item that party 1 brought in."""
    row = {"punt_nr": "A1", "overleg_id": "O1", "datum": date, "onderwerp": "x", "soort": "bespreken",
           "ingebracht_door": "S1", "uitkomst": "geen"}  # fmt: skip
    return {
        "stakeholders": [party(1), party(2, categorie="intern")],
        "forums": [forum(1)],
        "agenda": [{**row, **changed}],
    }


def action(**changed):
    """An action on the support of party 1, done before the second round."""
    row = {"actie_id": "AC1", "cyclus": "1", "pdca": "act", "stakeholder_id": "S1", "omschrijving": "praten",
           "eigenaar": "directeur", "klaar_voor": "2026-06-01", "status": "klaar", "klaar_op": "2026-05-01",
           "maat": "steun"}  # fmt: skip
    return [{**row, **changed}]


def rose(answers="2,3", second="3,3", **changed):
    """Two rounds of support, and one action between them."""
    told = joined(scores(answers), scores(second, cycle=2))
    return {"stakeholders": parties(2), "measurements": told, "actions": action(**changed)}


SEATED = {"stakeholders": parties(2), "forums": [forum(1)], "measurements": scores("3,3", bron="inschatting")}
MET = [item(1, "2026-02-10", mijlpaal_id="")]
PHASES = {"stakeholders": [party(1), party(2, fases="invoering")], "measurements": scores("4,")}
ROLLOUT = [{"mijlpaal_id": "M1", "naam": "start", "datum": "2026-05-01", "type": "fasestart", "fase": "invoering"}]
M06 = {"agenda": [item(1, "2026-02-10")], "milestones": [milestone(1, "2027-02-11")]}

CASES = [
    # P01, needed and not active
    ("P01", "fires", {"stakeholders": parties(2), "measurements": scores("4,")}, [("do_now", ["S2"])]),
    ("P01", "does not", {"stakeholders": parties(2), "measurements": scores("4,4")}, []),
    ("P01", "an estimate is no activity", SEATED, [("do_now", ["S1", "S2"])]),
    ("P01", "a document is not asked", {**ONE, "measurements": scores("4", bron="document")}, [("do_now", ["S1"])]),
    ("P01", "a seat in a forum without agenda is", {**SEATED, "seats": [seat(1, 1), seat(1, 2)]}, []),
    ("P01", "a listener does not take part", {**SEATED, "seats": [seat(1, 1), seat(1, 2, rol="toehoorder")]},
     [("do_now", ["S2"])]),
    ("P01", "the forum met in this round", {**SEATED, "seats": [seat(1, 1), seat(1, 2)], "agenda": MET}, []),
    ("P01", "the forum met before the programme", {**SEATED, "seats": [seat(1, 1), seat(1, 2)],
        "agenda": [item(1, "2025-12-31")]}, [("do_now", ["S1", "S2"])]),
    ("P01", "the first day of the programme counts", {**SEATED, "seats": [seat(1, 1), seat(1, 2)],
        "agenda": [item(1, "2026-01-01")]}, []),
    ("P01", "a cancelled meeting is none, so the forum has no rows", {**SEATED, "seats": [seat(1, 1), seat(1, 2)],
        "agenda": [item(1, "2025-12-31", status="vervallen")]}, []),
    ("P01", "this round runs on to the reference date", {**SEATED, "seats": [seat(1, 1), seat(1, 2)],
        "agenda": [item(1, "2026-12-31")]}, []),
    ("P01", "a forum that starts later does not exist", {**SEATED, "forums": [forum(1, sinds="2027-01-01")],
        "seats": [seat(1, 1), seat(1, 2)]}, [("do_now", ["S1", "S2"])]),
    ("P01", "not needed in this phase", PHASES, []),
    ("P01", "needed since the phase started", {**PHASES, "milestones": ROLLOUT}, [("do_now", ["S2"])]),
    ("P01", "a party that does not count is needed when named", {"stakeholders": [party(1),
        party(2, geraakt="1", fases="bouw")], "measurements": scores("4,")}, [("do_now", ["S2"])]),
    ("P01", "a party that does not count is not needed", {"stakeholders": [party(1), party(2, geraakt="1")],
                                                          "measurements": scores("4,")}, []),
    ("P01", "a supervisor is never needed", {"stakeholders": [party(1),
        party(2, categorie="toezichthouder", fases="bouw")], "measurements": scores("4,")}, []),
    ("P01", "unknown role may be listening", {**SEATED, "seats": [seat(1, 1), seat(1, 2, rol="")]},
     [("unknown", ["S2"])]),
    ("P01", "missing and possible", {**SEATED, "seats": [seat(1, 2, rol="")]},
     [("do_now", ["S1"]), ("unknown", ["S2"])]),
    ("P01", "unknown date of the only meeting", {**SEATED, "seats": [seat(1, 1), seat(1, 2)],
        "agenda": [item(1, "")]}, [("unknown", ["S1", "S2"])]),
    ("P01", "unknown start of a phase", {**PHASES, "milestones": [{**ROLLOUT[0], "datum": ""}]},
     [("unknown", ["S2"])]),
    ("P01", "start of a phase without its phase", {**PHASES, "milestones": [{**ROLLOUT[0], "fase": ""}]},
     [("unknown", ["S2"])]),
    ("P01", "without a column for phases", {**PHASES, "milestones": [
        {k: v for k, v in ROLLOUT[0].items() if k != "fase"}]}, []),
    ("P01", "a later start says the phase", {**PHASES, "milestones": [{**ROLLOUT[0], "fase": ""},
        {**ROLLOUT[0], "mijlpaal_id": "M2", "datum": "2026-06-01", "fase": "bouw"}]}, []),
    ("P01", "on one day only a later phase can be the other", {**PHASES, "milestones": [{**ROLLOUT[0], "fase": ""},
        {**ROLLOUT[0], "mijlpaal_id": "M2", "fase": "beheer"}]}, []),
    ("P01", "needed in the phase that is known, perhaps not in the other", {"stakeholders": [party(1),
        party(2, fases="bouw")], "measurements": scores("4,"), "milestones": [{**ROLLOUT[0], "fase": ""}]},
     [("unknown", ["S2"])]),
    ("P01", "needed in every phase", {"stakeholders": parties(2), "measurements": scores("4,"),
                                      "milestones": [{**ROLLOUT[0], "fase": ""}]}, [("do_now", ["S2"])]),
    ("P01", "what may be the start of a phase", {**PHASES, "milestones": [{**ROLLOUT[0], "type": "", "fase": ""}]},
     [("unknown", ["S2"])]),
    ("P01", "a phase in its list that cannot be read", {"stakeholders": [party(1), party(2, geraakt="1",
        fases="later")], "measurements": scores("4,")}, [("unknown", ["S2"])]),
    ("P01", "an answer of unknown source may be its own", {**ONE, "measurements": scores("4", bron="")},
     [("unknown", ["S1"])]),
    ("P01", "an undated meeting may lie in this round", {**SEATED, "seats": [seat(1, 1), seat(1, 2)],
        "agenda": [item(1, "2025-12-31"), item(2, "")]}, [("unknown", ["S1", "S2"])]),
    ("P01", "empty table", {**ONE, "measurements": []}, []),
    # P02, drift
    ("P02", "fires at exactly one", said("4,4,4,4", "3,3,3,3"), [("do_now", ["PT1", "S1", "S2", "S3", "S4"])]),
    ("P02", "half a step is no drift", said("4,4,4,4", "4,4,3,3"), []),
    ("P02", "shared now is no alarm", said("2,2,2,2", "4,4,4,4"), []),
    ("P02", "provisional now is no alarm, but may become one", said("2,2,2,2", "4,4,4,-"), [("unknown", ["PT1"])]),
    ("P02", "up, and not shared", said("1,1,1,3", "3,3,3,3"), [("do_now", ["PT1", "S1", "S2", "S3"])]),
    ("P02", "two movers", said("4,4,5,5,5", "2,2,5,5,5", n=5), [("do_now", ["PT1", "S1", "S2"])]),
    ("P02", "one mover", said("4,5,5,5,5", "2,5,5,5,5", n=5), []),
    ("P02", "to 3 is no mover", said("4,4,5,5,5", "3,2,5,5,5", n=5), []),
    ("P02", "two parties are too few", said("5,5", "1,1", n=2), []),
    ("P02", "three are enough", said("5,5,5", "1,1,1", n=3), [("do_now", ["PT1", "S1", "S2", "S3"])]),
    ("P02", "a dropped statement is silent", {**said("4,4,4,4", "1,1,1,1"),
                                              "statements": [statement(1, status="afgevallen")]}, []),
    ("P02", "a principle has no status", {**said("4,4,4,4", "1,1,1,1"), "statements": [statement(1, soort="principe")]},
     []),
    ("P02", "one round", said("4,4,4,4"), []),
    ("P02", "a missing answer decides", said("4,4,4", "2,2,-", n=3), [("unknown", ["PT1"])]),
    ("P02", "no row, and asked of enough", said("4,4,4", "2,2,", n=3), [("unknown", ["PT1"])]),
    ("P02", "no missing answer can make it drift", said("4,4,4,4,4", "4,4,4,4,-", n=5), []),
    ("P02", "one of two missing answers is not for all", said("4,4,4,4,4", "2,4,4,-,-", n=5), [("unknown", ["PT1"])]),
    ("P02", "not asked now", {**said("4,4,4", n=3), "measurements": joined(
        scores("4,4,4", maat="punt", punt="PT1"), scores("4,4,4", cycle=2))}, []),
    ("P02", "of an unknown kind", {**said("4,4,4,4", "3,3,3,3"), "statements": [statement(1, soort="")]},
     [("unknown", ["PT1"])]),
    ("P02", "of a kind that cannot be read", {**said("4,4,4,4", "3,3,3,3"), "statements": [statement(1, soort="zin")]},
     [("unknown", ["PT1"])]),
    ("P02", "of an unknown kind, with an answer to come", {**said("4,4,4", "2,2,-", n=3),
                                                           "statements": [statement(1, soort="")]},
     [("unknown", ["PT1"])]),
    ("P02", "of an unknown kind, not drifted", {**said("4,4,4,4", "4,4,4,4"), "statements": [statement(1, soort="")]},
     []),
    ("P02", "of an unknown kind, dropped", {**said("4,4,4,4", "3,3,3,3"), "statements": [
        statement(1, soort="", status="afgevallen")]}, []),
    ("P02", "without a party that may not be key", {**said("4,4,4,4", "3,3,4,4"),
        "stakeholders": [*parties(3), party(4, geraakt="")]}, [("unknown", ["PT1", "S4"])]),
    ("P02", "without a party that may be a supervisor", {**said("4,4,4,4", "3,3,4,4"),
        "stakeholders": [*parties(3), party(4, categorie="")]}, [("unknown", ["PT1", "S4"])]),
    ("P02", "key by hand is certain", {**said("4,4,4,4", "3,3,4,4"),
        "stakeholders": [*parties(3), party(4, geraakt="", belangrijk="ja")]}, []),
    ("P02", "an answer to come may stay away", said("2,4,3,2,", "3,-,3,-,4", n=5),
     [("unknown", ["PT1"])]),
    ("P02", "and did so while it drifted", said("2,4,3,2,", "3,-,3,3,4", n=5), [("do_now", ["PT1", "S1", "S4"])]),
    ("P02", "empty table", {**ONE, "statements": [], "measurements": scores("4")}, []),
    # P03, the consultation
    ("P03", "fires at exactly one lower", asked("5,5,5,5", "4,4,4,4", maat="samenspel"), [("do_now", [])]),
    ("P03", "half a step is no drop", asked("5,5,5,5", "5,5,4,4", maat="samenspel"), []),
    ("P03", "exactly 60 % is enough", asked("4,4,4,3,3", maat="samenspel", n=5), []),
    ("P03", "40 % is too low", asked("4,4,3,3,3", maat="samenspel", n=5), [("do_now", [])]),
    ("P03", "an unknown counts as good, so it is only possible", asked("4,4,-,3,3", maat="samenspel", n=5),
     [("unknown", ["S3"])]),
    ("P03", "below 60 % whatever the unknown is", asked("4,-,3,3,3", maat="samenspel", n=5), [("do_now", [])]),
    ("P03", "a drop that is only possible", asked("5,5,5", "4,5,-", maat="samenspel", n=3), [("unknown", ["S3"])]),
    ("P03", "who was not asked says nothing", asked("4,,,,", maat="samenspel", n=5), []),
    ("P03", "not asked", asked("4,4,4,4", maat="steun"), []),
    ("P03", "only the same parties are compared", asked("5,,,", "4,4,4,4", maat="samenspel"), [("do_now", [])]),
    ("P03", "nobody counts", {"stakeholders": [party(1, geraakt="1")], "measurements": scores("1", maat="samenspel")},
     []),
    ("P03", "too low without a party that may not be key", {**asked("4,4,3,3,4", maat="samenspel"),
        "stakeholders": [*parties(4), party(5, geraakt="")]}, [("unknown", ["S5"])]),
    ("P03", "lower without a party that may be a supervisor", {**asked("5,5,5,5", "4,4,5,5", maat="samenspel"),
        "stakeholders": [*parties(3), party(4, categorie="")]}, [("unknown", ["S4"])]),
    ("P03", "good enough without it", {**asked("4,4,4,3,4", maat="samenspel"),
        "stakeholders": [*parties(4), party(5, geraakt="")]}, []),
    ("P03", "empty table", {**ONE, "measurements": []}, []),
    # P04, a lost supporter
    ("P04", "fires", asked("4", "3", maat="steun", n=1), [("do_now", ["S1"])]),
    ("P04", "does not", asked("4", "4", maat="steun", n=1), []),
    ("P04", "never on board", asked("3", "3", maat="steun", n=1), []),
    ("P04", "in any earlier round", asked("4", "3", "3", maat="steun", n=1), [("do_now", ["S1"])]),
    ("P04", "back again", asked("4", "3", "4", maat="steun", n=1), []),
    ("P04", "a party that does not count too", {"stakeholders": [party(1, geraakt="1")],
        "measurements": joined(scores("4"), scores("3", cycle=2))}, [("do_now", ["S1"])]),
    ("P04", "a supervisor only tests", {"stakeholders": [party(1, categorie="toezichthouder")],
        "measurements": joined(scores("4"), scores("3", cycle=2))}, []),
    ("P04", "an unknown answer of a counting party is for G07", asked("4", "-", maat="steun", n=1), []),
    ("P04", "of another party it is possible", {"stakeholders": [party(1, geraakt="1")],
        "measurements": joined(scores("4"), scores("-", cycle=2))}, [("unknown", ["S1"])]),
    ("P04", "empty table", {**ONE, "measurements": []}, []),
    # P05, worse off
    ("P05", "fires at exactly 2", asked("2", maat="opbrengst", n=1), [("attention", ["S1"])]),
    ("P05", "3 is not worse", asked("3", maat="opbrengst", n=1), []),
    ("P05", "who does not count is left out", {"stakeholders": [party(1, geraakt="1")],
                                               "measurements": scores("1", maat="opbrengst")}, []),
    ("P05", "an earlier round does not count", asked("1", "3", maat="opbrengst", n=1), []),
    ("P05", "an unknown answer is silent", asked("1", "-", maat="opbrengst", n=1), []),
    ("P05", "empty table", {**ONE, "measurements": []}, []),
    # P06, too late
    ("P06", "fires a day after", plan(item(1, "2026-11-03")), [("do_now", ["M1"])]),
    ("P06", "the day itself is in time", plan(item(1, "2026-11-02")), []),
    ("P06", "coming", plan(item(1, "2027-03-02", uitkomst=""), due="2027-03-01"), [("do_now", ["M1"])]),
    ("P06", "the earliest decides", plan(item(1, "2026-11-03"), item(2, "2026-11-01")), []),
    ("P06", "a cancelled item decides nothing", plan(item(1, "2026-11-03"), item(2, "2026-11-01", status="vervallen")),
     [("do_now", ["M1"])]),
    ("P06", "a talk decides nothing", plan(item(1, "2026-11-03"), item(2, "2026-11-01", soort="bespreken")),
     [("do_now", ["M1"])]),
    ("P06", "a past item without decision decides nothing", plan(item(1, "2026-11-03"),
        item(2, "2026-11-01", uitkomst="afspraak")), [("do_now", ["M1"])]),
    ("P06", "another forum decides nothing", plan(item(1, "2026-11-03"), item(2, "2026-11-01", overleg_id="O2"),
                                                  overleg_id="O1"), [("do_now", ["M1"])]),
    ("P06", "without a forum any one decides", plan(item(1, "2026-11-03"), item(2, "2026-11-01", overleg_id="O2")), []),
    ("P06", "decided 91 days ago", plan(item(1, "2026-10-01"), due="2026-09-01"), [("do_now", ["M1"])]),
    ("P06", "decided 92 days ago", plan(item(1, "2026-09-30"), due="2026-09-01"), []),
    ("P06", "no decision", plan(item(1, "2026-11-03"), type="oplevering"), []),
    ("P06", "a late item without outcome may be late", plan(item(1, "2026-11-03", uitkomst="")), [("unknown", ["M1"])]),
    ("P06", "an item without a date may be late", plan(item(1, "")), [("unknown", ["M1"])]),
    ("P06", "an item of an unknown kind may be late", plan(item(1, "2026-11-03", soort="")), [("unknown", ["M1"])]),
    ("P06", "decided in time, whatever the other item is", plan(item(1, "2026-11-01"), item(2, "2026-11-03", soort="")),
     []),
    ("P06", "a milestone without a date may be earlier", plan(item(1, "2026-11-03"), due=""), [("unknown", ["M1"])]),
    ("P06", "a milestone of an unknown kind may be a decision", plan(item(1, "2026-11-03"), type=""),
     [("unknown", ["M1"])]),
    ("P06", "a forum that does not exist yet is none", {**plan(item(1, "2027-03-02", overleg_id="O2", uitkomst=""),
        due="2027-03-01", overleg_id="O1"), "forums": [forum(1), forum(2, sinds="2027-02-01")]}, []),
    ("P06", "an unknown forum may be the one", plan(item(1, "2027-03-02", overleg_id="", uitkomst=""),
        due="2027-03-01", overleg_id="O1"), [("unknown", ["M1"])]),
    ("P06", "an item without a date may be in time", plan(item(1, "2026-11-03"), item(2, "")), [("unknown", ["M1"])]),
    ("P06", "an earlier item of an unknown kind", plan(item(1, "2026-11-03"), item(2, "2026-11-01", soort="")),
     [("unknown", ["M1"])]),
    ("P06", "a later item of an unknown kind changes nothing", plan(item(1, "2026-11-03"),
        item(2, "2026-11-05", soort="")), [("do_now", ["M1"])]),
    ("P06", "in time, but perhaps cancelled", plan(item(1, "2026-11-01", status="?"), item(2, "2026-11-03")),
     [("unknown", ["M1"])]),
    ("P06", "the forum that must decide cannot be read", plan(item(1, "2026-11-03"), overleg_id="O9"),
     [("unknown", ["M1"])]),
    ("P06", "empty table", {**plan(), "milestones": []}, []),
    ("P06", "empty agenda", plan(), []),
    # P07, no decision, or never discussed
    ("P07", "fires", {**plan(item(1, "2026-11-01", mijlpaal_id=""))}, [("do_now", ["M1"])]),
    ("P07", "does not", plan(item(1, "2026-11-01")), []),
    ("P07", "a past item without decision", plan(item(1, "2026-11-01", uitkomst="")), [("do_now", ["M1"])]),
    ("P07", "a coming item is enough", plan(item(1, "2027-02-01", uitkomst=""), due="2027-02-01"), []),
    ("P07", "an item today without outcome is past", plan(item(1, "2026-12-31", uitkomst=""), due="2027-02-01"),
     [("do_now", ["M1"])]),
    ("P07", "91 days ahead", plan(item(1, "2026-11-01", mijlpaal_id=""), due="2027-04-01"), [("do_now", ["M1"])]),
    ("P07", "92 days ahead", plan(item(1, "2026-11-01", mijlpaal_id=""), due="2027-04-02"), []),
    ("P07", "an old one stays", plan(item(1, "2025-01-01", mijlpaal_id=""), due="2025-01-02"), [("do_now", ["M1"])]),
    ("P07", "only our own people discussed it", plan(item(1, "2026-11-01"), seats=[seat(1, 2)]), [("do_now", ["M1"])]),
    ("P07", "a listener from outside is no talk", plan(item(1, "2026-11-01"), seats=[seat(1, 1, rol="toehoorder")]),
     [("do_now", ["M1"])]),
    ("P07", "a forum without seats counts as external", plan(item(1, "2026-11-01"), seats=[]), []),
    ("P07", "a talk elsewhere is enough", plan(item(1, "2026-11-01"), item(2, "2026-10-01", overleg_id="O2",
        soort="bespreken"), seats=[seat(1, 2), seat(2, 1)]), []),
    ("P07", "informing is no talk", plan(item(1, "2026-11-01"), item(2, "2026-10-01", overleg_id="O2",
        soort="informeren"), seats=[seat(1, 2), seat(2, 1)]), [("do_now", ["M1"])]),
    ("P07", "a cancelled talk is none", plan(item(1, "2026-11-01"), item(2, "2026-10-01", overleg_id="O2",
        soort="bespreken", status="vervallen"), seats=[seat(1, 2), seat(2, 1)]), [("do_now", ["M1"])]),
    ("P07", "an unknown category may be external", plan(item(1, "2026-11-01"), seats=[seat(1, 3)]),
     [("unknown", ["M1"])]),
    ("P07", "an unknown category that only listens", plan(item(1, "2026-11-01"), seats=[seat(1, 3, rol="toehoorder")]),
     [("do_now", ["M1"])]),
    ("P07", "a seat of an unknown party", plan(item(1, "2026-11-01"), seats=[seat(1, 9)]), [("unknown", ["M1"])]),
    ("P07", "an item without a date may decide", plan(item(1, "")), [("unknown", ["M1"])]),
    ("P07", "an item of an unknown kind may decide", plan(item(1, "2026-11-01", soort="")), [("unknown", ["M1"])]),
    ("P07", "it may decide, but not with externals", plan(item(1, ""), seats=[seat(1, 2)]), [("do_now", ["M1"])]),
    ("P07", "decided, and perhaps cancelled", plan(item(1, "2026-11-01", status="?")), [("unknown", ["M1"])]),
    ("P07", "in a forum that does not exist yet", {**plan(item(1, "2027-03-01", overleg_id="O2", uitkomst=""),
        due="2027-03-01", overleg_id="O1"), "forums": [forum(1), forum(2, sinds="2027-02-01")]},
     [("do_now", ["M1"])]),
    ("P07", "an unknown role may be listening", plan(item(1, "2026-11-01"), seats=[seat(1, 1, rol="")]),
     [("unknown", ["M1"])]),
    ("P07", "an unknown date may be near", plan(item(1, "2026-11-01", mijlpaal_id=""), due=""), [("unknown", ["M1"])]),
    ("P07", "an unknown kind may be a decision", plan(item(1, "2026-11-01", mijlpaal_id=""), type=""),
     [("unknown", ["M1"])]),
    ("P07", "empty table", {**plan(), "milestones": []}, []),
    ("P07", "empty agenda", plan(), []),
    # P10, waiting for feedback
    ("P10", "fires after 16 working days", brought("2026-12-08"), [("attention", ["S1"])]),
    ("P10", "exactly 15 working days is within the term", brought("2026-12-09"), []),
    ("P10", "heard at last", brought("2026-09-01", teruggekoppeld_op="2026-12-30"), []),
    ("P10", "heard only later", brought("2026-09-01", teruggekoppeld_op="2027-01-02"), [("attention", ["S1"])]),
    ("P10", "feedback itself owes nothing", brought("2026-09-01", soort="terugkoppelen"), []),
    ("P10", "a meeting date owes nothing", brought("2026-09-01", soort="vergaderdatum"), []),
    ("P10", "cancelled", brought("2026-09-01", status="vervallen"), []),
    ("P10", "our own party", brought("2026-09-01", ingebracht_door="S2"), []),
    ("P10", "our own party by name", {**brought("2026-09-01"), "about": {"eigen_partij": "S1"}}, []),
    ("P10", "an internal party that is not the programme", {**brought("2026-09-01", ingebracht_door="S2"),
        "about": {"eigen_partij": "S1"}}, [("attention", ["S2"])]),
    ("P10", "nobody brought it in", brought("2026-09-01", ingebracht_door=""), []),
    ("P10", "an unknown party", brought("2026-09-01", ingebracht_door="S99"), []),
    ("P10", "still to come", brought("2027-01-01"), []),
    ("P10", "without a date", brought(""), []),
    ("P10", "heard before the meeting cannot be right", brought("2026-09-01", teruggekoppeld_op="2026-08-01"), []),
    ("P10", "empty table", {**brought("2026-09-01"), "agenda": []}, []),
    # P12, an old measurement (1 March; 17 weeks later is 28 June)
    ("P12", "fires", {**ONE, "measurements": scores("4"), "at": dt.date(2026, 6, 29)}, [("attention", [])]),
    ("P12", "exactly 17 weeks", {**ONE, "measurements": scores("4"), "at": dt.date(2026, 6, 28)}, []),
    ("P12", "the last answer of the round counts", {"stakeholders": parties(2), "at": dt.date(2026, 6, 29),
        "measurements": [*scores("4"), *scores(",4", date="2026-03-02")]}, []),
    ("P12", "empty table", {**ONE, "measurements": []}, []),
    # P13, silent now
    ("P13", "fires", asked("4,4", "4", maat="steun", n=2), [("unknown", ["S2"])]),
    ("P13", "does not", asked("4,4", "4,1", maat="steun", n=2), []),
    ("P13", "an empty answer is silence", asked("4,4", "4,-", maat="steun", n=2), [("unknown", ["S2"])]),
    ("P13", "any answer will do", {"stakeholders": parties(2), "measurements": joined(
        scores("4,4"), scores("4", cycle=2), scores(",3", maat="vertrouwen", cycle=2))}, []),
    ("P13", "a supervisor too", {"stakeholders": [party(1), party(2, categorie="toezichthouder")],
                                 "measurements": joined(scores("4,4"), scores("4", cycle=2))}, [("unknown", ["S2"])]),
    ("P13", "silent before", asked("4,4", "4", "4", maat="steun", n=2), []),
    ("P13", "one round", asked("4,-", maat="steun", n=2), []),
    ("P13", "empty table", {**ONE, "measurements": []}, []),
    # P90, support rose after an action
    ("P90", "fires", rose(), [("good_news", ["AC1", "S1"])]),
    ("P90", "equal is no rise", rose(second="2,3"), []),
    ("P90", "done on the day of the answer", rose(klaar_op="2026-06-01"), [("good_news", ["AC1", "S1"])]),
    ("P90", "done after the answer", rose(klaar_op="2026-06-02"), []),
    ("P90", "not done", rose(status="bezig", klaar_op=""), []),
    ("P90", "done on an unknown day", rose(klaar_op=""), []),
    ("P90", "another measure", rose(maat="vertrouwen"), []),
    ("P90", "no party", rose(stakeholder_id=""), []),
    ("P90", "an unknown party", rose(stakeholder_id="S9"), []),
    ("P90", "unknown before", rose("-,3"), []),
    ("P90", "unknown after", rose(second="-,3"), []),
    ("P90", "the first later round with a row counts", {**rose(second=",3"), "measurements": joined(
        scores("2,3"), scores(",3", cycle=2), scores("3,3", cycle=3))}, [("good_news", ["AC1", "S1"])]),
    ("P90", "the first later answer counts, not a later one", {**rose(), "measurements": joined(
        scores("2,3"), scores("-,3", cycle=2), scores("3,3", cycle=3))}, []),
    ("P90", "agreed in a later round", rose(cyclus="2"), []),
    ("P90", "empty table", {**rose(), "actions": []}, []),
    # P91, recovery
    ("P91", "shared again", said("4,4,4,4", "2,2,2,2", "4,4,4,4"), [("good_news", ["PT1"])]),
    ("P91", "half way back", said("4,4,4,4", "1,1,1,1", "2,2,2,2"), [("good_news", ["PT1"])]),
    ("P91", "provisionally shared, by its median", said("4,4,4,4", "2,2,2,2", "4,4,4,-"), [("good_news", ["PT1"])]),
    ("P91", "half a step is no recovery", said("4,4,4,4", "1,1,1,1", "1,1,2,2"), []),
    ("P91", "further down is no recovery", said("5,5,5,5", "3,3,3,3", "1,1,1,1"), []),
    ("P91", "never drifted", said("2,2,2,2", "2,2,2,2", "4,4,4,4"), []),
    ("P91", "a missing answer is no good news", said("4,4,4,4", "2,2,2,2", "-,-,-,-"), []),
    ("P91", "against a drift upwards", said("1,1,1,3", "3,3,3,3", "2,2,2,2"), [("good_news", ["PT1"])]),
    ("P91", "two parties are too few", said("4,4,4,4", "2,2,2,2", "4,4,-,-"), []),
    ("P91", "empty table", {**ONE, "statements": [], "measurements": scores("4")}, []),
    # P92, everything in time
    ("P92", "fires", plan(item(1, "2026-11-02")), [("good_news", ["M1"])]),
    ("P92", "a day late", plan(item(1, "2026-11-03")), []),
    ("P92", "91 days ago", plan(item(1, "2026-10-01"), due="2026-10-01"), [("good_news", ["M1"])]),
    ("P92", "92 days ago is out of sight", plan(item(1, "2026-09-30"), due="2026-09-30"), []),
    ("P92", "91 days ahead", plan(item(1, "2027-04-01", uitkomst=""), due="2027-04-01"), [("good_news", ["M1"])]),
    ("P92", "92 days ahead is out of sight", plan(item(1, "2027-04-02", uitkomst=""), due="2027-04-02"), []),
    ("P92", "discussed only after the milestone", plan(item(1, "2026-11-01"), item(2, "2026-11-03", overleg_id="O2",
        soort="bespreken"), seats=[seat(1, 2), seat(2, 1)]), []),
    ("P92", "one of two is not good", {**plan(item(1, "2026-11-02")),
                                       "milestones": [milestone(1, "2026-11-02"), milestone(2, "2026-11-09")]}, []),
    ("P92", "an unknown role is no good news", plan(item(1, "2026-11-02"), seats=[seat(1, 1, rol="")]), []),
    ("P92", "seats may be empty", plan(item(1, "2026-11-02"), seats=[]), [("good_news", ["M1"])]),
    ("P92", "empty table", {**plan(), "milestones": []}, []),
]  # fmt: skip


STATUSES = [
    ("was on board, and gave no answer", asked("4,4,4,4,4", "4,4,4,4,-", maat="steun", n=5), ("unknown", "G07")),
    ("was on board, and has no row", asked("4,4,4,4,4", "4,4,4,4,", maat="steun", n=5), ("unknown", "G07")),
    ("was never on board", asked("4,4,4,4,3", "4,4,4,4,-", maat="steun", n=5), ("in_order", None)),
    ("a statement of an unknown kind", {**said("4,4,4,4,4", "3,3,3,3,3", n=5), "statements": [
        statement(1, soort="")], "measurements": joined(said("4,4,4,4,4", "3,3,3,3,3", n=5)["measurements"],
        scores("4,4,4,4,4"), scores("4,4,4,4,4", cycle=2))}, ("unknown", "P02")),
]  # fmt: skip
HERE = {"forums": [forum(1)], "seats": [seat(1, n) for n in range(1, 6)]}


@pytest.mark.parametrize(("what", "tables", "expected"), STATUSES, ids=[c[0] for c in STATUSES])
def test_status_of_the_step(what, tables, expected):
    """10.24: a heavy rule that is only possible makes the step unknown, also where G07 of step 1 speaks for it."""
    assert what
    at = dt.date(2026, 6, 30)
    of = judge(analysis(reference_date=at, **tables, **HERE)).statuses["pdca"]
    assert (of.status, of.because.code if of.because else None) == expected


@pytest.mark.parametrize(
    ("item_changed", "seats", "reason"),
    [
        ({"datum": ""}, [seat(1, 2)], "not_discussed"),
        ({"datum": "2026-11-01", "uitkomst": ""}, [seat(1, 2)], "no_decision"),
        ({"datum": "2026-11-01", "soort": "bespreken"}, None, "no_agenda"),
        ({"datum": "2026-11-01"}, [seat(1, 2)], "not_discussed"),
    ],
)
def test_reason_of_a_missing_decision(item_changed, seats, reason):
    """10.13: the first that holds; an item without a date is not known to be past."""
    tables = plan({**item(1, "2026-11-01"), **item_changed}, seats=seats)
    (signal,) = [s for s in judge(analysis(reference_date=END, **tables)).signals if s.code == "P07"]
    assert (signal.severity, signal.finding.values["reason"]) == ("do_now", reason)


@pytest.mark.parametrize(("code", "what", "tables", "expected"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_rule(code, what, tables, expected):
    """The rule gives exactly the signals that its definition says."""
    assert what
    assert found(code, **tables) == expected


def test_every_rule_has_its_cases():
    """No rule of step 3 is without a case that fires and one that does not."""
    for rule in (r for r in rules() if r.step == "pdca"):
        outcomes = [bool(case[3]) for case in CASES if case[0] == rule.code]
        assert True in outcomes, rule.code
        assert False in outcomes, rule.code
        assert len(outcomes) >= 3


def values(code, **tables):
    """The values of the first signal of a rule, and the cycle that it compares with."""
    signals = judge(analysis(reference_date=END, **tables)).signals
    signal = next(s for s in signals if s.code == code)
    return dict(signal.finding.values), signal.finding.base_cycle


@pytest.mark.parametrize(
    ("code", "tables", "base"),
    [
        ("P02", said("4,4,4,4", None, "2,2,2,2"), 1),
        ("P03", asked("5,5,5,5", "4,4,4,4", maat="samenspel"), 1),
        ("P03", asked("4,4,3,3,3", maat="samenspel", n=5), None),
        ("P04", asked("4", "3", "2", maat="steun", n=1), 1),
        ("P13", asked("4,4", "4", maat="steun", n=2), 1),
        ("P90", rose(), 1),
        ("P91", said("4,4,4,4", "2,2,2,2", "4,4,4,4"), 2),
    ],
)
def test_cycle_that_is_compared_with(code, tables, base):
    """Every comparison carries its base cycle; a count of one round has none."""
    assert values(code, **tables)[1] == base


def test_lost_supporter_names_the_round_in_which_it_left():
    """On board in 1 and 2, not asked in 3, against in 4: it left in 4, after having been on board in 2."""
    told = joined(scores("4,4"), scores("4,4", cycle=2), scores(",4", cycle=3), scores("2,4", cycle=4))
    assert values("P04", stakeholders=parties(2), measurements=told) == ({"name": "Partij 1", "left_cycle": 4}, 2)


@pytest.mark.parametrize(
    ("rounds", "c"), [(("2", "2"), 2), (("3", "2"), 1), (("2", "-", "1"), 1), (("1", "2", "2"), 3)]
)
def test_worse_off_counts_rounds_in_a_row(rounds, c):
    """An unknown score or a better one ends the row."""
    assert values("P05", **asked(*rounds, maat="opbrengst", n=1))[0]["c"] == c


@pytest.mark.parametrize(
    ("tables", "when", "reason"),
    [
        (plan(item(1, "2026-11-01", mijlpaal_id="")), "past", "no_agenda"),
        (plan(item(1, "2026-11-01", soort="bespreken")), "past", "no_agenda"),
        (plan(item(1, "2026-11-01", status="vervallen")), "past", "no_agenda"),
        (plan(item(1, "2026-11-01", overleg_id="O2"), overleg_id="O1"), "past", "no_agenda"),
        (plan(item(1, "2026-11-01", uitkomst="geen")), "past", "no_decision"),
        (plan(item(1, "2026-11-01"), seats=[seat(1, 2)]), "past", "not_discussed"),
        (plan(item(1, "2026-11-01", mijlpaal_id=""), due="2026-12-31"), "past", "no_agenda"),
        (plan(item(1, "2026-11-01", mijlpaal_id=""), due="2027-01-01"), "coming", "no_agenda"),
    ],
)
def test_missing_decision_says_why(tables, when, reason):
    """The first reason that holds; a milestone of today is past."""
    found_values = values("P07", **tables)[0]
    assert (found_values["when"], found_values["reason"]) == (when, reason)


@pytest.mark.parametrize(("day", "when"), [("2026-12-31", "past"), ("2027-01-01", "coming")])
def test_late_decision_is_past_from_its_own_day_on(day, when):
    """A decision of today was taken; one of tomorrow is planned."""
    found_values = values("P06", **plan(item(1, day)))[0] if day < "2027" else values(
        "P06", **plan(item(1, day, uitkomst="")))[0]  # fmt: skip
    assert found_values["when"] == when
    assert found_values["days"] == (dt.date.fromisoformat(day) - dt.date(2026, 11, 2)).days


def test_outcome_that_lies_after_the_date_is_not_known():
    """At the end of October a decision of November is planned, so it is coming and needs no outcome."""
    tables = plan(item(1, "2026-11-23"))
    signals = judge(analysis(reference_date=dt.date(2026, 10, 31), **tables)).signals
    assert [s.finding.values["when"] for s in signals if s.code == "P06"] == ["coming"]


def test_shareable_edition_tells_no_view_with_a_name():
    """P02, P03 and P13 lose their names; P04 and P90 are left out; P01 keeps its names."""
    told = joined(
        scores("4,4,4,4"),
        scores("2,2,2", cycle=2),
        scores("4,4,4,4", maat="punt", punt="PT1"),
        scores("2,2,2", maat="punt", punt="PT1", cycle=2),
        scores("5,5,5,5", maat="samenspel"),
        scores("2,2,2", maat="samenspel", cycle=2),
    )
    full = analysis(reference_date=END, stakeholders=parties(4), statements=[statement(1)], measurements=told)
    inside = {s.code: s for s in judge(full).signals}
    shared = {s.code: s for s in judge(full, for_edition="shareable").signals}
    assert {"P01", "P02", "P03", "P04", "P13"} <= inside.keys()
    assert "P04" not in shared
    assert shared["P01"].finding.values["names"] == ("Partij 4",)
    for code in ("P02", "P03", "P13"):
        assert not {"names", "name"} & shared[code].finding.values.keys()
        assert [s.table for s in shared[code].finding.subjects] in ([], ["statements"])
        assert shared[code].finding.evidence == ()


def test_shareable_edition_hides_a_median_of_few_parties():
    """One or two parties with both answers are not told: their median would be their answer."""
    told = joined(scores("5,5", maat="samenspel"), scores("4,4,4,4", maat="samenspel", cycle=2))
    full = analysis(reference_date=END, stakeholders=parties(4), measurements=told)
    assert "P03" in {s.code for s in judge(full).signals}
    assert "P03" not in {s.code for s in judge(full, for_edition="shareable").signals}
