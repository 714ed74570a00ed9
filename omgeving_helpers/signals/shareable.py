"""What the shareable edition tells of a signal (docs/definitions.md, 12): facts with names, views without."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omgeving_helpers.signals.words import TAILS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.signals.model import Evidence, Finding, Signal, Subject
    from omgeving_helpers.steps.shared_picture import Support

_COUNTS = ("k", "k_max", "k_external", "k_external_max")


def shareable_signals(signals: Sequence[Signal], support: Support) -> tuple[Signal, ...]:
    """Project signals to what every reader may know.

    Parameters
    ----------
    signals
        The signals of the internal edition.
    support
        The support of the shareable edition: its counts take the place of the exact ones.

    Returns
    -------
    tuple of Signal
        A signal whose sentence names a party and its view is left out, and so are counts over a small group.
    """
    return tuple(
        _projected(signal, support)
        for signal in signals
        if signal.rule.is_shareable and not (_counts_support(signal) and support.k_max is None)
    )


def _counts_support(signal: Signal) -> bool:
    return signal.code in {"G05", "G07", "D01"}


def _projected(signal: Signal, support: Support) -> Signal:
    finding = _without_views(signal.finding) if signal.rule.view_or_fact == "view" else signal.finding
    values = dict(finding.values)
    if "k_max" in values:
        values |= {name: getattr(support, name) for name in _COUNTS if name in values}
    public = tuple(_public(row) for row in finding.evidence if row.public_columns)
    finding = replace(finding, values=values, evidence=public)
    subjects = finding.subjects if signal.rule.view_or_fact == "fact" and signal.code != "D01" else _statements(finding)
    return replace(
        signal,
        finding=replace(finding, subjects=subjects),
        hangs_on_one_answer=None,
        weight_of_subjects=signal.weight_of_subjects if subjects == signal.finding.subjects else 0,
        is_shareable=True,
    )


def _without_views(finding: Finding) -> Finding:
    values = {name: value for name, value in finding.values.items() if name not in TAILS}
    return replace(finding, values=values, evidence=())


def _statements(finding: Finding) -> tuple[Subject, ...]:
    return tuple(s for s in finding.subjects if s.table == "statements")


def _public(row: Evidence) -> Evidence:
    return replace(row, columns=row.public_columns)
