"""What is wrong with what somebody typed, as data, and as a sentence in the reader's language.

Finding faults is not done here: ``reading`` finds those of cells and files, ``checks`` those of rows and tables.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from omgeving_helpers.texts import Words, plain, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from omgeving_helpers.texts.say import Sayable

_MOST_OF_ONE_KIND, _MOST_ROWS = 5, 20


class Weight(StrEnum):
    """How much a fault matters: no report, a report that says so, or put right without loss."""

    ERROR = "error"
    WARNING = "warning"
    REMARK = "remark"


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One fault: its kind, its place as the spreadsheet counts, and what fills its sentence.

    ``code`` is the key of its text in the file ``texts`` (with ``.remedy`` as second sentence) and never changes;
    ``rule`` is D02 or D03 when the rule book knows this kind. ``row`` counts from 1, header included.
    """

    code: str
    weight: Weight
    file: str
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    rule: str | None = None
    values: Mapping[str, Sayable] = field(default_factory=dict)
    texts: str = "faults"

    def place(self, language: str) -> str:
        """Where it stands: file, sheet, row and column, as far as there are any."""
        parts = [self.file]
        if self.sheet is not None:
            parts.append(say("faults.place-sheet", language, sheet=Words(self.sheet)))
        if self.row is not None:
            parts.append(say("faults.place-row", language, row=Words(str(self.row))))
        if self.column is not None:
            parts.append(say("faults.place-column", language, column=Words(self.column)))
        return ", ".join(parts)

    def message(self, language: str) -> str:
        """Found, wanted, remedy, in one line."""
        return plain(f"{self.place(language)}: {self.told(language)} {self.remedy(language)}")

    def told(self, language: str) -> Words:
        """What was found and what was wanted."""
        return say(f"{self.texts}.{self.code}", language, **_in_language(self.values, language))

    def remedy(self, language: str) -> Words:
        """What to do about it."""
        return say(f"{self.texts}.{self.code}.remedy", language, **_in_language(self.values, language))


def told_by_kind(faults: Iterable[Fault], language: str) -> Iterator[tuple[Fault | None, str]]:
    """Every fault with its message, kinds together; of one kind in one column the first so many.

    A line without a fault says how many more there are of the kind above it, and in which rows.
    """
    kinds: dict[tuple[str, str, str | None], list[Fault]] = {}
    for fault in faults:
        kinds.setdefault((fault.code, fault.file, fault.column), []).append(fault)
    for of_kind in kinds.values():
        yield from ((fault, fault.message(language)) for fault in of_kind[:_MOST_OF_ONE_KIND])
        rest = of_kind[_MOST_OF_ONE_KIND:]
        if rest:
            rows = [str(fault.row) for fault in rest if fault.row is not None]
            yield None, plain(say("cli.more", language, k=len(rest), rows=Words(", ".join(rows[:_MOST_ROWS]))))


def _in_language(values: Mapping[str, Sayable], language: str) -> dict[str, Sayable]:
    """What fills the sentence: ``name_nl`` or ``name_en`` as ``name``, and whether there is a suggestion.

    ``meant`` is the nearest word that would be right; a text cannot ask whether it is empty, so ``has_meant`` says it.
    """
    ending = "_en" if language == "en" else "_nl"
    chosen = {key.removesuffix(ending): value for key, value in values.items() if key.endswith(ending)}
    others = {key: value for key, value in values.items() if not key.endswith(("_nl", "_en"))}
    has_meant = Words("yes" if {**others, **chosen}.get("meant") else "no")
    return {"meant": "", **others, **chosen, "has_meant": has_meant}


class InputError(Exception):
    """What was typed cannot be reported on; ``faults`` holds everything that was found, not only the first."""

    def __init__(self, faults: Iterable[Fault], language: str = "nl") -> None:
        self.faults = tuple(faults)
        self.lines = [fault.message(language) for fault in self.faults if fault.weight is Weight.ERROR]
        super().__init__("\n".join(fault.message(language) for fault in self.faults))

    def _render_traceback_(self) -> list[str]:
        """What a notebook shows: what is wrong and what to do, and not where in the code it was noticed."""
        return self.lines
