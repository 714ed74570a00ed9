"""Checks on parties and on the programme itself: contacts, representation, names, the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.checks.found import CellAt, Found, Tables, grouped
from omgeving_helpers.contract import normalise, value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from omgeving_helpers.reading.rows import Row

_LONGEST_SHORT_NAME = 20


def check_parties(tables: Tables) -> Iterator[Found]:
    """Everything about single parties."""
    for row in tables["stakeholders"]:
        yield from _contact(tables, row)
        if row["short_name"] and len(row["short_name"]) > _LONGEST_SHORT_NAME:
            yield tables.remark("short-name-long", CellAt("stakeholders", row, "short_name"), found=row["short_name"])
    yield from _circles(tables)
    yield from _same_names(tables)
    yield from _stances(tables)


def check_programme(tables: Tables, *, folder: str | None, today: date | None) -> Iterator[Found]:
    """Everything about the row of the programme; ``folder`` is the name of its folder, if it has one."""
    for row in tables["programme"][:1]:
        if folder is not None and row["programme_id"] not in {None, folder}:
            at = CellAt("programme", row, "programme_id")
            yield tables.warning("folder-name", at, found=row["programme_id"], folder=folder)
        if today is not None and row["keep_until"] and row["keep_until"] < today:
            at = CellAt("programme", row, "keep_until")
            yield tables.warning("keep-until-passed", at, found=row["keep_until"], folder=folder or row.file)
        there = {party["category"] for party in tables["stakeholders"]}
        for item in row["palette_not_applicable"]:
            category = item.partition("=")[0]
            if category in there:
                entry = value("category", category)
                at = CellAt("programme", row, "palette_not_applicable")
                yield tables.warning("group-has-parties", at, name_nl=entry.label_nl, name_en=entry.label_en)


def check_capitals(tables: Tables) -> Iterator[Found]:
    """Ids that differ only in capitals; they stay two."""
    for name, data in tables.by_name.items():
        column = data.table.key[0]
        if data.table.is_reference or len(data.table.key) > 1:
            continue
        first: dict[str, Row] = {}
        for row in data.rows:
            text = row[column]
            other = first.setdefault(text.casefold(), row) if text else row
            if text and other[column] != text:
                at = CellAt(name, row, column)
                yield tables.warning("capitals", at, found=text, other=other[column], first=other.number)


def _contact(tables: Tables, row: Row) -> Iterator[Found]:
    if row["first_contact"] is None and row["contact_known"] == "yes":
        yield tables.warning("contact-known-without", CellAt("stakeholders", row, "contact_known"))
    contact, deputy = row["first_contact"], row["deputy_contact"]
    if contact and deputy and normalise(contact) == normalise(deputy):
        yield tables.warning("deputy-is-contact", CellAt("stakeholders", row, "deputy_contact"), found=deputy)


def _circles(tables: Tables) -> Iterator[Found]:
    """A party that speaks, over others, for itself."""
    speaks_for = {row["stakeholder_id"]: row["speaks_for"] for row in tables["stakeholders"]}
    for row in tables["stakeholders"]:
        seen: set[str] = set()
        queue = list(row["speaks_for"])
        while queue:
            other = queue.pop()
            if other not in seen:
                seen.add(other)
                queue += speaks_for.get(other, ())
        if row["stakeholder_id"] in seen:
            at = CellAt("stakeholders", row, "speaks_for")
            yield tables.warning("speaks-in-circle", at, found=row["stakeholder_id"])


def _same_names(tables: Tables) -> Iterator[Found]:
    """Two parties with one name: perhaps one party typed twice."""
    first: dict[str, Row] = {}
    for row in tables["stakeholders"]:
        name = normalise(row["name"]) if row["name"] else ""
        other = first.setdefault(name, row)
        if name and other is not row:
            at = CellAt("stakeholders", row, "name")
            yield tables.remark("same-name", at, found=row["name"], first=other.number)


def _stances(tables: Tables) -> Iterator[Found]:
    """One party with different stances on one issue."""
    for _, rows in grouped(tables["interests"], "stakeholder_id", "issue"):
        known = [row for row in rows if row["stance"] is not None]
        for row in known[1:]:
            if row["stance"] != known[0]["stance"]:
                at = CellAt("interests", row, "stance")
                values = {"found": str(row["stance"]), "other": str(known[0]["stance"]), "issue": row["issue"]}
                yield tables.warning("stances-differ", at, first=known[0].number, **values)
