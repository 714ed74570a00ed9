"""Write an empty programme as a folder of CSV files, as Dutch Excel opens them: semicolons, a mark, CRLF."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from omgeving_helpers.templates.content import TableContent


def write_folder(tables: tuple[TableContent, ...], folder: Path, *, language: str) -> None:
    """Write every table under its name in a language; the folder must not exist yet."""
    folder.mkdir(parents=True)
    for content in tables:
        (folder / f"{content.table.in_language(language)}.csv").write_bytes(csv_bytes(content))


def harmless(text: str) -> str:
    """A cell that Excel shows as text: what a user typed may begin like a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def csv_bytes(content: TableContent) -> bytes:
    """One table as the bytes of a CSV file."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    writer.writerow(content.headers)
    writer.writerows(content.rows)
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8")
