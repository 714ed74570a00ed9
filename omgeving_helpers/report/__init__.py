"""Executed notebooks become accessible HTML reports, each published only when it is whole.

The names are imported when they are asked for: a batch in which nothing changed needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from omgeving_helpers.report.notebook import Kernel, NotFinished
    from omgeving_helpers.report.orders import Order
    from omgeving_helpers.report.programme import SMALL_PICTURES, kernel_beside, make_report, write_report

_HOME = {"Kernel": "notebook", "NotFinished": "notebook", "Order": "orders"}

__all__ = ["SMALL_PICTURES", "Kernel", "NotFinished", "Order", "kernel_beside", "make_report", "write_report"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(f"{__name__}.{_HOME.get(name, 'programme')}"), name)
