"""What has changed: since the previous cycle, and since the previous report, corrections apart from progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from omgeving_helpers.blocks.section import answer
from omgeving_helpers.blocks.thresholds import meaning
from omgeving_helpers.figures.symbols import symbol
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.signals import words
from omgeving_helpers.texts import Words, as_typed, column_label, say, value_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from omgeving_helpers.signals.changes import CellChange, Change, SinceCycle, SinceReport
    from omgeving_helpers.signals.model import Signal
    from omgeving_helpers.signals.overview import Overview

_REASONS = ("correction", "thresholds", "since_previous")


def changes(page: Overview, *, language: str) -> Markup:
    """The part of a report that says what is new, what is gone, and why."""
    parts = [
        element("h2", say("summary.changed", language), id="changed"),
        element("p", element("strong", say("summary.changed-question", language))),
    ]
    typed_in = page.judgement.snapshot.language
    if page.since_cycle is None and page.since_report is None:
        parts.append(answer(say("summary.changed-first", language), typed_in=typed_in))
    if page.since_cycle is not None:
        parts.append(_since_cycle(page.since_cycle, language=language, typed_in=typed_in))
    if page.since_report is not None:
        parts.append(_since_report(page, page.since_report, language=language, typed_in=typed_in))
    return joined(parts)


def _since_cycle(since: SinceCycle, *, language: str, typed_in: str) -> Markup:
    then = since.before.snapshot
    title = say("summary.changed-cycle", language, cycle=then.cycle or 0, date=then.reference_date)
    told = say("summary.changed-answer", language, new=len(since.new), gone=len(since.gone))
    new, gone = ([_signal(s, language, typed_in) for s in signals] for signals in (since.new, since.gone))
    return joined([element("h3", title), answer(told, typed_in=typed_in), *_new_and_gone(new, gone, language)])


def _since_report(page: Overview, since: SinceReport, *, language: str, typed_in: str) -> Markup:
    title = say("summary.changed-report", language, date=since.previous.reference_date)
    first = [element("p", html(text, typed_in=typed_in)) for text in _said_first(page, since, language)]
    groups = [_group(since.of(why), why, language=language, typed_in=typed_in) for why in _REASONS if since.of(why)]
    if not groups:
        groups = [element("p", say("summary.changed-nothing", language))]
    return joined([element("h3", title), *first, *groups])


def _said_first(page: Overview, since: SinceReport, language: str) -> Iterable[str]:
    if since.is_other_version:
        yield say("summary.other-version", language)
    names = [meaning(t, language) for t in page.judgement.snapshot.thresholds if t.code in since.other_thresholds]
    if names:
        yield say("summary.other-thresholds", language, k=len(names), names=names)


def _group(found: Sequence[Change], why: str, *, language: str, typed_in: str) -> Markup:
    new, gone = ([_change(c, language, typed_in) for c in found if c.is_new is is_new] for is_new in (True, False))
    told = say("summary.why-explained-correction", language) if why == "correction" else None
    parts = [element("h4", say(f"summary.why-{why}", language)), element("p", told) if told else Markup("")]
    return joined([*parts, *_new_and_gone(new, gone, language)])


def _new_and_gone(new: Sequence[Markup], gone: Sequence[Markup], language: str) -> list[Markup]:
    parts = []
    for name, items in (("new", new), ("gone", gone)):
        if items:
            parts += [element("p", say(f"summary.changed-{name}", language), class_="lead"), element("ul", *items)]
    return parts


def _change(change: Change, language: str, typed_in: str) -> Markup:
    if change.signal is not None:
        return _signal(change.signal, language, typed_in)
    told = change.told or {}
    text = str(told["text"]["en" if language == "en" else "nl"])
    sentence = html(as_typed(text), typed_in="en" if language == "en" else "nl")
    cells = [element("li", html(_cell(cell, language), typed_in=typed_in)) for cell in change.cells]
    return element("li", symbol(str(told["severity"])), " ", sentence, element("ul", *cells) if cells else Markup(""))


def _cell(cell: CellChange, language: str) -> str:
    """Which cell made the difference: what stood there and what stands there now."""
    place = Words(", ".join([as_typed(cell.file), say("faults.place-row", language, row=Words(str(cell.row)))]))
    column = column_label(cell.table, cell.column, language)
    then, now = (value_label(cell.table, cell.column, v, language) for v in (cell.then, cell.now))
    return say("summary.cell-then", language, place=place, column=column, then=then, now=now)


def _signal(signal: Signal, language: str, typed_in: str) -> Markup:
    severity = say(f"page.severity-{signal.severity}", language)
    sentence = Words(f"{severity}: {words.headline(signal, language)}")
    return element("li", symbol(signal.severity), " ", html(sentence, typed_in=typed_in))
