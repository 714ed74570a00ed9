"""One fact per step for the tiles of the one page: a count of n, in one short sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.texts import say

if TYPE_CHECKING:
    from omgeving_helpers.steps.analysis import Analysis


def fact(analysis: Analysis, step: str, *, language: str) -> str:
    """The fact that stands in the tile of a step: k of n, or that we do not know."""
    k, n = _COUNTS[step](analysis)
    if n == 0:
        return say(f"summary.fact-{step}-unknown", language)
    return say(f"summary.fact-{step}", language, k=k, n=n)


def _groups(analysis: Analysis) -> tuple[int, int]:
    """Groups of the palette that have a party."""
    palette = analysis.shared_picture.palette
    return palette.covered, palette.applicable if analysis.situation.parties else 0


def _seated(analysis: Analysis) -> tuple[int, int]:
    """Counting parties with a direct or represented seat of which the role is known."""
    seating = analysis.interaction_model.seating
    counting = seating.counting if seating.has_rows else ()
    return sum(1 for s in counting if s.kind != "none" and s.is_certain), len(counting)


def _active(analysis: Analysis) -> tuple[int, int]:
    """Parties that are needed in this phase and take part."""
    here = analysis.pdca.taking_part
    return (len(here.active), len(here.needed)) if here else (0, 0)


def _informed(analysis: Analysis) -> tuple[int, int]:
    """Parties that know their first contact."""
    everyone = analysis.anchoring.contacts.everyone
    return everyone.knows, everyone.n


_COUNTS = {"shared_picture": _groups, "interaction_model": _seated, "pdca": _active, "anchoring": _informed}
