"""Lets every test build a small programme in the same way (``from build import programme``)."""

import gc
import sys
from pathlib import Path

gc.set_threshold(200_000, 50, 100)  # thousands of small programmes live side by side: looking through them takes long

sys.path.insert(0, str(Path(__file__).parent))
