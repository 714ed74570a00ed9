"""Executed notebooks become accessible HTML reports, each published only when it is whole."""

from __future__ import annotations

import hashlib
import json
import platform
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from omgeving_helpers.contract import CONTRACT_VERSION
from omgeving_helpers.report.gate import why_not_whole
from omgeving_helpers.report.html import content_hash, report_html, summary_html
from omgeving_helpers.report.notebook import Kernel, NotFinished, kernel_for, notebook_for, run_notebook
from omgeving_helpers.report.previous import previous_report, read_previous
from omgeving_helpers.report.publish import publish, staging
from omgeving_helpers.sections import every_section
from omgeving_helpers.signals import judge
from omgeving_helpers.signals.changes import gone_signals, since_cycle, since_report, with_changes
from omgeving_helpers.signals.export import signals_csv, signals_json
from omgeving_helpers.signals.overview import overview
from omgeving_helpers.steps.analysis import STEPS, analyse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.overview import Overview

__all__ = ["Kernel", "NotFinished", "Order", "kernel_beside", "write_report"]

FILES = ("signals.json", "signals.csv", "summary.html", "report.html", "previous.json", "run.json")
"""In this order, so that the record of a run is there only when all that it speaks of is."""


@dataclass(frozen=True, kw_only=True)
class Order:
    """What to report on: a programme that was read, its data folder, and how the reader wants it."""

    programme: Programme
    data_root: Path
    reference_date: date | None = None
    cycle: int = 0
    language: str = "nl"
    edition: str = "internal"

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the notebook."""
        return {
            "programme": str(self.programme.path.resolve()),
            "data_root": str(self.data_root.resolve()),
            "reference_date": self.reference_date.isoformat() if self.reference_date else "",
            "cycle": self.cycle,
            "language": self.language,
            "edition": self.edition,
            "mode": "report",
        }


@contextmanager
def kernel_beside(output: Path) -> Iterator[Kernel]:
    """A kernel for several reports of one programme, with its own copies out of the way of what is published."""
    with staging(output) as folder, kernel_for(folder) as kernel:
        yield kernel


def write_report(order: Order, output: Path, kernel: Kernel) -> Path:
    """Run the notebooks of all steps and publish the report with its signals.

    Parameters
    ----------
    order
        What to report on.
    output
        The folder of all reports.
    kernel
        From :func:`kernel_beside`; after ``NotFinished`` it may be dead, and the next report asks for another.

    Returns
    -------
    Path
        ``output/<programme>/<language>/<edition>/report.html``.

    Raises
    ------
    NotFinished
        When a notebook did not run to its end or the page is not whole; the previous report is untouched.
    InputError
        When there is no such round.
    """
    start = time.monotonic()
    analysis = analyse(order.programme, reference_date=order.reference_date, cycle=order.cycle)
    judgement = judge(analysis, for_edition=order.edition)
    sources = {step: notebook_for(order.language, step) for step in STEPS}
    final = output / order.programme.id / order.language / order.edition
    content = _content(order, judgement, sources)
    before = read_previous(final, content)
    page = _overview(order.programme, judgement, before)
    with staging(output) as folder:
        executed = {step: run_notebook(source, order.parameters, kernel) for step, source in sources.items()}
        report = report_html(executed, page, language=order.language)
        one_page = summary_html(page, language=order.language)
        wrong = [*why_not_whole(report, pictures=_pictures(judgement) + 1), *why_not_whole(one_page, pictures=1)]
        if wrong:
            msg = f"{order.programme.id}: {'; '.join(dict.fromkeys(wrong))}"
            raise NotFinished(msg)
        gone = list(gone_signals(page.since_report))
        (folder / "signals.json").write_bytes(signals_json(page.judgement, gone))
        (folder / "signals.csv").write_bytes(signals_csv(page.judgement, gone))
        _write(folder / "summary.html", one_page)
        _write(folder / "report.html", report)
        _write(folder / "previous.json", json.dumps(before, ensure_ascii=False, indent=2) + "\n")
        _write(folder / "run.json", _json(_record(content, report, seconds=time.monotonic() - start)))
        publish(folder, FILES, final)
    return final / "report.html"


def _overview(programme: Programme, judgement: Judgement, before: dict[str, Any] | None) -> Overview:
    """What stands on the first page, compared with the previous cycle and the previous report."""
    previous = previous_report(before)
    since = since_report(programme, judgement, previous, version=_version()) if previous else None
    told = with_changes(judgement, since)
    return overview(told, since_cycle=since_cycle(programme, judgement), since_report=since)


def _pictures(judgement: Judgement) -> int:
    """How many pictures the report must have at least."""
    return sum(section.pictures(is_shareable=judgement.is_shareable) for section in every_section())


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _version() -> str:
    return version("omgeving-helpers")


def _content(order: Order, judgement: Judgement, sources: Mapping[str, Path]) -> dict[str, Any]:
    """What decides the content of a report, with hashes."""
    snapshot = judgement.snapshot
    files = sorted(p for p in order.programme.path.iterdir() if p.is_file()) if order.programme.path.is_dir() else []
    return {
        "programme": order.programme.id,
        "name": snapshot.name,
        "is_fictitious": snapshot.is_fictitious,
        "language": order.language,
        "edition": order.edition,
        "reference_date": snapshot.reference_date.isoformat(),
        "asked_date": snapshot.asked_date.isoformat(),
        "cycle": snapshot.cycle,
        "statuses": {step: of.status for step, of in judgement.statuses.items()},
        "contract_version": CONTRACT_VERSION,
        "package_version": _version(),
        "notebooks": {source.name: _digest(source) for source in sources.values()},
        "inputs": {file.name: _digest(file) for file in files or [order.programme.path]},
        "thresholds": {t.code: str(t.value) for t in snapshot.thresholds},
        "changed_thresholds": sorted(order.programme.own_thresholds),
    }


def _record(content: dict[str, Any], page: str, *, seconds: float) -> dict[str, Any]:
    """What decided the content apart from what did not."""
    return {
        "schema_version": "1.0",
        "content": content,
        "content_hash": content_hash(page),
        "run": {
            "finished": datetime.now(UTC).isoformat(timespec="seconds"),
            "seconds": round(seconds, 2),
            "python": platform.python_version(),
            "system": platform.system(),
        },
    }


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
