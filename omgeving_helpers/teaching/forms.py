"""The form of an exercise as widgets: each works by keyboard and has a name, none needs Python, none holds a rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from omgeving_helpers.markup import joined
from omgeving_helpers.teaching.paper import heading
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from omgeving_helpers.teaching.lesson import Lesson
    from omgeving_helpers.teaching.model import Exercise, Field

_MOST_BUTTONS = 5
"""More choices than this stand in a drop-down list."""


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

    language = lesson.language
    fields = exercise.fields(lesson.case_of(exercise))
    asked = {f.name: _asked(f, say(f"{exercise.message}.{f.name}", language)) for f in fields}
    hints, verdict = HTML(), HTML()
    check = Button(description=say("teaching.check-button", language), button_style="primary")
    help_me = Button(description=say("teaching.hint-button", language), layout=Layout(width="auto"))
    said: list[Any] = []

    def answer() -> dict[str, object]:
        return {name: one.value() for name, one in asked.items()}

    def on_check(_: object) -> None:
        verdict.value = str(lesson.check(exercise.code, answer()).html)

    def on_hint(_: object) -> None:
        said.append(lesson.hint(exercise.code).html)
        hints.value = str(joined(dict.fromkeys(said)))

    check.on_click(on_check)
    help_me.on_click(on_hint)
    rows = [one.widget for one in asked.values()]
    box = VBox([*rows, HBox([check, help_me]), hints, verdict])
    return Form(box, plain(heading(exercise, language)), answer)


def _asked(of: Field, label: str) -> _Asked:
    builders = {"several": _several, "table": _table, "number": _number, "slider": _slider, "sentence": _sentence}
    return builders.get(of.kind, _choice)(of, plain(label))


def _wide(**more: str) -> dict[str, Any]:
    """A widget with room for its whole label."""
    return {"style": {"description_width": "initial"}, "layout": {"width": "auto", "max_width": "48em", **more}}


def _choices(of: Field) -> list[tuple[str, str]]:
    return [(plain(option.label), option.id) for option in of.options]


def _choice(of: Field, label: str) -> _Asked:
    from ipywidgets import Dropdown, RadioButtons  # noqa: PLC0415 - as above

    if len(of.options) > _MOST_BUTTONS:
        widget: Any = Dropdown(options=[("…", ""), *_choices(of)], value="", description=label, **_wide())
    else:
        widget = RadioButtons(options=_choices(of), value=None, description=label, **_wide())
    return _Asked(widget, lambda: widget.value)


def _several(of: Field, label: str) -> _Asked:
    from ipywidgets import Checkbox, GridBox, Label, VBox  # noqa: PLC0415 - as above

    boxes = {
        name: Checkbox(description=text, indent=False, tooltip=f"{label}: {text}", layout={"width": "auto"})
        for text, name in _choices(of)
    }
    grid = GridBox(
        list(boxes.values()), layout={"grid_template_columns": "repeat(auto-fill, minmax(13em, 1fr))", "width": "100%"}
    )
    return _Asked(VBox([Label(label), grid]), lambda: [name for name, box in boxes.items() if box.value])


def _table(of: Field, label: str) -> _Asked:
    from ipywidgets import Dropdown, Label, VBox  # noqa: PLC0415 - as above

    rows = {
        row.id: Dropdown(
            options=[("–", ""), *_choices(of)],
            value="",
            description=plain(row.label),
            style={"description_width": "18em"},
            layout={"width": "36em", "max_width": "100%"},
        )
        for row in of.rows
    }
    return _Asked(VBox([Label(label), *rows.values()]), lambda: {name: box.value for name, box in rows.items()})


def _number(of: Field, label: str) -> _Asked:  # noqa: ARG001 - as the other builders
    from ipywidgets import Text  # noqa: PLC0415 - as above

    widget: Any = Text(description=label, **_wide(width="32em"))
    return _Asked(widget, lambda: widget.value)


def _slider(of: Field, label: str) -> _Asked:
    from ipywidgets import IntSlider  # noqa: PLC0415 - as above

    widget: Any = IntSlider(min=of.lowest, max=of.highest, description=label, **_wide(width="40em"))
    return _Asked(widget, lambda: widget.value)


def _sentence(of: Field, label: str) -> _Asked:  # noqa: ARG001 - as the other builders
    from ipywidgets import Textarea  # noqa: PLC0415 - as above

    widget: Any = Textarea(description=label, rows=3, **_wide(width="48em"))
    return _Asked(widget, lambda: widget.value)
