"""Is a report whole and harmless: looked at once more in the finished file, before it gets its final name."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_NO_TEXT = "No description has been provided"
_FORBIDDEN = frozenset({"script", "iframe", "object", "embed", "form", "link", "base"})


def why_not_whole(page: str, *, pictures: int, may_lead_to: Callable[[str], bool] | None = None) -> list[str]:
    """What is wrong with a report, in English for a log; nothing when it may be published.

    Parameters
    ----------
    page
        The HTML.
    pictures
        How many pictures it must have at least.
    may_lead_to
        Which links may leave the page; ``None`` = none.
    """
    reader = _Reader(may_lead_to)
    reader.feed(page)
    found = reader.found
    if not page.rstrip().endswith("</html>"):
        found.append("the page is cut off")
    if reader.headings[:1] != ["h1"] or reader.headings.count("h1") != 1:
        found.append("there is not exactly one first heading")
    if reader.figures < pictures:
        found.append(f"{reader.figures} pictures in place of {pictures}")
    if _NO_TEXT in page:
        found.append("a picture has no alternative text")
    return found


class _Reader(HTMLParser):
    """Walks through a page and notes what may not be there."""

    def __init__(self, may_lead_to: Callable[[str], bool] | None) -> None:
        super().__init__()
        self._may_lead_to = may_lead_to
        self.found: list[str] = []
        self.headings: list[str] = []
        self.figures = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in _FORBIDDEN or any(name.startswith("on") for name in values):
            self.found.append(f"<{tag}> may not be in a report")
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.headings.append(tag)
        if tag == "figure":
            self.figures += 1
        if tag == "img":
            self._look_at_picture(values)
        if tag == "a":
            self._look_at_link(values.get("href") or "")

    def _look_at_link(self, href: str) -> None:
        if not href.startswith("#") and not (self._may_lead_to and self._may_lead_to(href)):
            self.found.append("a link leaves the page")

    def _look_at_picture(self, values: dict[str, str | None]) -> None:
        if not (values.get("src") or "").startswith("data:image/svg+xml;base64,"):
            self.found.append("a picture comes from outside the page")
        if values.get("alt") is None or (not values["alt"] and values.get("class") != "symbol"):
            self.found.append("a picture has no alternative text")
