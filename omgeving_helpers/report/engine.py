"""An engine of papermill that runs a notebook in a kernel that is there already, and closes its own line to it.

Nobody else imports this module, because papermill is imported with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import NBClientEngine, papermill_engines
from papermill.log import logger

if TYPE_CHECKING:
    from nbformat import NotebookNode

_NAME = "omgeving-one-kernel"


def register_engine() -> str:
    """Make the engine known to papermill, and return the name by which it is asked for."""
    papermill_engines.register(_NAME, _OneKernel)
    return _NAME


class _OneKernel(NBClientEngine):  # type: ignore[misc] # papermill has no types
    """Runs the cells as papermill does, over a line of its own to a kernel that stays."""

    @classmethod
    def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, *, km: Any, **_: Any) -> NotebookNode:
        """Execute a notebook; ``km`` is the manager of the running kernel."""
        client = PapermillNotebookClient(nb_man, km=km, kernel_name=kernel_name, startup_timeout=180, log=logger)
        try:
            executed: NotebookNode = client.execute()
        finally:
            if client.kc is not None:
                client.kc.stop_channels()
        return executed
