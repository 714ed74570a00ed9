"""Executed notebooks become accessible HTML reports, each published only when it is whole.

The names are imported when they are asked for: a batch in which nothing changed needs none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.lazy import lazily

if TYPE_CHECKING:
    from omgeving_helpers.report.notebook import Kernel, NotFinished
    from omgeving_helpers.report.orders import Order
    from omgeving_helpers.report.programme import SMALL_PICTURES, kernel_beside, make_report, write_report

__all__ = ["SMALL_PICTURES", "Kernel", "NotFinished", "Order", "kernel_beside", "make_report", "write_report"]

__getattr__ = lazily(
    __name__, dict.fromkeys(__all__, "programme") | {"Kernel": "notebook", "NotFinished": "notebook", "Order": "orders"}
)
