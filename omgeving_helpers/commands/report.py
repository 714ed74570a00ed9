"""``omgeving report``: the reports of one or more programmes; one bad programme stops no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.commands.many import run_many

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Make the reports and return 1 when one could not be made."""
    return run_many(options, is_portfolio=False)
