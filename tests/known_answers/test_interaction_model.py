"""The definitions of step 2, each with an answer worked by hand (docs/definitions.md, 10.0, 10.21 and 10.24)."""

from __future__ import annotations

import datetime as dt

import pytest
from build import ROOT, analysis, decision, forum, parties, party, scores, seat, statement

from omgeving_helpers.edition import shareable
from omgeving_helpers.programme import read_programme
from omgeving_helpers.sections import SECTIONS
from omgeving_helpers.steps.interaction_model import interaction_model
from omgeving_helpers.steps.interaction_model.forums import circles_of
from omgeving_helpers.texts import plain

END = dt.date(2026, 12, 31)


def model(reference_date=END, **tables):
    """Step 2 of a small programme."""
    return analysis(reference_date=reference_date, **tables).interaction_model


def sample(name, **at):
    """Step 2 of a sample programme."""
    return interaction_model(read_programme(ROOT / "data" / "programmes" / name), **at)


def answer(name, found, language="nl"):
    """The sentence of a section."""
    (section,) = [s for s in SECTIONS["interaction_model"] if s.name == name]
    return plain(section.describe(found, language=language))


@pytest.mark.parametrize(
    ("links", "circles"),
    [
        ({}, ()),
        ({"A": "B"}, ()),
        ({"A": "A"}, (("A",),)),
        ({"O10": "O2", "O2": "O10"}, (("O2", "O10"),)),
        ({"A": "B", "B": "C", "C": "B"}, (("B", "C"),)),
        ({"C": "D", "D": "C", "A": "B", "B": "A", "E": "A"}, (("A", "B"), ("C", "D"))),
        ({"O3": "O1", "O1": "O2", "O2": "O3"}, (("O1", "O2", "O3"),)),
    ],
)
def test_circles(links, circles):
    """A circle holds only who comes back to itself, and starts at its first id along the links."""
    assert circles_of(links) == circles


SEATS = {
    "stakeholders": [
        party(1, spreekt_namens="S4"),
        party(2),
        party(3),
        party(4),
        party(5, categorie="toezichthouder"),
        party(6, geraakt="1"),
    ],
    "forums": [forum(1, niveau="strategisch"), forum(2), forum(3, niveau="operationeel", sinds="2027-01-01")],
    "seats": [
        seat(1, 1, rol="voorzitter", namens="S3"),
        seat(2, 1, rol="toehoorder", namens="S2"),
        seat(2, 3, rol=""),
        seat(3, 2),
    ],
}


@pytest.mark.parametrize(
    ("number", "kind", "levels"),
    [
        (1, "direct", ("direct", "none", "none")),
        (2, "none", ("none", "none", "none")),
        (3, "direct", ("represented", "unsure", "none")),
        (4, "represented", ("represented", "none", "none")),
    ],
)
def test_seat_is_direct_represented_or_none(number, kind, levels):
    """10.21: S1 chairs O1 for S3 (on the seat) and S4 (speaks for it), and listens in O2, so S2 is not represented.

    S3 also sits in O2 in an unknown role; the forum in which S2 sits does not exist yet.
    """
    (found,) = [s for s in model(**SEATS).seating.counting if s.party.id == f"S{number}"]
    assert found.kind == kind
    assert tuple(found.on_level(level) for level in ("strategic", "tactical", "operational")) == levels


def test_at_the_table():
    """F2.2: of the four counting parties (supervisor S5 and S6 with affectedness 1 do not count) three have a seat."""
    found = model(**SEATS)
    assert [s.party.id for s in found.seating.counting] == ["S1", "S2", "S3", "S4"]
    assert [s.party.id for s in found.seating.without_seat] == ["S2"]
    assert answer("seats", found) == (
        "3 van de 4 belangrijke partijen praten mee in een overleg, zelf of via een ander. Nog geen plek: Partij 2."
    )


def test_an_unknown_role_is_said():
    """S1 has one seat without a role: it counts, and the sentence says that it may be listening only."""
    found = model(stakeholders=parties(2), forums=[forum(1)], seats=[seat(1, 1, rol=""), seat(1, 2)])
    assert [s.party.id for s in found.seating.in_doubt] == ["S1"]
    assert "Praat misschien alleen als toehoorder mee: Partij 1." in answer("seats", found)


FORUMS = [
    forum(1, niveau="strategisch"),
    forum(2, escaleert_naar="O1"),
    forum(3, escaleert_naar="O4"),
    forum(4, niveau="operationeel", escaleert_naar="O3"),
    forum(5, niveau="operationeel"),
    forum(6, niveau="operationeel", escaleert_naar="O9"),
    forum(7, niveau="operationeel", escaleert_naar="O3"),
    forum(8, niveau="", escaleert_naar="O1"),
]


def test_next_step_of_a_forum():
    """I09: O1 needs none; O3 and O4 go round, O7 goes into the circle and is not on it; O9 does not exist."""
    found = model(stakeholders=parties(1), forums=FORUMS).forums
    assert {f.id: f.next_step for f in found.forums} == {
        "O1": "top", "O2": "up", "O3": "circle", "O4": "circle", "O5": "dead_end", "O6": "unknown", "O7": "up",
        "O8": "up",
    }  # fmt: skip
    assert [f.id for f in found.forums] == ["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8"]


def test_k_of_n_forums_with_a_way_up():
    """Six forums are known to be below strategic (O2 to O7); O2 and O7 have a way up that leads on: 2 of 6."""
    found = model(stakeholders=parties(1), forums=FORUMS)
    assert (len(found.forums.going_up), len(found.forums.below_strategic)) == (2, 6)
    assert answer("forums", found) == (
        "2 van de 6 overleggen onder het strategische niveau hebben een weg omhoog. Loopt dood: Overleg 5. "
        "Loopt in een kring: Overleg 3 en Overleg 4. Weten we niet: Overleg 6. "
        "Besluiten worden nergens uitgewerkt: Overleg 1."
    )


@pytest.mark.parametrize(
    ("since", "exists", "step"), [("2026-12-31", True, "up"), ("2027-01-01", False, "dead_end"), ("", True, "up")]
)
def test_a_forum_that_does_not_exist_yet(since, exists, step):
    """10.0: a forum from tomorrow is not there, and a link to it reads as empty; from today or always it is."""
    found = model(
        stakeholders=parties(1),
        forums=[forum(1, niveau="strategisch", sinds=since), forum(2, escaleert_naar="O1")],
    ).forums
    assert ("O1" in found.by_id) is exists
    assert found.by_id["O2"].next_step == step


def test_levels_without_a_forum():
    """I02: with a forum of an unknown level no level is missing for certain."""
    sure = model(stakeholders=parties(1), forums=[forum(1)]).forums
    assert (sure.missing_levels, sure.perhaps_missing_levels) == (("strategic", "operational"), ())
    unsure = model(stakeholders=parties(1), forums=[forum(1), forum(2, niveau="")]).forums
    assert (unsure.missing_levels, unsure.perhaps_missing_levels) == ((), ("strategic", "operational"))


def test_letters_over_all_stages():
    """F2.3: S1 decides in one stage and carries out in another; S2 is asked twice, which is once."""
    rows = [
        decision(1, "S1", "R", fase="oordeelsvorming"),
        decision(1, "S1", "A"),
        decision(1, "S2", "C", fase="beeldvorming"),
        decision(1, "S2", "C"),
    ]
    raci = model(stakeholders=parties(2), decisions=rows).raci
    (found,) = raci.decisions
    assert [found.letters(holder) for holder in raci.holders] == [("A", "R"), ("C",)]
    assert (raci.with_one_decider, found.problems) == (1, ())


def test_the_first_text_of_a_decision_is_shown():
    """Different texts for one id: the alphabetically first, whatever the order of the rows."""
    rows = [decision(1, "S1", besluit="zonder dwang"), decision(1, "S1", "R", besluit="alles in één keer")]
    for order in (rows, rows[::-1]):
        (found,) = model(stakeholders=parties(1), decisions=order).raci.decisions
        assert found.text == "alles in één keer"


@pytest.mark.parametrize(
    ("letters", "problems"),
    [
        ("S1A S2R", ()),
        ("S1A S2A S3R", ("several",)),
        ("S1R", ("no-decider",)),
        ("S1A", ("no-doer",)),
        ("S1C S2I", ("no-decider", "no-doer")),
        ("S1A S2A", ("several", "no-doer")),
        ("S1A S2R S3?", ("unknown-letter",)),
        ("S1?", ("unknown-letter",)),
        ("S9A S1R", ("unknown-holder",)),
        ("S1A S2A S3?", ("several", "unknown-letter")),
    ],
)
def test_what_is_not_right_about_a_decision(letters, problems):
    """F2.3: an unknown letter may be the A or the R that seems to be missing, so it takes their place."""
    rows = [decision(1, cell[:2], cell[2].replace("?", "")) for cell in letters.split()]
    (found,) = model(stakeholders=parties(3), decisions=rows).raci.decisions
    assert found.problems == problems


@pytest.mark.parametrize(
    ("letters", "k"),
    [
        ("S1A", 1),
        ("S1A S9C", 1),
        ("S1A S2?", 0),
        ("S1A S1?", 1),
        ("S1A S9A", 0),
        ("S9A", 0),
        ("S1A S2A", 0),
        ("S1R", 0),
    ],
)
def test_exactly_one_decider_for_certain(letters, k):
    """F2.3: what is unknown may be another A, unless it is of the one who decides, or holds another letter."""
    stages = ("besluitvorming", "beeldvorming")
    rows = [decision(1, c[:2], c[2].replace("?", ""), fase=stages[i]) for i, c in enumerate(letters.split())]
    assert model(stakeholders=parties(2), decisions=rows).raci.with_one_decider == k


def test_fellow_governments_at_the_table():
    """T2.5: S1 sits itself, S2 through koepel S5, S3 (affected 3) has none, S4 (affected 2) has none and is not meant.

    Two of the four are at the table, one of two seats has a mandate.
    """
    fellow = {"categorie": "medeoverheid"}
    found = model(
        stakeholders=[
            party(1, **fellow), party(2, geraakt="4", **fellow), party(3, geraakt="3", **fellow),
            party(4, geraakt="2", **fellow), party(5, spreekt_namens="S2"),
        ],
        forums=[forum(1), forum(2, niveau="strategisch")],
        seats=[seat(1, 1, mandaat="planning"), seat(2, 1, mandaat=""), seat(1, 5)],
    )  # fmt: skip
    assert [g.party.id for g in found.fellow.governments] == ["S1", "S2", "S3", "S4"]
    assert answer("fellow", found) == (
        "2 van de 4 medeoverheden praten mee in een overleg, zelf of via een ander. Geraakt en nog geen plek: Partij 3."
    )
    (section,) = [s for s in SECTIONS["interaction_model"] if s.name == "fellow"]
    table = [[plain(cell) for cell in row] for row in section.table(found, language="nl")]
    assert table[0] == [
        "Partij 1", "5", "zelf", "strategisch; tactisch", "Overleg 2 (lid, adviseur); Overleg 1 (lid, adviseur)",
        "1 van de 2 plekken",
    ]  # fmt: skip
    assert [row[2] for row in table] == ["zelf", "via Partij 5", "geen", "geen"]


@pytest.mark.parametrize(
    ("tables", "unknown", "n"),
    [
        ({"stakeholders": [party(1, geraakt="", rol_nu="")]}, 2, 2),
        ({"stakeholders": [party(1, bron="inschatting")]}, 0, 2),
        ({"stakeholders": [party(1)], "forums": [forum(1, per_jaar="")], "seats": [seat(1, 1, functionaris="")]}, 2, 4),
        ({"stakeholders": [party(1)], "forums": [forum(1, sinds="2027-01-01")], "seats": [seat(1, 1)]}, 0, 2),
        ({"stakeholders": parties(2), "statements": [statement(1, soort="principe")],
          "measurements": scores("4", maat="punt", punt="PT1", bron="inschatting")}, 2, 6),
        ({"stakeholders": parties(2), "statements": [statement(1, soort="principe", status="afgevallen")],
          "measurements": scores("4", maat="punt", punt="PT1")}, 0, 4),
    ],
)  # fmt: skip
def test_inputs_of_the_status(tables, unknown, n):
    """10.24: two cells per party, one per forum and seat that is there, and per counting party each principle asked.

    The source of a party does not count here; an estimated answer and a missing one do.
    """
    found = model(**tables).inputs
    assert (sum(found), len(found)) == (unknown, n)


@pytest.mark.parametrize("cycle", [1, 2, 3, 4])
def test_seats_of_the_legal_procedure(cycle):
    """The forum of S13 exists from July on: 11 of 12 in the first two rounds, 12 of 12 after."""
    found = sample("juridische_procedure", cycle=cycle).seating
    assert (len(found.counting) - len(found.without_seat), len(found.counting)) == (11 if cycle < 3 else 12, 12)


def test_sentences_of_the_samples():
    """The planted lessons in words: a circle and a dead end, two deciders, and two empty chairs."""
    legal, desk = sample("juridische_procedure"), sample("burger_rijk")
    assert answer("forums", legal).startswith(
        "1 van de 4 overleggen onder het strategische niveau heeft een weg omhoog."
    )
    assert answer("raci", legal) == (
        "6 van de 8 besluiten hebben precies één beslisser. Meer dan één beslisser: datum verplichte start. "
        "Geen beslisser: procesreglement. Niemand voert het uit: berichtstandaard."
    )
    assert answer("seats", desk, "en").startswith("15 of 17 key parties have a seat in a forum")
    assert answer("fellow", desk).startswith("0 van de 2 medeoverheden praten mee in een overleg")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_nothing_is_counted_out_of_nothing(language, edition):
    """With no table at all every section says what is missing and how to fill it, and never 0 of 0."""
    full = analysis(stakeholders=[party(1, categorie="medeoverheid")])
    found = (shareable(full) if edition == "shareable" else full).interaction_model
    for section in SECTIONS["interaction_model"]:
        said = plain(section.describe(found, language=language))
        assert ("Vul" in said or "Geef" in said) if language == "nl" else ("Fill" in said or "Give" in said)
        assert "0" not in said


def test_shareable_edition_has_no_functions_of_people():
    """Who chairs, prepares, elaborates and sits there, and the mandate of a seat, are gone; names and links stay."""
    full = analysis(
        stakeholders=parties(2),
        forums=[forum(1, uitwerker="geheim", voorzitter="geheim", voorbereider="geheim", escaleert_naar="O1")],
        seats=[seat(1, 1, functionaris="geheim", mandaat="geheim", namens="S2")],
        decisions=[decision(1, "S1", functionaris="geheim")],
        statements=[statement(1, soort="principe")],
    )
    found = shareable(full).interaction_model
    parts = [getattr(found, name) for name in sorted(type(found).parts())]
    assert "geheim" not in repr(parts)
    assert "Row(" not in repr(parts)
    assert [f.next_step for f in found.forums.forums] == ["circle"]
    assert [s.kind for s in found.seating.everyone] == ["direct", "represented"]
