"""Which finished reports stand in a folder, read from their records; nothing else of a report is opened."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from omgeving_helpers.edition import EDITIONS
from omgeving_helpers.steps.analysis import STEPS
from omgeving_helpers.steps.order import natural
from omgeving_helpers.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

EXAMPLES = "examples"
_STATUSES = frozenset({"do_now", "attention", "unknown", "in_order"})


@dataclass(frozen=True, kw_only=True)
class FoundReport:
    """One finished report: where it stands below the folder of all reports, and what its record says.

    ``statuses`` holds the status of each step that the record knows; ``cycle`` is none without a measurement.
    """

    place: tuple[str, ...]
    name: str
    typed_in: str
    language: str
    edition: str
    reference_date: date | None
    cycle: int | None
    is_fictitious: bool
    statuses: dict[str, str]

    @property
    def of(self) -> str:
        """The folder of its programme."""
        return self.place[-4]

    @property
    def newness(self) -> tuple[date, int]:
        """What makes one report newer than another: its date, then its round."""
        return (self.reference_date or date.min, self.cycle or 0)


def reports_in(folder: Path, *above: str) -> list[FoundReport]:
    """The finished reports ``<programme>/<language>/<edition>`` of a folder, in natural order of programme.

    Parameters
    ----------
    folder
        The folder of all reports, or one within it.
    above
        The names of the folders between that of all reports and this one.
    """
    found = [
        report
        for of in _folders(folder)
        for language in LANGUAGES
        for edition in EDITIONS
        if (report := _report(folder / of / language / edition, (*above, of, language, edition)))
    ]
    return sorted(found, key=lambda r: (natural(r.of), LANGUAGES.index(r.language), EDITIONS.index(r.edition)))


def by_programme(reports: Iterable[FoundReport]) -> dict[str, list[FoundReport]]:
    """The reports of each programme, in their order."""
    found: dict[str, list[FoundReport]] = {}
    for report in reports:
        found.setdefault(report.of, []).append(report)
    return found


def _folders(folder: Path) -> list[str]:
    there = folder.iterdir() if folder.is_dir() else ()
    return [path.name for path in there if path.is_dir() and not path.name.startswith(".")]


def _report(folder: Path, place: tuple[str, ...]) -> FoundReport | None:
    """A report with its record; none when either is missing or the record cannot be read."""
    if not (folder / "report.html").is_file():
        return None
    try:
        content = json.loads((folder / "run.json").read_text(encoding="utf-8"))["content"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(content, dict):
        return None
    *_, of, language, edition = place
    return FoundReport(
        place=(*place, "report.html"),
        name=_text(content, "name") or of,
        typed_in=_text(content, "typed_in") or "nl",
        language=language,
        edition=edition,
        reference_date=_date(_text(content, "reference_date")),
        cycle=content["cycle"] if isinstance(content.get("cycle"), int) else None,
        is_fictitious=content.get("fictitious") is True,
        statuses=_statuses(content.get("statuses")),
    )


def _text(content: dict[str, Any], key: str) -> str:
    value = content.get(key)
    return value if isinstance(value, str) else ""


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _statuses(value: object) -> dict[str, str]:
    known = value if isinstance(value, dict) else {}
    return {step: known[step] for step in STEPS if known.get(step) in _STATUSES}
