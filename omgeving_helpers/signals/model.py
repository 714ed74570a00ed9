"""What a rule finds, and the signal it becomes (docs/definitions.md, 12)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeAlias

from omgeving_helpers import contract
from omgeving_helpers.signals.hanging import hangs_on_one_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.signals.book import Rule
    from omgeving_helpers.steps.article import Requirement
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.thresholds import Threshold

RuleValue: TypeAlias = "str | int | Fraction | date | tuple[str, ...] | None"
Scalar: TypeAlias = "str | int | float | None"


@dataclass(frozen=True, slots=True)
class Subject:
    """A row that a signal is about. ``role`` says how: about, missing, unknown, for, against, other.

    ``programme`` says in which programme the row stands, where a signal is about several.
    """

    table: str
    id: str
    role: str = "about"
    programme: str | None = None

    @property
    def name(self) -> str:
        """Its part of the id of a signal."""
        return f"{self.table}/{self.id}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row behind a signal, with the values that were read there and its place in the file.

    ``programme`` says in the files of which programme, where a signal is about several.
    """

    table: str
    key: Mapping[str, Scalar]
    columns: Mapping[str, Scalar]
    file: str
    sheet: str | None
    row: int
    programme: str | None = None

    @property
    def public_key(self) -> dict[str, Scalar]:
        """The part of the key that every edition may show."""
        return self._public(self.key)

    @property
    def public_columns(self) -> dict[str, Scalar]:
        """The values that every edition may show."""
        return self._public(self.columns)

    def _public(self, values: Mapping[str, Scalar]) -> dict[str, Scalar]:
        table = contract.table(self.table)
        return {c: v for c, v in values.items() if table[c].sensitivity == "public"}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What a rule found, without words.

    ``ids`` is what the rule gives one signal for; ``values`` holds every number and name of its sentence,
    untranslated. A finding that is only possible says that a heavy rule could be true once cells are filled in.
    ``told_by`` is the code of another signal that speaks for it: it is then not told itself, and makes its step
    unknown all the same. ``base_cycle`` is the cycle that was compared with.
    """

    ids: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    values: Mapping[str, RuleValue] = field(default_factory=dict)
    severity: str | None = None
    is_possible: bool = False
    told_by: str | None = None
    base_cycle: int | None = None


@dataclass(frozen=True, kw_only=True)
class Signal:
    """A finding of a rule in one programme, at one date, in one edition.

    ``weight_of_subjects`` counts the counting parties among the subjects (for the order). ``is_shareable`` is the
    edition it was made for. ``since_previous`` compares with the previous report: ``new``, ``still_there``, ``gone``
    or nothing, and ``change`` says why: ``correction`` or ``since_previous``. ``requirements`` are what the article
    asks for that its rule answers. ``situation`` is where it was found, for the question whether it hangs on one
    answer; an edition that may not know that has none. ``text`` and ``action`` are written by
    :mod:`omgeving_helpers.signals.words`.
    """

    rule: Rule
    programme: str
    cycle: int | None
    severity: str
    finding: Finding
    thresholds: tuple[Threshold, ...]
    weight_of_subjects: int
    situation: Situation | None = None
    requirements: tuple[Requirement, ...] = ()
    is_shareable: bool = False
    since_previous: str | None = None
    change: str | None = None

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.rule.code

    @cached_property
    def hangs_on_one_answer(self) -> bool | None:
        """Whether one other answer makes it go away; ``None`` where no answer is read or the edition may not know.

        It is worked out when it is asked for, because the rule then looks at every other answer in turn.
        """
        return None if self.situation is None else hangs_on_one_answer(self.situation, self.rule, self.finding)

    @property
    def id(self) -> str:
        """Code, programme and what it is about: the same finding keeps its id over reports."""
        parts = [
            self.code,
            self.programme,
            *(part.replace(":", "_") for part in sorted(self.finding.ids)),
        ]
        return ":".join([*parts, "unknown"] if self.finding.is_possible else parts)


class Judged(Protocol):
    """What was judged and may leave the pack: one programme, or several together."""

    @property
    def scope(self) -> str:
        """``programme`` or ``portfolio``."""

    @property
    def programmes(self) -> tuple[str, ...]:
        """The ids of the programmes."""

    @property
    def reference_date(self) -> date:
        """The date at which was looked."""

    @property
    def is_fictitious(self) -> bool:
        """Whether the data are made up."""

    @property
    def is_shareable(self) -> bool:
        """Whether everyone may read along."""

    @property
    def signals(self) -> tuple[Signal, ...]:
        """The signals of the edition, in order."""


def about(*parties: Party, role: str = "about") -> tuple[Subject, ...]:
    """Parties as subjects."""
    return tuple(Subject("stakeholders", party.id, role) for party in parties)


def names(parties: tuple[Party, ...]) -> tuple[str, ...]:
    """The full names of parties, in their order."""
    return tuple(party.name for party in parties)


def evidence(table: str, row: Row | None, *columns: str, programme: str | None = None) -> tuple[Evidence, ...]:
    """A row as evidence, with these columns; no row is no evidence."""
    if row is None:
        return ()
    return (
        Evidence(
            table=table,
            key={c: scalar(row[c]) for c in contract.table(table).key},
            columns={c: scalar(row.in_file(c)) for c in columns},
            file=row.file,
            sheet=row.sheet,
            row=row.number,
            programme=programme,
        ),
    )


def scalar(value: object) -> Scalar:
    """A typed cell as one plain value: dates as yyyy-mm-dd, lists joined by a bar."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "|".join(value)
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else float(value)
    if value is None or isinstance(value, (str, int, float)):
        return value
    msg = f"{type(value).__name__} is no cell value"
    raise TypeError(msg)
