"""How far anchoring is: the level of each of five tracks (10.19)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.anchoring.elements import Element
    from omgeving_helpers.steps.thresholds import Thresholds

TRACKS = {
    "tasks": ("task",),
    "first_contacts": ("first_contacts",),
    "culture": ("culture_programme", "training"),
    "talks": ("progress_talk", "performance_talk"),
    "securing": ("securing",),
}
"""The five tracks, each with the kinds of elements that it holds."""

_LEVELS = (5, 4, 3, 2, 1)


@dataclass(frozen=True, kw_only=True)
class Track:
    """One track from 1 (ad hoc) to 5 (self-evident); a level is ``None`` when more than half of its rows are unknown.

    ``n`` counts its elements, ``known`` those with a level, ``lowered`` those whose level counts lower without proof.
    """

    name: str
    n: int
    known: int
    lowered: int
    level: int | None
    previous_level: int | None
    target_level: int | None

    @property
    def is_on_target(self) -> bool | None:
        """Whether it has reached its target; unknown when either is."""
        return None if self.level is None or self.target_level is None else self.level >= self.target_level


@dataclass(frozen=True, kw_only=True)
class ElementLevel:
    """One element with its level, and the level that counts: without proof at most ``level_without_proof``.

    ``is_lowered`` when its level is above that and nothing shows it.
    """

    element: Element
    counts_as: int | None
    is_lowered: bool


@dataclass(frozen=True, kw_only=True)
class Levels:
    """The five tracks in their order, and the elements that have a level or should have one, by id.

    ``at_most`` is the level, from 1 to 5, that an element without proof can count as.
    """

    tracks: tuple[Track, ...]
    elements: tuple[ElementLevel, ...]
    at_most: int

    @property
    def known(self) -> tuple[Track, ...]:
        """The tracks of which we know the level."""
        return tuple(t for t in self.tracks if t.level is not None)

    @property
    def compared(self) -> tuple[Track, ...]:
        """The tracks of which we know level and target."""
        return tuple(t for t in self.tracks if t.is_on_target is not None)

    @property
    def on_target(self) -> int:
        """How many tracks have reached their target."""
        return sum(1 for t in self.compared if t.is_on_target)

    @property
    def lowered(self) -> int:
        """How many elements count lower, because nothing shows their level."""
        return sum(1 for e in self.elements if e.is_lowered)


def levels_of(elements: Sequence[Element], *, thresholds: Thresholds) -> Levels:
    """Work out the level of each track; ``level_without_proof`` is read.

    The level of a track is the highest that at least half of its elements with a known level have reached. More than
    half unknown, or no elements: unknown. The previous level and the target go the same way, without the test of proof.
    """
    limit = thresholds["level_without_proof"]
    at_most = min(max(int(limit), min(_LEVELS)), max(_LEVELS))
    counted = [_counted(e, is_lowered=not e.has_proof and (e.level or 0) > limit, at_most=at_most) for e in elements]
    return Levels(
        tracks=tuple(_track(name, [c for c in counted if c.element.kind in TRACKS[name]]) for name in TRACKS),
        elements=tuple(c for c in counted if c.element.has_level),
        at_most=at_most,
    )


def reached(levels: Sequence[int | None]) -> int | None:
    """The highest level that at least half of the known ones have reached; unknown when more than half are unknown.

    Examples
    --------
    >>> reached([3, 3, 2, 2]), reached([4, None]), reached([4, None, None]), reached([])
    (3, 4, None, None)
    """
    known = [level for level in levels if level is not None]
    if 2 * len(known) < len(levels) or not known:
        return None
    return next(level for level in _LEVELS if 2 * sum(k >= level for k in known) >= len(known))


def _counted(element: Element, *, is_lowered: bool, at_most: int) -> ElementLevel:
    return ElementLevel(element=element, counts_as=at_most if is_lowered else element.level, is_lowered=is_lowered)


def _track(name: str, elements: Sequence[ElementLevel]) -> Track:
    return Track(
        name=name,
        n=len(elements),
        known=sum(e.counts_as is not None for e in elements),
        lowered=sum(e.is_lowered for e in elements),
        level=reached([e.counts_as for e in elements]),
        previous_level=reached([e.element.previous_level for e in elements]),
        target_level=reached([e.element.target_level for e in elements]),
    )
