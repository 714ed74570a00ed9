"""What the shareable edition may know of step 1: facts with names; support and statements as counts and status."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.edition.filled import shareable_tables
from omgeving_helpers.edition.parties import all_without_views, count_shown, without_views

if TYPE_CHECKING:
    from omgeving_helpers.steps.shared_picture import SharedPicture, StatementResult, Support
    from omgeving_helpers.steps.shared_picture.entry import Entries
    from omgeving_helpers.steps.shared_picture.knowing import Knowing
    from omgeving_helpers.steps.shared_picture.palette import Palette
    from omgeving_helpers.steps.shared_picture.reliability import Reliability
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.steps.thresholds import Thresholds


def shareable_shared_picture(picture: SharedPicture, situation: Situation) -> SharedPicture:
    """Project step 1: palette and involvement with names, support and statements without."""
    return picture.projected(
        situation,
        palette=_palette(picture.palette),
        support=_support(picture.support, picture.thresholds),
        entry=_entry(picture.entry),
        statements=_statements(picture),
        origin=picture.origin,
        knowing=_knowing(picture.knowing),
        reliability=_reliability(picture.reliability),
        inputs=(),
    )


def _support(support: Support, thresholds: Thresholds) -> Support:
    """Counts only, and the external part only when what remains is no small group either."""
    rest = support.n - support.n_external
    is_external_shown = support.n_external == 0 or (
        support.n_external >= thresholds["small_group"] and not 0 < rest < thresholds["small_group"]
    )

    external = support.n_external if is_external_shown else 0
    return replace(
        support,
        could_be_narrow=False,
        k=count_shown(support.k, support.n, thresholds),
        k_max=count_shown(support.k_max, support.n, thresholds),
        k_external=count_shown(support.k_external, external, thresholds),
        k_external_max=count_shown(support.k_external_max, external, thresholds),
        scores={},
        not_on_board=(),
        unknown=(),
        against=(),
        without_category=(),
        can_block=(),
        can_block_and_not_on_board=(),
        supervisors=(),
        middle=None,
        set_by_hand=0,
        is_external_shown=is_external_shown,
    )


def _statements(picture: SharedPicture) -> tuple[StatementResult, ...]:
    """Status and number of answers; nothing when so few parties count that a status gives answers away."""
    if len(picture.counting) < picture.thresholds["small_group"]:
        return ()
    return tuple(
        replace(
            s,
            median=None,
            scores={},
            outliers=(),
            agree=(),
            disagree=(),
            brought_in_by=without_views(s.brought_in_by) if s.brought_in_by else None,
            row=None,
        )
        for s in picture.statements
    )


def _palette(palette: Palette) -> Palette:
    return replace(
        palette,
        groups=tuple(replace(g, parties=all_without_views(g.parties)) for g in palette.groups),
        without_category=all_without_views(palette.without_category),
        citizens=all_without_views(palette.citizens),
        citizens_who_take_part=all_without_views(palette.citizens_who_take_part),
        citizens_in_doubt=(),
        perhaps_citizens=(),
    )


def _entry(entries: Entries) -> Entries:
    return replace(entries, entries=tuple(replace(e, party=without_views(e.party)) for e in entries.entries))


def _knowing(knowing: Knowing) -> Knowing:
    return replace(
        knowing,
        heavily_affected=all_without_views(knowing.heavily_affected),
        know=all_without_views(knowing.know),
        do_not_know=all_without_views(knowing.do_not_know),
        unknown=all_without_views(knowing.unknown),
    )


def _reliability(sure: Reliability) -> Reliability:
    return replace(
        sure,
        panels=tuple(replace(panel, party=without_views(panel.party)) for panel in sure.panels),
        possibly_key=(),
        filled=shareable_tables(sure.filled),
    )
