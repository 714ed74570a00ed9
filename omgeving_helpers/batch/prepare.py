"""Read and check what must be reported on, all of it before any notebook starts, and make the jobs of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from omgeving_helpers.batch.closing import Result, a_few
from omgeving_helpers.batch.job import Job, packed
from omgeving_helpers.faults import Weight
from omgeving_helpers.places import PORTFOLIO
from omgeving_helpers.programme import check_programme, check_programmes
from omgeving_helpers.report.orders import Order, PortfolioOrder
from omgeving_helpers.texts import Words, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from omgeving_helpers.batch.plan import Ask, Request
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.programme import Programme


@dataclass
class Prepared:
    """What can be made, and what cannot with its reason."""

    jobs: list[Job] = field(default_factory=list)
    failed: list[Result] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """Where the jobs work, in which language the user is answered, and who hears the faults of a programme.

    ``width`` is how many processes may work at once; ``taken`` are the ids of the programmes whose reports stay as they
    are, each with what it is made of.
    """

    staging: Path
    language: str
    width: int
    told: Callable[[str, Sequence[Fault]], None]
    taken: Mapping[str, str]


def prepared(request: Request, asks: Sequence[Ask], desk: Desk) -> Prepared:
    """Make the jobs of a request; what cannot be read is told at once, and stops nothing else."""
    return _together(request, asks, desk) if request.is_portfolio else _each(request, asks, desk)


def _each(request: Request, asks: Sequence[Ask], desk: Desk) -> Prepared:
    failed: list[Result] = []
    by_id: dict[str, list[tuple[Ask, list[Job]]]] = {}
    by_source: dict[str, list[Ask]] = {}
    for ask in asks:
        by_source.setdefault(ask.source, []).append(ask)
    for of in by_source.values():
        programme, faults = check_programme(of[0].path, data_root=request.data_root)
        if programme is not None and desk.taken.get(programme.id, of[0].source) != of[0].source:
            failed.append(_cannot(of[0], "same-id", desk, others=[desk.taken[programme.id].rpartition("/")[2]]))
        elif programme is None:
            errors = [fault for fault in faults if fault.weight is Weight.ERROR]
            desk.told(of[0].name, errors)
            first = Words(errors[0].message(desk.language))
            failed.append(_cannot(of[0], "has-errors", desk, k=len(errors), first=first))
        else:
            jobs = _jobs(request, programme, of, desk, split=len(by_source) < desk.width)
            by_id.setdefault(programme.id, []).append((of[0], jobs))
    for same in by_id.values():
        for ask, _ in same if len(same) > 1 else ():
            others = [other.name for other, _ in same if other is not ask]
            failed.append(_cannot(ask, "same-id", desk, others=a_few(others, desk.language)))
    return Prepared([job for same in by_id.values() if len(same) == 1 for job in same[0][1]], failed)


def _jobs(request: Request, programme: Programme, asks: Sequence[Ask], desk: Desk, *, split: bool) -> list[Job]:
    """One job for a programme; as many as there may be processes when there are fewer programmes than that."""
    placed = [replace(ask, place=f"{programme.id}/{ask.language}/{ask.edition}") for ask in asks]
    orders = [Order(programme=programme, cycle=request.cycle, **_common(request, ask)) for ask in asks]
    parts = min(desk.width, len(placed)) if split else 1
    return _split(orders, placed, request, desk, parts=parts)


def _together(request: Request, asks: Sequence[Ask], desk: Desk) -> Prepared:
    found = check_programmes(request.paths, data_root=request.data_root)
    done = Prepared()
    for left_out in found.left_out:
        errors = [fault for fault in left_out.faults if fault.weight is Weight.ERROR]
        desk.told(left_out.name, errors)
        why = say("batch.left-out", desk.language)
        done.failed.append(Result(name=left_out.name, source=left_out.name, result="failed", why=why))
    if found.read:
        placed = [replace(ask, place=f"{PORTFOLIO}/{ask.language}/{ask.edition}") for ask in asks]
        orders = [PortfolioOrder(programmes=request.paths, **_common(request, ask)) for ask in asks]
        done.jobs = _split(orders, placed, request, desk, parts=min(desk.width, len(orders)))
    return done


def _common(request: Request, ask: Ask) -> dict[str, Any]:
    """What an order of either kind is asked."""
    return {
        "data_root": request.data_root,
        "reference_date": date.fromisoformat(request.reference_date) if request.reference_date else None,
        "language": ask.language,
        "edition": ask.edition,
        "notebooks": request.notebooks,
    }


def _split(
    orders: Sequence[Order | PortfolioOrder], asks: Sequence[Ask], request: Request, desk: Desk, *, parts: int
) -> list[Job]:
    return [_job(orders[i::parts], asks[i::parts], request, desk) for i in range(parts)]


def _job(orders: Sequence[Order | PortfolioOrder], asks: Sequence[Ask], request: Request, desk: Desk) -> Job:
    return Job(
        name=asks[0].name,
        asks=tuple(asks),
        orders=packed(orders),
        staging=desk.staging / asks[0].place.replace("/", "-"),
        output=request.output.resolve(),
        language=desk.language,
    )


def _cannot(ask: Ask, key: str, desk: Desk, **values: int | Words | list[str]) -> Result:
    """A programme that cannot be reported on at all, in no language and no edition."""
    return Result(name=ask.name, source=ask.source, result="failed", why=say(f"batch.{key}", desk.language, **values))
