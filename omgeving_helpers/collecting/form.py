"""What stands in the form of one party, line by line: the same for Excel and CSV, and for who reads it back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.lexicon import loose
from omgeving_helpers.texts import LANGUAGES, plain, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from omgeving_helpers.collecting.questions import Item
    from omgeving_helpers.steps.parties import Party

HEADS = ("code", "question", "low", "middle", "high", "score", "note")
LABELS = ("programme", "round", "party", "name", "date", "respondents")


@dataclass(frozen=True, kw_only=True)
class Form:
    """One form: of which programme and round, for which party, with which questions.

    ``day`` is when it should be back; ``None`` when no day was named.
    """

    programme_id: str
    programme_name: str
    is_fictitious: bool
    cycle: int
    day: date | None
    party: Party
    items: tuple[Item, ...]
    language: str

    @property
    def asks_respondents(self) -> bool:
        """Whether the party is a group of which it matters how many people answered (10.25)."""
        return self.party.category == "citizen"

    def words(self, key: str, **values: str | int | date) -> str:
        """A text of the form."""
        return plain(say(f"collect.{key}", self.language, **values))


def head_lines(form: Form) -> list[str]:
    """What a party reads first."""
    reply = form.words("reply-by", day=form.day) if form.day else form.words("reply-soon")
    lines = [form.words("title", cycle=form.cycle, programme=form.programme_name)]
    lines += [form.words("fictitious")] if form.is_fictitious else []
    texts = [form.words(key) for key in ("how", "on-behalf", "use", "use-internal", "use-shareable")]
    return [*lines, form.words("for-party", party=form.party.name), *texts, reply]


def label_lines(form: Form) -> list[tuple[str, str, str]]:
    """Whose form it is, in sight: a label, its value, and a hint."""
    values = (form.programme_id, str(form.cycle), form.party.id, form.party.name, "", "")
    hints = (form.words("leave-it"), "", "", "", form.words("day-example"), form.words("respondents-example"))
    labels = [form.words(f"label-{name}") for name in LABELS]
    lines = list(zip(labels, values, hints, strict=True))
    return lines if form.asks_respondents else lines[:-1]


def heads(language: str) -> tuple[str, ...]:
    """The header of the questions."""
    return tuple(plain(say(f"collect.head-{name}", language)) for name in HEADS)


def question_lines(form: Form) -> list[tuple[str, ...]]:
    """One line per question, with empty cells for the score and the remark."""
    lines = ((item.code(form.language), item.asked(form.language), *item.labels(form.language)) for item in form.items)
    return [(*line, "", "") for line in lines]


def rows_of(form: Form) -> list[tuple[str, ...]]:
    """The whole form as rows of equal length."""
    blank = ("",) * len(HEADS)
    top: list[Sequence[str]] = [*((line,) for line in head_lines(form)), blank, *label_lines(form), blank]
    rows = [*top, heads(form.language), *question_lines(form)]
    return [(*row, *blank[len(row) :]) for row in rows]


@cache
def meaning_of_head(text: str) -> str | None:
    """Which column of the questions a header is, in either language."""
    return next((n for n in HEADS for lang in LANGUAGES if loose(say(f"collect.head-{n}", lang)) == loose(text)), None)


@cache
def meaning_of_label(text: str) -> str | None:
    """Which line of the codes a label is, in either language."""
    return next(
        (n for n in LABELS for lang in LANGUAGES if loose(say(f"collect.label-{n}", lang)) == loose(text)), None
    )
