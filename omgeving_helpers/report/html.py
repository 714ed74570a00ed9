"""An executed notebook becomes one accessible HTML file without script, which asks for nothing outside itself."""

from __future__ import annotations

import base64
import copy
import hashlib
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omgeving_helpers.blocks import stamp
from omgeving_helpers.markup import html
from omgeving_helpers.texts import Words, as_typed, plain, say

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from omgeving_helpers.steps.snapshot import Snapshot

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


def report_html(executed: NotebookNode, snapshot: Snapshot, *, language: str, edition: str) -> str:
    """Write a report.

    Parameters
    ----------
    executed
        The notebook with its outputs.
    snapshot
        Which programme, at which date.
    language, edition
        Of the reader.
    """
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
        notebook = _one_level_down(executed)
        resources = {"report": _resources(notebook, snapshot, language=language, edition=edition)}
        body, _ = exporter.from_notebook_node(notebook, resources=resources)
    return "\n".join(line.rstrip() for line in str(body).splitlines()) + "\n"


def content_hash(page: str) -> str:
    """One hash over text, tables, alternative texts and structure: the same on every machine."""
    return hashlib.sha256(re.sub(r'src="data:[^"]*"', "", page).encode()).hexdigest()


def _resources(notebook: NotebookNode, snapshot: Snapshot, *, language: str, edition: str) -> dict[str, Any]:
    style = (_TEMPLATES / "omgeving" / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    name, word = as_typed(snapshot.name), say(f"page.edition-{edition}", language)
    return {
        "language": "nl" if language == "pseudo" else language,
        "policy": "; ".join((*_POLICY, f"style-src 'sha256-{digest}'")),
        "style": style,
        "title": plain(say("report.title", language, name=name, edition=word)),
        "heading": html(say("report.heading", language, name=name), typed_in=snapshot.language),
        "stamp": stamp(snapshot, language),
        "edition": say("report.edition", language, edition=Words(edition)),
        "skip": say("report.skip", language),
        "contents": say("report.contents", language),
        "footer": say("report.footer", language, date=snapshot.reference_date),
        "prefix": "s1-",
        "sections": _sections(notebook),
    }


def _sections(notebook: NotebookNode) -> list[dict[str, str]]:
    """The headings of the sections, for the list of contents."""
    found = []
    for cell in notebook.cells:
        first = cell.source.split("\n", 1)[0]
        if cell.cell_type == "markdown" and first.startswith("### "):
            found.append({"id": f"s1-{cell.id}", "title": first.removeprefix("### ")})
    return found


def _one_level_down(executed: NotebookNode) -> NotebookNode:
    """A copy whose headings are one level lower: the page itself has the only first heading."""
    notebook = copy.deepcopy(executed)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = _lowered(cell.source)
    return notebook


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
