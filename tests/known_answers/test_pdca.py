"""The definitions of step 3, each with an answer worked by hand (docs/definitions.md, 10.10 to 10.15 and 10.24)."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from fractions import Fraction

import pytest
from build import analysis, joined, parties, party, scores, statement

from omgeving_helpers.answers import describe_movers
from omgeving_helpers.edition import shareable
from omgeving_helpers.signals import judge
from omgeving_helpers.steps.order import median
from omgeving_helpers.steps.pdca.chance import chance_of, sign_test
from omgeving_helpers.steps.pdca.could_drift import could_drift
from omgeving_helpers.steps.shared_picture.statements import statement_status
from omgeving_helpers.steps.working_days import holidays_in, working_days
from omgeving_helpers.texts import plain

END = dt.date(2026, 12, 31)


def pdca(at=END, cycle=0, **tables):
    """Step 3 of a small programme."""
    return analysis(reference_date=at, cycle=cycle, **tables).pdca


def day(text):
    """A date."""
    return dt.date.fromisoformat(text)


def statement_rounds(*rounds, n=None):
    """Step 3 with answers on one statement in rounds that follow each other; ``None`` = not asked."""
    told = joined(*(scores(r, maat="punt", punt="PT1", cycle=c) for c, r in enumerate(rounds, 1) if r is not None))
    n = n or max(r.count(",") for r in rounds if r) + 1
    return pdca(stakeholders=parties(n), statements=[statement(1)], measurements=told)


PUBLISHED = {
    2025: "01-01 18-04 21-04 26-04 05-05 29-05 09-06 25-12 26-12",
    2026: "01-01 03-04 06-04 27-04 05-05 14-05 25-05 25-12 26-12",
    2027: "01-01 26-03 29-03 27-04 05-05 06-05 17-05 25-12",
}
"""New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension Day, Whit Monday and Christmas, as calendars give
them. 27 April 2025 is a Sunday, so King's Day is on the 26th; 26 December 2027 is a Sunday."""


@pytest.mark.parametrize("year", PUBLISHED)
def test_holidays_are_those_of_the_law(year):
    """Article 3 of the Algemene termijnenwet, besides Sundays: with Good Friday, and with 5 May every year."""
    found = [f"{d:%d-%m}" for d in holidays_in(year) if d.weekday() != 6]
    assert found == PUBLISHED[year].split()


def easter(year):
    """Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day_before = divmod(h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114, 31)
    return dt.date(year, month, day_before + 1)


@pytest.mark.parametrize("year", range(2020, 2061))
def test_holidays_follow_easter_and_the_calendar(year):
    """Five days hang on Easter, four on the calendar; King's Day moves to the 26th when the 27th is a Sunday."""
    moving = [easter(year) + dt.timedelta(days=n) for n in (-2, 0, 1, 39, 49, 50)]
    king = dt.date(year, 4, 26 if dt.date(year, 4, 27).weekday() == 6 else 27)
    fixed = [dt.date(year, 1, 1), king, dt.date(year, 5, 5), dt.date(year, 12, 25), dt.date(year, 12, 26)]
    assert set(holidays_in(year)) == {*moving, *fixed}


@pytest.mark.parametrize(
    ("start", "end", "n"),
    [
        ("2026-12-23", "2027-01-04", 6),  # 24, 28, 29, 30, 31 December and 4 January
        ("2027-01-04", "2026-12-23", -6),
        ("2026-04-02", "2026-04-07", 1),  # Good Friday, weekend and Easter Monday fall out; the 7th remains
        ("2026-04-24", "2026-04-28", 1),  # King's Day is the Monday between
        ("2025-04-25", "2025-04-28", 1),  # King's Day is on Saturday the 26th, so Monday the 28th is a working day
        ("2026-05-04", "2026-05-06", 1),  # 5 May is free
        ("2026-05-13", "2026-05-15", 1),  # Ascension Day is free
        ("2026-05-22", "2026-05-26", 1),  # Whit Monday is free
        ("2026-06-01", "2026-06-01", 0),
        ("2026-06-05", "2026-06-08", 1),
        ("2026-06-06", "2026-06-07", 0),
        ("2026-06-01", "2026-06-29", 20),
    ],
)
def test_working_days(start, end, n):
    """10.14: days after the start, up to and including the end, Monday to Friday without public holidays."""
    assert working_days(day(start), day(end)) == n


def test_working_days_are_counted_one_by_one():
    """The quick count equals a count of single days, over three years from any day of the week."""
    first = day("2025-11-27")
    for length in range(0, 1100, 37):
        last = first + dt.timedelta(days=length)
        days = (first + dt.timedelta(days=i) for i in range(1, length + 1))
        slow = sum(1 for d in days if d.weekday() < 5 and d not in holidays_in(d.year))
        assert working_days(first, last) == slow


def test_response_of_a_round_counts_any_answer():
    """10.10: of three counting parties one answered on support and one on trust only: 2 of 3."""
    told = joined(scores("4,-"), scores(",,3", maat="vertrouwen"))
    (found,) = pdca(stakeholders=parties(3), measurements=told).rhythm.rounds
    assert (found.answered, found.n, found.n_scores, found.asked) == (2, 3, 2, 2)


def test_rounds_run_on_from_each_other():
    """10.12: the first one from the start of the programme, the next from the day after the last answer."""
    told = joined(scores("4"), scores(",4", date="2026-03-20"), scores("4,4", cycle=2))
    found = pdca(stakeholders=parties(2), measurements=told).rhythm.rounds
    assert [(r.starts, r.first_date, r.last_date) for r in found] == [
        (day("2026-01-01"), day("2026-03-01"), day("2026-03-20")),
        (day("2026-03-21"), day("2026-06-01"), day("2026-06-01")),
    ]


@pytest.mark.parametrize(
    ("at", "weeks", "is_old"), [("2026-06-27", 16, False), ("2026-06-28", 17, False), ("2026-06-29", 17, True)]
)
def test_age_of_the_last_measurement(at, weeks, is_old):
    """10.10: 1 March and 119 days is 28 June: exactly 17 weeks is not old; a day later it is, and still shows 17."""
    found = pdca(at=day(at), stakeholders=[party(1)], measurements=scores("4")).rhythm
    assert (found.weeks_old, found.is_old) == (weeks, is_old)


def test_needed_and_active_follow_phase_and_seat():
    """10.12: two rounds; S2 is needed from rollout on, S3 only listens, S4 sits in a forum that met in round 2 only.

    Round 1 ends on 1 March in build: needed S1, S3, S4; S1 answered itself, S3 and S4 were estimated and O1 did not
    meet: 1 of 3. Round 2 runs on to 31 December in rollout: needed all four; S1, S2 answered, S4 met: 3 of 4.
    """
    rows = [party(1), party(2, fases="invoering"), party(3), party(4)]
    forums = [{"overleg_id": "O1", "naam": "Overleg", "niveau": "tactisch", "soort": "werkgroep", "per_jaar": "4",
               "voorzitter": "directeur"}]  # fmt: skip
    seats = [
        {"overleg_id": "O1", "stakeholder_id": "S3", "functionaris": "adviseur", "rol": "toehoorder"},
        {"overleg_id": "O1", "stakeholder_id": "S4", "functionaris": "adviseur", "rol": "lid"},
    ]
    agenda = [{"punt_nr": "A1", "overleg_id": "O1", "datum": "2026-12-30", "onderwerp": "x", "soort": "vergaderdatum"}]
    starts = [
        {"mijlpaal_id": "M1", "naam": "bouw", "datum": "2026-06-01", "type": "fasestart", "fase": "bouw"},
        {"mijlpaal_id": "M2", "naam": "invoering", "datum": "2026-06-01", "type": "fasestart", "fase": "invoering"},
    ]
    told = joined(scores("4"), scores(",,4,4", bron="inschatting"), scores("4,4", cycle=2))
    found = pdca(stakeholders=rows, forums=forums, seats=seats, agenda=agenda, milestones=starts, measurements=told)
    assert [(a.k, a.n) for a in found.questions.parties] == [(1, 3), (3, 4)]
    assert [p.id for p in found.taking_part.missing] == ["S3"]
    assert found.taking_part.phase == "rollout"


def test_older_round_is_judged_at_its_own_end():
    """10.0 and 10.12: asked for round 1, activity stops at its last answer; the meeting of December is not seen."""
    forums = [{"overleg_id": "O1", "naam": "Overleg", "niveau": "tactisch", "soort": "werkgroep", "per_jaar": "4",
               "voorzitter": "directeur"}]  # fmt: skip
    seats = [{"overleg_id": "O1", "stakeholder_id": "S1", "functionaris": "adviseur", "rol": "lid"}]
    agenda = [
        {"punt_nr": f"A{i}", "overleg_id": "O1", "datum": d, "onderwerp": "x", "soort": "vergaderdatum"}
        for i, d in enumerate(("2025-12-01", "2026-12-01"))
    ]
    there = {"stakeholders": [party(1)], "forums": forums, "seats": seats, "agenda": agenda}
    told = joined(scores("4", bron="inschatting"), scores("4", cycle=2, bron="inschatting"))
    assert [p.id for p in pdca(cycle=1, measurements=told, **there).taking_part.missing] == ["S1"]
    assert pdca(measurements=told, **there).taking_part.missing == ()


def test_question_two_keeps_provisional_and_unknown_in_n():
    """10.5: three statements asked, one shared, one provisional, one unknown; a criterion does not count."""
    statements = [*(statement(i) for i in (1, 2, 3, 5)), statement(4, soort="criterium")]
    told = joined(
        scores("4,4,4", maat="punt", punt="PT1"),
        scores("4,4,-", maat="punt", punt="PT2"),
        scores("4,-,-", maat="punt", punt="PT3"),
        scores("4,4,4", maat="punt", punt="PT4"),
    )
    (found,) = pdca(stakeholders=parties(3), statements=statements, measurements=told).questions.picture
    assert (found.k, found.provisional, found.unknown, found.n) == (1, 1, 1, 3)


def test_question_three_counts_all_counting_parties():
    """10.5: of four counting parties two are content, one is not, one is silent: 2 to 3 of 4."""
    found = pdca(stakeholders=parties(4), measurements=scores("4,5,3", maat="samenspel")).questions.interaction[-1]
    assert (found.k, found.k_max, found.unknown, found.n) == (2, 3, 1, 4)


def test_drift_compares_only_parties_with_both_answers():
    """10.11: S1 to S3 went 4, 4, 5 to 2, 3, 3 (median 4 to 3); S4 skipped the second round, S5 the first.

    Over everybody the median would have gone from 4 to 3 as well, but over 4 and 4 parties; n is 3.
    """
    (drift,) = statement_rounds("4,4,5,2,-", "2,3,3,-,5").drifts
    assert (drift.alarm.n, drift.alarm.before, drift.alarm.after) == (3, 4, 3)
    assert [p.id for p in drift.alarm.moved] == ["S1", "S3", "S2"]  # two steps, two steps, one step


def test_drift_from_both_bases_tells_the_shared_one():
    """10.11: shared in 1 (median 5), open in 2 (3), rejected in 3 (2): both bases drift, the text speaks of round 1."""
    (drift,) = statement_rounds("5,5,5", "3,3,3", "2,2,2").drifts
    assert (drift.alarm.base, drift.alarm.before, drift.alarm.after) == (1, 5, 2)


def test_drift_from_the_previous_base_when_the_shared_one_did_not_drift():
    """10.11: 4 (shared), 2, 3.5: from round 1 half a step, from round 2 one and a half, so round 2 is told.

    Of four parties 4,4,4,4 then 2,2,2,2 then 3,3,4,4: median 3.5, not shared because 3.5 is below 4.
    """
    (drift,) = statement_rounds("4,4,4,4", "2,2,2,2", "3,3,4,4").drifts
    assert (drift.alarm.base, drift.alarm.before, drift.alarm.after) == (2, 2, Fraction(7, 2))


def test_drift_looks_past_a_round_that_skipped_the_statement():
    """10.11: the statement was not asked in round 2; the last earlier round with an answer is round 1."""
    found = statement_rounds("4,4,4", None, "2,2,2")
    assert found.drifts[0].alarm.base == 1


def test_drift_by_movers_only():
    """10.11: of seven parties two went from agree to disagree and the median stays 5; only the movers are named."""
    (drift,) = statement_rounds("4,5,5,5,5,5,5", "2,1,5,5,5,5,5").drifts
    assert not drift.alarm.is_by_median
    assert [p.id for p in drift.alarm.moved] == ["S1", "S2"]
    assert drift.alarm.direction == -1


def test_drift_into_shared_is_shown_and_no_alarm():
    """10.11: from 2 to 4 is a shift of two, and the statement is shared now."""
    found = statement_rounds("2,2,2", "4,4,4")
    assert found.drifts[0].alarm is None
    assert found.trends[0].rounds[1].change.is_drift
    assert found.trends[0].rounds[1].change.direction == 1


def test_recovery_half_way_keeps_the_alarm():
    """10.11: 5, 2, 3: still two steps from the shared picture, one step back: P02 and P91 stand side by side."""
    (drift,) = statement_rounds("5,5,5", "2,2,2", "3,3,3").drifts
    assert (drift.alarm.base, drift.recovery.base, drift.is_shared_again) == (1, 2, False)


def test_recovery_after_movers_goes_up():
    """10.11: a drift by movers only has direction down, so a median that rises is the way back.

    Round 2: S1 and S2 moved from 4 to 2 and S3 to S5 stay at 3, so the median stays 3 (4,4,3,3,3 and 2,2,3,3,3).
    Round 3: 4 everywhere but one 2: the median rises to 4, and the statement is divided.
    """
    (drift,) = statement_rounds("4,4,3,3,3", "2,2,3,3,3", "4,2,4,4,4").drifts
    assert (drift.recovery.before, drift.recovery.after, drift.is_shared_again) == (3, 4, False)


def test_shared_again_with_an_answer_missing_is_not_said():
    """10.11: provisional is no *shared again*; with the same two parties in both rounds there is no median either."""
    (drift,) = statement_rounds("4,4,4,4", "1,1,-,1", "4,4,4,-").drifts
    assert drift.status == "provisional"
    assert drift.recovery is None


@pytest.mark.parametrize(
    ("changed", "down", "p"),
    [(6, 6, Fraction(1, 32)), (6, 0, Fraction(1, 32)), (6, 3, 1), (1, 1, 1), (5, 4, Fraction(3, 8)), (0, 0, 1)],
)
def test_sign_test(changed, down, p):
    """10.11: 6 of 6 down is 2/64; 4 of 5 down is 2 (1 + 5) / 32 = 3/8; a middle split is certain."""
    assert sign_test(changed, down) == p


def test_chance_in_words():
    """10.11: six of nine changed, all down: by chance alone in 1 of 32 cases."""
    found = statement_rounds("5,5,5,5,5,5,3,3,3", "3,3,3,3,3,3,3,3,3")
    chance = chance_of(found.drifts[0].alarm)
    assert (chance.n, chance.changed, chance.down, chance.one_in) == (9, 6, 6, 32)
    from omgeving_helpers.answers import drift_table

    (row,) = drift_table(found, language="nl").rows
    assert plain(row[-1]) == (
        "6 van de 9 veranderden, waarvan 6 omlaag. Door toeval alleen komt zo’n verdeling in 1 op de 32 gevallen voor."
    )


LIMITS = {"drift_median": 1, "drift_movers": 2, "drift_min_parties": 3, "divided_high": 4, "divided_low": 2}


def drifts_by_trying(bases, now, to_come, n, thresholds):
    """Whether any filling gives a drift: every score or none for each missing answer, one by one."""
    for filling in itertools.product((None, 1, 2, 3, 4, 5), repeat=len(to_come)):
        filled = {**now, **{p: v for p, v in zip(to_come, filling, strict=True) if v is not None}}
        if statement_status(list(filled.values()), n=n, thresholds=thresholds) in {"shared", "provisional"}:
            continue
        for base in bases:
            both = [p for p in filled if p in base]
            if len(both) < LIMITS["drift_min_parties"]:
                continue
            change = abs(median(filled[p] for p in both) - median(base[p] for p in both))
            movers = sum(base[p] >= LIMITS["divided_high"] and filled[p] <= LIMITS["divided_low"] for p in both)
            if change >= LIMITS["drift_median"] or movers >= LIMITS["drift_movers"]:
                return True
    return False


def test_possible_drift_equals_trying_every_filling():
    """Section 11: the quick search finds a drift exactly when one of all fillings gives one."""
    thresholds = analysis(stakeholders=[party(1)]).situation.thresholds
    chance = random.Random(20261231)  # noqa: S311 - a fixed series of examples
    outcomes = set()
    for _ in range(400):
        n = chance.randint(3, 7)
        ids = [f"S{i}" for i in range(n)]
        narrow = chance.choice([(1, 5), (3, 4), (4, 5), (2, 4)])
        bases = [{p: chance.randint(*narrow) for p in ids if chance.random() < 0.8} for _ in range(2)]
        to_come = chance.sample(ids, chance.randint(1, min(3, n)))
        now = {p: chance.randint(*narrow) for p in ids if p not in to_come and chance.random() < 0.9}
        wanted = drifts_by_trying(bases, now, to_come, n, thresholds)
        assert could_drift(bases, now, to_come, n=n, thresholds=thresholds) == wanted, (bases, now, to_come)
        outcomes.add(wanted)
    assert outcomes == {True, False}


def test_joined_left_and_swing():
    """10.11: 3 to 4 joined, 5 to 3 left and swung by two, 2 to 4 joined and swung, 4 to 5 the same, - unknown."""
    told = joined(scores("3,5,2,4,4"), scores("4,3,4,5,-", cycle=2))
    found = pdca(stakeholders=parties(5), measurements=told).support_lines
    assert [line.change for line in found.lines] == ["joined", "left", "joined", "same", "unknown"]
    assert [line.is_swing for line in found.lines] == [False, True, True, False, False]
    assert (found.n, found.joined, found.left, found.unknown) == (5, 2, 1, 1)


def test_joined_counts_counting_parties_only():
    """The line of another party is drawn, but the count is of the counting ones; supervisors have no line."""
    rows = [party(1), party(2, geraakt="1"), party(3, categorie="toezichthouder")]
    found = pdca(stakeholders=rows, measurements=joined(scores("3,3,3"), scores("4,4,4", cycle=2))).support_lines
    assert [line.party.id for line in found.lines] == ["S1", "S2"]
    assert (found.n, found.joined) == (1, 1)


def support_rounds(*rounds):
    """Step 3 with the support of the parties in rounds that follow each other; the sixth is no key party."""
    told = joined(*(scores(r, cycle=c) for c, r in enumerate(rounds, 1) if r is not None))
    return pdca(stakeholders=[*parties(5), party(6, geraakt="1")], measurements=told)


@pytest.mark.parametrize(
    ("rounds", "fell_in", "early"),
    [
        (("4,4,4,4,4,5", "4,4,4,4,3,3", "3,3,3,3,3,3"), 3, ["S5", "S6"]),  # exactly one, and any kind of party
        (("4,4,4,4,4,4", "4,4,4,4,4,4", "2,2,2,2,2,2"), None, []),  # nobody went before
        (("4,4,4,4,4", "4,4,4,4,3", "4,4,4,4,3"), None, []),  # the middle stayed
        (("3,3,3,3,4", "3,3,3,3,3", "4,4,4,4,4"), None, []),  # the middle rose
        (("-,4,4,4,4", "1,4,4,4,4", "1,2,2,2,2"), None, []),  # the first answer is not known
        (("4,4,4,4,4", None, "4,4,4,4,3", "2,2,2,2,2"), 4, ["S5"]),  # a round that was skipped is no round
        (("4,4,4,4,4", "2,2,2,2,2"), None, []),  # there is no round before
        (("5,5,5,5,5", "4,5,5,5,5", "4,4,4,4,4", "3,3,3,3,3"), 4, ["S2", "S3", "S4", "S5"]),  # the last fall only
        (("4,4,,,", "4,3,,,", "2,2,,,"), None, []),  # too few parties for a middle
    ],
)
def test_early_warning_is_a_lower_answer_in_the_round_before_the_middle_fell(rounds, fell_in, early):
    """Of support: who already went at least one step down one round earlier, key party or not."""
    found = support_rounds(*rounds)
    assert [p.id for w in found.early_warnings for p in w.parties] == early
    assert [w.fall.cycle for w in found.early_warnings] == [fell_in] * bool(early)
    assert not any(w.statement for w in found.early_warnings)


def test_early_warning_on_a_statement_is_told_with_names():
    """The sentence names statement, rounds, middles and who went first; it is not in the shareable edition."""
    whole = analysis(
        reference_date=END,
        stakeholders=parties(6),
        statements=[statement(1)],
        measurements=joined(
            scores("4,4,4,4,4,4", maat="punt", punt="PT1", cycle=1),
            scores("4,4,4,4,4,2", maat="punt", punt="PT1", cycle=2),
            scores("2,2,2,2,2,2", maat="punt", punt="PT1", cycle=3),
            *(scores("4,4,4,4,4,4", cycle=c) for c in (1, 2, 3)),
        ),
    )
    told = plain(describe_movers(whole.pdca, language="nl"))
    assert told.endswith(
        "Over ‘Zin 1’ daalde het midden in meting 3 van 4,0 naar 2,0. "
        "Een eerste teken was er al: Partij 6 gaf in meting 2 een lager cijfer."
    )
    assert "first sign: Partij 6 gave a lower score in round 2." in plain(describe_movers(whole.pdca, language="en"))
    assert shareable(whole).pdca.early_warnings == ()


def planned(*items, due="2026-11-02", at=END, seats=(), **milestone):
    """The one decision of a plan."""
    forums = [
        {"overleg_id": f"O{i}", "naam": f"Overleg {i}", "niveau": "tactisch", "soort": "werkgroep", "per_jaar": "4",
         "voorzitter": "directeur", **({"sinds": "2027-02-01"} if i == 3 else {})}
        for i in (1, 2, 3)
    ]  # fmt: skip
    agenda = [
        {"punt_nr": f"A{i}", "overleg_id": "O1", "onderwerp": "x", "soort": "besluiten", "mijlpaal_id": "M1", **row}
        for i, row in enumerate(items)
    ]
    due_row = {"mijlpaal_id": "M1", "naam": "besluit", "datum": due, "type": "besluit", **milestone}
    there = {"stakeholders": [party(1)], "forums": forums, "seats": list(seats), "agenda": agenda}
    (found,) = pdca(at=at, milestones=[due_row], **there).plan.decisions
    return found


@pytest.mark.parametrize(
    ("date", "slack", "state"),
    [("2026-11-01", 1, "in_time"), ("2026-11-02", 0, "in_time"), ("2026-11-23", -21, "late")],
)
def test_slack_of_a_decision(date, slack, state):
    """10.13 and 10.14: calendar days between deciding date and milestone; the day itself is in time."""
    found = planned({"datum": date, "uitkomst": "besluit"})
    assert (found.slack, found.state) == (slack, state)


def test_deciding_date_is_the_earliest_that_decides():
    """10.13: a past item without outcome and one of another forum do not decide; the coming one does."""
    items = [
        {"datum": "2026-10-01", "uitkomst": "afspraak"},
        {"datum": "2026-10-02", "uitkomst": "besluit", "overleg_id": "O2"},
        {"datum": "2027-01-15"},
        {"datum": "2027-01-10", "status": "vervallen"},
    ]
    assert planned(*items, overleg_id="O1").decided == day("2027-01-15")
    assert planned(*items).decided == day("2026-10-02")


def test_link_to_a_forum_that_does_not_exist_yet_reads_as_empty():
    """10.0: the decision is planned in a forum that starts in February, so no forum discusses it yet."""
    found = planned({"datum": "2027-03-01", "overleg_id": "O3"}, due="2027-03-02")
    assert (found.decided, found.is_discussed, found.state) == (day("2027-03-01"), False, "not_discussed")


def test_outcome_after_the_date_is_ignored():
    """10.0: on 1 November the decision of 23 November is a plan; on that day itself its outcome counts."""
    row = {"datum": "2026-11-23", "uitkomst": "besluit", "verwerkt_op": "2026-11-30"}
    found = analysis(
        reference_date=day("2026-11-01"),
        stakeholders=[party(1)],
        forums=[{"overleg_id": "O1", "naam": "x", "niveau": "tactisch", "soort": "werkgroep", "per_jaar": "4",
                 "voorzitter": "directeur"}],
        agenda=[{"punt_nr": "A1", "overleg_id": "O1", "onderwerp": "x", "soort": "besluiten", **row}],
    ).situation.rows("agenda")[0]  # fmt: skip
    assert (found["outcome"], found["processed_on"]) == ("unknown", None)
    assert (found.in_file("outcome"), found.in_file("processed_on")) == ("decision", day("2026-11-30"))
    assert planned({"datum": "2026-11-23"}, at=day("2026-11-23")).decided is None


def test_later_feedback_is_emptied_and_the_outcome_of_an_earlier_row_stays():
    """10.0: on an earlier row only the later date is ignored."""
    row = {"punt_nr": "A1", "overleg_id": "", "datum": "2026-06-01", "onderwerp": "x", "soort": "besluiten",
           "uitkomst": "besluit", "verwerkt_op": "2026-06-05", "teruggekoppeld_op": "2027-01-05"}  # fmt: skip
    found = analysis(reference_date=END, stakeholders=[party(1)], agenda=[row]).situation.rows("agenda")[0]
    assert (found["outcome"], found["processed_on"], found["fed_back_on"]) == ("decision", day("2026-06-05"), None)


@pytest.mark.parametrize(("cycles", "kept"), [((), ["AC1", "AC2"]), ((1,), ["AC1"]), ((1, 2), ["AC1", "AC2"])])
def test_actions_of_a_later_round_are_left_out(cycles, kept):
    """10.0: above the current cycle a row is ignored; without a cycle all stay."""
    rows = [
        {"actie_id": f"AC{i}", "cyclus": str(i), "pdca": "do", "omschrijving": "x", "eigenaar": "directeur",
         "klaar_voor": "2026-06-01", "status": "klaar", "klaar_op": "2027-01-01"}
        for i in (1, 2)
    ]  # fmt: skip
    told = joined(*(scores("4", cycle=c) for c in cycles))
    found = analysis(reference_date=END, stakeholders=[party(1)], actions=rows, measurements=told).situation
    assert [r["action_id"] for r in found.rows("actions")] == kept
    assert {(r["done_on"], r["status"]) for r in found.rows("actions")} == {(None, "open")}


def owed(*items, at=END, **tables):
    """The feedback that is owed for items that party 1 brought in."""
    rows = [
        {"punt_nr": f"A{i}", "overleg_id": "", "onderwerp": f"onderwerp {i}", "soort": "bespreken",
         "ingebracht_door": "S1", "uitkomst": "geen", **row}
        for i, row in enumerate(items)
    ]  # fmt: skip
    there = {"stakeholders": [party(1), party(2, categorie="intern")], **tables}
    return pdca(at=at, agenda=rows, **there).owed


def test_feedback_states_and_working_days():
    """10.15: fifteen working days after Tuesday 9 December 2025 is Friday 2 January 2026; a day more is late.

    10, 11, 12 (3), 15 to 19 (8), 22, 23, 24 (11), 29, 30, 31 (14); 25, 26 December and 1 January are free.
    """
    items = [
        {"datum": "2025-12-09", "teruggekoppeld_op": "2026-01-02"},
        {"datum": "2025-12-09", "teruggekoppeld_op": "2026-01-05"},
        {"datum": "2025-12-09"},
    ]
    found = owed(*items, at=day("2026-01-02"))
    assert [(i.item_id, i.state, i.days) for i in found.items] == [
        ("A1", "within_term", 15),
        ("A2", "within_term", 15),
        ("A0", "in_time", 15),
    ]
    later = owed(*items, at=day("2026-01-05"))
    assert [(i.item_id, i.state, i.days) for i in later.items] == [
        ("A2", "waiting", 16),
        ("A1", "late", 16),
        ("A0", "in_time", 15),
    ]
    assert (later.due, later.count("in_time")) == (3, 1)


@pytest.mark.parametrize(
    ("changed", "about", "n"),
    [
        ({}, {}, 1),
        ({"soort": "terugkoppelen"}, {}, 0),
        ({"soort": "vergaderdatum"}, {}, 0),
        ({"status": "vervallen"}, {}, 0),
        ({"ingebracht_door": "S2"}, {}, 0),
        ({"ingebracht_door": "S2"}, {"eigen_partij": "S1"}, 1),
        ({}, {"eigen_partij": "S1"}, 0),
        ({"ingebracht_door": ""}, {}, 0),
        ({"datum": "2027-01-01"}, {}, 0),
    ],
)
def test_feedback_is_owed_to_others_for_what_was_discussed(changed, about, n):
    """10.15: not for feedback itself, meeting dates, cancelled or coming items, nor to our own party (10.6)."""
    assert len(owed({"datum": "2026-06-01", **changed}, about=about).items) == n


def test_inputs_of_the_step():
    """10.24: support for three counting parties, a statement asked of one, quality of two: 3 x 3 cells.

    Unknown or estimated: support of S3; quality of S3 and the estimate of S2; the statement of S2 and S3: 5 of 9.
    """
    told = joined(
        scores("4,4"),
        scores("4", maat="samenspel"),
        scores(",4", maat="samenspel", bron="inschatting"),
        scores("4", maat="punt", punt="PT1"),
        scores("4,4,4", maat="vertrouwen"),
    )
    rows = [*parties(3), party(4, geraakt="1")]
    found = pdca(stakeholders=rows, statements=[statement(1)], measurements=told).inputs
    assert (sum(found), len(found)) == (5, 9)


def test_status_needs_measurements_only():
    """10.24: without measurements unknown; with everyone asked and content in order."""
    told = joined(scores("4,4,4"), scores("4,4,4", maat="samenspel"))
    full = judge(analysis(reference_date=day("2026-04-01"), stakeholders=parties(3), measurements=told))
    assert full.statuses["pdca"].status == "in_order"
    assert judge(analysis(stakeholders=parties(3))).statuses["pdca"].missing_tables == ("measurements",)


@pytest.mark.parametrize(
    ("answers", "k", "k_max", "unknown"),
    [
        ("4,4,3,3", 2, 2, 0),
        ("4,4,3,-", 2, 3, 1),
        ("4,4,4,4", "nearly_all", "nearly_all", None),
        ("3,3,3,3", "nearly_none", "nearly_none", None),
        ("4,4,4,-", 3, "nearly_all", None),
        ("3,3,3,-", "nearly_none", 1, None),
    ],
)
def test_shareable_interaction_tells_none_and_all_as_nearly_so(answers, k, k_max, unknown):
    """10.22: what gives every answer away is told as nearly so, and then nobody knows how many were silent."""
    full = analysis(stakeholders=parties(4), measurements=scores(answers, maat="samenspel"))
    found = shareable(full).pdca.questions.interaction[0]
    assert (found.k, found.k_max, found.unknown) == (k, k_max, unknown)


def test_shareable_edition_holds_no_answer_and_no_row():
    """13: no score, median, mover, benefit or row of the file is left in step 3."""
    told = joined(scores("4,4,4"), scores("2,2,2", cycle=2),
                  *(scores(v, maat="punt", punt="PT1", cycle=c) for c, v in ((1, "5,5,5"), (2, "1,1,1"))),
                  scores("1,1,1", maat="opbrengst", cycle=2))  # fmt: skip
    full = analysis(stakeholders=parties(3), statements=[statement(1)], measurements=told)
    assert full.pdca.lost.supporters
    assert full.pdca.benefits.worse_off
    found = shareable(full).pdca
    (drift,) = found.drifts
    assert (drift.alarm.moves, drift.alarm.before, drift.alarm.movers, drift.row) == ((), None, (), None)
    assert [(r.median, r.lowest, r.change) for r in found.trends[0].rounds] == [(None, None, None)] * 2
    assert (found.lost.supporters, found.benefits.worse_off, found.effects) == ((), (), ())
    assert (found.support_lines.lines, found.support_lines.left) == ((), "nearly_all")


def test_shareable_edition_hides_statements_of_a_small_group():
    """10.22: with two counting parties a status would give answers away."""
    told = joined(*(scores("4,4", maat="punt", punt="PT1", cycle=c) for c in (1, 2)))
    found = shareable(analysis(stakeholders=parties(2), statements=[statement(1)], measurements=told)).pdca
    assert (found.drifts, found.trends) == ((), ())
    assert [a.k for a in found.questions.picture] == [None, None]


def test_an_answer_that_takes_no_part_makes_no_round():
    """3 and 10.0: support with a statement, or a statement without one, is no row of a fifth round."""
    wrong = [
        {**scores("4", cycle=5, date="2026-12-01")[0], "punt_id": "PT1"},
        scores("4", maat="punt", cycle=6, date="2026-12-02")[0],
    ]
    there = {"stakeholders": parties(2), "statements": [statement(1)]}
    assert pdca(**there, measurements=[*scores("4,4"), *wrong]).snapshot.cycles == (1,)
    assert pdca(**there, measurements=[*scores("4,4"), *scores("4", cycle=5, date="2026-12-01")]).snapshot.cycles == (
        1,
        5,
    )


def test_feedback_before_the_meeting_is_neither_in_time_nor_waiting():
    """3 and 10.15: the date is unknown, so the item is in doubt and counts in no state."""
    item = {"punt_nr": "A1", "overleg_id": "O1", "datum": "2026-09-01", "onderwerp": "x", "soort": "bespreken",
            "ingebracht_door": "S1", "teruggekoppeld_op": "2026-08-01"}  # fmt: skip
    owed = pdca(stakeholders=parties(1), agenda=[item]).owed
    assert (owed.items, owed.could_wait) == ((), True)
