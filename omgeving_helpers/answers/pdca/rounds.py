"""The words on rounds and on the three questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import NOTHING, names_cell, of_cell, share_cell, unknown
from omgeving_helpers.answers.pdca.words import in_table, named, word
from omgeving_helpers.signals.words import of_n
from omgeving_helpers.texts import Words, say, shown

if TYPE_CHECKING:
    from omgeving_helpers.steps.pdca import (
        Answer,
        Pdca,
        Round,
    )
    from omgeving_helpers.steps.shared_picture import Panel
    from omgeving_helpers.tables import DataTable


def describe_rhythm(found: Pdca, *, language: str) -> str:
    """How many key parties answered in the last round, and how many weeks ago it was."""
    rhythm = found.rhythm
    if not rhythm.rounds:
        return word("no-round", language)
    last = rhythm.rounds[-1]
    values = {"cycle": last.cycle, "last": last.last_date}
    if last.n == 0:
        return word("rhythm-nobody", language, **values)
    counts = {"answered": last.answered, "n": last.n, "weeks": rhythm.weeks_old}
    return word("rhythm", language, is_old=Words("yes" if rhythm.is_old else "no"), **values, **counts)


def rhythm_table(found: Pdca, *, language: str) -> DataTable:
    """Every round with its dates, its response and where its scores come from."""
    keys = ("cycle", "first", "last", "answered", "asked", "document", "estimate", "unknown", "note")
    rounds = found.rhythm.rounds
    rows = [_round_row(found, r, language, is_last=r is rounds[-1]) for r in rounds]
    return in_table("rhythm", tuple(f"rhythm-{key}" for key in keys), rows, language)


def describe_questions(found: Pdca, *, language: str) -> str:
    """The three questions for the current round, and who is missing."""
    questions, here = found.questions, found.taking_part
    if not questions.parties or here is None:
        return word("no-round", language)
    parties, picture, interaction = questions.parties[-1], questions.picture[-1], questions.interaction[-1]
    sentences = [word("parties", language, n=parties.n, k=_count(parties))]
    if here.missing and here.active:
        sentences.append(named("signals.P01.names", here.missing, language))
    sentences += [picture_sentence(picture, language), interaction_sentence(interaction, language)]
    return Words(" ".join(sentences))


def picture_sentence(answer: Answer, language: str) -> Words:
    """How many statements are shared; what is provisional or unknown is named apart."""
    if answer.k is None:
        return word("too-small", language)
    values = {"n": answer.n, "k": _count(answer), "provisional": answer.provisional}
    return word("picture", language, **values, unknown=_unknown_of(answer))


def interaction_sentence(answer: Answer, language: str) -> Words:
    """For how many parties the consultation works well, as a range when answers are missing."""
    if answer.n == 0:
        return word("interaction-nobody", language)
    if answer.unknown == answer.n:
        return word("interaction-not-asked", language)
    if answer.k is None:
        return word("too-small", language)
    return word("interaction", language, n=answer.n, **of_n(answer.k, answer.k_max, language))


def questions_table(found: Pdca, *, language: str) -> DataTable:
    """The three questions in every round; the last row names who is missing now."""
    questions, here = found.questions, found.taking_part
    columns = zip(questions.parties, questions.picture, questions.interaction, strict=True)
    rows = [
        (
            shown(parties.cycle, language),
            parties_cell(parties, language),
            picture_cell(picture, language),
            interaction_cell(interaction, language),
            names_cell(here.missing) if here and here.cycle == parties.cycle else NOTHING,
        )
        for parties, picture, interaction in columns
    ]
    keys = ("parties", "picture", "interaction", "missing")
    return in_table("questions", ("rhythm-cycle", *(f"questions-{key}" for key in keys)), rows, language)


def _round_row(found: Pdca, of: Round, language: str, *, is_last: bool) -> tuple[str, ...]:
    notes = [_panel(found, panel, language) for panel in found.rhythm.panels] if is_last else []
    sources = (of.asked, of.document, of.estimate, of.source_unknown)
    return (
        shown(of.cycle, language),
        shown(of.first_date, language),
        shown(of.last_date, language),
        of_cell(of.answered, of.n, language),
        *(share_cell(k, of.n_scores, language) for k in sources),
        Words(" ".join(notes)) if notes else NOTHING,
    )


def _panel(found: Pdca, panel: Panel, language: str) -> str:
    """The note at a small panel (10.25), in the words of step 1."""
    if panel.respondents is None:
        note = say("shared_picture.reliability-panel-unknown", language)
    elif panel.is_too_small_to_keep:
        small = int(found.thresholds["small_group"])
        note = say("shared_picture.reliability-panel-small", language, small=small)
    else:
        note = say("shared_picture.reliability-panel", language, respondents=panel.respondents)
    return word("rhythm-panel", language, name=panel.party.name, note=note)


def parties_cell(answer: Answer, language: str) -> str:
    """How many of the needed parties take part."""
    return word("parties-cell", language, k=_count(answer), n=answer.n) if answer.n else unknown(language)


def picture_cell(answer: Answer, language: str) -> str:
    """How many statements are shared, provisional and unknown ones apart."""
    if answer.k is None:
        return word("not-shown", language)
    if answer.n == 0:
        return word("not-asked", language)
    values = {"k": _count(answer), "provisional": answer.provisional, "n": answer.n}
    return word("picture-cell", language, **values, unknown=_unknown_of(answer))


def interaction_cell(answer: Answer, language: str) -> str:
    """For how many the consultation works well, as a range."""
    if answer.n == 0:
        return unknown(language)
    if answer.unknown == answer.n:
        return word("not-asked", language)
    if answer.k is None:
        return word("not-shown", language)
    return word("interaction-cell", language, n=answer.n, **of_n(answer.k, answer.k_max, language))


def _count(answer: Answer) -> int:
    """K where it is a number; what may not be told is not asked for here."""
    return answer.k if isinstance(answer.k, int) else 0


def _unknown_of(answer: Answer) -> int:
    return answer.unknown if isinstance(answer.unknown, int) else 0
