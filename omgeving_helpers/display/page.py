"""The page of a step and the page of a portfolio: they show one section at a time, their signals and their end.

They compute nothing and word nothing: answers come from ``answers``, pictures from ``figures``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from omgeving_helpers import blocks
from omgeving_helpers.display.attended import is_attended
from omgeving_helpers.display.shown import EndOfPage, Shown, answered, code_buttons
from omgeving_helpers.markup import element, joined
from omgeving_helpers.sections import section
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.figures.picture import Picture
    from omgeving_helpers.signals import Judgement, Signal
    from omgeving_helpers.signals.several import PortfolioJudgement
    from omgeving_helpers.steps.step import Step
    from omgeving_helpers.tables import DataTable


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
    def subject(self) -> Judgement | PortfolioJudgement:
        """What this edition may know, with its signals."""
        raise NotImplementedError

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

    def switch_code(self) -> object | None:
        """Buttons that show and hide the code of all cells; a report has no code and no buttons."""
        return code_buttons(self.language, self.mode)

    def try_out(self, name: str) -> object | None:
        """What if, below a section: choose, and see what becomes of its sentence, its picture and the signals.

        A report has none, nor has a run in which nobody can choose. The shareable edition says why it has none: a
        difference would tell a view.

        Raises
        ------
        KeyError
            When nothing can be tried below that section.
        """
        if self.mode != "report" and self.edition != "internal":
            text = say("widgets.shareable", self.language)
            return Shown(element("p", text, class_="note"), plain(text))
        if not is_attended(self.mode):
            return None
        from omgeving_helpers.widgets.trial import trial_box  # noqa: PLC0415 - a report does without ipywidgets

        box: object = trial_box(self.step, name, self.subject, language=self.language, typed_in=self.typed_in)
        return box

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
            return EndOfPage(joined([]), "end", 0)
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
    def subject(self) -> Judgement:
        """What this edition may know of the programme, with its signals."""
        return self.judgement

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
    def subject(self) -> PortfolioJudgement:
        """What this edition may know of the programmes, with the signals over them together."""
        return self.judged

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
