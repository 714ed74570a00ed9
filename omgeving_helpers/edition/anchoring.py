"""What the shareable edition may know of step 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omgeving_helpers.steps.anchoring import Anchoring
    from omgeving_helpers.steps.situation import Situation


def shareable_anchoring(found: Anchoring, situation: Situation) -> Anchoring:
    """Project step 4 to what every reader may know."""
    return found.projected(situation, inputs=())
