"""What a reader can choose in a trial, in the reader's language: a name from a list, or a number.

What a choice changes stands in ``trials``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from omgeving_helpers import contract
from omgeving_helpers.blocks.thresholds import amount, meaning
from omgeving_helpers.signals.words import capital
from omgeving_helpers.texts import Words, label, plain, say
from omgeving_helpers.widgets.choice import numbered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.several import PortfolioJudgement

    Judged: TypeAlias = Judgement | PortfolioJudgement

NOBODY = ("nobody",)
"""The choice that a link or a contact leads to nobody; no cell of a table holds it."""

_BOUNDS = {"score": (1, 5), "percent": (0, 100)}
_MOST = 1000


@dataclass(frozen=True, kw_only=True)
class Names:
    """One of several names, chosen or typed; nothing = as it is, and ``hint`` says so. ``values`` by name."""

    name: str
    title: str
    hint: str
    values: Mapping[str, Any]

    def meant(self, text: str) -> Any | None:
        """What was chosen; nothing while the text is empty or no name."""
        return self.values.get(text)


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A number between two bounds; its own value = as it is."""

    name: str
    title: str
    value: Fraction
    lowest: int
    highest: int

    def meant(self, number: float) -> Fraction | None:
        """What was chosen; nothing while it is the value that it has."""
        chosen = Fraction(str(number))
        return None if chosen == self.value else chosen


Control: TypeAlias = Names | Amount
Maker: TypeAlias = "Callable[[Any, str], Control]"
"""Makes a control from what was judged, in a language."""


def threshold(code: str) -> Maker:
    """Another value of a threshold."""
    return partial(_threshold, code)


def parties(name: str) -> Maker:
    """One of the parties, in the order of every list."""
    return partial(_parties, name)


def forums(name: str, *, nobody: bool = False) -> Maker:
    """One of the forums, from above to below; when asked for, none of them."""
    return partial(_forums, name, nobody)


def words_of(name: str, list_name: str) -> Maker:
    """One of the words of a list of the contract."""
    return partial(_words, name, list_name)


def contacts(name: str) -> Maker:
    """One of the first contacts that parties have now, or none."""
    return partial(_contacts, name)


def programmes(name: str) -> Maker:
    """One of the programmes of a portfolio, when there are more."""
    return partial(_programmes, name)


def _threshold(code: str, judged: Judged, language: str) -> Amount:
    found = judged.portfolio.thresholds if hasattr(judged, "portfolio") else judged.snapshot.thresholds
    of = found.by_code[code]
    lowest, highest = _BOUNDS.get(of.unit, (0, _MOST))
    words = {"meaning": Words(capital(meaning(of, language))), "value": Words(amount(of, language))}
    return Amount(
        name=code,
        title=plain(say("widgets.threshold", language, **words)),
        value=of.value,
        lowest=min(lowest, math.floor(of.value)),
        highest=max(highest, math.ceil(of.value)),
    )


def _parties(name: str, judged: Judgement, language: str) -> Names:
    found = judged.analysis.situation.parties
    return _names(name, ((party.name, party.id) for party in found), language)


def _forums(name: str, nobody: bool, judged: Judgement, language: str) -> Names:  # noqa: FBT001 - bound by name
    found = [(forum.name, forum.id) for forum in judged.analysis.interaction_model.forums.forums]
    return _names(name, [*_nobody(name, language), *found] if nobody else found, language)


def _words(name: str, list_name: str, _: Judgement, language: str) -> Names:
    found = (value.name for value in contract.values()[list_name])
    return _names(name, ((label(list_name, value, language), value) for value in found), language)


def _contacts(name: str, judged: Judgement, language: str) -> Names:
    roles = (role.role for role in judged.analysis.anchoring.contacts.roles)
    return _names(name, [*_nobody(name, language), *((role, role) for role in roles)], language)


def _programmes(name: str, judged: PortfolioJudgement, language: str) -> Names:
    members = judged.portfolio.members
    return _names(name, [(m.name, m.id) for m in members] if len(members) > 1 else [], language)


def _nobody(name: str, language: str) -> Iterator[tuple[str, Any]]:
    yield say(f"widgets.{name}.nobody", language), NOBODY


def _names(name: str, choices: Iterable[tuple[str, Any]], language: str) -> Names:
    title, hint = say(f"widgets.{name}", language), say(f"widgets.{name}.hint", language)
    return Names(name=name, title=plain(title), hint=plain(hint), values=numbered(choices))
