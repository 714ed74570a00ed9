"""A programme as the case of an exercise: what the steps and the rule book say of it, also when something changes.

It holds no rule: what is right follows from the same results as a report.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from omgeving_helpers.reading.rows import Row
from omgeving_helpers.signals import rule
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.steps.order import natural
from omgeving_helpers.teaching.model import NONE, Option
from omgeving_helpers.texts import as_typed, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.reading.rows import CellValue
    from omgeving_helpers.signals import Finding
    from omgeving_helpers.steps.analysis import Analysis
    from omgeving_helpers.steps.parties import Party


@dataclass(frozen=True)
class Case:
    """One programme at a date, for a reader of a language."""

    programme: Programme
    day: date
    language: str

    @cached_property
    def analysis(self) -> Analysis:
        """The four steps at the date."""
        return analyse(self.programme, reference_date=self.day)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """All parties, in the order of their ids: no order that gives an answer away."""
        return tuple(sorted(self.analysis.situation.parties, key=lambda p: natural(p.id)))

    @property
    def cycles(self) -> tuple[int, ...]:
        """The rounds up to the date."""
        return self.analysis.snapshot.cycles

    @cached_property
    def all_cycles(self) -> tuple[int, ...]:
        """All rounds of the programme, also those after the date."""
        return analyse(self.programme).snapshot.cycles

    def in_cycle(self, cycle: int) -> Analysis:
        """The four steps in a round."""
        if cycle == self.analysis.snapshot.cycle:
            return self.analysis
        if cycle not in self._other_cycles:
            self._other_cycles[cycle] = analyse(self.programme, cycle=cycle)
        return self._other_cycles[cycle]

    @cached_property
    def _other_cycles(self) -> dict[int, Analysis]:
        return {}

    def what_if(
        self,
        rows: Mapping[str, Iterable[Mapping[str, CellValue]]] | None = None,
        thresholds: Mapping[str, int] | None = None,
    ) -> Analysis:
        """The four steps with other tables or thresholds; nothing is written.

        Parameters
        ----------
        rows
            By table all its rows; a column that is left out is empty.
        thresholds
            Values that the programme would have for itself.
        """
        tables = dict(self.programme.tables)
        for name, typed in (rows or {}).items():
            columns = [column.name for column in tables[name].table.columns]
            full = [Row({**dict.fromkeys(columns), **values}, number, name) for number, values in enumerate(typed, 2)]
            tables[name] = replace(tables[name], rows=tuple(full), is_present=True)
        changed = tuple(
            replace(row, values={**row.values, "value": (thresholds or {}).get(row["code"], row["value"])})
            for row in tables["thresholds"].rows
        )
        tables["thresholds"] = replace(tables["thresholds"], rows=changed)
        return analyse(replace(self.programme, tables=tables), reference_date=self.day)

    def party(self, party_id: str) -> Party:
        """A party by its id."""
        return next(p for p in self.parties if p.id == party_id)

    def names(self, ids: Iterable[str]) -> list[str]:
        """The names of parties, in the order of their ids."""
        wanted = set(ids)
        return [p.name for p in self.parties if p.id in wanted]

    def options(self, parties: Iterable[Party] | None = None) -> tuple[Option, ...]:
        """Parties to choose from; everyone when none are given."""
        chosen = self.parties if parties is None else parties
        return tuple(Option(p.id, as_typed(p.short_name), (p.name,)) for p in chosen)

    @property
    def none(self) -> Option:
        """The choice that says: none of these."""
        return Option(NONE, say("teaching.none", self.language))


def found(analysis: Analysis, code: str) -> tuple[Finding, ...]:
    """What a rule of the rule book finds for certain."""
    of = rule(code)
    return tuple(finding for finding in of.find(of.reads(analysis)) if not finding.is_possible)


def about(analysis: Analysis, code: str, *, table: str) -> tuple[str, ...]:
    """The ids of the rows of a table that this rule finds something for."""
    prefix = f"{table}/"
    ids = [i for finding in found(analysis, code) for i in finding.ids]
    return tuple(dict.fromkeys(i.removeprefix(prefix) for i in ids if i.startswith(prefix)))
