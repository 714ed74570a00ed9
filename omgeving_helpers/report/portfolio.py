"""The report over several programmes: one notebook, one page, published only when it is whole."""

from __future__ import annotations

import shlex
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from omgeving_helpers.display import open_portfolio
from omgeving_helpers.inputs import inputs_of
from omgeving_helpers.places import NOTEBOOKS
from omgeving_helpers.report.files import Made, write_files
from omgeving_helpers.report.notebook import notebook_for, run_notebook
from omgeving_helpers.report.pages import portfolio_html
from omgeving_helpers.report.record import content_of
from omgeving_helpers.sections import sections_of

if TYPE_CHECKING:
    from collections.abc import Callable
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
    notebooks: Path = NOTEBOOKS

    @property
    def place(self) -> str:
        """Where the report stands below the folder of all reports."""
        return f"{PORTFOLIO}/{self.language}/{self.edition}"

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


def make_portfolio(
    order: PortfolioOrder, final: Path, folder: Path, kernel: Kernel, *, told: Callable[[str], None]
) -> tuple[str, ...]:
    """Run the notebook over several programmes and write the report with its signals into a folder that is not final.

    Parameters
    ----------
    order
        What to put side by side.
    final
        Where the report will stand; it is not compared with what stands there.
    folder, kernel, told
        As for :func:`omgeving_helpers.report.make_report`.

    Returns
    -------
    tuple of str
        The names of the files, in the order in which they must be published.

    Raises
    ------
    NotFinished
        When the notebook did not run to its end or the page is not whole.
    InputError
        When no programme can be read.
    """
    del final
    start = time.monotonic()
    judged = open_portfolio(**order.parameters).judged
    source = notebook_for(order.language, PORTFOLIO, order.notebooks)
    told(source.name)
    made = Made(
        judged=judged,
        page=portfolio_html(run_notebook(source, order.parameters, kernel), judged, language=order.language),
        pictures=sum(s.pictures(is_shareable=judged.is_shareable) for s in sections_of(PORTFOLIO)),
        content=content_of(judged, [source], language=order.language, **_more(order, judged)),
        seconds=time.monotonic() - start,
    )
    return write_files(made, folder)


def _more(order: PortfolioOrder, judged: PortfolioJudgement) -> dict[str, Any]:
    """The programmes with their inputs, and the ones that were left out."""
    there = {path.name: inputs_of(path) for path in sorted(p.resolve() for p in order.programmes) if path.exists()}
    return {"programmes": list(judged.programmes), "left_out": list(judged.left_out), "inputs": there}
