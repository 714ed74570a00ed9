"""The record of a report: what decided its content, with hashes, apart from what did not."""

from __future__ import annotations

import hashlib
import json
import platform
from dataclasses import dataclass
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


@dataclass(frozen=True, kw_only=True)
class Made:
    """What was made: the page, from which notebooks and inputs, and what else decided its content."""

    judged: Judged
    page: str
    language: str
    sources: Iterable[Path]
    more: Mapping[str, Any]
    seconds: float


def record_of(made: Made) -> str:
    """The text of ``run.json``."""
    judged = made.judged
    content = {
        "scope": judged.scope,
        "language": made.language,
        "edition": "shareable" if judged.is_shareable else "internal",
        "reference_date": judged.reference_date.isoformat(),
        "fictitious": judged.is_fictitious,
        "contract_version": CONTRACT_VERSION,
        "package_version": version("omgeving-helpers"),
        "notebooks": {source.name: digest(source) for source in made.sources},
        **made.more,
    }
    run = {
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "seconds": round(made.seconds, 2),
        "python": platform.python_version(),
        "system": platform.system(),
    }
    record = {
        "schema_version": SCHEMA_VERSION,
        "content": content,
        "content_hash": content_hash(made.page),
        "run": run,
    }
    return json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def inputs_of(path: Path) -> dict[str, str]:
    """The files of a programme with their hashes: all those of its folder, or the workbook."""
    files = sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else []
    return {file.name: digest(file) for file in files or [path]}


def digest(path: Path) -> str:
    """The hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
