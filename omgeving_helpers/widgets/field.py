"""One cell to fill in: a labelled input, what belongs in it, and what the check says of it.

What can be chosen comes from the contract and from the tables; what is right is judged elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets

from omgeving_helpers.markup import element
from omgeving_helpers.texts import plain, product, say
from omgeving_helpers.widgets.choice import Choice
from omgeving_helpers.widgets.frame import framed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from omgeving_helpers.contract import Column
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.writing.draft import Draft

LABEL = "14em"
WIDE = {"width": "auto", "max_width": "52em"}
_MOST_CHOICES = 1000
_LONGEST_NAME = 60


class Field:
    """The input of one column, with its help and its messages below it."""

    def __init__(self, draft: Draft, name: str, language: str, on_change: Callable[[str, str], None]) -> None:
        self.name, self.language, self._on_change = name, language, on_change
        self._column = draft.opened.column(name)
        title = name if self._column is None else plain(self._column.in_language("en" if language == "en" else "nl"))
        self.title = title
        around: dict[str, Any] = {"style": {"description_width": LABEL}, "layout": WIDE}
        choices = _choices(draft, self._column, language)
        self._choice = Choice(title, choices, language=language, is_free=True, **around) if choices else None
        self.input = self._choice.widget if self._choice else ipywidgets.Text(description=title, **around)
        self._messages = ipywidgets.HTML()
        self._is_showing = False
        self.widget = ipywidgets.VBox([self.input, *self._help(), self._messages])
        self.input.observe(self._changed, names="value")
        self.show(draft)

    def show(self, draft: Draft) -> None:
        """Show what stands in the cell of a row, whatever it is."""
        text = draft.cells.get(self.name, "")
        self._is_showing = True
        if self._choice:
            self._choice.offer(_choices(draft, self._column, self.language))
            self._choice.show(text)
        else:
            self.input.value = text
        self._is_showing = False

    def tell(self, faults: Iterable[Fault]) -> None:
        """Show what the check says of this cell."""
        lines = [element("p", fault.message(self.language), class_="fault") for fault in faults]
        value = framed(
            element("div", *lines, style=f"margin: 0 0 0 {LABEL}; border-left: 4px solid; padding-left: 8px")
        )
        self._messages.value = value if lines else ""

    def _changed(self, *_: object) -> None:
        if not self._is_showing:
            self._on_change(self.name, self._choice.chosen if self._choice else self.input.value)

    def _help(self) -> list[ipywidgets.HTML]:
        if self._column is None:
            text = str(say("forms.own-column", self.language))
        else:
            of = self._column
            need = [say("forms.needed", self.language)] if of.if_empty == "(fault)" else []
            described = product(of.description_en if self.language == "en" else of.description_nl, self.language)
            form = say(f"forms.how-{_form(of)}", self.language)
            text = " ".join(part for part in [f"{described.rstrip('.')}.", form, *need] if part)
        return [ipywidgets.HTML(framed(element("p", text, style=f"margin: 0 0 0 {LABEL}")))]


def _form(column: Column) -> str:
    """How a value is typed, where that is no matter of course."""
    if column.is_list:
        return "list"
    return column.kind if column.kind in {"date", "number", "count"} else "text"


def _choices(draft: Draft, column: Column | None, language: str) -> list[tuple[str, str]]:
    """What can be chosen: each choice as it is shown and as it is written; nothing where text is typed."""
    if column is None or column.is_list:
        return []
    if column.kind == "score_1_5":
        return [(str(score), str(score)) for score in range(1, 6)]
    if column.values:
        of_reader, of_file = language == "en", draft.opened.language == "en"
        shown = (plain(product(v.label_en if of_reader else v.label_nl, language)) for v in column.values)
        return list(zip(shown, (v.name if of_file else v.name_nl for v in column.values), strict=True))
    rows = [(row, draft.tables[name].table) for name in column.refers_to for row in draft.tables[name].rows]
    named = {row[of.key[0]]: row[_naming(of.key[0], of.columns)] for row, of in rows if row[of.key[0]]}
    if len(named) > _MOST_CHOICES:
        return []
    return [(f"{key} · {str(name or '–')[:_LONGEST_NAME]}", str(key)) for key, name in named.items()]


def _naming(key: str, columns: Iterable[Column]) -> str:
    """The column that names a row: its first text."""
    return next((column.name for column in columns if column.kind == "text"), key)
