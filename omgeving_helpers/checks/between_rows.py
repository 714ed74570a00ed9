"""What rows of one table say against each other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from omgeving_helpers.checks.findings import Change, Finding, places_of
from omgeving_helpers.contract import normalise
from omgeving_helpers.faults import Weight

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
    from datetime import date

    from omgeving_helpers.checks.findings import Tables
    from omgeving_helpers.reading.rows import Row
    from omgeving_helpers.texts.say import Sayable

_Key = TypeVar("_Key", bound="Hashable")

_MOST_SHOWN = 10
_QUESTION = ("cycle", "stakeholder_id", "measure", "statement_id")


def same_question_twice(tables: Tables) -> Iterator[Finding]:
    """One party answered one question twice in one cycle: equal scores count once, different ones are unknown."""
    for key, rows in _grouped(tables["measurements"], lambda row: tuple(row[c] for c in _QUESTION)).items():
        if None in key[:3] or key[2] == "unknown" or (key[2] == "statement" and key[3] is None) or len(rows) == 1:
            continue
        kept, *others = sorted(rows, key=lambda r: (str(r["date"]), str(r["source"]), str(r["respondents"]), r.number))
        scores = {row["score"] for row in rows}
        values = {
            "found": "/".join("?" if row["score"] is None else str(row["score"]) for row in rows[:_MOST_SHOWN]),
            "party": str(key[1]),
            "places": places_of(rows),
        }
        aside = tuple(("measurements", row) for row in others)
        if len(scores) == 1:
            fault = tables.fault("same-answer-twice", "measurements", rows[1], "score", values, weight=Weight.REMARK)
            yield Finding(fault, set_aside=aside)
        else:
            fault = tables.fault("answers-differ", "measurements", rows[1], "score", values)
            yield Finding(fault, (Change("measurements", kept, "score", None),), aside)


def circle_of_speakers(tables: Tables) -> Iterator[Finding]:
    """A party that speaks for itself, directly or through others: the links in the circle are ignored."""
    rows = tables["stakeholders"]
    links = {row["stakeholder_id"]: row["speaks_for"] for row in rows}
    for row in rows:
        party = row["stakeholder_id"]
        circular = [other for other in row["speaks_for"] if other == party or party in _reached(other, links)]
        if circular:
            kept = tuple(other for other in row["speaks_for"] if other not in circular)
            fault = tables.fault(
                "speaks-for-circle", "stakeholders", row, "speaks_for", {"found": circular, "party": party}
            )
            yield Finding(fault, (Change("stakeholders", row, "speaks_for", kept),))


def pair_with_two_relations(tables: Tables) -> Iterator[Finding]:
    """A pair of themes that is both compatible and conflicting is neither; typed twice alike, it counts once."""
    pairs = _grouped(tables["theme_relations"], lambda row: frozenset((row["theme_a"], row["theme_b"])))
    for pair, rows in pairs.items():
        if len(rows) == 1 or None in pair or len(pair) == 1:
            continue
        values = {"found": " + ".join(sorted(pair)), "places": places_of(rows)}
        if len({row["relation"] for row in rows}) == 1:
            fault = tables.fault("pair-twice", "theme_relations", rows[1], values=values, weight=Weight.REMARK)
            yield Finding(fault, set_aside=tuple(("theme_relations", row) for row in rows[1:]))
        else:
            fault = tables.fault("pair-with-two-relations", "theme_relations", rows[1], "relation", values)
            yield Finding(fault, set_aside=tuple(("theme_relations", row) for row in rows))


def decision_with_two_texts(tables: Tables) -> Iterator[Finding]:
    """Rows of one decision tell different things: the alphabetically first text is shown."""
    for decision, rows in _grouped(tables["decisions"], lambda row: row["decision_id"]).items():
        texts = sorted({row["decision"] for row in rows if row["decision"]})
        if decision is None or len(texts) < 2:  # noqa: PLR2004 - two texts are two
            continue
        other = next(row for row in rows if row["decision"] and row["decision"] != texts[0])
        fault = tables.fault(
            "decision-with-two-texts", "decisions", other, "decision", {"found": other["decision"], "shown": texts[0]}
        )
        yield Finding(fault, tuple(Change("decisions", row, "decision", texts[0]) for row in rows))


def stances_that_differ(tables: Tables) -> Iterator[Finding]:
    """One party takes different stances on one issue: perhaps a slip of the pen; the middle one counts."""
    groups = _grouped(tables["interests"], lambda row: (row["stakeholder_id"], normalise(row["issue"] or "")))
    for (party, issue), rows in groups.items():
        known = [row for row in rows if row["stance"] is not None]
        stances = sorted({row["stance"] for row in known})
        if not party or not issue or len(stances) < 2:  # noqa: PLR2004 - two stances are two
            continue
        values = {"found": "/".join(map(str, stances)), "issue": known[0]["issue"], "party": party}
        fault = tables.fault("stances-differ", "interests", known[1], "stance", {**values, "places": places_of(known)})
        yield Finding(fault)


def cycles_that_overlap(tables: Tables) -> Iterator[Finding]:
    """A cycle starts before the one before it has ended."""
    ranges = _cycle_ranges(tables)
    for earlier, later in zip(sorted(ranges), sorted(ranges)[1:], strict=False):
        end, start = ranges[earlier][1], ranges[later][0]
        if start["date"] <= end["date"]:
            values: dict[str, Sayable] = {
                "found": start["date"],
                "end": end["date"],
                "earlier": earlier,
                "later": later,
            }
            fault = tables.fault(
                "cycles-overlap", "measurements", start, "date", {**values, "place": places_of([end, start])[0]}
            )
            yield Finding(fault)


def cycles_that_are_skipped(tables: Tables) -> Iterator[Finding]:
    """A number of a cycle that nobody measured in."""
    ranges = _cycle_ranges(tables)
    missing = [n for n in range(1, min(max(ranges, default=0), 1000)) if n not in ranges]
    if missing:
        last = ranges[max(ranges)][0]
        values: dict[str, Sayable] = {"found": max(ranges), "missing": [str(n) for n in missing[:5]], "k": len(missing)}
        yield Finding(tables.fault("cycle-skipped", "measurements", last, "cycle", values))


def parties_with_one_name(tables: Tables) -> Iterator[Finding]:
    """One organisation under two ids, perhaps (A88): a suggestion and no more."""
    for name, rows in _grouped(tables["stakeholders"], lambda row: normalise(row["name"] or "")).items():
        ids = [row["stakeholder_id"] for row in rows if row["stakeholder_id"]]
        if name and len(set(ids)) > 1:
            values = {"found": rows[1]["name"], "ids": ids}
            fault = tables.fault("same-name", "stakeholders", rows[1], "name", values, weight=Weight.REMARK)
            yield Finding(fault)


def _grouped(rows: Iterable[Row], key: Callable[[Row], _Key]) -> dict[_Key, list[Row]]:
    groups: dict[_Key, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def _reached(start: str, links: Mapping[str, Iterable[str]]) -> set[str]:
    """All parties that can be reached from one party over the links."""
    reached: set[str] = set()
    ahead = [start]
    while ahead:
        party = ahead.pop()
        new = [other for other in links.get(party, ()) if other not in reached]
        reached.update(new)
        ahead += new
    return reached


def _cycle_ranges(tables: Tables) -> dict[int, tuple[Row, Row]]:
    """The first and last row of every cycle by its date."""
    ranges: dict[int, tuple[Row, Row]] = {}
    day: Callable[[Row], date] = lambda row: row["date"]  # noqa: E731 - a key for min and max
    for row in tables["measurements"]:
        if row["cycle"] and row["date"]:
            first, last = ranges.get(row["cycle"], (row, row))
            ranges[row["cycle"]] = min(first, row, key=day), max(last, row, key=day)
    return ranges
