"""The one door through which text becomes HTML: everything is escaped here, and nowhere else.

What a user typed keeps its own language and direction (``<bdi lang>``). No layout and no words live here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from omgeving_helpers.texts.say import END_OF_ISOLATE, ISOLATE

if TYPE_CHECKING:
    from collections.abc import Iterable

_TYPED = re.compile(f"{ISOLATE}([^{ISOLATE}{END_OF_ISOLATE}]*){END_OF_ISOLATE}")
_WITHOUT_END = frozenset({"img", "br", "meta", "col"})


def html(text: str, *, typed_in: str) -> Markup:
    """Text as HTML, with what a user typed set apart.

    Parameters
    ----------
    text
        Product text, in which user text stands between the isolating characters of ``texts``.
    typed_in
        Language of the user's own text, as a BCP 47 code.

    Examples
    --------
    >>> from omgeving_helpers.texts import as_typed
    >>> html("Partij: " + as_typed("A & <b>"), typed_in="nl")
    Markup('Partij: <bdi lang="nl">A &amp; &lt;b&gt;</bdi>')
    """
    parts = _TYPED.split(text)
    return Markup("").join(
        element("bdi", part, lang=typed_in) if i % 2 else escape(_bare(part)) for i, part in enumerate(parts)
    )


def element(tag: str, *children: Markup | str, **attributes: str | None) -> Markup:
    """An HTML element; text and attribute values are escaped, ``class_`` is ``class``, ``None`` leaves one out.

    Examples
    --------
    >>> element("p", "1 < 2", class_="answer")
    Markup('<p class="answer">1 &lt; 2</p>')
    """
    words = [
        f' {name.rstrip("_").replace("_", "-")}="{escape(_bare(value))}"'
        for name, value in attributes.items()
        if value is not None
    ]
    start = f"<{tag}{''.join(words)}>"
    if tag in _WITHOUT_END:
        return Markup(start)  # noqa: S704 - a tag is our own word, and every value was escaped above
    return Markup(f"{start}{''.join([escape(child) for child in children])}</{tag}>")  # noqa: S704 - as above


def joined(parts: Iterable[Markup | str]) -> Markup:
    """Pieces of HTML after each other; plain text among them is escaped."""
    return Markup("").join(parts)


def _bare(text: str) -> str:
    """The text without isolating characters that have lost their partner."""
    return text.replace(ISOLATE, "").replace(END_OF_ISOLATE, "")
