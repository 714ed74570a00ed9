"""The definitions of step 4, each with an answer worked by hand (docs/definitions.md, 10.16 to 10.19 and 10.24)."""

from __future__ import annotations

import datetime as dt

import pytest
from build import analysis, parties, party

from omgeving_helpers.edition import shareable
from omgeving_helpers.signals import judge
from omgeving_helpers.steps.anchoring.levels import reached

END = dt.date(2026, 12, 31)


def element(number, kind="taak", **changed):
    """One row of anchoring, with nothing but its id, kind and name."""
    return {"onderdeel_id": f"V{number}", "soort": kind, "omschrijving": f"Onderdeel {number}", **changed}


def step(**tables):
    """Step 4 of a small programme at the end of the year."""
    tables.setdefault("stakeholders", [party(1)])
    return analysis(reference_date=END, **tables).anchoring


MIXED = [
    party(1, aanspreekpunt="adviseur", vervanger="directeur", aanspreekpunt_bekend="ja"),
    party(2, aanspreekpunt="adviseur", vervanger="Adviseur", aanspreekpunt_bekend="nee"),
    party(3, aanspreekpunt="secretaris", aanspreekpunt_bekend="onbekend", geraakt="1"),
    party(4, aanspreekpunt="", vervanger="directeur", aanspreekpunt_bekend="ja", categorie="toezichthouder"),
]


def test_states_of_first_contacts():
    """10.16: without a contact the state is none, also when it says known; a blank is unknown."""
    contacts = step(stakeholders=MIXED).contacts
    assert {c.party.id: c.state for c in contacts.contacts} == {
        "S1": "known",
        "S2": "not_known",
        "S3": "unknown",
        "S4": "none",
    }


def test_three_counts():
    """10.16: has 3 of 4, knows 1 (only yes), deputy 2 (S2 names the contact itself); key S1, S2, S4: 2, 1, 2 of 3."""
    contacts = step(stakeholders=MIXED).contacts
    found = [(c.n, c.has, c.knows, c.does_not_know, c.unknown, c.deputy) for c in (contacts.everyone, contacts.key)]
    assert found == [(4, 3, 1, 1, 1, 2), (3, 2, 1, 1, 0, 2)]


def test_load_per_role():
    """10.17: one role in two spellings holds 3 parties of which 2 key; named as S2, the first id, spells it."""
    rows = [
        party(10, aanspreekpunt="Accounthouder-zorg"),
        party(2, aanspreekpunt="accounthouder zorg", vervanger="directeur"),
        party(3, aanspreekpunt="ACCOUNTHOUDER  ZORG", geraakt="1"),
        party(4, aanspreekpunt="directeur"),
    ]
    roles = step(stakeholders=rows).contacts.roles
    found = [(r.role, len(r.parties), len(r.key_parties), [p.id for p in r.without_deputy]) for r in roles]
    assert found == [("accounthouder zorg", 3, 2, ["S10", "S3"]), ("directeur", 1, 1, ["S4"])]


def test_order_of_rows_changes_no_role():
    """10.0: the same roles whatever the order of the file."""
    rows = [party(i, aanspreekpunt=f"Rol {i % 3}" if i % 2 else f"rol {i % 3}") for i in range(1, 9)]
    first, second = (step(stakeholders=r).contacts.roles for r in (rows, rows[::-1]))
    assert [(r.role, [p.id for p in r.parties]) for r in first] == [(r.role, [p.id for p in r.parties]) for r in second]


def test_concentration_of_tasks():
    """10.18: 5 tasks, 4 with a unit; the largest has 3 of 4 (75 %, not above 80); the fifth stays out of the share."""
    rows = [element(i, eenheid=unit) for i, unit in enumerate(("A", "a", "B", "A", ""), 1)]
    tasks = step(anchoring=rows).tasks
    assert (tasks.n, tasks.with_owner, tasks.with_unit, tasks.n_units, tasks.largest) == (5, 0, 4, 2, 3)
    assert [(u.name, [t.id for t in u.tasks]) for u in tasks.units] == [("A", ["V1", "V2", "V4"]), ("B", ["V3"])]
    assert [t.id for t in tasks.without_unit] == ["V5"]
    assert not tasks.is_concentrated
    # with the fifth in A it would be 4 of 5 = exactly 80 %: not above
    assert not tasks.could_be_concentrated


def test_concentration_could_need_every_open_cell():
    """Section 11: 3 of 4 in A and two units unknown: 5 of 6 = 83 % is possible, and the two are asked for."""
    rows = [element(i, eenheid=unit) for i, unit in enumerate(("A", "A", "B", "A", "", ""), 1)]
    tasks = step(anchoring=rows).tasks
    assert tasks.could_be_concentrated
    assert [t.id for t in tasks.to_fill] == ["V5", "V6"]


@pytest.mark.parametrize(
    ("levels", "level"),
    [
        ([], None),
        ([None], None),
        ([3], 3),
        ([1, 5], 5),  # 1 of 2 reached 5: at least half
        ([1, 2, 5], 2),  # 2 of 3 reached 2, 1 of 3 reached 5
        ([2, 2, 3, 3], 3),
        ([4, None], 4),  # exactly half unknown is not more than half
        ([4, None, None], None),
        ([1, 1, 1, 4], 1),
    ],
)
def test_level_of_a_track(levels, level):
    """10.19: the highest level that at least half of the known ones have reached."""
    assert reached(levels) == level


def test_level_without_proof_counts_as_two():
    """10.19: tasks 4 with proof, 5 and 3 without: they count 4, 2 and 2, so 2; as typed it would be 4."""
    rows = [
        element(1, niveau="4", bewijs="verslag", vorig_niveau="3", doel="4"),
        element(2, niveau="5", vorig_niveau="3", doel="5"),
        element(3, niveau="3", vorig_niveau="1", doel="4"),
    ]
    levels = step(anchoring=rows).levels
    track = levels.tracks[0]
    assert (track.name, track.n, track.known, track.lowered) == ("tasks", 3, 3, 2)
    assert (track.level, track.previous_level, track.target_level) == (2, 3, 4)
    assert [(e.element.id, e.counts_as, e.is_lowered) for e in levels.elements] == [
        ("V1", 4, False),
        ("V2", 2, True),
        ("V3", 2, True),
    ]
    assert (levels.on_target, len(levels.compared), levels.lowered) == (0, 1, 2)


def test_five_tracks_and_their_kinds():
    """10.19: culture holds programmes and training, talks both kinds of talks; without rows a track is unknown."""
    kinds = ("cultuurprogramma", "opleiding", "gesprek_voortgang", "gesprek_functioneren", "borging")
    rows = [element(i, kind, niveau="2") for i, kind in enumerate(kinds, 1)]
    tracks = step(anchoring=rows).levels.tracks
    assert [(t.name, t.n, t.level) for t in tracks] == [
        ("tasks", 0, None),
        ("first_contacts", 0, None),
        ("culture", 2, 2),
        ("talks", 2, 2),
        ("securing", 1, 2),
    ]


def test_rows_after_the_reference_date_do_not_count():
    """10.0: of three tasks one is assessed a day later, one on the day itself, one has no date."""
    rows = [element(1, datum="2027-01-01"), element(2, datum="2026-12-31"), element(3)]
    assert [e.id for e in step(anchoring=rows).elements] == ["V2", "V3"]


def test_inputs_of_the_status():
    """10.24: parties, unit and level, included, two counts of talks, level: 3 + 2 + 1 + 2 + 1 = 9, 5 of them unknown.

    Unknown are: one party, the unit, included, the number of talks held, and the level of the training.
    """
    rows = [
        element(1, eenheid="", niveau="3"),
        element(2, "cultuurprogramma", opgenomen=""),
        element(3, "gesprek_voortgang", teller="1", noemer=""),
        element(4, "opleiding", niveau=""),
    ]
    there = [
        party(1, aanspreekpunt_bekend="ja"),
        party(2, aanspreekpunt=""),  # none is known
        party(3, aanspreekpunt_bekend="", bron="inschatting"),
    ]
    inputs = step(stakeholders=there, anchoring=rows).inputs
    assert (sum(inputs), len(inputs)) == (5, 9)


def test_status_without_the_table():
    """10.24: without anchoring the step is unknown, and so it is when every row lies after the date."""
    known = parties(2, aanspreekpunt_bekend="ja", vervanger="directeur")
    for rows in ([], [element(1, datum="2027-01-01")]):
        status = judge(analysis(reference_date=END, stakeholders=known, anchoring=rows)).statuses["anchoring"]
        assert (status.status, status.missing_tables) == ("unknown", ("anchoring",))


def test_shareable_edition_knows_counts_of_tasks_and_no_internal_text():
    """13: units, owners, deputies and proof are gone; that something is filled in is a fact."""
    rows = [element(i, eenheid="GEHEIM", eigenaar="GEHEIM", bewijs="GEHEIM", vervanger="GEHEIM") for i in (1, 2, 3)]
    shared = shareable(analysis(reference_date=END, stakeholders=[party(1)], anchoring=rows)).anchoring
    assert (shared.tasks.n, shared.tasks.with_owner, shared.tasks.largest, shared.tasks.with_unit) == (3, 3, 3, 3)
    assert (shared.tasks.tasks, shared.tasks.units) == ((), ())
    assert [(e.has_owner, e.has_proof, e.row) for e in shared.elements] == [(True, True, None)] * 3
    assert "GEHEIM" not in repr((shared.tasks, shared.elements, shared.levels, shared.contacts))
    assert [c.party.row for c in shared.contacts.contacts] == [None]


@pytest.mark.parametrize("text", ["loket@zorg.nl", "020-624 11 11", "bel 06 12345678", "+31 88 123 45 67"])
def test_contact_list_prints_no_address_and_no_number(text):
    """13: what looks like an e-mail address or a phone number is not printed, and the sentence says so."""
    from omgeving_helpers.answers.anchoring import contact_list_table, describe_contact_list

    found = step(stakeholders=[party(1, bereikbaar_via=text, aanspreekpunt="adviseur", vervanger=f"balie {text}")])
    table = contact_list_table(found, language="nl")
    assert text not in repr(table)
    assert table.rows[0][2:] == ("niet afgedrukt", "niet afgedrukt")
    assert "In 2 cellen" in describe_contact_list(found, language="nl")
