"""A field to type in that offers what can be chosen.

On a list to click open JupyterLab takes the keys for itself: arrows go to another cell, and letters change or delete
it. Only a field to type in is left alone.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import ipywidgets

from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from collections.abc import Iterable


class Choice:
    """The field; ``widget`` is what a notebook shows.

    Parameters
    ----------
    title, options
        Its label, and each choice as it is shown with what it stands for.
    language
        Of the reader.
    is_free
        Whether what is typed may also be none of the choices.
    around
        Style, layout and such of the widget.
    """

    def __init__(
        self, title: str, options: Iterable[tuple[str, Any]], *, language: str, is_free: bool = False, **around: Any
    ) -> None:
        self._is_free = is_free
        hint, tip = (plain(say(f"forms.{key}", language)) for key in ("type-or-choose", "see-all"))
        self.widget = ipywidgets.Combobox(description=title, placeholder=hint, tooltip=tip, **around)
        self.offer(options)

    def offer(self, options: Iterable[tuple[str, Any]]) -> None:
        """Put other choices in the place of those that are offered; what was typed stays."""
        self._values = numbered(options)
        self.widget.options = list(self._values)

    @property
    def chosen(self) -> Any:
        """What the text in the field stands for; of a text that is no choice the text itself, or nothing."""
        text = self.widget.value.strip()
        exact = [value for words, value in self._values.items() if words == text]
        bare = [value for value in self._values.values() if str(value) == text]
        loose = [value for words, value in self._values.items() if words.casefold() == text.casefold()]
        otherwise = self.widget.value if self._is_free else None
        return next((found[0] for found in (exact, bare, loose) if len(found) == 1), otherwise)

    def show(self, value: Any) -> None:
        """Show the choice that stands for this; what is no choice is shown as it is."""
        self.widget.value = next((words for words, of in self._values.items() if of == value), str(value))


def numbered(choices: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Each choice by its words on one line; of the same words twice, the second and later ones with a number.

    >>> numbered([("Raad", "S1"), ("Raad", "S2")])
    {'Raad': 'S1', 'Raad (2)': 'S2'}
    """
    values: dict[str, Any] = {}
    for text, value in choices:
        line = plain(" ".join(text.split()))
        number = next(n for n in count(1) if (line if n == 1 else f"{line} ({n})") not in values)
        values[line if number == 1 else f"{line} ({number})"] = value
    return values
