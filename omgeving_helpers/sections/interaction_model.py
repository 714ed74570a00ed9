"""The sections of step 2."""

from __future__ import annotations

from omgeving_helpers import answers, figures
from omgeving_helpers.sections.model import Section

SECTIONS = (
    Section(
        name="forums",
        describe=answers.describe_forums,
        plot=figures.plot_forums,
        table=answers.forums_table,
        requirements=("R33", "R34", "R36", "R37", "R39", "R39a"),
    ),
    Section(
        name="seats",
        describe=answers.describe_seats,
        plot=figures.plot_seats,
        table=answers.seats_table,
        requirements=("R02", "R34", "R37"),
    ),
    Section(
        name="raci",
        describe=answers.describe_raci,
        plot=figures.plot_raci,
        table=answers.raci_table,
        requirements=("R38a",),
    ),
    Section(
        name="fellow",
        describe=answers.describe_fellow,
        table=answers.fellow_table,
        requirements=("R40",),
    ),
)
