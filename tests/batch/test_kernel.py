"""Real notebooks in real processes: twenty programmes of which six are bad in six ways, and the two ways compared."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import nbformat
import pytest
from inprocess import ROOT, SAMPLES

from omgeving_helpers.batch.decides import shared_facts
from omgeving_helpers.batch.warm import warm_kernel
from omgeving_helpers.cli import main
from omgeving_helpers.places import NOTEBOOKS
from omgeving_helpers.programme import read_programme
from omgeving_helpers.report import Order
from omgeving_helpers.report.notebook import kernel_for, notebook_for, run_notebook
from omgeving_helpers.steps.analysis import STEPS

THIN = ROOT / "data" / "examples" / "thin"
BAD = {
    "fails": ("1 / 0", "ZeroDivisionError"),
    "leaves": ("import sys; sys.exit(0)", "cell bad did not run to its end"),
    "dies": ("import os; os._exit(0)", "Kernel died"),
    "hangs": ("import subprocess, sys, time\n"
              "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
              "while True: time.sleep(1)", "duurde langer dan 8 seconden"),
    "full": ("import errno, pathlib\ndef full(self, *_, **__): raise OSError(errno.ENOSPC, 'disk full', str(self))\n"
             "pathlib.Path.write_text = full", "de schijf is vol"),
}  # fmt: skip
BREAKS = (
    "good_13",
    "import sys\ncells = sys.modules.get('omgeving_helpers.batch.cells')\nif cells: cells._ran = None",
)
"""A notebook that breaks the fast way itself: in an ordinary kernel there is nothing to break."""
GOOD = [f"good_{number:02}" for number in range(14)]


def thin(root, name):
    """A small programme under its own name."""
    folder = root / "data" / "programmes" / name
    shutil.copytree(THIN, folder)
    table = folder / "programma.csv"
    table.write_text(table.read_text(encoding="utf-8-sig").replace(THIN.name, name), encoding="utf-8")
    return folder


@pytest.fixture
def twenty(tmp_path):
    """Fourteen good programmes; five whose notebook does something bad, and one whose tables are bad."""
    shutil.copytree(ROOT / "data" / "reference", tmp_path / "data" / "reference")
    shutil.copytree(NOTEBOOKS, tmp_path / "notebooks", ignore=shutil.ignore_patterns("en"))
    for name in (*GOOD, *BAD):
        thin(tmp_path, name)
    (thin(tmp_path, "tables") / "stakeholders.csv").unlink()
    notebook = nbformat.read(tmp_path / "notebooks" / "04_anchoring.ipynb", as_version=4)
    told = [BREAKS, *((name, code) for name, (code, _) in BAD.items())]
    source = "\n".join(f"if programme.endswith({name!r}):\n    " + code.replace("\n", "\n    ") for name, code in told)
    notebook.cells.insert(-1, nbformat.v4.new_code_cell(source, id="bad"))
    nbformat.write(notebook, tmp_path / "notebooks" / "04_anchoring.ipynb")
    return tmp_path


def words(root, *more):
    """The words of a run over all of them."""
    folders = ("--data-root", str(root / "data"), "--output", str(root / "reports"))
    return ["report", *folders, "--notebooks", str(root / "notebooks"), "--time-limit", "8", *more]


def table(root):
    """The closing table by programme."""
    with (root / "reports" / "summary.csv").open(encoding="utf-8-sig", newline="") as stream:
        return {row["programma"]: row for row in csv.DictReader(stream, delimiter=";")}


def test_twenty_programmes_of_which_six_are_bad(twenty, capsys):
    """Fourteen good reports and six named reasons; no report of a bad one; a second run leaves the good ones alone."""
    old = twenty / "reports" / "fails" / "nl" / "internal" / "report.html"
    old.parent.mkdir(parents=True)
    old.write_text("the previous report", encoding="utf-8")
    assert main(words(twenty)) == 1
    found = table(twenty)
    assert {name: row["resultaat"] for name, row in found.items()} == {
        **dict.fromkeys(GOOD, "gemaakt"),
        **dict.fromkeys((*BAD, "tables"), "mislukt"),
    }
    for name, (_, why) in BAD.items():
        assert why in found[name]["reden"], name
    assert "1 fout in de tabellen" in found["tables"]["reden"]
    said = capsys.readouterr()
    assert "14 verslagen gemaakt, 0 overgeslagen (niets veranderd), 6 niet gelukt." in said.out
    assert said.out.count("mislukt: ") == 6
    for name in ("dies", "good_13"):
        assert f"{name}: de snelle weg lukte niet" in said.err
    assert old.read_text(encoding="utf-8") == "the previous report"
    reports = {path.parts[-4] for path in (twenty / "reports").rglob("report.html")}
    assert reports == {*GOOD, "fails"}
    assert {path.name for path in (twenty / "reports" / ".batch").iterdir()} == {"lock", "journal.jsonl"}
    assert not [p for p in Path("/proc").glob("[0-9]*/cmdline") if b"time.sleep(600)" in _read(p)]
    shutil.copy(NOTEBOOKS / "04_anchoring.ipynb", twenty / "notebooks")
    assert main(words(twenty, "fails", "good_00", "good_01", "--language", "en")) == 1
    assert "Not all notebooks are in" in capsys.readouterr().err
    assert main(words(twenty, *GOOD[:2], "fails", "hangs")) == 0
    assert {name: row["resultaat"] for name, row in table(twenty).items()} == {
        **dict.fromkeys((*GOOD[:2], "fails", "hangs"), "gemaakt")
    }


def _read(path):
    try:
        return path.read_bytes()
    except OSError:
        return b""


def test_folder_that_may_not_be_written_in_is_said(capsys):
    """A folder that cannot be made ends with 1 and its name."""
    assert main(["report", str(THIN), "--output", "/proc/reports"]) == 1
    assert "/proc/reports" in capsys.readouterr().err


def test_mistyped_option_makes_nothing(tmp_path, capsys):
    """A mistyped parameter is wrong use, in words, before anything is made."""
    with pytest.raises(SystemExit) as stopped:
        main(["report", str(THIN), "--refrence-date", "2026-12-31", "--output", str(tmp_path / "uit")])
    assert stopped.value.code == 2
    assert "--refrence-date" in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


def outputs(executed):
    """What the cells of a notebook gave, the mark of the run itself aside."""
    return [
        (cell.execution_count, [{k: v for k, v in o.items() if "vnd.omgeving.end" not in str(v)} for o in cell.outputs])
        for cell in executed.cells
        if cell.cell_type == "code"
    ]


def assert_both_ways_are_equal(sample, language, folder, steps=STEPS):
    """A notebook of a report gives the same outputs in this process and in an ordinary kernel of its own."""
    order = Order(
        programme=read_programme(ROOT / "data" / "programmes" / sample), data_root=ROOT / "data", language=language
    )
    for step in steps:
        with kernel_for(folder) as kernel:
            ordinary = run_notebook(notebook_for(language, step), order.parameters, kernel)
        warm = run_notebook(notebook_for(language, step), order.parameters, warm_kernel(folder))
        assert outputs(warm) == outputs(ordinary), (sample, step)
        assert any(o for _, o in outputs(warm))


def test_fast_way_gives_what_an_ordinary_kernel_gives(tmp_path):
    """One sample and one notebook, cell by cell; `make proof` looks at all."""
    assert_both_ways_are_equal("burger_rijk", "en", tmp_path, ["pdca"])


@pytest.mark.proof
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("sample", SAMPLES)
def test_fast_way_gives_what_an_ordinary_kernel_gives_for_every_sample(tmp_path, sample, language):
    """Every sample and notebook, cell by cell."""
    assert_both_ways_are_equal(sample, language, tmp_path)


@pytest.mark.parametrize("module", ["preload", "rehearsed"])
def test_importing_everything_starts_no_thread(module):
    """The process of which the others are copies has one thread, and what a copy needs is imported there."""
    import subprocess
    import sys

    code = (
        f"import omgeving_helpers.batch.{module}, threading, sys\n"
        "assert threading.active_count() == 1, threading.enumerate()\n"
        "heavy = {'pandas', 'numpy', 'matplotlib'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
        "assert 'papermill' in sys.modules and 'nbconvert' in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_notebooks_start_no_process():
    """The fast way does not see what a child process prints, so no notebook may start one."""
    assert shared_facts(ROOT / "data" / "reference", [])
    for path in NOTEBOOKS.rglob("*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            assert cell.cell_type != "code" or not any(w in cell.source for w in ("subprocess", "os.system", "!"))
