"""A trial in a notebook: lists to choose from, a button to go back, and below them what becomes of the section.

It holds what was chosen and nothing else; no rule and no words live here. Nothing is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets

from omgeving_helpers.blocks.outcome import compared, compared_signals, compared_status
from omgeving_helpers.blocks.section import evidence
from omgeving_helpers.markup import element, joined
from omgeving_helpers.sections import section
from omgeving_helpers.texts import say
from omgeving_helpers.widgets.controls import Amount
from omgeving_helpers.widgets.frame import framed
from omgeving_helpers.widgets.trials import TRIALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from omgeving_helpers.sections import Section
    from omgeving_helpers.widgets.controls import Control, Judged
    from omgeving_helpers.widgets.trials import Chosen, Trial

_WIDE = {"width": "100%", "max_width": "64em"}
_LABEL = "50%"
_NARROW = {"width": "auto", "align_self": "flex-start"}


def trial_box(step: str, name: str, judged: Judged, *, language: str, typed_in: str) -> ipywidgets.VBox:
    """The trial below a section.

    Parameters
    ----------
    step, name
        The section by its step and name.
    judged
        What was judged for the internal edition; it stays as it is.
    language, typed_in
        Of the reader, and of the user's own text.

    Raises
    ------
    KeyError
        When nothing can be tried below that section.
    """
    return _Box(Outcome(step, name, judged, language, typed_in)).widget


class Outcome:
    """What becomes of one section, as HTML."""

    def __init__(self, step: str, name: str, judged: Judged, language: str, typed_in: str) -> None:
        self.trial: Trial = TRIALS[step, name]
        self.section: Section = section(step, name)
        self.step, self.judged, self.language, self.typed_in = step, judged, language, typed_in

    @property
    def controls(self) -> tuple[Control, ...]:
        """What can be chosen; a list without a name is left out."""
        made = (make(self.judged, self.language) for make in self.trial.controls)
        return tuple(of for of in made if isinstance(of, Amount) or of.values)

    def html(self, chosen: Chosen) -> Markup:
        """Sentences, status, signals and picture for what was chosen; before a choice, what to do."""
        if not chosen:
            return element("p", say("widgets.start", self.language))
        then = self.trial.change(self.judged, chosen)
        return joined(self._parts(then, chosen))

    def _parts(self, then: Judged, chosen: Chosen) -> Iterator[Markup]:
        before, after = self._found(self.judged), self._found(then)
        words: dict[str, Any] = {"language": self.language, "typed_in": self.typed_in}
        told = [(self.section.describe(f, language=self.language), self._also(f, chosen)) for f in (before, after)]
        yield from (compared(now, later, **words) for now, later in zip(*told, strict=True) if later)
        if hasattr(then, "statuses"):
            statuses = [of.statuses[self.step].status for of in (self.judged, then)]  # type: ignore[union-attr] # as above
            yield compared_status(*statuses, language=self.language)
        yield compared_signals(self._signals(self.judged), self._signals(then), **words)
        yield element("p", say("widgets.picture", self.language))
        shown = self.section.evidence(after, language=self.language, is_shareable=False)
        yield from (evidence(item, **words) for item in shown)

    def _also(self, found: Any, chosen: Chosen) -> str:
        return self.trial.also(found, chosen, language=self.language) if self.trial.also else ""

    def _found(self, judged: Any) -> Any:
        return judged.analysis.step(self.step) if hasattr(judged, "analysis") else judged

    def _signals(self, judged: Any) -> Any:
        return judged.told_in(self.step) if hasattr(judged, "told_in") else judged.signals


class _Box:
    """The controls of a trial with their outcome below them.

    Only fields to type in: on any other control JupyterLab takes arrows and letters for itself, and moves or deletes
    cells with them.
    """

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        language = outcome.language
        self.controls = outcome.controls
        self.fields = [_field(control) for control in self.controls]
        self.as_it_is = [of.value for of in self.fields]
        self.shown = ipywidgets.HTML()
        back = ipywidgets.Button(description=say("widgets.back", language), layout=_NARROW)
        back.on_click(self._go_back)
        for of in self.fields:
            of.observe(self._redraw, names="value")
        title = element("strong", say("widgets.title", language))
        lead = ipywidgets.HTML(framed(element("p", title, " ", say("widgets.note", language))))
        self.widget = ipywidgets.VBox([lead, *self.fields, back, self.shown])
        self._redraw()

    def _redraw(self, *_: object) -> None:
        meant = {control.name: control.meant(of.value) for control, of in zip(self.controls, self.fields, strict=True)}
        chosen = {name: value for name, value in meant.items() if value is not None}
        self.shown.value = framed(element("div", self.outcome.html(chosen), role="status"))

    def _go_back(self, *_: object) -> None:
        for of, value in zip(self.fields, self.as_it_is, strict=True):
            of.value = value


def _field(control: Control) -> ipywidgets.Combobox | ipywidgets.BoundedFloatText:
    around: dict[str, Any] = {"description": control.title, "style": {"description_width": _LABEL}, "layout": _WIDE}
    if isinstance(control, Amount):
        bounds = {"min": control.lowest, "max": control.highest, "step": 1}
        return ipywidgets.BoundedFloatText(float(control.value), **bounds, **around)
    return ipywidgets.Combobox(options=list(control.values), placeholder=control.hint, ensure_option=True, **around)
