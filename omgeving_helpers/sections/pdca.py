"""The sections of step 3."""

from __future__ import annotations

from omgeving_helpers import answers, figures
from omgeving_helpers.sections.model import Section

SECTIONS = (
    Section(
        name="rhythm",
        describe=answers.describe_rhythm,
        table=answers.rhythm_table,
        requirements=("R42", "R44"),
    ),
    Section(
        name="questions",
        describe=answers.describe_questions,
        plot=figures.plot_questions,
        table=answers.questions_table,
        requirements=("R03", "R45", "R46", "R47"),
    ),
    Section(
        name="drift",
        describe=answers.describe_drift,
        plot=figures.plot_drift,
        table=answers.drift_table,
        requirements=("R46",),
    ),
    Section(
        name="movers",
        describe=answers.describe_movers,
        plot=figures.plot_movers,
        table=answers.movers_table,
        is_shared=False,
        requirements=("R13",),
    ),
    Section(
        name="agenda",
        describe=answers.describe_agenda,
        plot=figures.plot_agenda,
        table=answers.agenda_table,
        requirements=("R48",),
    ),
    Section(
        name="waiting",
        describe=answers.describe_waiting,
        table=answers.waiting_table,
        requirements=("R41c", "R48a"),
    ),
)
