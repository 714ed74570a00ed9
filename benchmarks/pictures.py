"""CPU milliseconds per picture: our SVG writer against matplotlib's SVG of the same sheet, in turns in one run."""

from __future__ import annotations

import io
import statistics
import time
from pathlib import Path

import matplotlib as mpl

import omgeving_helpers as omgeving

ROOT = Path(__file__).resolve().parents[1]
PLOTS = ("plot_palette", "plot_force_field", "plot_entry", "plot_consensus")
TURNS = 15


def cpu_ms(work):
    """CPU milliseconds of one call."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def main():
    """Print one line per picture; matplotlib writes text as text, as we do."""
    mpl.rcParams["svg.fonttype"] = "none"
    read = omgeving.read_programme(ROOT / "data" / "programmes" / "uitkering_aanvragen")
    picture = omgeving.shared_picture(read)
    print(f"{'picture':<20}{'lay out + SVG':>15}{'matplotlib SVG':>16}{'ratio':>8}{'kB':>6}{'kB mpl':>8}")
    for name in PLOTS:
        plot = getattr(omgeving, name)
        ours, theirs, sizes = [], [], []
        for _ in range(TURNS):
            ours.append(cpu_ms(lambda: plot(picture, language="nl").svg))
            figure, stream = plot(picture, language="nl").figure, io.BytesIO()
            theirs.append(cpu_ms(lambda: figure.savefig(stream, format="svg")))
            sizes.append(len(stream.getvalue()))
        first, second = statistics.median(ours), statistics.median(theirs)
        kilobytes = len(plot(picture, language="nl").svg) / 1000
        print(f"{name:<20}{first:>15.1f}{second:>16.1f}{second / first:>8.0f}{kilobytes:>6.0f}{sizes[0] / 1000:>8.0f}")


if __name__ == "__main__":
    main()
