"""What the shareable edition may know of step 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omgeving_helpers.steps.pdca import Pdca
    from omgeving_helpers.steps.situation import Situation


def shareable_pdca(found: Pdca, situation: Situation) -> Pdca:
    """Project step 3 to what every reader may know."""
    return found.projected(situation, inputs=())
