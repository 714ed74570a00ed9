"""The report of one programme: its four notebooks, one page, and what stands beside it."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from omgeving_helpers.display import judged
from omgeving_helpers.inputs import inputs_of
from omgeving_helpers.publish import publish, staging
from omgeving_helpers.report.files import Made, write_files
from omgeving_helpers.report.notebook import Kernel, kernel_for, notebook_for, run_notebook
from omgeving_helpers.report.pages import report_html, summary_html
from omgeving_helpers.report.previous import previous_report, read_previous
from omgeving_helpers.report.record import content_of, pack_version
from omgeving_helpers.sections import every_section
from omgeving_helpers.signals.changes import gone_signals, since_cycle, since_report, with_changes
from omgeving_helpers.signals.overview import overview
from omgeving_helpers.steps.analysis import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.report.orders import Order
    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.overview import Overview


def _silent(name: str) -> None:
    """Say nothing about the notebook that starts."""


SMALL_PICTURES = 2
"""The pictures of the one page."""


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
    NotFinished, InputError
        As :func:`make_report`; the previous report is untouched.
    """
    final = output / order.place
    with staging(output) as folder:
        publish(folder, make_report(order, final, folder, kernel), final)
    return final / "report.html"


def make_report(
    order: Order, final: Path, folder: Path, kernel: Kernel, *, told: Callable[[str], None] = _silent
) -> tuple[str, ...]:
    """Run the notebooks of all steps and write the report with its signals into a folder that is not final.

    Parameters
    ----------
    order
        What to report on.
    final
        Where the report will stand; the report that is there now is what the new one is compared with.
    folder
        Where to write.
    kernel
        A running kernel.
    told
        Called with the name of each notebook when it starts.

    Returns
    -------
    tuple of str
        The names of the files, in the order in which they must be published.

    Raises
    ------
    NotFinished
        When a notebook did not run to its end or the page is not whole.
    InputError
        When there is no such round.
    """
    start = time.monotonic()
    day = order.reference_date.isoformat() if order.reference_date else ""
    judgement = judged(
        order.programme, cycle=order.cycle, reference_date=day, edition=order.edition, words_in=order.language
    )
    sources = {step: notebook_for(order.language, step, order.notebooks) for step in STEPS}
    content = content_of(judgement, sources.values(), language=order.language, **_more(order, judgement))
    before = read_previous(final, content)
    page = _overview(order.programme, judgement, before)
    executed = {}
    for step, source in sources.items():
        told(source.name)
        executed[step] = run_notebook(source, order.parameters, kernel)
    made = Made(
        judged=page.judgement,
        page=report_html(executed, page, language=order.language),
        pictures=SMALL_PICTURES + _pictures(judgement),
        content=content,
        seconds=time.monotonic() - start,
        pages={"summary.html": (summary_html(page, language=order.language), SMALL_PICTURES)},
        texts={"previous.json": json.dumps(before, ensure_ascii=False, indent=2) + "\n"},
        gone=list(gone_signals(page.since_report)),
    )
    return write_files(made, folder)


def _overview(programme: Programme, judgement: Judgement, before: dict[str, Any] | None) -> Overview:
    """What stands on the first page, compared with the previous cycle and the previous report."""
    previous = previous_report(before)
    since = since_report(programme, judgement, previous, version=pack_version()) if previous else None
    told = with_changes(judgement, since)
    return overview(told, since_cycle=since_cycle(programme, judgement), since_report=since)


def _pictures(judgement: Judgement) -> int:
    """How many pictures the sections of the report have."""
    return sum(section.pictures(is_shareable=judgement.is_shareable) for section in every_section())


def _more(order: Order, judgement: Judgement) -> dict[str, Any]:
    """Which programme in which round, where its steps stand, and what it rests on."""
    snapshot = judgement.snapshot
    return {
        "programme": order.programme.id,
        "name": snapshot.name,
        "typed_in": snapshot.language,
        "asked_date": snapshot.asked_date.isoformat(),
        "cycle": snapshot.cycle,
        "statuses": {step: of.status for step, of in judgement.statuses.items()},
        "inputs": inputs_of(order.programme.path),
        "thresholds": {t.code: str(t.value) for t in snapshot.thresholds},
        "changed_thresholds": sorted(order.programme.own_thresholds),
    }
