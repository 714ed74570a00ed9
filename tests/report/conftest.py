"""Lets the tests of reports share one way to run a notebook without a kernel."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
