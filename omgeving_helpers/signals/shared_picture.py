"""The rules of step 1: each looks at the shared picture and yields what it finds (docs/definitions.md, 11, G)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.signals.book import finds
from omgeving_helpers.signals.model import Finding, Subject, about, evidence, names
from omgeving_helpers.steps.asked import answers_to_come
from omgeving_helpers.steps.order import is_share_above, is_share_below
from omgeving_helpers.steps.scores import NO_ANSWER, SUPPORT
from omgeving_helpers.steps.shared_picture.statements import statements_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from omgeving_helpers.signals.model import Evidence
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.scores import Answers
    from omgeving_helpers.steps.shared_picture import SharedPicture


@finds("G01")
def empty_group(picture: SharedPicture) -> Iterator[Finding]:
    """A group of the palette has no party and is not declared not applicable.

    A party of an unknown category could be the one.
    """
    if picture.parties:
        is_possible = bool(picture.palette.without_category)
        for category in picture.palette.empty:
            yield Finding(ids=(category,), values={"group": category}, is_possible=is_possible)


@finds("G02")
def no_citizens(picture: SharedPicture) -> Iterator[Finding]:
    """No party of citizens is itself involved; possible while nobody is so for certain."""
    palette = picture.palette
    perhaps = (*palette.citizens_in_doubt, *palette.perhaps_citizens)
    if len(palette.citizens_in_doubt) < len(palette.citizens_who_take_part) or not picture.parties:
        return
    if perhaps:
        yield Finding(
            subjects=about(*perhaps, role="unknown"),
            evidence=_of_parties(perhaps, "category", "role_now", "involved_since"),
            values={"names": names(perhaps)},
            is_possible=True,
        )
    else:
        yield Finding(
            subjects=about(*palette.citizens),
            evidence=_of_parties(palette.citizens, "category", "role_now", "involved_since"),
        )


@finds("G03")
def involved_too_late(picture: SharedPicture) -> Iterator[Finding]:
    """Heavily affected, and involved after the first decision or not yet while it is past."""
    entry, late = picture.entry, picture.entry.late
    if late:
        decision = evidence("programme", picture.situation.dated.programme.about, "first_decision")
        yield Finding(
            subjects=about(*late),
            evidence=decision + _of_parties(late, "affectedness", "involved_since"),
            values={"first_decision": entry.first_decision, "k": len(late), "names": names(late)},
        )
    if any(e.is_late and e.is_heavily_affected is None for e in entry.entries):
        yield Finding(is_possible=True)


@finds("G04")
def inside_view(picture: SharedPicture) -> Iterator[Finding]:
    """Too small a share of the statements was brought in by external parties."""
    origin = picture.origin
    if is_share_below(origin.external, origin.n, picture.thresholds["outside_view_min"]):
        rows = picture.situation.rows("statements")
        yield Finding(
            evidence=tuple(e for row in rows for e in evidence("statements", row, "brought_in_by")),
            values={"k": origin.external, "n": origin.n},
        )


@finds("G05")
def not_all_on_board(picture: SharedPicture) -> Iterator[Finding]:
    """Not every counting party is known to be on board; with too few answers D01 takes its place.

    That the base is narrow is possible while we do not know of everyone whether it counts.
    """
    support = picture.support
    if picture.snapshot.cycle is None or not support.is_enough or support.k == support.n:
        return
    yield Finding(
        subjects=about(*support.not_on_board, role="missing") + about(*support.unknown, role="unknown"),
        evidence=_of_support(picture, support.not_on_board),
        values={
            "k": support.k,
            "k_max": support.k_max,
            "n": support.n,
            "k_external": support.k_external,
            "k_external_max": support.k_external_max,
            "n_external": support.n_external,
            "names": names(support.not_on_board),
            "names_unknown": names(support.unknown),
        },
        severity="do_now" if support.is_narrow else "attention",
    )
    if support.could_be_narrow:
        unsure = picture.situation.unsure_counting
        yield Finding(
            subjects=about(*unsure, role="unknown"),
            evidence=tuple(e for p in unsure for e in evidence("stakeholders", p.row, *p.unknown_cells_of_counting)),
            values={"names": names(unsure)},
            is_possible=True,
        )


@finds("G06")
def can_stop_it(picture: SharedPicture) -> Iterator[Finding]:
    """A party that can block is not on board; possible while we do not know whether it can block.

    An unknown answer of a counting party is named by G07. Of a party that does not count nobody else speaks,
    so an empty answer makes the rule possible there.
    """
    for party in picture.support.can_block_and_not_on_board:
        stakeholder = evidence("stakeholders", party.row, "can_block")
        yield Finding(
            ids=(f"stakeholders/{party.id}",),
            subjects=about(party),
            evidence=stakeholder + _of_support(picture, (party,)),
            values={"name": party.name},
        )
    could = tuple(p for p in picture.parties if _could_stop_it(picture, p))
    if could:
        yield Finding(
            subjects=about(*could, role="unknown"),
            evidence=_of_parties(could, "can_block") + _of_support(picture, could),
            values={"names": names(could)},
            is_possible=True,
        )
    to_come = answers_to_come(picture.situation, SUPPORT)
    if any(p.can_block != "no" for p in to_come):
        yield Finding(is_possible=True, told_by="G07")


def _could_stop_it(picture: SharedPicture, party: Party) -> bool:
    if party.is_supervisor or party.can_block == "no":
        return False
    score = picture.support.scores.get(party.id, NO_ANSWER)
    if score.value is None:
        return score.row is not None and not party.counts
    return party.can_block == "unknown" and score.value < picture.thresholds["support_from"]


@finds("G07")
def support_unknown(picture: SharedPicture) -> Iterator[Finding]:
    """Counting parties without a known support score in the current cycle."""
    unknown = picture.support.unknown
    if unknown and picture.snapshot.cycle is not None:
        yield Finding(
            subjects=about(*unknown, role="unknown"),
            evidence=_of_support(picture, unknown),
            values={"k": len(unknown), "names": names(unknown)},
        )


@finds("G08")
def too_much_estimated(picture: SharedPicture) -> Iterator[Finding]:
    """Too large a share of the known scores of this cycle is our own estimate."""
    sure, limit = picture.reliability, picture.thresholds["estimate_max"]
    if is_share_above(sure.estimate, sure.n_scores, limit):
        estimates = [
            s
            for _, _, s in picture.situation.scores.in_cycle(picture.snapshot.cycle)
            if s.source == "estimate" and s.value is not None
        ]
        yield Finding(
            evidence=tuple(e for s in estimates for e in evidence("measurements", s.row, "source")),
            values={"k": sure.estimate, "n": sure.n_scores},
        )
    elif is_share_above(sure.estimate + sure.source_unknown + sure.missing, sure.n_scores + sure.missing, limit):
        yield Finding(is_possible=True)


@finds("G09")
def divided(picture: SharedPicture) -> Iterator[Finding]:
    """A statement on which parties are divided; one of an unknown kind may have a status too."""
    for statement in picture.statements:
        if statement.status == "divided":
            yield Finding(
                ids=(f"statements/{statement.id}",),
                subjects=(
                    Subject("statements", statement.id),
                    *about(*statement.agree, role="for"),
                    *about(*statement.disagree, role="against"),
                ),
                evidence=_of_answers(statement.scores),
                values={
                    "statement": statement.text,
                    "names_for": names(statement.agree),
                    "names_against": names(statement.disagree),
                },
            )
        elif statement.could_be_divided:
            yield Finding(ids=(f"statements/{statement.id}",), is_possible=True)
    for statement in statements_of(picture.situation, picture.snapshot.cycle, {"unknown"}):
        if statement.status == "divided" or statement.could_be_divided:
            yield Finding(ids=(f"statements/{statement.id}",), is_possible=True)


@finds("G16")
def may_not_know(picture: SharedPicture) -> Iterator[Finding]:
    """A heavily affected party of which we cannot say that it knows what will change."""
    for party in picture.knowing.heavily_affected:
        if party.knows_change != "yes":
            yield Finding(
                ids=(f"stakeholders/{party.id}",),
                subjects=about(party),
                evidence=evidence("stakeholders", party.row, "affectedness", "knows_change"),
                values={
                    "name": party.name,
                    "known": "no" if party.knows_change == "no" else "unknown",
                },
            )
    if any(p.affectedness is None and p.knows_change != "yes" for p in picture.parties):
        yield Finding(is_possible=True)


@finds("G19")
def umbrella_differs(picture: SharedPicture) -> Iterator[Finding]:
    """An umbrella and a party that it speaks for differ in support; links in a circle are ignored."""
    by_id = {p.id: p for p in picture.parties}
    gap = picture.thresholds["umbrella_gap"]
    for umbrella in picture.parties:
        for other in (by_id[i] for i in umbrella.speaks_for if i in by_id and not _reaches(by_id, i, umbrella.id)):
            ours = picture.support.scores.get(umbrella.id, NO_ANSWER).value
            theirs = picture.support.scores.get(other.id, NO_ANSWER).value
            if umbrella.is_supervisor or other.is_supervisor:
                continue
            if ours is None or theirs is None:
                yield Finding(is_possible=True)
            elif abs(ours - theirs) >= gap:
                yield _gap(picture, umbrella, other, (ours, theirs))


def _gap(picture: SharedPicture, umbrella: Party, other: Party, support: tuple[int, int]) -> Finding:
    return Finding(
        ids=(f"stakeholders/{umbrella.id}", f"stakeholders/{other.id}"),
        subjects=about(umbrella) + about(other, role="other"),
        evidence=evidence("stakeholders", umbrella.row, "speaks_for") + _of_support(picture, (umbrella, other)),
        values={
            "name": umbrella.name,
            "represented": other.name,
            "support_name": support[0],
            "support_represented": support[1],
        },
    )


def _reaches(by_id: Mapping[str, Party], start: str, goal: str) -> bool:
    """Whether the links from one party lead to another, so that a link between them lies in a circle."""
    seen: set[str] = set()
    queue = [start]
    while queue:
        current = queue.pop()
        if current == goal:
            return True
        if current not in seen and current in by_id:
            seen.add(current)
            queue.extend(by_id[current].speaks_for)
    return False


@finds("G90")
def all_agree(picture: SharedPicture) -> Iterator[Finding]:
    """A statement with which every counting party agrees."""
    for statement in picture.statements:
        if statement.everyone_agrees:
            yield Finding(
                ids=(f"statements/{statement.id}",),
                subjects=(Subject("statements", statement.id),),
                evidence=_of_answers(statement.scores),
                values={"statement": statement.text},
            )


def _of_parties(parties: tuple[Party, ...], *columns: str) -> tuple[Evidence, ...]:
    return tuple(e for p in parties for e in evidence("stakeholders", p.row, *columns))


def _of_support(picture: SharedPicture, parties: tuple[Party, ...]) -> tuple[Evidence, ...]:
    rows = [picture.support.scores.get(p.id, NO_ANSWER).row for p in parties]
    return tuple(e for row in rows for e in evidence("measurements", row, "score", "source"))


def _of_answers(answers: Answers) -> tuple[Evidence, ...]:
    return tuple(e for answer in answers.values() for e in evidence("measurements", answer.row, "score", "source"))
