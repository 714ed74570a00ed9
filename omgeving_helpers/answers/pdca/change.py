"""The words on what changed: drift of statements, and who joined or left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.cells import NOTHING, number_cell, unknown
from omgeving_helpers.answers.pdca.words import named, names_or_number, word
from omgeving_helpers.tables import DataTable
from omgeving_helpers.texts import Words, as_typed, label, say

if TYPE_CHECKING:
    from omgeving_helpers.steps.pdca import (
        Drift,
        EarlyWarning,
        Pdca,
        StatementRound,
        SupportLine,
        Trend,
    )


def describe_drift(found: Pdca, *, language: str) -> str:
    """On how many statements the view shifted, and how many are on their way back."""
    if not found.rhythm.rounds:
        return word("no-round", language)
    if not found.drifts:
        is_hidden = found.is_shareable and found.counting and len(found.counting) < found.thresholds["small_group"]
        return word("too-small" if is_hidden else "drift-nothing", language)
    if len(found.rhythm.rounds) == 1:
        return word("one-round", language)
    drifts = found.drifts
    return word(
        "drift",
        language,
        n=len(drifts),
        k=sum(1 for d in drifts if d.alarm is not None),
        back=sum(1 for d in drifts if d.recovery is not None),
        open=sum(1 for d in drifts if d.could_drift),
    )


def drift_table(found: Pdca, *, language: str) -> DataTable:
    """Each statement with its status in every round; with middle, range and chance where the edition knows them."""
    rounds = [word("round", language, cycle=cycle) for cycle in found.snapshot.cycles]
    headers = [word("statement", language), word("kind", language), *rounds, word("drift-since", language)]
    if not found.is_shareable:
        headers.append(word("drift-chance", language))
    by_id = {drift.id: drift for drift in found.drifts}
    rows = [_trend_row(found, trend, by_id.get(trend.id), language) for trend in found.trends]
    return DataTable(word("drift-table", language), tuple(headers), tuple(rows))


def describe_movers(found: Pdca, *, language: str) -> str:
    """How many key parties joined and how many left since the previous round; with names where those may be told."""
    lines = found.support_lines
    if not lines.cycles:
        return word("no-round", language)
    if lines.previous_cycle is None:
        return word("one-round", language)
    if lines.n == 0:
        return say("shared_picture.nobody-counts", language)
    if lines.joined is None or lines.left is None:
        return word("too-small", language)
    counts = {"joined": _told(lines.joined), "left": _told(lines.left)}
    sentences = [word("movers", language, base=lines.previous_cycle, n=lines.n, **counts)]
    if isinstance(lines.unknown, int) and lines.unknown:
        sentences.append(word("movers-unknown", language, unknown=lines.unknown))
    early = [_early(warning, found, language) for warning in found.early_warnings]
    return Words(" ".join([*sentences, *_movers(found, language), *early]))


def _movers(found: Pdca, language: str) -> list[str]:
    """Who joined and left, and how many others left; nothing in an edition without names."""
    lines = found.support_lines
    moved = {change: lines.with_change(change) for change in ("joined", "left")}
    joined, left = (tuple(p for p in parties if p.counts) for parties in moved.values())
    others = {change: sum(1 for p in parties if not p.counts) for change, parties in moved.items()}
    return [
        *([named("pdca.movers-names-joined", joined, language)] if joined else []),
        *([named("pdca.movers-names-left", left, language)] if left else []),
        *([word("movers-others", language, **others)] if any(others.values()) else []),
    ]


def _early(warning: EarlyWarning, found: Pdca, language: str) -> Words:
    """Who already gave a lower score in the round before a middle fell."""
    fall, who = warning.fall, warning.parties
    values = {
        "kind": Words("statement" if warning.statement else "support"),
        "statement": next((trend.text for trend in found.trends if trend.id == warning.statement), ""),
        "cycle": fall.cycle,
        "from": fall.before,
        "to": fall.after,
    }
    first = {"base": fall.base, "k": len(who), "names": names_or_number(who, language)}
    return Words(f"{word('early-fall', language, **values)} {word('early', language, **first)}")


def movers_table(found: Pdca, *, language: str) -> DataTable:
    """Support of every party in every round, and what changed since the previous one."""
    rounds = [word("round", language, cycle=cycle) for cycle in found.support_lines.cycles]
    headers = (word("party", language), *rounds, word("movers-change", language), word("movers-swing", language))
    rows = [_line_row(found, line, language) for line in found.support_lines.lines]
    return DataTable(word("movers-table", language), headers, tuple(rows))


def _trend_row(found: Pdca, trend: Trend, drift: Drift | None, language: str) -> tuple[str, ...]:
    row = (
        as_typed(trend.text),
        label("statement_kind", trend.kind, language),
        *(_trend_cell(r, language) for r in trend.rounds),
        _since(drift, language),
    )
    if found.is_shareable:
        return row
    if trend.chance is None:
        return (*row, NOTHING)
    key = "chance" if trend.chance.changed else "chance-nobody"
    counts = {name: getattr(trend.chance, name) for name in ("n", "changed", "down", "one_in")}
    return (*row, word(key, language, **(counts if trend.chance.changed else {})))


def _trend_cell(of: StatementRound, language: str) -> str:
    """Status, middle and range, and whether it moved since the last round with answers."""
    status = say(f"shared_picture.status-{of.status}", language)
    if of.median is None or of.lowest is None or of.highest is None:
        return status
    values = {"middle": of.median, "lowest": of.lowest, "highest": of.highest}
    cell = word("drift-cell", language, status=status, **values)
    if of.change is None or not of.change.is_drift:
        return cell
    direction = Words("up" if of.change.direction > 0 else "down")
    return word("drift-cell-change", language, cell=cell, direction=direction)


def _since(drift: Drift | None, language: str) -> str:
    """Since which round a statement drifted, and whether it comes back."""
    if drift is None:
        return unknown(language)
    told = []
    if drift.alarm is not None and drift.alarm.before is not None and drift.alarm.after is not None:
        alarm = drift.alarm
        how = Words("median" if alarm.is_by_median else "movers")
        values = {"base": alarm.base, "from": alarm.before, "to": alarm.after, "k": len(alarm.movers), "n": alarm.n}
        told.append(word("drift-alarm", language, how=how, **values))
    elif drift.alarm is not None:
        told.append(word("drift-alarm-shareable", language, base=drift.alarm.base))
    if drift.recovery is not None:
        how = Words("shared" if drift.is_shared_again else "median")
        told.append(word("drift-back", language, how=how, base=drift.recovery.base))
    if drift.could_drift:
        told.append(unknown(language))
    return Words("; ".join(told)) if told else word("drift-no", language)


def _line_row(found: Pdca, line: SupportLine, language: str) -> tuple[str, ...]:
    scores = [line.scores[c].value if c in line.scores else None for c in found.support_lines.cycles]
    change = "other" if line.change == "unknown" else line.change
    return (
        as_typed(line.party.name),
        *(number_cell(value, language) for value in scores),
        word(f"movers-{change}", language),
        word("yes" if line.is_swing else "no", language),
    )


def _told(count: int | str) -> int | Words:
    """A count for a sentence: a number, or the word that chooses "nearly none" or "nearly all"."""
    return Words(count) if isinstance(count, str) else count
