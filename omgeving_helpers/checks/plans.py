"""Checks on statements, decisions, agenda, planning, anchoring and themes: dates and links that contradict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.checks.found import CellAt, Found, Tables, grouped
from omgeving_helpers.contract import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from omgeving_helpers.reading.rows import Row

_PHASES = ("exploration", "design", "build", "rollout", "operation")


def check_statements(tables: Tables) -> Iterator[Found]:
    """Choices, links and issues of statements."""
    kinds = {row["statement_id"]: row["kind"] for row in tables["statements"]}
    issues = {normalise(row["issue"]) for row in tables["interests"] if row["issue"]}
    for row in tables["statements"]:
        if (row["chosen_on"] is not None) != (row["status"] == "chosen"):
            yield tables.warning("chosen-without", CellAt("statements", row, "chosen_on"))
        if row["belongs_to"] is not None and row["belongs_to"] == row["statement_id"]:
            at = CellAt("statements", row, "belongs_to")
            yield tables.warning("belongs-to-itself", at, blank=(at,), found=row["statement_id"])
        if row["kind"] == "option" and row["issue"] and issues and normalise(row["issue"]) not in issues:
            yield tables.warning("issue-without-interest", CellAt("statements", row, "issue"), found=row["issue"])
        others = [other for other in row["meets"] if kinds.get(other) != "criterion"]
        if others:
            yield tables.warning("meets-no-criterion", CellAt("statements", row, "meets"), found=", ".join(others))


def check_plans(tables: Tables, *, today: date | None) -> Iterator[Found]:
    """Decisions, milestones, agenda, forums and anchoring."""
    for (decision,), rows in grouped(tables["decisions"], "decision_id"):
        texts = sorted({row["decision"] for row in rows if row["decision"]})
        if len(texts) > 1:
            at = CellAt("decisions", next(r for r in rows if r["decision"] != rows[0]["decision"]), "decision")
            yield tables.warning("decision-texts", at, found=str(decision), shown=texts[0])
    for row in tables["milestones"]:
        if row["kind"] == "phase_start" and row["phase"] in {None, "unknown"}:
            yield tables.warning("phase-missing", CellAt("milestones", row, "phase"))
    yield from _phase(tables)
    for row in tables["agenda"]:
        yield from _agenda(tables, row, today)
    for row in tables["anchoring"]:
        yield from _anchoring(tables, row)
    yield from _themes(tables)


def _phase(tables: Tables) -> Iterator[Found]:
    """The phase of the programme and its last phase start tell two things."""
    starts = [
        (row["date"], _PHASES.index(row["phase"]), row["phase"])
        for row in tables["milestones"]
        if row["kind"] == "phase_start" and row["date"] and row["phase"] in _PHASES
    ]
    days = [row["date"] for row in tables["measurements"] if row["date"]]
    passed = [start for start in starts if not days or start[0] <= max(days)]
    for row in tables["programme"][:1]:
        if passed and row["phase"] in _PHASES and max(passed)[2] != row["phase"]:
            yield tables.warning("phase-differs", CellAt("programme", row, "phase"), since=max(passed)[0])


def _agenda(tables: Tables, row: Row, today: date | None) -> Iterator[Found]:
    for column in ("processed_on", "fed_back_on"):
        if row["date"] and row[column] and row[column] < row["date"]:
            at = CellAt("agenda", row, column)
            yield tables.warning("before-meeting", at, blank=(at,), found=row[column], meeting=row["date"])
    if today is not None and row["date"] and row["date"] > today and row["status"] == "held":
        yield tables.warning("held-in-future", CellAt("agenda", row, "status"), found=row["date"])


def _anchoring(tables: Tables, row: Row) -> Iterator[Found]:
    if row["start_date"] and row["end_date"] and row["end_date"] < row["start_date"]:
        at = CellAt("anchoring", row, "end_date")
        yield tables.warning("end-before-start", at, blank=(at,), found=row["end_date"], start=row["start_date"])
    if None not in (row["numerator"], row["denominator"]) and row["numerator"] > row["denominator"]:
        cells = tuple(CellAt("anchoring", row, column) for column in ("numerator", "denominator"))
        yield tables.warning("more-than-all", cells[0], blank=cells)
    if row["owner"] and row["deputy"] and normalise(row["owner"]) == normalise(row["deputy"]):
        yield tables.warning("deputy-is-contact", CellAt("anchoring", row, "deputy"), found=row["deputy"])


def _themes(tables: Tables) -> Iterator[Found]:
    """A theme against itself, and a pair with two relations."""
    first: dict[frozenset[str], Row] = {}
    for row in tables["theme_relations"]:
        pair = frozenset((row["theme_a"] or "", row["theme_b"] or ""))
        at = CellAt("theme_relations", row, "relation")
        if len(pair) == 1:
            yield tables.warning("theme-with-itself", CellAt("theme_relations", row, "theme_b"), blank=(at,))
            continue
        other = first.setdefault(pair, row)
        if other["relation"] != row["relation"]:
            cells = (at, CellAt("theme_relations", other, "relation"))
            yield tables.warning("theme-relations-differ", at, blank=cells, first=other.number)
