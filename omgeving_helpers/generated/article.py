"""From article to answer in docs: per part of the article what it asks and where the answer stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.contract import table
from omgeving_helpers.reading.folder import read_tables
from omgeving_helpers.requirements import answers_tables, answers_to, describe_answers, notebook_label
from omgeving_helpers.steps.article import requirements_of
from omgeving_helpers.texts import LANGUAGES, plain, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from omgeving_helpers.requirements import Answer

_NAME = {"nl": "van_artikel_naar_antwoord.md", "en": "from_article_to_answer.md"}


def article_pages(data: Path, docs: Path) -> dict[Path, bytes]:
    """The page in each language by its path."""
    list_ = read_tables(data / "reference", (table("article_requirements"),)).tables["article_requirements"]
    answers = answers_to(requirements_of(list_.rows))
    stems = [path.stem for path in sorted((docs.parent / "notebooks").glob("*.ipynb"))]
    return {docs / _NAME[language]: "\n".join(_lines(answers, stems, language)).encode() for language in LANGUAGES}


def _lines(answers: tuple[Answer, ...], stems: list[str], language: str) -> Iterator[str]:
    yield f"# {say('requirements.title', language)}"
    yield ""
    yield say("requirements.intro", language)
    yield ""
    yield f"{say('requirements.notebooks', language)} " + " · ".join(_link(stem, language) for stem in stems)
    yield ""
    yield plain(describe_answers(answers, language=language))
    for of_part in answers_tables(answers, language=language):
        yield ""
        yield f"## {of_part.caption}"
        yield ""
        yield _row(of_part.headers)
        yield "|" + "---|" * len(of_part.headers)
        yield from (_row(cells) for cells in of_part)
    yield ""


def _link(stem: str, language: str) -> str:
    """A notebook by its name, in the language of the page."""
    folder = "../notebooks" if language == "nl" else "../notebooks/en"
    return f"[{notebook_label(stem.partition('_')[2], language)}]({folder}/{stem}.ipynb)"


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(plain(cell).replace("|", "\\|") for cell in cells) + " |"
