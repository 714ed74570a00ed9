"""The definitions that every number rests on, each with an answer worked by hand (docs/definitions.md, section 10)."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from build import analysis, groups_not_applicable, joined, parties, party, picture, scores, statement

from omgeving_helpers.answers import describe_force_field, reliability_table
from omgeving_helpers.edition import shareable
from omgeving_helpers.faults import InputError
from omgeving_helpers.figures import plot_force_field
from omgeving_helpers.signals import judge
from omgeving_helpers.steps.order import median
from omgeving_helpers.texts import plain

END = dt.date(2026, 12, 31)


def key_parties(*rows):
    """The ids of the key parties among these rows."""
    return [p.id for p in picture(stakeholders=list(rows)).parties if p.is_key]


@pytest.mark.parametrize(
    ("changed", "is_key"),
    [
        ({"geraakt": "5", "invloed": "1"}, True),
        ({"geraakt": "4", "invloed": "4"}, True),
        ({"geraakt": "4", "invloed": "3"}, False),
        ({"geraakt": "3", "invloed": "5"}, False),
        ({"geraakt": "1", "invloed": "1", "kan_blokkeren": "ja"}, True),
        ({"geraakt": "5", "belangrijk": "nee"}, False),
        ({"geraakt": "1", "invloed": "1", "belangrijk": "ja"}, True),
        ({"geraakt": "", "invloed": "1"}, True),
        ({"geraakt": "3", "invloed": ""}, False),
        ({"geraakt": "4", "invloed": ""}, True),
        ({"geraakt": "1", "invloed": "1", "kan_blokkeren": ""}, True),
        ({"geraakt": "", "belangrijk": "nee"}, False),
    ],
)
def test_key_rule(changed, is_key):
    """10.1: can block, or affected 5, or both at 4; by hand goes first; a blank never takes a party off the list."""
    assert key_parties(party(1, **changed)) == (["S1"] if is_key else [])


def test_possibly_key_names_the_cells_that_matter():
    """10.1: with influence 3 only affectedness could make it key; with a known no for blocking that is the one cell."""
    found = picture(stakeholders=[party(1, geraakt="", invloed="3")]).parties[0]
    assert found.is_possibly_key
    assert found.cells_to_fill == ("affectedness",)


def test_supervisors_are_key_but_do_not_count():
    """10.2: a key supervisor stands apart."""
    found = picture(stakeholders=[party(1), party(2, categorie="toezichthouder")], measurements=scores("4,1"))
    assert (found.support.k, found.support.n) == (1, 1)
    assert [p.id for p in found.support.supervisors] == ["S2"]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [("4,4,4", (3, 3)), ("4,3,4", (2, 2)), ("4,-,4", (2, 3)), ("4,,", (1, 3)), ("1,2,3", (0, 0)), ("-,-,-", (0, 3))],
)
def test_support_is_a_range(answers, expected):
    """10.4: lowest every unknown says no, highest every unknown says yes."""
    found = picture(stakeholders=parties(3), measurements=scores(answers)).support
    assert (found.k, found.k_max) == expected


def test_external_share_leaves_out_unknown_categories():
    """10.4: of five on board, two external, two internal, and one of which we do not know."""
    rows = [*parties(2), party(3, categorie="intern"), party(4, categorie="intern"), party(5, categorie="")]
    found = picture(stakeholders=rows, measurements=scores("4,3,4,4,4")).support
    assert (found.k, found.n, found.k_external, found.n_external) == (4, 5, 1, 2)
    assert [p.id for p in found.without_category] == ["S5"]


@pytest.mark.parametrize(
    ("values", "middle"), [((1, 2, 3), Fraction(2)), ((3, 4), Fraction(7, 2)), ((5,), Fraction(5)), ((), None)]
)
def test_median(values, middle):
    """10.0: the middle, or the mean of the two middle ones; of nothing there is none."""
    assert median(values) == middle


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ("4,4,3", "shared"),
        ("4,4,-", "provisional"),
        ("4,4,2", "divided"),
        ("5,3,3", "open"),
        ("4,3,3,4", "open"),
        ("2,2,3", "rejected"),
        ("1,2,2,4", "divided"),
        ("3,3,3", "open"),
        ("4,-,-", "unknown"),
        ("4,4,4,-,-", "provisional"),
        ("4,4,-,-,-", "unknown"),
    ],
)
def test_status_of_a_statement(answers, status):
    """10.5: response, then shared, divided, rejected, open; median 3.5 is not 4; 3 of 5 answers is exactly 60 %."""
    n = answers.count(",") + 1
    found = picture(
        stakeholders=parties(n), statements=[statement(1)], measurements=scores(answers, maat="punt", punt="PT1")
    )
    assert [s.status for s in found.statements] == [status]


def test_statement_asked_of_nobody_is_unknown():
    """10.5: no answers is unknown, never open."""
    found = picture(stakeholders=parties(2), statements=[statement(1)], measurements=scores("4,4"))
    assert [s.status for s in found.statements] == ["unknown"]


def test_outside_view_counts_dropped_statements_and_no_unknown_origin():
    """10.6: of four statements one external, two internal, one of an unknown party."""
    rows = [party(1), party(2, categorie="intern"), party(3, categorie="")]
    brought_in = [statement(n, ingebracht_door=f"S{p}") for n, p in enumerate((1, 2, 2, 3), 1)]
    brought_in[1]["status"] = "afgevallen"
    origin = picture(stakeholders=rows, statements=brought_in).origin
    assert (origin.n, origin.external, origin.internal, origin.users) == (4, 1, 2, 0)


ROUNDS = joined(scores("2,2", cycle=1), scores("3,3", cycle=2), scores("4,4", cycle=3))


@pytest.mark.parametrize(
    ("day", "cycle", "k"), [("2026-02-28", None, 0), ("2026-03-01", 1, 0), ("2026-06-30", 2, 0), ("2026-12-31", 3, 2)]
)
def test_reference_date_decides_the_cycle(day, cycle, k):
    """10.0: the highest cycle with a row on or before the date; what lies after it is not seen."""
    found = picture(reference_date=dt.date.fromisoformat(day), stakeholders=parties(2), measurements=ROUNDS)
    assert (found.snapshot.cycle, found.support.k) == (cycle, k)


def test_older_cycle_is_reported_as_of_its_own_end():
    """10.0: cycle 1, asked at the end of the year, is read at 1 March."""
    found = picture(reference_date=END, cycle=1, stakeholders=parties(2), measurements=ROUNDS)
    assert found.snapshot.reference_date == dt.date(2026, 3, 1)
    assert found.snapshot.asked_date == END


def test_cycle_that_is_not_there_is_refused():
    """10.0: a round without a row on or before the date."""
    with pytest.raises(InputError):
        picture(reference_date=dt.date(2026, 7, 1), cycle=3, stakeholders=parties(2), measurements=ROUNDS)


def test_what_happened_later_is_not_known_yet():
    """10.0: an involvement, a statement and an answer after the date are not there."""
    rows = [party(1, betrokken_sinds="2026-05-01"), party(2)]
    found = picture(
        reference_date=dt.date(2026, 4, 1),
        stakeholders=rows,
        statements=[statement(1, datum="2026-04-02"), statement(2, datum="2026-04-01")],
        measurements=ROUNDS,
    )
    assert [e.involved_since for e in found.entry.entries] == [None, dt.date(2026, 1, 15)]
    assert [s.id for s in found.statements] == ["PT2"]


def test_days_late_and_the_first_decision_today():
    """F1.7: three days after the decision is three days late; a decision today is not past."""
    found = picture(reference_date=END, stakeholders=[party(1, betrokken_sinds="2026-02-04")])
    assert [e.days_late for e in found.entry.entries] == [3]
    today = picture(reference_date=dt.date(2026, 2, 1), stakeholders=[party(1, betrokken_sinds="")])
    assert not today.entry.is_decision_past
    assert [e.is_late for e in today.entry.entries] == [False]


def test_sources_and_age():
    """10.3 and 10.10: five known answers, two asked, one document, two estimates; 17 weeks and a day is 17 weeks."""
    answers = joined(
        scores("4,4"), scores(",,4", bron="document"), scores(",,,4,4", bron="inschatting"), scores(",,,,,-")
    )
    sure = picture(reference_date=dt.date(2026, 6, 29), stakeholders=parties(6), measurements=answers).reliability
    assert (sure.n_scores, sure.asked, sure.document, sure.estimate, sure.source_unknown) == (5, 2, 1, 2, 0)
    assert (sure.answered, sure.n, sure.weeks_old) == (5, 6, 17)


def test_report_counts_the_rows_and_cells_it_rests_on():
    """How sure this is: per table for a full report its rows and known cells at the date, never of a later round."""
    rows = joined(scores("4,-"), scores("4,4", cycle=2))
    at = picture(reference_date=dt.date(2026, 3, 31), stakeholders=parties(2, invloed=""), measurements=rows)
    told = {plain(name): plain(value) for name, value in reliability_table(at, language="nl").rows}
    assert told["Ingevuld in tabel ‘stakeholders’"] == "2 rijen · 14 van de 16 cellen bekend"
    assert told["Ingevuld in tabel ‘metingen’"] == "2 rijen · 11 van de 12 cellen bekend"
    assert told["Ingevuld in tabel ‘belangen’"] == "ontbreekt"
    assert "agenda" not in str(told)


def test_shareable_report_counts_no_cell_of_a_judgement():
    """How sure this is: the shareable edition counts the same rows, and cells of public columns only."""
    known, blank = (
        shareable(analysis(stakeholders=parties(3, invloed=value), measurements=scores("4,4,4"))).shared_picture
        for value in ("2", "")
    )
    assert reliability_table(known, language="nl") == reliability_table(blank, language="nl")


@pytest.mark.parametrize(
    ("answers", "told", "title"),
    [
        ("4", "De ene partij die het programma kan stoppen, staat achter de oplossing.",
         "De ene partij die kan stoppen, staat erachter"),
        ("-", "Van de ene partij die het programma kan stoppen, weten we niet of zij achter de oplossing staat.",
         "Van de ene partij die kan stoppen, kennen we de steun niet"),
        ("4,4,4", "Alle 3 partijen die het programma kunnen stoppen, staan achter de oplossing.",
         "Alle 3 die kunnen stoppen, staan erachter"),
        ("4,4,-", "2 van de 3 partijen die het programma kunnen stoppen, staan achter de oplossing. "
         "Van 1 partij weten we dat niet.", "2 van de 3 die kunnen stoppen, staan erachter"),
        ("-,-", "Van de 2 partijen die het programma kunnen stoppen, weten we niet of zij achter de oplossing staan.",
         "Van de 2 die kunnen stoppen, kennen we de steun niet"),
        ("3,4,-", "1 van de 3 partijen die het programma kunnen stoppen, staat nog niet achter de oplossing. "
         "Van 1 partij weten we dat niet.", "1 van de 3 die kunnen stoppen, staat er nog niet achter"),
    ],
)  # fmt: skip
def test_unknown_support_of_who_can_stop_is_never_told_as_good(answers, told, title):
    """The force field: who did not answer is neither on board nor ‘not against’; the sentence says we do not know."""
    found = picture(stakeholders=parties(answers.count(",") + 1, kan_blokkeren="ja"), measurements=scores(answers))
    assert plain(describe_force_field(found, language="nl")) == told
    assert plain(plot_force_field(found, language="nl").title) == title


@pytest.mark.parametrize(("people", "noted"), [("9", True), ("10", False), ("", True)])
def test_small_panels_get_a_note(people, noted):
    """10.25: fewer than ten, or unknown; ten is a panel."""
    answers = scores("4")
    answers[0]["aantal_respondenten"] = people
    sure = picture(stakeholders=[party(1, categorie="burger")], measurements=answers).reliability
    assert bool(sure.panels) is noted


INTEREST = [{"belang_id": "B1", "stakeholder_id": "S1", "vraagstuk": "tijd", "standpunt": "x", "richting": "4",
             "bron": "gevraagd"}]  # fmt: skip


def status(**changed):
    """The status of step 1 of a programme in which all is well, unless changed."""
    there = {
        "about": {"palet_nvt": groups_not_applicable("burger")},
        "stakeholders": parties(3, categorie="burger"),
        "interests": INTEREST,
        "statements": [statement(1)],
        "measurements": joined(scores("4,4,4"), scores("4,3,4", maat="punt", punt="PT1")),
    }
    return judge(analysis(reference_date=END, **{**there, **changed})).statuses["shared_picture"].status


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "in_order"),
        ({"measurements": joined(scores("4,4,3"), scores("4,3,4", maat="punt", punt="PT1"))}, "attention"),
        ({"measurements": scores("4,3,3")}, "do_now"),
        ({"interests": []}, "unknown"),
        ({"stakeholders": parties(3, categorie="burger", bron="inschatting")}, "unknown"),
        ({"stakeholders": parties(3, categorie="burger", kan_blokkeren="")}, "unknown"),
    ],
)
def test_status_of_the_step(changed, expected):
    """10.24: do now, unknown (a table, too many inputs), attention, in order, in that order.

    With three parties estimated 9 of 16 inputs are unknown; with blocking unknown G06 stays silent at support 4, but
    3 of 16 inputs are unknown only, so there the parties must be on board for certain: one of them is not.
    """
    if changed.get("stakeholders") and changed["stakeholders"][0]["kan_blokkeren"] == "":
        changed = {**changed, "measurements": joined(scores("4,4,3"), scores("4,3,4", maat="punt", punt="PT1"))}
    assert status(**changed) == expected


@pytest.mark.parametrize(
    ("answers", "told"),
    [("4,4,4,4", "nearly_all"), ("3,3,3,3", "nearly_none"), ("4,4,3,3", 2)],
)
def test_none_and_all_are_told_as_nearly_so(answers, told):
    """10.22: k = 0 and k = n would give every answer away."""
    assert shareable(analysis(stakeholders=parties(4), measurements=scores(answers))).shared_picture.support.k == told


def test_small_groups_are_not_told():
    """10.22: below three counting parties there is no count, no range and no statement."""
    full = analysis(stakeholders=parties(2), statements=[statement(1)], measurements=scores("4,3"))
    hidden = shareable(full).shared_picture
    assert (hidden.support.k, hidden.support.k_max) == (None, None)
    assert hidden.statements == ()


def test_external_part_is_hidden_when_the_rest_is_small():
    """10.22: of five, three external; the two internal ones would follow from the difference."""
    rows = [*parties(3), party(4, categorie="intern"), party(5, categorie="intern")]
    hidden = shareable(analysis(stakeholders=rows, measurements=scores("4,4,3,4,3"))).shared_picture.support
    assert hidden.k == 3
    assert hidden.k_external is None


def test_older_cycle_looks_no_further_than_its_own_end():
    """10.0: rounds that overlap. Round 2, read at 10 March, does not know round 1 of 20 March; nothing stops."""
    rounds = joined(
        scores("4,4", cycle=1, date="2026-03-20"),
        scores("3,3", cycle=2, date="2026-03-10"),
        scores("4,4", cycle=3, date="2026-04-10"),
    )
    full = analysis(reference_date=dt.date(2026, 5, 1), cycle=2, stakeholders=parties(2), measurements=rounds)
    assert full.snapshot.cycles == (2,)
    assert full.pdca.rhythm.rounds[0].last_date == dt.date(2026, 3, 10)
    assert judge(full).signals
