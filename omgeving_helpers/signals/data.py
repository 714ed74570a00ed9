"""The rules about the data themselves: too few answers, missing tables, a party that is one person (codes D)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from omgeving_helpers.signals.book import finds
from omgeving_helpers.signals.model import Finding, about, evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.signals.model import Signal
    from omgeving_helpers.steps.shared_picture import SharedPicture

SECTION_OF_TABLE = {
    "interests": ("shared_picture", "reliability"),
    "statements": ("shared_picture", "consensus"),
    "measurements": ("shared_picture", "support"),
    "anchoring": ("anchoring", "tasks"),
    "forums": ("interaction_model", "forums"),
    "seats": ("interaction_model", "seats"),
    "decisions": ("interaction_model", "raci"),
    "milestones": ("pdca", "agenda"),
    "agenda": ("pdca", "waiting"),
}
"""Per table the step and the section of the report that cannot be made without it."""

_PERSON_WORDS = frozenset(
    "wethouder burgemeester minister staatssecretaris gedeputeerde dijkgraaf commissaris directeur "
    "directeur-generaal gemeentesecretaris secretaris griffier voorzitter bestuurder manager programmamanager "
    "projectleider ombudsman functionaris cio ciso fg alderman mayor secretary director director-general chair "
    "commissioner officer dpo".split()
)
_GROUP_WORDS = frozenset(
    "bureau college bestuur directie team afdeling kantoor kabinet raad commissie organisatie vereniging overleg "
    "panel office board council directorate department committee organisation association".split()
)


@finds("D01")
def too_few_answers(picture: SharedPicture) -> Iterator[Finding]:
    """The response on support stays below the threshold, so there is no conclusion."""
    support = picture.support
    if picture.snapshot.cycle is not None and support.n > 0 and not support.is_enough:
        yield Finding(
            subjects=about(*support.unknown, role="unknown"),
            values={
                "answered": support.answered,
                "n": support.n,
                "k": support.k,
                "k_max": support.k_max,
            },
        )


@finds("D04")
def missing_table(picture: SharedPicture) -> Iterator[Finding]:
    """A table is absent or has no rows, as typed, and a section is left out for it."""
    for table, (_, section) in SECTION_OF_TABLE.items():
        if not picture.situation.is_typed(table):
            yield Finding(ids=(table,), values={"table": table, "section": section})


@finds("D05")
def one_person(picture: SharedPicture) -> Iterator[Finding]:
    """A party that is one person has a known score in a cycle up to the current one (10.26)."""
    scores = picture.situation.scores.by_round.values()
    scored = {party for answers in scores for party, score in answers.items() if score.value is not None}
    for party in picture.parties:
        if party.id in scored and is_one_person(party.name):
            yield Finding(
                ids=(f"stakeholders/{party.id}",),
                subjects=about(party),
                evidence=evidence("stakeholders", party.row, "name"),
                values={"name": party.name},
            )


def is_one_person(name: str) -> bool:
    """Whether a name has a person word and no group word, its part in brackets left out.

    Examples
    --------
    >>> is_one_person("Wethouder sociale zaken"), is_one_person("Bureau van de CIO"), is_one_person("Directeur (a.i.)")
    (True, False, True)
    """
    words = set(re.split(r"[\s,/]+", re.sub(r"\([^)]*\)", " ", name).lower()))
    return bool(words & _PERSON_WORDS) and not words & _GROUP_WORDS


def step_of(signal: Signal) -> str | None:
    """The step in whose report a signal about the data stands; none for other signals."""
    if signal.rule.step != "data":
        return None
    return SECTION_OF_TABLE[signal.finding.ids[0]][0] if signal.code == "D04" else "shared_picture"
