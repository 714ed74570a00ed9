"""Executed notebooks become one accessible HTML file without script, which asks for nothing outside itself."""

from __future__ import annotations

import base64
import hashlib
import re
import warnings
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omgeving_helpers.texts import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup
    from nbformat import NotebookNode

_TEMPLATES = Path(__file__).parent / "templates"
_POLICY = ("default-src 'none'", "img-src data:", "base-uri 'none'", "form-action 'none'")
_TAGS = frozenset(
    "p strong em span bdi dl dt dd ol ul li table caption thead tbody tr th td div details summary figure figcaption "
    "img br".split()
)
_ATTRIBUTES = {
    "*": {"class", "lang", "dir"},
    "div": {"tabindex", "role", "aria-label"},
    "th": {"scope"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height"},
}
_FENCE = re.compile(r"^(`{3,}|~{3,})")
_HEADING = re.compile(r"^(#{1,5})(?= )")


@dataclass(frozen=True, kw_only=True)
class Heading:
    """What stands around the cells of a page: its title and heading, who may read it, and what the reader must know.

    ``summary`` is the one page that comes first and ``changes`` what changed; a page may have neither.
    """

    title: str
    heading: Markup
    stamp: Markup
    edition: str
    facts: Markup
    footer: str
    summary: Markup | None = None
    changes: Markup | None = None
    changed: str = ""


def page_html(executed: Mapping[str, NotebookNode], heading: Heading, *, language: str) -> str:
    """Write executed notebooks under one heading as one page; without notebooks only what stands around them.

    Parameters
    ----------
    executed
        The notebooks with their outputs, in the order of the page.
    heading
        What stands around them.
    language
        Of the reader.
    """
    notebook = _one(executed)
    around = {"skip": say("report.skip", language), "contents": say("report.contents", language)}
    told = {**style_and_policy(language), **vars(heading), **around, "parts": _parts(notebook)}
    return _rendered(notebook, told)


def _rendered(notebook: NotebookNode, resources: Mapping[str, Any]) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the notebook libraries, about their own future
        body, _ = _exporter().from_notebook_node(notebook, resources={"report": resources})
    return "\n".join(line.rstrip() for line in str(body).splitlines()) + "\n"


@cache
def _exporter() -> Any:
    """The exporter with our template, made once.

    The HTML exporter of nbconvert reads its finished page once more, to write placeholders for missing alternative
    texts. Our own gate refuses those, so the page goes round that. What nbconvert does to a notebook beforehand
    (colours for code, markdown that runs code) is for what our pages never show, and each of it is validated anew.
    """
    from nbconvert import HTMLExporter, TemplateExporter  # noqa: PLC0415 - takes half a second; only a report needs it

    class Page(HTMLExporter):
        """An HTML page that is finished when the template is."""

        def from_notebook_node(self, nb: NotebookNode, resources: Any = None, **kw: Any) -> Any:
            """Convert a notebook."""
            return TemplateExporter.from_notebook_node(self, nb, resources, **kw)

    return Page(  # type: ignore[no-untyped-call] # as above
        template_name="omgeving",
        default_preprocessors=[],
        extra_template_basedirs=[str(_TEMPLATES)],
        exclude_input=True,
        exclude_input_prompt=True,
        exclude_output_prompt=True,
        exclude_anchor_links=True,
        filters={"cleaned": _cleaned},
    )


def content_hash(page: str) -> str:
    """One hash over text, tables, alternative texts and structure: the same on every machine."""
    return hashlib.sha256(re.sub(r'src="data:[^"]*"', "", page).encode()).hexdigest()


def style_and_policy(language: str) -> dict[str, str]:
    """The language of a page, its style, and the policy that lets in nothing but that style and inline pictures."""
    style = (_TEMPLATES / "omgeving" / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return {
        "language": "nl" if language == "pseudo" else language,
        "policy": "; ".join((*_POLICY, f"style-src 'sha256-{digest}'")),
        "style": style,
    }


def _one(executed: Mapping[str, NotebookNode]) -> NotebookNode:
    """The notebooks of the steps as one: ids with the number of the step, headings one level lower.

    The page itself has the only first heading.
    """
    from nbformat import NotebookNode, from_dict  # noqa: PLC0415 - only a report needs it

    whole: NotebookNode = from_dict({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})  # type: ignore[no-untyped-call] # no types
    for number, notebook in enumerate(executed.values(), 1):
        for cell in notebook.cells:
            source = _lowered(cell.source) if cell.cell_type == "markdown" else cell.source
            whole.cells.append(NotebookNode(cell, id=f"s{number}-{cell.id}", source=source))  # type: ignore[no-untyped-call] # as above
    return whole


def _parts(notebook: NotebookNode) -> list[dict[str, Any]]:
    """Per step its heading with those of its sections, for the list of contents."""
    found: list[dict[str, Any]] = []
    for cell in notebook.cells:
        mark, _, title = cell.source.split("\n", 1)[0].partition(" ")
        if cell.cell_type == "markdown" and mark == "##":
            found.append({"id": cell.id, "title": title, "sections": []})
        elif cell.cell_type == "markdown" and mark == "###":
            found[-1]["sections"].append({"id": cell.id, "title": title})
    return found


def _lowered(source: str) -> str:
    lines, is_code = [], False
    for line in source.split("\n"):
        is_code ^= bool(_FENCE.match(line))
        lines.append(line if is_code else _HEADING.sub(r"#\1", line))
    return "\n".join(lines)


def _cleaned(text: str) -> str:
    """The HTML of an output with nothing in it but what our own blocks write: a second lock on the same door."""
    import nh3  # noqa: PLC0415 - only a report needs it

    return nh3.clean(str(text), tags=set(_TAGS), attributes=_ATTRIBUTES, url_schemes={"data"}, link_rel=None)
