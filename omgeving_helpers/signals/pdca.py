"""The rules of step 3: each looks at what changed and yields what it finds (docs/definitions.md, 11, P)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.signals.book import finds
from omgeving_helpers.signals.model import Finding, Subject, about, evidence, names
from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.parties import in_order
from omgeving_helpers.steps.pdca.drift import drifts_of
from omgeving_helpers.steps.pdca.inputs import BENEFIT, INTERACTION
from omgeving_helpers.steps.scores import SUPPORT, Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from omgeving_helpers.signals.model import Evidence, RuleValue
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.pdca import Decision, Drift, Pdca, Shift

_DAYS_IN_WEEK = 7


@finds("P01")
def not_everyone_takes_part(found: Pdca) -> Iterator[Finding]:
    """A party that is needed in this phase was not active; milestones, agenda, forums and seats may be empty."""
    here = found.taking_part
    if here is None:
        return
    if here.missing:
        cells = [evidence("stakeholders", p.row, "phases") for p in here.missing]
        yield Finding(
            subjects=about(*here.missing, role="missing"),
            evidence=tuple(e for rows in cells for e in rows),
            values={"k": len(here.active), "n": len(here.needed), "names": names(here.missing)},
        )
    if here.could_be_missing:
        could = {p.id for p in here.could_be_missing}
        seats = [r for r in found.situation.rows("seats") if r["stakeholder_id"] in could]
        yield _possible(
            about(*here.could_be_missing, role="unknown"),
            names(here.could_be_missing),
            tuple(e for r in seats for e in evidence("seats", r, "forum_id", "role")),
        )


@finds("P02")
def picture_drifted(found: Pdca) -> Iterator[Finding]:
    """A statement drifted from a round before, and is not shared now.

    It is possible for a statement with missing answers or of an unknown kind, and while we do not know who counts.
    """
    for drift in found.drifts:
        if drift.alarm is not None:
            yield _drifted(found, drift, drift.alarm)
    unclear = [d for d in drifts_of(found.situation, {"unknown"}) if d.alarm or d.could_drift]
    could = sorted([d for d in found.drifts if d.could_drift] + unclear, key=lambda d: natural(d.id))
    if could:
        unsure = found.situation.unsure_counting if any(d.hangs_on_parties for d in could) else ()
        yield _possible(
            (*(Subject("statements", d.id, "unknown") for d in could), *about(*unsure, role="unknown")),
            (*(d.text for d in could if d in unclear or not d.hangs_on_parties), *names(unsure)),
            (*(e for d in could for e in evidence("statements", d.row, "kind")), *_of_counting(unsure)),
        )


def _drifted(found: Pdca, drift: Drift, shift: Shift) -> Finding:
    return Finding(
        ids=(f"statements/{drift.id}",),
        subjects=(Subject("statements", drift.id), *about(*shift.moved)),
        evidence=_of_shift(found, Question("statement", drift.id), shift),
        values={
            "statement": drift.text,
            "base_cycle": shift.base,
            "how": "median" if shift.is_by_median else "movers",
            "from": shift.before,
            "to": shift.after,
            "k": len(shift.moved),
            "n": shift.n,
            "names": names(shift.moved),
        },
        base_cycle=shift.base,
    )


@finds("P03")
def consultation_works_badly(found: Pdca) -> Iterator[Finding]:
    """Interaction quality fell for the same parties, or is too low whatever the unknown answers are."""
    quality, change = found.interaction, found.interaction.change
    if quality.is_dropped and change is not None:
        fell = [m for m in change.moves if m.after < m.before]
        values: dict[str, RuleValue] = {"reason": "drop", "from": change.before, "to": change.after}
        yield Finding(
            evidence=_of_shift(found, INTERACTION, change),
            values=values | {"k": len(fell), "n": change.n},
            base_cycle=change.base,
        )
    elif quality.is_low:
        yield Finding(
            evidence=_of_answers(found, INTERACTION, [p.id for p in found.counting], found.snapshot.cycle),
            values={"reason": "low", "k": quality.k, "k_max": quality.k_max, "n": quality.n},
        )
    elif quality.could_be_bad:
        empty = _of_answers(found, INTERACTION, [p.id for p in quality.to_come], found.snapshot.cycle)
        who = tuple(in_order({p.id: p for p in (*quality.to_come, *quality.unsure)}.values()))
        yield _possible(about(*who, role="unknown"), names(who), empty + _of_counting(quality.unsure))


@finds("P04")
def lost_supporter(found: Pdca) -> Iterator[Finding]:
    """A party was on board in an earlier cycle and is not now.

    An unknown answer of a counting party is named by G07; of a party that does not count nobody else speaks.
    """
    for lost in found.lost.supporters:
        cycles = sorted({lost.last_on_board, lost.left_cycle, found.snapshot.cycle or lost.left_cycle})
        yield Finding(
            ids=(f"stakeholders/{lost.party.id}",),
            subjects=about(lost.party),
            evidence=tuple(e for c in cycles for e in _of_answers(found, SUPPORT, [lost.party.id], c)),
            values={"name": lost.party.name, "left_cycle": lost.left_cycle},
            base_cycle=lost.last_on_board,
        )
    could = found.lost.could_be_lost
    if could:
        empty = _of_answers(found, SUPPORT, [p.id for p in could], found.snapshot.cycle)
        yield _possible(about(*could, role="unknown"), names(could), empty)
    if found.lost.asked_elsewhere:
        yield Finding(is_possible=True, told_by="G07")


@finds("P05")
def worse_off(found: Pdca) -> Iterator[Finding]:
    """A counting party is worse off, now and perhaps for some cycles in a row."""
    for low in found.benefits.worse_off:
        yield Finding(
            ids=(f"stakeholders/{low.party.id}",),
            subjects=about(low.party),
            evidence=tuple(e for c in low.cycles for e in _of_answers(found, BENEFIT, [low.party.id], c)),
            values={"name": low.party.name, "c": len(low.cycles)},
        )
    if found.benefits.to_come:
        yield Finding(is_possible=True)


@finds("P06")
def decision_too_late(found: Pdca) -> Iterator[Finding]:
    """A decision comes, or came, after its milestone."""
    if not _has_plan(found):
        return
    for decision in found.plan.decisions:
        if decision.is_alarm_late and decision.deciding is not None and decision.slack is not None:
            is_past = decision.decided is not None and decision.decided <= found.snapshot.reference_date
            yield _of_decision(
                decision,
                evidence("agenda", decision.deciding.row, "milestone_id", "date", "kind", "outcome"),
                {"when": "past" if is_past else "coming", "days": -decision.slack, "decided": decision.decided},
            )
    yield from _possible_decisions([d for d in found.plan.every if d.could_be_late])


@finds("P07")
def decision_missing(found: Pdca) -> Iterator[Finding]:
    """A decision that is due has no deciding date, or was never discussed with external parties."""
    if not _has_plan(found):
        return
    for decision in found.plan.decisions:
        if decision.is_alarm_missing and decision.needed is not None:
            is_past = decision.needed <= found.snapshot.reference_date
            items = tuple(
                e for i in decision.items for e in evidence("agenda", i.row, "milestone_id", "date", "kind", "outcome")
            )
            yield _of_decision(decision, items, {"when": "past" if is_past else "coming", "reason": decision.reason})
    yield from _possible_decisions([d for d in found.plan.every if d.could_be_missing])


@finds("P10")
def waiting_for_feedback(found: Pdca) -> Iterator[Finding]:
    """A party waits longer than the term to hear what we did with its input."""
    for party in found.owed.waiting:
        items = [i for i in found.owed.items if i.state == "waiting" and i.party.id == party.id]
        yield Finding(
            ids=(f"stakeholders/{party.id}",),
            subjects=about(party),
            evidence=tuple(
                e for i in items for e in evidence("agenda", i.row, "brought_in_by", "date", "kind", "fed_back_on")
            ),
            values={"name": party.name, "oldest": min(i.met_on for i in items)},
        )
    if found.owed.could_wait:
        yield Finding(is_possible=True)


@finds("P12")
def measurement_is_old(found: Pdca) -> Iterator[Finding]:
    """The last measurement is longer ago than the threshold."""
    rhythm = found.rhythm
    if rhythm.is_old:
        last = rhythm.rounds[-1].last_date
        rows = [r for r in found.situation.rows("measurements") if r["date"] == last]
        yield Finding(
            evidence=tuple(e for r in rows[:1] for e in evidence("measurements", r, "date")),
            values={"weeks": rhythm.weeks_old},
        )


@finds("P13")
def gone_silent(found: Pdca) -> Iterator[Finding]:
    """Parties with a known score in the previous cycle and none in this one."""
    silence = found.silence
    if silence.silent:
        ids = {p.id for p in silence.silent}
        rows = [
            r
            for r in found.situation.rows("measurements")
            if r["cycle"] == found.snapshot.previous_cycle and r["stakeholder_id"] in ids and r["score"] is not None
        ]
        yield Finding(
            subjects=about(*silence.silent, role="missing"),
            evidence=tuple(e for r in rows for e in evidence("measurements", r, "score")),
            values={"k": len(silence.silent), "n": silence.n, "names": names(silence.silent)},
            base_cycle=found.snapshot.previous_cycle,
        )


@finds("P90")
def support_rose(found: Pdca) -> Iterator[Finding]:
    """Support of a party is higher after an action that was meant for it."""
    for effect in found.effects:
        scores = (e for s in (effect.before, effect.after) for e in evidence("measurements", s.row, "score", "source"))
        yield Finding(
            ids=(f"actions/{effect.id}",),
            subjects=(Subject("actions", effect.id), *about(effect.party)),
            evidence=(*evidence("actions", effect.row, "cycle", "measure", "status", "done_on"), *scores),
            values={
                "action": effect.description,
                "name": effect.party.name,
                "from": effect.before.value,
                "to": effect.after.value,
            },
            base_cycle=effect.cycle,
        )


@finds("P91")
def picture_recovers(found: Pdca) -> Iterator[Finding]:
    """A statement that had drifted is shared again, or on its way back."""
    for drift in found.drifts:
        back = drift.recovery
        if back is not None:
            yield Finding(
                ids=(f"statements/{drift.id}",),
                subjects=(Subject("statements", drift.id),),
                evidence=_of_shift(found, Question("statement", drift.id), back),
                values={
                    "statement": drift.text,
                    "how": "shared" if drift.is_shared_again else "median",
                    "from": back.before,
                    "to": back.after,
                },
                base_cycle=back.base,
            )


@finds("P92")
def decisions_in_time(found: Pdca) -> Iterator[Finding]:
    """Every decision of the past and coming horizon is in time and was discussed with external parties by then."""
    if not _has_plan(found):
        return
    near = [d for d in found.plan.decisions if d.is_in_horizon]
    if near and all(d.is_good for d in near):
        yield Finding(
            subjects=tuple(Subject("milestones", d.id) for d in near),
            evidence=tuple(e for d in near for e in _rows(d)),
            values={"k": len(near), "weeks": near[0].horizon // _DAYS_IN_WEEK},
        )


def _has_plan(found: Pdca) -> bool:
    """Seats may be empty, plan and agenda may not."""
    return found.plan.has_milestones and found.plan.has_agenda


def _of_decision(decision: Decision, items: tuple[Evidence, ...], values: dict[str, RuleValue]) -> Finding:
    return Finding(
        ids=(f"milestones/{decision.id}",),
        subjects=(Subject("milestones", decision.id),),
        evidence=evidence("milestones", decision.row, "kind", "date", "forum_id") + items,
        values={"milestone": decision.name, "needed": decision.needed, **values},
    )


def _rows(decision: Decision) -> Iterator[Evidence]:
    """The milestone with the items that make it good."""
    yield from evidence("milestones", decision.row, "kind", "date", "forum_id")
    for item in decision.items:
        yield from evidence("agenda", item.row, "milestone_id", "date", "kind", "outcome")


def _possible_decisions(open_ones: list[Decision]) -> Iterator[Finding]:
    """The decisions for which unknown cells of plan, agenda or seats decide."""
    if open_ones:
        yield _possible(
            tuple(Subject("milestones", d.id, "unknown") for d in open_ones),
            tuple(d.name for d in open_ones),
            tuple(e for d in open_ones for e in _rows(d)),
        )


def _possible(subjects: tuple[Subject, ...], told: tuple[str, ...], rows: tuple[Evidence, ...]) -> Finding:
    return Finding(subjects=subjects, evidence=rows, values={"names": told}, is_possible=True)


def _of_counting(unsure: tuple[Party, ...]) -> tuple[Evidence, ...]:
    """The cells that decide whether a party counts, as far as they are unknown."""
    return tuple(e for p in unsure for e in evidence("stakeholders", p.row, *p.unknown_cells_of_counting))


def _of_shift(found: Pdca, question: Question, shift: Shift) -> tuple[Evidence, ...]:
    """The answers of both cycles of everyone with both."""
    both = [m.party.id for m in shift.moves]
    return tuple(e for cycle in (shift.base, shift.cycle) for e in _of_answers(found, question, both, cycle))


def _of_answers(found: Pdca, question: Question, parties: Iterable[str], cycle: int | None) -> tuple[Evidence, ...]:
    answers = found.situation.scores.answers(question, cycle)
    rows = (answers[p].row for p in parties if p in answers)
    return tuple(e for row in rows for e in evidence("measurements", row, "score", "source"))
