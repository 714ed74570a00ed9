"""From article to answer: what the article asks, and which notebook, section or rule answers it, or nothing yet.

It only joins what sections and rules say of themselves; what a requirement says stands in the shared list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.sections import SECTIONS
from omgeving_helpers.signals import rules
from omgeving_helpers.steps.order import natural
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import Words, label, product, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from omgeving_helpers.steps.article import Requirement

OF_NOTEBOOK: Mapping[str, tuple[str, ...]] = {
    "start": ("R01", "R05", "R06", "R08a", "R08b", "R08c", "R08d", "R08e", "R56"),
    "shared_picture": ("R21",),
    "interaction_model": ("R33",),
    "pdca": ("R42",),
    "anchoring": ("R49",),
}
"""What a notebook answers as a whole, with its opening words and all its sections together.

A notebook of a step counts from its first section on.
"""

PARTS: Mapping[str, str] = {
    "lead": "R01",
    "inward": "R15",
    "shared_picture": "R21",
    "interaction_model": "R33",
    "pdca": "R42",
    "anchoring": "R49",
    "close": "R55",
}
"""The parts of the article in its order, each with the first requirement of it."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A requirement with what answers it.

    ``notebooks`` answer it as a whole; ``sections`` are pairs of step and section; ``codes`` are rules that are built.
    All in the order of the method; nothing at all means: not yet.
    """

    requirement: Requirement
    notebooks: tuple[str, ...]
    sections: tuple[tuple[str, str], ...]
    codes: tuple[str, ...]

    @property
    def is_there(self) -> bool:
        """Whether something answers the requirement."""
        return bool(self.notebooks or self.sections or self.codes)

    @property
    def part(self) -> str:
        """The part of the article that it comes from."""
        return [name for name, first in PARTS.items() if natural(first) <= natural(self.requirement.id)][-1]


def answers_to(requirements: Iterable[Requirement]) -> tuple[Answer, ...]:
    """What answers each requirement, in the order of the requirements."""
    return tuple(_answer(requirement) for requirement in requirements)


def describe_answers(answers: Iterable[Answer], *, language: str) -> str:
    """How many requirements have an answer."""
    found = list(answers)
    return say("requirements.answered", language, k=sum(a.is_there for a in found), n=len(found))


def answers_tables(answers: Iterable[Answer], *, language: str) -> tuple[DataTable, ...]:
    """A table per part of the article: what is asked, where it is answered, and by which rules."""
    by_part: dict[str, list[Answer]] = {}
    for answer in answers:
        by_part.setdefault(answer.part, []).append(answer)
    headers = tuple(say(f"requirements.{name}", language) for name in ("number", "kind", "asks", "where", "rules"))
    return tuple(
        DataTable(
            say(f"requirements.part-{name}", language),
            headers,
            tuple(_row(answer, language) for answer in by_part[name]),
        )
        for name in PARTS
        if name in by_part
    )


def notebook_label(name: str, language: str) -> str:
    """How the notebook of a step, or of the start, is called."""
    return say(f"requirements.notebook-{name}", language)


def _answer(requirement: Requirement) -> Answer:
    asked = requirement.id
    return Answer(
        requirement=requirement,
        notebooks=tuple(name for name, of in OF_NOTEBOOK.items() if asked in of and SECTIONS.get(name, True)),
        sections=tuple((step, s.name) for step, of in SECTIONS.items() for s in of if asked in s.requirements),
        codes=tuple(rule.code for rule in rules() if asked in rule.requirements),
    )


def _row(answer: Answer, language: str) -> tuple[str, ...]:
    asked = answer.requirement
    text = asked.paraphrase_en if language == "en" else asked.paraphrase_nl
    where, watching = _places(answer, language), [_rule(code, language) for code in answer.codes]
    nothing = say("requirements.not-yet", language)
    return (
        Words(asked.id),
        label("requirement_kind", asked.kind, language),
        product(text, language),
        Words("; ".join(where)) if where else (say("requirements.only-rules", language) if watching else nothing),
        Words("; ".join(watching)) if watching else (say("requirements.no-rule", language) if where else nothing),
    )


def _rule(code: str, language: str) -> str:
    return say("requirements.rule", language, code=Words(code), title=say(f"signals.{code}.title", language))


def _places(answer: Answer, language: str) -> list[str]:
    """The notebooks that answer as a whole, and the sections with their step."""
    by_step: dict[str, list[Words]] = {}
    for step, name in answer.sections:
        by_step.setdefault(step, []).append(Words(f"‘{say(f'sections.{name}', language)}’"))
    return [
        *(notebook_label(name, language) for name in answer.notebooks),
        *(
            say("requirements.sections", language, notebook=notebook_label(step, language), names=names)
            for step, names in by_step.items()
        ),
    ]
