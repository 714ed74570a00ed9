"""The report that was made before: what a new one is compared with.

A report that is made again from the same input is compared with the same earlier one, so it has the same bytes.
"""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from omgeving_helpers.inputs import digest
from omgeving_helpers.signals.changes import PreviousReport

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_KEPT = ("reference_date", "cycle", "package_version", "thresholds")


def read_previous(final: Path, content: Mapping[str, Any]) -> dict[str, Any] | None:
    """What the report in this folder said, as plain data; nothing when there is none that can be read.

    Parameters
    ----------
    final
        The folder of the report.
    content
        What decides the content of the new report. When it is equal to that of the report that is there, the new
        one takes its place: it is compared with what that one was compared with. The same holds when the signals
        are not those of the record: then a run was stopped between the two.
    """
    record, told = _read(final / "run.json"), _read(final / "signals.json")
    if not isinstance(record, dict) or not isinstance(told, dict):
        return None
    if record.get("content") == content or record.get("signals_hash", _hash(final)) != _hash(final):
        earlier = _read(final / "previous.json")
        return earlier if isinstance(earlier, dict) else None
    there = [s for s in told.get("signals", []) if s.get("since_previous_report") != "gone"]
    return {**{name: record.get("content", {}).get(name) for name in _KEPT}, "signals": there}


def previous_report(data: Mapping[str, Any] | None) -> PreviousReport | None:
    """The same with its types; nothing when something is missing, as in a report of an older version."""
    if data is None or any(name not in data or (data[name] is None and name != "cycle") for name in _KEPT):
        return None
    return PreviousReport(
        reference_date=date.fromisoformat(data["reference_date"]),
        cycle=data["cycle"],
        version=data["package_version"],
        thresholds={code: Fraction(value) for code, value in data["thresholds"].items()},
        signals=tuple(data["signals"]),
    )


def _hash(final: Path) -> str:
    return digest(final / "signals.json")


def _read(path: Path) -> object:
    """A JSON file, or nothing when it is not there or is not whole."""
    try:
        found: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found
