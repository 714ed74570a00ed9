"""What an exercise is: questions with their form, an answer that is worked out, and a reason for each mistake.

No words stand here, and no widget: texts have their own files, and a form is made by ``forms`` or ``paper``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, NoReturn, TypeAlias

if TYPE_CHECKING:
    from omgeving_helpers.tables import DataTable
    from omgeving_helpers.teaching.case import Case
    from omgeving_helpers.texts.say import Sayable

Value: TypeAlias = "str | Fraction | tuple[str, ...] | Mapping[str, str]"
"""One choice or a sentence, a number, several choices, or a choice per row of a table."""

NONE = "none"
"""The choice that says: none of these."""


@dataclass(frozen=True)
class Option:
    """One thing to choose: its id and its words; ``also`` are other words for it that are read."""

    id: str
    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Field:
    """One question of an exercise.

    ``kind``: ``choice``, ``several``, ``number``, ``table`` (an option per row), ``slider`` (``lowest`` to
    ``highest``) or ``sentence``. One that ``may_be_empty`` need not be answered.
    """

    name: str
    kind: str
    options: tuple[Option, ...] = ()
    rows: tuple[Option, ...] = ()
    lowest: int = 1
    highest: int = 5
    may_be_empty: bool = False


@dataclass(frozen=True)
class Given:
    """An answer by name of its fields, read and known to be possible; each is asked for by its kind."""

    values: Mapping[str, Value]

    def __contains__(self, name: str) -> bool:
        """Whether a question is answered."""
        return name in self.values

    def text(self, name: str) -> str:
        """One choice, or a sentence."""
        value = self.values[name]
        return value if isinstance(value, str) else _wrong(name)

    def several(self, name: str) -> frozenset[str]:
        """Several choices."""
        value = self.values[name]
        return frozenset(value) if isinstance(value, tuple) else _wrong(name)

    def number(self, name: str) -> Fraction:
        """A number."""
        value = self.values[name]
        return value if isinstance(value, Fraction) else _wrong(name)

    def table(self, name: str) -> Mapping[str, str]:
        """A choice per row."""
        value = self.values[name]
        return value if isinstance(value, Mapping) else _wrong(name)


def _wrong(name: str) -> NoReturn:
    msg = f"{name} is a question of another kind"
    raise TypeError(msg)


@dataclass(frozen=True)
class Verdict:
    """What is said of an answer: ``right``, the reason why not yet, or ``open`` when there is no right and wrong.

    ``reason`` is a key: of the exercise, or with a dot before it of every exercise.
    """

    reason: str
    values: Mapping[str, Sayable] = field(default_factory=dict)
    is_right: bool = False
    is_open: bool = False


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """One exercise.

    ``step`` and ``anchor`` say behind which cell of which notebook it stands, ``programme`` and ``reference_date``
    of which case it is asked, ``minutes`` how long it takes. ``fields`` are its questions, ``solve`` works the
    answer out, ``judge`` says what is wrong with another, and ``material`` is a table to read first.
    """

    code: str
    step: str
    anchor: str
    stars: int
    minutes: int
    programme: str
    reference_date: str
    fields: Callable[[Case], tuple[Field, ...]]
    solve: Callable[[Case], Given]
    judge: Callable[[Case, Given], Verdict]
    material: Callable[[Case], DataTable] | None = None

    @property
    def day(self) -> date:
        """The reference date."""
        return date.fromisoformat(self.reference_date)

    @property
    def message(self) -> str:
        """The key of its texts."""
        return f"teaching.exercise-{self.code.replace('.', '-')}"


def not_yet(reason: str, **values: Sayable) -> Verdict:
    """Not yet, for this reason."""
    return Verdict(reason, values)


def right(**values: Sayable) -> Verdict:
    """The answer is right."""
    return Verdict("right", values, is_right=True)
