"""The pictures of step 4: contact card, grid of tasks and ladder of levels."""

from omgeving_helpers.figures.anchoring.contacts import plot_contacts
from omgeving_helpers.figures.anchoring.levels import plot_levels
from omgeving_helpers.figures.anchoring.tasks import plot_tasks

__all__ = ["plot_contacts", "plot_levels", "plot_tasks"]
