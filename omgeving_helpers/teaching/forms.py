"""The form of an exercise as widgets: each works by keyboard and has a name, none needs Python, none holds a rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from omgeving_helpers.faults import InputError
from omgeving_helpers.markup import element, joined
from omgeving_helpers.teaching.paper import heading
from omgeving_helpers.texts import plain, say, says

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from markupsafe import Markup

    from omgeving_helpers.teaching.lesson import Lesson
    from omgeving_helpers.teaching.model import Exercise, Field

_BESIDE: dict[str, Any] = {
    "style": {"description_width": "26em"},
    "layout": {"width": "48em", "max_width": "100%"},
}
"""A widget behind its label; all labels of a form end at the same place."""


@dataclass(frozen=True)
class Form:
    """One exercise to fill in: ``box`` is what Jupyter shows, and ``answer`` gives what stands in it now.

    Saved in a file it is one line of text: neither an answer nor a verdict stands in it.
    """

    box: Any
    text: str
    answer: Callable[[], Mapping[str, object]]

    def _repr_mimebundle_(self, **options: object) -> Any:
        """What Jupyter shows, with a line of text for who sees no widgets."""
        bundle = self.box._repr_mimebundle_(**options)
        return {**bundle, "text/plain": self.text}


@dataclass(frozen=True)
class _Asked:
    """One question: its widget, and what is filled in."""

    widget: Any
    value: Callable[[], object]


def form(lesson: Lesson, exercise: Exercise) -> Form:
    """The questions of an exercise with two buttons and room for what is said of the answer."""
    from ipywidgets import HTML, Button, HBox, Layout, VBox  # noqa: PLC0415 - takes a third of a second

    from omgeving_helpers.widgets.soon import Soon  # noqa: PLC0415 - as above

    language = lesson.language
    fields = exercise.fields(lesson.case_of(exercise))
    asked = {f.name: _asked(f, f"{exercise.message}.{f.name}", language) for f in fields}
    hints, verdict = HTML(), HTML()
    check = Button(description=say("teaching.check-button", language), button_style="primary")
    help_me = Button(description=say("teaching.hint-button", language), layout=Layout(width="auto"))
    said: list[Any] = []

    def answer() -> dict[str, object]:
        return {name: one.value() for name, one in asked.items()}

    def on_check() -> None:
        verdict.value = str(_verdict(lesson, exercise, answer()))

    def on_hint(_: object) -> None:
        said.append(lesson.hint(exercise.code, len(said) + 1).html)
        hints.value = str(joined(dict.fromkeys(said)))

    check.on_click(Soon(on_check))
    help_me.on_click(on_hint)
    rows = [one.widget for one in asked.values()]
    box = VBox([*rows, HBox([check, help_me]), hints, verdict])
    return Form(box, plain(heading(exercise, language)), answer)


def _verdict(lesson: Lesson, exercise: Exercise, answer: Mapping[str, object]) -> Markup:
    """The verdict; when the data cannot be read any more, what is wrong with them: a button has no other place."""
    try:
        return lesson.check(exercise.code, answer).html
    except InputError as error:
        faults = [plain(fault.message(lesson.language)) for fault in error.faults]
        return element("p", " ".join(faults), role="status")


def _asked(of: Field, key: str, language: str) -> _Asked:
    """The widget of one question, by the key of its words."""
    label = plain(say(key, language))
    if of.kind == "several":
        boxes = {name: _box_name(text, f"{key}-box", language) for text, name in _choices(of)}
        return _several(boxes, label)
    if of.kind in {"choice", "table"}:
        return (_choice if of.kind == "choice" else _table)(of, label, language)
    return {"number": _number, "slider": _slider, "sentence": _sentence}[of.kind](of, label)


def _box_name(choice: str, key: str, language: str) -> str:
    """What stands behind a box: where an exercise has the same choices twice, its words say which list it is of."""
    return plain(say(key, language, choice=choice)) if says(key, language) else choice


def _choices(of: Field) -> list[tuple[str, str]]:
    return [(plain(option.label), option.id) for option in of.options]


def _choice(of: Field, label: str, language: str) -> _Asked:
    """A field rather than buttons: buttons have a name of their own, but none for the question."""
    from omgeving_helpers.widgets.choice import Choice  # noqa: PLC0415 - as above

    choice = Choice(label, _choices(of), language=language, is_free=True, **_BESIDE)
    return _Asked(choice.widget, lambda: choice.chosen)


def _several(names: Mapping[str, str], label: str) -> _Asked:
    from ipywidgets import Checkbox, GridBox, Label, VBox  # noqa: PLC0415 - as above

    boxes = {
        name: Checkbox(description=text, indent=False, tooltip=f"{label}: {text}", layout={"width": "auto"})
        for name, text in names.items()
    }
    longest = max(len(box.description) for box in boxes.values())
    columns = f"repeat(auto-fill, minmax(min({longest // 2 + 6}em, 100%), 1fr))"
    grid = GridBox(list(boxes.values()), layout={"grid_template_columns": columns, "width": "100%"})
    return _Asked(VBox([Label(label), grid]), lambda: [name for name, box in boxes.items() if box.value])


def _table(of: Field, label: str, language: str) -> _Asked:
    from ipywidgets import Label, VBox  # noqa: PLC0415 - as above

    rows = {row.id: _choice(of, plain(row.label), language) for row in of.rows}
    box = VBox([Label(label), *(row.widget for row in rows.values())])
    return _Asked(box, lambda: {name: row.value() for name, row in rows.items()})


def _number(of: Field, label: str) -> _Asked:  # noqa: ARG001 - as the other builders
    from ipywidgets import Text  # noqa: PLC0415 - as above

    widget: Any = Text(description=label, **_BESIDE)
    return _Asked(widget, lambda: widget.value)


def _slider(of: Field, label: str) -> _Asked:
    """A field for a number, as a slider has no name and JupyterLab takes its arrows."""
    from ipywidgets import BoundedIntText  # noqa: PLC0415 - as above

    widget: Any = BoundedIntText(min=of.lowest, max=of.highest, description=label, **_BESIDE)
    return _Asked(widget, lambda: widget.value)


def _sentence(of: Field, label: str) -> _Asked:  # noqa: ARG001 - as the other builders
    from ipywidgets import Textarea  # noqa: PLC0415 - as above

    widget: Any = Textarea(rows=3, description=label, **_BESIDE)
    return _Asked(widget, lambda: widget.value)
