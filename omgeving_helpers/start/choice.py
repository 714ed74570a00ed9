"""Which programmes there are to choose from, in words and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from omgeving_helpers.places import find_programme, ids
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import as_typed, say

_WORKBOOK = ".xlsx"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which programme was asked for, in which data folder: as typed, and where that is."""

    programme: str
    data_root: str
    root: Path

    @property
    def path(self) -> Path:
        """The folder or workbook of the programme."""
        return find_programme(self.programme, self.root)


def describe_choice(choice: Choice, *, language: str) -> str:
    """How many programmes there are below the data folder, and how to choose one."""
    folder = (Path(choice.data_root) / "programmes").as_posix()
    return say("start.choice", language, k=len(ids(choice.root)), folder=folder)


def choice_table(choice: Choice, *, language: str) -> DataTable:
    """Every programme below the data folder, whether it is a folder or a workbook, and which one is shown here."""
    headers = tuple(say(f"start.choice-{name}", language) for name in ("programme", "form", "chosen"))
    rows = tuple(
        (
            as_typed(name.removesuffix(_WORKBOOK)),
            say(f"start.choice-{'workbook' if name.endswith(_WORKBOOK) else 'folder'}", language),
            say(f"start.choice-{'yes' if find_programme(name, choice.root) == choice.path else 'no'}", language),
        )
        for name in ids(choice.root)
    )
    return DataTable(say("start.choice-caption", language), headers, rows)
