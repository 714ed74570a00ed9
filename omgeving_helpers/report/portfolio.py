"""The report over several programmes: one notebook, one page, published only when it is whole."""

from __future__ import annotations

import shlex
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from omgeving_helpers.display import open_portfolio
from omgeving_helpers.report.files import Made, write_files
from omgeving_helpers.report.notebook import notebook_for, run_notebook
from omgeving_helpers.report.pages import portfolio_html
from omgeving_helpers.report.publish import publish, staging
from omgeving_helpers.report.record import content_of, inputs_of
from omgeving_helpers.sections import sections_of

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from omgeving_helpers.report.notebook import Kernel
    from omgeving_helpers.signals.several import PortfolioJudgement

PORTFOLIO = "portfolio"


@dataclass(frozen=True, kw_only=True)
class PortfolioOrder:
    """What to put side by side, and how the reader wants it.

    ``programmes`` are folders and workbooks; one that cannot be read is named in the report and left out.
    """

    programmes: tuple[Path, ...]
    data_root: Path
    reference_date: date | None = None
    language: str = "nl"
    edition: str = "internal"

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the notebook."""
        return {
            "programmes": shlex.join(path.resolve().as_posix() for path in self.programmes),
            "data_root": str(self.data_root.resolve()),
            "reference_date": self.reference_date.isoformat() if self.reference_date else "",
            "language": self.language,
            "edition": self.edition,
            "mode": "report",
        }


def write_portfolio(order: PortfolioOrder, output: Path, kernel: Kernel) -> Path:
    """Run the notebook over several programmes and publish the report with its signals.

    Parameters
    ----------
    order
        What to put side by side.
    output
        The folder of all reports.
    kernel
        From :func:`omgeving_helpers.report.kernel_beside`.

    Returns
    -------
    Path
        ``output/portfolio/<language>/<edition>/report.html``.

    Raises
    ------
    NotFinished
        When the notebook did not run to its end or the page is not whole; the previous report is untouched.
    InputError
        When no programme can be read.
    """
    start = time.monotonic()
    judged = open_portfolio(**order.parameters).judged
    source = notebook_for(order.language, PORTFOLIO)
    final = output / PORTFOLIO / order.language / order.edition
    with staging(output) as folder:
        executed = run_notebook(source, order.parameters, kernel)
        made = Made(
            judged=judged,
            page=portfolio_html(executed, judged, language=order.language),
            pictures=sum(s.pictures(is_shareable=judged.is_shareable) for s in sections_of(PORTFOLIO)),
            content=content_of(judged, [source], language=order.language, **_more(order, judged)),
            seconds=time.monotonic() - start,
        )
        publish(folder, write_files(made, folder), final)
    return final / "report.html"


def _more(order: PortfolioOrder, judged: PortfolioJudgement) -> dict[str, Any]:
    """The programmes with their inputs, and the ones that were left out."""
    there = {path.name: inputs_of(path) for path in sorted(p.resolve() for p in order.programmes) if path.exists()}
    return {"programmes": list(judged.programmes), "left_out": list(judged.left_out), "inputs": there}
