"""The programmes of a portfolio and the organisations that join them (definitions 10.20 and O07)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.steps.order import natural

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.steps.analysis import Analysis


@dataclass(frozen=True, kw_only=True)
class Member:
    """One programme of the portfolio; every cell that it holds is public.

    ``n_parties`` counts rows in stakeholders, ``without_contact`` those without a first contact, and
    ``without_organisation`` those without ``organisation_id``, which take part in nothing here. ``has_analysis`` is
    false without a party, or while affectedness is unknown of every party.
    """

    id: str
    name: str
    organisation: str | None
    government_layer: str
    kind: str
    language: str
    is_fictitious: bool
    n_parties: int
    without_contact: int
    without_organisation: int
    has_analysis: bool


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """One organisation by its id, with its names in the shared list (none when the list does not know it).

    ``parties`` holds per programme id the ids of its rows in stakeholders, both in natural order.
    """

    id: str
    name_nl: str | None
    name_en: str | None
    parties: Mapping[str, tuple[str, ...]]


def members_of(analyses: Sequence[Analysis]) -> tuple[Member, ...]:
    """The programmes, in natural order of their ids."""
    return tuple(_member(analysis) for analysis in in_order(analyses))


def organisations_of(analyses: Sequence[Analysis], shared: Sequence[Row]) -> tuple[Organisation, ...]:
    """Every organisation that a party of a programme names, in natural order of ids.

    Parameters
    ----------
    analyses
        One per programme.
    shared
        The rows of the reference list of organisations. An id that it does not know joins programmes all the same.
    """
    names = {row["organisation_id"]: row for row in shared}
    found: dict[str, dict[str, list[str]]] = {}
    for analysis in in_order(analyses):
        for row in sorted(analysis.situation.rows("stakeholders"), key=lambda r: natural(r["stakeholder_id"])):
            if row["organisation_id"]:
                of = found.setdefault(row["organisation_id"], {})
                of.setdefault(analysis.snapshot.programme_id, []).append(row["stakeholder_id"])
    return tuple(
        Organisation(
            id=key,
            name_nl=names[key]["name_nl"] if key in names else None,
            name_en=names[key]["name_en"] if key in names else None,
            parties={programme: tuple(ids) for programme, ids in found[key].items()},
        )
        for key in sorted(found, key=natural)
    )


def in_order(analyses: Sequence[Analysis]) -> list[Analysis]:
    """The analyses in natural order of their programme ids: no ranking of programmes is meant."""
    return sorted(analyses, key=lambda a: natural(a.snapshot.programme_id))


def _member(analysis: Analysis) -> Member:
    snapshot, about = analysis.snapshot, analysis.situation.dated.programme.about
    rows = analysis.situation.rows("stakeholders")
    return Member(
        id=snapshot.programme_id,
        name=snapshot.name,
        organisation=snapshot.organisation,
        government_layer=about["government_layer"],
        kind=snapshot.kind,
        language=snapshot.language,
        is_fictitious=snapshot.is_fictitious,
        n_parties=len(rows),
        without_contact=sum(1 for row in rows if not row["first_contact"]),
        without_organisation=sum(1 for row in rows if not row["organisation_id"]),
        has_analysis=any(row["affectedness"] is not None for row in rows),
    )
