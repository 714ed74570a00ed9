"""Executed notebooks become one accessible HTML file without script, which asks for nothing outside itself."""

from __future__ import annotations

import base64
import copy
import hashlib
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omgeving_helpers.answers import support_headline
from omgeving_helpers.blocks import changes, facts, stamp, summary
from omgeving_helpers.markup import html
from omgeving_helpers.texts import Words, as_typed, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nbformat import NotebookNode

    from omgeving_helpers.signals.overview import Overview

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
    "img": {"src", "alt", "width", "height"},
}
_FENCE = re.compile(r"^(`{3,}|~{3,})")
_HEADING = re.compile(r"^(#{1,5})(?= )")


def report_html(executed: Mapping[str, NotebookNode], page: Overview, *, language: str) -> str:
    """Write a report: the one page first, then what changed, then the four steps.

    Parameters
    ----------
    executed
        Per step its notebook with its outputs.
    page
        What stands on the first page, with the judgement of the edition.
    language
        Of the reader.
    """
    notebook = _one(executed)
    more = {
        "parts": _parts(notebook),
        "changed": say("summary.changed", language),
        "changes": changes(page, language=language),
    }
    return _rendered(notebook, {**_resources(page, language), **more})


def summary_html(page: Overview, *, language: str) -> str:
    """Write the one page as a file of its own."""
    from nbformat import from_dict  # noqa: PLC0415 - only a report needs it

    name = as_typed(page.judgement.snapshot.name)
    title = plain(say("summary.title", language, name=name, edition=_edition(page, language)))
    nothing = from_dict({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})  # type: ignore[no-untyped-call]
    return _rendered(nothing, {**_resources(page, language), "title": title, "parts": []})


def _rendered(notebook: NotebookNode, resources: Mapping[str, Any]) -> str:
    from nbconvert import HTMLExporter  # noqa: PLC0415 - takes half a second, and only a report needs it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the notebook libraries, about their own future
        exporter = HTMLExporter(  # type: ignore[no-untyped-call] # nbconvert has no types
            template_name="omgeving",
            extra_template_basedirs=[str(_TEMPLATES)],
            exclude_input=True,
            exclude_input_prompt=True,
            exclude_output_prompt=True,
            exclude_anchor_links=True,
            filters={"cleaned": _cleaned},
        )
        body, _ = exporter.from_notebook_node(notebook, resources={"report": resources})
    return "\n".join(line.rstrip() for line in str(body).splitlines()) + "\n"


def content_hash(page: str) -> str:
    """One hash over text, tables, alternative texts and structure: the same on every machine."""
    return hashlib.sha256(re.sub(r'src="data:[^"]*"', "", page).encode()).hexdigest()


def _edition(page: Overview, language: str) -> str:
    return say(f"page.edition-{'shareable' if page.judgement.is_shareable else 'internal'}", language)


def _resources(page: Overview, language: str) -> dict[str, Any]:
    snapshot = page.judgement.snapshot
    edition = "shareable" if page.judgement.is_shareable else "internal"
    style = (_TEMPLATES / "omgeving" / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    name = as_typed(snapshot.name)
    headline = support_headline(page.judgement.analysis.shared_picture, language=language)
    return {
        "language": "nl" if language == "pseudo" else language,
        "policy": "; ".join((*_POLICY, f"style-src 'sha256-{digest}'")),
        "style": style,
        "title": plain(say("report.title", language, name=name, edition=_edition(page, language))),
        "heading": html(say("report.heading", language, name=name), typed_in=snapshot.language),
        "stamp": stamp(snapshot, language),
        "edition": say("report.edition", language, edition=Words(edition)),
        "summary": summary(page, headline, language=language),
        "facts": facts(page.judgement, edition, language=language),
        "skip": say("report.skip", language),
        "contents": say("report.contents", language),
        "footer": say("report.footer", language, date=snapshot.reference_date),
    }


def _one(executed: Mapping[str, NotebookNode]) -> NotebookNode:
    """The notebooks of the steps as one: ids with the number of the step, headings one level lower.

    The page itself has the only first heading.
    """
    first, *_ = executed.values()
    whole = copy.deepcopy(first)
    whole.cells = []
    for number, notebook in enumerate(executed.values(), 1):
        for cell in copy.deepcopy(notebook.cells):
            cell["id"] = f"s{number}-{cell.id}"
            if cell.cell_type == "markdown":
                cell.source = _lowered(cell.source)
            whole.cells.append(cell)
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
