"""The rules over several programmes: each looks at all of them together (docs/definitions.md, 11, O)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.signals.book import finds
from omgeving_helpers.signals.model import Finding, Subject, evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from fractions import Fraction

    from omgeving_helpers.signals.model import Evidence, RuleValue
    from omgeving_helpers.signals.several import PortfolioJudgement
    from omgeving_helpers.steps.portfolio import Load, Moment, Organisation, Portfolio
    from omgeving_helpers.steps.portfolio.faces import Support


@finds("O01")
def overloaded(found: PortfolioJudgement) -> Iterator[Finding]:
    """So many programmes ask so many moments of one organisation, or collide so often.

    Possible while a forum does not say how often it meets, or a date cannot be read.
    """
    portfolio = found.portfolio
    for load in (load for load in portfolio.loads if load.is_overloaded):
        yield Finding(
            ids=(_id(load.organisation),),
            subjects=(_subject(load.organisation), *_programmes(load.programmes)),
            evidence=_planned(load),
            values={
                **_named(load.organisation),
                "weeks": portfolio.window.weeks,
                "n": len(load.programmes),
                "m": _whole(load.total),
            },
        )
    possible = [load for load in portfolio.loads if load.is_possible]
    if possible:
        yield _possible(portfolio, possible)


@finds("O02")
def collision(found: PortfolioJudgement) -> Iterator[Finding]:
    """Two or more programmes ask time of one organisation on one day."""
    for of in found.portfolio.collisions:
        yield Finding(
            ids=(_id(of.organisation), of.day.isoformat()),
            subjects=(_subject(of.organisation), *_programmes(of.programmes)),
            evidence=_moments(of.moments),
            values={
                **_named(of.organisation),
                "date": of.day,
                "k": len(of.programmes),
                "names": tuple(found.portfolio.member(p).name for p in of.programmes),
            },
        )


@finds("O03")
def could_be_one_meeting(found: PortfolioJudgement) -> Iterator[Finding]:
    """Two programmes meet one organisation on one level, in one week or shortly after each other."""
    for merge in found.portfolio.merges:
        first, second = merge.first, merge.second
        yield Finding(
            ids=(_id(merge.organisation), first.key, second.key),
            subjects=(
                _subject(merge.organisation),
                *(Subject("forums", m.id, "other", m.programme) for m in (first, second)),
            ),
            evidence=_moments((first, second)),
            values={
                **_named(merge.organisation),
                "programme_a": found.portfolio.member(first.programme).name,
                "programme_b": found.portfolio.member(second.programme).name,
                "date_a": first.day,
                "date_b": second.day,
                "hours": None if merge.hours is None else _whole(merge.hours),
            },
        )


@finds("O04")
def many_contacts(found: PortfolioJudgement) -> Iterator[Finding]:
    """One organisation has so many different first contacts at our side."""
    for face in found.portfolio.faces:
        if face.different_contacts >= found.portfolio.thresholds["contacts_max"]:
            yield Finding(
                ids=(_id(face.organisation),),
                subjects=(_subject(face.organisation), *_programmes(dict.fromkeys(c.programme for c in face.contacts))),
                evidence=tuple(
                    e
                    for c in face.contacts
                    for e in evidence("stakeholders", c.row, "organisation_id", "first_contact", programme=c.programme)
                ),
                values={
                    **_named(face.organisation),
                    "k": face.different_contacts,
                    "m": face.our_organisations,
                },
            )


@finds("O05")
def recurring(found: PortfolioJudgement) -> Iterator[Finding]:
    """One rule that asks for action fires in two or more programmes, and in at least so large a share of them."""
    for pattern in found.patterns:
        if pattern.recurs:
            yield Finding(
                ids=(pattern.rule.code,),
                subjects=_programmes(pattern.programmes),
                values={
                    "k": len(pattern.programmes),
                    "n": pattern.n,
                    "finding": pattern.rule.code,
                    "names": tuple(found.portfolio.member(p).name for p in pattern.programmes),
                },
            )


@finds("O06")
def support_differs(found: PortfolioJudgement) -> Iterator[Finding]:
    """One organisation supports one programme, and another one much less."""
    for face in found.portfolio.faces:
        if face.apart:
            high, low = face.apart
            yield Finding(
                ids=(_id(face.organisation),),
                subjects=(_subject(face.organisation), *(_party(s) for s in face.apart)),
                evidence=tuple(e for s in face.apart for e in _answer(s)),
                values={
                    **_named(face.organisation),
                    "programme_high": found.portfolio.member(high.programme).name,
                    "programme_low": found.portfolio.member(low.programme).name,
                    "score_high": high.value,
                    "score_low": low.value,
                },
            )


@finds("O07")
def without_analysis(found: PortfolioJudgement) -> Iterator[Finding]:
    """A programme has no party, or no party of which we know how much it is affected."""
    without = found.portfolio.without_analysis
    if without:
        yield Finding(
            subjects=_programmes(member.id for member in without),
            values={"k": len(without), "names": tuple(member.name for member in without)},
        )


def _possible(portfolio: Portfolio, loads: list[Load]) -> Finding:
    """What to fill in, and for which organisations: each forum or date once."""
    unknown = {(of.programme, u.name): None for load in loads for of in load.asked for u in of.unknown}
    rows = {
        (of.programme, u.table, u.row.number): (of.programme, u)
        for load in loads
        for of in load.asked
        for u in of.unknown
        if u.row is not None
    }
    return Finding(
        is_possible=True,
        subjects=tuple(_subject(load.organisation, role="unknown") for load in loads),
        evidence=tuple(
            e
            for programme, u in rows.values()
            for e in evidence(u.table, u.row, "per_year" if u.table == "forums" else "date", programme=programme)
        ),
        values={"names": tuple(f"{name} ({portfolio.member(programme).name})" for programme, name in unknown)},
    )


def _planned(load: Load) -> tuple[Evidence, ...]:
    """The rows behind a load: dates, and how often forums without a date meet."""
    undated = [
        e
        for of in load.asked
        for row in of.undated_rows
        for e in evidence("forums", row, "per_year", programme=of.programme)
    ]
    return (*_moments(load.dated), *undated)


def _moments(moments: Iterable[Moment]) -> tuple[Evidence, ...]:
    return tuple(
        e
        for m in moments
        for row in m.rows
        for e in evidence("agenda" if m.is_meeting else "milestones", row, "date", programme=m.programme)
    )


def _answer(support: Support) -> tuple[Evidence, ...]:
    return evidence("measurements", support.score.row, "score", "source", programme=support.programme)


def _party(support: Support) -> Subject:
    return Subject("stakeholders", support.party, "other", support.programme)


def _programmes(ids: Iterable[str]) -> tuple[Subject, ...]:
    return tuple(Subject("programme", programme, "other", programme) for programme in ids)


def _subject(organisation: Organisation, *, role: str = "about") -> Subject:
    return Subject("organisations", organisation.id, role)


def _id(organisation: Organisation) -> str:
    return f"organisations/{organisation.id}"


def _named(organisation: Organisation) -> dict[str, RuleValue]:
    """The name in both languages, or the id when the shared list does not know it."""
    if organisation.name_nl is None and organisation.name_en is None:
        return {"organisation": organisation.id}
    names = {"organisation_nl": organisation.name_nl, "organisation_en": organisation.name_en}
    return {key: name or organisation.name_nl or organisation.name_en for key, name in names.items()}


def _whole(number: Fraction) -> int | Fraction:
    """A number that is whole as such, so that it is written without a decimal."""
    return int(number) if number.denominator == 1 else number
