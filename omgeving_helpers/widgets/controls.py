"""What a reader can choose in a trial: a name and a list of choices, in the reader's language.

What a choice changes stands in ``trials``.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from omgeving_helpers import contract
from omgeving_helpers.blocks.thresholds import as_number, meaning
from omgeving_helpers.contract import normalise
from omgeving_helpers.signals.words import capital
from omgeving_helpers.texts import label, plain, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.several import PortfolioJudgement
    from omgeving_helpers.steps.thresholds import Threshold

    Judged: TypeAlias = Judgement | PortfolioJudgement

_SCORES = range(1, 6)
_PERCENTS = range(10, 101, 10)
_FEWEST = 6
AS_IT_IS = ""
"""The first choice of every list: to leave it as it is."""
NOBODY = "nobody"
"""A link or a contact that leads to nobody; as a choice it stands in a tuple, which no cell of a table does."""


@dataclass(frozen=True, kw_only=True)
class Control:
    """A list of words with their values from which a reader chooses; the first value is ``AS_IT_IS``."""

    name: str
    title: str
    choices: tuple[tuple[str, Any], ...]


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


def _threshold(code: str, judged: Judged, language: str) -> Control:
    of = _thresholds(judged)[code]
    values = [Fraction(value) for value in _values(of) if value != of.value]
    choices = ((as_number(value, language), value) for value in values)
    now = say("widgets.as-it-is-value", language, value=as_number(of.value, language))
    return _control(code, capital(meaning(of, language)), now, choices)


def _thresholds(judged: Judged) -> Any:
    """The thresholds of one programme, or those of the portfolio."""
    found = judged.portfolio.thresholds if hasattr(judged, "portfolio") else judged.snapshot.thresholds
    return found.by_code


def _values(of: Threshold) -> Iterable[int]:
    if of.unit == "score":
        return _SCORES
    return _PERCENTS if of.unit == "percent" else range(1, max(_FEWEST, 2 * int(of.value)) + 1)


def _parties(name: str, judged: Judgement, language: str) -> Control:
    found = judged.analysis.situation.parties
    return _said(name, ((party.name, party.id) for party in found), language)


def _forums(name: str, nobody: bool, judged: Judgement, language: str) -> Control:  # noqa: FBT001 - bound by name
    found = [(forum.name, forum.id) for forum in judged.analysis.interaction_model.forums.forums]
    return _said(name, [*_nobody(name, language), *found] if nobody else found, language)


def _words(name: str, list_name: str, _: Judgement, language: str) -> Control:
    found = (value.name for value in contract.values()[list_name])
    return _said(name, ((label(list_name, value, language), value) for value in found), language)


def _contacts(name: str, judged: Judgement, language: str) -> Control:
    roles = {normalise(role.role): role.role for role in judged.analysis.anchoring.contacts.roles}
    return _said(name, [*_nobody(name, language), *((role, role) for role in roles.values())], language)


def _programmes(name: str, judged: PortfolioJudgement, language: str) -> Control:
    members = judged.portfolio.members
    return _said(name, [(m.name, m.id) for m in members] if len(members) > 1 else [], language)


def _nobody(name: str, language: str) -> Iterator[tuple[str, Any]]:
    yield say(f"widgets.{name}.{NOBODY}", language), (NOBODY,)


def _said(name: str, choices: Iterable[tuple[str, Any]], language: str) -> Control:
    return _control(name, say(f"widgets.{name}", language), say(f"widgets.{name}.none", language), choices)


def _control(name: str, title: str, none: str, choices: Iterable[tuple[str, Any]]) -> Control:
    told = tuple((plain(" ".join(text.split())), value) for text, value in choices)
    return Control(name=name, title=plain(title), choices=((plain(none), AS_IT_IS), *told))
