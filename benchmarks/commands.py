"""Seconds of the commands, beside starting Python alone in the same run."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TURNS = 5
RUN = [sys.executable, "-m", "omgeving_helpers"]


def seconds(words):
    """Wall seconds of one command."""
    start = time.perf_counter()
    subprocess.run(words, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    """Print the median of a few turns per command."""
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "omgeving --help": [*RUN, "--help"],
            "omgeving check (one sample)": [*RUN, "check", "uitkering_aanvragen"],
            "omgeving report (one, cold)": [*RUN, "report", "uitkering_aanvragen", "--output", folder],
            "omgeving report (eight)": [
                *RUN, "report", "--language", "all", "--edition", "all", "--output", folder
            ],
        }  # fmt: skip
        taken = {name: [] for name in commands}
        for _ in range(TURNS):
            for name, words in commands.items():
                taken[name].append(seconds(words))
    bare = statistics.median(taken["python -c pass"])
    print(f"{'command':<32}{'seconds':>9}{'x python':>10}")
    for name, found in taken.items():
        middle = statistics.median(found)
        print(f"{name:<32}{middle:>9.2f}{middle / bare:>10.0f}")


if __name__ == "__main__":
    main()
