"""Where programmes stand: the data folder, and a programme by its id or its path."""

from __future__ import annotations

from pathlib import Path

EARLIER_VERSIONS = {"nl": "eerdere_versies", "en": "earlier_versions"}
"""The folder beside a file in which saving keeps the versions before, by language; it is never a programme."""


def find_root(data_root: str) -> Path:
    """The data folder as asked, else the same name in a folder above (a notebook runs in its own folder)."""
    asked = Path(data_root)
    if asked.is_absolute() or asked.is_dir():
        return asked
    here = Path.cwd()
    return next((folder / asked for folder in here.parents if (folder / asked).is_dir()), asked)


def find_programme(programme: str, root: Path) -> Path:
    """The folder or workbook of a programme: below the data folder by its id, or at a path."""
    below = root / "programmes" / programme
    book = below.with_name(below.name + ".xlsx")
    return next((path for path in (below, book) if path.exists()), Path(programme))


def ids(root: Path) -> list[str]:
    """The names of all programmes below a data folder, folders and workbooks, in order."""
    folder = root / "programmes"
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    folders = [p.name for p in found if p.is_dir() and not is_no_programme(p.name)]
    return [*folders, *(p.name for p in found if p.suffix == ".xlsx" and not p.name.startswith("~$"))]


def is_no_programme(name: str) -> bool:
    """Whether a folder below the data folder is hidden, or holds earlier versions of workbooks."""
    return name.startswith(".") or name in EARLIER_VERSIONS.values()
