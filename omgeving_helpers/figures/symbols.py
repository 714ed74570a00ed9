"""The small marks beside a status word: a shape each, so that colour is never the only sign.

They are pictures without alternative text, because the word beside them says the same.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING

from omgeving_helpers.markup import element

if TYPE_CHECKING:
    from markupsafe import Markup

_SHAPES = {
    "do_now": '<path d="M7 1 13.5 13H.5z" fill="#7a2e00"/>',
    "attention": '<path d="M7 .5 13.5 7 7 13.5.5 7z" fill="#b85c14"/>',
    "unknown": '<path d="M1.5 1.5h11v11h-11z" fill="#fff" stroke="#6b6b6b" stroke-width="1.5"/>'
    '<path d="M2 8 8 2M2 12 12 2M6 12l6-6" stroke="#6b6b6b"/>',
    "in_order": '<circle cx="7" cy="7" r="6" fill="#003f73"/>',
    "good_news": '<path d="M5 1h4v4h4v4H9v4H5V9H1V5h4z" fill="#003f73"/>',
}


@cache
def symbol(name: str) -> Markup:
    """The mark of a status or a severity."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14" viewBox="0 0 14 14">{_SHAPES[name]}</svg>'
    source = "data:image/svg+xml;base64," + b64encode(svg.encode()).decode()
    return element("img", src=source, alt="", width="14", height="14", class_="symbol")
