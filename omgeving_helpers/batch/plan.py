"""Which reports are asked for, and which of them must be made: those that are new, or that something decided anew."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.batch.decides import changed_facts, shared_facts
from omgeving_helpers.inputs import inputs_of
from omgeving_helpers.places import OF_A_REPORT, OF_THE_PORTFOLIO, PORTFOLIO, find_programme, notebooks

if TYPE_CHECKING:
    from omgeving_helpers.batch.journal import Journal


@dataclass(frozen=True, kw_only=True)
class Request:
    """What one run is asked: which programmes, where, at which date and round, for whom.

    ``is_portfolio`` asks for the report over all of them together. ``not_again`` are places that a forced run that
    was stopped has made already.
    """

    names: tuple[str, ...]
    data_root: Path
    output: Path
    notebooks: Path
    languages: tuple[str, ...]
    editions: tuple[str, ...]
    reference_date: str = ""
    cycle: int = 0
    is_portfolio: bool = False
    is_forced: bool = False
    not_again: frozenset[str] = frozenset()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The folder or workbook of each programme."""
        return tuple(find_programme(name, self.data_root) for name in self.names)


@dataclass(frozen=True)
class Reason:
    """Why a report is made: a word, and the names of what changed."""

    word: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One report that is asked for; ``reason`` is none when it is there already and nothing changed.

    ``source`` is the way from the folder of the reports to the tables, so that both may move together. ``place`` is
    where it stands, ``programme/language/edition``; empty as long as the programme was never read.
    """

    name: str
    path: Path
    source: str
    language: str
    edition: str
    facts: dict[str, str]
    place: str = ""
    reason: Reason | None = None


def plan(request: Request, journal: Journal) -> list[Ask]:
    """Every report that is asked for, in order, with the reason to make it.

    Parameters
    ----------
    request
        What is asked.
    journal
        What was made before in the folder of the reports.
    """
    numbers = OF_THE_PORTFOLIO if request.is_portfolio else OF_A_REPORT
    reference = request.data_root / "reference"
    shared = {of: shared_facts(reference, notebooks(of, numbers, request.notebooks)) for of in request.languages}
    asked = {"asked": f"{request.reference_date} {request.cycle}"}
    each = [(PORTFOLIO, request.data_root)] if request.is_portfolio else zip(request.names, request.paths, strict=True)
    asks = [ask for name, path in each for ask in _asks(request, Path(name).name, path)]

    def decided(ask: Ask) -> Ask:
        return _decided(replace(ask, facts={**ask.facts, **shared[ask.language], **asked}), request, journal)

    # to hash a finished report lets go of the interpreter for long enough, to hash a small table does not
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(decided, asks))


def inputs(request: Request, ask: Ask) -> dict[str, str]:
    """The tables of a report as they are now, by their hashes."""
    if not request.is_portfolio:
        return {f"input/{file}": of for file, of in inputs_of(ask.path).items()}
    return {f"input/{path.name}/{file}": of for path in request.paths for file, of in inputs_of(path).items()}


def _asks(request: Request, name: str, path: Path) -> list[Ask]:
    """The reports of one programme, with what its tables decide."""
    ask = Ask(name=name, path=path, source=_way(request.output, path), language="", edition="", facts={})
    ask = replace(ask, facts=inputs(request, ask))
    return [replace(ask, language=of, edition=to) for of in request.languages for to in request.editions]


def _way(output: Path, path: Path) -> str:
    """The way from one folder to another; the whole path where there is none, as between two disks of Windows."""
    try:
        return Path(os.path.relpath(os.path.realpath(path), os.path.realpath(output))).as_posix()
    except ValueError:
        return Path(os.path.realpath(path)).as_posix()


def _decided(ask: Ask, request: Request, journal: Journal) -> Ask:
    """The same with its place, when that is known, and the reason to make it."""
    programme = PORTFOLIO if request.is_portfolio else journal.programme_of(ask.source)
    if programme is None:
        return replace(ask, reason=Reason("new"))
    place = f"{programme}/{ask.language}/{ask.edition}"
    return replace(ask, place=place, reason=_reason(replace(ask, place=place), request, journal))


def _reason(ask: Ask, request: Request, journal: Journal) -> Reason | None:
    made = journal.made(ask.place)
    if made is None or made.source != ask.source:
        return Reason("new")
    changed = changed_facts(made.facts, ask.facts)
    if changed:
        return Reason("changed", tuple(changed))
    there = inputs_of(request.output / ask.place)
    if made.why:
        return Reason("incomplete")
    damaged = [name for name, of in made.outputs.items() if there.get(name) != of]
    if damaged:
        return Reason("damaged", tuple(damaged))
    if request.is_forced and ask.place not in request.not_again:
        return Reason("forced")
    return None
