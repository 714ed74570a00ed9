"""What is made from a single source and kept in the repository: twins, templates, pages of docs, pictures.

A test makes everything again in memory and compares; ``make docs`` writes it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]


def generated_files() -> Mapping[Path, bytes]:
    """Every generated file with its bytes."""
    from omgeving_helpers.generated.article import article_pages  # noqa: PLC0415 - each only when it is made
    from omgeving_helpers.generated.dictionary import dictionaries  # noqa: PLC0415 - as above
    from omgeving_helpers.generated.example import example_workbook  # noqa: PLC0415 - as above
    from omgeving_helpers.generated.notebooks import twins  # noqa: PLC0415 - as above
    from omgeving_helpers.generated.pictures import readme_pictures  # noqa: PLC0415 - as above
    from omgeving_helpers.generated.template import templates  # noqa: PLC0415 - as above

    return {
        **twins(ROOT / "notebooks"),
        **templates(ROOT / "data"),
        **example_workbook(ROOT / "data"),
        **dictionaries(ROOT / "docs"),
        **article_pages(ROOT / "data", ROOT / "docs"),
        **readme_pictures(ROOT / "data", ROOT / "docs"),
    }


def write_all() -> list[Path]:
    """Write what differs from what is there, and return it."""
    written = []
    for path, data in generated_files().items():
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            written.append(path)
    return written
