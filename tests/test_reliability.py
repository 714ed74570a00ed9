"""The page that says how far the pack can be trusted counts what ran, and names what did not."""

from __future__ import annotations

import re
from pathlib import Path

import reliability

ROOT = Path(__file__).resolve().parents[1]
XML = """<testsuites><testsuite>
<testcase classname="tests.reading.test_dates" name="a" time="1.5"/>
<testcase classname="tests.reading.test_dates" name="b" time="0.5"><failure/></testcase>
<testcase classname="tests.reading.test_csv_file" name="c" time="1"><skipped/></testcase>
<testcase classname="tests.importing.test_nothing_lost" name="d" time="2"/>
</testsuite></testsuites>"""


def test_figures_count_what_ran(tmp_path):
    """Passed, failed and not run are told apart; a figure without tests says that it was not run."""
    (tmp_path / "x.xml").write_text(XML, encoding="utf-8")
    found = reliability.counted(tmp_path)
    assert reliability.result(found, "reading") == "1 passed, **1 failed**, 1 not run (3 s)"
    assert reliability.result(found, "importing") == "1 passed (2 s)"
    assert reliability.result(found, "known_answers") == "**not run**"
    assert "| Answers worked by hand | all equal | **not run** |" in reliability.page(found)


def test_every_figure_names_tests_that_exist():
    """A figure cannot lean on a folder or a module that is not there."""
    for _, _, modules in reliability.FIGURES:
        for name in modules.split():
            path = ROOT / "tests" / name.replace(".", "/")
            assert path.is_dir() or path.with_suffix(".py").is_file(), name


def test_page_has_every_figure():
    """The page in docs was written by this list."""
    text = reliability.PAGE.read_text(encoding="utf-8")
    assert re.findall(r"^\| (.+?) \| .+? \| .+ \|$", text, re.MULTILINE)[1:] == [
        what for what, _, _ in reliability.FIGURES
    ]
