"""Exercises with feedback, anchored to cells of the notebooks, and the editions for students and lecturer.

In reading order: ``model`` (what an exercise is), ``case`` (a programme as its case), ``exercises``, ``given`` (an
answer read), ``lesson`` (what a notebook calls), ``forms`` and ``paper`` (the two faces of an exercise), ``handouts``
and ``editions`` (what ``omgeving teach`` writes). An analyst's notebook has none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.teaching.lesson import Lesson, open_lesson

if TYPE_CHECKING:
    from omgeving_helpers.display import Shown
    from omgeving_helpers.teaching.forms import Form

__all__ = ["Lesson", "check", "exercise", "hint", "open_lesson"]


def exercise(code: str, *, language: str = "nl", data_root: str = "data", programme: str = "") -> Form | Shown:
    """The form of one exercise, outside a lesson."""
    return open_lesson(programme, data_root=data_root, language=language).exercise(code)


def check(
    code: str, answer: object = None, *, language: str = "nl", data_root: str = "data", programme: str = ""
) -> Shown:
    """The verdict on an answer, outside a lesson.

    Examples
    --------
    >>> check("2.1", "D02").text
    'Nog niet. Bij procesreglement is er juist geen beslisser. Dat is ook niet goed, maar iets anders.'
    """
    return open_lesson(programme, data_root=data_root, language=language).check(code, answer)


def hint(code: str, number: int = 1, *, language: str = "nl", data_root: str = "data", programme: str = "") -> Shown:
    """One hint, outside a lesson."""
    return open_lesson(programme, data_root=data_root, language=language).hint(code, number)
