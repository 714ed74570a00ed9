"""A batch four ways, in turns in one run, on the notebooks of the product; ratios, CPU seconds and peak memory.

(a) a loop over the papermill command; (b) papermill's API in a pool as wide as the machine; (c) the same cells as plain
code in warm processes, one programme after the other in each, without pages; (d) `omgeving report`.

`python benchmarks/batch.py [PROGRAMMES …]`, by default 5 and 20; `--slow-until N` leaves (a) and (b) out above N.
"""

from __future__ import annotations

import argparse
import ast
import concurrent.futures
import json
import multiprocessing
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = sorted(p for p in (ROOT / "data" / "programmes").iterdir() if p.is_dir())
NOTEBOOKS = sorted((ROOT / "notebooks").glob("0[1-4]_*.ipynb"))
ENVIRONMENT = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)  # every process would compile all libraries again, most of all in (a)


def programmes(folder, count):
    """As many programmes as asked: copies of the samples under names of their own."""
    shutil.copytree(ROOT / "data" / "reference", folder / "reference")
    paths = []
    for number in range(count):
        sample = SAMPLES[number % len(SAMPLES)]
        path = folder / "programmes" / f"{sample.name[:40]}_{number:03}"
        shutil.copytree(sample, path)
        table = path / "programma.csv"
        table.write_bytes(table.read_bytes().replace(sample.name.encode(), path.name.encode()))
        paths.append(path)
    return paths


def parameters(path):
    """The parameters of a report."""
    return {"programme": str(path), "data_root": str(path.parents[1]), "mode": "report"}


def way_a(root, output):
    """A loop over the papermill command."""
    for path in sorted((root / "programmes").iterdir()):
        for notebook in NOTEBOOKS:
            asked = [word for name, value in parameters(path).items() for word in ("-r", name, value)]
            target = output / f"{path.name}-{notebook.name}"
            words = [sys.executable, "-m", "papermill", "--no-progress-bar", str(notebook), str(target), *asked]
            subprocess.run(words, check=True, capture_output=True)


def way_b(root, output):
    """papermill's API in a pool of processes."""
    jobs = [(str(n), str(output / f"{p.name}-{n.name}"), parameters(p))
            for p in sorted((root / "programmes").iterdir()) for n in NOTEBOOKS]  # fmt: skip
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(_papermill, jobs))


def _papermill(job):
    import papermill

    papermill.execute_notebook(*job, progress_bar=False)


def way_c(root, output):
    """The same cells as plain code in warm processes."""
    import omgeving_helpers.display
    import omgeving_helpers.report  # noqa: F401

    del output
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        pool.map(_cells, sorted((root / "programmes").iterdir()), chunksize=1)


def _cells(path):
    for notebook in NOTEBOOKS:
        space = {}
        for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
            if cell["cell_type"] != "code":
                continue
            tree = ast.parse("".join(cell["source"]))
            last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, "cell", "exec"), space)
            if "parameters" in cell["metadata"].get("tags", ()):
                space.update(parameters(path))
            shown = eval(compile(ast.Expression(last.value), "cell", "eval"), space) if last else None
            if shown is not None:
                shown._repr_mimebundle_()


def way_d(root, output):
    """`omgeving report`."""
    words = [sys.executable, "-m", "omgeving_helpers", "report"]
    subprocess.run([*words, "--data-root", str(root), "--output", str(output)], check=True, stdout=subprocess.DEVNULL)


WAYS = {"a": way_a, "b": way_b, "c": way_c, "d": way_d}


def measured(way, count):
    """Wall seconds, CPU seconds and peak memory (MB, shared pages counted once) of one way, with all its processes."""
    with tempfile.TemporaryDirectory() as folder:
        root, output = Path(folder) / "data", Path(folder) / "out"
        output.mkdir()
        programmes(root, count)
        start = time.perf_counter()
        words = [sys.executable, __file__, "--way", way, "--root", str(root), "--output", str(output)]
        with (Path(folder) / "log").open("w+") as log:
            process = subprocess.Popen(words, env=ENVIRONMENT, stderr=log)
            cpu, peak = {}, 0.0
            while process.poll() is None:
                peak = max(peak, _looked(process.pid, cpu))
                time.sleep(0.1)
            if process.returncode:
                log.seek(0)
                raise SystemExit(f"way {way} ended with {process.returncode}: {log.read()[-2000:]}")
        return time.perf_counter() - start, sum(cpu.values()), peak / 1e6


def _looked(pid, cpu):
    """Note the CPU seconds of each process of a tree, and give the memory of the whole."""
    memory = 0
    try:
        tree = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    except psutil.NoSuchProcess:
        return memory
    for one in tree:
        try:
            times = one.cpu_times()
            cpu[one.pid, one.create_time()] = times.user + times.system
            memory += one.memory_full_info().pss
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
    return memory


def drawing():
    """CPU seconds to lay out and write every picture of one report, in a warm process, and how many there are."""
    sys.path.insert(0, str(ROOT))
    from omgeving_helpers.programme import read_programme
    from omgeving_helpers.sections import sections_of
    from omgeving_helpers.steps.analysis import STEPS, analyse

    taken, count = [], 0
    for _ in range(5):
        analysis = analyse(read_programme(SAMPLES[0]))
        start, count = time.process_time(), 0
        for step in STEPS:
            for section in sections_of(step):
                if section.plot is not None:
                    count += len(section.plot(getattr(analysis, step), language="nl").svg) > 0
        taken.append(time.process_time() - start)
    return statistics.median(taken), count


def main(counts=(5, 20), slow_until=20, turns=1):
    """Print one line per number of programmes."""
    taken, pictures = drawing()
    print(f"drawing: {taken:.3f} CPU s for {pictures} pictures of a programme")
    print(f"{'programmes':>10} {'way':>4}{'wall s':>9}{'CPU s':>9}{'CPU/prog':>10}{'peak MB':>9}{'wall/d':>8}")
    for count in counts:
        found = {}
        for _ in range(turns):
            for way in reversed(WAYS):
                if way in "cd" or count <= slow_until:
                    found.setdefault(way, []).append(measured(way, count))
                    _tell(count, way, found)


def _tell(count, way, found):
    """Print the middle of what was measured so far of one way."""
    wall, cpu, peak = (statistics.median(column) for column in zip(*found[way], strict=True))
    ratio = wall / statistics.median(w for w, _, _ in found["d"])
    print(f"{count:>10} {way:>4}{wall:>9.1f}{cpu:>9.1f}{cpu / count:>10.2f}{peak:>9.0f}{ratio:>8.1f}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", nargs="*", type=int, default=[5, 20])
    parser.add_argument("--slow-until", type=int, default=20)
    parser.add_argument("--turns", type=int, default=1)
    for name in ("--way", "--root", "--output"):
        parser.add_argument(name)
    asked = parser.parse_args()
    if asked.way:
        WAYS[asked.way](Path(asked.root), Path(asked.output))
    else:
        main(asked.counts, asked.slow_until, asked.turns)
