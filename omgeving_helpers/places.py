"""Where programmes stand: the data folder, and a programme by its id or its path."""

from __future__ import annotations

from pathlib import Path


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
    folders = [p.name for p in found if p.is_dir() and not p.name.startswith(".")]
    return [*folders, *(p.name for p in found if p.suffix == ".xlsx" and not p.name.startswith("~$"))]
