"""Reading and checking CSV files waits for no heavy library."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
for name in ("pandas", "matplotlib", "papermill", "openpyxl", "numpy"):
    sys.modules[name] = None
from omgeving_helpers.programme import check_programme
programme, faults = check_programme(sys.argv[1])
assert programme is None and [f.code for f in faults] == ["table-missing"] * 2, faults
assert all(f.message("nl") for f in faults)
"""


def test_a_check_imports_no_heavy_library(tmp_path):
    """A folder of CSV files is checked without pandas, matplotlib, papermill or openpyxl."""
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
