"""One fact per step for the tiles of the one page: a count of n, in one short sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.texts import say

if TYPE_CHECKING:
    from omgeving_helpers.steps.analysis import Analysis


def fact(analysis: Analysis, step: str, *, language: str) -> str:
    """The fact that stands in the tile of a step."""
    palette = analysis.shared_picture.palette
    if step != "shared_picture":
        return say(f"summary.fact-{step}-unknown", language)
    if not analysis.situation.parties:
        return say("summary.fact-shared_picture-nobody", language)
    return say("summary.fact-shared_picture", language, covered=palette.covered, applicable=palette.applicable)
