"""What the check found, by weight: in words, as HTML and in plain text.

What is wrong may stand in an internal cell, so everyone may know only whether a report can be made.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.faults import Weight, told_by_kind
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.texts import Words, as_typed, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from omgeving_helpers.faults import Fault

_MOST_LINES = 20


def describe_faults(faults: Sequence[Fault], *, programme: str, language: str, is_shareable: bool) -> str:
    """How many errors, warnings and remarks there are, and what follows from them."""
    count = Counter(fault.weight for fault in faults)
    no_report = [say("cli.no-report", language)] if count[Weight.ERROR] else []
    if is_shareable:
        return Words(" ".join([say("page.faults-shareable", language), *no_report]))
    if not faults:
        return say("page.faults", language, k=0)
    parts = [say("start.faults", language, **{f"{weight}s": count[weight] for weight in Weight}), *no_report]
    if count[Weight.WARNING] and not no_report:
        parts.append(say("start.faults-warnings", language))
    if any(len(lines) > _MOST_LINES for _, lines in _by_weight(faults, language)):
        parts.append(say("start.faults-all", language, programme=programme))
    return Words(" ".join(parts))


def faults_html(faults: Sequence[Fault], *, language: str) -> Markup:
    """The faults below the name of their weight, the heaviest first, of each weight the first so many lines."""
    parts = []
    for weight, lines in _by_weight(faults, language):
        items = [element("li", html(as_typed(line), typed_in=language)) for line in lines[:_MOST_LINES]]
        if len(lines) > _MOST_LINES:
            items.append(element("li", say("common.and-more", language, k=len(lines) - _MOST_LINES)))
        parts += [
            element("p", say(f"start.weight-{weight}", language), class_="lead"),
            element("ul", *items, class_="faults"),
        ]
    return joined(parts)


def faults_text(faults: Sequence[Fault], *, language: str) -> str:
    """The same in plain text."""
    parts: list[str] = []
    for weight, lines in _by_weight(faults, language):
        parts += [say(f"start.weight-{weight}", language), *lines[:_MOST_LINES]]
        if len(lines) > _MOST_LINES:
            parts.append(say("common.and-more", language, k=len(lines) - _MOST_LINES))
    return "\n".join(parts)


def _by_weight(faults: Sequence[Fault], language: str) -> list[tuple[Weight, list[str]]]:
    """Per weight that there is its lines: a message for each fault, or one for many of a kind."""
    found = [(weight, [fault for fault in faults if fault.weight is weight]) for weight in Weight]
    return [(weight, [line for _, line in told_by_kind(of, language)]) for weight, of in found if of]
