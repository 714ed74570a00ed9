"""Run a notebook by papermill, and prove by our own rules that it ran to its end.

papermill's own file proves nothing: after a dead kernel it says that every cell is completed.
"""

from __future__ import annotations

import json
import os
import re
import sys
import uuid
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from omgeving_helpers.display import END_OF_PAGE, RUN
from omgeving_helpers.places import NOTEBOOKS, notebooks
from omgeving_helpers.steps.analysis import STEPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from nbformat import NotebookNode

PARAMETERS = ("programme", "data_root", "reference_date", "cycle", "language", "edition", "mode")
"""Of the notebook of a step; what another notebook takes stands in its own parameters cell."""

NUMBERS = ("start", *STEPS, "portfolio")
"""The notebooks by their number, from 0."""

_PARAMETER = re.compile(r"^(\w+): ", re.MULTILINE)
_INJECTED = "injected-parameters"
_LARGE = 10_000_000
"""Characters that the outputs of one cell may have."""


@dataclass(frozen=True)
class Kernel:
    """A running kernel: the engine of papermill that leads to it with what that needs, and the mark that proves a run.

    ``folder`` is where papermill keeps its own copies.
    """

    engine: str
    line: Mapping[str, Any]
    run: str
    folder: Path


class NotFinished(Exception):  # noqa: N818 - it says what is the matter
    """A notebook did not run to its end; the message says in English where it stopped."""


def notebook_for(language: str, step: str = "shared_picture", below: Path = NOTEBOOKS) -> Path:
    """The notebook of a step, or of the portfolio: Dutch, or its English twin."""
    return notebooks(language, (f"{NUMBERS.index(step):02}",), below)[0]


def parameters_of(source: Path) -> tuple[str, ...]:
    """The names in the parameters cell of a notebook, in order; none without such a cell."""
    cells = json.loads(source.read_text(encoding="utf-8"))["cells"]
    texts = ["".join(c["source"]) for c in cells if "parameters" in c["metadata"].get("tags", ())]
    return tuple(name for text in texts for name in _PARAMETER.findall(text))


@contextmanager
def kernel_for(folder: Path) -> Iterator[Kernel]:
    """A kernel for the notebooks of one report, started in the folder where papermill keeps its own copies."""
    folder = folder.resolve()
    run = uuid.uuid4().hex
    with warnings.catch_warnings(), _kernel_log(folder / "kernel.log"):
        warnings.simplefilter("ignore")  # of the notebook libraries, about their own future
        from jupyter_client.manager import AsyncKernelManager  # noqa: PLC0415 - only a report needs it
        from jupyter_core.utils import run_sync  # noqa: PLC0415 - as above

        from omgeving_helpers.report.engine import register_engine  # noqa: PLC0415 - as above

        manager = AsyncKernelManager(kernel_name="python3")
        with _environment({RUN: run}):
            run_sync(manager.start_kernel)(cwd=str(folder))
        try:
            yield Kernel(register_engine(), {"km": manager}, run, folder)
        finally:
            run_sync(manager.shutdown_kernel)(now=True)


def run_notebook(source: Path, parameters: Mapping[str, Any], kernel: Kernel) -> NotebookNode:
    """Execute a notebook with these parameters, in a kernel that may have run another notebook of the same report.

    Parameters
    ----------
    source
        The notebook.
    parameters
        Values for its parameters cell; a name that the cell does not have is refused.
    kernel
        From :func:`kernel_for`.

    Raises
    ------
    NotFinished
        When a cell failed, did not run, or the mark at the end is missing.
    ValueError
        For a parameter that the notebook does not have.
    """
    import papermill  # noqa: PLC0415 - takes half a second, and only a report needs it
    from papermill.exceptions import PapermillExecutionError  # noqa: PLC0415 - as above

    unknown = set(parameters) - set(parameters_of(source))
    if unknown:
        msg = f"{source.name} has no parameter {', '.join(sorted(unknown))}"
        raise ValueError(msg)
    try:
        executed: NotebookNode = papermill.execute_notebook(
            str(source),
            str(kernel.folder / source.name),
            parameters=dict(parameters),
            engine_name=kernel.engine,
            kernel_name="python3",
            **kernel.line,
            progress_bar=False,
            autosave_cell_every=0,
            request_save_on_cell_execute=False,
        )
    except PapermillExecutionError as error:
        msg = f"{source.name}: cell {error.exec_count} failed: {error.ename}: {error.evalue}"
        raise NotFinished(msg) from error
    except RuntimeError as error:  # nbclient's words for a dead or hanging kernel
        msg = f"{source.name}: {error}"
        raise NotFinished(msg) from error
    _prove(executed, kernel.run, source.name)
    for cell in executed.cells:
        if _INJECTED in cell.metadata.get("tags", ()):
            cell["id"] = _INJECTED
    return executed


def _prove(executed: NotebookNode, run: str, name: str) -> None:
    """Every code cell ran without an error, and the last one left the mark of this run."""
    for cell in executed.cells:
        if cell.cell_type != "code" or not cell.source.strip():
            continue
        if cell.execution_count is None or any(o.output_type == "error" for o in cell.outputs):
            msg = f"{name}: cell {cell.id} did not run to its end"
            raise NotFinished(msg)
        if sum(len(str(output)) for output in cell.outputs) > _LARGE:
            msg = f"{name}: cell {cell.id} wrote more than 10 MB"
            raise NotFinished(msg)
    marks = [mark for cell in executed.cells for mark in _marks(cell)]
    if marks != [run]:
        msg = f"{name}: the mark at the end is missing"
        raise NotFinished(msg)


def _marks(cell: NotebookNode) -> Iterator[str]:
    for output in cell.get("outputs", ()):
        data = output.get("data", {})
        if END_OF_PAGE in data:
            yield str(data[END_OF_PAGE])


@contextmanager
def _kernel_log(path: Path) -> Iterator[None]:
    """Send what the kernel writes on its error channel to a file: it is about the kernel, not about the programme."""
    sys.stderr.flush()
    kept = os.dup(2)
    try:
        with path.open("wb") as log:
            os.dup2(log.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


class _environment:  # noqa: N801 - read as a with statement
    """Environment variables for as long as a kernel is started and runs."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self._before: dict[str, str | None] = {}

    def __enter__(self) -> None:
        self._before = {name: os.environ.get(name) for name in self._values}
        os.environ.update(self._values)

    def __exit__(self, *_: object) -> None:
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
