"""Thin ipywidgets over the same functions that make the static pages; they hold no rule."""
