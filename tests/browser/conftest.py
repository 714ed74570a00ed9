"""A real Chromium with the network blocked, and one report of every sample, language and edition."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / part) for part in ("browser", "report", "figures")]

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


@pytest.fixture(scope="session")
def browser():
    """Chromium, started once."""
    from playwright.sync_api import sync_playwright

    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    assert path, "no Chromium on this machine: make test-report says how to install it"
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=path, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture
def open_page(browser):
    """Open HTML at a width; every request that is not the page itself is refused and noted."""
    contexts = []

    def opened(html, width, folder):
        path = folder / "report.html"
        path.write_text(html, encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
        contexts.append(context)
        page = context.new_page()
        asked, dialogs = [], []
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        page.route("**/*", lambda route: _only(route, path, asked))
        page.goto(path.as_uri())
        return page, asked, dialogs

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def lab(tmp_path_factory):
    """A real JupyterLab on copies of the notebooks and the data, started once."""
    from lab import running_lab

    with running_lab(tmp_path_factory.mktemp("lab")) as running:
        yield running


@pytest.fixture(scope="session")
def window(lab, browser):
    """JupyterLab in Chromium, opened once; a test opens its own notebook in it."""
    opened = lab.window(browser)
    yield opened
    opened.close()


def _only(route, path, asked):
    if route.request.url == path.as_uri():
        route.continue_()
        return
    asked.append(route.request.url)
    route.abort()
