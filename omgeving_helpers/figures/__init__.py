"""Results become pictures: a sheet of text, rectangles, lines and marks, and its two writers.

A picture is imported when it is asked for, so that a small mark costs no more than a small mark.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

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


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
