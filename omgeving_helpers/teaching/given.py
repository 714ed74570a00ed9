"""Read an answer: from a form, or typed by hand; what cannot be read gets a friendly sentence, never an error."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from omgeving_helpers.contract import normalise
from omgeving_helpers.teaching.model import NONE, Given, Value, Verdict, not_yet
from omgeving_helpers.texts import plain

if TYPE_CHECKING:
    from omgeving_helpers.teaching.model import Field, Option

_NUMBER = re.compile(r"[+-]?\d{1,9}(?:[.,]\d{1,9})?")
_BETWEEN = re.compile(r"[;,\n]")
_SHOWN = 60


def _text(raw: object) -> str:
    """What was typed as text; nothing of a number with more digits than can be written out."""
    try:
        return str(raw)
    except ValueError:
        return "…"


class NotReadError(Exception):
    """An answer that cannot be read; it carries what to say."""

    def __init__(self, reason: str, found: object, **values: int) -> None:
        super().__init__(reason)
        text = _text(found)
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        self.verdict = not_yet(reason, found=shown, **values)


def read_answer(fields: Sequence[Field], answer: object) -> Given | Verdict:
    """The answer by field, or what is the matter with it.

    Parameters
    ----------
    fields
        The questions.
    answer
        Values by name of the fields; or in their order; or the value itself of an exercise with one question. A
        choice is its id or its words, a number may have a comma.

    Returns
    -------
    Given or Verdict
        ``.nothing`` when nothing is filled in, ``.unfinished`` when a question is open, and ``.not-in-list``,
        ``.no-number``, ``.not-on-scale``, ``.none-and-more`` or ``.nonsense`` when something cannot be read.
    """
    try:
        given = {f.name: value for f in fields if (value := _read(f, _raw(fields, answer).get(f.name))) is not None}
    except NotReadError as error:
        return error.verdict
    if not given:
        return not_yet(".nothing")
    if any(f.name not in given and not f.may_be_empty for f in fields):
        return not_yet(".unfinished", k=sum(f.name not in given and not f.may_be_empty for f in fields))
    return Given(given)


def _raw(fields: Sequence[Field], answer: object) -> Mapping[str, object]:
    """What was typed for each field."""
    if answer is None or (isinstance(answer, Collection) and not _filled(answer)):
        return {}
    names = [f.name for f in fields]
    needed = [f.name for f in fields if not f.may_be_empty]
    if isinstance(answer, Mapping) and not (len(fields) == 1 and fields[0].kind == "table" and names[0] not in answer):
        strange = [name for name in answer if name not in names]
        if strange:
            raise NotReadError(".nonsense", strange[0])
        return answer
    if len(needed) == 1:
        return {needed[0]: answer}
    if isinstance(answer, Sequence) and not isinstance(answer, str) and len(answer) == len(fields):
        return dict(zip(names, answer, strict=True))
    raise NotReadError(".nonsense", answer)


def _filled(answer: Collection[object]) -> bool:
    return bool(answer.strip() if isinstance(answer, str) else answer)


def _read(of: Field, raw: object) -> Value | None:
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        return None
    readers = {"several": _several, "table": _table, "number": _number, "slider": _number, "sentence": _sentence}
    return readers.get(of.kind, _choice)(of, raw)


def _choice(of: Field, raw: object) -> Value | None:
    return _option(of.options, raw)


def _several(of: Field, raw: object) -> Value | None:
    if isinstance(raw, str):
        items = [raw] if _known(of.options, raw) else [part for part in _BETWEEN.split(raw) if part.strip()]
    elif isinstance(raw, (Sequence, set, frozenset)):
        items = list(raw)
    else:
        items = [raw]
    chosen = {_option(of.options, item) for item in items}
    if NONE in chosen and len(chosen) > 1:
        raise NotReadError(".none-and-more", "")
    return tuple(option.id for option in of.options if option.id in chosen) or None


def _table(of: Field, raw: object) -> Value | None:
    if not isinstance(raw, Mapping):
        raise NotReadError(".nonsense", raw)
    filled = {row: value for row, value in raw.items() if value is not None and value != ""}
    return {_option(of.rows, row): _option(of.options, value) for row, value in filled.items()} or None


def _number(of: Field, raw: object) -> Value | None:
    if isinstance(raw, Fraction):
        return raw
    text = _text(raw).strip().replace("\u2212", "-")
    if not _NUMBER.fullmatch(text):
        raise NotReadError(".no-number", raw)
    number = Fraction(text.replace(",", "."))
    if of.kind == "slider" and (number.denominator != 1 or not of.lowest <= number <= of.highest):
        raise NotReadError(".not-on-scale", raw, lowest=of.lowest, highest=of.highest)
    return number


def _sentence(of: Field, raw: object) -> Value | None:  # noqa: ARG001 - as the other readers
    if not isinstance(raw, str):
        raise NotReadError(".nonsense", raw)
    return " ".join(raw.split())


def _option(options: Sequence[Option], raw: object) -> str:
    known = _known(options, raw)
    if known is None:
        raise NotReadError(".not-in-list", raw)
    return known


def _known(options: Sequence[Option], raw: object) -> str | None:
    """The id of the option that is meant; an id goes before words."""
    if isinstance(raw, bool):
        return None
    text = normalise(_text(raw))
    ids = [option.id for option in options if normalise(option.id) == text]
    words = [o.id for o in options if text in {normalise(plain(o.label)), *map(normalise, o.also)}]
    return next(iter([*ids, *words]), None)
