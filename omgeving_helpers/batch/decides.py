"""What decides the content of a report, as names with hashes: equal facts give an equal report.

Every file is read and hashed each time: 340 programmes of thirteen small tables take a tenth of a second, and a time or
a size can lie where a hash cannot.
"""

from __future__ import annotations

import hashlib
import platform
import sysconfig
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.inputs import digest, inputs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PACKAGE = Path(__file__).resolve().parents[1]
SHIPPED = PACKAGE.parent / "data" / "reference"
"""The shared lists of the pack, which complete those of a data folder."""

_OF_THE_PACK = frozenset({".py", ".csv", ".ftl", ".j2", ".css", ".json"})


def shared_facts(reference: Path, notebooks: Iterable[Path]) -> dict[str, str]:
    """What decides every report: the shared lists, the notebooks, the pack itself and what it runs on.

    Parameters
    ----------
    reference
        The folder with the shared lists.
    notebooks
        The notebooks that are run.
    """
    return {
        **{f"shipped/{name}": of for name, of in inputs_of(SHIPPED).items()},
        **{f"reference/{name}": of for name, of in (inputs_of(reference) if reference.is_dir() else {}).items()},
        **{f"notebook/{path.name}": digest(path) for path in notebooks},
        "package": _package(),
        "environment": _environment(),
    }


def changed_facts(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """The names of the facts that differ, in order; a fact that came or went differs too."""
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))


@lru_cache(maxsize=1)
def _package() -> str:
    whole = hashlib.sha256()
    for path in sorted(p for p in PACKAGE.rglob("*") if p.suffix in _OF_THE_PACK):
        whole.update(path.relative_to(PACKAGE).as_posix().encode())
        whole.update(path.read_bytes())
    return whole.hexdigest()


@lru_cache(maxsize=1)
def _environment() -> str:
    """One hash over Python and the installed packages with their versions, as their folders are named."""
    installed = sorted(path.name for path in Path(sysconfig.get_path("purelib")).glob("*.dist-info"))
    return hashlib.sha256("\n".join([platform.python_version(), *installed]).encode()).hexdigest()
