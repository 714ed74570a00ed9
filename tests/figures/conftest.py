"""Lets the tests of pictures share programmes that are hard to draw."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
