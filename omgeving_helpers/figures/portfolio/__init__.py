"""The pictures over several programmes: load, calendar and standing."""

from omgeving_helpers.figures.portfolio.calendar import plot_calendar
from omgeving_helpers.figures.portfolio.load import plot_load
from omgeving_helpers.figures.portfolio.standing import plot_standing

__all__ = ["plot_calendar", "plot_load", "plot_standing"]
