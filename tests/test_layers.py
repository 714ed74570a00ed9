"""Imports follow the house in one line: a package may import only from what stands above it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import omgeving_helpers

PACKAGE = Path(omgeving_helpers.__file__).parent
ORDER = (
    "lazy", "contract", "texts", "markup", "tables", "inputs", "publish", "locking", "faults", "reading",
    "shared_lists", "checks", "programme", "unchanged", "places", "templates", "writing", "importing", "steps",
    "edition", "signals", "answers", "figures", "sections", "requirements", "blocks", "widgets", "display", "start",
    "collecting", "report", "batch", "teaching", "generated", "commands", "cli", "__main__",
)  # fmt: skip
LATE = {"figures/matplotlib_writer.py", "report/engine.py", "batch/cells.py"}
HEAVY = {"pandas", "matplotlib", "papermill", "nbconvert", "nbformat", "IPython", "ipywidgets", "numpy"}


def modules():
    """Every module with the top-level part of the package that it belongs to."""
    for path in sorted(PACKAGE.rglob("*.py")):
        part = path.relative_to(PACKAGE).with_suffix("").parts[0]
        if part != "__init__":
            yield path, part


def imports(path):
    """The names that a module imports, and whether only a type checker reads the line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in typing) for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from ((f"{node.module}.{alias.name}", id(node) in typing) for alias in node.names)


@pytest.mark.parametrize(("path", "part"), list(modules()), ids=lambda value: getattr(value, "stem", value))
def test_imports_go_one_way(path, part):
    """No module imports from a layer below its own, not even for a type."""
    assert part in ORDER, f"{part} has no place in the house: add it to ORDER and to CONTRIBUTING.md"
    for name, _ in imports(path):
        if name.startswith("omgeving_helpers."):
            other = name.split(".")[1]
            if other in ORDER:
                assert ORDER.index(other) <= ORDER.index(part), f"{path.name} imports {name}"


@pytest.mark.parametrize(("path", "part"), list(modules()), ids=lambda value: getattr(value, "stem", value))
def test_heavy_libraries_are_imported_late(path, part):
    """At the top of a module stands no heavy library; three modules and the widgets are themselves imported late."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {
        (node.module if isinstance(node, ast.ImportFrom) else node.names[0].name).split(".")[0]
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom) and (not isinstance(node, ast.ImportFrom) or node.module)
    }
    assert part and (path.relative_to(PACKAGE).as_posix() in LATE or part == "widgets" or not names & HEAVY)  # noqa: PT018 - one sentence


def test_steps_know_no_words_files_or_clock():
    """Results are worked out without language, drawing, files or today."""
    for path in (PACKAGE / "steps").rglob("*.py"):
        names = {name for name, is_typing in imports(path) if not is_typing}
        assert not [n for n in names if n.startswith(("omgeving_helpers.texts", "omgeving_helpers.figures", "pathlib"))]
        assert "today()" not in path.read_text(encoding="utf-8")
