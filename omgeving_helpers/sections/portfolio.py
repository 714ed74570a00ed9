"""The sections of the report over several programmes; they are in no report of one programme."""

from __future__ import annotations

from omgeving_helpers.answers import portfolio as answers
from omgeving_helpers.figures import portfolio as figures
from omgeving_helpers.sections.model import Section

SECTIONS = (
    Section(
        name="load",
        describe=answers.describe_load,
        plot=figures.plot_load,
        table=answers.load_table,
        requirements=("R35",),
    ),
    Section(
        name="calendar",
        describe=answers.describe_calendar,
        plot=figures.plot_calendar,
        table=answers.calendar_table,
        more=answers.merges_table,
        requirements=("R48",),
    ),
    Section(
        name="standing",
        describe=answers.describe_standing,
        plot=figures.plot_standing,
        table=answers.standing_table,
        requirements=("R02", "R04", "R07", "R09"),
    ),
    Section(
        name="faces",
        describe=answers.describe_faces,
        table=answers.faces_table,
        requirements=("R20", "R52"),
    ),
    Section(
        name="patterns",
        describe=answers.describe_patterns,
        table=answers.patterns_table,
        more=answers.more_patterns_table,
        requirements=("R02",),
    ),
)
