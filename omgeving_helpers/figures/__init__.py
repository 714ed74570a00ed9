"""Results become pictures: a sheet of text, rectangles, lines and marks, and its two writers."""

from omgeving_helpers.figures.interaction_model import plot_forums, plot_raci, plot_seats
from omgeving_helpers.figures.pdca import plot_agenda, plot_drift, plot_movers, plot_questions
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.shared_picture import plot_consensus, plot_entry, plot_force_field, plot_palette

__all__ = [
    "Picture",
    "plot_agenda",
    "plot_consensus",
    "plot_drift",
    "plot_entry",
    "plot_force_field",
    "plot_forums",
    "plot_movers",
    "plot_palette",
    "plot_questions",
    "plot_raci",
    "plot_seats",
]
