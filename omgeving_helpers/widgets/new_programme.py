"""A form to start a programme from the template, over the same function as ``omgeving new``."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import ipywidgets

from omgeving_helpers.markup import element, html
from omgeving_helpers.templates import NotStarted, write_programme
from omgeving_helpers.texts import as_typed, plain, say
from omgeving_helpers.widgets.field import LABEL, WIDE
from omgeving_helpers.widgets.frame import framed
from omgeving_helpers.widgets.soon import Soon
from omgeving_helpers.writing.refusals import NotSaved, in_sentences

if TYPE_CHECKING:
    from pathlib import Path


class NewProgramme:
    """The form; ``widget`` is what a notebook shows."""

    def __init__(self, *, root: Path, language: str) -> None:
        self.root, self.language = root, language
        style = {"description_width": LABEL}
        self.name = ipywidgets.Text(description=self._said("forms.name"), style=style, layout=WIDE)
        self.folder = self._button("forms.make-folder", is_workbook=False)
        self.workbook = self._button("forms.make-workbook", is_workbook=True)
        self.outcome = ipywidgets.HTML()
        lead = ipywidgets.HTML(framed(element("p", say("forms.new-lead", language))))
        self.widget = ipywidgets.VBox([lead, self.name, ipywidgets.HBox([self.folder, self.workbook]), self.outcome])

    def _button(self, key: str, *, is_workbook: bool) -> ipywidgets.Button:
        button = ipywidgets.Button(description=self._said(key), layout={"width": "auto"})
        button.on_click(Soon(partial(self._make, is_workbook=is_workbook)))
        return button

    def _make(self, *, is_workbook: bool) -> None:
        name = self.name.value.strip()
        written_in = "en" if self.language == "en" else "nl"
        try:
            with in_sentences(self.root / "programmes" / name):
                path = write_programme(name, root=self.root, language=written_in, is_workbook=is_workbook)
        except (NotStarted, NotSaved) as refused:
            said = as_typed(refused.message(self.language))
        else:
            said = say("forms.made", self.language, path=str(path), name=name)
        self.outcome.value = framed(element("p", html(said, typed_in=self.language), role="status"))

    def _said(self, key: str) -> str:
        return plain(say(key, self.language))
