"""What a header or name means: the same word, the same word written otherwise, or a ``[code]`` inside it.

What is only alike is a suggestion and never an answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Generic, TypeVar

from omgeving_helpers.contract import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")

_NUMBERING = re.compile(r"^\s*(?:(?:vraag|question)\s*)?\d{1,3}\s*[.):]\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"\[([^\[\]]+)\]")
_ENDS = "_ .,:;?!*'\"‘’“”()"
_ALIKE = 0.75


@dataclass(frozen=True)
class Match(Generic[T]):
    """What a text means; ``None`` when that is not sure, with the nearest word in ``near``."""

    found: T | None = None
    near: str = ""


class Lexicon(Generic[T]):
    """Words with their meaning; a word with two meanings is not sure."""

    def __init__(self, words: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, set[T]] = {}
        self._loose: dict[str, set[T]] = {}
        self._typed: dict[str, str] = {}
        for word, meaning in words:
            if not loose(word):
                continue
            self._exact.setdefault(word.strip(), set()).add(meaning)
            self._loose.setdefault(loose(word), set()).add(meaning)
            self._typed.setdefault(loose(word), word.strip())

    def meaning(self, text: str) -> T | None:
        """What a text means, when that is sure.

        A code between brackets decides, unless the text around it means something else.
        """
        whole = self._meanings(text)
        coded = {meaning for part in _BRACKETS.findall(text) for meaning in self._meanings(part)}
        around = self._meanings(_BRACKETS.sub(" ", text)) if coded else set()
        found = coded & around if coded and around else coded or whole
        return next(iter(found)) if len(found) == 1 else None

    def find(self, text: str) -> Match[T]:
        """What a text means; when that is not sure, the word that it is most like."""
        found = self.meaning(text)
        if found is not None:
            return Match(found)
        near = get_close_matches(loose(_BRACKETS.sub(" ", text)), self._loose, n=1, cutoff=_ALIKE)
        return Match(None, self._typed[near[0]] if near else "")

    def _meanings(self, text: str) -> set[T]:
        return self._exact.get(text.strip()) or self._loose.get(loose(text)) or set()


def loose(text: str) -> str:
    """A text without what changes nothing: capitals, accents, a number before it, signs around it.

    Examples
    --------
    >>> loose("3.  Vertrouwt u ons als partner? *"), loose("vertrouwt u ons als partner")
    ('vertrouwt_u_ons_als_partner', 'vertrouwt_u_ons_als_partner')
    """
    return normalise(_NUMBERING.sub("", text)).strip(_ENDS)
