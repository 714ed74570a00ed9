"""What the shareable edition may know of step 2: seats, links and decisions are facts and keep their names.

Gone are the roles of who chairs, prepares, elaborates and sits there, and what a holder of a seat may agree to.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.edition.parties import all_without_views, without_views

if TYPE_CHECKING:
    from omgeving_helpers.steps.interaction_model import (
        Chair,
        Decision,
        FellowGovernments,
        Forum,
        Forums,
        Imposed,
        InteractionModel,
        Principles,
        Raci,
        Seated,
        Seating,
    )
    from omgeving_helpers.steps.situation import Situation


def shareable_interaction_model(found: InteractionModel, situation: Situation) -> InteractionModel:
    """Project step 2: who sits and decides where with names, functions of people without."""
    return found.projected(
        situation,
        forums=_forums(found.forums),
        seating=_seating(found.seating),
        raci=_raci(found.raci),
        fellow=_fellow(found.fellow),
        imposed=_imposed(found.imposed),
        principles=_principles(found.principles),
        inputs=(),
    )


def _forums(forums: Forums) -> Forums:
    return replace(
        forums,
        forums=tuple(_forum(f) for f in forums.forums),
        circles=tuple(tuple(_forum(f) for f in circle) for circle in forums.circles),
    )


def _forum(forum: Forum) -> Forum:
    return replace(forum, chair=None, preparer=None, is_preparer_known=False, elaborator=None, row=None)


def _seating(seating: Seating) -> Seating:
    return replace(seating, everyone=tuple(_seated(s) for s in seating.everyone))


def _seated(seated: Seated) -> Seated:
    return replace(seated, party=without_views(seated.party), chairs=tuple(_chair(c) for c in seated.chairs))


def _chair(chair: Chair) -> Chair:
    return replace(
        chair,
        forum=_forum(chair.forum),
        place=replace(chair.place, functionary=None, mandate=None, row=None),
        via=without_views(chair.via) if chair.via else None,
    )


def _raci(raci: Raci) -> Raci:
    return replace(raci, decisions=tuple(_decision(d) for d in raci.decisions))


def _decision(decision: Decision) -> Decision:
    return replace(decision, roles=tuple(replace(r, functionary=None, row=None) for r in decision.roles))


def _fellow(fellow: FellowGovernments) -> FellowGovernments:
    return replace(
        fellow,
        governments=tuple(_seated(s) for s in fellow.governments),
        without_seat=tuple(_seated(s) for s in fellow.without_seat),
        perhaps_without_seat=tuple(_seated(s) for s in fellow.perhaps_without_seat),
    )


def _imposed(imposed: Imposed) -> Imposed:
    return replace(imposed, parties=all_without_views(imposed.parties), perhaps=all_without_views(imposed.perhaps))


def _principles(principles: Principles) -> Principles:
    return replace(principles, principles=tuple(replace(p, row=None) for p in principles.principles))
