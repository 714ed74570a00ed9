"""What holds for step 2 of every programme, tried over generated ones: order of rows, blanks, counts."""

from __future__ import annotations

import datetime as dt

from build import decision, forum, party, programme, seat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from omgeving_helpers.signals import judge
from omgeving_helpers.steps.analysis import analyse

END = dt.date(2026, 12, 31)
CALM = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
LEVEL = some.sampled_from(["", "strategisch", "tactisch", "operationeel"])
LINK = some.sampled_from(["", "O1", "O2", "O3", "O9"])
ROLE = some.sampled_from(["", "lid", "voorzitter", "toehoorder"])
LETTER = some.sampled_from(["", "R", "A", "C", "I"])


@some.composite
def tables(draw):
    """Parties, forums, seats and decisions, with gaps and ids that do not exist."""
    n = draw(some.integers(1, 5))
    parties = [
        party(
            i,
            categorie=draw(some.sampled_from(["", "intern", "medeoverheid", "koepel", "toezichthouder"])),
            geraakt=draw(some.sampled_from(["", "1", "3", "5"])),
            rol_nu=draw(some.sampled_from(["", "geen", "meeweten", "meedenken"])),
            spreekt_namens=draw(some.sampled_from(["", "S1", "S2"])),
        )
        for i in range(1, n + 1)
    ]
    forums = [
        forum(
            i,
            niveau=draw(LEVEL),
            escaleert_naar=draw(LINK),
            uitwerking_in=draw(LINK),
            voorbereider=draw(some.sampled_from(["", "secretaris", "nvt"])),
            sinds=draw(some.sampled_from(["", "2026-01-01", "2027-01-01"])),
        )
        for i in range(1, draw(some.integers(0, 3)) + 1)
    ]
    pairs = draw(some.sets(some.tuples(some.integers(1, 4), some.integers(1, n + 1)), max_size=4))
    seats = [seat(f, p, rol=draw(ROLE), namens=draw(some.sampled_from(["", "S1", "S2|S3"]))) for f, p in sorted(pairs)]
    who = some.sampled_from([*(f"S{i}" for i in range(1, n + 2)), "O1"])
    stage = some.sampled_from(["beeldvorming", "besluitvorming"])
    keys = draw(some.sets(some.tuples(some.integers(1, 3), stage, who), max_size=8))
    decisions = [decision(d, p, draw(LETTER), fase=s) for d, s, p in sorted(keys)]
    return {"stakeholders": parties, "forums": forums, "seats": seats, "decisions": decisions}


def judged(there):
    """The judgement of a programme."""
    return judge(analyse(programme(**there), reference_date=END))


def outcome(judgement):
    """What a reader sees of step 2, without the places of rows."""
    signals = [(s.id, s.severity, s.finding.subjects, dict(s.finding.values)) for s in judgement.signals]
    return judgement.statuses["interaction_model"].status, signals


@CALM
@given(tables(), some.randoms(use_true_random=False))
def test_order_of_rows_never_changes_a_result(there, random):
    """Shuffled files give the same status, signals, order and names."""
    shuffled = {name: random.sample(rows, len(rows)) for name, rows in there.items()}
    assert outcome(judged(there)) == outcome(judged(shuffled))


BLANKS = {"stakeholders": ("geraakt", "rol_nu"), "forums": ("niveau",), "seats": ("rol",), "decisions": ("raci",)}


@CALM
@given(tables(), some.data())
def test_a_blank_is_never_good_news(there, data):
    """Blanking a cell never makes the step in order, brings no good news, and hides no do-now without a question."""
    names = [name for name in BLANKS if there[name]]
    name = data.draw(some.sampled_from(names))
    row = data.draw(some.integers(0, len(there[name]) - 1))
    column = data.draw(some.sampled_from(BLANKS[name]))
    blank = {**there, name: [{**r, column: ""} if i == row else r for i, r in enumerate(there[name])]}
    before, after = judged(there), judged(blank)
    was, now = (j.statuses["interaction_model"].status for j in (before, after))
    assert not (now == "in_order" != was)
    assert not (was == "unknown" and now == "attention")
    good = [{s.id for s in j.signals if s.severity == "good_news" and s.code.startswith("I")} for j in (before, after)]
    assert good[1] <= good[0]
    urgent = {s.id for s in before.signals if s.severity == "do_now" and s.code.startswith("I")}
    gone = urgent - {s.id for s in after.signals}
    questions = {s.code for s in after.signals if s.finding.is_possible}
    assert {one.split(":")[0] for one in gone} <= questions


@CALM
@given(tables())
def test_counts_add_up(there):
    """A party has a seat or none, and a forum below strategic goes up, stops, turns or is not known."""
    found = judged(there).analysis.interaction_model
    kinds = [s.kind for s in found.seating.counting]
    assert len(found.seating.without_seat) == kinds.count("none")
    below = found.forums.below_strategic
    states = [f.next_step for f in below]
    assert len(found.forums.going_up) + sum(states.count(s) for s in ("dead_end", "circle", "unknown")) == len(below)
    around = [f.id for circle in found.forums.circles for f in circle]
    assert sorted(around) == sorted(f.id for f in found.forums.forums if f.next_step == "circle")
    assert all(len(d.holders("A")) == 1 for d in found.raci.decisions if d.is_clear)
