"""Executed notebooks become accessible HTML reports, each published only when it is whole."""

from __future__ import annotations

import hashlib
import json
import platform
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from omgeving_helpers.contract import CONTRACT_VERSION
from omgeving_helpers.report.gate import why_not_whole
from omgeving_helpers.report.html import content_hash, report_html
from omgeving_helpers.report.notebook import NotFinished, notebook_for, run_notebook
from omgeving_helpers.report.publish import publish, staging
from omgeving_helpers.steps.snapshot import dated

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.steps.snapshot import Snapshot

__all__ = ["NotFinished", "Order", "write_report"]

FILES = ("signals.json", "signals.csv", "report.html", "run.json")
_PICTURES = {"internal": 4, "shareable": 3}


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


def write_report(order: Order, output: Path) -> Path:
    """Run the notebook and publish the report with its signals.

    Parameters
    ----------
    order
        What to report on.
    output
        The folder of all reports.

    Returns
    -------
    Path
        ``output/<programme>/<language>/<edition>/report.html``.

    Raises
    ------
    NotFinished
        When the notebook did not run to its end or the page is not whole; the previous report is untouched.
    InputError
        When there is no such round.
    """
    start = time.monotonic()
    snapshot = dated(order.programme, reference_date=order.reference_date, cycle=order.cycle).snapshot
    source = notebook_for(order.language)
    final = output / order.programme.id / order.language / order.edition
    with staging(output) as folder:
        executed = run_notebook(source, order.parameters, folder)
        page = report_html(executed, snapshot, language=order.language, edition=order.edition)
        wrong = why_not_whole(page, pictures=_PICTURES[order.edition])
        if wrong:
            msg = f"{order.programme.id}: {'; '.join(dict.fromkeys(wrong))}"
            raise NotFinished(msg)
        (folder / "report.html").write_text(page, encoding="utf-8", newline="\n")
        record = _record(order, snapshot, source, page=page, seconds=time.monotonic() - start)
        text = json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        (folder / "run.json").write_text(text, encoding="utf-8", newline="\n")
        publish(folder, FILES, final)
    return final / "report.html"


def _record(order: Order, snapshot: Snapshot, source: Path, *, page: str, seconds: float) -> dict[str, Any]:
    """What decided the content, with hashes, apart from what did not."""
    files = sorted(p for p in order.programme.path.iterdir() if p.is_file()) if order.programme.path.is_dir() else []
    return {
        "schema_version": "1.0",
        "content": {
            "programme": order.programme.id,
            "language": order.language,
            "edition": order.edition,
            "reference_date": snapshot.reference_date.isoformat(),
            "asked_date": snapshot.asked_date.isoformat(),
            "cycle": snapshot.cycle,
            "contract_version": CONTRACT_VERSION,
            "package_version": version("omgeving-helpers"),
            "notebook": {source.name: _digest(source)},
            "inputs": {file.name: _digest(file) for file in files or [order.programme.path]},
            "changed_thresholds": sorted(order.programme.own_thresholds),
        },
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
