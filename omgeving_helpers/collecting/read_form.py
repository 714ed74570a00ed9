"""A form of one party that came back: found by its headers, whatever the file or sheet is called now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.cells import (
    day_of,
    is_filled,
    moment_of,
    not_taken,
    note_of,
    refuse,
    score_of,
    value_of,
)
from omgeving_helpers.collecting.form import meaning_of_head, meaning_of_label
from omgeving_helpers.collecting.given import At, Blank, Brought, Given
from omgeving_helpers.collecting.lexicon import loose
from omgeving_helpers.reading.grid import EMPTY, Cell, Faults, Line, column_letters
from omgeving_helpers.reading.table import with_right_fields
from omgeving_helpers.texts import LANGUAGES, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from omgeving_helpers.collecting.known import Known
    from omgeving_helpers.reading.grid import Grid
    from omgeving_helpers.steps.scores import Question
    from omgeving_helpers.texts.say import Sayable

_SCALE = ("low", "middle", "high")


@dataclass(frozen=True)
class FormGrid:
    """A grid that is a form: its header, where each column stands, and the value behind each label.

    ``has_several`` when another header stands below it, so that nobody can say whose answers are whose.
    """

    grid: Grid
    header: Line
    index: Mapping[str, int]
    labels: Mapping[str, tuple[Cell, At]]
    has_several: bool

    def text(self, label: str) -> str:
        """What stands behind a label, without blanks around it."""
        return self.labels[label][0].text.strip().lstrip("'") if label in self.labels else ""

    def at(self, row: int, name: str | int) -> At:
        """A place in this form; ``name`` is one of its columns, or an index."""
        index = self.index[name] if isinstance(name, str) else name
        head = self.header.cell(index).text.strip() or column_letters(index)
        return At(self.grid.file, self.grid.sheet, row, head)


@dataclass(frozen=True)
class _Reader:
    """What every line of one form is read with; ``refusal`` is why none of its answers can be taken."""

    form: FormGrid
    known: Known
    brought: Brought
    party: str | None
    day: date
    moment: datetime | None
    respondents: int | None
    refusal: tuple[str, Mapping[str, Sayable]] | None


def is_form_word(text: str) -> bool:
    """Whether a text is a header or a label of a form."""
    return meaning_of_head(text) is not None or meaning_of_label(text) is not None


def form_of(grid: Grid) -> FormGrid | None:
    """The grid as a form; ``None`` when it has no line with headers for a question and a score."""
    found = [(line, index) for line in grid.lines if (index := _header(line))]
    return FormGrid(grid, *found[0], _labels(grid), has_several=len(found) > 1) if found else None


def _header(line: Line) -> dict[str, int]:
    """Where each column of a form stands; nothing when the line is no header of one."""
    index: dict[str, int] = {}
    for i, cell in enumerate(line.cells):
        name = meaning_of_head(cell.text) if cell.text.strip() else None
        if name:
            index.setdefault(name, i)
    return index if "score" in index and ("code" in index or "question" in index) else {}


def round_in(form: FormGrid) -> int | None:
    """The number of the round that stands in a form."""
    text = form.text("round")
    return int(text) if text.isdecimal() and len(text) < 5 else None  # noqa: PLR2004 - no round has five digits


def read_form(form: FormGrid, known: Known, brought: Brought) -> int:
    """Read one form and return how many lines of it hold an answer.

    When it is not sure whose form it is, of which round or of which programme, nothing of it is taken and each
    answer is told with the reason.
    """
    party, refusal = _whose(form, known, brought)
    refusal = _other_programme(form, known) or _other_round(form, known) or refusal
    refusal = ("several-forms", {}) if form.has_several else refusal
    day, moment, respondents = known.day, None, None
    if "date" in form.labels:
        cell, at = form.labels["date"]
        day, moment = day_of(cell, at, known.day, brought), moment_of(cell)
    if "respondents" in form.labels:
        cell, at = form.labels["respondents"]
        counted = value_of(cell, "respondents", at, brought) if cell.text.strip() else None
        respondents = counted if isinstance(counted, int) else None
    reader = _Reader(form, known, brought, party, day, moment, respondents, refusal)
    blanks: list[Blank] = []
    answered = sum(_line(line, reader, blanks) for line in _body(reader))
    brought.blanks += blanks if answered and not refusal else []
    return answered


def _labels(grid: Grid) -> dict[str, tuple[Cell, At]]:
    """The cell right of each label, with its place."""
    found: dict[str, tuple[Cell, At]] = {}
    for line in grid.lines:
        for i, cell in enumerate(line.cells):
            name = meaning_of_label(cell.text) if cell.text.strip() else None
            if name:
                found.setdefault(name, (line.cell(i + 1), At(grid.file, grid.sheet, line.number, cell.text.strip())))
    return found


def _label(name: str, known: Known) -> str:
    return plain(say(f"collect.label-{name}", known.programme.language))


def _other_programme(form: FormGrid, known: Known) -> tuple[str, Mapping[str, Sayable]] | None:
    found, wanted = form.text("programme"), known.programme.id
    if found == wanted:
        return None
    if not found:
        return "no-programme-typed", {"wanted": wanted, "label": _label("programme", known)}
    return "other-programme", {"found": found, "wanted": wanted}


def _other_round(form: FormGrid, known: Known) -> tuple[str, Mapping[str, Sayable]] | None:
    found = round_in(form)
    if found == known.cycle:
        return None
    if not form.text("round"):
        return "no-round-typed", {"label": _label("round", known)}
    return "other-round", {"found": form.text("round"), "wanted": known.cycle}


def _whose(
    form: FormGrid, known: Known, brought: Brought
) -> tuple[str | None, tuple[str, Mapping[str, Sayable]] | None]:
    """The party by its code; the name may have changed, but may not be that of another party."""
    code, name = form.text("party"), form.text("name")
    code = known.ids.meaning(code) or code
    by_name = known.names_of_parties.meaning(name)
    if not code and by_name is None:
        return None, ("no-party-typed", {})
    at = form.labels["name"][1] if name else At(form.grid.file, form.grid.sheet)
    if not code:
        brought.remarks.append(at.fault("party-by-name", found=name))
        return by_name, None
    if code not in known.names:
        near = known.parties.find(code)
        return None, ("unknown-party", {"found": code, "meant": near.found or by_name or near.near})
    if by_name is not None and by_name != code:
        return None, ("other-name", {"party": known.names[code], "found": name})
    if name and by_name is None and loose(name) != loose(known.names[code]):
        brought.remarks.append(at.fault("name-changed", found=name, party=known.names[code]))
    return code, None


def _body(reader: _Reader) -> list[Line]:
    """The lines below the header; a line of which the fields are not sure is told and left out."""
    form = reader.form
    lines = [line for line in form.grid.lines if line.number > form.header.number and any(map(is_filled, line.cells))]
    if not form.grid.is_ragged:
        return lines
    width = max(form.index.values()) + 1
    right = with_right_fields(lines, Faults(form.grid.file), width=width, fields=len(form.header.cells))
    sure = {line.number for line in right}
    for line in lines:
        if line.number not in sure:
            _refuse(line, range(len(line.cells)), reader, ("ragged", {}))
    return right


def _line(line: Line, reader: _Reader, blanks: list[Blank]) -> bool:
    """Read one question and tell whether it was answered."""
    form = reader.form
    score = line.cell(form.index["score"])
    note = line.cell(form.index["note"]) if "note" in form.index else EMPTY
    question, problem = _question(line, reader)
    places = [form.index[name] for name in ("score", "note") if name in form.index]
    _outside(line, question, reader)
    filled = is_filled(score) or is_filled(note)
    reason = reader.refusal or problem
    if question is None or reason:
        known_text = [] if question or problem is None else [i for i in _named(form) if i not in places]
        _refuse(line, [*places, *(known_text if not filled else [])], reader, reason or ("outside", _wanted(form)))
        return filled
    if not filled:
        blanks.append(Blank(str(reader.party), question, reader.day, respondents=reader.respondents))
        return False
    _answer(line, question, reader)
    return True


def _named(form: FormGrid) -> list[int]:
    return [form.index[name] for name in ("code", "question") if name in form.index]


def _wanted(form: FormGrid) -> dict[str, Sayable]:
    return {"wanted": form.header.cell(form.index["score"]).text.strip()}


def _answer(line: Line, question: Question, reader: _Reader) -> None:
    form, brought = reader.form, reader.brought
    score = line.cell(form.index["score"])
    at = form.at(line.number, "score")
    note_at = form.at(line.number, "note") if "note" in form.index else None
    cell = line.cell(form.index["note"]) if note_at else EMPTY
    note = note_of(cell, note_at, brought) if note_at else None
    if note_at and cell.text.strip() and note is None:
        brought.withhold(note_at, form.index["note"])
    value = score_of(score, reader.known.items[question], at, brought) if is_filled(score) else None
    if value is None:
        if note and note_at:
            brought.not_taken.append(not_taken(note_at.fault("only-note"), note))
        return
    brought.given.append(
        Given(
            party=str(reader.party),
            question=question,
            score=value,
            typed=score.text.strip(),
            day=reader.day,
            at=at,
            respondents=reader.respondents,
            note=note,
            note_typed=cell.text.strip() if note else "",
            note_at=note_at if note else None,
            moment=reader.moment,
        )
    )


def _question(line: Line, reader: _Reader) -> tuple[Question | None, tuple[str, Mapping[str, Sayable]] | None]:
    """Which question a line is: by its code and its text, when these do not contradict each other."""
    form, known = reader.form, reader.known
    code = line.cell(form.index["code"]).text.strip().lstrip("'") if "code" in form.index else ""
    text = line.cell(form.index["question"]).text.strip().lstrip("'") if "question" in form.index else ""
    by_code, by_text = known.questions.find(code), known.questions.find(text)
    if by_code.found is not None and by_text.found not in {None, by_code.found}:
        return None, ("question-unclear", {"found": code})
    if by_code.found is not None and text and by_text.found is None and not _is_asked_as(text, by_code.found, known):
        reader.brought.remarks.append(form.at(line.number, "question").fault("text-changed", found=code))
    if by_code.found is None and code and by_text.found is not None:
        reader.brought.remarks.append(form.at(line.number, "question").fault("question-by-text", found=code))
    found = by_code.found or by_text.found
    if found is None and (code or text):
        return None, ("unknown-question", {"found": code or text, "meant": by_code.near or by_text.near})
    return found, None


def _is_asked_as(text: str, question: Question, known: Known) -> bool:
    """Whether this is the text of a question; two statements may have the same text."""
    return any(loose(known.items[question].asked(language)) == loose(text) for language in LANGUAGES)


def _outside(line: Line, question: Question | None, reader: _Reader) -> None:
    """Tell what was typed beside the columns of the form, or over the meaning of 1, 3 and 5."""
    form = reader.form
    labels = reader.known.items[question] if question else None
    own = set(form.index.values())
    places = [i for i in range(len(line.cells)) if i not in own]
    for name in _SCALE:
        if name not in form.index or labels is None:
            continue
        text = line.cell(form.index[name]).text
        meant = {loose(labels.labels(language)[_SCALE.index(name)]) for language in LANGUAGES}
        places += [form.index[name]] if text.strip() and loose(text) not in meant else []
    _refuse(line, places, reader, ("outside", _wanted(form)))


def _refuse(line: Line, places: list[int] | range, reader: _Reader, reason: tuple[str, Mapping[str, Sayable]]) -> None:
    """Tell of each filled cell at these places why it is not taken."""
    for index in places:
        at = reader.form.at(line.number, index)
        refuse(line.cell(index), at, index, at.fault(reason[0], **reason[1]), reader.brought)
