"""One cell to fill in: a labelled input, what belongs in it, and what the check says of it.

What can be chosen comes from the contract and from the tables; what is right is judged elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from omgeving_helpers.markup import element
from omgeving_helpers.reading.cells import CellPlace, typed
from omgeving_helpers.reading.grid import Cell, Faults
from omgeving_helpers.texts import plain, product, say
from omgeving_helpers.widgets.frame import framed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from omgeving_helpers.contract import Column
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.writing.draft import Draft

LABEL = "14em"
WIDE = {"width": "100%", "max_width": "52em"}
_MOST_CHOICES = 1000
_LONGEST_NAME = 60


class Field:
    """The input of one column, with its help and its messages below it."""

    def __init__(self, draft: Draft, name: str, language: str, on_change: Callable[[str, str], None]) -> None:
        self.name, self.language, self._on_change = name, language, on_change
        self._column = draft.opened.column(name)
        title = name if self._column is None else plain(self._column.in_language("en" if language == "en" else "nl"))
        style = {"description_width": LABEL}
        choices = _choices(draft, self._column, language)
        if choices and self._is_open_list:
            known = [written for _, written in choices if written]
            self.input = ipywidgets.Combobox(description=title, options=known, style=style, layout=WIDE)
        else:
            kind = ipywidgets.Dropdown if choices else ipywidgets.Text
            self.input = kind(description=title, style=style, layout=WIDE)
        self._messages = ipywidgets.HTML()
        self._is_showing = False
        self.widget = ipywidgets.VBox([self.input, *self._help(), self._messages])
        self.input.observe(self._changed, names="value")
        self.show(draft)

    @property
    def _is_open_list(self) -> bool:
        """Whether another code than those that are known may be typed: organisations are shared between programmes."""
        return self._column is not None and "organisations" in self._column.refers_to

    def show(self, draft: Draft) -> None:
        """Show what stands in the cell of a row, whatever it is."""
        text = draft.cells.get(self.name, "")
        self._is_showing = True
        if isinstance(self.input, ipywidgets.Dropdown):
            self.input.options = _with(_choices(draft, self._column, self.language), text, self._column)
        self.input.value = text
        self._is_showing = False

    def tell(self, faults: Iterable[Fault]) -> None:
        """Show what the check says of this cell."""
        lines = [element("p", fault.message(self.language), class_="fault") for fault in faults]
        value = framed(
            element("div", *lines, style=f"margin: 0 0 0 {LABEL}; border-left: 4px solid; padding-left: 8px")
        )
        self._messages.value = value if lines else ""

    def _changed(self, change: dict[str, str]) -> None:
        if not self._is_showing:
            self._on_change(self.name, change["new"])

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
    empty = (plain(say("forms.empty", language)), "")
    if column.kind == "score_1_5":
        return [empty, *((str(score), str(score)) for score in range(1, 6))]
    if column.values:
        of_reader, of_file = language == "en", draft.opened.language == "en"
        shown = (plain(product(v.label_en if of_reader else v.label_nl, language)) for v in column.values)
        return [empty, *zip(shown, (v.name if of_file else v.name_nl for v in column.values), strict=True)]
    rows = [(row, draft.tables[name].table) for name in column.refers_to for row in draft.tables[name].rows]
    named = {row[of.key[0]]: row[_naming(of.key[0], of.columns)] for row, of in rows if row[of.key[0]]}
    if not named or len(named) > _MOST_CHOICES:
        return []
    return [empty, *((f"{key} · {str(name or '–')[:_LONGEST_NAME]}", str(key)) for key, name in named.items())]


def _naming(key: str, columns: Iterable[Column]) -> str:
    """The column that names a row: its first text."""
    return next((column.name for column in columns if column.kind == "text"), key)


def _with(choices: list[tuple[str, str]], text: str, column: Column | None) -> list[tuple[str, str]]:
    """The choices with the one that stands there as it is typed; a text that is none of them is one more."""
    if any(word == text for _, word in choices):
        return choices
    meant = _meaning(text, column)
    same = [(shown, text if meant is not None and _meaning(word, column) == meant else word) for shown, word in choices]
    return same if any(word == text for _, word in same) else [*choices, (text, text)]


def _meaning(text: str, column: Column | None) -> object:
    """What a text means as the reader of the programmes has it; ``None`` when it means nothing."""
    if column is None or not text.strip():
        return None
    faults = Faults("")
    found = typed(Cell(text), column, CellPlace(faults, 0, ""))
    return None if found.is_bad else found.value
