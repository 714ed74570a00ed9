"""``omgeving portfolio``: the report over several programmes; one that cannot be read is named and left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.commands.many import run_many

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Make the reports and return 1 when a programme or a report failed."""
    return run_many(options, is_portfolio=True)
