"""Strategic stakeholder management of government digitalisation programmes, as small functions over tables.

In reading order: a folder or workbook becomes a ``Programme`` (``read_programme``), the four steps work out what it
says (``analyse``), the rule book judges it for an edition (``judge``), pictures and sentences show it (``plot_…``,
``describe_…``; all of them in ``omgeving_helpers.figures`` and ``.answers``), and a notebook page puts them under
each other (``open_page``).
"""

from __future__ import annotations

from omgeving_helpers.lazy import lazily

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


__getattr__ = lazily(__name__, _HOME)


def __dir__() -> list[str]:
    """The public names."""
    return [*__all__, "__version__"]
