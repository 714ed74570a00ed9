"""A signal in words: sentence, tail with names, action, and why the reader sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.texts import Words, as_typed, label, plain, product, say, says, table_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.signals.model import RuleValue, Signal
    from omgeving_helpers.texts.say import Sayable

INTERNAL_TAILS = ("unit",)
"""Values from internal cells, each in a last sentence of its own that only the internal edition has."""

TAILS = ("names", "names_unknown", "names_for", "names_against", *INTERNAL_TAILS)
"""Values that are names: each is a last sentence of its own, and more than three become a list below the sentence."""

NAMES_IN_A_SENTENCE = 3
_SELECTORS = frozenset({"known", "when", "how", "reason", "kind", "chosen", "status"})
"""Values that choose between wordings; the reader never sees them."""
_NEARLY = ("nearly_none", "nearly_all")
_LABELS = {"group": "category", "level": "level", "role_now": "role"}
"""Values that are names of the contract, with the list that holds their labels."""


@dataclass(frozen=True)
class Tail:
    """The last sentence of a signal: its words with the names in it, and without them when a list follows."""

    sentence: str
    lead: str
    names: tuple[str, ...]

    @property
    def is_long(self) -> bool:
        """Whether there are more names than a sentence can hold."""
        return len(self.names) > NAMES_IN_A_SENTENCE


def headline(signal: Signal, language: str) -> str:
    """The sentence of a signal without its names."""
    return capital(say(_key(signal), language, **_words(signal, language)))


def tails(signal: Signal, language: str) -> tuple[Tail, ...]:
    """The tails of a signal that have names in them, in the order of the sentence."""
    found = []
    for tail in TAILS:
        value = signal.finding.values.get(tail)
        names = (value,) if isinstance(value, str) else value
        if isinstance(names, tuple) and names:
            key = f"{_key(signal)}.{tail}"
            sentence = say(key, language, **{tail: _joined(names)})
            found.append(Tail(sentence, say(key, language, **{tail: Words("")}).rstrip(".: "), names))
    return tuple(found)


def text(signal: Signal, language: str) -> str:
    """The whole sentence with all names, as it leaves the pack in ``signals.json``."""
    return plain(" ".join([headline(signal, language), *(t.sentence for t in tails(signal, language))]))


def action(signal: Signal, language: str) -> str | None:
    """What to do; ``None`` when the edition leaves it out."""
    key = f"{_key(signal)}.action"
    return say(key, language, **_words(signal, language)) if says(key, language) else None


def title(signal: Signal, language: str) -> str:
    """The short title of its rule."""
    return say(f"signals.{signal.code}.title", language)


def why(signal: Signal, language: str) -> str:
    """The test of the rule in words."""
    return say(f"{_key(signal)}.why", language)


def _key(signal: Signal) -> str:
    return "signals.possible" if signal.finding.is_possible else f"signals.{signal.code}"


def _joined(names: tuple[str, ...]) -> Sayable:
    """Up to three names are a list in the sentence; more are written in full with semicolons."""
    if len(names) <= NAMES_IN_A_SENTENCE:
        return names
    return Words("; ".join(as_typed(name) for name in names))


def _words(signal: Signal, language: str) -> dict[str, Sayable]:
    """The values of a signal ready for its sentence, with the ranges and choices that follow from them."""
    values = _in_language(signal.finding.values, language)
    words = {k: _word(k, v, language) for k, v in values.items() if k not in TAILS and v is not None}
    if signal.finding.is_possible:
        return {"title": Words(title(signal, language))}
    if "k_max" in values:
        words["k_range"] = in_range(values["k"], values["k_max"], language)
    if "n_external" in values:
        words["external"] = Words(_external(values["n_external"], values["k_external_max"]))
        words["k_external_range"] = in_range(values["k_external"], values["k_external_max"], language)
    if values.get("hours", "") is None:
        words["hours"] = Words("unknown")
    if signal.code == "G90":
        words["nearly"] = Words("yes" if signal.is_shareable else "no")
    return words


def _in_language(values: Mapping[str, RuleValue], language: str) -> dict[str, RuleValue]:
    """The values, with a name of the shared lists (``name_nl`` and ``name_en``) in the language of the reader."""
    ending = "_en" if language == "en" else "_nl"
    chosen = {k.removesuffix(ending): product(str(v), language) for k, v in values.items() if k.endswith(ending)}
    return {k: v for k, v in values.items() if not k.endswith(("_nl", "_en"))} | chosen


def of_n(low: RuleValue, high: RuleValue, language: str) -> dict[str, Words | int]:
    """A count for a sentence that goes on with "of n": its range, and what chooses between "all n" and "k of n"."""
    return {"k_range": in_range(low, high, language), "k_max": high if isinstance(high, int) else Words(str(high))}


def in_range(low: RuleValue, high: RuleValue, language: str) -> Words:
    """A count as a range when answers are missing; one value when both are the same."""
    first, last = _count(low, language), _count(high, language)
    return first if first == last else say("common.range", language, low=first, high=last)


def _count(value: RuleValue, language: str) -> Words:
    """A number, or ``nearly none`` and ``nearly all`` in words."""
    if isinstance(value, str):
        return say(f"common.{value.replace('_', '-')}", language)
    return Words(str(value))


def _external(n: RuleValue, k_max: RuleValue) -> str:
    if n == 0:
        return "none"
    return "hidden" if n is None or k_max is None else "shown"


def _word(name: str, value: RuleValue, language: str) -> Sayable:
    if name in _LABELS:
        return _label(name, value, language)
    if name == "table":
        return table_label(str(value), language)
    if name == "finding":
        return say(f"signals.{value}.title", language)
    if name == "section":
        return say(f"sections.{value}", language)
    if value in _NEARLY:
        return Words(str(value)) if name in {"k_max", "k_external_max"} else _count(value, language)
    if name in _SELECTORS:
        return Words(str(value))
    return value if value is not None else Words("")


def _label(name: str, value: RuleValue, language: str) -> Words:
    """The name of a value of the contract; a level of anchoring is a number from 1 to 5 with a word of its own."""
    if isinstance(value, int):
        return say(f"anchoring.{name}-{value}", language)
    return label(_LABELS[name], str(value), language)


def capital(sentence: str) -> str:
    """A sentence that begins with a computed word gets its capital."""
    bare = sentence.lstrip("(⟦")
    start = len(sentence) - len(bare)
    return sentence[:start] + bare[:1].upper() + bare[1:]
