"""The signals of a page: what, who, what to do, and why the reader sees it.

As HTML, and the same in plain text.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from markupsafe import Markup

from omgeving_helpers.blocks.section import answer
from omgeving_helpers.blocks.thresholds import amount, meaning
from omgeving_helpers.figures.symbols import symbol
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.signals import words
from omgeving_helpers.signals.book import SEVERITIES
from omgeving_helpers.texts import Words, as_typed, column_label, product, say, value_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from omgeving_helpers.signals import Evidence, Signal
    from omgeving_helpers.steps.article import Requirement
    from omgeving_helpers.steps.thresholds import Threshold

_MOST_ROWS = 12


def signals(told: Sequence[Signal], *, language: str, typed_in: str, most: int | None = None) -> Markup:
    """These signals, in their order; of one rule at most so many in full, the others as their number."""
    shown, left = _shortened(told, most)
    items = [_signal(signal, language=language, typed_in=typed_in) for signal in shown]
    items += [
        element("li", say("page.signals-more", language, k=k, title=title))
        for title, k in ((words.title(of[0], language), len(of)) for of in left.values())
    ]
    lead = answer(_counts(told, language), typed_in=typed_in)
    return joined([lead, element("ol", *items, class_="signals") if items else Markup("")])


def _shortened(told: Sequence[Signal], most: int | None) -> tuple[list[Signal], dict[str, list[Signal]]]:
    """The signals that are shown in full, and per rule those that are not."""
    shown: list[Signal] = []
    left: dict[str, list[Signal]] = {}
    times: Counter[str] = Counter()
    for signal in told:
        times[signal.code] += 1
        if most is None or times[signal.code] <= most:
            shown.append(signal)
        else:
            left.setdefault(signal.code, []).append(signal)
    return shown, left


def signals_text(told: Sequence[Signal], *, language: str) -> str:
    """These signals in plain text, one per line."""
    lines = [_counts(told, language)]
    for signal in told:
        severity = say(f"page.severity-{signal.severity}", language)
        lines.append(f"{severity}: {words.text(signal, language)} {words.action(signal, language) or ''}".rstrip())
    return "\n".join(lines)


def _counts(told: Sequence[Signal], language: str) -> str:
    if not told:
        return say("page.signals-none", language)
    counts = {name: sum(s.severity == name for s in told) for name in SEVERITIES}
    return " ".join(say("page.signals", language, **counts).split())


def _signal(signal: Signal, *, language: str, typed_in: str) -> Markup:
    severity = say(f"page.severity-{signal.severity}", language)
    tails = words.tails(signal, language)
    sentence = " ".join([words.headline(signal, language), *(t.sentence for t in tails if not t.is_long)])
    lists = [
        joined(
            [
                element("p", html(f"{tail.lead}:", typed_in=typed_in), class_="lead"),
                element("ul", *(element("li", html(as_typed(name), typed_in=typed_in)) for name in tail.names)),
            ]
        )
        for tail in tails
        if tail.is_long
    ]
    todo = words.action(signal, language)
    action = element("p", html(todo, typed_in=typed_in), class_="action") if todo else Markup("")
    lead = element(
        "p",
        symbol(signal.severity),
        " ",
        element("strong", severity, class_="severity"),
        ": ",
        html(sentence, typed_in=typed_in),
    )
    return element("li", lead, *lists, action, _reasons(signal, language=language, typed_in=typed_in))


def _reasons(signal: Signal, *, language: str, typed_in: str) -> Markup:
    """Why do I see this: the test in words, its thresholds, how near it is to turning, the rows, the article."""
    parts = [element("p", sentence) for sentence in _grounds(signal, language)]
    rows = signal.finding.evidence
    if rows:
        items = [element("li", html(_row(row, language), typed_in=typed_in)) for row in rows[:_MOST_ROWS]]
        if len(rows) > _MOST_ROWS:
            items.append(element("li", say("common.and-more", language, k=len(rows) - _MOST_ROWS)))
        parts += [element("p", say("page.rows", language, k=len(rows))), element("ul", *items)]
    if signal.requirements:
        items = [element("li", _requirement(asked, language)) for asked in signal.requirements]
        parts += [element("p", say("page.requirements", language)), element("ul", *items)]
    summary = element("summary", say("page.why", language))
    return element("details", summary, *parts, class_="why")


def _grounds(signal: Signal, language: str) -> Iterator[str]:
    """The test in words, the thresholds that it uses, and whether one answer would turn it."""
    yield words.why(signal, language)
    if signal.thresholds:
        used = Words("; ".join(_threshold(threshold, language) for threshold in signal.thresholds))
        yield say("page.thresholds-used", language, k=len(signal.thresholds), list=used)
    if signal.hangs_on_one_answer is not None:
        yield say("page.one-answer-turns" if signal.hangs_on_one_answer else "page.one-answer-does-not-turn", language)


def _threshold(used: Threshold, language: str) -> str:
    changed = Words("yes" if used.is_overridden else "no")
    value = Words(amount(used, language))
    return say("page.threshold-used", language, meaning=Words(meaning(used, language)), value=value, changed=changed)


def _requirement(asked: Requirement, language: str) -> str:
    """What the article asks, in our own words, with its number."""
    text = product(asked.paraphrase_en if language == "en" else asked.paraphrase_nl, language)
    return say("page.requirement", language, number=Words(asked.id), text=text)


def _row(row: Evidence, language: str) -> str:
    """One row behind a signal: its place and what stands there."""
    place = [as_typed(row.file if row.programme is None else f"{row.programme}/{row.file}")]
    if row.sheet is not None:
        place.append(say("faults.place-sheet", language, sheet=as_typed(row.sheet)))
    place.append(say("faults.place-row", language, row=Words(str(row.row))))
    cells = {**row.key, **row.columns}
    values = [
        say("page.cell", language, column=column_label(row.table, name, language), value=_value(row, name, language))
        for name in cells
        if cells[name] is not None or name in row.columns
    ]
    return say("page.row", language, place=Words(", ".join(place)), values=Words("; ".join(values)))


def _value(row: Evidence, name: str, language: str) -> Words:
    """What stood in a cell, in the words of the reader."""
    return value_label(row.table, name, row.columns.get(name, row.key.get(name)), language)
