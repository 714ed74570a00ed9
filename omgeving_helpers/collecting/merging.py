"""What becomes of each delivered answer: added, there already, or not taken; nothing is overwritten."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from omgeving_helpers.collecting.cells import not_taken
from omgeving_helpers.contract import table
from omgeving_helpers.steps.scores import Question
from omgeving_helpers.tables import harmless
from omgeving_helpers.texts import Words
from omgeving_helpers.writing import Changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from omgeving_helpers.collecting.given import Blank, Given, NotTaken
    from omgeving_helpers.collecting.known import Known
    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.texts.say import Sayable
    from omgeving_helpers.writing import OpenTable

Key: TypeAlias = tuple[str, Question]
"""A party and a question: what one round holds one answer to."""

LATEST, MIDDLE = "latest", "middle"
_SPLIT_LOW, _SPLIT_HIGH = 2, 4


@dataclass(frozen=True)
class There:
    """What a programme holds of a round before anything is added: its rows by key, and the table to add to."""

    rows: Mapping[Key, tuple[Row, ...]]
    open: OpenTable
    latest: int

    def is_own(self, row: Row) -> bool:
        """Whether a row stands in the table itself, and not in a file of a round in the wide form."""
        return row.file == self.open.file.name and row.sheet == self.open.sheet


@dataclass
class Decided:
    """The outcome: rows to add, cells to fill, how many answers were there already, and all that was not taken.

    ``scored`` are the keys with a known score afterwards.
    """

    added: list[Mapping[str, str]] = field(default_factory=list)
    filled: dict[int, Mapping[str, str]] = field(default_factory=dict)
    not_taken: list[NotTaken] = field(default_factory=list)
    scored: set[Key] = field(default_factory=set)
    new: int = 0
    same: int = 0
    blanks: int = 0

    def changes(self) -> Changes:
        """What is written."""
        return Changes(cells=self.filled, added=tuple(self.added))


def rows_of_round(rows: Iterable[Row], cycle: int) -> dict[Key, tuple[Row, ...]]:
    """The rows of one round as typed, by party and question."""
    found: dict[Key, tuple[Row, ...]] = {}
    for row in rows:
        if row["cycle"] == cycle:
            key = (row["stakeholder_id"], Question(row["measure"], row["statement_id"]))
            found[key] = (*found.get(key, ()), row)
    return found


def decide(given: Sequence[Given], blanks: Iterable[Blank], there: There, known: Known, *, choice: str) -> Decided:
    """Decide about every answer of a delivery.

    Parameters
    ----------
    given, blanks
        The answers, and the questions that were left open.
    there
        What the programme holds of this round.
    known
        The programme and the round.
    choice
        What to do with different answers of one party: empty = none is taken; ``latest`` = the one with the last
        time stamp or day; ``middle`` = the lower of the two middle ones, with the number of answers as people.
    """
    decided = Decided(scored={key for key, rows in there.rows.items() if any(r["score"] for r in rows)})
    groups: dict[Key, list[Given]] = {}
    for answer in given:
        groups.setdefault((answer.party, answer.question), []).append(answer)
    for key, group in groups.items():
        chosen = _chosen(group, there.rows.get(key, ()), decided, known, choice=choice)
        for answer in chosen:
            _take(answer, key, there, known, decided)
    answered = {question for _, question in decided.scored}
    for blank in blanks:
        key = (blank.party, blank.question)
        is_new = key not in groups and key not in there.rows and there.latest <= known.cycle
        if is_new and blank.question in answered:
            groups[key] = []
            decided.added.append(_row(blank, None, None, known, there.open.language))
            decided.blanks += 1
    return decided


def _chosen(group: list[Given], rows: Sequence[Row], decided: Decided, known: Known, *, choice: str) -> list[Given]:
    """The answers of one party to one question that are held against the table: one, or none, or all that differ."""
    scores = {answer.score for answer in group}
    if choice == MIDDLE and len(group) > 1:
        return _middle(group, decided, known)
    if len(scores) == 1:
        return _with_one_note(group, decided)
    if choice == LATEST and (last := _last(group)):
        for answer in group:
            if answer.score != last.score:
                _refuse(answer, "superseded", decided, party=known.names[answer.party], score=Words(str(last.score)))
        return _with_one_note([a for a in group if a.score == last.score], decided)
    if any(row["score"] is not None for row in rows):
        return [a for score in sorted(scores) for a in _with_one_note([b for b in group if b.score == score], decided)]
    shown, places = "/".join(str(a.score) for a in group), [str(a.at) for a in group]
    for answer in group:
        _refuse(answer, "contradicts", decided, party=known.names[answer.party], scores=Words(shown), places=places)
    return []


def _with_one_note(group: list[Given], decided: Decided) -> list[Given]:
    """Equal answers as one, with the first remark; another remark is told."""
    noted = [answer for answer in group if answer.note]
    kept = noted[0] if noted else group[0]
    for answer in noted[1:]:
        if answer.note != kept.note:
            _refuse_note(answer, decided)
    decided.same += len(group) - 1
    return [kept]


def _last(group: list[Given]) -> Given | None:
    """The answer with the last time stamp or day, when each has one and the last is not two."""
    if any(answer.moment is None for answer in group):
        return None
    moment = max(answer.moment for answer in group if answer.moment)
    last = [answer for answer in group if answer.moment == moment]
    return last[0] if len({answer.score for answer in last}) == 1 else None


def _middle(group: list[Given], decided: Decided, known: Known) -> list[Given]:
    """The lower of the two middle answers; none when some are against and others for."""
    scores = sorted(answer.score for answer in group)
    if scores[0] <= _SPLIT_LOW and scores[-1] >= _SPLIT_HIGH:
        for answer in group:
            shown = Words("/".join(map(str, scores)))
            _refuse(answer, "split", decided, party=known.names[answer.party], scores=shown)
        return []
    for answer in group:
        if answer.note:
            _refuse_note(answer, decided)
    first = min(group, key=lambda answer: answer.day)
    decided.same += len(group) - 1
    middle = scores[(len(scores) - 1) // 2]
    kept = replace(first, score=middle, typed=str(middle), respondents=len(group))
    return [replace(kept, note=None, note_typed="", note_at=None)]


def _take(answer: Given, key: Key, there: There, known: Known, decided: Decided) -> None:
    """Add one answer, unless the table holds something for it."""
    rows = there.rows.get(key, ())
    if rows and all(row["score"] == answer.score for row in rows):
        decided.same += 1
        if answer.note and all(row["note"] not in {answer.note, harmless(answer.note)} for row in rows):
            _refuse_note(answer, decided)
        return
    if there.latest > known.cycle:
        _refuse(answer, "older-answer", decided, cycle=known.cycle, latest=there.latest)
        return
    if not rows:
        decided.added.append(_row(answer, answer.score, answer.note, known, there.open.language))
    elif len(rows) == 1 and rows[0]["score"] is None and "score" not in rows[0].unread and there.is_own(rows[0]):
        _fill(answer, rows[0], there, known, decided)
    else:
        shown = "/".join("–" if row["score"] is None else str(row["score"]) for row in rows)
        values: dict[str, Sayable] = {"party": known.names[answer.party], "there": Words(shown)}
        where = ", ".join(f"{row.sheet or row.file} {row.number}" for row in rows)
        _refuse(answer, "conflict", decided, **values, where=Words(where))
        return
    decided.new += 1
    decided.scored.add(key)


def _fill(answer: Given, row: Row, there: There, known: Known, decided: Decided) -> None:
    """An answer that comes after all, in the row that said: asked, no answer."""
    note = answer.note if not row["note"] else None
    if answer.note and row["note"] and row["note"] != answer.note:
        _refuse_note(answer, decided)
    texts = _row(answer, answer.score, note, known, there.open.language)
    kept = {"date", "source", "score", "respondents", "note"}
    decided.filled[row.number] = {name: text for name, text in texts.items() if name in kept and text}


def _row(answer: Given | Blank, score: int | None, note: str | None, known: Known, language: str) -> Mapping[str, str]:
    """One row of ``measurements`` as text, in the language of the table."""
    of = table("measurements")

    def word(column: str, name: str) -> str:
        entry = next((v for v in of[column].values if v.name == name), None)
        return name if entry is None or language == "en" else entry.name_nl

    day: date = answer.day
    return {
        "cycle": str(known.cycle),
        "date": day.isoformat(),
        "stakeholder_id": answer.party,
        "measure": word("measure", answer.question.measure),
        "statement_id": answer.question.statement_id or "",
        "score": "" if score is None else str(score),
        "source": word("source", answer.source),
        "respondents": "" if answer.respondents is None else str(answer.respondents),
        "note": harmless(note) if note else "",
    }


def _refuse(answer: Given, code: str, decided: Decided, **values: Sayable) -> None:
    """An answer that is not taken, and the remark beside it."""
    decided.not_taken.append(not_taken(answer.at.fault(code, **values), answer.typed))
    if answer.note and answer.note_at:
        decided.not_taken.append(not_taken(answer.note_at.fault(code, **values), answer.note_typed))


def _refuse_note(answer: Given, decided: Decided) -> None:
    if answer.note_at:
        decided.not_taken.append(not_taken(answer.note_at.fault("note-differs"), answer.note_typed))
