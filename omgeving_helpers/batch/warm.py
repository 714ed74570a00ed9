"""A kernel that is this process itself: for a process that was made for one programme and ends with it."""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING

from omgeving_helpers.display import RUN
from omgeving_helpers.report.notebook import Kernel

if TYPE_CHECKING:
    from pathlib import Path

ENGINE = "omgeving"


def warm_kernel(folder: Path) -> Kernel:
    """A kernel for the notebooks of one programme; ``folder`` is where papermill keeps its own copies."""
    from papermill.engines import papermill_engines  # noqa: PLC0415 - as above

    from omgeving_helpers.batch.cells import new_client  # noqa: PLC0415 - only a report needs it
    from omgeving_helpers.batch.engine import InProcess  # noqa: PLC0415 - as above

    papermill_engines.register(ENGINE, InProcess)
    run = uuid.uuid4().hex
    os.environ[RUN] = run
    return Kernel(ENGINE, {"client": new_client()}, run, folder.resolve())
