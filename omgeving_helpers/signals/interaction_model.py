"""The rules of step 2: each looks at the interaction model and yields what it finds (docs/definitions.md, 11, I)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.signals.book import finds
from omgeving_helpers.signals.model import Finding, Subject, about, evidence, names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from omgeving_helpers.signals.model import Evidence, RuleValue
    from omgeving_helpers.steps.interaction_model import Decision, Forum, Holder, InteractionModel, Seated


@finds("I01")
def key_party_without_seat(model: InteractionModel) -> Iterator[Finding]:
    """A counting party with neither a direct nor a represented seat."""
    if model.seating.has_rows:
        yield from _without_seat(model.seating.without_seat)
        yield from _perhaps(model.seating.in_doubt)


@finds("I02")
def empty_level(model: InteractionModel) -> Iterator[Finding]:
    """No forum on a level; a forum of an unknown level could be the one."""
    if model.forums.forums:
        for level in model.forums.missing_levels:
            yield Finding(ids=(level,), values={"level": level})
        for level in model.forums.perhaps_missing_levels:
            yield Finding(ids=(level,), is_possible=True)


@finds("I03")
def nobody_prepares(model: InteractionModel) -> Iterator[Finding]:
    """A forum without a role that prepares it."""
    for forum in model.forums.forums:
        if forum.preparer is None:
            yield _of_forum(forum, "preparer", is_possible=not forum.is_preparer_known)


@finds("I04")
def nobody_elaborates(model: InteractionModel) -> Iterator[Finding]:
    """A strategic forum whose decisions are worked out in no forum."""
    for forum in model.forums.forums:
        if forum.level in {"strategic", "unknown"} and forum.elaboration != "linked":
            is_certain = forum.level == "strategic" and forum.elaboration == "none"
            yield _of_forum(forum, "level", "elaborated_in", "elaborator", is_possible=not is_certain)


@finds("I05")
def several_decide(model: InteractionModel) -> Iterator[Finding]:
    """More than one party or forum decides on the same decision, over all its stages."""
    for decision in model.raci.decisions:
        holders = decision.holders("A")
        if decision.has_several_deciders:
            yield _of_decision(decision, letters="A", holders=holders)
    yield from _perhaps_decided(tuple(d for d in model.raci.decisions if d.could_have_several_deciders))


@finds("I06")
def nobody_decides(model: InteractionModel) -> Iterator[Finding]:
    """Nobody decides."""
    yield from (_of_decision(d, letters="ARCI") for d in model.raci.decisions if d.lacks("A"))
    yield from _perhaps_decided(tuple(d for d in model.raci.decisions if d.could_lack("A")))


@finds("I07")
def nobody_carries_out(model: InteractionModel) -> Iterator[Finding]:
    """Nobody carries the decision out."""
    yield from (_of_decision(d, letters="ARCI") for d in model.raci.decisions if d.lacks("R"))
    if any(d.could_lack("R") for d in model.raci.decisions):
        yield Finding(is_possible=True)


@finds("I08")
def fellow_government_without_seat(model: InteractionModel) -> Iterator[Finding]:
    """A fellow government that is affected has neither a direct nor a represented seat."""
    yield from _without_seat(model.fellow.without_seat, "category", "affectedness")
    yield from _perhaps(model.fellow.perhaps_without_seat, "category", "affectedness")


@finds("I09")
def no_way_up(model: InteractionModel) -> Iterator[Finding]:
    """A forum below strategic from which a question goes nowhere, or forums that send it round in a circle."""
    for forum in model.forums.dead_ends:
        yield _of_forum(forum, "level", "escalates_to", kind="dead_end")
    for circle in model.forums.circles:
        yield Finding(
            ids=_ids(circle),
            subjects=tuple(Subject("forums", f.id) for f in circle),
            evidence=tuple(e for f in circle for e in evidence("forums", f.row, "level", "escalates_to")),
            values={"kind": "circle", "names": tuple(f.name for f in circle)},
        )
    if model.forums.in_doubt:
        yield Finding(is_possible=True)


@finds("I11")
def informed_at_most(model: InteractionModel) -> Iterator[Finding]:
    """Heavily affected, and the role is none or be informed."""
    imposed = model.imposed
    rows = {p.id: evidence("stakeholders", p.row, "affectedness", "role_now") for p in model.parties}
    if imposed.parties:
        yield Finding(
            subjects=about(*imposed.parties),
            evidence=tuple(e for p in imposed.parties for e in rows[p.id]),
            values={"k": len(imposed.parties), "names": names(imposed.parties)},
        )
    if imposed.perhaps:
        yield Finding(
            subjects=about(*imposed.perhaps, role="unknown"),
            evidence=tuple(e for p in imposed.perhaps for e in rows[p.id]),
            values={"names": names(imposed.perhaps)},
            is_possible=True,
        )


@finds("I90")
def each_has_one_decider(model: InteractionModel) -> Iterator[Finding]:
    """There are decisions, exactly one party or forum decides on each, and nothing is unknown."""
    decisions = model.raci.decisions
    if decisions and all(d.is_clear for d in decisions):
        yield Finding(
            subjects=tuple(Subject("decisions", d.id) for d in decisions),
            evidence=tuple(e for d in decisions for e in _rows_of(d, "A")),
        )


@finds("I91")
def agreements_are_tested(model: InteractionModel) -> Iterator[Finding]:
    """Every principle in force has a test, and the three that must be there are carried."""
    principles = model.principles
    if principles.are_complete_and_tested:
        rows = [evidence("statements", p.row, "text", "source_or_test", "starter_id") for p in principles.in_force]
        yield Finding(
            subjects=tuple(Subject("statements", p.id) for p in principles.in_force),
            evidence=tuple(e for row in rows for e in row),
        )


def _without_seat(seated: Iterable[Seated], *columns: str) -> Iterator[Finding]:
    for one in seated:
        yield Finding(
            ids=(f"stakeholders/{one.party.id}",),
            subjects=about(one.party),
            evidence=_of_seats(one, *columns),
            values={"name": one.party.name},
        )


def _perhaps(seated: tuple[Seated, ...], *columns: str) -> Iterator[Finding]:
    """One question about all parties whose seat may turn out to be listening only, or who may be affected."""
    parties = tuple(one.party for one in seated)
    if parties:
        yield Finding(
            subjects=about(*parties, role="unknown"),
            evidence=tuple(e for one in seated for e in _of_seats(one, *columns)),
            values={"names": names(parties)},
            is_possible=True,
        )


def _of_seats(seated: Seated, *columns: str) -> tuple[Evidence, ...]:
    """The row of the party, and the rows of its places: who only listens is seen there."""
    places = (e for c in seated.chairs for e in evidence("seats", c.place.row, "role"))
    return (*evidence("stakeholders", seated.party.row, "name", *columns), *places)


def _of_forum(forum: Forum, *columns: str, kind: str | None = None, is_possible: bool = False) -> Finding:
    return Finding(
        ids=_ids((forum,)),
        subjects=(Subject("forums", forum.id),),
        evidence=evidence("forums", forum.row, *columns),
        values={"forum": forum.name, **({"kind": kind} if kind else {})},
        is_possible=is_possible,
    )


def _ids(forums: Iterable[Forum]) -> tuple[str, ...]:
    return tuple(f"forums/{forum.id}" for forum in forums)


def _of_decision(decision: Decision, *, letters: str, holders: tuple[Holder, ...] = ()) -> Finding:
    named: dict[str, RuleValue] = {"k": len(holders), "names": tuple(h.name for h in holders)} if holders else {}
    return Finding(
        ids=(f"decisions/{decision.id}",),
        subjects=(Subject("decisions", decision.id), *(Subject(h.table, h.id) for h in holders)),
        evidence=_rows_of(decision, letters),
        values={"decision": decision.text, **named},
    )


def _rows_of(decision: Decision, letters: str) -> tuple[Evidence, ...]:
    rows = [r.row for r in decision.roles if r.letter in letters or r.letter == "unknown"]
    return tuple(e for row in rows for e in evidence("decisions", row, "decision", "party_id", "raci"))


def _perhaps_decided(decisions: tuple[Decision, ...]) -> Iterator[Finding]:
    """One question about all decisions in which a party or a letter is not known."""
    if decisions:
        yield Finding(
            subjects=tuple(Subject("decisions", d.id, "unknown") for d in decisions),
            evidence=tuple(e for d in decisions for e in _rows_of(d, "A")),
            values={"names": tuple(d.text for d in decisions)},
            is_possible=True,
        )
