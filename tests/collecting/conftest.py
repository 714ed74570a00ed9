"""Lets the tests of a round share what they make (``from rounds import …``)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
