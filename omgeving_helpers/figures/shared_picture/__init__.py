"""The pictures of step 1: palette, force field, entry timeline and consensus strips."""

from omgeving_helpers.figures.shared_picture.consensus import plot_consensus
from omgeving_helpers.figures.shared_picture.entry import plot_entry
from omgeving_helpers.figures.shared_picture.force_field import plot_force_field
from omgeving_helpers.figures.shared_picture.palette import plot_palette

__all__ = ["plot_consensus", "plot_entry", "plot_force_field", "plot_palette"]
