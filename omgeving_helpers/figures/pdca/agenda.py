"""F3.7, the agenda track: decisions of the plan above, meetings below, and a connector per agenda item.

Labels stand in steps, the latest one nearest to its track, so that no leader crosses a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from omgeving_helpers.answers.pdca import agenda_table, decision_state
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.fonts import cut, width_of
from omgeving_helpers.figures.pdca.shapes import legend
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.scales import DateScale
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet
from omgeving_helpers.figures.style import (
    ACCENT,
    BAD,
    GOOD,
    INK,
    LABEL,
    LEFT,
    LINE,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.texts import Words, as_typed, plain, say, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from omgeving_helpers.figures.pdca.shapes import Sign
    from omgeving_helpers.steps.pdca import Decision, Item, Pdca

_NAME = 214.0
_SCALE = (LEFT + 14, WIDTH - RIGHT - _NAME - 16)
_FIRST_UP, _UP, _DOWN = 20.0, 30.0, 18.0
_BETWEEN = 96.0
_MOST_UP, _MOST_DOWN = 9, 8
_MOST_TICKS = 6
_DOT, _TICK = 12.0, 7.0
_MOST_NAMES = 3
_LOOK = {
    "in_time": ("circle", GOOD, GOOD),
    "late": ("triangle", BAD, BAD),
    "no_agenda": ("square", PAPER, BAD),
    "no_decision": ("square", PAPER, BAD),
    "not_discussed": ("diamond", ACCENT, ACCENT),
    "unknown": ("square", "hatched", UNKNOWN),
}
_FIRST = ("late", "no_agenda", "no_decision", "not_discussed", "unknown", "in_time")


@dataclass(frozen=True)
class _Placed:
    """A label with its place on the line of time, its width, and the step in which it stands (0 = nearest)."""

    x: float
    width: float
    step: int
    index: int


def plot_agenda(found: Pdca, *, language: str) -> Picture:
    """Draw the agenda track.

    Parameters
    ----------
    found
        Step 3, of either edition: plan and agenda are public.
    language
        Of the reader.
    """
    decisions = [d for d in found.plan.decisions if d.needed is not None]
    title, subtitle = _title(found, language), say("figures.agenda-subtitle", language)
    alt, table = _alt(found, title, language), agenda_table(found, language=language)
    if not decisions:
        sheet = frame.nothing(title, found.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, alt, title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = legend(sheet, y, _legend(decisions, language))
    scale = _scale(found, decisions)
    y = _ticks(sheet, y, scale, found, language)
    labels = [(scale.at(d.needed), _width(d, language)) for d in decisions if d.needed]
    kept = _steps(labels, _MOST_UP, _ranks(decisions))
    above = y + _UP * (max((p.step for p in kept), default=0) + 1) + 8
    below = above + _BETWEEN
    today = scale.at(found.snapshot.reference_date)
    sheet.add(Line(today, y, today, below, SOFT, 1))
    _tracks(sheet, (above, below), scale, found, language)
    shown_ones = [decisions[p.index] for p in kept]
    _connectors(sheet, shown_ones, scale, (above, below))
    for place in kept:
        sheet.add(Line(place.x, above - _FIRST_UP - place.step * _UP, place.x, above, LINE, 1))
    for place in kept:
        _decision(sheet, above, decisions[place.index], place, language)
    y, hidden = _meetings(sheet, below, shown_ones, scale)
    rest = (("figures.agenda-more", len(decisions) - len(kept)), ("figures.agenda-more-meetings", hidden))
    for key, k in rest:
        if k > 0:
            sheet.text(LEFT, y + 16, say(key, language, k=k), colour=SOFT)
            y += 20
    footer = say("figures.agenda-footer", language, date=found.snapshot.reference_date, n=len(found.plan.decisions))
    sheet = frame.finish(sheet, y + 4, found.snapshot, footer=footer, language=language)
    return Picture(sheet, alt, title, subtitle, table)


def _title(found: Pdca, language: str) -> str:
    decisions = found.plan.decisions
    if not decisions:
        return say("figures.agenda-title-nothing", language)
    late = sum(1 for d in decisions if d.is_late)
    without = sum(1 for d in decisions if d.decided is None)
    in_time = sum(1 for d in decisions if d.is_in_time)
    return say("figures.agenda-title", language, n=len(decisions), k=in_time, late=late, without=without)


def _alt(found: Pdca, title: str, language: str) -> str:
    if not found.plan.decisions:
        return plain(title)
    wrong = [d for d in found.plan.decisions if d.state != "in_time"]
    names = [Words(f"{as_typed(d.name)} ({decision_state(d, language)})") for d in wrong[:_MOST_NAMES]]
    if len(wrong) > _MOST_NAMES:
        names.append(say("figures.movers-more", language, k=len(wrong) - _MOST_NAMES))
    return plain(say("figures.agenda-alt", language, title=Words(title), k=len(wrong), names=names))


def _legend(decisions: Sequence[Decision], language: str) -> list[tuple[Sign, str]]:
    is_any_unknown = any(d.state == "unknown" for d in decisions)
    signs = ("in_time", "late", "not_discussed", "no_agenda", *(("unknown",) if is_any_unknown else ()))
    marks: list[tuple[Sign, str]] = [
        (_mark(0, 0, sign), say(f"figures.agenda-{sign.replace('_', '-')}", language)) for sign in signs
    ]
    return [
        *marks,
        (Mark(0, 0, "circle", _TICK, INK, INK, 1), say("figures.agenda-meeting", language)),
        (Mark(0, 0, "circle", _TICK - 2, PAPER, LINE, 1), say("figures.agenda-other-meeting", language)),
    ]


def _mark(x: float, y: float, state: str) -> Mark:
    shape, fill, colour = _LOOK[state]
    return Mark(x, y, shape, _DOT, fill, colour, 1.5, is_hatched=fill == "hatched")


def _scale(found: Pdca, decisions: Sequence[Decision]) -> DateScale:
    """From the first to the last date that matters for a decision, and the reference date."""
    days = [d.needed for d in decisions if d.needed] + [i.day for d in decisions for i in d.items if i.day]
    first, last = (edge([*days, found.snapshot.reference_date]) for edge in (min, max))
    pad = max(timedelta(days=10), (last - first) / 25)
    earliest = first - pad if first > date.min + pad else first
    return DateScale(earliest, last + pad if last < date.max - pad else last, *_SCALE)


def _ticks(sheet: Sheet, y: float, scale: DateScale, found: Pdca, language: str) -> float:
    """The dates above the tracks, and the reference date in its own line above them."""
    today, words = scale.at(found.snapshot.reference_date), plain(say("figures.agenda-today", language))
    start = min(max(LEFT, today - width_of(words, SMALL, bold=True) / 2), WIDTH - RIGHT - 80)
    sheet.text(start, y + 8, words, size=SMALL, bold=True, colour=SOFT)
    for day in scale.ticks(_MOST_TICKS):
        sheet.text(scale.at(day), y + 24, shown(day, language), size=SMALL, anchor="middle", colour=SOFT)
    return y + 34


def _ranks(decisions: Sequence[Decision]) -> list[int]:
    return [_FIRST.index(d.state) for d in decisions]


def _steps(labels: Sequence[tuple[float, float]], most: int, ranks: Sequence[int]) -> list[_Placed]:
    """A step for each label, so that neither labels nor leaders cross; what matters least is left out above the most.

    From right to left: a label lies above every label to its right that begins before it ends.
    """
    kept = list(range(len(labels)))
    while True:
        placed: list[_Placed] = []
        for index in sorted(kept, key=lambda i: (-labels[i][0], i)):
            x, width = labels[index]
            step = max((p.step + 1 for p in placed if p.x < x + width + 14), default=0)
            placed.append(_Placed(x, width, step, index))
        too_high = [p for p in placed if p.step >= most]
        if not too_high:
            return placed
        highest = too_high[0]
        crowd = [p for p in placed if p.x < highest.x + highest.width + 14]
        kept.remove(max(crowd, key=lambda p: (ranks[p.index], p.index)).index)


def _width(decision: Decision, language: str) -> float:
    name = width_of(cut(decision.name, LABEL, _NAME - 14, bold=True), LABEL, bold=True)
    return 14 + max(name, width_of(plain(decision_state(decision, language)), SMALL))


def _tracks(sheet: Sheet, tracks: tuple[float, float], scale: DateScale, found: Pdca, language: str) -> None:
    """The two lines of time, each with its name at the end.

    On the lower one stands every meeting, those that serve no decision small and grey.
    """
    for key, y in zip(("needed", "meetings"), tracks, strict=True):
        sheet.add(Line(_SCALE[0], y, _SCALE[1], y, SOFT, 1.5))
        name = say(f"figures.agenda-track-{key}", language)
        sheet.text(_SCALE[1] + 8, y + 4, name, size=SMALL, bold=True, colour=SOFT, room=WIDTH - RIGHT - _SCALE[1] - 8)
    below = tracks[1]
    for day in sorted({day for day, _ in found.plan.meetings if scale.first <= day <= scale.last}):
        sheet.add(Mark(scale.at(day), below, "circle", _TICK - 2, PAPER, LINE, 1))


def _connectors(sheet: Sheet, decisions: Iterable[Decision], scale: DateScale, tracks: tuple[float, float]) -> None:
    """A line from each decision to each of its meetings; the one that decides too late is thick and coloured."""
    for decision in decisions:
        for item in decision.items:
            if decision.needed is None or item.day is None:
                continue
            is_late = decision.is_late and item == decision.deciding
            colour = BAD if is_late else UNKNOWN
            ends = (scale.at(decision.needed), tracks[0], scale.at(item.day), tracks[1])
            sheet.add(Line(*ends, colour, 2.5 if is_late else 1))


def _decision(sheet: Sheet, above: float, decision: Decision, place: _Placed, language: str) -> None:
    """The mark, the name, and below it how it stands; the line of the reference date runs behind it."""
    y = above - _FIRST_UP - place.step * _UP
    colour = _LOOK[decision.state][2] if decision.state != "in_time" else SOFT
    sheet.add(Rect(place.x + 11, y - 11, place.width - 8, 26, PAPER), _mark(place.x, y, decision.state))
    sheet.text(place.x + 14, y, decision.name, bold=True, room=_NAME - 14)
    words = decision_state(decision, language)
    sheet.text(place.x + 14, y + 12, words, size=SMALL, colour=colour, room=_NAME + 16 - 14)


def _meetings(sheet: Sheet, below: float, decisions: Sequence[Decision], scale: DateScale) -> tuple[float, int]:
    """The meetings that serve a decision, named below the track; where it ends, and how many names are left out."""
    items = {(i.day, i.forum): (d, i) for d in decisions for i in d.items if i.day is not None and i.forum}
    ordered = sorted(items.items(), key=lambda entry: (entry[0][0] or date.max, entry[0][1] or ""))
    labels = [
        (scale.at(day), 10 + width_of(cut(forum, SMALL, _NAME - 10), SMALL))
        for (day, forum), _ in ordered
        if day and forum
    ]
    kept = _steps(labels, _MOST_DOWN, [0] * len(labels))
    for place in kept:
        _meeting(sheet, below, ordered[place.index][0][1] or "", ordered[place.index][1], place)
    deepest = max((p.step for p in kept), default=-1)
    return below + 14 + (deepest + 1) * _DOWN, len(labels) - len(kept)


def _meeting(sheet: Sheet, below: float, forum: str, of: tuple[Decision, Item], place: _Placed) -> None:
    decision, item = of
    is_late = decision.is_late and item == decision.deciding
    y = below + 20 + place.step * _DOWN
    sheet.add(Line(place.x, below, place.x, y, LINE, 1))
    colour = BAD if is_late else INK
    sheet.add(Mark(place.x, below, "triangle" if is_late else "circle", _TICK + 2 * is_late, colour, colour, 1))
    sheet.text(place.x + 10, y + 3, forum, size=SMALL, room=_NAME - 10)
