"""What was done in a folder of reports, one line per finished job; a torn last line is not read.

The order of the lines is the order of what happened: no clock is asked which of two is newer.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
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
    """The journal of a folder of reports: what stands in it, and what is added to it.

    ``is_told`` is whether the page over all reports was written since the last of them was made or failed.
    """

    def __init__(self, path: Path) -> None:
        raw = path.read_bytes() if path.exists() else b""
        self._path = path
        self._is_torn = not raw.endswith(b"\n") and raw != b""
        self._lines = [line for text in raw.splitlines() if (line := _line(text))]
        self.is_told = True
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
        """Why the last report at a place, or of a whole programme, was not made; nothing when it was."""
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

    def add_again(self, place: str) -> None:
        """A report that failed since it was made is as it should be: what it is made of is again what it was."""
        if self.failed(place) or self.failed(place.partition("/")[0]):
            self.add(self._by_place[place])

    def tell(self) -> None:
        """The page over all reports says what stands here."""
        self._add({"told": True})

    def _add(self, line: dict[str, Any]) -> None:
        self._take(line)
        self._lines.append(line)
        start, self._is_torn = b"\n" * self._is_torn, True  # until the line stands there whole
        with self._path.open("ab") as stream:
            stream.write(start + _bytes(line))
            stream.flush()
            os.fsync(stream.fileno())
        self._is_torn = False

    def _take(self, line: dict[str, Any]) -> None:
        if "run" in line:
            self.last_words = line["run"]
            self._since_start.clear()
            return
        self.is_told = "told" in line
        if not self.is_told:
            self._take_entry(Entry(**line["report"]))

    def _take_entry(self, entry: Entry) -> None:
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


def _line(text: bytes) -> dict[str, Any] | None:
    """A line that can be read: one that was cut off, or written by another version, says nothing."""
    try:
        line: dict[str, Any] | None = json.loads(text)
        match line:
            case {"report": dict(found)} if _is_entry(found):
                return line
            case {"run": dict()} | {"told": True}:
                return line
    except (ValueError, TypeError, RecursionError):
        pass
    return None


def _is_entry(found: dict[str, Any]) -> bool:
    of = Entry(**found)
    texts, lists = (of.place, of.source, of.why), (of.facts, of.outputs)
    return all(isinstance(text, str) for text in texts) and all(isinstance(of, dict) for of in lists)
