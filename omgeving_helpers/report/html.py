"""Executed notebooks become one accessible HTML file without script, which asks for nothing outside itself."""

from __future__ import annotations

import base64
import copy
import hashlib
import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omgeving_helpers.blocks import facts, portfolio_facts, stamp
from omgeving_helpers.markup import html
from omgeving_helpers.texts import Words, as_typed, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup
    from nbformat import NotebookNode

    from omgeving_helpers.signals import Judgement
    from omgeving_helpers.signals.several import PortfolioJudgement

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
    """What stands around the cells of a page: its title and heading, who may read it, and what the reader must know."""

    title: str
    heading: Markup
    stamp: Markup
    edition: str
    facts: Markup
    footer: str


def report_html(executed: Mapping[str, NotebookNode], judgement: Judgement, *, language: str) -> str:
    """Write the report of one programme.

    Parameters
    ----------
    executed
        Per step its notebook with its outputs.
    judgement
        Of the edition of the report: name, date and stamp stand there.
    language
        Of the reader.
    """
    return page_html(executed, _heading(judgement, language), language=language)


def portfolio_html(executed: NotebookNode, judged: PortfolioJudgement, *, language: str) -> str:
    """Write the report over several programmes from its executed notebook."""
    edition = "shareable" if judged.is_shareable else "internal"
    name, word = say("portfolio.name", language), say(f"page.edition-{edition}", language)
    heading = Heading(
        title=plain(say("report.title-portfolio", language, name=name, edition=word)),
        heading=html(name, typed_in=judged.language),
        stamp=stamp(judged, language),
        edition=say("report.edition", language, edition=Words(edition)),
        facts=portfolio_facts(judged, language=language),
        footer=say("report.footer-portfolio", language, date=judged.reference_date),
    )
    return page_html({"portfolio": executed}, heading, language=language)


def page_html(executed: Mapping[str, NotebookNode], heading: Heading, *, language: str) -> str:
    """Write executed notebooks under one heading as one page.

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
    around = {
        "title": heading.title,
        "heading": heading.heading,
        "stamp": heading.stamp,
        "edition": heading.edition,
        "facts": heading.facts,
        "footer": heading.footer,
        "skip": say("report.skip", language),
        "contents": say("report.contents", language),
    }
    return _rendered(notebook, {**style_and_policy(language), **around, "parts": _parts(notebook)})


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


def style_and_policy(language: str) -> dict[str, str]:
    """The language of a page, its style, and the policy that lets in nothing but that style and inline pictures."""
    style = (_TEMPLATES / "omgeving" / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return {
        "language": "nl" if language == "pseudo" else language,
        "policy": "; ".join((*_POLICY, f"style-src 'sha256-{digest}'")),
        "style": style,
    }


def _heading(judgement: Judgement, language: str) -> Heading:
    snapshot = judgement.snapshot
    edition = "shareable" if judgement.is_shareable else "internal"
    name, word = as_typed(snapshot.name), say(f"page.edition-{edition}", language)
    return Heading(
        title=plain(say("report.title", language, name=name, edition=word)),
        heading=html(say("report.heading", language, name=name), typed_in=snapshot.language),
        stamp=stamp(snapshot, language),
        edition=say("report.edition", language, edition=Words(edition)),
        facts=facts(judgement, edition, language=language),
        footer=say("report.footer", language, date=snapshot.reference_date),
    )


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
