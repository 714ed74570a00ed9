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
class _Asked:
    """What every report is asked: its data folder and date, for whom, and the folder with the notebooks."""

    data_root: Path
    reference_date: date | None = None
    language: str = "nl"
    edition: str = "internal"
    notebooks: Path = NOTEBOOKS

    def _place(self, of: str) -> str:
        return f"{of}/{self.language}/{self.edition}"

    def _parameters(self, **own: Any) -> dict[str, Any]:
        return {
            **own,
            "data_root": str(self.data_root.resolve()),
            "reference_date": self.reference_date.isoformat() if self.reference_date else "",
            "language": self.language,
            "edition": self.edition,
            "mode": "report",
        }


@dataclass(frozen=True, kw_only=True)
class Order(_Asked):
    """What to report on: a programme that was read, its data folder, and how the reader wants it."""

    programme: Programme
    cycle: int = 0

    @property
    def place(self) -> str:
        """Where the report stands below the folder of all reports."""
        return self._place(self.programme.id)

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the notebook."""
        return self._parameters(programme=str(self.programme.path.resolve()), cycle=self.cycle)


@dataclass(frozen=True, kw_only=True)
class PortfolioOrder(_Asked):
    """What to put side by side, and how the reader wants it.

    ``programmes`` are folders and workbooks; one that cannot be read is named in the report and left out.
    """

    programmes: tuple[Path, ...]

    @property
    def place(self) -> str:
        """Where the report stands below the folder of all reports."""
        return self._place(PORTFOLIO)

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the notebook."""
        return self._parameters(programmes=shlex.join(path.resolve().as_posix() for path in self.programmes))
