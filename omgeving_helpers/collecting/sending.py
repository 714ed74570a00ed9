"""A round goes out: a form for each party that counts, a list for a forms tool, a letter and a record.

No file that is there already is overwritten: somebody may have filled it in.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.form import Form, rows_of
from omgeving_helpers.collecting.form_book import workbook_bytes
from omgeving_helpers.collecting.keeping import Invited, csv_bytes, round_folder, write_record, write_whole_file
from omgeving_helpers.collecting.merging import rows_of_round
from omgeving_helpers.collecting.questions import items_to_ask, judged_options
from omgeving_helpers.collecting.tool import RoundOut, invitation_bytes, list_bytes, paste_bytes
from omgeving_helpers.steps.parties import parties_of
from omgeving_helpers.steps.snapshot import dated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from omgeving_helpers.collecting.questions import Item
    from omgeving_helpers.programme import Programme
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.snapshot import DatedProgramme

_LONGEST_NAME = 40


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What was asked for: the round, the day on which answers are due, the languages and the kinds of file.

    ``at`` is the day on which is looked who counts and which statements exist.
    """

    cycle: int
    day: date | None
    at: date
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    command: str


@dataclass
class Sent:
    """What was made: forms per party, files that were there already, and those with other contents left alone."""

    forms: int = 0
    same: list[Path] = field(default_factory=list)
    other: list[Path] = field(default_factory=list)
    invitation: Path | None = None
    counting: int = 0
    without_scale: tuple[str, ...] = ()


def latest_round(programme: Programme) -> int:
    """The highest number of a round with a row; 0 without one."""
    return max((row["cycle"] for row in programme["measurements"] if row["cycle"]), default=0)


def send_round(programme: Programme, folder: Path, wish: Wish) -> Sent:
    """Write everything that goes out, and the record of what was asked of whom.

    Of a round that has answers already only what is still open is asked: this makes the forms of a reminder.
    """
    at = dated(programme, reference_date=wish.at)
    counting = [party for party in parties_of(at) if party.counts]
    asked = _asked(programme, at, counting, wish)
    sent = Sent(forms=len(asked), counting=len(counting), without_scale=_without_scale(at))
    if not asked:
        return sent
    for language in wish.languages:
        place = folder / language if len(wish.languages) > 1 else folder
        for path, data in _files(programme, asked, wish, language=language):
            _write(place / path, data, sent)
    invitation = _round(programme, asked, wish, wish.languages[0]).words("file-invitation", cycle=wish.cycle)
    sent.invitation = (folder / wish.languages[0] if len(wish.languages) > 1 else folder) / f"{invitation}.txt"
    invited = [Invited(p.id, tuple(i.code("en") for i in items), wish.day) for p, items in asked]
    write_record(round_folder(programme.path, wish.cycle, programme.language), invited)
    return sent


def _asked(
    programme: Programme, at: DatedProgramme, counting: Sequence[Party], wish: Wish
) -> list[tuple[Party, tuple[Item, ...]]]:
    """Per counting party the questions that it did not answer yet; without one it gets no form."""
    earlier = [row for row in programme["measurements"] if row["cycle"] and row["cycle"] < wish.cycle]
    judged = judged_options(at["statements"], earlier, counting, at.snapshot.thresholds)
    items = items_to_ask(at["statements"], judged)
    there = rows_of_round(programme["measurements"], wish.cycle)
    known = {key for key, rows in there.items() if any(row["score"] is not None for row in rows)}
    open_items = [(p, tuple(item for item in items if (p.id, item.question) not in known)) for p in counting]
    return [(party, left) for party, left in open_items if left]


def _without_scale(at: DatedProgramme) -> tuple[str, ...]:
    """The statements of an unknown kind, which have no scale."""
    return tuple(r["statement_id"] for r in at["statements"] if r["kind"] == "unknown" and r["statement_id"])


def _files(
    programme: Programme, asked: Sequence[tuple[Party, tuple[Item, ...]]], wish: Wish, *, language: str
) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every file in one language."""
    out = _round(programme, asked, wish, language)
    names = _names([party for party, _ in asked])
    for party, items in asked:
        form = Form(
            programme_id=programme.id,
            programme_name=out.programme_name,
            is_fictitious=out.is_fictitious,
            cycle=wish.cycle,
            day=wish.day,
            party=party,
            items=items,
            language=language,
        )
        stem = out.words("file-form", cycle=wish.cycle, party=names[party.id])
        if "xlsx" in wish.formats:
            yield f"{stem}.xlsx", workbook_bytes(form)
        if "csv" in wish.formats:
            yield f"{stem}.csv", csv_bytes(rows_of(form))
    yield f"{out.words('file-list', cycle=wish.cycle)}.csv", list_bytes(out)
    yield f"{out.words('file-paste', cycle=wish.cycle)}.txt", paste_bytes(out)
    yield f"{out.words('file-invitation', cycle=wish.cycle)}.txt", invitation_bytes(out)


def _round(
    programme: Programme, asked: Sequence[tuple[Party, tuple[Item, ...]]], wish: Wish, language: str
) -> RoundOut:
    about = programme.about
    return RoundOut(
        programme_name=about["name"] or programme.id,
        is_fictitious=about["data_status"] == "fictitious",
        cycle=wish.cycle,
        day=wish.day,
        parties=tuple(party for party, _ in asked),
        items=tuple({item.question: item for _, items in asked for item in items}.values()),
        language=language,
        command=wish.command,
    )


def _names(parties: Sequence[Party]) -> Mapping[str, str]:
    """A part of a file name for each party: its id and its short name, different also where capitals do not count."""
    found: dict[str, str] = {}
    for party in parties:
        plain_name = unicodedata.normalize("NFKD", party.short_name).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "_", plain_name.lower()).strip("_")[:_LONGEST_NAME].rstrip("_")
        name = f"{party.id}_{slug}" if slug else party.id
        while name.lower() in {other.lower() for other in found.values()}:
            name += "_"
        found[party.id] = name
    return found


def _write(path: Path, data: bytes, sent: Sent) -> None:
    """Write one file; one with these bytes is there already, one with others is left alone."""
    if not path.exists():
        write_whole_file(path, data)
    elif path.read_bytes() == data:
        sent.same.append(path)
    else:
        sent.other.append(path)
