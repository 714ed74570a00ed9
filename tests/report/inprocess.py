"""Run the cells of a notebook in this process, without a kernel: the same page in a tenth of a second."""

from __future__ import annotations

import ast
import copy
import csv
import shutil
from pathlib import Path

import nbformat

from omgeving_helpers.display import END_OF_PAGE, open_portfolio
from omgeving_helpers.report import SMALL_PICTURES
from omgeving_helpers.report.notebook import notebook_for
from omgeving_helpers.report.pages import portfolio_html, report_html
from omgeving_helpers.sections import every_section, sections_of
from omgeving_helpers.signals import judge
from omgeving_helpers.signals.changes import since_cycle
from omgeving_helpers.signals.overview import overview
from omgeving_helpers.steps.analysis import STEPS, analyse
from omgeving_helpers.unchanged import checked

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = tuple(sorted(path.name for path in (ROOT / "data" / "programmes").iterdir() if path.is_dir()))


def executed(notebook, parameters):
    """The notebook with the output of every code cell, run in order in one namespace."""
    ran, space = copy.deepcopy(notebook), {}
    for number, cell in enumerate((c for c in ran.cells if c.cell_type == "code"), 1):
        cell.execution_count = number
        value = _run(cell.source, space)
        if "parameters" in cell.metadata.get("tags", ()):
            space.update(parameters)
        if value is not None:
            bundle = {k: v for k, v in value._repr_mimebundle_().items() if k != END_OF_PAGE}
            cell.outputs = [nbformat.v4.new_output("execute_result", data=bundle, execution_count=number)]
    return ran


def _run(source, space):
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), space)  # noqa: S102 - the cells are our own
    return eval(compile(ast.Expression(last.value), "cell", "eval"), space) if last else None  # noqa: S307 - as above


def page(folder, *, language="nl", edition="internal", data_root=ROOT / "data", **more):
    """The report of a programme as HTML."""
    parameters = {
        "programme": str(folder),
        "data_root": str(data_root),
        "language": language,
        "edition": edition,
        "mode": "report",
        **more,
    }
    ran = {step: executed(_notebook(language, step), parameters) for step in STEPS}
    read, _ = checked(Path(folder), Path(data_root))
    return report_html(ran, one_page(read, edition=edition, cycle=more.get("cycle", 0)), language=language)


def one_page(read, *, edition="internal", cycle=0):
    """What stands on the first page of a report."""
    judgement = judge(analyse(read, cycle=cycle), for_edition=edition)
    return overview(judgement, since_cycle=since_cycle(read, judgement))


def portfolio_page(root=ROOT / "data", *, language="nl", edition="internal", **more):
    """The report over several programmes as HTML, with what it was made of."""
    parameters = {"data_root": str(root), "language": language, "edition": edition, "mode": "report", **more}
    ran = executed(_notebook(language, "portfolio"), parameters)
    judged = open_portfolio(**parameters).judged
    return portfolio_html(ran, judged, language=language), judged


def _notebook(language, step):
    notebook = nbformat.read(notebook_for(language, step), as_version=4)
    for cell in notebook.cells if language == "pseudo" else ():
        if cell.cell_type == "markdown":
            cell.source = _marked(cell.source)
    return notebook


def pictures_of(edition, sections=None):
    """How many pictures a report of this edition has at least, the small ones of the first page included."""
    small = SMALL_PICTURES if sections is None else 0
    told = every_section() if sections is None else sections_of(sections)
    return small + sum(section.pictures(is_shareable=edition == "shareable") for section in told)


def _marked(source):
    """Prose of a notebook in the pseudo-language: every line between the marks."""
    lines = []
    for line in source.split("\n"):
        head, text = (line.split(" ", 1) + [""])[:2] if line.startswith("#") else ("", line)
        lines.append(f"{head} ⟦{text.replace('**', '')}⟧".strip() if text else line)
    return "\n".join(lines)


def copy_of(sample, folder, change=None):
    """A copy of a sample programme; ``change(table, row)`` may alter each row of text."""
    target = Path(folder) / sample
    shutil.copytree(ROOT / "data" / "programmes" / sample, target)
    for path in sorted(target.glob("*.csv")) if change else ():
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream, delimiter=";"))
        names = list(rows[0])
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.DictWriter(stream, names, delimiter=";")
            writer.writeheader()
            writer.writerows(change(path.stem, dict(row)) for row in rows)
    return target
