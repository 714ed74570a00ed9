"""What contradicts itself within one row: two cells that cannot both be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.checks.findings import Change, Finding
from omgeving_helpers.contract import normalise
from omgeving_helpers.faults import Weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.checks.findings import Tables

_LONGEST_SHORT_NAME = 20


def statement_and_measure(tables: Tables) -> Iterator[Finding]:
    """A statement is named exactly when the measure is a statement (A84); else we cannot tell what was asked.

    An answer then takes no part: it makes no round either. An action stays, for any measure.
    """
    for name in ("measurements", "actions"):
        for row in tables[name]:
            measure, statement = row["measure"], row["statement_id"]
            is_action = name == "actions"
            aside = () if is_action or "statement_id" in row.unread else ((name, row),)
            unclear = Change(name, row, "measure", None if is_action else "unknown")
            if statement and measure not in {"statement", "unknown"}:
                fault = tables.fault("statement-not-asked", name, row, "statement_id", {"found": statement})
                yield Finding(fault, () if aside else (unclear, Change(name, row, "statement_id", None)), aside)
            elif measure == "statement" and not statement:
                fault = tables.fault("statement-missing", name, row, "statement_id")
                yield Finding(fault, () if aside else (unclear,), aside)


def talks_of_more_than_were_held(tables: Tables) -> Iterator[Finding]:
    """More talks in which it was discussed than talks: both numbers are unknown."""
    for row in tables["anchoring"]:
        part, whole = row["numerator"], row["denominator"]
        if part is not None and whole is not None and part > whole:
            changes = tuple(Change("anchoring", row, column, None) for column in ("numerator", "denominator"))
            fault = tables.fault("part-above-whole", "anchoring", row, "numerator", {"part": part, "whole": whole})
            yield Finding(fault, changes)


def choice_and_status(tables: Tables) -> Iterator[Finding]:
    """A date of the choice belongs to a chosen statement, and the other way round."""
    for row in tables["statements"]:
        day, status = row["chosen_on"], row["status"]
        if day and status not in {"chosen", None}:
            fault = tables.fault("chosen-on-without-choice", "statements", row, "chosen_on", {"found": day})
            yield Finding(fault, (Change("statements", row, "chosen_on", None),))
        elif status == "chosen" and not day:
            yield Finding(tables.fault("chosen-without-date", "statements", row, "chosen_on"))


def phase_start_without_phase(tables: Tables) -> Iterator[Finding]:
    """A milestone that starts a phase must say which."""
    for row in tables["milestones"]:
        if row["kind"] == "phase_start" and row["phase"] in {None, "unknown"}:
            yield Finding(
                tables.fault("phase-start-without-phase", "milestones", row, "phase", {"found": row["name"] or ""})
            )


def ends_before_starts(tables: Tables) -> Iterator[Finding]:
    """An end before its start (A83): both are unknown."""
    for row in tables["anchoring"]:
        start, end = row["start_date"], row["end_date"]
        if start and end and end < start:
            values = {"found": end, "start": start}
            changes = tuple(Change("anchoring", row, column, None) for column in ("start_date", "end_date"))
            other = tables.header("anchoring", "start_date")
            yield Finding(
                tables.fault("end-before-start", "anchoring", row, "end_date", {**values, "other": other}), changes
            )


def processed_before_the_meeting(tables: Tables) -> Iterator[Finding]:
    """An outcome cannot be processed or fed back before the meeting was held."""
    for row in tables["agenda"]:
        for column in ("processed_on", "fed_back_on"):
            day, meeting = row[column], row["date"]
            if day and meeting and day < meeting:
                values = {"found": day, "meeting": meeting}
                fault = tables.fault("before-the-meeting", "agenda", row, column, values)
                yield Finding(fault, (Change("agenda", row, column, None),))


def deputy_is_the_contact(tables: Tables) -> Iterator[Finding]:
    """Whoever takes over for itself takes over for nobody: there is no deputy."""
    for row in tables["stakeholders"]:
        contact, deputy = row["first_contact"], row["deputy_contact"]
        if contact and deputy and normalise(contact) == normalise(deputy):
            fault = tables.fault("deputy-is-contact", "stakeholders", row, "deputy_contact", {"found": deputy})
            yield Finding(fault, (Change("stakeholders", row, "deputy_contact", None),))


def known_contact_that_is_not_there(tables: Tables) -> Iterator[Finding]:
    """A party cannot know a first contact that nobody filled in."""
    for row in tables["stakeholders"]:
        if row["contact_known"] == "yes" and not row["first_contact"]:
            fault = tables.fault("known-without-contact", "stakeholders", row, "contact_known")
            yield Finding(fault, (Change("stakeholders", row, "contact_known", "unknown"),))


def statement_of_itself(tables: Tables) -> Iterator[Finding]:
    """A statement cannot answer to itself."""
    for row in tables["statements"]:
        if row["belongs_to"] and row["belongs_to"] == row["statement_id"]:
            fault = tables.fault("belongs-to-itself", "statements", row, "belongs_to", {"found": row["belongs_to"]})
            yield Finding(fault, (Change("statements", row, "belongs_to", None),))


def theme_with_itself(tables: Tables) -> Iterator[Finding]:
    """A pair of two equal themes says nothing: the same theme is always shared."""
    for row in tables["theme_relations"]:
        if row["theme_a"] and row["theme_a"] == row["theme_b"]:
            fault = tables.fault("theme-with-itself", "theme_relations", row, "theme_b", {"found": row["theme_b"]})
            yield Finding(fault, set_aside=(("theme_relations", row),))


def keep_until_passed(tables: Tables) -> Iterator[Finding]:
    """The data should have been deleted by now (A89); the product deletes nothing by itself."""
    for row in tables["programme"][:1]:
        if row["keep_until"] and row["keep_until"] < tables.today:
            values = {"found": row["keep_until"], "folder": tables.folder or row.file}
            yield Finding(tables.fault("keep-until-passed", "programme", row, "keep_until", values))


def other_folder_name(tables: Tables) -> Iterator[Finding]:
    """The folder is not called after the programme (A87); the id in the table counts."""
    for row in tables["programme"][:1]:
        if tables.folder and row["programme_id"] and row["programme_id"] != tables.folder:
            values = {"found": row["programme_id"], "folder": tables.folder}
            yield Finding(tables.fault("other-folder-name", "programme", row, "programme_id", values))


def long_short_names(tables: Tables) -> Iterator[Finding]:
    """A short name is there to fit in a picture."""
    for row in tables["stakeholders"]:
        if row["short_name"] and len(row["short_name"]) > _LONGEST_SHORT_NAME:
            values = {"found": row["short_name"]}
            fault = tables.fault("short-name-long", "stakeholders", row, "short_name", values, weight=Weight.REMARK)
            yield Finding(fault)
