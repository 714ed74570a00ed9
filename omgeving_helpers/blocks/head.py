"""The head of a page: name, facts, stamps, and the status of the step with its reason.

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
    from omgeving_helpers.signals import Judgement, StepStatus
    from omgeving_helpers.steps.snapshot import Snapshot


def head(judgement: Judgement, edition: str, *, language: str, is_titled: bool = False) -> Markup:
    """Stamp and name, unless the page around it has them as its title; then facts and status."""
    snapshot = judgement.picture.snapshot
    typed_in = snapshot.language
    name = element("p", html(as_typed(snapshot.name), typed_in=typed_in), class_="name")
    parts = [] if is_titled else [stamp(snapshot, language), name]
    terms = [
        part
        for name, text in _facts(judgement, edition, language)
        for part in (element("dt", name), element("dd", html(text, typed_in=typed_in)))
    ]
    parts += [
        element("dl", *terms, class_="facts"),
        _older_cycle(judgement, language),
        status(judgement.status, language=language, typed_in=typed_in),
    ]
    return joined(parts)


def stamp(of: Snapshot, language: str) -> Markup:
    """What every page says first when its data are not real."""
    return element("p", say("page.fictitious", language), class_="stamp") if of.is_fictitious else Markup("")


def head_text(judgement: Judgement, edition: str, *, language: str) -> str:
    """The head in plain text."""
    snapshot = judgement.picture.snapshot
    lines: list[str] = [say("page.fictitious", language)] if snapshot.is_fictitious else []
    lines.append(Words(snapshot.name))
    lines += [f"{name}: {text}" for name, text in _facts(judgement, edition, language)]
    lines.append(_status_text(judgement.status, language))
    return "\n".join(lines)


def status(of: StepStatus, *, language: str, typed_in: str) -> Markup:
    """The status of a step: symbol, word and why."""
    word = element("strong", say(f"page.status-{of.status}", language))
    title = element("span", say("page.status-title", language), ": ", class_="step")
    why = _why(of, language)
    return element(
        "p", symbol(of.status), " ", title, word, ". " if why else ".", html(why, typed_in=typed_in), class_="status"
    )


def _facts(judgement: Judgement, edition: str, language: str) -> list[tuple[str, str]]:
    snapshot = judgement.picture.snapshot
    cycle = say("page.cycle-none", language) if snapshot.cycle is None else shown(snapshot.cycle, language)
    facts = [
        ("organisation", as_typed(snapshot.organisation) if snapshot.organisation else say("common.unknown", language)),
        ("goal", as_typed(snapshot.goal) if snapshot.goal else say("common.unknown", language)),
        ("phase", label("phase", snapshot.phase, language)),
        ("reference-date", shown(snapshot.reference_date, language)),
        ("cycle", cycle),
        ("edition", say(f"page.edition-{edition}", language)),
    ]
    return [(say(f"page.{name}", language), text) for name, text in facts]


def _older_cycle(judgement: Judgement, language: str) -> Markup:
    snapshot = judgement.picture.snapshot
    if snapshot.asked_date == snapshot.reference_date:
        return Markup("")
    return element("p", say("page.older-cycle", language, asked_date=snapshot.asked_date), class_="note")


def _why(of: StepStatus, language: str) -> str:
    if of.because is not None:
        return words.headline(of.because, language)
    if of.missing_tables:
        names = [table_label(name, language) for name in of.missing_tables]
        return say("page.status-because-tables", language, k=len(names), names=names)
    if of.status == "unknown" and of.n_inputs is not None:
        return say("page.status-because-inputs", language, u=of.unknown_inputs or 0, n=of.n_inputs)
    return Words("")


def _status_text(of: StepStatus, language: str) -> str:
    title, word = say("page.status-title", language), say(f"page.status-{of.status}", language)
    return f"{title}: {word}. {_why(of, language)}".rstrip()
