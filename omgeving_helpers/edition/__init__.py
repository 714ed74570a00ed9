"""What the shareable edition may know: a projection of results, not of tables and not of pages (definition 13).

Facts keep their names; views lose names, and counts that would give an answer away. To the right of
``shareable`` nothing internal is left to show, so nothing there has to think of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.edition.anchoring import shareable_anchoring
from omgeving_helpers.edition.interaction_model import shareable_interaction_model
from omgeving_helpers.edition.parties import all_without_views, count_shown, without_views
from omgeving_helpers.edition.pdca import shareable_pdca
from omgeving_helpers.edition.shared_picture import shareable_shared_picture

if TYPE_CHECKING:
    from omgeving_helpers.steps.analysis import Analysis

__all__ = ["EDITIONS", "all_without_views", "count_shown", "shareable", "without_views"]

EDITIONS = ("internal", "shareable")


def shareable(analysis: Analysis) -> Analysis:
    """Project an analysis to what every reader may know.

    Parties lose influence, blocking, wishes and what makes them key; answers and rows of the file are gone; each
    step decides on each of its parts.
    """
    inside = analysis.situation
    situation = replace(inside, parties=all_without_views(inside.parties), answers=None, at=None)
    return analysis.projected(
        situation,
        shared_picture=shareable_shared_picture(analysis.shared_picture, situation),
        interaction_model=shareable_interaction_model(analysis.interaction_model, situation),
        pdca=shareable_pdca(analysis.pdca, situation),
        anchoring=shareable_anchoring(analysis.anchoring, situation),
    )
