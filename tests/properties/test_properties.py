"""What holds for every programme, tried over generated ones (CONTRIBUTING.md): order, blanks, dates, evidence."""

from __future__ import annotations

import datetime as dt

import pytest
from build import joined, party, programme, statement
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from omgeving_helpers.signals import judge
from omgeving_helpers.signals.export import signals_json
from omgeving_helpers.steps.analysis import analyse

END = dt.date(2026, 12, 31)
CALM = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
SCORE = some.sampled_from(["", "1", "2", "3", "4", "5"])
CATEGORY = some.sampled_from(["", "intern", "koepel", "burger", "toezichthouder", "ministerie", "dienstverlener"])
YES_NO = some.sampled_from(["", "ja", "nee", "onbekend"])
SOURCE = some.sampled_from(["gevraagd", "document", "inschatting"])
DAY = some.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)).map(dt.date.isoformat)


@some.composite
def tables(draw):
    """Parties, statements and two rounds of answers, with gaps in everything that may be missing."""
    n = draw(some.integers(1, 7))
    parties = [
        party(
            i,
            categorie=draw(CATEGORY),
            geraakt=draw(SCORE),
            invloed=draw(SCORE),
            kan_blokkeren=draw(YES_NO),
            weet_het=draw(YES_NO),
            betrokken_sinds=draw(some.one_of(some.just(""), DAY)),
            belangrijk=draw(some.sampled_from(["", "", "", "ja", "nee"])),
            bron=draw(SOURCE),
        )
        for i in range(1, n + 1)
    ]
    statements = [
        statement(i, ingebracht_door=f"S{draw(some.integers(1, n))}") for i in range(1, draw(some.integers(0, 3)) + 1)
    ]
    questions = [("steun", ""), *(("punt", s["punt_id"]) for s in statements)]
    answers = [
        {
            "cyclus": str(cycle),
            "datum": f"2026-{3 * cycle:02}-01",
            "stakeholder_id": f"S{p}",
            "maat": measure,
            "punt_id": point,
            "score": draw(SCORE),
            "bron": draw(SOURCE),
        }
        for cycle in (1, 2)
        for measure, point in questions
        for p in range(1, n + 1)
        if draw(some.booleans())
    ]
    interests = [
        {
            "belang_id": "B1",
            "stakeholder_id": "S1",
            "vraagstuk": "tijd",
            "standpunt": "x",
            "richting": draw(SCORE),
            "bron": draw(SOURCE),
        }
    ]
    return {"stakeholders": parties, "statements": statements, "measurements": answers, "interests": interests}


def judged(there, edition="internal", date=END):
    """The judgement of a programme."""
    return judge(analyse(programme(**there), reference_date=date), for_edition=edition)


def outcome(judgement):
    """What a reader sees, without the places of rows."""
    return (
        {name: of.status for name, of in judgement.statuses.items()},
        [
            (s.id, s.severity, sorted(x.id for x in s.finding.subjects), dict(s.finding.values))
            for s in judgement.signals
        ],
        [(s.id, s.status, s.median, s.answered) for s in judgement.analysis.shared_picture.statements],
    )


@CALM
@given(tables(), some.randoms(use_true_random=False))
def test_order_of_rows_never_changes_a_result(there, random):
    """Shuffled files give the same status, signals, order and numbers."""
    shuffled = {name: random.sample(rows, len(rows)) for name, rows in there.items()}
    for edition in ("internal", "shareable"):
        assert outcome(judged(there, edition)) == outcome(judged(shuffled, edition))


BLANKS = {"stakeholders": ("geraakt", "invloed", "kan_blokkeren", "weet_het", "categorie"), "measurements": ("score",)}


@CALM
@given(tables(), some.data())
def test_a_blank_is_never_good_news(there, data):
    """Blanking a cell never makes a step in order or a statement shared, never lowers n, and hides no do-now."""
    name = data.draw(some.sampled_from([n for n in BLANKS if there[n]]))
    row = data.draw(some.integers(0, len(there[name]) - 1))
    column = data.draw(some.sampled_from(BLANKS[name]))
    blank = {**there, name: [{**r, column: ""} if i == row else r for i, r in enumerate(there[name])]}
    before, after = judged(there), judged(blank)
    for step, of in after.statuses.items():
        assert not (of.status == "in_order" != before.statuses[step].status), step
    status = {s.id: s.status for s in before.analysis.shared_picture.statements}
    assert not [s.id for s in after.analysis.shared_picture.statements if s.status == "shared" != status[s.id]]
    if column != "categorie":
        assert after.analysis.shared_picture.support.n >= before.analysis.shared_picture.support.n
    gone = {s.id for s in before.signals if s.severity == "do_now"} - {s.id for s in after.signals}
    if gone and column != "categorie":
        assert any(s.severity == "unknown" for s in after.signals), gone


@CALM
@given(tables(), some.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)))
def test_what_lies_after_the_date_changes_nothing(there, date):
    """Deleting the measurements after the reference date gives the same result."""
    until = {**there, "measurements": [r for r in there["measurements"] if r["datum"] <= date.isoformat()]}
    with_tables = judged(there, date=date)
    without = judged(until, date=date)
    missing = {s.id for s in without.signals if s.code == "D04"} - {s.id for s in with_tables.signals}
    assert missing <= {"D04:klein:measurements"}
    assert [s.id for s in with_tables.signals] == [s.id for s in without.signals if s.id not in missing]


@CALM
@given(tables())
def test_shareable_edition_holds_no_view(there):
    """No score, no row of the file and no reason for being key is left, whatever the data."""
    shared = judged(there, "shareable")
    support = shared.analysis.shared_picture.support
    assert support.scores == {}
    assert (support.not_on_board, support.unknown, support.against, support.can_block) == ((), (), (), ())
    assert {p.influence for p in shared.analysis.situation.parties} <= {None}
    assert {p.can_block for p in shared.analysis.situation.parties} <= {"unknown"}
    assert shared.analysis.situation.answers is None
    assert not [s.code for s in shared.signals if s.code in {"G06", "G19"}]
    assert b"\xe2\x81\xa8" not in signals_json(shared)


@CALM
@given(tables())
def test_support_is_a_true_range(there):
    """The lowest count is reached when every unknown says no, the highest when every unknown says yes."""
    support = judged(there).analysis.shared_picture.support
    assert 0 <= support.k <= support.k_max <= support.n
    assert support.k_max - support.k == len(support.unknown)
    assert support.k + len(support.not_on_board) + len(support.unknown) == support.n
    assert support.k_external <= support.k
    assert (
        support.n_external + sum(1 for p in judged(there).analysis.shared_picture.counting if not p.is_external)
        == support.n
    )


@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_moving_the_date_by_a_day_changes_only_dated_signals(edition):
    """From one day to the next only what depends on a date comes or goes."""
    there = {
        "stakeholders": [
            party(1),
            party(2, betrokken_sinds="2026-06-10", weet_het="nee"),
            party(3, kan_blokkeren="ja"),
        ],
        "statements": [statement(1, datum="2026-05-05", ingebracht_door="S2")],
        "measurements": joined(
            [{"cyclus": "1", "datum": "2026-03-01", "stakeholder_id": f"S{n}", "maat": "steun", "score": "3",
              "bron": "gevraagd"} for n in (1, 2, 3)],
        ),
    }  # fmt: skip
    read = programme(**there)
    day, before = dt.date(2026, 1, 10), None
    turning = {dt.date(2026, 2, 2), dt.date(2026, 3, 1), dt.date(2026, 6, 10), dt.date(2026, 6, 29)}
    while day < dt.date(2026, 7, 1):
        now = [s.id for s in judge(analyse(read, reference_date=day), for_edition=edition).signals]
        if before is not None and now != before:
            assert day in turning | {dt.date(2026, 5, 5)}, (day, set(now) ^ set(before))
        before, day = now, day + dt.timedelta(days=1)
