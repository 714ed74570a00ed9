"""The one page is one A4 in the print layout, for every programme, language and edition."""

from __future__ import annotations

import re

import pytest
from inprocess import ROOT, SAMPLES, one_page
from spreading import spread

from omgeving_helpers.programme import read_programme
from omgeving_helpers.report.pages import summary_html

pytestmark = pytest.mark.browser
FOLDERS = [*(ROOT / "data" / "programmes" / name for name in SAMPLES),
           *(ROOT / "data" / "examples" / name for name in ("thin", "hostile"))]  # fmt: skip


@pytest.mark.parametrize(("folder", "edition"), spread(FOLDERS, [("internal",), ("shareable",)]))
def test_one_a4(browser, tmp_path, folder, edition):
    """Printed in either language, the summary has one page in every round and nothing is wider than the paper."""
    read = read_programme(folder, data_root=ROOT / "data")
    cycles = sorted({row["cycle"] for row in read["measurements"] if row["cycle"]}) or [0]
    context = browser.new_context(viewport={"width": 690, "height": 1000})
    view = context.new_page()
    for cycle in cycles:
        summary = one_page(read, edition=edition, cycle=cycle)
        for language in ("nl", "en"):
            path = tmp_path / f"{cycle}_{language}.html"
            path.write_text(summary_html(summary, language=language), encoding="utf-8")
            view.goto(path.as_uri())
            pdf = view.pdf(prefer_css_page_size=True)
            assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1, (cycle, language)
            view.emulate_media(media="print")
            assert view.evaluate("document.documentElement.scrollWidth") <= 690, (cycle, language)
            view.emulate_media(media="null")
    context.close()
