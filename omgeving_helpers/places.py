"""Where programmes and notebooks stand: the data folder, and a programme by its id or its path."""

from __future__ import annotations

import re
from pathlib import Path

NOTEBOOKS = Path(__file__).resolve().parents[1] / "notebooks"
OF_A_REPORT = ("01", "02", "03", "04")
"""The numbers of the notebooks of a report of one programme."""

OF_THE_PORTFOLIO = ("05",)

PORTFOLIO = "portfolio"
"""The name of the report over several programmes, and of its folder."""

EARLIER_VERSIONS = {"nl": "eerdere_versies", "en": "earlier_versions"}
"""The folder beside a file in which saving keeps the versions before, by language; it is never a programme."""

ROUNDS = {"nl": "rondes", "en": "rounds"}
"""The folder with what went out and came back in a measurement round, by language; it is never a programme."""


def notebooks(language: str, numbers: tuple[str, ...], below: Path = NOTEBOOKS) -> list[Path]:
    """The notebooks with these numbers, in order: the Dutch ones, or their English twins."""
    folder = below / "en" if language == "en" else below
    return [path for number in numbers for path in sorted(folder.glob(f"{number}_*.ipynb"))]


_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,47}")
_RESERVED = re.compile(
    r"con|prn|aux|nul|com[0-9]|lpt[0-9]|portfolio|examples|eerdere_versies|earlier_versions|rondes|rounds"
)
"""Names of devices, and of the folders beside programmes and their reports."""


def is_programme_name(text: str) -> bool:
    """Whether a new programme may have this name.

    Examples
    --------
    >>> is_programme_name("een_aanvraag"), is_programme_name("Eén aanvraag"), is_programme_name("nul")
    (True, False, False)
    """
    return _NAME.fullmatch(text) is not None and _RESERVED.fullmatch(text) is None


def find_root(data_root: str) -> Path:
    """The data folder as asked, else the same name in a folder above (a notebook runs in its own folder)."""
    asked = Path(data_root)
    if asked.is_absolute() or asked.is_dir():
        return asked
    here = Path.cwd()
    return next((folder / asked for folder in here.parents if (folder / asked).is_dir()), asked)


def find_programme(programme: str, root: Path) -> Path:
    """The folder or workbook of a programme: below the data folder by its id, or at a path."""
    if not programme or programme.startswith(".") or Path(programme).name != programme:
        return Path(programme)
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
    """Whether a folder below the data folder is hidden, or holds earlier versions or rounds of workbooks."""
    return name.startswith(".") or name in {*EARLIER_VERSIONS.values(), *ROUNDS.values()}
