"""What the start notebook calls: which programme, what is filled in, what is wrong with it, what can be shown already.

Errors in the tables are told and never raised: who starts has most of them. It is no part of a report.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from omgeving_helpers import blocks
from omgeving_helpers.answers.filled import describe_filled, filled_table
from omgeving_helpers.display import Shown, answered, checked_parameters, code_buttons, judged, wrong_parameter
from omgeving_helpers.display.attended import is_attended
from omgeving_helpers.edition.filled import shareable_filled
from omgeving_helpers.faults import InputError
from omgeving_helpers.figures.filled import plot_filled
from omgeving_helpers.markup import joined
from omgeving_helpers.places import find_root, ids
from omgeving_helpers.programme import read_and_check
from omgeving_helpers.requirements import answers_tables, answers_to, describe_answers
from omgeving_helpers.sections import section
from omgeving_helpers.start.choice import Choice, choice_table, describe_choice
from omgeving_helpers.start.faults import describe_faults, faults_html, faults_text
from omgeving_helpers.start.ready import describe_readiness, readiness_of, readiness_table
from omgeving_helpers.steps.article import requirements_of
from omgeving_helpers.steps.filled import filled_of
from omgeving_helpers.texts import Words, plain, say

if TYPE_CHECKING:
    from markupsafe import Markup

    from omgeving_helpers.figures.picture import Picture
    from omgeving_helpers.programme import CheckedTables
    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.steps.filled import Filled
    from omgeving_helpers.tables import DataTable

__all__ = ["Start", "open_start"]

_FIRST = ("shared_picture", "palette")
"""The step and the section of the first picture: it needs two tables."""


@dataclass(frozen=True)
class Start:
    """The start of one programme, in one language and edition; ``judgement`` is not there while there are errors."""

    checked: CheckedTables
    judgement: Judgement | None
    choice: Choice
    language: str
    edition: str
    mode: str = "analysis"

    @property
    def is_shareable(self) -> bool:
        """Whether everyone may read along."""
        return self.edition != "internal"

    @cached_property
    def filled(self) -> Filled:
        """What is filled in, as this edition may know it."""
        filled = filled_of(self.checked.tables)
        return shareable_filled(filled) if self.is_shareable else filled

    @property
    def name(self) -> str:
        """The name of the programme as typed; without one, that of its folder or workbook."""
        about = self.checked.tables["programme"].rows
        return (about[0]["name"] if about else None) or self.checked.path.name

    def switch_code(self) -> object | None:
        """Buttons that show and hide the code of all cells."""
        return code_buttons(self.language, self.mode)

    def head(self) -> Shown:
        """Name, date, edition and stamp; while there are errors the name, and that no report comes."""
        top = blocks.name(self.name, self.filled, language=self.language, typed_in=self.checked.language)
        if self.judgement is None:
            told = self._answered(say("cli.no-report", self.language))
            return Shown(joined([top, told.html]), f"{self.name}\n{told.text}")
        facts = blocks.facts(self.judgement, self.edition, language=self.language)
        text = blocks.facts_text(self.judgement, self.edition, language=self.language)
        return Shown(joined([top, facts]), plain(text))

    def show_programmes(self) -> Shown:
        """Which programmes there are; by name only for who works with all of them."""
        tables = [] if self.is_shareable else [choice_table(self.choice, language=self.language)]
        return self._answered(describe_choice(self.choice, language=self.language), *(t for t in tables if t.rows))

    def start_new(self) -> object:
        """A form to start a programme from the template; where nobody can use it, how else that is done."""
        if not is_attended(self.mode):
            return self._answered(say("forms.new-unattended", self.language))
        from omgeving_helpers.widgets.new_programme import NewProgramme  # noqa: PLC0415 - a report does without it

        form: object = NewProgramme(root=self.choice.root, language=self.language).widget
        return form

    def show_form(self) -> object:
        """A form to fill in a row; where nobody can use it, where the tables stand. None where everyone reads along."""
        if self.is_shareable:
            return self._answered(say("forms.shareable", self.language))
        if not is_attended(self.mode):
            return self._answered(say("forms.unattended", self.language, programme=self.checked.path.name))
        from omgeving_helpers.widgets.record import RecordForm  # noqa: PLC0415 - a report does without ipywidgets

        path, root = self.checked.path, self.choice.root
        form: object = RecordForm(path, data_root=root, language=self.language, again=self._again).widget
        return form

    def _again(self) -> Markup:
        """What is filled in and what is wrong with it, as the files are now."""
        checked = read_and_check(self.checked.path, data_root=self.choice.root)
        now = Start(checked, None, self.choice, self.language, self.edition, self.mode)
        return joined([now.show_tables().html, now.show_faults().html])

    def show_tables(self) -> Shown:
        """What is filled in: sentence, picture and table."""
        answer = describe_filled(self.filled, language=self.language)
        picture = plot_filled(self.filled, language=self.language)
        return self._answered(answer, picture, filled_table(self.filled, language=self.language))

    def show_faults(self) -> Shown:
        """What the check found, with its place; the list stands in the internal edition only."""
        faults, asked = self.checked.faults, self.choice.programme
        answer = self._answered(
            describe_faults(faults, programme=asked, language=self.language, is_shareable=self.is_shareable)
        )
        if self.is_shareable or not faults:
            return answer
        items = faults_html(faults, language=self.language)
        return Shown(joined([answer.html, items]), f"{answer.text}\n{faults_text(faults, language=self.language)}")

    def show_steps(self) -> Shown:
        """Where the four steps stand, and per section whether it can be shown or which tables it waits for."""
        sections = readiness_of(self.filled)
        table = readiness_table(sections, language=self.language)
        answer = describe_readiness(sections, language=self.language)
        if self.judgement is None:
            return self._answered(Words(f"{answer} {say('start.after-errors', self.language)}"), table)
        strip = blocks.strip(self.judgement, self.language)
        shown = self._answered(answer, table)
        return Shown(joined([strip, shown.html]), f"{plain(blocks.strip_text(self.judgement, self.language))}\n{shown}")

    def show_first_picture(self) -> Shown:
        """The palette, which needs nothing but a programme and its parties."""
        if self.judgement is None:
            return self._answered(say("start.no-picture", self.language))
        step, name = _FIRST
        found, of = self.judgement.analysis.step(step), section(step, name)
        evidence = of.evidence(found, language=self.language, is_shareable=self.is_shareable)
        return self._answered(of.describe(found, language=self.language), *evidence)

    def show_requirements(self) -> Shown:
        """What the article asks, and where the answer is."""
        answers = answers_to(requirements_of(self.checked.tables["article_requirements"].rows))
        tables = answers_tables(answers, language=self.language)
        return self._answered(describe_answers(answers, language=self.language), *tables)

    def finish(self) -> Shown:
        """What to do next."""
        if self.judgement is None:
            return self._answered(say("start.mend", self.language))
        return self._answered(say("start.go-on", self.language, programme=self.choice.programme))

    def _answered(self, answer: str, *evidence: Picture | DataTable) -> Shown:
        return answered(answer, *evidence, language=self.language, typed_in=self.checked.language)


def open_start(
    programme: str,
    *,
    data_root: str = "data",
    reference_date: str = "",
    cycle: int = 0,
    language: str = "nl",
    edition: str = "internal",
    mode: str = "analysis",
) -> Start:
    """Look at a programme as far as it can be read.

    Parameters
    ----------
    programme, data_root, reference_date, cycle, language, edition, mode
        As for :func:`~omgeving_helpers.open_page`.

    Returns
    -------
    Start
        Also for a programme with errors: it shows them, and says that no report can be made until they are mended.

    Raises
    ------
    InputError
        When there is no such programme or round, or a parameter has a value that it cannot have.
    """
    words_in = checked_parameters(reference_date, language=language, edition=edition, mode=mode)
    choice = Choice(programme, data_root, find_root(data_root))
    if not programme:
        raise InputError([wrong_parameter("programme", programme, ids(choice.root))], words_in)
    checked = read_and_check(choice.path, data_root=choice.root)
    if not checked.tables:
        raise InputError(checked.faults, words_in)
    judgement = None
    if (read := checked.programme) is not None:
        judgement = judged(read, cycle=cycle, reference_date=reference_date, edition=edition, words_in=words_in)
    return Start(checked, judgement, choice, language, edition, mode)
