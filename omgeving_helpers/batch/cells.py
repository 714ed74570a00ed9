"""The cells of a notebook, run one after the other in a shell of this process.

No kernel is started, and nothing is saved in between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipykernel.inprocess.ipkernel import InProcessKernel
from ipykernel.inprocess.manager import InProcessKernelManager
from ipykernel.iostream import IOPubThread
from nbclient.exceptions import CellExecutionComplete
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import Engine
from traitlets import default
from traitlets.config import Config

if TYPE_CHECKING:
    from nbformat import NotebookNode


class Cells(Engine):  # type: ignore[misc] # papermill has no types
    """Runs the cells in a shell of this process; their messages go through the code of nbclient itself."""

    @classmethod
    def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, *, client: Any = None, **_: Any) -> NotebookNode:
        """Execute a notebook until its end or its first error, which is marked as papermill marks it.

        Parameters
        ----------
        nb_man
            papermill's own record of the run.
        kernel_name
            As the notebook says.
        client
            A client of an in-process kernel; ``None`` = a new one, for who asks papermill for this engine by name.
        """
        line = client or new_client()
        line.kernel.shell.reset(new_session=True)
        writer = PapermillNotebookClient(nb_man, kernel_name=kernel_name, record_timing=False)
        writer.reset_execution_trackers()
        writer.clear_before_next_output = False
        for number, cell in enumerate(nb_man.nb.cells):
            nb_man.cell_start(cell, number)
            is_whole = cell.cell_type != "code" or not cell.source.strip() or _ran(cell, number, line, writer)
            if not is_whole:
                nb_man.cell_exception(cell, cell_index=number)
            nb_man.cell_complete(cell, cell_index=number)
            if not is_whole:
                break
        nb_man.nb.metadata["language_info"] = line.kernel.language_info
        writer.set_widgets_metadata()
        executed: NotebookNode = nb_man.nb
        return executed


class _Unthreaded(InProcessKernel):
    """A kernel whose messages are handed over where they arise, in half the time that a thread for them takes."""

    @default("iopub_thread")
    def _default_iopub_thread(self) -> IOPubThread:
        return IOPubThread(self._underlying_iopub_socket, session=self.session)  # type: ignore[no-untyped-call] # no types


def new_client() -> Any:
    """A client of a new kernel in this process, which keeps no history."""
    manager = InProcessKernelManager(config=Config({"HistoryManager": {"enabled": False}}))
    manager.kernel = _Unthreaded(parent=manager, session=manager.session)  # type: ignore[no-untyped-call] # ipykernel has no types here
    client = manager.client()  # type: ignore[no-untyped-call] # as above
    client.start_channels()
    return client


def _ran(cell: NotebookNode, number: int, line: Any, writer: PapermillNotebookClient) -> bool:
    """Run one cell, and let nbclient turn its messages into outputs; false when it ended in an error."""
    line.execute(cell.source, allow_stdin=False)
    reply = line.get_shell_msg()
    while line.iopub_channel.msg_ready():
        try:
            writer.process_message(line.get_iopub_msg(), cell, number)
        except CellExecutionComplete:
            continue
    cell.execution_count = reply["content"].get("execution_count", cell.execution_count)
    return bool(reply["content"]["status"] == "ok")
