"""Lets the tests of the lesson share their helpers (``from lessons import …``)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
