"""Start a programme: its folder or workbook appears whole under its name, and never over another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.places import is_programme_name
from omgeving_helpers.programme import reference_folder
from omgeving_helpers.publish import staging, sync_files
from omgeving_helpers.templates.content import new_tables
from omgeving_helpers.templates.folder import write_folder
from omgeving_helpers.templates.workbook import write_workbook
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    from pathlib import Path


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
    if not is_programme_name(name):
        raise NotStarted("bad-name", found=name)
    folder = root / "programmes" / name
    path = folder.with_suffix(".xlsx") if is_workbook else folder
    for there in (folder, folder.with_suffix(".xlsx")):
        if there.exists():
            raise NotStarted("exists", path=str(there))
    tables = new_tables(name, language=language, reference=reference_folder(root))
    with staging(folder.parent) as half:
        write = write_workbook if is_workbook else write_folder
        write(tables, half / path.name, language=language)
        sync_files(half)
        (half / path.name).rename(path)
    return path
