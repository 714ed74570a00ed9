"""Lets every test build a small programme in the same way (``from build import programme``)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
