"""What came of a run: per programme made, in part or not, with the reason; on screen and as a table."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.tables import harmless
from omgeving_helpers.texts import Words, plain, say, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COLUMNS = ("programme", "language", "edition", "result", "why", "seconds", "report")
RESULTS = ("made", "unchanged", "failed")
_FEW = 4
_IN_WORDS = frozenset({"asked", "environment", "package"})
_SHOWN = 20
"""Programmes that failed and stand on the screen; the table has them all."""


@dataclass(frozen=True, kw_only=True)
class Result:
    """What came of one report: ``made``, ``unchanged`` or ``failed``, and why.

    ``place`` is where it stands below the folder of the reports. A programme that could not be read has one result,
    without a place, a language and an edition.
    """

    name: str
    source: str
    result: str
    why: str
    language: str = ""
    edition: str = ""
    place: str = ""
    seconds: float = 0.0


def summary_csv(results: Iterable[Result], language: str) -> bytes:
    """The table of all results, for a spreadsheet: semicolons, and a mark that says it is UTF-8."""
    table = io.StringIO()
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    writer.writerow(say(f"batch.column-{name}", language) for name in COLUMNS)
    said = {word: say(f"batch.result-{word}", language) for word in RESULTS}
    for one in results:
        report = f"{one.place}/report.html" if one.place and one.result != "failed" else ""
        seconds = shown(one.seconds, language) if one.seconds else ""
        writer.writerow(
            (harmless(one.name), one.language, one.edition, said[one.result], plain(one.why), seconds, report)
        )
    return table.getvalue().encode("utf-8-sig")


def described(results: Sequence[Result], language: str) -> list[str]:
    """The closing lines: each programme that failed, whole or in part, with its reason, and the counts."""
    by_source: dict[str, list[Result]] = {}
    for one in results:
        by_source.setdefault(one.source, []).append(one)
    bad = [of for of in by_source.values() if any(one.result == "failed" for one in of)]
    lines = [_line(of, language) for of in bad[:_SHOWN]]
    if len(bad) > _SHOWN:
        lines.append(say("batch.more-failed", language, k=len(bad) - _SHOWN))
    counts = {word: sum(one.result == word for one in results) for word in RESULTS}
    return [*map(plain, lines), plain(say("batch.counts", language, **counts))]


def _line(results: Sequence[Result], language: str) -> str:
    whys = list(dict.fromkeys(one.why for one in results if one.result == "failed"))
    word = "failed" if all(one.result == "failed" for one in results) else "in-part"
    return say(f"batch.line-{word}", language, programme=results[0].name, why=" ".join(whys))


def named(facts: Sequence[str], language: str) -> list[str]:
    """What changed, for a reader: files by their names, the rest in words, and no more than a few."""
    words = [say(f"batch.fact-{of}", language) if of in _IN_WORDS else of.rpartition("/")[2] for of in facts]
    return list(dict.fromkeys(a_few(words, language)))


def a_few(words: Sequence[str], language: str) -> list[str]:
    """The first of many words, with how many more there are."""
    more = [say("batch.and-more", language, k=len(words) - _FEW)] if len(words) > _FEW else []
    return [*words[:_FEW], *more]


def remaining(done: int, of: int, seconds: float, language: str) -> str:
    """How far a run is, with a guess of what is left."""
    if done == of:
        return say("batch.progress-all", language, done=done, of=of)
    left = round(seconds / done * (of - done))
    unit = "minutes" if left >= 90 else "seconds"  # noqa: PLR2004 - from here on people think in minutes
    about = Words(shown(round(left / 60) if unit == "minutes" else left, language))
    return say(f"batch.progress-{unit}", language, done=done, of=of, left=about)
