"""Lets the tests of the start use what the tests of the report look at a page with."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "report"))
