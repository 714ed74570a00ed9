"""What changed: corrections apart from what the parties changed, thresholds apart from both."""

from __future__ import annotations

import datetime as dt
import json
from fractions import Fraction

from build import joined, parties, party, programme, scores

from omgeving_helpers.signals import judge
from omgeving_helpers.signals.changes import PreviousReport, gone_signals, since_cycle, since_report, with_changes
from omgeving_helpers.signals.export import signals_csv, signals_json
from omgeving_helpers.steps.analysis import analyse

SPRING, AUTUMN = dt.date(2026, 4, 30), dt.date(2026, 10, 31)
ANSWERS = joined(scores("4,4,4", cycle=1), scores("4,4,4", cycle=2))


def blocking(*who, weet_het="ja"):
    """Three key parties, of whom these can block."""
    return [party(n, kan_blokkeren="ja" if n in who else "nee", weet_het=weet_het) for n in (1, 2, 3)]


def reported(read, day, **changed):
    """What a report on this day said, as it stands in its files."""
    judgement = judge(analyse(read, reference_date=day))
    snapshot = judgement.snapshot
    return PreviousReport(
        reference_date=snapshot.reference_date,
        cycle=snapshot.cycle,
        version="1",
        thresholds={t.code: t.value for t in snapshot.thresholds} | changed,
        signals=json.loads(signals_json(judgement))["signals"],
    )


def compared(before, after, *, then=SPRING, now=AUTUMN, version="1", **thresholds):
    """The changes between a report on one set of tables and today on another: code, new or gone, why."""
    old, new = programme(**before), programme(**after)
    judgement = judge(analyse(new, reference_date=now))
    since = since_report(new, judgement, reported(old, then, **thresholds), version=version)
    return since, sorted((c.id.split(":")[0], c.is_new, c.why) for c in since.changes)


def test_nothing_changed_is_nothing_told():
    """The same tables on the same day: every signal is still there."""
    tables = {"stakeholders": blocking(weet_het="nee"), "measurements": ANSWERS}
    since, found = compared(tables, tables, now=SPRING)
    assert found == []
    assert len(since.still_there) > 0


def test_a_party_that_changes_its_mind_is_a_change_since_the_previous_measurement():
    """A party that can block and falls from 4 to 2 in round 2: G05 and G06 are new since then, not by correction."""
    tables = {"stakeholders": blocking(1), "measurements": joined(scores("4,4,4"), scores("2,4,4", cycle=2))}
    _, found = compared(tables, tables)
    assert ("G06", True, "since_previous") in found
    assert ("G05", True, "since_previous") in found
    assert not [f for f in found if f[2] == "correction"]


def test_a_mended_cell_of_then_is_a_correction_and_never_progress():
    """Round 1 said 2, the file is mended to 4: G05 and G06 are gone by correction, with the cell that made it so."""
    before = {"stakeholders": blocking(1), "measurements": scores("2,4,4")}
    after = {"stakeholders": blocking(1), "measurements": scores("4,4,4")}
    since, found = compared(before, after, now=SPRING)
    assert found == [("G05", False, "correction"), ("G06", False, "correction"), *found[2:]]
    assert not [f for f in found if f[2] == "since_previous"]
    (cell, *_) = [c for change in since.changes if change.id.startswith("G06") for c in change.cells]
    assert (cell.table, cell.column, cell.row, cell.then, cell.now) == ("measurements", "score", 2, 2, 4)


def test_a_table_without_dates_is_a_correction_too():
    """A party that turns out to be able to block was so then as well: G06 is new by correction."""
    answers = {"measurements": joined(scores("2,4,4"), scores("2,4,4", cycle=2))}
    _, found = compared({"stakeholders": blocking(), **answers}, {"stakeholders": blocking(1), **answers})
    assert [f for f in found if f[0] == "G06"] == [("G06", True, "correction")]


def test_a_signal_that_changes_twice_has_the_last_reason():
    """Corrected away at the previous date, and back by a new answer: it is still there. Only new now: since then."""
    before = {"stakeholders": blocking(1), "measurements": scores("4,4,4")}
    after = {"stakeholders": blocking(1), "measurements": joined(scores("2,4,4"), scores("4,4,4", cycle=2))}
    _, found = compared(before, after)
    assert not [f for f in found if f[0] == "G06"]


def test_another_threshold_is_said_apart():
    """With support from 5 then and 4 now, who said 4 is on board by the threshold alone."""
    tables = {"stakeholders": blocking(1), "measurements": scores("4,4,4")}
    old, new = programme(**tables), programme(**tables)
    judgement = judge(analyse(new, reference_date=SPRING))
    strict = reported(old, SPRING, support_from=Fraction(5))
    told = [{"id": f"{code}:klein{rest}", "code": code, "evidence": []} for code, rest in
            (("G05", ""), ("G06", ":stakeholders/S1"))]  # fmt: skip
    before = PreviousReport(**{**vars(strict), "signals": [*strict.signals, *told]})
    since = since_report(new, judgement, before, version="2")
    assert since.other_thresholds == ("support_from",)
    assert since.is_other_version
    assert {(c.id.split(":")[0], c.why) for c in since.changes} >= {("G05", "thresholds"), ("G06", "thresholds")}


def test_since_the_previous_cycle_on_the_same_data():
    """Round 2 against round 1: who fell is new; who rose is gone; the first round has nothing to compare with."""
    read = programme(stakeholders=blocking(1, 2), measurements=joined(scores("4,2,4"), scores("2,4,4", cycle=2)))
    since = since_cycle(read, judge(analyse(read, reference_date=AUTUMN)))
    blocked = lambda signals: [s.id for s in signals if s.code == "G06"]  # noqa: E731 - short
    assert blocked(since.new) == ["G06:klein:stakeholders/S1"]
    assert blocked(since.gone) == ["G06:klein:stakeholders/S2"]
    assert since_cycle(read, judge(analyse(read, reference_date=SPRING))) is None


def test_signals_as_data_say_new_still_there_and_gone():
    """Every signal says what the previous report had, and a gone one is listed with what it last said."""
    before = {"stakeholders": blocking(1), "measurements": scores("2,4,4")}
    after = {"stakeholders": blocking(1), "measurements": joined(scores("2,4,4"), scores("4,4,2", cycle=2))}
    since, _ = compared(before, after)
    new = programme(**after)
    judgement = with_changes(judge(analyse(new, reference_date=AUTUMN)), since)
    gone = list(gone_signals(since))
    data = json.loads(signals_json(judgement, gone))["signals"]
    by_id = {s["id"]: (s["since_previous_report"], s["change"]) for s in data}
    assert by_id["G05:klein"] == ("still_there", None)
    assert by_id["G06:klein:stakeholders/S1"] == ("gone", "since_previous")
    assert "kan het programma stoppen" in next(s for s in data if s["code"] == "G06")["text"]["nl"]
    assert signals_csv(judgement, gone).decode("utf-8-sig").count("\r\n") == len(data) + 1


def test_a_round_that_is_gone_from_the_data_stops_nothing():
    """When round 2 was taken out of the file, the previous report is still compared with."""
    before = {"stakeholders": parties(3), "measurements": joined(scores("4,4,4"), scores("2,4,4", cycle=2))}
    since, found = compared(before, {"stakeholders": parties(3), "measurements": scores("4,4,4")}, then=AUTUMN)
    assert ("G05", False, "correction") in found
    assert since.previous.cycle == 2
