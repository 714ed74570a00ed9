"""The record of a report: what decided its content, with hashes, apart from what did not."""

from __future__ import annotations

import hashlib
import json
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from omgeving_helpers.contract import CONTRACT_VERSION
from omgeving_helpers.report.html import content_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from omgeving_helpers.signals.model import Judged

SCHEMA_VERSION = "1.0"


def content_of(judged: Judged, sources: Iterable[Path], *, language: str, **more: Any) -> dict[str, Any]:
    """What decides the content of a report: who reads it, at which date, from which notebooks, and what it rests on.

    Parameters
    ----------
    judged
        What was judged, of the edition of the report.
    sources
        The notebooks.
    language
        Of the reader.
    more
        What else decides it: inputs, thresholds, rounds.
    """
    return {
        "scope": judged.scope,
        "language": language,
        "edition": "shareable" if judged.is_shareable else "internal",
        "reference_date": judged.reference_date.isoformat(),
        "fictitious": judged.is_fictitious,
        "contract_version": CONTRACT_VERSION,
        "package_version": pack_version(),
        "notebooks": {source.name: digest(source) for source in sources},
        **more,
    }


def record_text(content: Mapping[str, Any], page: str, *, seconds: float) -> str:
    """The text of ``run.json``."""
    run = {
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "seconds": round(seconds, 2),
        "python": platform.python_version(),
        "system": platform.system(),
    }
    record = {
        "schema_version": SCHEMA_VERSION,
        "content": content,
        "content_hash": content_hash(page),
        "run": run,
    }
    return json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def pack_version() -> str:
    """The version of the pack that is installed."""
    return version("omgeving-helpers")


def inputs_of(path: Path) -> dict[str, str]:
    """The files of a programme with their hashes: all those of its folder, or the workbook."""
    files = sorted(p for p in path.iterdir() if p.is_file() and p.name[0] != ".") if path.is_dir() else []
    return {file.name: digest(file) for file in files or [path]}


def digest(path: Path) -> str:
    """The hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
