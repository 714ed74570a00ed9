"""What was done in a folder of reports, one line per finished job; a torn last line is not read.

The order of the lines is the order of what happened: no clock is asked which of two is newer.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_ROOM = 200
"""Lines that may be out of date before the journal is written anew."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One report that was made, or not: where it stands, of what, what decided it, and what came of it.

    ``place`` is ``programme/language/edition``; ``outputs`` are the finished files with their hashes, none for a
    report that failed; ``why`` says in the user's language why it failed, or names what a report that was made had to
    leave out.
    """

    place: str
    source: str
    facts: Mapping[str, str]
    outputs: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    why: str = ""

    @property
    def is_made(self) -> bool:
        """Was the report made."""
        return bool(self.outputs)


class Journal:
    """The journal of a folder of reports: what stands in it, and what is added to it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_torn = path.exists() and not path.read_bytes().endswith(b"\n")
        self._lines = _lines(path)
        self.last_words: dict[str, Any] = {}
        self._by_place: dict[str, Entry] = {}
        self._failed: dict[str, Entry] = {}
        self._programmes: dict[str, str] = {}
        self._since_start: set[str] = set()
        for line in self._lines:
            self._take(line)

    def made(self, place: str) -> Entry | None:
        """The last report that was made at a place."""
        return self._by_place.get(place)

    @property
    def made_since_start(self) -> frozenset[str]:
        """The places of the reports that the last run has made."""
        return frozenset(self._since_start)

    def failed(self, place: str) -> Entry | None:
        """Why the last report at a place was not made; nothing when it was."""
        return self._failed.get(place)

    def without_report(self, output: Path) -> list[str]:
        """The programmes that are there, and of which the last report failed in one language or edition at least."""
        there = [place for place, entry in self._failed.items() if (output / entry.source).exists()]
        return sorted({place.partition("/")[0] for place in there})

    def programme_of(self, source: str) -> str | None:
        """The id under which a folder or workbook was reported on."""
        return self._programmes.get(source)

    def start(self, words: Mapping[str, Any]) -> None:
        """A run begins, with these words; first what is out of date goes."""
        self._tidy()
        self._add({"run": dict(words)})

    def add(self, entry: Entry) -> None:
        """A report was made, or failed."""
        self._add({"report": asdict(entry)})

    def _add(self, line: dict[str, Any]) -> None:
        self._take(line)
        self._lines.append(line)
        with self._path.open("ab") as stream:
            stream.write(b"\n" * self._is_torn + _bytes(line))
            stream.flush()
            os.fsync(stream.fileno())
        self._is_torn = False

    def _take(self, line: dict[str, Any]) -> None:
        if "run" in line:
            self.last_words = line["run"]
            self._since_start.clear()
            return
        entry = Entry(**line["report"])
        of = entry.place.partition("/")[0]
        if entry.is_made:
            self._failed.pop(of, None)
            self._by_place[entry.place] = entry
            self._since_start.add(entry.place)
            self._failed.pop(entry.place, None)
            self._programmes[entry.source] = of
        else:
            self._failed[entry.place] = entry

    def _tidy(self) -> None:
        """Write the journal anew with only what still counts, when most of it does not."""
        counts = [{"report": asdict(e)} for e in (*self._by_place.values(), *self._failed.values())]
        if len(self._lines) <= 2 * len(counts) + _ROOM:
            return
        new = self._path.with_suffix(".new")
        with new.open("wb") as stream:
            stream.writelines(map(_bytes, counts))
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(self._path)
        self._lines = counts


def _bytes(line: Mapping[str, Any]) -> bytes:
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _lines(path: Path) -> list[dict[str, Any]]:
    """The lines that can be read: one that was cut off, or written by another version, says nothing."""
    raw: Iterable[bytes] = path.read_bytes().splitlines() if path.exists() else ()
    return [line for text in raw if (line := _line(text))]


def _line(text: bytes) -> dict[str, Any] | None:
    try:
        line = json.loads(text)
        is_known = isinstance(line["run"], dict) if "run" in line else bool(Entry(**line["report"]))
    except (ValueError, KeyError, TypeError):
        return None
    return line if is_known else None
