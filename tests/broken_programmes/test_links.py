"""Broken programmes: what rows and tables say against each other (docs/definitions.md, 3)."""

from __future__ import annotations

from datetime import date

import pytest

from omgeving_helpers.programme import same_ids

S, P, M, U = "stakeholders.csv", "programma.csv", "metingen.csv", "punten.csv"


CASES = {
    "A81-unknown-party": {
        "cells": {("belangen", 2, "stakeholder_id"): "S22"},
        "expect": ["W unknown-id belangen.csv 2 stakeholder_id"],
        "found": ["‘S22’", "‘S2’", "stakeholders"],
        "reads": {("interests", 2, "stakeholder_id"): None},
    },
    "A81-other-capitals": {
        "cells": {("belangen", 2, "stakeholder_id"): "s2"},
        "expect": ["W unknown-id belangen.csv 2 stakeholder_id"],
        "found": ["‘s2’", "‘S2’"],
    },
    "A81-all-of-a-list": {
        "cells": {("stakeholders", 5, "spreekt_namens"): "S5|X1|X2"},
        "expect": [f"W unknown-id {S} 5 spreekt_namens"],
        "found": ["‘X1’", "‘X2’"],
        "reads": {("stakeholders", 5, "speaks_for"): ("S5",)},
    },
    "unknown-theme": {
        "cells": {("belangen", 2, "thema"): "privac"},
        "expect": ["W unknown-id belangen.csv 2 thema"],
        "found": ["‘privac’", "‘privacy’"],
        "reads": {("interests", 2, "theme"): None},
    },
    "unknown-organisation": {
        "cells": {("stakeholders", 3, "organisatie_id"): "org_raadd"},
        "expect": [f"R unknown-organisation {S} 3 organisatie_id"],
        "found": ["‘org_raadd’", "‘org_raad’"],
        "reads": {("stakeholders", 3, "organisation_id"): "org_raadd"},
    },
    "nothing-to-point-at": {
        "without": ["planning"],
        "expect": ["W nothing-to-point-at besluiten.csv 2 mijlpaal_id"],
        "found": ["‘M1’", "2"],
        "reads": {("decisions", 3, "milestone_id"): None},
    },
    "A82-held-in-the-future": {
        "cells": {("agenda", 2, "datum"): "2027-02-01", ("agenda", 2, "verwerkt_op"): ""},
        "expect": ["W held-in-the-future agenda.csv 2 status"],
        "reads": {("agenda", 2, "status"): "scheduled"},
    },
    "A83-end-before-start": {
        "cells": {("verankering", 2, "einde"): "2025-12-31"},
        "expect": ["W end-before-start verankering.csv 2 einde"],
        "found": ["start"],
        "reads": {("anchoring", 2, "start_date"): None, ("anchoring", 2, "end_date"): None},
    },
    "A84-statement-without-measure": {
        "cells": {("metingen", 2, "punt_id"): "PT01"},
        "expect": [f"W statement-not-asked {M} 2 punt_id"],
        "found": ["‘PT01’"],
        "rows": ("measurements", 2),
    },
    "A84-measure-without-statement": {
        "cells": {("metingen", 3, "punt_id"): ""},
        "expect": [f"W statement-missing {M} 3 punt_id"],
        "rows": ("measurements", 2),
    },
    "A84-action": {
        "cells": {("acties", 2, "punt_id"): "PT01"},
        "expect": ["W statement-not-asked acties.csv 2 punt_id"],
        "reads": {("actions", 2, "measure"): None},
    },
    "A87-other-folder": {
        "cells": {("programma", 2, "programma_id"): "ander"},
        "expect": [f"W other-folder-name {P} 2 programma_id"],
        "found": ["‘ander’", "‘proef’"],
    },
    "A88-same-name": {
        "cells": {("stakeholders", 7, "naam"): "clientenraad"},
        "expect": [f"R same-name {S} 7 naam"],
        "found": ["S2", "S6"],
    },
    "A89-keep-until": {
        "cells": {("programma", 2, "bewaren_tot"): "2026-12-30"},
        "expect": [f"W keep-until-passed {P} 2 bewaren_tot"],
        "found": ["‘proef’"],
    },
    "A89-on-the-day": {"cells": {("programma", 2, "bewaren_tot"): "2026-12-31"}},
    "several-programmes": {
        "cells": {("programma", 3, "programma_id"): "tweede"},
        "expect": [f"E several-programme-rows {P} 3"],
        "found": ["2"],
    },
    "capitals": {
        "cells": {("stakeholders", 7, "stakeholder_id"): "s1"},
        "expect": [f"W ids-differ-in-capitals {S} 7 stakeholder_id"],
        "found": ["s1", "S1", "2"],
    },
    "double-seat": {
        "cells": {("deelname", 3, "rol"): "voorzitter"},
        "expect": ["E double-id deelname.csv 3 overleg_id"],
        "found": ["O1 + S2", "2", "3"],
    },
    "two-seats-without-function": {
        "cells": {("deelname", 2, "functionaris"): "", ("deelname", 3, "functionaris"): ""},
    },
    "answers-differ": {
        "cells": {("metingen", 5, "score"): "2"},
        "expect": [f"W answers-differ {M} 5 score"],
        "found": ["4/2", "S2"],
        "reads": {("measurements", 4, "score"): None},
        "rows": ("measurements", 3),
    },
    "answers-equal": {
        "cells": {("metingen", 5, "score"): "4"},
        "expect": [f"R same-answer-twice {M} 5 score"],
        "found": ["4/4"],
        "rows": ("measurements", 3),
    },
    "speaks-in-a-circle": {
        "cells": {("stakeholders", 6, "spreekt_namens"): "S4"},
        "expect": [f"W speaks-for-circle {S} 5 spreekt_namens", f"W speaks-for-circle {S} 6 spreekt_namens"],
        "found": ["S4", "S5"],
        "reads": {("stakeholders", 5, "speaks_for"): (), ("stakeholders", 6, "speaks_for"): ()},
    },
    "speaks-for-itself": {
        "cells": {("stakeholders", 5, "spreekt_namens"): "S4|S5"},
        "expect": [f"W speaks-for-circle {S} 5 spreekt_namens"],
        "reads": {("stakeholders", 5, "speaks_for"): ("S5",)},
    },
    "leads-to-a-circle": {
        "cells": {("stakeholders", 3, "spreekt_namens"): "S4", ("stakeholders", 6, "spreekt_namens"): "S4"},
        "expect": [f"W speaks-for-circle {S} 5 spreekt_namens", f"W speaks-for-circle {S} 6 spreekt_namens"],
        "reads": {("stakeholders", 3, "speaks_for"): ("S4",)},
    },
    "part-above-whole": {
        "cells": {("verankering", 2, "teller"): "11"},
        "expect": ["W part-above-whole verankering.csv 2 teller"],
        "found": ["11", "10"],
        "reads": {("anchoring", 2, "numerator"): None, ("anchoring", 2, "denominator"): None},
    },
    "all-of-the-whole": {"cells": {("verankering", 2, "teller"): "10"}},
    "decision-with-two-texts": {
        "cells": {("besluiten", 3, "besluit"): "Een ander besluit"},
        "expect": ["W decision-with-two-texts besluiten.csv 2 besluit"],
        "found": ["‘Keuze van het formulier’", "‘Een ander besluit’"],
        "reads": {("decisions", 2, "decision"): "Een ander besluit"},
    },
    "chosen-on-without-choice": {
        "cells": {("punten", 4, "status"): "open"},
        "expect": [f"W chosen-on-without-choice {U} 4 gekozen_op"],
        "reads": {("statements", 4, "chosen_on"): None},
    },
    "chosen-without-date": {
        "cells": {("punten", 4, "gekozen_op"): ""},
        "expect": [f"W chosen-without-date {U} 4 gekozen_op"],
    },
    "phase-start-without-phase": {
        "cells": {("planning", 3, "fase"): ""},
        "expect": ["W phase-start-without-phase planning.csv 3 fase"],
        "found": ["‘Bouw begint’"],
    },
    "processed-before-the-meeting": {
        "cells": {("agenda", 2, "verwerkt_op"): "2026-04-30"},
        "expect": ["W before-the-meeting agenda.csv 2 verwerkt_op"],
        "reads": {("agenda", 2, "processed_on"): None},
    },
    "processed-on-the-day": {"cells": {("agenda", 2, "verwerkt_op"): "2026-05-01"}},
    "stances-differ": {
        "cells": {("belangen", 3, "stakeholder_id"): "S2"},
        "expect": ["W stances-differ belangen.csv 3 richting"],
        "found": ["3/5", "‘digitaal loket’", "S2"],
        "reads": {("interests", 2, "stance"): 3, ("interests", 3, "stance"): 5},
    },
    "other-phase": {
        "cells": {("programma", 2, "fase"): "ontwerp"},
        "expect": [f"W other-phase {P} 2 fase"],
        "found": ["planning.csv"],
    },
    "cycles-overlap": {
        "cells": {("metingen", 4, "datum"): "2026-03-16"},
        "expect": [f"W cycles-overlap {M} 4 datum"],
        "found": ["2", "1", "2026"],
    },
    "cycle-skipped": {
        "cells": {("metingen", 4, "cyclus"): "3"},
        "expect": [f"W cycle-skipped {M} 4 cyclus"],
        "found": ["3", "2"],
    },
    "option-of-no-issue": {
        "cells": {("punten", 4, "vraagstuk"): "digitaal loke"},
        "expect": [f"W option-of-no-issue {U} 4 vraagstuk"],
        "found": ["‘digitaal loke’", "‘digitaal loket’"],
    },
    "meets-no-criterion": {
        "cells": {("punten", 4, "voldoet_aan"): "PT01|PT02"},
        "expect": [f"W meets-no-criterion {U} 4 voldoet_aan"],
        "found": ["PT01"],
        "reads": {("statements", 4, "meets"): ("PT02",)},
    },
    "deputy-is-contact": {
        "cells": {("stakeholders", 3, "vervanger"): "Accounthouder"},
        "expect": [f"W deputy-is-contact {S} 3 vervanger"],
        "found": ["‘Accounthouder’"],
        "reads": {("stakeholders", 3, "deputy_contact"): None},
    },
    "known-without-contact": {
        "cells": {("stakeholders", 3, "aanspreekpunt"): ""},
        "expect": [f"W known-without-contact {S} 3 aanspreekpunt_bekend"],
        "reads": {("stakeholders", 3, "contact_known"): "unknown"},
    },
    "belongs-to-itself": {
        "cells": {("punten", 2, "hoort_bij"): "PT01"},
        "expect": [f"W belongs-to-itself {U} 2 hoort_bij"],
        "found": ["‘PT01’"],
        "reads": {("statements", 2, "belongs_to"): None},
    },
    "measured-before-the-start": {
        "cells": {("programma", 2, "start"): "2026-03-16"},
        "expect": [f"W measured-before-start {M} 2 datum"],
        "found": ["15", "16"],
        "reads": {("measurements", 2, "date"): date(2026, 3, 15)},
    },
    "measured-far-ahead": {
        "cells": {("metingen", 4, "datum"): "2062-06-15"},
        "expect": [f"W measured-far-ahead {M} 4 datum"],
        "found": ["2062"],
        "reads": {("measurements", 4, "date"): None},
    },
    "group-applies": {
        "cells": {("programma", 2, "palet_nvt"): "burger=doen niet mee"},
        "expect": [f"W group-applies {P} 2 palet_nvt"],
        "found": ["1"],
    },
    "short-name-long": {
        "cells": {("stakeholders", 3, "korte_naam"): "Cliëntenraad Voorbeeld"},
        "expect": [f"R short-name-long {S} 3 korte_naam"],
        "found": ["‘Cliëntenraad Voorbeeld’"],
    },
    "name-of-a-device": {
        "cells": {("programma", 2, "programma_id"): "con"},
        "expect": [f"W bad-slug {P} 2 programma_id", f"E empty-id {P} 2 programma_id"],
        "found": ["‘con’"],
    },
    "own-threshold": {
        "files": {"drempels.csv": b"code;waarde\nsupport_from;3\n"},
        "reads": {("thresholds", 2, "value"): 3, ("thresholds", 2, "meaning_nl"): "steun vanaf"},
        "own": {"support_from"},
    },
    "unknown-threshold": {
        "files": {"drempels.csv": b"code;waarde\nsupport_fron;3\n"},
        "expect": ["W unknown-threshold drempels.csv 2 code"],
        "found": ["‘support_fron’", "‘support_from’"],
    },
}

PERSONS = {
    "A90-mail": ("wat_verandert", "mail naar p.jansen@voorbeeld.nl", "looks-like-mail"),
    "A90-phone": ("wat_verandert", "bel 06-12345678", "looks-like-phone"),
    "A90-bsn": ("wat_verandert", "nummer 111222333", "looks-like-bsn"),
    "A90-person": ("aanspreekpunt", "mw. J. de Vries", "looks-like-person"),
    "A90-full-name": ("aanspreekpunt", "Piet van den Berg", "looks-like-person"),
}


@pytest.mark.parametrize("name", CASES)
def test_one_fault(name, check_case, read_case, tmp_path):
    """Rows that contradict give exactly their fault, in both languages, and what cannot be right is unknown."""
    case = CASES[name]
    check_case(case)
    if "rows" in case or "own" in case:
        (tmp_path / "proef").rename(tmp_path / "before")
        programme, _ = read_case(case)
        if "rows" in case:
            assert len(programme[case["rows"][0]]) == case["rows"][1]
        assert programme.own_thresholds == case.get("own", set())


@pytest.mark.parametrize("name", PERSONS)
def test_persons_are_named_by_place_and_not_repeated(name, read_case):
    """D02: personal data are pointed at; the message never repeats them."""
    header, text, code = PERSONS[name]
    programme, faults = read_case({"cells": {("stakeholders", 3, header): text}})
    assert programme is not None
    assert [(f.code, f.rule, f.row, f.column) for f in faults] == [(code, "D02", 3, header)]
    assert all(text not in f.message(language) for f in faults for language in ("nl", "en"))


def test_theme_relations_that_contradict(read_case, data_root):
    """A pair with two relations, a theme with itself and a pair typed twice are told; none of them counts."""
    file = data_root / "reference" / "thema_relaties.csv"
    file.write_text(
        "thema_a;thema_b;relatie\nprivacy;snelheid;strijdig\nspeed;privacy;verenigbaar\nspeed;speed;strijdig\n"
    )
    programme, faults = read_case({})
    assert {(f.code, f.row) for f in faults} == {("pair-with-two-relations", 3), ("theme-with-itself", 4)}
    assert programme["theme_relations"] == ()
    assert all("privacy + speed" in f.message("nl") for f in faults if f.row == 3)


def test_a_shared_list_that_is_gone(read_case, data_root):
    """Without the thresholds there is no report, and the missing list is named."""
    (data_root / "reference" / "drempels.csv").unlink()
    programme, faults = read_case({})
    assert programme is None
    assert [f.code for f in faults] == ["shared-list-missing"]
    assert "drempels" in faults[0].message("nl")
    assert "thresholds" in faults[0].message("en")


def test_two_programmes_with_one_id(read_case):
    """Two folders with one id are an error for both."""
    programme, _ = read_case({})
    assert same_ids([programme]) == []
    faults = same_ids([programme, programme])
    assert [f.code for f in faults] == ["same-programme-id"] * 2
    assert all("‘proef’" in f.message(language) for f in faults for language in ("nl", "en"))
    assert same_ids([programme] * 6)[0].values["places"] == [*[programme.path.name] * 4, "…"]


def test_a_pair_of_themes_typed_twice_counts_once(read_case, data_root):
    """The same relation twice, in either order, is a remark and one row."""
    file = data_root / "reference" / "thema_relaties.csv"
    file.write_text("thema_a;thema_b;relatie\nprivacy;snelheid;strijdig\nspeed;privacy;strijdig\n")
    programme, faults = read_case({})
    assert [(f.code, f.row) for f in faults] == [("pair-twice", 3)]
    assert len(programme["theme_relations"]) == 1
