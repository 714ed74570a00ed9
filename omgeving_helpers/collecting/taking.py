"""A delivery is taken into a programme: tried on a copy first, then saved in one step, with everything else kept."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.given import Blank, Brought
from omgeving_helpers.collecting.keeping import keep_files, read_record, round_folder, write_not_taken
from omgeving_helpers.collecting.merging import Decided, There, decide, rows_of_round
from omgeving_helpers.collecting.read_delivery import read_answers
from omgeving_helpers.contract import programme_tables
from omgeving_helpers.programme import read_and_check
from omgeving_helpers.reading.folder import read_tables
from omgeving_helpers.writing import open_table, save

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from omgeving_helpers.collecting.keeping import Invited, RoundFolder
    from omgeving_helpers.collecting.known import Known
    from omgeving_helpers.collecting.read_delivery import Delivered
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.programme import Programme
    from omgeving_helpers.writing import OpenTable


@dataclass(frozen=True)
class Taken:
    """What came of a delivery.

    ``after`` are faults that the check sees only after the answers are in; ``silent`` are the parties that were asked
    and have no answer in this round.
    """

    brought: Brought
    decided: Decided
    after: tuple[Fault, ...]
    is_refused: bool
    silent: tuple[str, ...]
    folder: RoundFolder
    kept: Path | None = None


@dataclass(frozen=True)
class TakeWish:
    """How to take a delivery: what to do with different answers of one party, and what is written.

    ``closes`` adds who was asked and did not answer; ``is_dry`` writes nothing.
    """

    choice: str = ""
    closes: bool = False
    is_dry: bool = False
    data_root: Path | None = None


def take(delivered: Sequence[Delivered], known: Known, wish: TakeWish, *, today: date) -> Taken:
    """Add the answers of a delivery to a programme.

    Raises
    ------
    NotSaved
        When the table cannot be changed; it is as it was then.
    """
    path = known.programme.path
    folder = round_folder(path, known.cycle, known.programme.language)
    opened = open_table(path, "measurements")
    there = _there(path, known, opened)
    brought = read_answers(delivered, known)
    invited = read_record(folder)
    silent = _silent(invited, known) if wish.closes else []
    decided = decide(brought.given, [*brought.blanks, *silent], there, known, choice=wish.choice)
    decided.not_taken = [*brought.not_taken, *decided.not_taken]
    after, is_refused = _tried(known.programme, decided, wish)
    result = Taken(brought, decided, after, is_refused, _without_answer(invited, decided, known), folder)
    if wish.is_dry or is_refused:
        return result
    kept = keep_files(folder, delivered, brought.withheld, today=today)
    write_not_taken(folder, decided.not_taken, kept=kept, today=today)
    save(opened, decided.changes())
    return replace(result, kept=folder.received)


def _there(path: Path, known: Known, opened: OpenTable) -> There:
    """The rows as typed, before a check makes anything unknown."""
    data = read_tables(path, programme_tables()).tables.get("measurements")
    rows = data.rows if data else ()
    latest = max((row["cycle"] for row in rows if row["cycle"]), default=0)
    return There(rows_of_round(rows, known.cycle), opened, latest)


def _tried(programme: Programme, decided: Decided, wish: TakeWish) -> tuple[tuple[Fault, ...], bool]:
    """Save in a copy and check it: the faults that are new, and whether a report could no longer be made."""
    if not decided.added and not decided.filled:
        return (), False
    before = {_place_of(fault) for fault in programme.faults}
    with tempfile.TemporaryDirectory() as place:
        copy = _copied(programme.path, Path(place))
        save(open_table(copy, "measurements"), decided.changes())
        checked = read_and_check(copy, data_root=wish.data_root)
    return tuple(fault for fault in checked.faults if _place_of(fault) not in before), checked.has_errors


def _place_of(fault: Fault) -> tuple[object, ...]:
    return fault.code, fault.file, fault.sheet, fault.row, fault.column


def _copied(path: Path, place: Path) -> Path:
    """The files of a programme somewhere else, under the same name and without what is beside the tables."""
    if not path.is_dir():
        return Path(shutil.copy2(path, place / path.name))
    copy = place / path.resolve().name
    copy.mkdir()
    for file in path.iterdir():
        if file.is_file() and not file.name.startswith((".", "~$")):
            shutil.copy2(file, copy / file.name)
    return copy


def _silent(invited: Sequence[Invited], known: Known) -> list[Blank]:
    """Every question that was asked, as one without an answer; what has an answer is left alone later."""
    questions = {item.code("en"): item.question for item in known.items.values()}
    return [
        Blank(one.party, questions[code], one.day or known.day)
        for one in invited
        for code in one.codes
        if one.party in known.names and code in questions
    ]


def _without_answer(invited: Sequence[Invited], decided: Decided, known: Known) -> tuple[str, ...]:
    answered = {party for party, _ in decided.scored}
    return tuple(one.party for one in invited if one.party not in answered and one.party in known.names)
