"""From the parameters of a notebook to its page: programmes are read, worked out and judged.

What a page shows does not live here.
"""

from __future__ import annotations

import shlex
from datetime import date
from typing import TYPE_CHECKING

from omgeving_helpers.display.page import Page, PortfolioPage
from omgeving_helpers.display.parameters import checked_parameters
from omgeving_helpers.faults import Fault, InputError, Weight
from omgeving_helpers.places import find_programme, find_root, ids
from omgeving_helpers.programme import check_programmes, shared_list
from omgeving_helpers.signals import judge
from omgeving_helpers.signals.several import judge_portfolio
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.steps.portfolio import latest_date
from omgeving_helpers.steps.thresholds import thresholds_in
from omgeving_helpers.unchanged import checked

if TYPE_CHECKING:
    from omgeving_helpers.programme import Programme
    from omgeving_helpers.signals import Judgement


def open_page(
    programme: str,
    *,
    step: str = "shared_picture",
    data_root: str = "data",
    reference_date: str = "",
    cycle: int = 0,
    language: str = "nl",
    edition: str = "internal",
    mode: str = "analysis",
) -> Page:
    """Read a programme and work out a step.

    Parameters
    ----------
    programme
        An id below ``data_root/programmes``, or a path to a folder or workbook.
    step
        ``shared_picture``, ``interaction_model``, ``pdca`` or ``anchoring``.
    data_root
        The folder with ``programmes`` and ``reference``.
    reference_date
        The date at which to look, as ``yyyy-mm-dd``; empty = the end of the month of the last measurement.
    cycle
        0 = the latest round at that date.
    language, edition, mode
        ``nl`` or ``en``; ``internal`` or ``shareable``; ``analysis`` or ``report``.

    Raises
    ------
    InputError
        With every fault, when the programme cannot be reported on or a parameter has no such value. In a notebook it
        shows what is wrong and what to do, without a traceback.
    """
    words_in = checked_parameters(reference_date, language=language, edition=edition, mode=mode, step=step)
    root = find_root(data_root)
    read, faults = checked(find_programme(programme, root), root)
    if read is None:
        raise InputError(faults, words_in)
    judgement = judged(read, cycle=cycle, reference_date=reference_date, edition=edition, words_in=words_in)
    return Page(judgement, step, language, edition, mode, faults if edition == "internal" else ())


def open_portfolio(
    programmes: str = "",
    *,
    data_root: str = "data",
    reference_date: str = "",
    language: str = "nl",
    edition: str = "internal",
    mode: str = "analysis",
) -> PortfolioPage:
    """Read several programmes and put them side by side; one that cannot be read is named and left out.

    Parameters
    ----------
    programmes
        Ids or paths with blanks between them (a path with a blank between quotation marks); empty = all below
        ``data_root/programmes``.
    data_root, language, edition, mode
        As for :func:`open_page`.
    reference_date
        The date at which to look; empty = the latest of the dates at which each programme would be looked at.

    Raises
    ------
    InputError
        When no programme can be read, or a parameter has no such value.
    """
    words_in = checked_parameters(reference_date, language=language, edition=edition, mode=mode)
    root = find_root(data_root)
    names = shlex.split(programmes) or ids(root)
    found = check_programmes([find_programme(name, root) for name in names], data_root=root)
    if not found.read:
        faults = [fault for left_out in found.left_out for fault in left_out.faults]
        raise InputError(faults or [Fault(code="no-programmes", weight=Weight.ERROR, file=str(root))], words_in)
    day = date.fromisoformat(reference_date) if reference_date else latest_date(found.read)
    judged = judge_portfolio(
        [analyse(programme, reference_date=day) for programme in found.read],
        thresholds=thresholds_in(shared_list("thresholds", data_root=root)),
        for_edition=edition,
        left_out=[left_out.name for left_out in found.left_out],
    )
    return PortfolioPage(judged, language, edition, mode)


def judged(programme: Programme, *, cycle: int, reference_date: str, edition: str, words_in: str) -> Judgement:
    """What an edition may know of a programme, at a date and in a round.

    Raises
    ------
    InputError
        In the language of the reader, when there is no such round.
    """
    asked = (programme, cycle, reference_date, edition)
    if _LAST.asked and _LAST.asked[0] is programme and _LAST.asked[1:] == asked[1:]:
        return _LAST.judgement
    day = date.fromisoformat(reference_date) if reference_date else None
    try:
        analysis = analyse(programme, cycle=cycle, reference_date=day)
    except InputError as error:
        raise InputError(error.faults, words_in) from None
    _LAST.asked, _LAST.judgement = asked, judge(analysis, for_edition=edition)
    return _LAST.judgement


class _Last:
    """The judgement that was asked last: the notebooks of one report ask for the same one, of the same tables."""

    asked: tuple[Programme, int, str, str] | None = None
    judgement: Judgement


_LAST = _Last()
