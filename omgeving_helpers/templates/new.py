"""Start a programme: its folder or workbook appears whole under its name, and never over another one."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from omgeving_helpers.places import EARLIER_VERSIONS
from omgeving_helpers.programme import reference_folder
from omgeving_helpers.templates.content import new_tables
from omgeving_helpers.templates.folder import write_folder
from omgeving_helpers.templates.workbook import write_workbook
from omgeving_helpers.texts import plain, say

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,47}")
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]|portfolio|examples")
"""Names of devices, and of the folders beside the reports of programmes."""


class NotStarted(Exception):  # noqa: N818 - it says what happened, and to a reader that is no error
    """No programme was made; ``code`` is ``bad-name`` or ``exists``, the key of the sentence in ``cli.ftl``."""

    def __init__(self, code: str, **values: str) -> None:
        self.code, self.values = code, values
        super().__init__(code)

    def message(self, language: str) -> str:
        """Why not, and what would be right."""
        return plain(say(f"cli.{self.code}", language, **self.values))


def write_programme(name: str, *, root: Path, language: str, is_workbook: bool) -> Path:
    """Make a programme with empty tables and starter rows below a data folder.

    Parameters
    ----------
    name
        Its id.
    root
        The data folder.
    language
        ``nl`` or ``en``: of headers, values and starter texts.
    is_workbook
        One workbook instead of a folder with a file per table.

    Raises
    ------
    NotStarted
        When the name cannot be one, or such a programme exists.
    """
    if not _NAME.fullmatch(name) or _RESERVED.fullmatch(name) or name in EARLIER_VERSIONS.values():
        raise NotStarted("bad-name", found=name)
    folder = root / "programmes" / name
    path = folder.with_suffix(".xlsx") if is_workbook else folder
    for there in (folder, folder.with_suffix(".xlsx")):
        if there.exists():
            raise NotStarted("exists", path=str(there))
    tables = new_tables(name, language=language, reference=reference_folder(root))
    folder.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".omgeving-", dir=folder.parent))
    try:
        write = write_workbook if is_workbook else write_folder
        write(tables, staging / path.name, language=language)
        (staging / path.name).rename(path)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return path
