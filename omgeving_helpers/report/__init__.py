"""Executed notebooks become accessible HTML reports, each published only when it is whole."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from omgeving_helpers.report.files import FILES, write_files
from omgeving_helpers.report.html import report_html
from omgeving_helpers.report.notebook import NotFinished, kernel_for, notebook_for, run_notebook
from omgeving_helpers.report.publish import publish, staging
from omgeving_helpers.report.record import Made, inputs_of
from omgeving_helpers.sections import every_section
from omgeving_helpers.signals import judge
from omgeving_helpers.steps.analysis import STEPS, analyse

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.signals import Judgement

__all__ = ["NotFinished", "Order", "write_report"]


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
    """Run the notebooks of all steps and publish the report with its signals.

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
        When a notebook did not run to its end or the page is not whole; the previous report is untouched.
    InputError
        When there is no such round.
    """
    start = time.monotonic()
    analysis = analyse(order.programme, reference_date=order.reference_date, cycle=order.cycle)
    judgement = judge(analysis, for_edition=order.edition)
    sources = {step: notebook_for(order.language, step) for step in STEPS}
    final = output / order.programme.id / order.language / order.edition
    with staging(output) as folder:
        with kernel_for(folder) as kernel:
            executed = {step: run_notebook(source, order.parameters, kernel) for step, source in sources.items()}
        made = Made(
            judged=judgement,
            page=report_html(executed, judgement, language=order.language),
            language=order.language,
            sources=sources.values(),
            more=_more(order, judgement),
            seconds=time.monotonic() - start,
        )
        write_files(made, folder, pictures=_pictures(judgement))
        publish(folder, FILES, final)
    return final / "report.html"


def _pictures(judgement: Judgement) -> int:
    """How many pictures the report must have at least."""
    return sum(section.pictures(is_shareable=judgement.is_shareable) for section in every_section())


def _more(order: Order, judgement: Judgement) -> dict[str, Any]:
    """Which programme in which round, where its steps stand, and its inputs."""
    snapshot = judgement.snapshot
    return {
        "programme": order.programme.id,
        "name": snapshot.name,
        "typed_in": snapshot.language,
        "asked_date": snapshot.asked_date.isoformat(),
        "cycle": snapshot.cycle,
        "statuses": {step: of.status for step, of in judgement.statuses.items()},
        "inputs": inputs_of(order.programme.path),
        "changed_thresholds": sorted(order.programme.own_thresholds),
    }
