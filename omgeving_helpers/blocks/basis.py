"""What a page rests on: its thresholds, what is fact and what is opinion, and what the check found.

As HTML, and the same in plain text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from omgeving_helpers.blocks.section import folded_table
from omgeving_helpers.blocks.thresholds import thresholds_table
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import as_typed, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.faults import Fault
    from omgeving_helpers.signals import Judgement

_MOST_FAULTS = 20
_SECTIONS = ("reliability", "support", "palette", "entry", "consensus", "signals")


def basis(judgement: Judgement, faults: Sequence[Fault], *, language: str) -> Markup:
    """Thresholds, fact or opinion per section, and the faults of the tables."""
    typed_in = judgement.picture.snapshot.language
    parts = [element("p", html(text, typed_in=typed_in)) for text in _basis_answers(judgement, faults, language)]
    messages = [element("li", html(as_typed(f.message(language)), typed_in=language)) for f in faults[:_MOST_FAULTS]]
    if len(faults) > _MOST_FAULTS:
        messages.append(element("li", say("common.and-more", language, k=len(faults) - _MOST_FAULTS)))
    tables = [
        folded_table(table, language=language, typed_in=typed_in)
        for table in (_basis_table(judgement, language), thresholds_table(judgement, language))
    ]
    return joined([*parts, element("ul", *messages, class_="faults") if messages else Markup(""), *tables])


def basis_text(judgement: Judgement, faults: Sequence[Fault], *, language: str) -> str:
    """The basis in plain text."""
    return "\n".join([*_basis_answers(judgement, faults, language), *(f.message(language) for f in faults)])


def _basis_answers(judgement: Judgement, faults: Sequence[Fault], language: str) -> list[str]:
    snapshot = judgement.picture.snapshot
    changed = sum(1 for threshold in snapshot.thresholds if threshold.is_overridden)
    told = (
        say("page.faults-shareable", language)
        if judgement.picture.is_shareable
        else say("page.faults", language, k=len(faults))
    )
    return [say("page.thresholds", language, k=changed), told]


def _basis_table(judgement: Judgement, language: str) -> DataTable:
    palette = "palette" if judgement.picture.is_shareable else "palette-internal"
    rows = [
        (say(f"sections.{name}", language), say(f"page.basis-{palette if name == 'palette' else name}", language))
        for name in _SECTIONS
    ]
    headers = (say("page.section", language), say("page.basis", language))
    return DataTable(say("page.basis-table", language), headers, tuple(rows))
