"""What a button does waits a moment, so that what was typed just before the click has come in.

A browser holds the last change of a field back while an earlier one is under way; a click it sends at once.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_MOMENT = 0.3
"""Seconds; a reader hardly sees it, and a change needs less."""


class Soon:
    """A step that is done a moment after the last time it was asked for; at once where nothing can come in."""

    def __init__(self, step: Callable[[], None]) -> None:
        self._step = step
        self._waiting: asyncio.TimerHandle | None = None

    def __call__(self, *_: object) -> None:
        """Ask for it; a second time before it is done is no second step."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._step()
            return
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = loop.call_later(_MOMENT, self._step)
