"""The entry point by which papermill finds our engine; what it does stands in :mod:`omgeving_helpers.batch.cells`.

papermill loads this module while it is itself being imported, so nothing of papermill may be needed here at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nbformat import NotebookNode


class InProcess:
    """Runs a notebook in this process: ``papermill IN.ipynb OUT.ipynb --engine omgeving``."""

    @classmethod
    def execute_notebook(cls, nb: NotebookNode, kernel_name: str, **more: Any) -> NotebookNode:
        """Run a notebook as papermill asks it."""
        from omgeving_helpers.batch.cells import Cells  # noqa: PLC0415 - as the module says

        executed: NotebookNode = Cells.execute_notebook(nb, kernel_name, **more)
        return executed

    @classmethod
    def nb_kernel_name(cls, nb: NotebookNode, name: str | None = None) -> str:
        """The name of the kernel, as papermill finds it."""
        from papermill.utils import nb_kernel_name  # noqa: PLC0415 - as above

        return str(nb_kernel_name(nb, name))

    @classmethod
    def nb_language(cls, nb: NotebookNode, language: str | None = None) -> str:
        """The language of the cells, as papermill finds it."""
        from papermill.utils import nb_language  # noqa: PLC0415 - as above

        return str(nb_language(nb, language))
