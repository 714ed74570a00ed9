"""Which column of a list belongs where, and which table a sheet is: suggestions with a reason, and choices at a tie.

A header alone does not decide: ``belang`` above hoog and laag is how much a party is affected, above sentences it is
the interest itself.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.checks.persons import kind_of_personal_data
from omgeving_helpers.contract import find_table, normalise, programme_tables
from omgeving_helpers.importing.mapping import MEASURES, ColumnChoice, Sureness, Target, Why, seen
from omgeving_helpers.importing.scales import fit, is_day
from omgeving_helpers.importing.words import (
    KNOWN,
    NEAR,
    NEARLY_SAME,
    header_words,
    likeness_to,
    names_organisation,
    personal_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from omgeving_helpers.importing.layout import Layout
    from omgeving_helpers.reading.grid import Cell

_EXAMPLES, _LONGEST_EXAMPLE = 3, 40
_LEAST_FIT, _PART_OF_FIT = 0.5, 0.4
_MANY_PERSONS = 0.5
_LONG_WORD = 6
_EQUAL = 1e-9
_WEAK = frozenset({"near", "near-some"})
_FROM_A_PARTY = ("issue", "position", "stance", "interest", "theme", "weight")
_NOT_FROM_AN_INTEREST = ("stakeholder_id", "name", "source", "speaks_for")
_SCORES = frozenset({"affectedness", "influence"})
_ANCHORS = {
    "stakeholders": (("name",),),
    "interests": (("stakeholder_id",), ("issue", "position", "interest")),
    "statements": (("text",),),
    "forums": (("name",),),
    "seats": (("forum_id",), ("stakeholder_id",)),
    "decisions": (("decision",),),
    "milestones": (("name",), ("date",)),
    "agenda": (("subject",), ("forum_id", "date")),
    "actions": (("description",), ("owner", "due_on", "status")),
    "anchoring": (("description",),),
    "benefits": (("description",), ("stakeholder_id", "kind")),
}
"""Of which columns each table needs one of every group, before a sheet can be that table."""


@dataclass(frozen=True)
class Column:
    """One column of a sheet: every way to read its header, and its different texts with how often they stand there."""

    index: int
    header: str
    number: int
    readings: tuple[str, ...]
    texts: Mapping[str, Cell]
    counts: Mapping[str, int]

    @property
    def examples(self) -> tuple[str, ...]:
        """The first different texts, shortened."""
        return tuple(
            text if len(text) <= _LONGEST_EXAMPLE else f"{text[:_LONGEST_EXAMPLE]}…"
            for text in list(self.texts)[:_EXAMPLES]
        )


@dataclass(frozen=True)
class _Candidate:
    target: Target
    likeness: float
    fit: float

    @property
    def fits(self) -> bool:
        """Whether enough of the texts can stand there to suggest it."""
        return self.fit >= _LEAST_FIT

    @property
    def score(self) -> float:
        return self.likeness * (1 - _PART_OF_FIT + _PART_OF_FIT * self.fit)


def columns_of(layout: Layout) -> tuple[Column, ...]:
    """The columns of a sheet that have a header or a filled cell, without the rows that are most likely no rows."""
    out = {number for number, (_, is_taken) in layout.doubtful.items() if not is_taken}
    lines = [line for line in layout.lines if line.number not in out]
    width = max([*(len(line.cells) for line in lines), *(i + 1 for i in layout.headers)], default=0)
    earlier: Counter[str] = Counter()
    found = []
    for i in range(width):
        filled = [(text, line.cell(i)) for line in lines if (text := seen(line.cell(i).text))]
        header = layout.headers.get(i, "")
        if not header and not filled:
            continue
        counts = Counter(text for text, _ in filled)
        found.append(Column(i, header, earlier[header], layout.readings.get(i, ()), dict(reversed(filled)), counts))
        earlier[header] += 1
    return tuple(_in_order(column) for column in found)


def _in_order(column: Column) -> Column:
    texts = {text: column.texts[text] for text in column.counts}
    return Column(column.index, column.header, column.number, column.readings, texts, column.counts)


def allowed(table: str) -> tuple[Target, ...]:
    """The places to which the columns of a sheet can go when its rows are rows of this table."""
    own = [Target(t.name, c.name) for t in programme_tables() if t.name == table for c in t.columns]
    if table == "stakeholders":
        own += [Target("interests", name) for name in _FROM_A_PARTY]
        own += [Target("measurements", measure.name) for measure in MEASURES]
    if table == "interests":
        party = [t for t in allowed("stakeholders") if t.table == "stakeholders"]
        own += [t for t in party if t.column not in _NOT_FROM_AN_INTEREST]
    return tuple(own)


def column_choices(
    sheet: str, columns: Iterable[Column], table: str, names: Mapping[str, str]
) -> tuple[ColumnChoice, ...]:
    """A suggestion for every column of a sheet, in the order of the sheet.

    Two columns that fit one place equally well, or one column that fits two, get no suggestion but the choices.
    """
    columns = tuple(columns)
    personal = {column.index: why for column in columns if (why := _why_personal(column, table))}
    candidates = {
        column.index: [] if column.index in personal else _candidates(column, table, names) for column in columns
    }
    chosen, tied = _assigned({index: [c for c in own if c.fits] for index, own in candidates.items()})
    found = []
    for column in columns:
        target, own = chosen.get(column.index), candidates[column.index]
        fitting = [c for c in own if c.fits]
        own = fitting or [c for c in own if target is None and c.likeness >= NEARLY_SAME]
        others = tuple(c.target for c in own if target is None or c.target != target.target)
        sureness, why = _judged(column, target, own, is_tied=column.index in tied)
        if column.index in personal:
            sureness, why = Sureness.LEFT, personal[column.index]
        found.append(
            ColumnChoice(
                sheet=sheet,
                index=column.index,
                header=column.header,
                number=column.number,
                examples=column.examples,
                target=target.target if target else None,
                sureness=sureness,
                why=why,
                others=others,
            )
        )
    return tuple(found)


def _candidates(column: Column, table: str, names: Mapping[str, str]) -> list[_Candidate]:
    """The places that a header may mean, the likeliest first; also those at which too few of its texts can stand."""
    found = []
    for target in allowed(table):
        likeness = likeness_to(column.readings, header_words()[target])
        least = NEARLY_SAME if target.spec.kind.startswith(("id", "ref")) else NEAR
        if likeness >= least:
            found.append(_Candidate(target, likeness, fit(column.texts, target, column.header, names)))
    return sorted(found, key=lambda candidate: -candidate.score)


def _assigned(candidates: Mapping[int, list[_Candidate]]) -> tuple[dict[int, _Candidate], set[int]]:
    """Each place to the column that fits it best; columns that tie for a place, and columns with two, stay open."""
    left = [(index, candidate) for index, own in candidates.items() for candidate in own]
    chosen: dict[int, _Candidate] = {}
    tied: set[int] = set()
    while left:
        most = max(candidate.score for _, candidate in left)
        top = [(i, c) for i, c in left if most - c.score < _EQUAL]
        by_column, by_target = Counter(i for i, _ in top), Counter(c.target for _, c in top)
        for index, candidate in top:
            if by_column[index] == 1 and by_target[candidate.target] == 1:
                chosen[index] = candidate
            else:
                tied.add(index)
        done, taken = {i for i, _ in top}, {c.target for _, c in top}
        left = [(i, c) for i, c in left if i not in done and c.target not in taken]
    return chosen, tied


def _judged(column: Column, chosen: _Candidate | None, own: list[_Candidate], *, is_tied: bool) -> tuple[Sureness, Why]:
    if chosen is not None:
        is_sure = chosen.likeness >= KNOWN and chosen.fit >= 1
        key = "same-word" if chosen.likeness >= KNOWN else "nearly-same" if chosen.likeness >= NEARLY_SAME else "near"
        return (Sureness.SURE if is_sure else Sureness.LIKELY), Why(key if chosen.fit >= 1 else f"{key}-some")
    if is_tied or own:
        return Sureness.OPEN, Why("tie" if is_tied else "taken" if own[0].fits else "no-fit")
    return Sureness.LEFT, Why("no-place" if column.header else "no-header")


def _why_personal(column: Column, table: str) -> Why | None:
    """Why a column seems to hold names, addresses or numbers of persons; ``None`` when it does not."""
    persons = [text for text in column.texts if kind_of_personal_data(text) and not names_organisation(text)]
    if persons and len(persons) >= _MANY_PERSONS * len(column.texts):
        return Why("personal-cells")
    own = max((likeness_to(column.readings, header_words()[target]) for target in allowed(table)), default=0.0)
    days = sum(map(is_day, column.texts.values()))
    if days and days >= _MANY_PERSONS * len(column.texts):
        return None
    long = [word for word in personal_words() if len(word.text) >= _LONG_WORD]
    if likeness_to(column.readings, personal_words()) >= max(own, NEARLY_SAME):
        return Why("personal-header")
    return Why("personal-header") if likeness_to(column.readings, long) >= NEAR and own < NEARLY_SAME else None


def table_of(sheet: str, columns: tuple[Column, ...], names: Mapping[str, str]) -> tuple[str, int]:
    """The table that the rows of a sheet most likely are, and in how many columns it shows; nothing and 0 if none.

    A sheet is a table of interests when parties come back in it, or when it says more of interests than of parties.
    """
    counts = {table: _own_columns(sheet, columns, table, names) for table in _ANCHORS}
    named = find_table(sheet)
    best, most = "", 0.0
    for table, own in counts.items():
        weight = len(own) + (2 if own and named and named.name == table else 0)
        if weight > most:
            best, most = table, weight
    if best in {"stakeholders", "interests"} and counts["interests"]:
        best = "interests" if _is_about_interests(columns, counts) else "stakeholders"
        best = best if counts[best] else "interests"
    return (best, len(counts[best])) if best else ("", 0)


def seems_parties(sheet: str, columns: tuple[Column, ...], names: Mapping[str, str]) -> bool:
    """Whether a sheet scores something as parties are scored, although no column is surely their name."""
    choices = column_choices(sheet, columns, "stakeholders", names)
    own = {c.target.column for c in choices if c.target and c.why.key not in _WEAK}
    return own >= _SCORES


def _own_columns(
    sheet: str, columns: tuple[Column, ...], table: str, names: Mapping[str, str]
) -> dict[str, ColumnChoice]:
    """The columns of a sheet that surely are columns of a table; none when one that it needs is missing."""
    if not _may_be(columns, table):
        return {}
    choices = column_choices(sheet, columns, table, names)
    own = {c.target.column: c for c in choices if c.target and c.target.table == table and c.why.key not in _WEAK}
    tied = {target.column for c in choices if c.why.key == "tie" for target in c.others if target.table == table}
    has_all = all(any(name in own or name in tied for name in group) for group in _ANCHORS[table])
    return own if has_all and (table == "stakeholders" or len(own) > 1) else {}


def _may_be(columns: tuple[Column, ...], table: str) -> bool:
    """Whether there are headers like those that a table needs, before anybody looks at the cells."""
    headers = [reading for column in columns for reading in column.readings]
    return all(
        any(likeness_to(headers, header_words()[Target(table, name)]) >= NEAR for name in group)
        for group in _ANCHORS[table]
    )


def _is_about_interests(columns: tuple[Column, ...], counts: Mapping[str, Mapping[str, ColumnChoice]]) -> bool:
    party = counts["interests"].get("stakeholder_id")
    column = next((c for c in columns if party and c.index == party.index), None)
    names = Counter(normalise(text) for text, k in (column.counts if column else {}).items() for _ in range(k))
    comes_back = sum(names.values()) - len(names) >= max(2, sum(names.values()) // 5)
    only = [name for name in counts["interests"] if name not in {"stakeholder_id", "source", "interest_id"}]
    party_only = [name for name in counts["stakeholders"] if name not in {"name", "source", "stakeholder_id"}]
    return comes_back or len(only) > len(party_only)
