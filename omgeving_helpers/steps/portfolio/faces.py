"""One organisation, several faces: who of ours is its first contact, and how it supports each programme (O04, O06)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.steps.order import natural
from omgeving_helpers.steps.scores import NO_ANSWER, SUPPORT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.portfolio.members import Organisation
    from omgeving_helpers.steps.scores import Score
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.thresholds import Thresholds


@dataclass(frozen=True, kw_only=True)
class Contact:
    """The first contact of one party: the organisation of the programme, and the role."""

    programme: str
    organisation: str | None
    role: str
    row: Row | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What makes two contacts the same: organisation and role, compared as normalised text."""
        return (normalise(self.organisation or ""), normalise(self.role))


@dataclass(frozen=True, kw_only=True)
class Support:
    """The known support of one party in the current cycle of its programme, 1 to 5; supervisors have none."""

    programme: str
    party: str
    score: Score

    @property
    def value(self) -> int:
        """The score."""
        return self.score.value or 0


@dataclass(frozen=True, kw_only=True)
class Face:
    """One organisation as it meets us; contacts and support in natural order of programme and party.

    ``apart`` is the highest and the lowest support of two programmes when they differ enough, else nothing.
    """

    organisation: Organisation
    contacts: tuple[Contact, ...]
    support: tuple[Support, ...]
    apart: tuple[Support, Support] | None

    @property
    def different_contacts(self) -> int:
        """How many first contacts of ours are different."""
        return len({contact.key for contact in self.contacts})

    @property
    def our_organisations(self) -> int:
        """At how many of our organisations these contacts work."""
        return len({contact.key[0] for contact in self.contacts})


def faces_of(
    organisations: Sequence[Organisation], analyses: Sequence[Analysis], thresholds: Thresholds
) -> tuple[Face, ...]:
    """The face of every organisation, in the order of the organisations."""
    situations = {a.snapshot.programme_id: a.situation for a in analyses}
    return tuple(_face(organisation, situations, thresholds) for organisation in organisations)


def _face(organisation: Organisation, situations: Mapping[str, Situation], thresholds: Thresholds) -> Face:
    support = tuple(s for p, ids in organisation.parties.items() for s in _support(situations[p], ids))
    return Face(
        organisation=organisation,
        contacts=tuple(c for p, ids in organisation.parties.items() for c in _contacts(situations[p], ids)),
        support=support,
        apart=_apart(support, thresholds),
    )


def _contacts(situation: Situation, ids: Sequence[str]) -> list[Contact]:
    rows = [r for r in situation.rows("stakeholders") if r["stakeholder_id"] in ids and r["first_contact"]]
    return [
        Contact(
            programme=situation.snapshot.programme_id,
            organisation=situation.snapshot.organisation,
            role=row["first_contact"],
            row=row,
        )
        for row in sorted(rows, key=lambda r: natural(r["stakeholder_id"]))
    ]


def _support(situation: Situation, ids: Sequence[str]) -> list[Support]:
    answers = situation.scores.answers(SUPPORT, situation.cycle)
    who = sorted((p for p in situation.parties if p.id in ids and not p.is_supervisor), key=lambda p: natural(p.id))
    scores = [(p.id, answers.get(p.id, NO_ANSWER)) for p in who]
    programme = situation.snapshot.programme_id
    return [Support(programme=programme, party=p, score=s) for p, s in scores if s.value is not None]


def _apart(support: Sequence[Support], thresholds: Thresholds) -> tuple[Support, Support] | None:
    """The two of different programmes that differ most, when the higher one is high and the difference is enough."""
    pairs = [
        (high, low)
        for high in support
        for low in support
        if high.programme != low.programme
        and high.value >= thresholds["support_from"]
        and high.value - low.value >= thresholds["support_gap"]
    ]
    return max(pairs, key=lambda pair: pair[0].value - pair[1].value, default=None)
