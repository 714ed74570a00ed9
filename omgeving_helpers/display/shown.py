"""One output of a cell, as HTML and as plain text; what stands in it is made elsewhere."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers import blocks
from omgeving_helpers.display.attended import is_attended
from omgeving_helpers.markup import joined
from omgeving_helpers.texts import plain

if TYPE_CHECKING:
    from markupsafe import Markup

    from omgeving_helpers.figures.picture import Picture
    from omgeving_helpers.tables import DataTable

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


class EndOfPage(Shown):
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


def code_buttons(language: str, mode: str) -> object | None:
    """Buttons that show and hide the code of all cells; none in a report, or where nobody can press them."""
    if not is_attended(mode):
        return None
    from omgeving_helpers.widgets.code_switch import code_switch  # noqa: PLC0415 - a report does without ipywidgets

    buttons: object = code_switch(language)
    return buttons
