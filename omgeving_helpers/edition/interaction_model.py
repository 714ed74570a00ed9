"""What the shareable edition may know of step 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omgeving_helpers.steps.interaction_model import InteractionModel
    from omgeving_helpers.steps.situation import Situation


def shareable_interaction_model(found: InteractionModel, situation: Situation) -> InteractionModel:
    """Project step 2 to what every reader may know."""
    return found.projected(situation, inputs=())
