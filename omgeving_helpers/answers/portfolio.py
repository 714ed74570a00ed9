"""The words over several programmes: per section the answer sentence and its tables.

The shareable edition has no support of an organisation, so its table has no column for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import table_of
from omgeving_helpers.answers.standing import described_standing, is_urgent
from omgeving_helpers.signals import words
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import Words, as_typed, column_label, label, percent, product, say, shown, table_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from omgeving_helpers.signals.several import Pattern, PortfolioJudgement
    from omgeving_helpers.steps.portfolio import Asked, Collision, Face, Load, Merge, Moment, Organisation

MOST_MERGES = 100
"""So many proposals stand in the table; all of them are signals."""

MOST_PATTERNS = 5
"""So many findings that recur are shown at once; the others behind a line that opens them."""


def describe_load(found: PortfolioJudgement, *, language: str) -> str:
    """Of how many organisations too much is asked, who is asked most, and which parties take no part in this."""
    portfolio = found.portfolio
    if not portfolio.loads:
        return _fill_in("load-nobody", language)
    over = [load for load in portfolio.loads if load.is_overloaded]
    possible = sum(load.is_possible for load in portfolio.loads)
    key = "load-not-sure" if possible and not over else "load"
    sentences = [_say(key, language, k=len(over), n=len(portfolio.loads), period=_period(found, language))]
    if over:
        sentences.append(_say("load-names", language, names=_few([load.organisation for load in over], language)))
    elif any(load.total for load in portfolio.loads):
        most = max(portfolio.loads, key=lambda load: load.total)
        name, m = organisation_name(most.organisation, language), number(most.total, language)
        programmes = len(most.programmes)
        sentences.append(_say("load-most", language, organisation=name, m=m, programmes=programmes))
    if possible:
        sentences.append(_say("load-possible", language, k=possible))
    without = sum(member.without_organisation for member in portfolio.members)
    if without:
        n = sum(member.n_parties for member in portfolio.members)
        sentences.append(_say("load-without", language, k=without, n=n))
    return Words(" ".join(sentences))


def load_table(found: PortfolioJudgement, *, language: str) -> DataTable:
    """Each organisation with its moments: together, with a date and without, its collisions, and each programme."""
    headers = ("organisation", "load-total", "load-dated", "load-undated", "load-collisions", "load-each")
    rows = [
        (
            organisation_name(load.organisation, language),
            at_least(load, language),
            shown(len(load.dated), language),
            number(load.total - len(load.dated), language),
            shown(sum(c.pairs for c in load.collisions), language),
            _list([_share(found, of, language) for of in load.asked if of.total]),
        )
        for load in found.portfolio.loads
    ]
    return _table("load", headers, rows, language)


def describe_calendar(found: PortfolioJudgement, *, language: str) -> str:
    """For how many organisations programmes collide, and how many meetings could be combined."""
    busy = [load for load in found.portfolio.loads if load.dated]
    if not busy:
        period, table = _period(found, language), table_label("agenda", language)
        return _say("calendar-nothing", language, period=period, table=table)
    k = sum(1 for load in busy if load.collisions)
    return _say("calendar", language, k=k, n=len(busy), merges=len(found.portfolio.merges))


def calendar_table(found: PortfolioJudgement, *, language: str) -> DataTable:
    """Each day on which an organisation has a moment: what, of which programme, and whether programmes collide."""
    days = [
        (day, load, [m for m in load.dated if m.day == day])
        for load in found.portfolio.loads
        for day in sorted({m.day for m in load.dated})
    ]
    rows = [
        (
            shown(day, language),
            organisation_name(load.organisation, language),
            _list([_meeting(found, m, language) for m in moments]),
            _say("calendar-yes" if any(c.day == day for c in load.collisions) else "calendar-no", language),
        )
        for day, load, moments in sorted(days, key=lambda d: (d[0], d[1].organisation.id))
    ]
    return _table("calendar", ("date", "organisation", "calendar-what", "calendar-collides"), rows, language)


def merges_table(found: PortfolioJudgement, *, language: str) -> DataTable:
    """Each pair of meetings that could be one, with the hours that it saves."""
    headers = ("organisation", "merges-first", "merges-second", "merges-level", "merges-hours")
    rows: list[tuple[str, ...]] = [
        (
            organisation_name(merge.organisation, language),
            _dated(found, merge.first, language),
            _dated(found, merge.second, language),
            label("level", merge.first.level, language),
            _saved(merge, language),
        )
        for merge in found.portfolio.merges[:MOST_MERGES]
    ]
    rest = len(found.portfolio.merges) - len(rows)
    if rest:
        rows.append((_say("and-more-rows", language, k=rest), *[""] * (len(headers) - 1)))
    return _table("merges", headers, rows, language)


def describe_standing(found: PortfolioJudgement, *, language: str) -> str:
    """In how many programmes something has to be done now, and how many have no analysis yet."""
    k = sum(is_urgent(judgement) for judgement in found.judgements)
    without = len(found.portfolio.without_analysis)
    return _say("standing", language, k=k, n=len(found.judgements), without=without)


def standing_table(found: PortfolioJudgement, *, language: str) -> DataTable:
    """The programmes in order of id, with the status of each step and a few facts; no total and no ranking."""
    headers, rows = described_standing(found, language=language)
    return _table("standing", headers, rows, language)


def describe_faces(found: PortfolioJudgement, *, language: str) -> str:
    """How many organisations have many first contacts, and for how many support differs between programmes."""
    faces, most = found.portfolio.faces, int(found.portfolio.thresholds["contacts_max"])
    if not faces:
        return _fill_in("faces-nobody", language)
    k = sum(1 for face in faces if face.different_contacts >= most)
    sentences = [_say("faces", language, k=k, n=len(faces), most=most)]
    apart = sum(1 for face in faces if face.apart)
    if apart:
        sentences.append(_say("faces-apart", language, k=apart))
    return Words(" ".join(sentences))


def faces_table(found: PortfolioJudgement, *, language: str) -> DataTable:
    """Each organisation with its programmes, its first contacts, and in the internal edition its support."""
    headers = ["organisation", "programmes", "faces-contacts", "faces-roles"]
    headers += [] if found.is_shareable else ["faces-support"]
    rows = [_face(found, face, language) for face in found.portfolio.faces]
    return _table("faces", tuple(headers), rows, language)


def describe_patterns(found: PortfolioJudgement, *, language: str) -> str:
    """How many of the findings recur in enough programmes."""
    if len(found.judgements) < 2:  # noqa: PLR2004 - nothing recurs in one
        return _say("patterns-one", language)
    if not found.patterns:
        return _say("patterns-nothing", language)
    share = percent(found.portfolio.thresholds["pattern_share"], language)
    return _say("patterns", language, k=len(_recurring(found)), n=len(found.patterns), share=share)


def patterns_table(found: PortfolioJudgement, *, language: str) -> DataTable:
    """The first findings that recur, by priority; shown at once."""
    return _patterns("patterns", found, _recurring(found)[:MOST_PATTERNS], language)


def more_patterns_table(found: PortfolioJudgement, *, language: str) -> DataTable:
    """The other findings that recur."""
    return _patterns("patterns-more", found, _recurring(found)[MOST_PATTERNS:], language)


def organisation_name(organisation: Organisation, language: str) -> Words:
    """The name of an organisation in the shared list, in the language of the reader; else its id."""
    own, other = organisation.name_nl, organisation.name_en
    name = (other or own) if language == "en" else (own or other)
    return product(name, language) if name else as_typed(organisation.id)


def number(value: Fraction, language: str) -> Words:
    """A number of moments: whole where it is whole, else with one decimal."""
    return Words(shown(int(value) if value.denominator == 1 else value, language))


def at_least(load: Load, language: str) -> Words:
    """The total, and that it may be more when we do not know how often a forum meets."""
    total = number(load.total, language)
    is_known = not any(of.unknown for of in load.asked)
    return total if is_known else _say("more-than-known", language, number=total)


def collision_days(collisions: Iterable[Collision], language: str) -> list[str]:
    """The days of collisions, each once, in order."""
    return [shown(day, language) for day in sorted({c.day for c in collisions})]


def _recurring(found: PortfolioJudgement) -> list[Pattern]:
    return [pattern for pattern in found.patterns if pattern.recurs]


def _patterns(name: str, found: PortfolioJudgement, told: Sequence[Pattern], language: str) -> DataTable:
    rows = [
        (
            say(f"signals.{pattern.rule.code}.title", language),
            say("common.k-of-n", language, k=len(pattern.programmes), n=pattern.n),
            _programmes(found, pattern.programmes),
            Words(pattern.rule.code),
        )
        for pattern in told
    ]
    headers = ("patterns-finding", "patterns-how-many", "programmes", "patterns-code")
    caption = "patterns-table" if name == "patterns" else name
    return DataTable(
        _say(caption, language), tuple(_say(h, language) for h in headers), tuple(rows), is_open=name == "patterns"
    )


def _face(found: PortfolioJudgement, face: Face, language: str) -> tuple[str, ...]:
    roles = {contact.key: contact for contact in face.contacts}.values()
    row = (
        organisation_name(face.organisation, language),
        _programmes(found, face.organisation.parties),
        shown(face.different_contacts, language),
        _list([as_typed(f"{c.role} ({c.organisation})" if c.organisation else c.role) for c in roles]),
    )
    if found.is_shareable:
        return row
    support = [_say("faces-score", language, programme=_name(found, s.programme), score=s.value) for s in face.support]
    return (*row, _list(support))


def _share(found: PortfolioJudgement, of: Asked, language: str) -> Words:
    return _say("load-share", language, programme=_name(found, of.programme), number=number(of.total, language))


def _meeting(found: PortfolioJudgement, moment: Moment, language: str) -> Words:
    return _say("calendar-meeting", language, name=moment.name, programme=_name(found, moment.programme))


def _dated(found: PortfolioJudgement, moment: Moment, language: str) -> Words:
    programme = _name(found, moment.programme)
    return _say("merges-meeting", language, date=moment.day, name=moment.name, programme=programme)


def _saved(merge: Merge, language: str) -> Words:
    if merge.hours is None:
        return say("common.unknown", language)
    hours: int | Fraction = int(merge.hours) if merge.hours.denominator == 1 else merge.hours
    return _say("merges-saved", language, hours=hours)


def _few(organisations: Sequence[Organisation], language: str) -> Words | list[str]:
    """Names in a sentence; more than it can hold stand in the table."""
    if len(organisations) > words.NAMES_IN_A_SENTENCE:
        return _say("see-table", language, k=len(organisations))
    return [organisation_name(o, language) for o in organisations]


def _programmes(found: PortfolioJudgement, ids: Iterable[str]) -> Words:
    return _list([as_typed(_name(found, programme)) for programme in ids])


def _name(found: PortfolioJudgement, programme: str) -> str:
    return found.portfolio.member(programme).name


def _list(items: Sequence[str]) -> Words:
    """Items in a table cell between semicolons; a dash when there are none."""
    return Words("; ".join(items)) if items else Words("\u2013")


def _period(found: PortfolioJudgement, language: str) -> Words:
    return _say("period", language, weeks=found.portfolio.window.weeks)


def _fill_in(key: str, language: str) -> Words:
    column, table = column_label("stakeholders", "organisation_id", language), table_label("stakeholders", language)
    return _say(key, language, column=column, table=table)


def _say(key: str, language: str, **values: object) -> Words:
    return say(f"portfolio.{key}", language, **values)  # type: ignore[arg-type] # say refuses what it cannot write


def _table(name: str, headers: tuple[str, ...], rows: Sequence[tuple[str, ...]], language: str) -> DataTable:
    return table_of("portfolio", name, headers=headers, rows=rows, language=language)
