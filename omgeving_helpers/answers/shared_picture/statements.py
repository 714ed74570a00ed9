"""The words on what parties find of the statements."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import names_cell, of_cell, unknown
from omgeving_helpers.answers.shared_picture.words import in_table, word
from omgeving_helpers.texts import as_typed, label, shown

if TYPE_CHECKING:
    from omgeving_helpers.steps.shared_picture import SharedPicture, StatementResult
    from omgeving_helpers.tables import DataTable


def describe_consensus(picture: SharedPicture, *, language: str) -> str:
    """How many statements are shared, divided or rejected; provisional ones apart."""
    statements = picture.statements
    if not statements:
        is_hidden = picture.is_shareable and picture.counting and picture.support.k_max is None
        return word("too-small" if is_hidden else "consensus-nothing", language)
    if not any(s.is_asked for s in statements):
        return word("consensus-not-asked", language)
    count = Counter(s.status for s in statements)
    told = {status: count[status] for status in ("shared", "provisional", "divided", "rejected")}
    return word("consensus", language, n=len(statements), rest=count["open"] + count["unknown"], **told)


def consensus_table(picture: SharedPicture, *, language: str) -> DataTable:
    """Each statement with its status; with who agrees and disagrees where the edition knows it."""
    headers = ["statement", "kind", "status", "answered", "brought-in-by"]
    if not picture.is_shareable:
        headers += ["median", "agree", "disagree"]
    rows = [_statement_row(picture, s, language) for s in picture.statements]
    return in_table("consensus", tuple(headers), rows, language)


def _statement_row(picture: SharedPicture, statement: StatementResult, language: str) -> tuple[str, ...]:
    brought_in_by = as_typed(statement.brought_in_by.name) if statement.brought_in_by else unknown(language)
    row = (
        as_typed(statement.text),
        label("statement_kind", statement.kind, language),
        word(f"status-{statement.status}", language),
        of_cell(statement.answered, statement.n, language),
        brought_in_by,
    )
    if picture.is_shareable:
        return row
    middle = unknown(language) if statement.median is None else shown(statement.median, language)
    return (*row, middle, names_cell(statement.agree), names_cell(statement.disagree))
