"""A form for one row of a table: choose, fill in, see what the check says, save.

What was typed stays until it is saved, also when another row is chosen or the file cannot be written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets

from omgeving_helpers.contract import programme_tables
from omgeving_helpers.markup import element, html
from omgeving_helpers.texts import Words, as_typed, plain, say, table_label
from omgeving_helpers.widgets.choice import Choice
from omgeving_helpers.widgets.field import LABEL, WIDE, Field
from omgeving_helpers.widgets.frame import framed
from omgeving_helpers.widgets.soon import Soon
from omgeving_helpers.writing import ChangedElsewhere, NotSaved
from omgeving_helpers.writing.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from markupsafe import Markup

    from omgeving_helpers.texts.say import Sayable
    from omgeving_helpers.writing.saving import Saved
    from omgeving_helpers.writing.table import TypedRow

NEW = 0
"""The choice of a new row; no row of a spreadsheet has this number."""

_FIRST = "stakeholders"
_MOST_ELSEWHERE = 5
_LONGEST = 70
_NARROW = {"width": "auto"}


class RecordForm:
    """The form; ``widget`` is what a notebook shows.

    Parameters
    ----------
    programme, data_root
        The folder or workbook, and the folder with the shared lists.
    language
        Of the reader.
    again
        Gives the tables of the start page as they are now.
    """

    def __init__(self, programme: Path, *, data_root: Path, language: str, again: Callable[[], Markup]) -> None:
        self.programme, self.data_root, self.language, self._again = programme, data_root, language, again
        self.drafts: dict[tuple[str, int], Draft] = {}
        self.fields: dict[str, Field] = {}
        self.draft: Draft | None = None
        tables = [(plain(table_label(of.name, language)), of.name) for of in programme_tables()]
        self.table, self.row = self._list("forms.table", tables), self._list("forms.row", [])
        self.save = self._button("forms.save", Soon(self._save), style="primary")
        self.reread = self._button("forms.read-again", self._read_again)
        self.remove = self._button("forms.remove", self._ask_or_remove)
        self.show_again = self._button("forms.show-again", self._show_again)
        self.opened, self.of_row, self.unsaved, self.outcome, self.shown = (ipywidgets.HTML() for _ in range(5))
        self._inputs = ipywidgets.VBox()
        lead = ipywidgets.HTML(framed(element("p", say("forms.lead", language))))
        buttons = ipywidgets.HBox(
            [self.save, self.reread, self.remove, self.show_again], layout={"flex_flow": "row wrap"}
        )
        self.widget = ipywidgets.VBox(
            [
                *(lead, self.table.widget, self.row.widget, self.opened, self._inputs, self.of_row),
                *(buttons, self.unsaved, self.outcome, self.shown),
            ]
        )
        self.table.widget.observe(self._choose_table, names="value")
        self.row.widget.observe(self._choose_row, names="value")
        self._open(_FIRST, NEW)

    # What is chosen

    def _choose_table(self, *_: object) -> None:
        if self._is_choice(self.table):
            self._open(self.table.chosen, NEW)

    def _choose_row(self, *_: object) -> None:
        if self._is_choice(self.row):
            self._open(self._name, self.row.chosen)

    def _is_choice(self, of: Choice) -> bool:
        """Whether something was chosen; of a text that is no choice the form says so."""
        if of.widget.value.strip() and of.chosen is None:
            self._tell(say("forms.not-in-list", self.language, found=of.widget.value))
        return of.chosen is not None

    def _open(self, table: str, number: int) -> None:
        """Show a row, with what was typed in it before."""
        left, self._name = self._unsaved(), table
        key = (table, number)
        clashes: Sequence[Any] = ()
        try:
            if key in self.drafts:
                clashes = self.drafts[key].read_again()
            else:
                self.drafts[key] = Draft(self.programme, table, data_root=self.data_root, number=number or None)
        except NotSaved as refused:
            self._tell(refused.message(self.language), *left)
            self._forget()
            return
        self._show(self.drafts[key])
        self._tell(*left, *self._clashes(clashes))

    def _unsaved(self) -> list[str]:
        """That what was typed in the row that is left is still there."""
        if self.draft is None or not self.draft.typed:
            return []
        return [say("forms.unsaved", self.language, row=self._of(self.draft))]

    def _forget(self) -> None:
        self.draft, self.fields, self._inputs.children = None, {}, ()
        self.of_row.value = self.unsaved.value = ""
        self._offer(None)

    # What is shown

    def _show(self, draft: Draft) -> None:
        is_same = self.draft is not None and self.draft.name == draft.name and set(self.fields) == set(draft.columns)
        self.draft = draft
        if not is_same:
            self.fields = {name: Field(draft, name, self.language, self._typed) for name in draft.columns}
            self._inputs.children = tuple(field.widget for field in self.fields.values())
        for field in self.fields.values():
            field.show(draft)
        self._offer(draft)
        self._check()

    def _offer(self, draft: Draft | None) -> None:
        """The rows to choose from, which one is open, and which buttons can be used.

        The fields of the choice are empty again, for a field that is filled in offers only what is like it.
        """
        rows = {row.number: self._named(row) for row in draft.opened.rows} if draft else {}
        self.row.offer([(self._said("forms.new-row"), NEW), *((named, number) for number, named in rows.items())])
        self.table.widget.value = self.row.widget.value = ""
        row = rows[draft.number] if draft and draft.number else say("forms.the-new-row", self.language)
        now = say("forms.now-open", self.language, table=table_label(self._name, self.language), row=row)
        said = element("p", html(now, typed_in=self.language), role="status", style=f"margin: 0 0 0 {LABEL}")
        self.opened.value = framed(said) if draft else ""
        self.save.disabled = self.reread.disabled = draft is None
        self.remove.disabled = draft is None or draft.number is None
        self.remove.description = self._said("forms.remove")

    def _named(self, row: TypedRow) -> str:
        """A row by its number, its code and its first text."""
        of = self.draft.opened.table if self.draft else None
        names = [*of.key, *(c.name for c in of.columns if c.kind == "text")][: len(of.key) + 1] if of else []
        words = " · ".join(text for name in names if (text := row.cells.get(name, "").strip()))
        return f"{self._said('forms.row-number', row=Words(str(row.number)))} · {words}"[:_LONGEST]

    def _check(self) -> None:
        """Show what the check says of the row, and what is not saved yet."""
        if self.draft is None:
            return
        told = self.draft.check()
        for name, field in self.fields.items():
            field.tell(told.by_column.get(name, ()))
        more = [*told.of_row, *told.elsewhere[:_MOST_ELSEWHERE]]
        lines = [element("p", fault.message(self.language)) for fault in more]
        if len(told.elsewhere) > _MOST_ELSEWHERE:
            lines.append(element("p", say("common.and-more", self.language, k=len(told.elsewhere) - _MOST_ELSEWHERE)))
        found = sum(map(len, told.by_column.values())) + len(told.of_row) + len(told.elsewhere)
        said = element("p", say("forms.found", self.language, k=found), role="status")
        self.of_row.value = framed(said, *lines)
        typed = [Words(field.title) for name, field in self.fields.items() if name in self.draft.typed]
        said = element("p", say("forms.not-saved", self.language, columns=typed), role="status")
        self.unsaved.value = framed(said) if typed else ""

    def _typed(self, name: str, text: str) -> None:
        if self.draft is None:
            return
        self.draft.type_in(name, text)
        if self._is_settled:
            self._tell()
        self._check()

    # What the buttons do

    def _save(self, *_: object) -> None:
        if self.draft is None:
            return
        if not self.draft.typed or (self.draft.is_blank and self.draft.number is None):
            self._tell(say("forms.nothing-typed", self.language), is_settled=True)
            return
        told = self.draft.check()
        if told.stops:
            self._tell(say("forms.stops", self.language, k=len(told.stops)))
            return
        step, said = (self.draft.remove, "forms.emptied") if self.draft.is_blank else (self.draft.save, "forms.saved")
        self._do(step, said, (self.draft.name, self.draft.number or NEW))

    def _ask_or_remove(self, *_: object) -> None:
        if self.draft is None or self.draft.number is None:
            return
        sure = self._said("forms.remove-sure", row=self._of(self.draft))
        if self.remove.description != sure:
            self.remove.description = sure
            return
        self._do(self.draft.remove, "forms.removed", (self.draft.name, self.draft.number))

    def _do(self, step: Callable[[], Saved], key: str, place: tuple[str, int]) -> None:
        """Save or remove, and say what came of it; what was typed stays when it did not work."""
        draft = self.draft
        if draft is None:
            return
        row = self._of(draft)
        try:
            saved = step()
        except ChangedElsewhere as refused:
            lines = [difference.message(self.language) for difference in refused.differences]
            self._tell(refused.message(self.language), say("forms.typed-stays", self.language), lines=lines)
        except NotSaved as refused:
            self._tell(refused.message(self.language), say("forms.typed-stays", self.language))
        else:
            self.drafts.pop(place, None)
            self.drafts[draft.name, draft.number or NEW] = draft
            self._show(draft)
            self._tell(*self._about(saved, key, row if draft.number is None else self._of(draft)), is_settled=True)

    def _about(self, saved: Saved, key: str, row: Words) -> list[str]:
        said: list[str] = [say(key, self.language, row=row, file=saved.file.name)]
        if saved.copy is not None:
            copy = f"{saved.copy.parent.name}/{saved.copy.name}"
            said.append(say("forms.copy", self.language, copy=copy, folder=str(saved.file.parent)))
        return [*said, say("forms.formulas", self.language)] if saved.has_formulas else said

    def _read_again(self, *_: object) -> None:
        if self.draft is None:
            return
        before = (self.draft.name, self.draft.number or NEW)
        try:
            clashes = self.draft.read_again()
        except NotSaved as refused:
            self._tell(refused.message(self.language), say("forms.typed-stays", self.language))
            return
        gone = [say("forms.row-gone", self.language)] if before[1] and self.draft.number is None else []
        self.drafts.pop(before, None)
        self.drafts[self.draft.name, self.draft.number or NEW] = self.draft
        self._show(self.draft)
        kept = [say("forms.kept", self.language, k=len(self.draft.typed))]
        self._tell(say("forms.read", self.language), *kept, *gone, *self._clashes(clashes))

    def _clashes(self, clashes: Sequence[Any]) -> list[str]:
        return [
            say("forms.clash", self.language, column=Words(clash.column), theirs=clash.theirs, mine=clash.mine)
            for clash in clashes
        ]

    def _show_again(self, *_: object) -> None:
        self.shown.value = framed(self._again())

    # Words

    def _tell(self, *said: str, lines: Sequence[str] = (), is_settled: bool = False) -> None:
        """What came of it, in a place that a screen reader reads out; what is settled goes when more is typed."""
        self._is_settled = is_settled
        items = [element("li", html(as_typed(line), typed_in=self.language)) for line in lines]
        parts = [element("p", html(text, typed_in=self.language)) for text in said]
        self.outcome.value = framed(element("div", *parts, *([element("ul", *items)] if items else []), role="status"))

    def _of(self, draft: Draft) -> Words:
        if draft.number is None:
            return say("forms.the-new-row", self.language)
        return say("forms.row-number", self.language, row=Words(str(draft.number)))

    def _said(self, key: str, **values: Sayable) -> str:
        return plain(say(key, self.language, **values))

    def _list(self, key: str, options: Sequence[tuple[str, Any]]) -> Choice:
        """A choice that counts once it is made: a name may be the beginning of another."""
        around: dict[str, Any] = {"style": {"description_width": LABEL}, "layout": WIDE, "continuous_update": False}
        return Choice(self._said(key), options, language=self.language, **around)

    def _button(self, key: str, step: Callable[..., None], *, style: str = "") -> ipywidgets.Button:
        button = ipywidgets.Button(description=self._said(key), button_style=style, layout=_NARROW)
        button.on_click(step)
        return button
