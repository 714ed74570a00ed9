"""The sections of step 4."""

from __future__ import annotations

from omgeving_helpers.answers import anchoring as answers
from omgeving_helpers.figures import anchoring as figures
from omgeving_helpers.sections.model import Section

SECTIONS = (
    Section(
        name="levels",
        describe=answers.describe_levels,
        plot=figures.plot_levels,
        table=answers.levels_table,
        requirements=("R49",),
    ),
    Section(
        name="tasks",
        describe=answers.describe_tasks,
        plot=figures.plot_tasks,
        table=answers.tasks_table,
        is_shared=False,
        requirements=("R50", "R51"),
    ),
    Section(
        name="contacts",
        describe=answers.describe_contacts,
        plot=figures.plot_contacts,
        table=answers.contacts_table,
        requirements=("R52",),
    ),
    Section(
        name="contact-list",
        describe=answers.describe_contact_list,
        table=answers.contact_list_table,
        requirements=("R52",),
    ),
)
