"""The one page for who has four minutes: where we stand, what to do now, what to decide, whom to call.

It knows no rule and no number: ``signals.overview`` has chosen what stands here.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from omgeving_helpers.blocks.tiles import tiles
from omgeving_helpers.figures.summary import plot_small_field, plot_small_palette, plot_small_questions
from omgeving_helpers.markup import element, html
from omgeving_helpers.signals import words
from omgeving_helpers.signals.overview import MOST
from omgeving_helpers.signals.words import TAILS, capital, of_n
from omgeving_helpers.texts import Words, as_typed, label, percent, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from omgeving_helpers.figures.picture import Picture
    from omgeving_helpers.signals.changes import Change
    from omgeving_helpers.signals.model import Signal
    from omgeving_helpers.signals.overview import Call, Overview, Urgent


def summary(page: Overview, headline: str, *, language: str) -> Markup:
    """The one page as HTML, without its first heading.

    Parameters
    ----------
    page
        What stands on it.
    headline
        The sentence on support, from ``answers``.
    language
        Of the reader.
    """
    typed_in = page.judgement.snapshot.language
    left = [_urgent(page, language), _decisions(page, language)]
    if not page.judgement.is_shareable:
        left.append(_calls(page, language))
    right = [element("figure", drawn.image()) for drawn in _pictures(page, language)]
    return element(
        "section",
        element("p", _facts(page, language), class_="small"),
        element("p", element("strong", html(_headline(page, headline, language), typed_in=typed_in)), class_="answer"),
        tiles(page.judgement, language=language),
        element("div", element("div", *left), element("div", *right), class_="columns"),
        _foot(page, language),
        class_="summary",
    )


def _facts(page: Overview, language: str) -> str:
    snapshot = page.judgement.snapshot
    return say(
        "summary.facts",
        language,
        phase=label("phase", snapshot.phase, language),
        date=snapshot.reference_date,
        cycle=snapshot.cycle or 0,
    )


def _headline(page: Overview, headline: str, language: str) -> str:
    """Where support stands, where it stood, and the first decision that is asked."""
    sentences = [headline]
    before = page.before
    if before is not None and before.n and before.k_max is not None:
        sentences.append(say("summary.that-was", language, n=before.n, **of_n(before.k, before.k_max, language)))
    if page.decisions:
        sentences.append(say("summary.decide", language, decision=_decided(page.decisions[0], language)))
    return Words(" ".join(sentences))


def _block(title: str, items: Sequence[Markup], nothing: str, language: str) -> Markup:
    """A heading with its items, or the sentence that there is nothing."""
    heading = element("h2", say(f"summary.{title}", language))
    body = element("ol", *items) if items else element("p", say(f"summary.{nothing}", language))
    return element("div", heading, body, class_="block")


def _urgent(page: Overview, language: str) -> Markup:
    items = [_urgent_item(page, item, language) for item in page.urgent]
    return _block("urgent", items, "urgent-none", language)


def _urgent_item(page: Overview, item: Urgent, language: str) -> Markup:
    typed_in = page.judgement.snapshot.language
    sentences = [words.headline(item.signal, language), *_short_names(page, item.signal, language)]
    if item.more:
        sentences.append(say("summary.urgent-more", language, k=item.more))
    todo = words.action(item.signal, language)
    action = element("p", html(todo, typed_in=typed_in), class_="action") if todo else ""
    return element("li", html(Words(" ".join(sentences)), typed_in=typed_in), action)


def _short_names(page: Overview, signal: Signal, language: str) -> list[str]:
    """The parties of a signal that names them behind its sentence, by their short names, at most three."""
    if not any(signal.finding.values.get(tail) for tail in TAILS):
        return []
    found = [
        page.judgement.analysis.situation.party(s.id) for s in signal.finding.subjects if s.table == "stakeholders"
    ]
    names = [as_typed(p.short_name) for p in found if p is not None]
    if not names:
        return []
    if len(names) <= MOST:
        return [say("summary.names", language, names=names)]
    return [say("summary.names-more", language, names=names[:MOST], k=len(names) - MOST)]


def _decisions(page: Overview, language: str) -> Markup:
    items = [_decision(page, signal, language) for signal in page.decisions]
    return _block("decisions", items, "decisions-none", language)


def _decision(page: Overview, signal: Signal, language: str) -> Markup:
    values = signal.finding.values
    what = capital(_decided(signal, language))
    who = page.decided_by(signal)
    told = say("summary.decision-who", language, who=who) if who else say("summary.decision-who-unknown", language)
    needed = values.get("needed")
    when = (
        say("summary.decision-when-now", language)
        if needed is None or values.get("when") == "past"
        else say("summary.decision-when", language, when=needed)
    )
    return element("li", html(Words(f"{what} {told} {when}"), typed_in=page.judgement.snapshot.language))


def _decided(signal: Signal, language: str) -> Words:
    """What is asked of who decides, beginning with a small letter: the headline and the list say the same."""
    values = signal.finding.values
    what = str(values.get("milestone") or values.get("decision") or "")
    reason = Words(str(values.get("reason", "")))
    return say(f"summary.decision-{signal.code}", language, what=what, reason=reason)


def _calls(page: Overview, language: str) -> Markup:
    return _block("calls", [_call(page, call, language) for call in page.calls], "calls-none", language)


def _call(page: Overview, call: Call, language: str) -> Markup:
    name = element("strong", html(as_typed(call.party.name), typed_in=page.judgement.snapshot.language))
    return element("li", name, ": ", say(f"summary.call-{call.signal.code}", language))


def _pictures(page: Overview, language: str) -> list[Picture]:
    """Two small pictures: the field, or where it may not be shown the palette; and the three questions."""
    analysis = page.judgement.analysis
    first = plot_small_palette if analysis.is_shareable else plot_small_field
    return [first(analysis.shared_picture, language=language), plot_small_questions(analysis.pdca, language=language)]


def _foot(page: Overview, language: str) -> Markup:
    """Good news, what changed, and what it rests on."""
    typed_in = page.judgement.snapshot.language
    rows = [
        ("good-news", _good_news(page, language)),
        ("changes", " ".join(_changes(page, language))),
        ("reliability", " ".join(_reliability(page, language))),
    ]
    terms = [
        part
        for name, text in rows
        for part in (element("dt", say(f"summary.{name}", language)), element("dd", html(text, typed_in=typed_in)))
    ]
    return element("dl", *terms, class_="foot")


def _good_news(page: Overview, language: str) -> str:
    if page.good_news is None:
        return say("summary.good-news-none", language)
    return words.headline(page.good_news, language)


def _changes(page: Overview, language: str) -> list[str]:
    told: list[str] = []
    if page.since_report is not None:
        for why in ("correction", "thresholds"):
            found = page.since_report.of(why)
            told += [say(f"summary.change-{why}", language, **_counts(found))] if found else []
    cycle = page.since_cycle
    if cycle is None:
        return [*told, say("summary.change-cycle-none", language)]
    return [*told, say("summary.change-cycle", language, new=len(cycle.new), gone=len(cycle.gone))]


def _counts(changes: Sequence[Change]) -> dict[str, int]:
    return {"new": sum(c.is_new for c in changes), "gone": sum(not c.is_new for c in changes)}


def _reliability(page: Overview, language: str) -> list[str]:
    sure = page.judgement.analysis.shared_picture.reliability
    n = sure.n_scores
    told: list[str] = [say("summary.reliability-no-scores", language)]
    if n:
        counts = {name: Fraction(100 * getattr(sure, name), n) for name in ("asked", "estimate", "document")}
        shares = {name: percent(share, language, decimals=0) for name, share in counts.items()}
        told = [say("summary.reliability-shares", language, n=n, **shares)]
    if sure.n > sure.answered:
        told.append(say("summary.reliability-unknown", language, k=sure.n - sure.answered))
    if sure.panels:
        told.append(say("summary.reliability-panels", language, k=len(sure.panels)))
    return told
