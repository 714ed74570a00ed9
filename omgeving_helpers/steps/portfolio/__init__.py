"""Several programmes together: what they ask of the same organisations, and what those find at our doors.

It draws nothing, reads no file and knows no language: it counts, by the definitions of docs/definitions.md, 10.20.
What each programme found itself stays in its own analysis.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.portfolio.faces import Contact, Face, faces_of
from omgeving_helpers.steps.portfolio.load import Collision, Load, Merge, loads_of, merges_of
from omgeving_helpers.steps.portfolio.members import Member, Organisation, members_of, organisations_of
from omgeving_helpers.steps.portfolio.moments import Asked, Moment, Window, calendars_of
from omgeving_helpers.steps.snapshot import default_reference_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.thresholds import Thresholds

__all__ = [
    "Asked",
    "Collision",
    "Contact",
    "Face",
    "Load",
    "Member",
    "Merge",
    "Moment",
    "Organisation",
    "Portfolio",
    "Window",
    "latest_date",
    "portfolio_of",
]


@dataclass(frozen=True, kw_only=True)
class Portfolio:
    """Everything that is true of several programmes together, at one date.

    ``members`` in natural order of id. ``loads`` and ``faces`` hold every organisation: overloaded ones first, then
    most asked first, then by id. ``merges`` in order of date. In a shareable edition no row of a file is left, and no
    support.
    """

    window: Window
    thresholds: Thresholds
    members: tuple[Member, ...]
    loads: tuple[Load, ...]
    merges: tuple[Merge, ...]
    faces: tuple[Face, ...]
    is_shareable: bool

    @property
    def reference_date(self) -> date:
        """The date at which all programmes are looked at."""
        return self.window.reference_date

    @property
    def is_fictitious(self) -> bool:
        """Whether the data of at least one programme are made up."""
        return any(member.is_fictitious for member in self.members)

    @property
    def collisions(self) -> tuple[Collision, ...]:
        """All days on which programmes collide, in order of date, then organisation."""
        found = [collision for load in self.loads for collision in load.collisions]
        return tuple(sorted(found, key=lambda c: (c.day, c.organisation.id)))

    @property
    def without_analysis(self) -> tuple[Member, ...]:
        """The programmes without a party, or without any known affectedness."""
        return tuple(member for member in self.members if not member.has_analysis)

    def member(self, programme: str) -> Member:
        """A programme by its id."""
        return {member.id: member for member in self.members}[programme]


def portfolio_of(analyses: Sequence[Analysis], *, thresholds: Thresholds) -> Portfolio:
    """Put programmes side by side.

    Parameters
    ----------
    analyses
        One per programme, all at one reference date, at least one.
    thresholds
        Those of the shared list: what a programme changed for itself does not count for others.

    Raises
    ------
    ValueError
        When the dates differ, or without a programme.
    """
    dates = {analysis.snapshot.reference_date for analysis in analyses}
    if len(dates) != 1:
        msg = "a portfolio needs programmes at one reference date"
        raise ValueError(msg)
    programmes = [analysis.situation.dated.programme for analysis in analyses]
    window = Window(reference_date=dates.pop(), days=int(thresholds["horizon_days"]))
    organisations = organisations_of(analyses, programmes[0]["organisations"])
    loads = loads_of(organisations, calendars_of(analyses, window), thresholds)
    return Portfolio(
        window=window,
        thresholds=thresholds,
        members=members_of(analyses),
        loads=loads,
        merges=merges_of(loads, thresholds),
        faces=faces_of([load.organisation for load in loads], analyses, thresholds),
        is_shareable=False,
    )


def latest_date(programmes: Iterable[Programme]) -> date:
    """The latest of the default dates of the programmes, so that no programme is looked at before its last round."""
    return max(default_reference_date(programme) for programme in programmes)
