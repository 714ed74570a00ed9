"""Fast by construction: a command imports what it needs, and nothing else (CONTRIBUTING.md)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "data" / "programmes" / "belastingformulier"

BLOCK = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in {blocked!r}:
            raise ImportError('blocked: ' + name)
sys.meta_path.insert(0, Blocked())
from omgeving_helpers.cli import main
try:
    code = main({words!r})
except SystemExit as stop:
    code = stop.code
sys.exit(code)
"""


def run_without(blocked, *words):
    """Run a command in a new process in which some libraries cannot be imported."""
    source = BLOCK.format(blocked=set(blocked), words=list(words))
    return subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, cwd=ROOT, check=False)


@pytest.mark.parametrize("words", [("--help",), ("check", str(SAMPLE)), ("check", "--help")])
def test_help_and_check_import_nothing_heavy(words):
    """``--help`` and ``check`` work where pandas, matplotlib, papermill and openpyxl cannot be imported."""
    done = run_without({"pandas", "matplotlib", "papermill", "nbconvert", "openpyxl", "IPython", "numpy"}, *words)
    assert done.returncode == 0, done.stderr


def test_pages_are_made_without_matplotlib(tmp_path):
    """The cells of the notebook run, and the HTML is written, where matplotlib and pandas cannot be imported."""
    source = f"""
import sys
sys.path.insert(0, {str(ROOT / "tests" / "report")!r})
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in {{'matplotlib', 'pandas', 'papermill'}}:
            raise ImportError('blocked: ' + name)
sys.meta_path.insert(0, Blocked())
from inprocess import page, pictures_of
assert page({str(SAMPLE)!r}).count('<figure>') == pictures_of('internal')
"""
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr


def test_public_names_are_all_there():
    """Every name of the contents page can be imported, and they stand in order."""
    import omgeving_helpers

    assert sorted(omgeving_helpers.__all__) == list(omgeving_helpers.__all__)
    assert all(getattr(omgeving_helpers, name) is not None for name in omgeving_helpers.__all__)
    with pytest.raises(AttributeError):
        omgeving_helpers.no_such_name  # noqa: B018 - the access is the test
