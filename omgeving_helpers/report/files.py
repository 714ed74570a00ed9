"""The four files of a report in a folder that is not final yet, written only when the page is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.report.gate import why_not_whole
from omgeving_helpers.report.notebook import NotFinished
from omgeving_helpers.report.record import record_of
from omgeving_helpers.signals.export import signals_csv, signals_json

if TYPE_CHECKING:
    from pathlib import Path

    from omgeving_helpers.report.record import Made

FILES = ("signals.json", "signals.csv", "report.html", "run.json")


def write_files(made: Made, folder: Path, *, pictures: int) -> None:
    """Look at the page once more, and write it with its signals and its record.

    Parameters
    ----------
    made
        The page and what decided it.
    folder
        Where the files are made; nothing there has its final name.
    pictures
        How many pictures the page must have at least.

    Raises
    ------
    NotFinished
        When the page is not whole.
    """
    wrong = why_not_whole(made.page, pictures=pictures)
    if wrong:
        msg = f"{', '.join(made.judged.programmes)}: {'; '.join(dict.fromkeys(wrong))}"
        raise NotFinished(msg)
    (folder / "report.html").write_text(made.page, encoding="utf-8", newline="\n")
    (folder / "run.json").write_text(record_of(made), encoding="utf-8", newline="\n")
    (folder / "signals.json").write_bytes(signals_json(made.judged))
    (folder / "signals.csv").write_bytes(signals_csv(made.judged))
