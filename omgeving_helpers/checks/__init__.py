"""Checks of whole rows and tables: what contradicts itself, what is missing, what names a person.

Cells on their own are judged by ``reading``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from omgeving_helpers.checks import between_rows, between_tables, keys, persons, references, rows
from omgeving_helpers.checks.findings import Tables, applied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omgeving_helpers.checks.findings import Check
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.reading.rows import TableData

__all__ = ["CHECKS_AS_TYPED", "CHECKS_OF_LINKS", "LOOK_UPS", "check_tables"]

CHECKS_AS_TYPED: tuple[Check, ...] = (
    keys.one_programme_row,
    keys.some_party,
    keys.shared_lists,
    keys.empty_ids,
    keys.double_ids,
    keys.ids_that_differ_in_capitals,
    persons.personal_data,
    between_rows.cycles_that_are_skipped,
    rows.statement_and_measure,
    rows.talks_of_more_than_were_held,
    rows.choice_and_status,
    rows.phase_start_without_phase,
    rows.ends_before_starts,
    rows.processed_before_the_meeting,
    rows.deputy_is_the_contact,
    rows.known_contact_that_is_not_there,
    rows.long_short_names,
    rows.keep_until_passed,
    rows.other_folder_name,
    between_rows.decision_with_two_texts,
    between_rows.parties_with_one_name,
)
"""Checks of the cells as typed, before links are looked up."""

LOOK_UPS: tuple[Check, ...] = (references.themes_by_name, references.unknown_ids, keys.too_many_bad)
"""What becomes of every id that points at another row."""

CHECKS_OF_LINKS: tuple[Check, ...] = (
    rows.statement_of_itself,
    rows.theme_with_itself,
    between_rows.pair_with_two_relations,
    between_rows.circle_of_speakers,
    between_rows.stances_that_differ,
    between_rows.same_question_twice,
    between_tables.measured_far_ahead,
    between_tables.measured_before_the_start,
    between_rows.cycles_that_overlap,
    between_tables.option_of_no_issue,
    between_tables.meets_no_criterion,
    between_tables.group_that_applies_after_all,
    between_tables.other_phase,
    between_tables.held_in_the_future,
)
"""Checks in which a row counts only when what it points at is there."""


def check_tables(
    by_name: Mapping[str, TableData], *, folder: str = "", place: str = "", today: date | None = None
) -> tuple[dict[str, TableData], list[Fault]]:
    """Check all tables of a programme together and make unknown what cannot be right (docs/definitions.md, 3).

    Parameters
    ----------
    by_name
        The tables as read, shared lists included.
    folder
        The name of the folder of the programme; empty when it did not come from one.
    place
        Where the programme was looked for, to say so when a table is not there.
    today
        Decides whether a retention date has passed and a meeting is still to come; without it neither is said.

    Returns
    -------
    tuple
        The tables after the checks, and all faults; nothing is raised.
    """
    tables = Tables(by_name, folder, today or date.min, place)
    faults: list[Fault] = []
    for check in (*CHECKS_AS_TYPED, *LOOK_UPS, *CHECKS_OF_LINKS):
        findings = list(check(tables))
        faults += [finding.fault for finding in findings if finding.fault]
        tables = applied(tables, findings)
    return dict(tables.by_name), faults
