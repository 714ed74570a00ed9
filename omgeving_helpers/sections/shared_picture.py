"""The sections of step 1."""

from __future__ import annotations

from omgeving_helpers import answers, figures
from omgeving_helpers.sections.model import Section

SECTIONS = (
    Section(
        name="reliability",
        describe=answers.describe_reliability,
        table=answers.reliability_table,
        requirements=("R29b",),
        waits_for=("measurements",),
    ),
    Section(
        name="support",
        describe=answers.describe_support,
        table=answers.support_table,
        requirements=("R02", "R19", "R20"),
        waits_for=("measurements",),
    ),
    Section(
        name="palette",
        describe=answers.describe_palette,
        plot=figures.plot_palette,
        table=answers.palette_table,
        requirements=("R02", "R04", "R11", "R11a", "R11b", "R11c", "R11d", "R11e", "R11f", "R11g", "R22"),
        waits_for=("stakeholders",),
    ),
    Section(
        name="force-field",
        describe=answers.describe_force_field,
        plot=figures.plot_force_field,
        table=answers.force_field_table,
        is_shared=False,
        requirements=("R19", "R22"),
        waits_for=("stakeholders",),
    ),
    Section(
        name="entry",
        describe=answers.describe_entry,
        plot=figures.plot_entry,
        table=answers.entry_table,
        requirements=("R10",),
        waits_for=("stakeholders",),
    ),
    Section(
        name="consensus",
        describe=answers.describe_consensus,
        plot=figures.plot_consensus,
        table=answers.consensus_table,
        requirements=("R03", "R23", "R24", "R26", "R27"),
        waits_for=("statements", "measurements"),
    ),
)
