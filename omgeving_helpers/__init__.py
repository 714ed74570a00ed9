"""Strategic stakeholder management of government digitalisation programmes, as small functions over tables.

In reading order: a folder or workbook becomes a ``Programme`` (``read_programme``), the four steps work out what it
says (``analyse``), the rule book judges it for an edition (``judge``), pictures and sentences show it (``plot_…``,
``describe_…``; all of them in ``omgeving_helpers.figures`` and ``.answers``), and a notebook page puts them under
each other (``open_page``).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOME = {
    "InputError": "faults",
    "Page": "display",
    "Picture": "figures.picture",
    "Programme": "programme",
    "analyse": "steps.analysis",
    "check_programme": "programme",
    "describe_palette": "answers",
    "describe_support": "answers",
    "judge": "signals",
    "open_lesson": "teaching",
    "open_page": "display",
    "open_portfolio": "display",
    "open_start": "start",
    "plot_force_field": "figures",
    "plot_palette": "figures",
    "read_programme": "programme",
    "shared_picture": "steps.shared_picture",
}
__all__ = sorted(_HOME)  # noqa: PLE0605 - one list, not two that drift apart


def __getattr__(name: str) -> Any:
    """Import a public name on first use, so that a command waits for nothing that it does not need."""
    if name not in _HOME:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    """The public names."""
    return [*__all__, "__version__"]
