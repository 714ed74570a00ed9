"""HTML of our own inside a widget, in the form that JupyterLab gives the output of a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.markup import element

if TYPE_CHECKING:
    from markupsafe import Markup

_AS_AN_OUTPUT = "jp-RenderedHTMLCommon"


def framed(*html: Markup) -> str:
    """Pieces of escaped HTML as the value of a widget, with paragraphs, lists and tables as below any cell."""
    return str(element("div", *html, class_=_AS_AN_OUTPUT))
