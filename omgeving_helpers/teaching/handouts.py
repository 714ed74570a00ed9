"""The notebooks of the lesson: which exercise stands in which, for student and for lecturer, as bytes.

A student's notebook holds questions only; an answer is worked out when the lecturer's is made. Nothing is written here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from omgeving_helpers.report.notebook import notebook_for
from omgeving_helpers.teaching.exercises import EXERCISES
from omgeving_helpers.teaching.paper import on_paper
from omgeving_helpers.texts import Words, say, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.teaching.case import Case
    from omgeving_helpers.teaching.lesson import Lesson
    from omgeving_helpers.teaching.model import Exercise, Value

EDITIONS = ("student", "teacher")
_LESSON = (
    "lesson = omgeving.open_lesson(programme, data_root=data_root, language=language)\n"
    "exercise, check, hint = lesson.exercise, lesson.check, lesson.hint"
)
_NOTES = ("goal", "talk", "mistakes", "trouble")


@dataclass(frozen=True, kw_only=True)
class Handout:
    """One notebook of the lesson: a step and a case, at a date, with its exercises."""

    name: str
    programme: str
    reference_date: str
    codes: tuple[str, ...]

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """The exercises in order."""
        return tuple(EXERCISES[code] for code in self.codes)

    @property
    def step(self) -> str:
        """The step of its notebook."""
        return self.exercises[0].step


HANDOUTS = (
    Handout(
        name="01_shared_picture_belastingformulier",
        programme="belastingformulier",
        reference_date="2026-06-30",
        codes=("1.1", "1.2"),
    ),
    Handout(
        name="01_shared_picture_uitkering_aanvragen",
        programme="uitkering_aanvragen",
        reference_date="2026-06-30",
        codes=("1.1", "1.2"),
    ),
    Handout(
        name="02_interaction_model_juridische_procedure",
        programme="juridische_procedure",
        reference_date="2026-12-31",
        codes=("2.1", "2.4", "2.5"),
    ),
    Handout(
        name="03_pdca_sollicitatieplicht_1",
        programme="sollicitatieplicht",
        reference_date="2026-06-30",
        codes=("3.2",),
    ),
    Handout(
        name="03_pdca_sollicitatieplicht_2",
        programme="sollicitatieplicht",
        reference_date="2026-09-30",
        codes=("3.1", "3.5"),
    ),
    Handout(
        name="03_pdca_juridische_procedure",
        programme="juridische_procedure",
        reference_date="2026-12-31",
        codes=("3.3",),
    ),
    Handout(
        name="04_anchoring_burger_rijk",
        programme="burger_rijk",
        reference_date="2026-12-31",
        codes=("4.1", "4.2"),
    ),
)
"""In the order of the workshop; both halves of the room have a case of their own in the first round."""


def handout_notebook(handout: Handout, lesson: Lesson, *, edition: str) -> bytes:
    """A notebook of the lesson as the bytes of its file: always the same for the same data.

    Parameters
    ----------
    handout
        What stands in it.
    lesson
        With the programme of the handout, where the data are now, and the language.
    edition
        ``student`` or ``teacher``.
    """
    source = notebook_for(lesson.language, handout.step)
    notebook = json.loads(source.read_text(encoding="utf-8"))
    cells = [cell for old in notebook["cells"] for cell in _with_more(old, handout, lesson, edition)]
    notebook["cells"] = [_ready(cell, edition) for cell in cells]
    _number([cell for cell in notebook["cells"] if cell["cell_type"] == "code"])
    return (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _with_more(cell: dict[str, Any], handout: Handout, lesson: Lesson, edition: str) -> Iterator[dict[str, Any]]:
    """A cell of the analyst's notebook, with what the lesson puts behind it."""
    language = lesson.language
    yield _parameters(cell, handout) if cell["id"] == "parameters" else cell
    if cell["id"] == "title":
        fictitious = say("teaching.fictitious", language)
        intro = say(f"teaching.intro-{edition}", language)
        yield _prose("lesson-intro", f"**{say(f'teaching.edition-{edition}', language)}.** {intro}\n\n*{fictitious}*")
    if cell["id"] == "open":
        yield _code("lesson", _LESSON, is_hidden=True)
    for exercise in handout.exercises:
        if exercise.anchor == cell["id"]:
            yield from _cells(exercise, lesson, edition)


def _cells(exercise: Exercise, lesson: Lesson, edition: str) -> Iterator[dict[str, Any]]:
    """The cells of one exercise."""
    case, name = lesson.case_of(exercise), f"exercise-{exercise.code.replace('.', '-')}"
    yield _prose(name, on_paper(exercise, case))
    if edition == "student":
        yield _code(f"{name}-form", f'exercise("{exercise.code}")', is_hidden=True)
        return
    yield _prose(f"{name}-notes", _notes(exercise, lesson.language))
    yield _answer(f"{name}-answer", exercise, lesson, case)


def _notes(exercise: Exercise, language: str) -> str:
    """What the lecturer wants to know of an exercise."""
    told = [say(f"teaching.{note}", language, text=say(f"{exercise.message}.{note}", language)) for note in _NOTES]
    lines = [say("teaching.minutes", language, k=exercise.minutes), *told, say("teaching.answer-below", language)]
    title = say("teaching.for-lecturer", language, code=Words(exercise.code))
    return "\n".join([f"#### {title}", "", *(f"- {line}" for line in lines)])


def _answer(name: str, exercise: Exercise, lesson: Lesson, case: Case) -> dict[str, Any]:
    """The answer as a call that checks it, with what comes out."""
    given = exercise.solve(case).values
    typed = {key: _typed(value, case.language) for key, value in given.items()}
    cell = _code(name, f'check("{exercise.code}", {_literal(typed)})')
    shown_now = lesson.check(exercise.code, typed)
    bundle = shown_now._repr_mimebundle_()
    data = {kind: text.splitlines(keepends=True) for kind, text in bundle.items()}
    cell["outputs"] = [{"output_type": "execute_result", "execution_count": None, "metadata": {}, "data": data}]
    return cell


def _typed(value: Value, language: str) -> object:
    """A value as somebody would type it."""
    if isinstance(value, Fraction):
        return shown(value, language) if value.denominator > 1 else str(value)
    return list(value) if isinstance(value, tuple) else value


def _literal(given: dict[str, Any]) -> str:
    """An answer as Python over several lines, in plain quotes."""
    return json.dumps(given, ensure_ascii=False, indent=4)


def _parameters(cell: dict[str, Any], handout: Handout) -> dict[str, Any]:
    """The parameters cell with the case and the date of this notebook."""
    text = "".join(cell["source"])
    for name in ("programme", "reference_date"):
        text = re.sub(rf'^({name}: str = )"[^"]*"', rf'\1"{getattr(handout, name)}"', text, flags=re.MULTILINE)
    return {**cell, "source": text.splitlines(keepends=True)}


def _prose(name: str, text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": text.splitlines(keepends=True)}


def _code(name: str, text: str, *, is_hidden: bool = False) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": {"jupyter": {"source_hidden": True}} if is_hidden else {},
        "outputs": [],
        "source": text.splitlines(keepends=True),
    }


def _number(code: list[dict[str, Any]]) -> None:
    """Number the cells that hold an output, as a run from top to bottom would."""
    for number, cell in enumerate(code, 1):
        if cell["outputs"]:
            cell["execution_count"] = number
            cell["outputs"] = [{**output, "execution_count": number} for output in cell["outputs"]]


def _ready(cell: dict[str, Any], edition: str) -> dict[str, Any]:
    """In the lecturer's edition only the answers are compared when the notebook is run as a test."""
    if edition == "student" or cell["cell_type"] != "code" or cell["outputs"]:
        return cell
    tags = [*cell["metadata"].get("tags", ()), "nbval-ignore-output"]
    return {**cell, "metadata": {**cell["metadata"], "tags": tags}}
