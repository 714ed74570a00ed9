"""What a section is: an answer in a sentence, its picture and its table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from omgeving_helpers.figures.picture import Picture
    from omgeving_helpers.tables import DataTable


@dataclass(frozen=True, kw_only=True)
class Section:
    """One section of the report of a step.

    ``name`` is the id of its cell and the key of its title. ``describe``, ``plot`` and ``table`` take the results of
    the step and ``language``; ``more`` is a second table, left out when it has no rows. ``is_shared`` is false when
    its picture and tables link parties to views, so that the shareable edition has only the sentence. ``requirements``
    are those of the article that it answers. ``waits_for`` are the tables without rows in which it has nothing to
    show; none = what D04 says of it.
    """

    name: str
    describe: Callable[..., str]
    table: Callable[..., DataTable] | None = None
    more: Callable[..., DataTable] | None = None
    plot: Callable[..., Picture] | None = None
    is_shared: bool = True
    requirements: tuple[str, ...] = ()
    waits_for: tuple[str, ...] = ()

    def evidence(self, found: object, *, language: str, is_shareable: bool) -> tuple[Picture | DataTable, ...]:
        """Its picture and its tables, as far as the edition may show them."""
        if is_shareable and not self.is_shared:
            return ()
        makers = [make for make in (self.plot, self.table) if make is not None]
        told = tuple(make(found, language=language) for make in makers)
        more = self.more(found, language=language) if self.more else None
        return (*told, more) if more and more.rows else told

    def pictures(self, *, is_shareable: bool) -> int:
        """How many pictures it has in an edition."""
        return int(self.plot is not None and (self.is_shared or not is_shareable))
