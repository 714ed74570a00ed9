"""One page that leads to all reports: per programme its date, its round, where its steps stand, and its reports.

It reads only what stands in the folder of the reports, and looks at no clock: equal reports give equal bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from markupsafe import Markup

from omgeving_helpers.figures.symbols import symbol
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.places import PORTFOLIO
from omgeving_helpers.publish import publish, staging
from omgeving_helpers.report.found import EXAMPLES, by_programme, reports_in
from omgeving_helpers.report.gate import why_not_whole
from omgeving_helpers.report.html import style_and_policy
from omgeving_helpers.report.notebook import NotFinished
from omgeving_helpers.steps.analysis import STEPS
from omgeving_helpers.texts import Words, as_typed, say, shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from omgeving_helpers.report.found import FoundReport

NAMES = {"nl": "index.html", "en": "index.en.html"}
_OTHER = {"nl": "en", "en": "nl"}


def write_index(output: Path, language: str = "nl", *, without: Sequence[str] = ()) -> Path:
    """Write the page over all reports in both languages, each leading to the other.

    Parameters
    ----------
    output
        The folder of all reports.
    language
        Of the page whose path comes back.
    without
        The names of programmes of which the last report could not be made; an earlier one may still be there.

    Returns
    -------
    Path
        ``output/index.html``, or ``output/index.en.html``.

    Raises
    ------
    NotFinished
        When a page would lead to something that is not there; the previous pages are untouched.
    """
    with staging(output) as folder:
        for of, name in NAMES.items():
            page = index_html(output, of, without=without)
            wrong = why_not_whole(page, pictures=0, may_lead_to=lambda link: _is_there(output, link))
            if wrong:
                msg = f"{name}: {'; '.join(dict.fromkeys(wrong))}"
                raise NotFinished(msg)
            (folder / name).write_text(page, encoding="utf-8", newline="\n")
        publish(folder, tuple(NAMES.values()), output)
    return output / NAMES["en" if language == "en" else "nl"]


def index_html(output: Path, language: str, *, without: Sequence[str] = ()) -> str:
    """The page over all reports in a folder, in one language."""
    every = reports_in(output)
    programmes = [report for report in every if report.of not in {PORTFOLIO, EXAMPLES}]
    together = [report for report in every if report.of == PORTFOLIO]
    examples = reports_in(output / EXAMPLES, EXAMPLES)
    parts = [
        _table("programmes", programmes, language),
        _list("portfolio", together, language),
        _table("examples", examples, language),
        _not_current(without, [*every, *examples], language),
    ]
    if not (programmes or together or examples or without):
        parts = [element("p", _say("nothing", language))]
    is_fictitious = any(report.is_fictitious for report in (*every, *examples))
    body = element(
        "body",
        element("a", say("report.skip", language), class_="skip", href="#main"),
        element(
            "header",
            element("p", say("page.fictitious", language), class_="stamp") if is_fictitious else Markup(""),
            element("h1", _say("title", language)),
            element("p", _other_language(language)),
        ),
        element("main", element("p", _say("about", language)), *parts, id="main"),
    )
    return f"<!DOCTYPE html>\n{element('html', _head(language), body, lang=language)}\n"


def _not_current(names: Sequence[str], reports: Sequence[FoundReport], language: str) -> Markup:
    """The programmes whose last report could not be made, each with the date of the one that is there."""
    if not names:
        return Markup("")
    dates = {report.of: report.reference_date for report in sorted(reports, key=lambda r: r.newness)}
    items = [
        element(
            "li",
            html(as_typed(name), typed_in=language),
            ": ",
            _say("previous", language, date=day) if (day := dates.get(name)) else _say("no-previous", language),
        )
        for name in names
    ]
    return joined(
        [element("h2", _say("not-current", language)), element("p", _say("why-not", language)), element("ul", *items)]
    )


def _head(language: str) -> Markup:
    own = style_and_policy(language)
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content=own["policy"]),
        element("title", _say("title", language)),
        element("style", Markup(own["style"])),  # noqa: S704 - a file of our own, which escaping would break
    )


def _other_language(language: str) -> Markup:
    other = _OTHER[language]
    return element("a", _say("other-language", language), href=NAMES[other], lang=other, hreflang=other)


def _table(key: str, reports: Sequence[FoundReport], language: str) -> Markup:
    """The programmes with their reports under a heading; nothing without reports."""
    if not reports:
        return Markup("")
    title = _say(key, language)
    heads = ("programme", "reports", *(f"step-{step}" for step in STEPS), "reference-date", "cycle")
    head = element("tr", *(element("th", _say(name, language), scope="col") for name in heads))
    rows = [_row(of_one, language) for of_one in by_programme(reports).values()]
    caption = _say("table", language, title=title)
    table = element("table", element("caption", caption), element("thead", head), element("tbody", *rows))
    wide = element("div", table, class_="wide", tabindex="0", role="region", aria_label=caption)
    return joined([element("h2", title), wide])


def _row(reports: Sequence[FoundReport], language: str) -> Markup:
    """One programme: date, round and status of its newest report, of which the shareable edition goes first."""
    newest = max(reports, key=lambda r: (*r.newness, r.edition == "shareable", bool(r.statuses)))
    name = html(as_typed(newest.name), typed_in=newest.typed_in)
    day = shown(newest.reference_date, language) if newest.reference_date else _say("unknown", language)
    cycle = _say("no-cycle", language) if newest.cycle is None else shown(newest.cycle, language)
    links = [_item(report, language, beside=newest) for report in reports]
    return element(
        "tr",
        element("th", name, scope="row"),
        element("td", element("ul", *links, class_="links")),
        *(element("td", _status(newest, step, language)) for step in STEPS),
        element("td", day),
        element("td", cycle),
    )


def _status(report: FoundReport, step: str, language: str) -> Markup:
    """Symbol and word; a record that does not know the step says so."""
    status = report.statuses.get(step)
    if status is None:
        return html(_say("unknown", language), typed_in=language)
    return joined([symbol(status), " ", say(f"page.status-{status}", language)])


def _list(key: str, reports: Sequence[FoundReport], language: str) -> Markup:
    """The reports over several programmes under a heading, each with its date; nothing without reports."""
    if not reports:
        return Markup("")
    return joined([element("h2", _say(key, language)), element("ul", *(_item(r, language) for r in reports))])


def _item(report: FoundReport, language: str, *, beside: FoundReport | None = None) -> Markup:
    """A link to a report; with its date where that does not stand beside it already."""
    text = _say(f"{report.edition}-{report.language}", language)
    is_told = beside is not None and report.reference_date == beside.reference_date
    if report.reference_date and not is_told:
        text = _say("at-date", language, report=text, date=report.reference_date)
    return element("li", element("a", text, href=_link(report), hreflang=report.language))


def _link(report: FoundReport) -> str:
    return "/".join(quote(part) for part in report.place)


def _is_there(output: Path, link: str) -> bool:
    """Whether a link is relative and leads to a file of the folder, or to one of these pages."""
    parts = urlsplit(link)
    names = unquote(parts.path).split("/")
    if parts.scheme or parts.netloc or parts.query or parts.fragment or {"", ".", ".."} & set(names):
        return False
    return link in NAMES.values() or output.joinpath(*names).is_file()


def _say(key: str, language: str, **values: object) -> Words:
    return say(f"index.{key}", language, **values)  # type: ignore[arg-type] # say refuses what it cannot write
