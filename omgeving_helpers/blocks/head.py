"""The head of a page: name, facts, stamps, and the status of the four steps with its reason.

As HTML, and the same in plain text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from omgeving_helpers.figures.symbols import symbol
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.signals import words
from omgeving_helpers.texts import Words, as_typed, label, say, shown, table_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from omgeving_helpers.signals import Judgement, StepStatus
    from omgeving_helpers.steps.snapshot import Snapshot, Stamped


def head(judgement: Judgement, edition: str, *, language: str) -> Markup:
    """Stamp, name, facts, and where the four steps stand."""
    snapshot = judgement.snapshot
    top = name(snapshot.name, snapshot, language=language, typed_in=snapshot.language)
    return joined([top, facts(judgement, edition, language=language), strip(judgement, language)])


def name(text: str, of: Stamped, *, language: str, typed_in: str) -> Markup:
    """The stamp, and the name of a programme."""
    return joined([stamp(of, language), element("p", html(as_typed(text), typed_in=typed_in), class_="name")])


def facts(judgement: Judgement, edition: str, *, language: str) -> Markup:
    """What a reader must know of the programme and the date, as a list of terms."""
    snapshot = judgement.snapshot
    found = terms(_facts(snapshot, edition, language), typed_in=snapshot.language)
    return joined([found, _older_cycle(snapshot, language)])


def terms(facts: Iterable[tuple[str, str]], *, typed_in: str) -> Markup:
    """Names with their values, as a list of terms."""
    pairs = ((element("dt", name), element("dd", html(text, typed_in=typed_in))) for name, text in facts)
    return element("dl", *(part for pair in pairs for part in pair), class_="facts")


def strip(judgement: Judgement, language: str) -> Markup:
    """Where the four steps stand: per step symbol, word and why."""
    typed_in = judgement.snapshot.language
    return joined([status(of, language=language, typed_in=typed_in) for of in judgement.statuses.values()])


def stamp(of: Stamped, language: str) -> Markup:
    """What every page says first when its data are not real."""
    return element("p", say("page.fictitious", language), class_="stamp") if of.is_fictitious else Markup("")


def head_text(judgement: Judgement, edition: str, *, language: str) -> str:
    """The head in plain text."""
    return "\n".join([facts_text(judgement, edition, language=language), strip_text(judgement, language)])


def facts_text(judgement: Judgement, edition: str, *, language: str) -> str:
    """Stamp, name and facts in plain text."""
    snapshot = judgement.snapshot
    lines: list[str] = [say("page.fictitious", language)] if snapshot.is_fictitious else []
    lines.append(Words(snapshot.name))
    return "\n".join([*lines, *(f"{name}: {text}" for name, text in _facts(snapshot, edition, language))])


def strip_text(judgement: Judgement, language: str) -> str:
    """Where the four steps stand, in plain text."""
    return "\n".join(status_text(of, language) for of in judgement.statuses.values())


def status(of: StepStatus, *, language: str, typed_in: str) -> Markup:
    """The status of a step: symbol, word and why."""
    word = element("strong", say(f"page.status-{of.status}", language))
    title = element("span", say(f"page.step-{of.step}", language), ": ", class_="step")
    reason = why(of, language)
    return element(
        "p",
        symbol(of.status),
        " ",
        title,
        word,
        ". " if reason else ".",
        html(reason, typed_in=typed_in),
        class_="status",
    )


def status_text(of: StepStatus, language: str) -> str:
    """The status of a step in plain text."""
    title, word = say(f"page.step-{of.step}", language), say(f"page.status-{of.status}", language)
    return f"{title}: {word}. {why(of, language)}".rstrip()


def why(of: StepStatus, language: str) -> str:
    """Why a step has its status, in one sentence; nothing when all is in order."""
    if of.because is not None:
        return words.headline(of.because, language)
    if of.missing_tables:
        names = [table_label(name, language) for name in of.missing_tables]
        return say("page.status-because-tables", language, k=len(names), names=names)
    if of.n_inputs == 0:
        return say("page.status-because-nothing", language)
    if of.status == "unknown" and of.n_inputs is not None:
        return say("page.status-because-inputs", language, u=of.unknown_inputs or 0, n=of.n_inputs)
    return Words("")


def _facts(snapshot: Snapshot, edition: str, language: str) -> list[tuple[str, str]]:
    cycle = say("page.cycle-none", language) if snapshot.cycle is None else shown(snapshot.cycle, language)
    found = [
        ("organisation", as_typed(snapshot.organisation) if snapshot.organisation else say("common.unknown", language)),
        ("goal", as_typed(snapshot.goal) if snapshot.goal else say("common.unknown", language)),
        ("phase", label("phase", snapshot.phase, language)),
        ("reference-date", shown(snapshot.reference_date, language)),
        ("cycle", cycle),
        ("edition", say(f"page.edition-{edition}", language)),
    ]
    return [(say(f"page.{name}", language), text) for name, text in found]


def _older_cycle(snapshot: Snapshot, language: str) -> Markup:
    if snapshot.asked_date == snapshot.reference_date:
        return Markup("")
    return element("p", say("page.older-cycle", language, asked_date=snapshot.asked_date), class_="note")
