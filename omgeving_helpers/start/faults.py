"""What the check found, by weight: in words, as HTML and in plain text.

What is wrong may stand in an internal cell, so everyone may know only whether a report can be made.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers import blocks
from omgeving_helpers.faults import Weight
from omgeving_helpers.markup import element, joined
from omgeving_helpers.texts import Words, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from omgeving_helpers.faults import Fault


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
    if max(count.values()) > blocks.MOST_FAULTS:
        parts.append(say("start.faults-all", language, programme=programme))
    return Words(" ".join(parts))


def faults_html(faults: Sequence[Fault], *, language: str) -> Markup:
    """The faults below the name of their weight, the heaviest first."""
    return joined(
        joined(
            [
                element("p", say(f"start.weight-{weight}", language), class_="lead"),
                blocks.faults_list(of_weight, language=language),
            ]
        )
        for weight, of_weight in _by_weight(faults)
    )


def faults_text(faults: Sequence[Fault], *, language: str) -> str:
    """The faults in plain text, one per line."""
    return "\n".join(
        f"{say(f'cli.weight-{weight}', language)}: {fault.message(language)}"
        for weight, of_weight in _by_weight(faults)
        for fault in of_weight
    )


def _by_weight(faults: Sequence[Fault]) -> list[tuple[Weight, list[Fault]]]:
    found = [(weight, [fault for fault in faults if fault.weight is weight]) for weight in Weight]
    return [(weight, of_weight) for weight, of_weight in found if of_weight]
