"""The files of a report in a folder that is not final yet, written only when the pages are whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from omgeving_helpers.report.gate import why_not_whole
from omgeving_helpers.report.notebook import NotFinished
from omgeving_helpers.report.record import record_text
from omgeving_helpers.signals.export import signals_csv, signals_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from omgeving_helpers.signals.model import Judged


@dataclass(frozen=True, kw_only=True)
class Made:
    """What was made: the page with its signals, what decided it, and what else stands beside it.

    ``pages`` are further pages by file name with how many pictures each must have; ``texts`` are further files.
    ``gone`` are signals that the previous report had.
    """

    judged: Judged
    page: str
    pictures: int
    content: Mapping[str, Any]
    seconds: float
    pages: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    gone: Sequence[Mapping[str, Any]] = ()


def write_files(made: Made, folder: Path) -> tuple[str, ...]:
    """Look at the pages once more, and write them with the signals and the record.

    Returns
    -------
    tuple of str
        The names in the order in which they must be published: what the report is compared with first, so that it
        is not lost when the next file is replaced, and the record last, so that it is there only when all that it
        speaks of is.

    Raises
    ------
    NotFinished
        When a page is not whole.
    """
    pages = {**made.pages, "report.html": (made.page, made.pictures)}
    wrong = [why for page, pictures in pages.values() for why in why_not_whole(page, pictures=pictures)]
    if wrong:
        msg = f"{', '.join(made.judged.programmes)}: {'; '.join(dict.fromkeys(wrong))}"
        raise NotFinished(msg)
    signals = signals_json(made.judged, made.gone)
    record = record_text(made.content, made.page, seconds=made.seconds, signals=signals)
    texts = {**made.texts, **{name: page for name, (page, _) in pages.items()}, "run.json": record}
    (folder / "signals.json").write_bytes(signals)
    (folder / "signals.csv").write_bytes(signals_csv(made.judged, made.gone))
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return (*made.texts, "signals.json", "signals.csv", *made.pages, "report.html", "run.json")
