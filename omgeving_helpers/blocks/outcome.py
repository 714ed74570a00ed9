"""What becomes of a section when one thing is different: sentences, status and signals beside those of now.

Nothing is computed here but which signals come and which go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.figures.symbols import symbol
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.signals import words
from omgeving_helpers.texts import Words, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from omgeving_helpers.signals import Signal

_MOST_SIGNALS = 8


def compared(now: str, then: str, *, language: str, typed_in: str) -> Markup:
    """A sentence as it is in the trial, and as it is now when that differs."""
    if now == then:
        return _said("same", now, language=language, typed_in=typed_in)
    parts = (_said(key, text, language=language, typed_in=typed_in) for key, text in (("then", then), ("now", now)))
    return joined(parts)


def compared_status(now: str, then: str, *, language: str) -> Markup:
    """Whether the status of the step changes, and into what."""
    status, was = (say(f"page.status-{name}", language) for name in (then, now))
    key = "status-same" if now == then else "status-changed"
    return element("p", symbol(then), " ", say(f"widgets.{key}", language, status=status, was=was), class_="status")


def compared_signals(now: Sequence[Signal], then: Sequence[Signal], *, language: str, typed_in: str) -> Markup:
    """The signals that come and those that go; a signal that gets another severity does both."""
    before, after = ({(s.id, s.severity) for s in told} for told in (now, then))
    come = [s for s in then if (s.id, s.severity) not in before]
    gone = [s for s in now if (s.id, s.severity) not in after]
    if not come and not gone:
        return element("p", say("widgets.signals-same", language))
    lists = (("signals-come", come), ("signals-gone", gone))
    return joined(_signals(key, told, language=language, typed_in=typed_in) for key, told in lists if told)


def _said(key: str, text: str, *, language: str, typed_in: str) -> Markup:
    lead = element("strong", say(f"widgets.{key}", language))
    return element("p", lead, " ", html(text, typed_in=typed_in), class_=f"trial-{key}")


def _signals(key: str, told: Sequence[Signal], *, language: str, typed_in: str) -> Markup:
    items = [element("li", _signal(signal, language=language, typed_in=typed_in)) for signal in told[:_MOST_SIGNALS]]
    rest = len(told) - len(items)
    items += [element("li", say("common.and-more", language, k=rest))] if rest else []
    return joined([element("p", say(f"widgets.{key}", language, k=len(told))), element("ul", *items)])


def _signal(signal: Signal, *, language: str, typed_in: str) -> Markup:
    severity = element("strong", say(f"page.severity-{signal.severity}", language))
    sentence = Words(": " + words.headline(signal, language))
    return joined([symbol(signal.severity), " ", severity, html(sentence, typed_in=typed_in)])
