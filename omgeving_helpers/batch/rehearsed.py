"""The same as :mod:`omgeving_helpers.batch.preload`, after one rehearsal: texts, templates and widths are read, too.

For many reports only: a rehearsal takes about as long as a report.
"""

from __future__ import annotations

import gc

from omgeving_helpers.batch import preload
from omgeving_helpers.display import open_page
from omgeving_helpers.places import NOTEBOOKS
from omgeving_helpers.report.pages import summary_html
from omgeving_helpers.sections import sections_of
from omgeving_helpers.signals.overview import overview
from omgeving_helpers.steps.analysis import STEPS
from omgeving_helpers.texts import LANGUAGES

del preload  # to import it was what it is for

_SAMPLE = NOTEBOOKS.parent / "data" / "programmes" / "belastingformulier"


def _rehearse(language: str) -> None:
    """Show every section once, and make one page; nothing is kept of it but what was read for it."""
    for step in STEPS:
        page = open_page(str(_SAMPLE), step=step, language=language, mode="report")
        shown = (page.head(), *(page.show(section.name) for section in sections_of(step)))
        for output in (*shown, page.show_signals(), page.show_basis()):
            output._repr_mimebundle_()
    summary_html(overview(page.judgement, since_cycle=None, since_report=None), language=language)


if _SAMPLE.is_dir():
    for _language in LANGUAGES:
        _rehearse(_language)
gc.collect()
gc.freeze()
