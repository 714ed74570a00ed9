"""The English twin of each Dutch notebook: the same cells with the prose of a catalogue by cell id.

A Dutch cell that changed makes its English outdated; the twin is then not made, and the error says which cells.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from babel.messages.catalog import Catalog


def twins(folder: Path) -> dict[Path, bytes]:
    """The English twin of every notebook in a folder, by its path."""
    return {folder / "en" / path.name: twin(path) for path in sorted(folder.glob("*.ipynb"))}


def twin(path: Path) -> bytes:
    """The English twin of one notebook as the bytes of its file.

    Raises
    ------
    ValueError
        When the catalogue lacks a cell, or holds the English of an older Dutch text.
    """
    notebook = json.loads(path.read_text(encoding="utf-8"))
    with path.with_name("en").joinpath(f"{path.stem}.po").open("rb") as stream:
        catalogue = read_po(stream, locale="en")
    outdated = [cell["id"] for cell in notebook["cells"] if has_words(cell) and not _english(cell, catalogue)]
    if outdated:
        msg = f"{path.name}: no English for the Dutch of cells {', '.join(outdated)}"
        raise ValueError(msg)
    for cell in notebook["cells"]:
        if has_words(cell):
            cell["source"] = _english(cell, catalogue).splitlines(keepends=True)
    return (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def has_words(cell: Mapping[str, Any]) -> bool:
    """Whether a cell holds words for a reader: prose, or the help of the parameters."""
    return cell["cell_type"] == "markdown" or "parameters" in cell["metadata"].get("tags", ())


def _english(cell: Mapping[str, Any], catalogue: Catalog) -> str:
    dutch = "".join(cell["source"])
    message = catalogue.get(dutch, context=cell["id"])
    return "" if message is None or message.fuzzy else str(message.string or "")
