"""The thresholds of a report: shared ones, with those that the programme itself changed."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.reading.rows import Row


@dataclass(frozen=True, slots=True)
class Threshold:
    """One value at which a rule turns; ``is_overridden`` when the programme has a value of its own."""

    code: str
    value: Fraction
    unit: str
    meaning_nl: str
    meaning_en: str
    is_overridden: bool


@dataclass(frozen=True)
class Thresholds:
    """All thresholds by code; ``thresholds["support_from"]`` is the exact value."""

    by_code: Mapping[str, Threshold]

    def __getitem__(self, code: str) -> Fraction:
        """The value of a threshold; a ``KeyError`` when the lists have no such code."""
        return self.by_code[code].value

    def __iter__(self) -> Iterator[Threshold]:
        """All thresholds, in the order of the shared list."""
        return iter(self.by_code.values())


def thresholds_of(programme: Programme) -> Thresholds:
    """Read the thresholds that hold for a programme (docs/definitions.md, 9)."""
    return thresholds_in(programme["thresholds"], overridden=programme.own_thresholds)


def thresholds_in(rows: Iterable[Row], *, overridden: Collection[str] = ()) -> Thresholds:
    """Read a list of thresholds; ``overridden`` are the codes that a programme changed for itself."""
    return Thresholds(
        {
            row["code"]: Threshold(
                code=row["code"],
                value=Fraction(str(row["value"])),
                unit=row["unit"],
                meaning_nl=row["meaning_nl"] or row["code"],
                meaning_en=row["meaning_en"] or row["code"],
                is_overridden=row["code"] in overridden,
            )
            for row in rows
            if row["code"] and row["value"] is not None
        }
    )
