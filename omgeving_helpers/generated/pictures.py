"""The picture of the README with its computed sentence, from a sample programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers import describe_palette
from omgeving_helpers.figures import plot_palette
from omgeving_helpers.programme import read_programme
from omgeving_helpers.steps.shared_picture import shared_picture
from omgeving_helpers.texts import LANGUAGES, plain

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = "belastingformulier"


def readme_pictures(data: Path, docs: Path) -> dict[Path, bytes]:
    """The picture in each language by its path."""
    picture = shared_picture(read_programme(data / "programmes" / SAMPLE, data_root=data))
    return {
        docs / "pictures" / f"palette_{language}.svg": plot_palette(picture, language=language).svg.encode()
        for language in LANGUAGES
    }


def readme_sentence(data: Path, language: str) -> str:
    """The sentence that stands above the picture in a report."""
    picture = shared_picture(read_programme(data / "programmes" / SAMPLE, data_root=data))
    return plain(describe_palette(picture, language=language))
