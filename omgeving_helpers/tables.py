"""A table for a reader: headers, rows of text and a caption, without markup and without layout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class DataTable:
    """What stands below a picture: the first cell of each row names the row, all cells are text.

    Text of a user stands between the isolating characters of ``texts``. ``is_open`` when it is shown at once and
    not behind a line that opens it.
    """

    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_open: bool = False

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        """The rows in order."""
        return iter(self.rows)


def harmless(text: str) -> str:
    """A cell that Excel shows as text: what a user typed may begin like a formula.

    Examples
    --------
    >>> harmless("=1+1"), harmless("4")
    ("'=1+1", '4')
    """
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
