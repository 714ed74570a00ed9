"""The pictures of step 3."""

from omgeving_helpers.figures.pdca.agenda import plot_agenda
from omgeving_helpers.figures.pdca.drift import plot_drift
from omgeving_helpers.figures.pdca.movers import plot_movers
from omgeving_helpers.figures.pdca.questions import plot_questions

__all__ = ["plot_agenda", "plot_drift", "plot_movers", "plot_questions"]
