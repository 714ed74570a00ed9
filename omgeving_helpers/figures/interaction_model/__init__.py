"""The pictures of step 2."""

from omgeving_helpers.figures.interaction_model.forums import plot_forums
from omgeving_helpers.figures.interaction_model.raci import plot_raci
from omgeving_helpers.figures.interaction_model.seats import plot_seats

__all__ = ["plot_forums", "plot_raci", "plot_seats"]
