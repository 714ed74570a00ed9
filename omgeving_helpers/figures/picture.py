"""A picture: its sheet, what it says in words, and the table behind it."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from omgeving_helpers.figures.svg import svg
from omgeving_helpers.markup import element, html
from omgeving_helpers.texts import plain

if TYPE_CHECKING:
    from markupsafe import Markup
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from omgeving_helpers.figures.sheet import Sheet
    from omgeving_helpers.tables import DataTable


@dataclass(frozen=True)
class Picture:
    """One picture.

    ``title`` is the finding, ``subtitle`` says what is drawn, ``alt`` is the finding with its numbers for who does
    not see it, ``table`` holds the rest. It is laid out once; both writers draw the same sheet.
    """

    sheet: Sheet
    alt: str
    title: str
    subtitle: str
    table: DataTable

    @cached_property
    def svg(self) -> str:
        """The picture as an SVG document."""
        return svg(self.sheet)

    @cached_property
    def figure(self) -> Figure:
        """The picture as a matplotlib figure, to save as PNG or to change."""
        from omgeving_helpers.figures import matplotlib_writer  # noqa: PLC0415 - only who asks for it waits for it

        return matplotlib_writer.figure(self.sheet)

    def draw(self, ax: Axes) -> None:
        """Draw the picture on your own axes."""
        from omgeving_helpers.figures import matplotlib_writer  # noqa: PLC0415 - as above

        matplotlib_writer.draw(self.sheet, ax)

    def image(self) -> Markup:
        """The picture with its alternative text."""
        source = "data:image/svg+xml;base64," + b64encode(self.svg.encode()).decode()
        size = {"width": f"{self.sheet.width:.0f}", "height": f"{self.sheet.height:.0f}"}
        return element("img", src=source, alt=plain(self.alt), **size)

    def html(self, *, typed_in: str = "nl") -> Markup:
        """The picture with its alternative text and caption."""
        canvas = element(
            "div", self.image(), class_="canvas", tabindex="0", role="region", aria_label=plain(self.title)
        )
        return element("figure", canvas, element("figcaption", html(self.subtitle, typed_in=typed_in)))

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """What Jupyter shows."""
        return {"text/html": str(self.html()), "text/plain": f"{plain(self.title)}\n{plain(self.alt)}"}
