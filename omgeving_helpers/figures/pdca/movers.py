"""F3.3, support lines: a line per party over the rounds, all grey but who joined, who left, and who swung."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from omgeving_helpers.answers.pdca import movers_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.pdca.shapes import MOST_CYCLES, legend
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Line, Mark, Sheet
from omgeving_helpers.figures.style import (
    ACCENT,
    AXIS_DIGIT,
    AXIS_WORD,
    BAD,
    GOOD,
    INK,
    LEFT,
    LINE,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    WIDTH,
)
from omgeving_helpers.texts import Words, as_typed, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.figures.pdca.shapes import Sign
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.pdca import Pdca, SupportLine

_LABEL = 150.0
_LEFT, _RIGHT = LEFT + 96, WIDTH - RIGHT - _LABEL - 34
_LEVELS = 5
_LOWEST_CHART, _LABEL_LINE = 330.0, 15.0
_SPREAD = 0.62
_DOT = 6.0
_MOST_NAMES, _ROUND = 3, 52.0
_COLOURS = {"joined": GOOD, "left": BAD}


def plot_movers(found: Pdca, *, language: str) -> Picture:
    """Draw the support lines.

    Parameters
    ----------
    found
        Step 3, of the internal edition: a named party with its support is a view.
    language
        Of the reader.

    Raises
    ------
    ValueError
        For the shareable edition, which has counts in place of this picture.
    """
    if found.is_shareable:
        msg = "the shareable edition counts who joined and left, and draws no lines"
        raise ValueError(msg)
    lines, cycles = [line for line in found.support_lines.lines if line.scores], found.snapshot.cycles[-MOST_CYCLES:]
    title, subtitle = _title(found, language), say("figures.movers-subtitle", language)
    alt, table = _alt(found, title, language), movers_table(found, language=language)
    if not lines or not cycles:
        sheet = frame.nothing(title, found.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, alt, title, subtitle, table)
    sheet, y = frame.start(title, subtitle)
    y = legend(sheet, y, _legend(language)) + 10
    told = [line for line in lines if _is_told(line)]
    height = max(_LOWEST_CHART, _LABEL_LINE * len(told) + 30)
    _axes(sheet, y, height, found, language)
    places = _places(lines, cycles, y, height)
    for line in sorted(lines, key=_is_told):
        _draw(sheet, line, [(c, *places[line.party.id, c]) for c in cycles if (line.party.id, c) in places])
    _labels(sheet, y, height, told, places=places, last=cycles[-1])
    y = _rounds(sheet, y + height, cycles, len(found.snapshot.cycles), language)
    footer = frame.footer(found.snapshot, n=len(lines), language=language)
    sheet = frame.finish(sheet, y, found.snapshot, footer=footer, language=language)
    return Picture(sheet, alt, title, subtitle, table)


def _title(found: Pdca, language: str) -> str:
    lines = found.support_lines
    if not lines.cycles:
        return say("figures.movers-title-nothing", language)
    if lines.previous_cycle is None:
        return say("figures.movers-title-one", language)
    joined, left = (int(k) if isinstance(k, int) else 0 for k in (lines.joined, lines.left))
    return say("figures.movers-title", language, base=lines.previous_cycle, n=lines.n, joined=joined, left=left)


def _alt(found: Pdca, title: str, language: str) -> str:
    lines = found.support_lines
    if lines.previous_cycle is None:
        return plain(title)
    joined, left = (lines.with_change(change) for change in ("joined", "left"))
    names = {"names_joined": _some(joined, language), "names_left": _some(left, language)}
    counts = {"joined": len(joined), "left": len(left)}
    return plain(say("figures.movers-alt", language, title=Words(title), **counts, **names))


def _some(parties: tuple[Party, ...], language: str) -> list[Words]:
    """The first names, and how many more there are."""
    names = [as_typed(p.name) for p in parties[:_MOST_NAMES]]
    rest = len(parties) - _MOST_NAMES
    return [*names, say("figures.movers-more", language, k=rest)] if rest > 0 else names


def _is_told(line: SupportLine) -> bool:
    """Whether a line has a colour and a name."""
    return line.change in _COLOURS or line.is_swing


def _legend(language: str) -> list[tuple[Sign, str]]:
    return [
        (1, say("figures.movers-joined", language)),
        (-1, say("figures.movers-left", language)),
        (Mark(0, 0, "circle", 11, PAPER, INK, 1.5), say("figures.movers-swing", language)),
        (Mark(0, 0, "circle", _DOT, SOFT, SOFT), say("figures.consensus-asked", language)),
        (Mark(0, 0, "circle", _DOT, PAPER, SOFT), say("figures.consensus-estimate", language)),
        (None, say("figures.movers-key", language)),
    ]


def _axes(sheet: Sheet, y: float, height: float, found: Pdca, language: str) -> None:
    """The five scores with their end words, and the line from which a party is on board."""
    band, limit = height / _LEVELS, found.thresholds["support_from"]
    for score in range(1, _LEVELS + 1):
        at = y + (_LEVELS - score + 0.5) * band
        sheet.text(_LEFT - 14, at + 5, frame.number(score, language), size=AXIS_DIGIT, bold=True, anchor="end")
        if score in {1, 3, 5}:
            word = say(f"figures.support-{score}", language)
            sheet.text(LEFT, at + 4, word, size=AXIS_WORD, colour=SOFT, room=_LEFT - LEFT - 30)
    if 1 < limit <= _LEVELS:
        at = y + (_LEVELS - float(-(-limit // 1)) + 1) * band
        sheet.add(Line(LEFT, at, _RIGHT + 10, at, ACCENT, 1.5))
        word = say("figures.movers-limit", language)
        sheet.text(LEFT, at - 4, word, size=AXIS_WORD, colour=ACCENT, room=_LEFT - LEFT - 4)


def _x(index: int, n: int) -> float:
    return _LEFT + 12 + (index * (_RIGHT - _LEFT - 24) / (n - 1) if n > 1 else (_RIGHT - _LEFT - 24) / 2)


def _places(
    lines: list[SupportLine], cycles: tuple[int, ...], y: float, height: float
) -> dict[tuple[str, int], tuple[float, float]]:
    """Where each answer stands: at its round and in the band of its score, parties on one score side by side."""
    band, found = height / _LEVELS, dict[tuple[str, int], tuple[float, float]]()
    for i, cycle in enumerate(cycles):
        for score in range(1, _LEVELS + 1):
            here = [line for line in lines if cycle in line.scores and line.scores[cycle].value == score]
            pitch = min(9.0, _SPREAD * band / max(1, len(here) - 1))
            for k, line in enumerate(here):
                at = y + (_LEVELS - score + 0.5) * band + (k - (len(here) - 1) / 2) * pitch
                found[line.party.id, cycle] = (_x(i, len(cycles)), at)
    return found


def _draw(sheet: Sheet, line: SupportLine, places: list[tuple[int, float, float]]) -> None:
    """The line between rounds that follow each other, and a dot per answer."""
    colour = _COLOURS.get(line.change, INK if line.is_swing else LINE)
    rounds = [cycle for cycle, _, _ in places]
    for (_, x1, y1), (_, x2, y2) in pairwise(places):
        sheet.add(Line(x1, y1, x2, y2, colour, 2.5 if _is_told(line) else 1))
    for cycle, x, y in places:
        is_own_word = line.scores[cycle].source in {"asked", "document"}
        dot = colour if _is_told(line) else SOFT
        sheet.add(Mark(x, y, "circle", _DOT, dot if is_own_word else PAPER, dot, 1.5))
        if line.is_swing and cycle == rounds[-1]:
            sheet.add(Mark(x, y, "circle", 12, "none", INK, 1.5))


def _labels(
    sheet: Sheet,
    y: float,
    height: float,
    told: list[SupportLine],
    *,
    places: Mapping[tuple[str, int], tuple[float, float]],
    last: int,
) -> None:
    """The names at the right, near the end of their line and never on each other."""
    names = frame.labels([line.party for line in told], _LABEL, bold=[line.party.id for line in told])
    ends = [(places[line.party.id, last], line) for line in told if (line.party.id, last) in places]
    ends.sort(key=lambda end: end[0][1])
    wanted = [at for (_, at), _ in ends]
    for (point, line), at in zip(ends, _apart(wanted, y + 6, y + height - 6), strict=True):
        colour = _COLOURS.get(line.change, INK)
        start = WIDTH - RIGHT - _LABEL
        sheet.add(Line(point[0] + 8, point[1], start - 8, at, colour, 1))
        sheet.text(start, at + 4, names[line.party.id], bold=line.party.counts, colour=colour, room=_LABEL)


def _apart(wanted: list[float], top: float, bottom: float) -> list[float]:
    """Heights near the wanted ones, in order, each a line below the one before, and all within the chart."""
    found: list[float] = []
    for at in wanted:
        found.append(max(at, found[-1] + _LABEL_LINE if found else top))
    limit = bottom
    for i in reversed(range(len(found))):
        found[i] = min(found[i], limit)
        limit = found[i] - _LABEL_LINE
    return found


def _rounds(sheet: Sheet, y: float, cycles: tuple[int, ...], n: int, language: str) -> float:
    room = (_RIGHT - _LEFT) / max(1, len(cycles) - 1) - 2 if len(cycles) > 1 else _RIGHT - _LEFT
    for i, cycle in enumerate(cycles):
        text = say("pdca.round", language, cycle=cycle) if room > _ROUND else frame.number(cycle, language)
        sheet.text(_x(i, len(cycles)), y + 16, text, size=SMALL, anchor="middle", colour=SOFT, room=room)
    if n > len(cycles):
        sheet.text(LEFT, y + 34, say("figures.earlier-rounds", language, k=n - len(cycles)), colour=SOFT)
        return y + 38
    return y + 20
