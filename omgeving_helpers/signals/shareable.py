"""What the shareable edition tells of a signal (docs/definitions.md, 12): facts with names, views without."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.edition import count_shown
from omgeving_helpers.signals.words import INTERNAL_TAILS, TAILS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from omgeving_helpers.signals.model import Evidence, Finding, RuleValue, Signal, Subject
    from omgeving_helpers.steps.analysis import Analysis

_COUNTS_SUPPORT = frozenset({"G05", "G07", "D01"})
_SUPPORT_COUNTS = ("k", "k_max", "k_external", "k_external_max")


def shareable_signals(signals: Sequence[Signal], shown: Analysis) -> tuple[Signal, ...]:
    """Project signals to what every reader may know.

    Parameters
    ----------
    signals
        The signals of the internal edition.
    shown
        The analysis of the shareable edition: its counts of support take the place of the exact ones.

    Returns
    -------
    tuple of Signal
        A signal whose sentence names a party and its view is left out, and so are counts over a small group.
    """
    return tuple(told for signal in signals if signal.rule.is_shareable for told in _projected(signal, shown))


def shareable_facts(signals: Sequence[Signal]) -> tuple[Signal, ...]:
    """Project signals over several programmes to what every reader may know: the facts among them, with names."""
    facts = [s for s in signals if s.rule.is_shareable and s.rule.view_or_fact == "fact"]
    return tuple(_told(s, {n: v for n, v in s.finding.values.items() if n not in INTERNAL_TAILS}) for s in facts)


def _projected(signal: Signal, shown: Analysis) -> Iterator[Signal]:
    """The signal as it may be told; nothing when its counts are over a small group."""
    values = _values(signal, shown)
    if values is not None:
        yield _told(signal, values)


def _told(signal: Signal, values: Mapping[str, RuleValue]) -> Signal:
    is_fact = signal.rule.view_or_fact == "fact"
    finding = signal.finding if is_fact else replace(signal.finding, evidence=())
    public = tuple(_public(row) for row in finding.evidence if row.public_key and row.public_columns)
    subjects = finding.subjects if is_fact and signal.code != "D01" else _statements(finding)
    return replace(
        signal,
        finding=replace(finding, values=values, evidence=public, subjects=subjects),
        situation=None,
        weight_of_subjects=signal.weight_of_subjects if subjects == signal.finding.subjects else 0,
        is_shareable=True,
    )


def _values(signal: Signal, shown: Analysis) -> dict[str, RuleValue] | None:
    """The values of the sentence that may be told; ``None`` when the group that is counted is too small."""
    is_view = signal.rule.view_or_fact == "view"
    hidden = TAILS if is_view else INTERNAL_TAILS
    values = {name: value for name, value in signal.finding.values.items() if name not in hidden}
    if signal.code in _COUNTS_SUPPORT:
        support = shown.shared_picture.support
        if support.k_max is None:
            return None
        return values | {n: getattr(support, n) for n in _SUPPORT_COUNTS if n in values and "k_max" in values}
    n = values.get("n")
    if is_view and isinstance(n, int):
        for name in ("k", "k_max"):
            k = values.get(name)
            if isinstance(k, int):
                values[name] = count_shown(k, n, shown.situation.thresholds)
                if values[name] is None:
                    return None
    return values


def _statements(finding: Finding) -> tuple[Subject, ...]:
    return tuple(s for s in finding.subjects if s.table == "statements")


def _public(row: Evidence) -> Evidence:
    """The row with what everyone may see; the key of a seat holds a function, which is internal."""
    return replace(row, key=row.public_key, columns=row.public_columns)
