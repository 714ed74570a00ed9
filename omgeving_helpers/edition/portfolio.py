"""What the shareable edition may know of several programmes: facts with names, and no support."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.steps.portfolio import Portfolio

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.steps.portfolio import Asked, Collision, Face, Load, Merge, Moment


def shareable_portfolio(portfolio: Portfolio) -> Portfolio:
    """Project the portfolio to what every reader may know.

    Dates of meetings, first contacts and who is in which programme are public facts. Support of an organisation is
    a view of somebody who is named, so nothing of it is left. Each part is decided on here.
    """
    return Portfolio(
        window=portfolio.window,
        thresholds=portfolio.thresholds,
        members=portfolio.members,
        loads=tuple(_load(load) for load in portfolio.loads),
        merges=tuple(_merge(merge) for merge in portfolio.merges),
        faces=tuple(_face(face) for face in portfolio.faces),
        is_shareable=True,
    )


def _load(load: Load) -> Load:
    return replace(
        load,
        asked=tuple(_asked(of) for of in load.asked),
        collisions=tuple(_collision(of) for of in load.collisions),
    )


def _asked(of: Asked) -> Asked:
    return replace(
        of,
        dated=_moments(of.dated),
        undated_rows=(),
        unknown=tuple(replace(unknown, row=None) for unknown in of.unknown),
    )


def _collision(of: Collision) -> Collision:
    return replace(of, moments=_moments(of.moments))


def _merge(merge: Merge) -> Merge:
    first, second = _moments((merge.first, merge.second))
    return replace(merge, first=first, second=second)


def _face(face: Face) -> Face:
    return replace(face, contacts=tuple(replace(c, row=None) for c in face.contacts), support=(), apart=None)


def _moments(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    return tuple(replace(moment, rows=()) for moment in moments)
