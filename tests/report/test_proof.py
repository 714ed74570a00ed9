"""A report is published only when the notebook ran to its end; papermill's own word is not taken for it."""

from __future__ import annotations

import json

import nbformat
import pytest
from inprocess import ROOT, copy_of

from omgeving_helpers.batch.warm import warm_kernel
from omgeving_helpers.programme import read_programme
from omgeving_helpers.publish import publish, staging
from omgeving_helpers.report import Order, kernel_beside, notebook, write_report
from omgeving_helpers.report.notebook import NotFinished, kernel_for, notebook_for, run_notebook

FOLDER = ROOT / "data" / "programmes" / "belastingformulier"


def changed(tmp_path, source, *, instead_of="show-entry"):
    """A copy of the notebook in which one cell has other code."""
    copied = nbformat.read(notebook_for("nl"), as_version=4)
    for cell in copied.cells:
        if cell.id == instead_of:
            cell.source = source
    path = tmp_path / "01_shared_picture.ipynb"
    nbformat.write(copied, path)
    return path


def run_changed(tmp_path, source, **more):
    """Run the changed notebook in a kernel of its own."""
    path = changed(tmp_path, source, **more)
    (tmp_path / "run").mkdir()
    with kernel_for(tmp_path / "run") as kernel:
        return run_notebook(path, parameters(), kernel)


def parameters():
    """The parameters of a report of a sample."""
    return Order(programme=read_programme(FOLDER), data_root=ROOT / "data").parameters


def test_dead_kernel_is_not_finished(tmp_path):
    """A kernel that dies ends as not finished; errors and exits are tried with the batch."""
    with pytest.raises(NotFinished):
        run_changed(tmp_path, "import os; os._exit(0)")


def test_notebook_without_its_end_mark_is_not_finished(tmp_path):
    """When every cell ran but the mark at the end is missing, the run does not count."""
    with pytest.raises(NotFinished, match="mark at the end"):
        run_changed(tmp_path, "1 + 1", instead_of="finish")


def test_mistyped_parameter_is_refused(tmp_path):
    """Papermill would warn and go on with the default; we refuse."""
    with kernel_for(tmp_path) as kernel, pytest.raises(ValueError, match="refrence_date"):
        run_notebook(notebook_for("nl"), {**parameters(), "refrence_date": "2026-12-31"}, kernel)


def test_previous_report_stays_when_a_run_fails(tmp_path, monkeypatch):
    """A failed run leaves the earlier files byte for byte, and nothing half under a final name."""
    order = Order(programme=read_programme(copy_of("belastingformulier", tmp_path)), data_root=ROOT / "data")
    output = tmp_path / "reports"
    final = write_report(order, output, warm_kernel(tmp_path)).parent
    before = {path.name: path.read_bytes() for path in final.iterdir()}
    monkeypatch.setattr(notebook, "PARAMETERS", (*notebook.PARAMETERS, "nothing"))
    monkeypatch.setattr("omgeving_helpers.report.programme.notebook_for", lambda *_: changed(tmp_path, "1 / 0"))
    with kernel_beside(output) as kernel, pytest.raises(NotFinished):
        write_report(order, output, kernel)
    assert {path.name: path.read_bytes() for path in final.iterdir()} == before
    assert [path.name for path in output.iterdir()] == ["belastingformulier"]


def test_same_input_gives_the_same_files_but_for_the_run_itself(tmp_path):
    """Two reports of the same tables differ in nothing but when and how long they ran."""
    order = Order(programme=read_programme(FOLDER), data_root=ROOT / "data", edition="shareable")
    kernel = warm_kernel(tmp_path)
    folders = [write_report(order, tmp_path / name, kernel).parent for name in ("a", "b")]
    for name in ("report.html", "signals.json", "signals.csv"):
        assert (folders[0] / name).read_bytes() == (folders[1] / name).read_bytes()
    records = [json.loads((folder / "run.json").read_text(encoding="utf-8")) for folder in folders]
    assert records[0]["content"] == records[1]["content"]
    assert records[0]["content_hash"] == records[1]["content_hash"]


def test_staging_is_gone_after_an_error_and_publishing_replaces_whole_files(tmp_path):
    """What was not finished leaves nothing; what was finished takes the place of the old in one step."""
    with pytest.raises(RuntimeError), staging(tmp_path) as folder:  # noqa: PT012 - the folder is inside
        (folder / "half.txt").write_text("half", encoding="utf-8")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "final").mkdir()
    (tmp_path / "final" / "x.txt").write_text("old", encoding="utf-8")
    with staging(tmp_path) as folder:
        (folder / "x.txt").write_text("new", encoding="utf-8")
        publish(folder, ["x.txt"], tmp_path / "final")
    assert (tmp_path / "final" / "x.txt").read_text(encoding="utf-8") == "new"
