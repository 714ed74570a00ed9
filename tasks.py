"""Install the project into .venv and run one of its tasks: `python tasks.py reports`.

The same on Windows, macOS and Linux, with nothing but Python 3.11 or newer; `make` only calls this file.
What a task does belongs in the package or the tests, not here.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.sha256"
DECIDES = ("bootstrap.lock", "requirements.lock", "pyproject.toml")
IS_WINDOWS = os.name == "nt"
FOLDER = VENV / ("Scripts" if IS_WINDOWS else "bin")
PYTHON = FOLDER / ("python.exe" if IS_WINDOWS else "python")
DATE = ("--reference-date", "2026-12-31")
TEST = ("-m", "pytest", "-p", "no:cacheprovider")


def say(sentence: str) -> None:
    """Print one line at once, so that it stands above what a started programme prints."""
    print(sentence, flush=True)


def run(*words: str | Path) -> None:
    """Run a programme of the environment in the project's folder; end with its code when it fails."""
    environment = os.environ | {"PYTHONUTF8": "1", "JUPYTER_PLATFORM_DIRS": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # every start would compile all libraries again
    code = subprocess.run([str(word) for word in words], cwd=ROOT, env=environment, check=False)
    if code.returncode:
        raise SystemExit(code.returncode)


def fingerprint() -> str:
    """Return one hash over every file that decides what is installed."""
    whole = b"".join((ROOT / name).read_bytes() for name in DECIDES) + sys.version.encode()
    return hashlib.sha256(whole).hexdigest()


def omgeving(*words: str) -> None:
    """Run a command of the pack."""
    run(PYTHON, "-m", "omgeving_helpers", *words)


def make_environment() -> None:
    """Make an empty environment, with the advice that Debian and Ubuntu need when venv is absent."""
    say("Making the environment .venv (once; about 1 GB with the tests).")
    if VENV.exists():
        shutil.rmtree(VENV)
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if made.returncode:
        raise SystemExit("No environment could be made. On Debian or Ubuntu: apt install python3-venv.")


def install_packages() -> None:
    """Install the locked packages, by uv where it may run and by pip where not; hashes in both."""
    lock = ("--require-hashes", "--only-binary", ":all:", "-r", "requirements.lock")
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet")
    try:
        run(*pip, "install", "--require-hashes", "-r", "bootstrap.lock")
        run(PYTHON, "-m", "uv", "pip", "install", "--quiet", "--python", PYTHON, *lock)
    except (SystemExit, OSError):
        say("uv could not be used; going on with pip, which takes about half a minute longer.")
        run(*pip, "install", *lock)
    run(*pip, "install", "--no-deps", "--no-build-isolation", "--editable", ".")


def install() -> None:
    """Bring .venv in step with the lock file; do nothing when it already is."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this with an older Python gets a sentence
        raise SystemExit("Python 3.11 or newer is needed; this is " + sys.version.split()[0])
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint():
        return
    start = time.monotonic()
    make_environment()
    install_packages()
    STAMP.write_text(fingerprint(), encoding="utf-8")
    say(f"Installed in {time.monotonic() - start:.0f} seconds.")


def reports() -> None:
    """Make the reports of the examples and the samples, the portfolio and the index, in both languages and editions."""
    everything = ("--language", "all", "--edition", "all")
    examples = [f"data/examples/{name}" for name in ("workbook.xlsx", "thin", "hostile")]
    omgeving("report", *examples, *everything, "--output", "reports/examples")
    omgeving("report", *everything, *DATE)
    omgeving("portfolio", *everything, *DATE)


def test(*more: str) -> None:
    """Run every test that needs nothing but Python."""
    run(
        PYTHON,
        *TEST,
        "-m",
        "not browser and not proof",
        "-n",
        "2",
        "--dist",
        "worksteal",
        *more,
    )
    run(PYTHON, *TEST, "--nbval-lax", "-q", "-n", "2", "--dist", "loadfile", "notebooks")
    run(
        PYTHON,
        *TEST,
        "--nbval",
        "--nbval-sanitize-with",
        "tests/notebooks/sanitize.cfg",
        "-q",
        "tests/notebooks/reference",
    )
    lint()
    say(
        "Ran: all tests without a browser, nbval lax and strict, ruff, mypy. "
        "Did not run: the tests in a real browser (make test-report)."
    )


def test_report(*more: str, which: str = "browser and not proof") -> None:  # noqa: PT028 - a task, no test
    """Run the tests that open the reports in a real Chromium with the network blocked."""
    if not any(shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome", "chrome")):
        say(
            "NOT RUN: no Chromium on this machine, so no report was opened in a browser. "
            "Install it (Debian: apt install chromium fonts-liberation) and run this again."
        )
        return
    run(PYTHON, *TEST, "-m", which, "-n", "2", "--dist", "loadfile", *more)


def proof() -> None:
    """Run everything there is to run, and write docs/reliability.md from what came of it."""
    results = VENV / "proof"
    shutil.rmtree(results, ignore_errors=True)
    reports()
    ends = [
        ended(test, "--cov", "--cov-report", "term:skip-covered", f"--junitxml={results / 'test.xml'}"),
        ended(run, PYTHON, *TEST, "-m", "proof and not browser", f"--junitxml={results / 'proof.xml'}"),
        ended(partial(test_report, which="browser"), f"--junitxml={results / 'report.xml'}"),
    ]
    run(PYTHON, "tests/reliability.py", results)
    if any(ends):
        raise SystemExit(max(ends))
    run(PYTHON, "benchmarks/run.py")


def ended(task: Callable[..., None], *words: str | Path) -> int:
    """Run a part of the proof, and give its exit code: what comes after it is still worth knowing."""
    try:
        task(*words)
    except SystemExit as stopped:
        return int(stopped.code or 0)
    return 0


def lab() -> None:
    """Open JupyterLab with the start notebook."""
    run(PYTHON, "-m", "jupyter", "lab", "--notebook-dir", ROOT, "notebooks/00_start.ipynb")


def lint() -> None:
    """Check style and types."""
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", ".")
    run(PYTHON, "-m", "mypy")


def docs() -> None:
    """Make again what is generated: data dictionary, templates, English notebooks."""
    run(PYTHON, "-m", "omgeving_helpers.generated")


def clean() -> None:
    """Remove the environment and the reports."""
    for folder in (VENV, ROOT / "reports"):
        shutil.rmtree(folder, ignore_errors=True)


TASKS = {
    "reports": reports,
    "test": test,
    "test-report": test_report,
    "proof": proof,
    "lab": lab,
    "lint": lint,
    "docs": docs,
    "clean": clean,
}


def main() -> None:
    """Read the name of the task, install, and run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("task", choices=TASKS, help="\n".join(f"{k}: {v.__doc__}" for k, v in TASKS.items()))
    name = parser.parse_args().task
    if name != "clean":
        install()
    TASKS[name]()


if __name__ == "__main__":
    main()
