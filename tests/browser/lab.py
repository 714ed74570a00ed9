"""A real JupyterLab with copies of the notebooks and the data, and a notebook in it as a reader drives it."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/docmanager-extension:plugin": {"autosave": False, "confirmClosingDocument": False},
}
"""No question at the first start, and no notebook that is written while a test looks at it."""

_DONE = """() => {
    const {content, sessionContext} = window.jupyterapp.shell.currentWidget;
    const code = [...content.model.cells].filter(c => c.type === 'code' && c.sharedModel.source.trim());
    if (sessionContext.session?.kernel?.status !== 'idle') return false;
    const errors = code.flatMap(c => c.outputs.toJSON()).filter(o => o.output_type === 'error');
    if (errors.length) return errors[0].ename + ': ' + errors[0].evalue;
    return code.every(c => c.executionCount !== null) && 'done';
}"""
_READY = """() => {
    const widget = window.jupyterapp?.shell.currentWidget;
    return widget?.content?.model?.cells?.length > 0 && widget.sessionContext.session?.kernel?.status === 'idle';
}"""
_OPEN = """async path => {
    await window.jupyterapp.commands.execute('docmanager:open', {path});
}"""
_PARAMETER = """([name, value]) => {
    const cells = [...window.jupyterapp.shell.currentWidget.content.model.cells];
    const {sharedModel} = cells.find(cell => cell.type === 'code');
    const line = new RegExp(`^(${name}: str = )"[^"]*"`, 'm');
    sharedModel.setSource(sharedModel.source.replace(line, (_, start) => `${start}"${value}"`));
}"""
_RUN = """async ids => {
    const {content} = window.jupyterapp.shell.currentWidget;
    for (const id of ids) {
        content.deselectAll();
        content.activeCellIndex = content.widgets.findIndex(cell => cell.model.sharedModel.id === id);
        await window.jupyterapp.commands.execute('notebook:run-cell');
    }
}"""
_CLOSE = """async () => {
    const widget = window.jupyterapp.shell.currentWidget;
    if (widget?.sessionContext) {
        await widget.sessionContext.shutdown();
        await widget.context.revert();
        widget.close();
    }
}"""
_GO_TO = """id => {
    const {content} = window.jupyterapp.shell.currentWidget;
    const index = content.widgets.findIndex(cell => cell.model.sharedModel.id === id);
    content.activeCellIndex = index;
    return content.scrollToItem(index, 'start');
}"""


@contextmanager
def running_lab(folder):
    """JupyterLab in a folder with copies of the notebooks and the data; nothing outside the folder is written.

    Gives a :class:`Lab`. The server and its kernels are gone when the block ends.
    """
    work = folder / "work"
    for name in ("notebooks", "data"):
        shutil.copytree(ROOT / name, work / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    defaults = folder / "config" / "labconfig"
    defaults.mkdir(parents=True)
    (defaults / "default_setting_overrides.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    lab = Lab(work, f"http://127.0.0.1:{_free_port()}", secrets.token_hex(16), _environment(folder))
    with (folder / "lab.log").open("wb") as log:
        server = subprocess.Popen(
            _command(lab), cwd=work, env=lab.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            _wait_for(lab, server, folder / "lab.log")
            yield lab
        finally:
            server.terminate()
            server.wait(timeout=20)


def _free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def _command(lab):
    return [
        *(sys.executable, "-m", "jupyter", "lab", "--no-browser", "--ip=127.0.0.1"),
        *(f"--port={lab.address.rsplit(':', 1)[1]}", "--ServerApp.port_retries=0"),
        *(f"--IdentityProvider.token={lab.token}", f"--ServerApp.root_dir={lab.folder}"),
        *("--LabApp.news_url=None", "--LabApp.extension_manager=readonly", "--LabApp.expose_app_in_browser=True"),
        *("--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",),
        "--ServerApp.jpserver_extensions={'jupyter_lsp': False, 'jupyter_server_terminals': False}",
        *(["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    ]


def _environment(folder):
    own = {f"JUPYTER_{name.upper()}_DIR": str(folder / name) for name in ("config", "runtime", "data")}
    own["IPYTHONDIR"] = str(folder / "ipython")
    own["PYTHONPATH"] = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    return os.environ | own


def _wait_for(lab, server, log, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert server.poll() is None, log.read_text(encoding="utf-8")
        try:
            socket.create_connection(("127.0.0.1", int(lab.address.rsplit(":", 1)[1])), timeout=2).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(log.read_text(encoding="utf-8"))


class Lab:
    """A running JupyterLab: its folder, its address, the token that opens it, and its environment variables."""

    def __init__(self, folder, address, token, environment):
        self.folder, self.address, self.token, self.environment = folder, address, token, environment

    def window(self, browser, *, width=1280, height=900):
        """Open JupyterLab in a browser without a past, as a :class:`Window`."""
        context = browser.new_context(viewport={"width": width, "height": height})
        context.set_default_timeout(60_000)
        page, asked = context.new_page(), []
        page.route("**/*", lambda route: self._only(route, asked))
        page.goto(f"{self.address}/lab?token={self.token}&reset")
        page.wait_for_function("() => window.jupyterapp?.shell.layoutModified !== undefined")
        page.evaluate("() => window.jupyterapp.restored")
        return Window(page, asked)

    def _only(self, route, asked):
        if route.request.url.startswith((self.address, "data:", "blob:")):
            route.continue_()
            return
        asked.append(route.request.url)
        route.abort()


class Window:
    """JupyterLab in a browser, which shows one notebook at a time.

    ``page`` is playwright's own page. Requests to another place than the server are refused and noted in ``asked``.
    """

    def __init__(self, page, asked):
        self.page, self.asked = page, asked

    def open(self, notebook):
        """Open a notebook (a path below ``notebooks``) and wait for its kernel; the one before it is closed."""
        self.close_notebook()
        path = f"notebooks/{notebook}"
        self.page.evaluate(_OPEN, path)
        self.wait_until_idle(seconds=60)

    def set_parameter(self, name, value):
        """Type another text behind a parameter in the first code cell."""
        self.page.evaluate(_PARAMETER, [name, value])

    def run_all(self, *, seconds=60):
        """Choose Run All Cells from the menu, and wait until every cell has run and the kernel rests."""
        self.page.get_by_role("menuitem", name="Run", exact=True).click()
        self.page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        self.wait_until_done(seconds=seconds)

    def run(self, *cells, seconds=60):
        """Run these cells by their ids, in this order, and wait until the kernel rests."""
        self.page.evaluate(_RUN, list(cells))
        self.wait_until_idle(seconds=seconds)

    def wait_until_done(self, *, seconds=60):
        """Wait until every code cell has run and the kernel rests; a cell that fails ends the test."""
        assert self.page.wait_for_function(_DONE, timeout=1000 * seconds).json_value() == "done"

    def wait_until_idle(self, *, seconds=30):
        """Wait until a notebook is open and its kernel rests."""
        self.page.wait_for_function(_READY, timeout=1000 * seconds)

    def go_to(self, cell):
        """Bring a cell to the top of the window by its id, and give it as a locator."""
        self.page.evaluate(_GO_TO, cell)
        found = self.page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook-cell.jp-mod-active")
        found.wait_for()
        return found

    def active_cell(self):
        """The id of the cell in which the reader works."""
        return self.page.evaluate("() => window.jupyterapp.shell.currentWidget.content.activeCell.model.sharedModel.id")

    def labelled(self, label, *, cell):
        """The control with this accessible label in a cell."""
        return self.go_to(cell).get_by_label(label, exact=True)

    def screenshot(self, path):
        """What a reader sees now, as a PNG."""
        self.page.screenshot(path=str(path))

    def close_notebook(self):
        """Stop the kernel of the open notebook and close it without saving."""
        self.page.evaluate(_CLOSE)

    def close(self):
        """Close the notebook and the window."""
        self.close_notebook()
        self.page.context.close()
