"""What a report is asked: of which programme or programmes, at which date, for whom."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from omgeving_helpers.places import NOTEBOOKS, PORTFOLIO

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from omgeving_helpers.programme import Programme


@dataclass(frozen=True, kw_only=True)
class Order:
    """What to report on: a programme that was read, its data folder, and how the reader wants it."""

    programme: Programme
    data_root: Path
    reference_date: date | None = None
    cycle: int = 0
    language: str = "nl"
    edition: str = "internal"
    notebooks: Path = NOTEBOOKS

    @property
    def place(self) -> str:
        """Where the report stands below the folder of all reports."""
        return f"{self.programme.id}/{self.language}/{self.edition}"

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the notebook."""
        return {
            "programme": str(self.programme.path.resolve()),
            "data_root": str(self.data_root.resolve()),
            "reference_date": self.reference_date.isoformat() if self.reference_date else "",
            "cycle": self.cycle,
            "language": self.language,
            "edition": self.edition,
            "mode": "report",
        }


@dataclass(frozen=True, kw_only=True)
class PortfolioOrder:
    """What to put side by side, and how the reader wants it.

    ``programmes`` are folders and workbooks; one that cannot be read is named in the report and left out.
    """

    programmes: tuple[Path, ...]
    data_root: Path
    reference_date: date | None = None
    language: str = "nl"
    edition: str = "internal"
    notebooks: Path = NOTEBOOKS

    @property
    def place(self) -> str:
        """Where the report stands below the folder of all reports."""
        return f"{PORTFOLIO}/{self.language}/{self.edition}"

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the notebook."""
        return {
            "programmes": shlex.join(path.resolve().as_posix() for path in self.programmes),
            "data_root": str(self.data_root.resolve()),
            "reference_date": self.reference_date.isoformat() if self.reference_date else "",
            "language": self.language,
            "edition": self.edition,
            "mode": "report",
        }
