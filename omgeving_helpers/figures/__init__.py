"""Results become pictures: a sheet of text, rectangles, lines and marks, and its two writers.

A picture is imported when it is asked for, so that a small mark costs no more than a small mark.
"""

from __future__ import annotations

from omgeving_helpers.lazy import lazily

_HOME = {
    "Picture": "picture",
    "plot_agenda": "pdca",
    "plot_consensus": "shared_picture",
    "plot_drift": "pdca",
    "plot_entry": "shared_picture",
    "plot_force_field": "shared_picture",
    "plot_forums": "interaction_model",
    "plot_movers": "pdca",
    "plot_palette": "shared_picture",
    "plot_questions": "pdca",
    "plot_raci": "interaction_model",
    "plot_seats": "interaction_model",
}
__all__ = sorted(_HOME)  # noqa: PLE0605 - one list, not two that drift apart

__getattr__ = lazily(__name__, _HOME)
