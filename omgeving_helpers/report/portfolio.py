"""The report over several programmes: one notebook, one page, published only when it is whole."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from omgeving_helpers.display import open_portfolio
from omgeving_helpers.inputs import inputs_of
from omgeving_helpers.places import PORTFOLIO
from omgeving_helpers.report.files import Made, write_files
from omgeving_helpers.report.notebook import notebook_for, run_notebook
from omgeving_helpers.report.pages import portfolio_html
from omgeving_helpers.report.record import content_of
from omgeving_helpers.sections import sections_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omgeving_helpers.report.notebook import Kernel
    from omgeving_helpers.report.orders import PortfolioOrder
    from omgeving_helpers.signals.several import PortfolioJudgement


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
