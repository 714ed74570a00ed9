"""Write docs/reliability.md from what the last `make proof` ran: `python tests/reliability.py FOLDER`.

The folder holds the results of pytest as XML. A figure whose tests are not among them is named as not run.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reliability.md"

FIGURES = (
    ("Bad input is found at its place, with what is wanted and what to do", "all; none silent", "broken_programmes"),
    ("Many faults at once in one programme", "all found, none invented", "broken_programmes.test_many_faults"),
    ("Encodings, separators, dates, numbers, workbooks", "all read as meant, or said", "reading"),
    ("A notebook that fails, hangs, dies, leaves, fills the disk; a bad folder", "named; nothing else stops", "batch.test_kernel"),
    ("A crash at every step of a batch, and fifty real kills", "0 lost, 0 half; a second run completes", "batch.test_crash"),
    ("The journal cut at every byte; what is made again and what is not", "all as the facts say", "batch.test_journal batch.test_plan"),
    ("A death at every step of saving a table, and thirty real kills beside a writer", "0 lost, 0 half", "writing"),
    ("A list of one's own: no filled cell is lost", "0 lost", "importing"),
    ("A round that comes back: no answer is lost or overwritten", "0 lost", "collecting"),
    ("Hostile text in a real browser, and axe on every report", "0 run, 0 outside requests, 0 violations", "browser.test_report_in_chromium browser.test_portfolio_in_chromium"),
    ("One page for who has four minutes", "one A4 in print", "browser.test_one_page"),
    ("Both writers draw the same picture", "within the stated bound", "browser.test_writers_compared"),
    ("A real JupyterLab, from start to report, and a lesson", "by keyboard, in both languages", "browser.test_workbench browser.test_lesson"),
    ("Non-interference: canaries, and equal bytes for equal aggregates", "0 canaries, equal bytes", "report.test_noninterference report.test_noninterference_anchoring"),
    ("No text outside the two languages", "0", "report.test_pseudo_language"),
    ("Answers worked by hand", "all equal", "known_answers"),
    ("Properties over generated programmes, day by day", "all hold", "properties"),
    ("Signals of the samples, both ways", "equal", "signals.test_expected_signals"),
    ("The fast way gives what an ordinary kernel gives", "equal outputs, every sample and notebook", "batch.test_kernel"),
    ("A student's files hold no answer", "0 found", "teaching"),
)  # fmt: skip
NOT_BUILT = (
    "coverage-guided fuzzing of the readers for an hour",
    "the mutation score of steps and signals",
    "a second machine, Windows, macOS, Excel, Word, network disks, a real power cut",
    "PDF and Word output",
)


@dataclass
class Count:
    """How many tests of a figure passed, failed or were skipped, and how long they took."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0


def counted(folder):
    """Per test module what came of its tests."""
    found = {}
    for path in sorted(Path(folder).glob("*.xml")):
        for case in ElementTree.parse(path).iter("testcase"):  # noqa: S314 - written by our own run of pytest
            count = found.setdefault(case.get("classname", "").removeprefix("tests."), Count())
            count.seconds += float(case.get("time", 0))
            kinds = {child.tag for child in case}
            name = "failed" if kinds & {"failure", "error"} else "skipped" if "skipped" in kinds else "passed"
            setattr(count, name, getattr(count, name) + 1)
    return found


def result(found, modules):
    """The result of one figure in words."""
    of = [c for name, c in found.items() if any(name == m or name.startswith(f"{m}.") for m in modules.split())]
    if not of:
        return "**not run**"
    failed, skipped = sum(c.failed for c in of), sum(c.skipped for c in of)
    told = f"{sum(c.passed for c in of)} passed"
    told += f", **{failed} failed**" if failed else ""
    return told + (f", {skipped} not run" if skipped else "") + f" ({sum(c.seconds for c in of):.0f} s)"


def page(found):
    """The whole page."""
    rows = "\n".join(f"| {what} | {target} | {result(found, modules)} |" for what, target, modules in FIGURES)
    missing = "\n".join(f"- {what}" for what in NOT_BUILT)
    return f"""# How far it can be trusted

Written by `make proof` on {date.today().isoformat()}, with Python {sys.version.split()[0]} on {sys.platform}. Seconds are of that machine.

| Figure | Target | Result |
|---|---|---|
{rows}

Not tried:

{missing}
"""  # noqa: DTZ011 - the day of the run, where it ran


if __name__ == "__main__":
    PAGE.write_text(page(counted(sys.argv[1])), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{PAGE.relative_to(ROOT)} is written.\n")
