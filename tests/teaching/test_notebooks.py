"""The lecturer's notebooks run, and give the answers that they hold; one in the fast tests, the others as a proof."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import PurePosixPath

import pytest
from lessons import ROOT, editions

from omgeving_helpers.teaching.editions import write_editions
from omgeving_helpers.teaching.handouts import HANDOUTS
from omgeving_helpers.texts import LANGUAGES

NAMES = [handout.name for handout in HANDOUTS]
FAST = ("nl", "03_pdca_juridische_procedure")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
SLOW = [(language, name) for language in LANGUAGES for name in NAMES if (language, name) != FAST]


def run_as_test(folder, language, *names):
    """Run notebooks of the lecturer as tests, in a folder of their own."""
    parts = {"teacher/data", f"teacher/{language}"}
    write_editions({name: files for name, files in editions().items() if name in parts}, folder)
    return under_nbval(folder, *[folder / "teacher" / language / f"{name}.ipynb" for name in names])


def under_nbval(folder, *paths):
    """Run notebooks as tests, in a process that loads no other plug-in."""
    words = ["-p", "nbval.plugin", "-p", "no:cacheprovider", "-q", "-c", os.devnull, "--nbval", "--nbval-current-env"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *words, *map(str, paths)],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.proof
def test_one_notebook_of_the_lecturer_gives_the_answers_that_it_holds(tmp_path):
    """Every cell runs, and every answer comes out as it stands in the file."""
    done = run_as_test(tmp_path, *FAST)
    assert done.returncode == 0, done.stdout[-3000:]
    assert "passed" in done.stdout


@pytest.mark.proof
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notebook_of_the_lecturer_gives_its_answers(tmp_path, language):
    """The other notebooks, in both languages."""
    done = run_as_test(tmp_path, language, *[name for other, name in SLOW if other == language])
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.proof
def test_wrong_answer_in_the_lecturers_notebook_is_found(tmp_path):
    """When an expected output does not hold, the run fails: the check of the notebooks bites."""
    files = dict(editions()["teacher/nl"])
    name = PurePosixPath(f"{FAST[1]}.ipynb")
    files[name] = files[name].replace(b"21 dagen na", b"22 dagen na")
    (tmp_path / "teacher/nl").mkdir(parents=True)
    (tmp_path / "teacher/nl" / str(name)).write_bytes(files[name])
    write_editions({"teacher/data": editions()["teacher/data"]}, tmp_path)
    done = under_nbval(tmp_path, tmp_path / "teacher/nl" / str(name))
    assert done.returncode == 1, done.stdout[-3000:]


@pytest.mark.proof
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notebook_of_a_student_runs(tmp_path, language):
    """A student's notebook runs to its end before anything is filled in."""
    import nbformat
    from nbclient import NotebookClient

    parts = {"student/data", f"student/{language}"}
    write_editions({name: files for name, files in editions().items() if name in parts}, tmp_path)
    for name in NAMES:
        found = nbformat.read(tmp_path / "student" / language / f"{name}.ipynb", as_version=4)
        folder = str(tmp_path / "student" / language)
        NotebookClient(found, timeout=120, resources={"metadata": {"path": folder}}).execute()
        forms = [cell for cell in found.cells if cell.id.endswith("-form")]
        assert all("widget-view" in str(cell.outputs[0].data) for cell in forms)
