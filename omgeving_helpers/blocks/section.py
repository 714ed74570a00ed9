"""The blocks of one section as HTML: answer, picture, table.

Every text goes through ``markup``; nothing is computed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.markup import element, html
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import Words, say

if TYPE_CHECKING:
    from markupsafe import Markup

    from omgeving_helpers.figures.picture import Picture


def answer(text: str, *, typed_in: str) -> Markup:
    """The answer of a section."""
    return element("p", element("strong", html(text, typed_in=typed_in)), class_="answer")


def evidence(item: Picture | DataTable, *, language: str, typed_in: str) -> Markup:
    """A picture as it is, or a table behind a line that opens it."""
    if isinstance(item, DataTable):
        return folded_table(item, language=language, typed_in=typed_in)
    return item.html(typed_in=typed_in)


def folded_table(table: DataTable, *, language: str, typed_in: str) -> Markup:
    """A table that opens on demand, under its own caption."""
    summary = say("page.table", language, caption=Words(table.caption))
    return element(
        "details",
        element("summary", html(summary, typed_in=typed_in)),
        plain_table(table, typed_in=typed_in),
        open="open" if table.is_open else None,
    )


def plain_table(table: DataTable, *, typed_in: str) -> Markup:
    """A table with a caption; the first cell of each row is its header."""
    head = element("tr", *(element("th", html(text, typed_in=typed_in), scope="col") for text in table.headers))
    rows = [
        element(
            "tr",
            element("th", html(row[0], typed_in=typed_in), scope="row"),
            *(element("td", html(text, typed_in=typed_in)) for text in row[1:]),
        )
        for row in table.rows
    ]
    inside = element(
        "table",
        element("caption", html(table.caption, typed_in=typed_in)),
        element("thead", head),
        element("tbody", *rows),
    )
    return element("div", inside, class_="wide", tabindex="0", role="region", aria_label=table.caption)
