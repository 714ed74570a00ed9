"""What a notebook cell calls: a page that knows programme, step, language and edition, and shows one section at a time.

It computes nothing and words nothing: answers come from ``answers``, pictures from ``figures``.
"""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from omgeving_helpers import blocks
from omgeving_helpers.edition import EDITIONS
from omgeving_helpers.faults import Fault, InputError, Weight
from omgeving_helpers.markup import joined
from omgeving_helpers.places import find_programme, find_root, ids
from omgeving_helpers.programme import check_programmes, shared_list
from omgeving_helpers.sections import section
from omgeving_helpers.signals import judge
from omgeving_helpers.signals.several import judge_portfolio
from omgeving_helpers.steps.analysis import STEPS, analyse
from omgeving_helpers.steps.portfolio import latest_date
from omgeving_helpers.steps.thresholds import thresholds_in
from omgeving_helpers.texts import LANGUAGES, PSEUDO, plain, say
from omgeving_helpers.unchanged import checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from omgeving_helpers.figures.picture import Picture
    from omgeving_helpers.programme import Programme
    from omgeving_helpers.signals import Judgement, Signal
    from omgeving_helpers.signals.several import PortfolioJudgement
    from omgeving_helpers.steps.step import Step
    from omgeving_helpers.tables import DataTable

CHOICES = {"language": (*LANGUAGES, PSEUDO), "edition": EDITIONS, "mode": ("analysis", "report"), "step": STEPS}
END_OF_PAGE = "application/vnd.omgeving.end+json"
RUN = "OMGEVING_RUN"
"""Environment variable with the mark of a run, which the end of a report repeats."""


@dataclass(frozen=True)
class Shown:
    """One output of a cell: HTML for who sees it, and the same in plain text for who does not."""

    html: Markup
    text: str
    pictures: int = 0

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """What Jupyter shows: nothing but HTML with inline pictures survives in a notebook that is not trusted."""
        return {"text/html": str(self.html), "text/plain": self.text}

    def __repr__(self) -> str:
        """The text, for a console."""
        return self.text


class Sections:
    """The verbs that every page has: one section at a time, its signals, and its end.

    ``most_of_one_rule`` is how many signals of one rule are shown in full; ``None`` = all.
    """

    most_of_one_rule: ClassVar[int | None] = None
    step: str
    language: str
    edition: str
    mode: str

    @property
    def found(self) -> object:
        """What the sections read: as much as this edition may know."""
        raise NotImplementedError

    @property
    def signals(self) -> tuple[Signal, ...]:
        """The signals of the page in this edition, in order."""
        raise NotImplementedError

    @property
    def typed_in(self) -> str:
        """The language of the user's own text."""
        raise NotImplementedError

    def show(self, name: str) -> Shown:
        """A section by its name: the answer in a sentence, then its picture and its table.

        Raises
        ------
        KeyError
            When the page has no such section.
        """
        of, is_shareable = section(self.step, name), self.edition == "shareable"
        evidence = of.evidence(self.found, language=self.language, is_shareable=is_shareable)
        return self.show_own(of.describe(self.found, language=self.language), *evidence)

    def show_own(self, answer: str, *evidence: Picture | DataTable) -> Shown:
        """A section of your own: an answer in a sentence, then pictures and tables."""
        return answered(answer, *evidence, language=self.language, typed_in=self.typed_in)

    def show_signals(self) -> Shown:
        """Every signal of the page: what, who, what to do, and why the reader sees it."""
        return Shown(
            blocks.signals(self.signals, language=self.language, typed_in=self.typed_in, most=self.most_of_one_rule),
            plain(blocks.signals_text(self.signals, language=self.language)),
        )

    def _finished(self, text: str) -> Shown:
        """Say that everything has run; in a report leave the mark that proves it."""
        if self.mode == "report":
            return _End(joined([]), "end", 0)
        return Shown(blocks.answer(text, typed_in=self.typed_in), plain(text))


@dataclass(frozen=True)
class Page(Sections):
    """One step of one programme, in one language and edition."""

    judgement: Judgement
    step: str
    language: str
    edition: str
    mode: str
    faults: tuple[Fault, ...]

    @property
    def found(self) -> Step:
        """What this edition may know of the step."""
        return self.judgement.analysis.step(self.step)

    @property
    def signals(self) -> tuple[Signal, ...]:
        """The signals of the step in this edition, in order."""
        return self.judgement.told_in(self.step)

    @property
    def typed_in(self) -> str:
        """The language of the user's own text."""
        return self.judgement.snapshot.language

    def head(self) -> Shown:
        """Name, date, edition, stamps and the status of the four steps; in a report only the status of this step."""
        if self.mode == "report":
            of = self.judgement.statuses[self.step]
            html = blocks.status(of, language=self.language, typed_in=self.typed_in)
            return Shown(html, plain(blocks.status_text(of, self.language)))
        return Shown(
            blocks.head(self.judgement, self.edition, language=self.language),
            plain(blocks.head_text(self.judgement, self.edition, language=self.language)),
        )

    def show_basis(self) -> Shown:
        """The thresholds, what is fact and what is opinion, and with step 1 what the check of the tables found."""
        return Shown(
            blocks.basis(self.judgement, self.step, self.faults, language=self.language),
            plain(blocks.basis_text(self.judgement, self.step, self.faults, language=self.language)),
        )

    def finish(self) -> Shown:
        """Say that everything has run."""
        return self._finished(say("page.finished", self.language, programme=self.judgement.snapshot.programme_id))


@dataclass(frozen=True)
class PortfolioPage(Sections):
    """Several programmes together, in one language and edition."""

    most_of_one_rule: ClassVar[int | None] = 10
    judged: PortfolioJudgement
    language: str
    edition: str
    mode: str
    step: str = "portfolio"

    @property
    def found(self) -> PortfolioJudgement:
        """What this edition may know of the programmes."""
        return self.judged

    @property
    def signals(self) -> tuple[Signal, ...]:
        """The signals over the programmes together, in order."""
        return self.judged.signals

    @property
    def typed_in(self) -> str:
        """The language of most of the user's own text."""
        return self.judged.language

    def head(self) -> Shown:
        """Date, edition and stamps, how many programmes there are, and which could not be read."""
        facts = self.mode != "report"
        return Shown(
            blocks.portfolio_head(self.judged, language=self.language, with_facts=facts),
            plain(blocks.portfolio_head_text(self.judged, language=self.language)),
        )

    def show_basis(self) -> Shown:
        """The thresholds, and what is fact and what is opinion."""
        return Shown(
            blocks.portfolio_basis(self.judged, language=self.language),
            plain(say("portfolio.thresholds", self.language)),
        )

    def finish(self) -> Shown:
        """Say that everything has run."""
        return self._finished(say("portfolio.finished", self.language))


class _End(Shown):
    """The mark at the end of a report: only a notebook that ran to its end has it."""

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        return {END_OF_PAGE: os.environ.get(RUN, ""), "text/plain": self.text}


def answered(answer: str, *evidence: Picture | DataTable, language: str, typed_in: str) -> Shown:
    """An answer in a sentence, then pictures and tables."""
    parts = [blocks.answer(answer, typed_in=typed_in)]
    words, pictures = [plain(answer)], 0
    for item in evidence:
        parts.append(blocks.evidence(item, language=language, typed_in=typed_in))
        pictures += hasattr(item, "sheet")
        words += [plain(item.alt)] if hasattr(item, "alt") else []
    return Shown(joined(parts), "\n".join(words), pictures)


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


def judged(programme: Programme, *, cycle: int, reference_date: str, edition: str, words_in: str) -> Judgement:
    """What an edition may know of a programme, at a date and in a round.

    Raises
    ------
    InputError
        In the language of the reader, when there is no such round.
    """
    day = date.fromisoformat(reference_date) if reference_date else None
    try:
        analysis = analyse(programme, cycle=cycle, reference_date=day)
    except InputError as error:
        raise InputError(error.faults, words_in) from None
    return judge(analysis, for_edition=edition)


def checked_parameters(reference_date: str, *, language: str, **chosen: str) -> str:
    """The language for messages, once every parameter has a value that it can have.

    Raises
    ------
    InputError
        With a sentence for each parameter that has not.
    """
    words_in = language if language in LANGUAGES else LANGUAGES[0]
    wrong = list(_wrong_parameters(reference_date, language=language, **chosen))
    if wrong:
        raise InputError(wrong, words_in)
    return words_in


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
    wrong = list(_wrong_parameters(reference_date, language=language, edition=edition, mode=mode))
    words_in = language if language in LANGUAGES else "nl"
    if wrong:
        raise InputError(wrong, words_in)
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


def _wrong_parameters(reference_date: str, **chosen: str) -> Iterator[Fault]:
    """Parameters with a value that they cannot have."""
    if reference_date:
        try:
            date.fromisoformat(reference_date)
        except ValueError:
            yield wrong_parameter("reference_date", reference_date, ["2026-12-31"])
    for name, value in chosen.items():
        if value not in CHOICES[name]:
            yield wrong_parameter(name, value, [word for word in CHOICES[name] if word != PSEUDO])


def wrong_parameter(name: str, found: str, allowed: list[str]) -> Fault:
    """A parameter with a value that it cannot have, and what it can have."""
    values = {"found": str(found), "allowed": allowed}
    return Fault(code="bad-parameter", weight=Weight.ERROR, file="parameters", column=name, values=values)
