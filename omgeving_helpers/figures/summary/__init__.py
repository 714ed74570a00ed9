"""The small pictures of the one page: the field and the palette without names, to be read in half a column."""

from omgeving_helpers.figures.summary.field import plot_small_field
from omgeving_helpers.figures.summary.palette import plot_small_palette
from omgeving_helpers.figures.summary.questions import plot_small_questions

__all__ = ["plot_small_field", "plot_small_palette", "plot_small_questions"]
