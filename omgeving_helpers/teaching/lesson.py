"""A lesson in a notebook: an exercise with its form, the verdict on an answer, and hints one by one.

It holds no answer: each time it works the answer out from the programme and the rule book, openly.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from omgeving_helpers.display import Shown, checked_parameters
from omgeving_helpers.faults import InputError
from omgeving_helpers.markup import element, html
from omgeving_helpers.places import find_programme, find_root
from omgeving_helpers.teaching.case import Case
from omgeving_helpers.teaching.exercises import EXERCISES
from omgeving_helpers.teaching.given import read_answer
from omgeving_helpers.teaching.model import Verdict, not_yet
from omgeving_helpers.texts import Words, plain, say, says
from omgeving_helpers.unchanged import checked

if TYPE_CHECKING:
    from omgeving_helpers.teaching.forms import Form
    from omgeving_helpers.teaching.model import Exercise


@dataclass(frozen=True)
class Lesson:
    """The exercises for one reader; without a programme each exercise takes its own case."""

    programme: str
    data_root: str
    language: str
    _hinted: Counter[str] = field(default_factory=Counter)
    _cases: dict[str, Case] = field(default_factory=dict)

    def exercise(self, code: str) -> Form | Shown:
        """The form of an exercise: fill it in, check it, ask for a hint."""
        found = EXERCISES.get(str(code).strip())
        if found is None:
            return self._no_such(code)
        from omgeving_helpers.teaching.forms import form  # noqa: PLC0415 - only a notebook needs widgets

        return form(self, found)

    def check(self, code: str, answer: object = None) -> Shown:
        """The verdict on an answer, with the reason.

        Parameters
        ----------
        code
            As ``"1.2"``.
        answer
            Values by name of the questions; or in their order; or the one value. Nothing is allowed, and nonsense too.
        """
        found = EXERCISES.get(str(code).strip())
        if found is None:
            return self._no_such(code)
        case = self.case_of(found)
        given = read_answer(found.fields(case), answer)
        verdict = given if isinstance(given, Verdict) else found.judge(case, given)
        return self._told(found, verdict, case.programme.language)

    def hint(self, code: str, number: int = 0) -> Shown:
        """The next hint, or the one with this number; after the last one that there are no more."""
        found = EXERCISES.get(str(code).strip())
        if found is None:
            return self._no_such(code)
        is_asked = isinstance(number, int) and number > 0
        self._hinted[found.code] = number if is_asked else self._hinted[found.code] + 1
        key = f"{found.message}.hint-{self._hinted[found.code]}"
        if not says(key, self.language):
            return _shown(say("teaching.no-hint", self.language), typed_in=self.language)
        text = say("teaching.hint", self.language, number=self._hinted[found.code], hint=say(key, self.language))
        return _shown(text, typed_in=self.language)

    def case_of(self, exercise: Exercise) -> Case:
        """The programme that the exercise is about, as it stands in its files now.

        Raises
        ------
        InputError
            With every fault, when it cannot be read.
        """
        root = find_root(self.data_root)
        read, faults = checked(find_programme(self.programme or exercise.programme, root), root)
        if read is None:
            raise InputError(faults, self.language)
        kept = self._cases.get(exercise.code)
        if kept is None or kept.programme is not read:
            kept = next((c for c in self._cases.values() if c.programme is read and c.day == exercise.day), None)
            self._cases[exercise.code] = kept or Case(read, exercise.day, self.language)
        return self._cases[exercise.code]

    def _told(self, exercise: Exercise, verdict: Verdict, typed_in: str) -> Shown:
        """One word, and the reason."""
        key = f"teaching{verdict.reason}" if verdict.reason.startswith(".") else f"{exercise.message}.{verdict.reason}"
        start = "good" if verdict.is_right else "compare" if verdict.is_open else "not-yet"
        word, reason = say(f"teaching.{start}", self.language), say(key, self.language, **verdict.values)
        return _shown(reason, word, typed_in=typed_in)

    def _no_such(self, code: object) -> Shown:
        verdict = not_yet(".no-such-exercise", found=str(code)[:20], names=[Words(name) for name in EXERCISES])
        return self._told(next(iter(EXERCISES.values())), verdict, self.language)


def _shown(text: str, word: str = "", *, typed_in: str) -> Shown:
    bold = [element("strong", word), " "] if word else []
    said = element("p", *bold, html(text, typed_in=typed_in), role="status")
    return Shown(said, plain(f"{word} {text}".strip()))


def open_lesson(programme: str = "", *, data_root: str = "data", language: str = "nl") -> Lesson:
    """Begin a lesson.

    Parameters
    ----------
    programme
        The case, as an id or a path; empty = each exercise takes its own.
    data_root
        The folder with ``programmes`` and ``reference``.
    language
        ``nl`` or ``en``.

    Raises
    ------
    InputError
        When there is no such language.
    """
    checked_parameters("", language=language)
    return Lesson(programme, data_root, language)
