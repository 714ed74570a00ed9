"""What a delivery brings: answers with their place, and everything that was not taken with its reason."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from omgeving_helpers.faults import Fault, Weight

if TYPE_CHECKING:
    from datetime import date, datetime

    from omgeving_helpers.steps.scores import Question
    from omgeving_helpers.texts.say import Sayable


@dataclass(frozen=True)
class At:
    """Where something stands in a delivered file, as the spreadsheet counts."""

    file: str
    sheet: str | None = None
    row: int | None = None
    column: str | None = None

    def fault(self, code: str, **values: Sayable) -> Fault:
        """A warning about this place; its words stand with the other texts of a round."""
        return Fault(
            code=code,
            weight=Weight.WARNING,
            file=self.file,
            sheet=self.sheet,
            row=self.row,
            column=self.column,
            values=values,
            texts="collect",
        )

    def remark(self, code: str, **values: Sayable) -> Fault:
        """A remark about this place: something was put right, or needs nobody."""
        return replace(self.fault(code, **values), weight=Weight.REMARK)

    def __str__(self) -> str:
        """The place in words that need no language."""
        sheet = f" [{self.sheet}]" if self.sheet else ""
        return f"{self.file}{sheet} {self.row}"


@dataclass(frozen=True, kw_only=True)
class Given:
    """One answer of one party to one question, typed and read; ``moment`` is its time stamp or typed day."""

    party: str
    question: Question
    score: int
    typed: str
    day: date
    at: At
    source: str = "asked"
    respondents: int | None = None
    note: str | None = None
    note_typed: str = ""
    note_at: At | None = None
    moment: datetime | None = None


@dataclass(frozen=True)
class Blank:
    """A question that a party left open while it answered others."""

    party: str
    question: Question
    day: date
    source: str = "asked"
    respondents: int | None = None


@dataclass(frozen=True)
class NotTaken:
    """Something that was typed and is not in the programme: why, what to do, and the text itself.

    ``found`` is empty where the text looks like a person, an address or a number of one.
    """

    fault: Fault
    found: str


Withheld = dict[str, set[tuple[str | None, int, int]]]
"""Cells that a kept copy leaves out, by name of the file: sheet, line and index of the column."""


@dataclass
class Brought:
    """All that was read from a delivery, in the order of its files and lines."""

    given: list[Given] = field(default_factory=list)
    blanks: list[Blank] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)
    remarks: list[Fault] = field(default_factory=list)
    withheld: Withheld = field(default_factory=dict)

    def withhold(self, at: At, index: int) -> None:
        """Leave a cell out of the kept copy."""
        self.withheld.setdefault(at.file, set()).add((at.sheet, at.row or 0, index))
