"""A batch whose reports are two small files, made in this process: everything but the kernel and the pages is real."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from omgeving_helpers.batch import pool, prepare
from omgeving_helpers.batch.job import Ended, Job, Made
from omgeving_helpers.batch.plan import Request
from omgeving_helpers.batch.prepare import Prepared
from omgeving_helpers.batch.run import Manner, run_batch
from omgeving_helpers.places import NOTEBOOKS


def request(root, *, names=("een", "twee", "drie"), **more):
    """Ask for the Dutch internal report of a few programmes."""
    told = {"languages": ("nl",), "editions": ("internal",), "notebooks": NOTEBOOKS, "names": names, **more}
    return Request(data_root=root / "data", output=root / "reports", **told)


def write_programme(root, name, text="1"):
    """A programme that is one file."""
    folder = root / "data" / "programmes" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "programma.csv").write_text(text, encoding="utf-8")


def expected(root, name):
    """What the report of a programme must say."""
    text = (root / "data" / "programmes" / name / "programma.csv").read_text(encoding="utf-8")
    return f"report of {name}: {text} " + "x" * 5000 + " end"


def prepared(asked, asks, desk):
    """Jobs without orders."""
    del asked
    jobs = [
        Job(
            name=ask.name,
            asks=(_placed(ask),),
            orders=b"",
            staging=desk.staging / ask.name,
            output=Path(),
            language="nl",
        )
        for ask in asks
    ]
    return Prepared(jobs, [])


def _placed(ask):
    from dataclasses import replace

    return replace(ask, place=f"{ask.name}/{ask.language}/{ask.edition}")


def outcomes(jobs, context, *, width, limit):
    """Make the files of each job here and now."""
    del context, width, limit
    for job in jobs:
        folder = job.staging / "0"
        folder.mkdir(parents=True)
        root = job.asks[0].path.parents[2]
        for name in ("report.html", "run.json"):
            with (folder / name).open("w", encoding="utf-8") as stream:
                stream.write(expected(root, job.name))
        yield job, Made(0, ("report.html", "run.json"), 0.1)
        yield job, Ended(0)


def install(patch):
    """Put the small reports in the place of the real ones; ``patch(module, name, value)`` does it."""
    patch(prepare, "prepared", prepared)
    patch(pool, "outcomes", outcomes)
    patch(pool, "start_server", lambda _: None)


def run(root, **more):
    """Run the batch, and give the word that each result has, by programme."""
    lines = []
    manner = Manner(
        language="nl",
        width=2,
        limit=5,
        tell=lines.append,
        complain=lines.append,
        told=lambda *_: None,
        index=lambda _: None,
    )
    results = run_batch(request(root, **more), manner, {"names": ["een"]})
    return {one.name: one.result for one in results}, lines


def state(root, name):
    """The two files of a report as they stand; nothing when there are none."""
    folder = root / "reports" / name / "nl" / "internal"
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*"))}


if __name__ == "__main__":
    install(setattr)
    where = Path(sys.argv[1])
    said, _ = run(where, names=tuple(json.loads(sys.argv[2])))
    sys.stdout.write(json.dumps(said))
