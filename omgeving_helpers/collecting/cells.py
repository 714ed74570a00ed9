"""One cell of a delivery becomes a score, a day, a number of people or a remark, with the checks of every programme."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from omgeving_helpers.checks.persons import kind_of_personal_data
from omgeving_helpers.collecting.given import At, Brought, NotTaken
from omgeving_helpers.collecting.lexicon import loose
from omgeving_helpers.contract import table
from omgeving_helpers.faults import Fault, Weight
from omgeving_helpers.reading.cells import CellPlace, typed
from omgeving_helpers.reading.dates import read_date
from omgeving_helpers.reading.grid import Faults
from omgeving_helpers.texts import LANGUAGES

if TYPE_CHECKING:
    from omgeving_helpers.collecting.questions import Item
    from omgeving_helpers.reading.grid import Cell
    from omgeving_helpers.reading.rows import CellValue

_NUMBERED = re.compile(r"\s*([1-5])\s*[-–—=:.,)(]+\s*(.*\S)\s*")
_STEP_OF = (1, 3, 5)
_STAMP = re.compile(r"(.+?)[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?.*", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"^(\d{4})/(\d{1,2})/(\d{1,2})$")
_NOON = 12


def is_filled(cell: Cell) -> bool:
    """Whether somebody typed something here."""
    return bool(cell.text.strip()) or cell.kind in {"error", "formula"}


def score_of(cell: Cell, item: Item, at: At, brought: Brought) -> int | None:
    """A score, typed as a number or chosen as in the form ("5 – helemaal"); what is neither is not taken."""
    if cell.kind in {"error", "formula"}:
        brought.not_taken.append(NotTaken(at.fault("no-value"), cell.text))
        return None
    chosen = _chosen(cell.text, item)
    if chosen is not None:
        return chosen
    value = value_of(cell, "score", at, brought)
    return value if isinstance(value, int) else None


def value_of(cell: Cell, column: str, at: At, brought: Brought) -> CellValue:
    """A cell typed as its column in ``measurements``; what the check refuses is not taken, with the same words."""
    faults = Faults(at.file, at.sheet)
    place = CellPlace(faults, at.row or 0, at.column or "")
    found = typed(cell, table("measurements")[column], place)
    if found.is_bad:
        reason = next((fault for fault in faults.found if fault.rule == "D03"), at.fault("no-value"))
        brought.not_taken.append(not_taken(reason, cell.text))
        return None
    brought.remarks += faults.found
    return found.value


def not_taken(reason: Fault, text: str) -> NotTaken:
    """What was typed with its reason; a text that looks like a person is not repeated."""
    is_person = kind_of_personal_data(text) is not None
    values = {k: "…" if isinstance(v, str) and kind_of_personal_data(v) else v for k, v in reason.values.items()}
    return NotTaken(replace(reason, values=values), "" if is_person else text.strip())


def refuse(cell: Cell, at: At, index: int, reason: Fault, brought: Brought) -> None:
    """Tell why a filled cell is not taken; one that looks like a person is left out of the kept copy."""
    if not is_filled(cell):
        return
    brought.not_taken.append(not_taken(reason, cell.text))
    if kind_of_personal_data(cell.text):
        brought.withhold(at, index)


def note_of(cell: Cell, at: At, brought: Brought) -> str | None:
    """A remark; one that looks like a person is not taken and not repeated."""
    if not cell.text.strip():
        return None
    value = value_of(cell, "note", at, brought)
    kind = kind_of_personal_data(value) if isinstance(value, str) else None
    if kind is None:
        return value if isinstance(value, str) else None
    fault = Fault(
        code=kind, weight=Weight.WARNING, file=at.file, sheet=at.sheet, row=at.row, column=at.column, rule="D02"
    )
    brought.not_taken.append(NotTaken(fault, ""))
    return None


def day_of(cell: Cell, at: At, used: date, brought: Brought) -> date:
    """The day that a party typed; one that is not sure is told, and the day of the round is used."""
    text = cell.text.strip()
    if not text:
        return used
    found = read_date(text, kind=cell.kind).day or (stamp.date() if (stamp := moment_of(cell)) else None)
    if found is None:
        brought.remarks.append(at.fault("bad-day", found=text, used=used))
    return found or used


def moment_of(cell: Cell) -> datetime | None:
    """The time stamp of a forms tool; ``None`` where day and month are not sure."""
    match = _STAMP.fullmatch(cell.text.strip())
    if not match:
        day = read_date(cell.text.strip(), kind=cell.kind).day
        return datetime(day.year, day.month, day.day) if day else None  # noqa: DTZ001 - a stamp without a zone
    day = read_date(_YEAR_FIRST.sub(r"\1-\2-\3", match[1].strip())).day
    hour, minute, second = int(match[2]), int(match[3]), int(match[4] or 0)
    if match[5]:
        hour = hour % _NOON + (_NOON if match[5].lower() == "p" else 0)
    try:
        return datetime(day.year, day.month, day.day, hour, minute, second) if day else None  # noqa: DTZ001 - as above
    except ValueError:
        return None


def _chosen(text: str, item: Item) -> int | None:
    """The score of an answer in words, only where it is a choice of the form."""
    for language in LANGUAGES:
        labels = {loose(label): step for label, step in zip(item.labels(language), _STEP_OF, strict=True)}
        match = _NUMBERED.fullmatch(text)
        if match and labels.get(loose(match[2])) == int(match[1]):
            return int(match[1])
        if loose(text) in labels:
            return labels[loose(text)]
    return None
