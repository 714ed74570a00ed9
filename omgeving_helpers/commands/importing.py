"""``omgeving import``: the user's own list becomes a new programme, after somebody has agreed with how it is read."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.commands.check import tell
from omgeving_helpers.faults import Weight, told_by_kind
from omgeving_helpers.importing.lists import read_list
from omgeving_helpers.importing.made import (
    AlreadyThereError,
    is_there,
    programme_name,
    rows_to_begin_with,
    write_programme,
)
from omgeving_helpers.importing.memory import beside, from_programmes, mapping_path
from omgeving_helpers.importing.proposal import propose, theme_names
from omgeving_helpers.importing.telling import (
    again_lines,
    made_lines,
    missing_lines,
    proposal_lines,
    unchosen_lines,
)
from omgeving_helpers.importing.transfer import Transfer
from omgeving_helpers.importing.workbook import mapping_bytes
from omgeving_helpers.places import find_root, is_programme_name
from omgeving_helpers.programme import check_programme, shared_list
from omgeving_helpers.publish import write_whole
from omgeving_helpers.texts import plain, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from omgeving_helpers.faults import Fault
    from omgeving_helpers.importing.agreed import Read
    from omgeving_helpers.importing.lists import UserList
    from omgeving_helpers.importing.mapping import Remembered
    from omgeving_helpers.importing.proposal import Proposal

WRONG_USE = 2
_MAPPING = ".omgeving.xlsx"


def run(options: argparse.Namespace) -> int:
    """Propose how to read the list, or make the programme when that was agreed; 1 while nothing is made."""
    language, root, path = options.words_in, find_root(options.data_root), Path(options.list)
    name = options.name or programme_name(path)
    refused = _refused(path, name, root, language)
    if refused:
        return refused
    user_list = read_list(path, sheet=options.sheet)
    _tell(user_list.faults, language)
    if user_list.errors or _is_empty(user_list, options.sheet, language):
        return 1
    names = theme_names(root)
    own = beside(user_list, names)
    if own and own.faults:
        _tell(own.faults, language)
        return 1
    remembered = _remembered(own, user_list, root, names)
    proposal = propose(user_list, remembered, names)
    missing = list(missing_lines(proposal, str(_short(mapping_path(path))), language))
    is_agreed = (options.accept or proposal.mapping.is_confirmed) and not missing
    if not (is_agreed and proposal.mapping.is_confirmed):
        _show(proposal, language)
    if not is_agreed and not missing and not options.accept:
        is_agreed = _asked(language)
    if not is_agreed:
        _wait(proposal, own, remembered, missing, root, language)
        return 1
    if remembered.source:
        key = "remembered" if proposal.mapping.is_confirmed else "remembered-partly"
        print(plain(say(f"importing.{key}", language, programme=remembered.source)))
        for line in again_lines(proposal, language) if proposal.mapping.is_confirmed else ():
            print(line)
    for line in unchosen_lines(proposal, language):
        print(line)
    agreed = replace(proposal, mapping=proposal.mapping.confirmed())
    return _make(agreed, name, root, language, as_workbook=options.workbook)


def _refused(path: Path, name: str, root: Path, language: str) -> int:
    """Say why this cannot begin; 0 when it can."""
    there = is_there(name, root) if is_programme_name(name) else None
    if not is_programme_name(name):
        print(plain(say("importing.bad-name", language, found=name)), file=sys.stderr)
        return WRONG_USE
    key = "no-file" if not path.exists() else "no-list" if path.is_dir() else "is-mapping" if _is_mapping(path) else ""
    if key:
        print(plain(say(f"importing.{key}", language, path=str(path))), file=sys.stderr)
        return 1
    if there:
        print(plain(say("importing.exists", language, path=str(_short(there)))), file=sys.stderr)
        return 1
    return 0


def _is_mapping(path: Path) -> bool:
    return path.name.lower().endswith(_MAPPING)


def _is_empty(user_list: UserList, sheet: str | None, language: str) -> bool:
    if user_list.grids:
        return False
    path = user_list.path.name
    allowed = [grid.sheet or "" for grid in read_list(user_list.path).grids] if sheet is not None else []
    if allowed and sheet is not None:
        print(plain(say("importing.no-sheet", language, found=sheet, path=path, allowed=allowed)), file=sys.stderr)
    else:
        print(plain(say("importing.is-empty", language, path=path)), file=sys.stderr)
    return True


def _remembered(own: Read | None, user_list: UserList, root: Path, names: dict[str, str]) -> Remembered:
    """What was chosen for this list before, else for a list like it."""
    if own is not None:
        return replace(own.remembered, is_confirmed=own.is_agreed)
    return from_programmes(user_list, root, names)


def _show(proposal: Proposal, language: str) -> None:
    for line in proposal_lines(proposal, language):
        print(line)


def _asked(language: str) -> bool:
    """Whether somebody at a terminal says yes; nobody is asked where nobody can answer."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    try:
        answer = input(f"{say('importing.ask', language)} ")
    except EOFError:
        return False
    return answer.strip().casefold() in {say("importing.yes", language), "j", "y"}


def _wait(
    proposal: Proposal, own: Read | None, remembered: Remembered, missing: list[str], root: Path, language: str
) -> None:
    """Write the proposal beside the list, unless all of it stands there already, and say what to do."""
    path = mapping_path(proposal.user_list.path)
    new = sum(1 for choice in proposal.mapping.choices if not _is_chosen(choice, remembered))
    if own is None or new:
        themes = _themes(root, language)
        write_whole(path, mapping_bytes(proposal.mapping, language=language, themes=themes))
    where = str(_short(path))
    for line in missing:
        print(line)
    if own is None:
        print(plain(say("importing.proposed", language, path=where)))
        print(say("importing.what-now", language))
    elif new:
        print(plain(say("importing.something-new", language, k=new, path=where)))
        print(say("importing.what-now", language))
    elif not missing:
        print(plain(say("importing.still-no", language, path=where)))


def _is_chosen(choice: object, remembered: Remembered) -> bool:
    """Whether a choice was in the workbook already."""
    key = getattr(choice, "key", None) or getattr(choice, "sheet", None)
    parts = (remembered.sheets, remembered.columns, remembered.values, remembered.fixed, remembered.rows)
    return any(key in part for part in parts)


def _themes(root: Path, language: str) -> list[str]:
    column = "name_en" if language == "en" else "name_nl"
    return [str(row[column]) for row in shared_list("themes", data_root=root) if row[column]]


def _make(proposal: Proposal, name: str, root: Path, language: str, *, as_workbook: bool) -> int:
    """Write the programme, say what came of the list, and check it."""
    found = Transfer(proposal, language).done()
    mapping = mapping_bytes(proposal.mapping, language=language, themes=_themes(root, language), is_agreed=True)
    path = proposal.user_list.path
    try:
        folder = write_programme(found, path, mapping, name=name, root=root, language=language, as_workbook=as_workbook)
    except AlreadyThereError:
        there = str(_short(root / "programmes" / name))
        print(plain(say("importing.exists", language, path=there)), file=sys.stderr)
        return 1
    begun = rows_to_begin_with(found, root=root, language=language)
    for line in made_lines(found, begun, _short(folder), language):
        print(line)
    today = date.today()  # noqa: DTZ011 - the day of the check, where the user is
    faults = check_programme(folder, data_root=root, today=today)[1]
    tell(name, faults, language)
    return int(any(fault.weight is Weight.ERROR for fault in faults))


def _tell(faults: Iterable[Fault], language: str) -> None:
    for fault, message in told_by_kind(faults, language):
        print(f"{say(f'cli.weight-{fault.weight}', language)}: {message}" if fault else f"  {message}")


def _short(path: Path) -> Path:
    """The path as seen from here, where that is shorter."""
    try:
        return path.resolve().relative_to(Path.cwd())
    except ValueError:
        return path
