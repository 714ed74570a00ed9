"""The trials: below which section, what a reader can choose there, and which of our functions a choice goes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from omgeving_helpers.answers import support_headline
from omgeving_helpers.answers.anchoring import describe_contact
from omgeving_helpers.signals import judge
from omgeving_helpers.signals.several import what_if
from omgeving_helpers.steps.analysis import Analysis
from omgeving_helpers.steps.what_if import changed_threshold, with_cells, with_threshold, without_party
from omgeving_helpers.widgets.controls import NOBODY, contacts, forums, parties, programmes, threshold, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from omgeving_helpers.reading.rows import CellValue
    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.several import PortfolioJudgement
    from omgeving_helpers.steps.anchoring import Anchoring
    from omgeving_helpers.steps.shared_picture import SharedPicture
    from omgeving_helpers.steps.situation import Situation
    from omgeving_helpers.widgets.controls import Maker

    Chosen: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Trial:
    """What can be tried below a section.

    ``change`` takes what was judged and what was chosen (by name of the control; what was left as it is, is not in
    it) and judges again. ``also`` says one more sentence over the results of the step, or nothing.
    """

    controls: tuple[Maker, ...]
    change: Callable[[Any, Chosen], Any]
    also: Callable[..., str] | None = None


def _with_thresholds(situation: Situation, chosen: Chosen) -> Situation:
    for code in situation.thresholds.by_code:
        situation = with_threshold(situation, code, chosen[code]) if code in chosen else situation
    return situation


def _shared_picture(now: Judgement, chosen: Chosen) -> Judgement:
    """A party thought away, and other thresholds."""
    situation = _with_thresholds(now.analysis.situation, chosen)
    if "without-party" in chosen:
        situation = without_party(situation, chosen["without-party"])
    return judge(Analysis(situation))


def _forum(now: Judgement, chosen: Chosen) -> Judgement:
    """One forum on another level, with another way up, or with another say."""
    columns = {"forum-level": "level", "forum-up": "escalates_to", "forum-say": "authority"}
    cells = {column: _cell(chosen[name]) for name, column in columns.items() if name in chosen}
    if "forum" not in chosen or not cells:
        return now
    return judge(Analysis(with_cells(now.analysis.situation, "forums", chosen["forum"], cells)))


def _contact(now: Judgement, chosen: Chosen) -> Judgement:
    """One party with another first contact, of which it has been told."""
    if "party" not in chosen or "contact" not in chosen:
        return now
    role = _cell(chosen["contact"])
    cells: dict[str, CellValue] = {"first_contact": role, "contact_known": "yes" if role else "unknown"}
    return judge(Analysis(with_cells(now.analysis.situation, "stakeholders", chosen["party"], cells)))


def _portfolio(now: PortfolioJudgement, chosen: Chosen) -> PortfolioJudgement:
    """Another threshold for what is too much, and a programme thought away."""
    thresholds = now.portfolio.thresholds
    for code in now.portfolio.thresholds.by_code:
        thresholds = changed_threshold(thresholds, code, chosen[code]) if code in chosen else thresholds
    return what_if(now, thresholds=thresholds, without=chosen.get("without-programme", ""))


def _cell(value: Any) -> CellValue:
    """What a choice is in a cell of a table."""
    cell: CellValue = None if value == NOBODY else value
    return cell


def _headline(found: SharedPicture, _: Chosen, *, language: str) -> str:
    return support_headline(found, language=language)


def _of_party(found: Anchoring, chosen: Chosen, *, language: str) -> str:
    return describe_contact(found, chosen["party"], language=language) if "party" in chosen else ""


TRIALS: dict[tuple[str, str], Trial] = {
    ("shared_picture", "support"): Trial(
        controls=(threshold("support_from"), threshold("support_base_min")), change=_shared_picture
    ),
    ("shared_picture", "consensus"): Trial(
        controls=(parties("without-party"), threshold("shared_median"), threshold("shared_minimum")),
        change=_shared_picture,
        also=_headline,
    ),
    ("interaction_model", "forums"): Trial(
        controls=(
            forums("forum"),
            words_of("forum-level", "level"),
            forums("forum-up", nobody=True),
            words_of("forum-say", "authority"),
        ),
        change=_forum,
    ),
    ("pdca", "drift"): Trial(controls=(threshold("drift_median"), threshold("drift_movers")), change=_shared_picture),
    ("anchoring", "contacts"): Trial(controls=(parties("party"), contacts("contact")), change=_contact, also=_of_party),
    ("portfolio", "load"): Trial(
        controls=(threshold("overload_moments"), programmes("without-programme")), change=_portfolio
    ),
}
"""By step and section."""
