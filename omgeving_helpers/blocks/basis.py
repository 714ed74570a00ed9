"""What the report of a step rests on: its thresholds, what is fact and what is opinion, and what the check found.

As HTML, and the same in plain text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from omgeving_helpers.blocks.section import folded_table
from omgeving_helpers.blocks.thresholds import thresholds_table
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.sections import sections_of
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import as_typed, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.faults import Fault
    from omgeving_helpers.signals import Judgement

_MOST_FAULTS = 20
_STEP_WITH_FAULTS = "shared_picture"
"""The faults of the tables are told once, with the first step."""


def basis(judgement: Judgement, step: str, faults: Sequence[Fault], *, language: str) -> Markup:
    """Thresholds, fact or opinion per section, and with the first step the faults of the tables."""
    typed_in = judgement.snapshot.language
    answers = _answers(judgement, step, faults, language)
    parts = [element("p", html(text, typed_in=typed_in)) for text in answers]
    told = faults if step == _STEP_WITH_FAULTS else ()
    tables = [
        folded_table(table, language=language, typed_in=typed_in)
        for table in (basis_table(step, language), thresholds_table(judgement.snapshot.thresholds, step, language))
    ]
    return joined([*parts, faults_list(told, language=language), *tables])


def faults_list(faults: Sequence[Fault], *, language: str) -> Markup:
    """What the check found as a list, the first so many in full; nothing without faults."""
    if not faults:
        return Markup("")
    messages = [element("li", html(as_typed(f.message(language)), typed_in=language)) for f in faults[:_MOST_FAULTS]]
    if len(faults) > _MOST_FAULTS:
        messages.append(element("li", say("common.and-more", language, k=len(faults) - _MOST_FAULTS)))
    return element("ul", *messages, class_="faults")


def basis_text(judgement: Judgement, step: str, faults: Sequence[Fault], *, language: str) -> str:
    """The basis in plain text."""
    told = faults if step == _STEP_WITH_FAULTS else ()
    return "\n".join([*_answers(judgement, step, faults, language), *(f.message(language) for f in told)])


def _answers(judgement: Judgement, step: str, faults: Sequence[Fault], language: str) -> list[str]:
    changed = sum(1 for threshold in judgement.snapshot.thresholds if threshold.is_overridden)
    found: list[str] = [say("page.thresholds", language, k=changed)]
    if step == _STEP_WITH_FAULTS and judgement.is_shareable:
        found.append(say("page.faults-shareable", language))
    elif step == _STEP_WITH_FAULTS:
        found.append(say("page.faults", language, k=len(faults)))
    return found


def basis_table(step: str, language: str) -> DataTable:
    """What each section of a step, or of the portfolio, rests on."""
    names = [*(section.name for section in sections_of(step)), "signals"]
    rows = [(say(f"sections.{name}", language), say(f"sections.{name}.basis", language)) for name in names]
    headers = (say("page.section", language), say("page.basis", language))
    return DataTable(say("page.basis-table", language), headers, tuple(rows))
