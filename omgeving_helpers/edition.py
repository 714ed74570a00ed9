"""What the shareable edition may know: a projection of results, not of tables and not of pages (definition 13).

Facts keep their names; views lose names, and counts that would give an answer away. To the right of
``shareable`` nothing internal is left to show, so nothing there has to think of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture import SharedPicture, StatementResult, Support
    from omgeving_helpers.steps.shared_picture.entry import Entries
    from omgeving_helpers.steps.shared_picture.knowing import Knowing
    from omgeving_helpers.steps.shared_picture.palette import Palette
    from omgeving_helpers.steps.shared_picture.reliability import Reliability
    from omgeving_helpers.steps.shared_picture.support import Count
    from omgeving_helpers.steps.thresholds import Thresholds

EDITIONS = ("internal", "shareable")


def shareable(picture: SharedPicture) -> SharedPicture:
    """Project step 1 to what every reader may know.

    Parties lose influence, blocking, wishes and what makes them key; support and statements keep counts and
    status; scores and rows of the file are gone.
    """
    return replace(
        picture,
        parties=tuple(without_views(p) for p in picture.parties),
        palette=_palette(picture.palette),
        support=_support(picture.support, picture.snapshot.thresholds),
        entry=_entry(picture.entry),
        statements=_statements(picture),
        knowing=_knowing(picture.knowing),
        reliability=_reliability(picture.reliability),
        scores=None,
        source=None,
        is_shareable=True,
    )


def without_views(party: Party) -> Party:
    """A party without our judgement of it: only public cells, and that it is key but not why."""
    return replace(
        party,
        influence=None,
        can_block="unknown",
        objections_known="unknown",
        is_key_by_hand=False,
        cells_to_fill=(),
        row=None,
    )


def count_shown(k: int, n: int, thresholds: Thresholds) -> Count:
    """A count of n as it may be told: none and all give every answer away, and a small group gives too much.

    Examples
    --------
    >>> from fractions import Fraction
    >>> from omgeving_helpers.steps.thresholds import Threshold, Thresholds
    >>> small = Thresholds({"small_group": Threshold("small_group", Fraction(3), "count", "", "", False)})
    >>> [count_shown(k, 4, small) for k in (0, 1, 4)], count_shown(1, 2, small)
    (['nearly_none', 1, 'nearly_all'], None)
    """
    if n < thresholds["small_group"]:
        return None
    return {0: "nearly_none", n: "nearly_all"}.get(k, k)


def _support(support: Support, thresholds: Thresholds) -> Support:
    """Counts only, and the external part only when what remains is no small group either."""
    rest = support.n - support.n_external
    is_external_shown = support.n_external == 0 or (
        support.n_external >= thresholds["small_group"] and not 0 < rest < thresholds["small_group"]
    )

    def told(k: Count, n: int) -> Count:
        return count_shown(k, n, thresholds) if isinstance(k, int) else k

    external = support.n_external if is_external_shown else 0
    return replace(
        support,
        k=told(support.k, support.n),
        k_max=told(support.k_max, support.n),
        k_external=told(support.k_external, external),
        k_external_max=told(support.k_external_max, external),
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
    if len(picture.counting) < picture.snapshot.thresholds["small_group"]:
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
        groups=tuple(replace(g, parties=_all_without_views(g.parties)) for g in palette.groups),
        without_category=_all_without_views(palette.without_category),
        citizens=_all_without_views(palette.citizens),
        citizens_who_take_part=_all_without_views(palette.citizens_who_take_part),
    )


def _entry(entries: Entries) -> Entries:
    return replace(entries, entries=tuple(replace(e, party=without_views(e.party)) for e in entries.entries))


def _knowing(knowing: Knowing) -> Knowing:
    return replace(
        knowing,
        heavily_affected=_all_without_views(knowing.heavily_affected),
        know=_all_without_views(knowing.know),
        do_not_know=_all_without_views(knowing.do_not_know),
        unknown=_all_without_views(knowing.unknown),
    )


def _reliability(sure: Reliability) -> Reliability:
    return replace(
        sure,
        panels=tuple(replace(panel, party=without_views(panel.party)) for panel in sure.panels),
        possibly_key=(),
    )


def _all_without_views(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    return tuple(without_views(p) for p in parties)
