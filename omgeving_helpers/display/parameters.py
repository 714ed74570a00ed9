"""The parameters of a notebook: which values they can have, and a sentence for each that has another.

No programme is read here.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from omgeving_helpers.edition import EDITIONS
from omgeving_helpers.faults import Fault, InputError, Weight
from omgeving_helpers.steps.analysis import STEPS
from omgeving_helpers.texts import LANGUAGES, PSEUDO

if TYPE_CHECKING:
    from collections.abc import Iterator

CHOICES = {"language": (*LANGUAGES, PSEUDO), "edition": EDITIONS, "mode": ("analysis", "report"), "step": STEPS}


def checked_parameters(reference_date: str, *, language: str, **chosen: str) -> str:
    """The language for messages, once every parameter has a value that it can have.

    Raises
    ------
    InputError
        With a sentence for each parameter that has not.
    """
    words_in = language if language in LANGUAGES else LANGUAGES[0]
    wrong = list(_wrong_parameters(reference_date, language=language, **chosen))
    if wrong:
        raise InputError(wrong, words_in)
    return words_in


def wrong_parameter(name: str, found: str, allowed: list[str]) -> Fault:
    """A parameter with a value that it cannot have, and what it can have."""
    values = {"found": str(found), "allowed": allowed}
    return Fault(code="bad-parameter", weight=Weight.ERROR, file="parameters", column=name, values=values)


def _wrong_parameters(reference_date: str, **chosen: str) -> Iterator[Fault]:
    """Parameters with a value that they cannot have."""
    if reference_date:
        try:
            date.fromisoformat(reference_date)
        except ValueError:
            yield wrong_parameter("reference_date", reference_date, ["2026-12-31"])
    for name, value in chosen.items():
        if value not in CHOICES[name]:
            yield wrong_parameter(name, value, [word for word in CHOICES[name] if word != PSEUDO])
