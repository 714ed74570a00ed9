"""What is asked of one process, and what it says back; both are plain data that cross from one process to another."""

from __future__ import annotations

import pickle
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from omgeving_helpers.batch.plan import Ask


@dataclass(frozen=True, kw_only=True)
class Job:
    """The reports of one programme, or of the portfolio, for one process.

    ``orders`` are kept small as bytes until the process asks for them, so that forty programmes do not stand in memory
    at once; ``asks`` are what they answer, one each.
    """

    name: str
    asks: tuple[Ask, ...]
    orders: bytes
    staging: Path
    output: Path
    language: str
    is_warm: bool = True

    def part(self, waiting: Mapping[int, Ask], *, is_warm: bool) -> Job:
        """The same for what is still waiting, by its number, in a folder of its own."""
        orders = read_orders(self.orders)
        return replace(
            self,
            asks=tuple(waiting.values()),
            orders=packed([orders[number] for number in waiting]),
            is_warm=is_warm,
            staging=self.staging.with_name(f"{self.staging.name}+"),
        )


def packed(orders: Sequence[Any]) -> bytes:
    """Orders as bytes."""
    return zlib.compress(pickle.dumps(list(orders)), 1)


def read_orders(orders: bytes) -> list[Any]:
    """The orders in these bytes, which one of our own processes made."""
    found: list[Any] = pickle.loads(zlib.decompress(orders))  # noqa: S301 - as the sentence above says
    return found


@dataclass(frozen=True)
class Started:
    """A notebook has started."""

    notebook: str


@dataclass(frozen=True)
class Made:
    """A report stands whole in the staging folder, under the number of its order."""

    number: int
    names: tuple[str, ...]
    seconds: float


@dataclass(frozen=True)
class Failed:
    """A report could not be made; ``why`` is a sentence for the user."""

    number: int
    why: str


@dataclass(frozen=True)
class Ordinary:
    """The fast way did not work, so this process goes on with an ordinary kernel; ``why`` is for a log."""

    why: str


@dataclass(frozen=True)
class Ended:
    """The process has ended: by itself, by a signal or by the limit of time.

    ``late`` is the notebook that took too long, ``code`` the exit code of the process.
    """

    code: int | None
    late: str = ""


Message: TypeAlias = "Started | Made | Failed | Ordinary | Ended"
