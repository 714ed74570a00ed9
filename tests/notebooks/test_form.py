"""The form of the notebooks: short cells, prose that is true for every programme, no outputs, equal twins."""

from __future__ import annotations

import ast
import json
import re
import statistics
from itertools import pairwise
from pathlib import Path

import pytest

from omgeving_helpers.report.notebook import PARAMETERS, parameters_of
from omgeving_helpers.widgets.trials import TRIALS

ROOT = Path(__file__).resolve().parents[2]
OTHER_PARAMETERS = {
    "05_portfolio": ("programmes", "data_root", "reference_date", "language", "edition", "mode"),
}
"""Of the notebooks that are about no single programme in one round."""
NOTEBOOKS = sorted((ROOT / "notebooks").rglob("*.ipynb"))


def cells(path, kind):
    """The cells of one kind."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return [cell for cell in notebook["cells"] if cell["cell_type"] == kind]


def source(cell):
    """The text of a cell."""
    return "".join(cell["source"])


def test_there_are_notebooks():
    """The test below has something to look at, in both languages."""
    assert {path.parent.name for path in NOTEBOOKS} == {"notebooks", "en"}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_cells_are_few_and_short(path):
    """At most 25 code cells of at most 8 lines, median at most 5, without control flow or definitions."""
    code = [source(cell) for cell in cells(path, "code")]
    lines = [text.count("\n") + 1 for text in code]
    assert len(code) <= 25
    assert max(lines) <= 8
    assert statistics.median(lines) <= 5
    forbidden = (ast.FunctionDef, ast.ClassDef, ast.For, ast.If, ast.While)
    assert not [n for text in code for n in ast.walk(ast.parse(text)) if isinstance(n, forbidden)]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_no_outputs_and_folded_code(path):
    """A notebook holds no outputs; its code is folded, the parameters are not."""
    for cell in cells(path, "code"):
        assert cell["outputs"] == []
        assert cell["execution_count"] is None
        is_parameters = "parameters" in cell["metadata"].get("tags", [])
        folded = cell["metadata"].get("jupyter", {})
        assert folded.get("source_hidden", False) is not is_parameters
        assert not folded.get("outputs_hidden")
        assert not cell["metadata"].get("collapsed")
        assert not set(cell["metadata"].get("tags", [])) & {"hide-output", "hide-cell"}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_code_can_be_shown_from_the_top(path):
    """The first thing that a notebook shows are the buttons for its code."""
    code = [source(cell) for cell in cells(path, "code")]
    assert code[2] == "page.switch_code()"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_trial_stands_below_its_section(path):
    """What can be tried is what stands right above it, and every trial stands in its notebook."""
    step = path.stem[3:]
    code = [source(cell) for cell in cells(path, "code")]
    tried = [re.fullmatch(r'page\.try_out\("(.+)"\)', text) for text in code]
    names = [found.group(1) for found in tried if found]
    assert names == [name for of, name in TRIALS if of == step]
    for before, after in pairwise(code):
        assert not after.startswith("page.try_out") or after == before.replace("show", "try_out")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_parameters_are_simple(path):
    """Every parameter is ``name: type = default  # help``, readable by papermill; those of a step are the same."""
    (cell,) = [c for c in cells(path, "code") if "parameters" in c["metadata"].get("tags", [])]
    form = re.compile(r'(\w+): (str|int|float|bool) = ("[^"#]*"|\d+)  # [^#;]+')
    matches = [form.fullmatch(line) for line in source(cell).splitlines()]
    assert all(matches)
    names = tuple(m.group(1) for m in matches)
    assert names == parameters_of(path)
    assert names == OTHER_PARAMETERS.get(path.stem, PARAMETERS)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_prose_is_true_for_every_programme(path):
    """Prose names no sample and quotes no number but those of the scale."""
    for cell in cells(path, "markdown"):
        text = source(cell)
        assert "uitkering" not in text.lower()
        assert not set(re.findall(r"\d+", text)) - set("12345")
        assert "![" not in text


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_every_question_comes_before_its_answer(path):
    """After each heading stands a question in bold, and after it one cell that shows the answer."""
    notebook = json.loads(path.read_text(encoding="utf-8"))["cells"]
    for before, after in pairwise(notebook):
        if before["cell_type"] == "markdown" and source(before).startswith("## "):
            assert re.search(r"\*\*[^*]+\?\*\*", source(before)), source(before)
            assert source(after).splitlines()[-1].startswith("page.show")


def test_twin_has_the_same_cells():
    """The English notebook has the ids, kinds and code of the Dutch one."""
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        dutch, english = (
            json.loads(p.read_text(encoding="utf-8"))["cells"] for p in (path, path.parent / "en" / path.name)
        )
        assert [(c["id"], c["cell_type"]) for c in dutch] == [(c["id"], c["cell_type"]) for c in english]
        assert [source(c) for c in dutch if c["id"] not in {"parameters"} and c["cell_type"] == "code"] == [
            source(c) for c in english if c["id"] not in {"parameters"} and c["cell_type"] == "code"
        ]


def test_changed_dutch_cell_is_noticed(tmp_path):
    """A Dutch cell that was edited has no English any more, and the error names it."""
    from omgeving_helpers.generated.notebooks import twin

    path = ROOT / "notebooks" / "01_shared_picture.ipynb"
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "01_shared_picture.po").write_bytes((path.parent / "en" / "01_shared_picture.po").read_bytes())
    changed = path.read_text(encoding="utf-8").replace("Wie worden er geraakt?\\n", "Wie raakt het?\\n")
    (tmp_path / path.name).write_text(changed, encoding="utf-8")
    with pytest.raises(ValueError, match="palette"):
        twin(tmp_path / path.name)
