"""``omgeving check``: every fault of a programme, in the reader's language."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.faults import Weight, told_by_kind
from omgeving_helpers.places import find_programme, find_root, ids
from omgeving_helpers.programme import check_programme
from omgeving_helpers.templates.folder import harmless
from omgeving_helpers.texts import Words, plain, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from omgeving_helpers.faults import Fault


def run(options: argparse.Namespace) -> int:
    """Check the programmes, print their faults and return 1 when there is an error."""
    language, root = options.words_in, find_root(options.data_root)
    asked = options.paths or ids(root)
    if not asked:
        print(plain(say("cli.no-programmes", language, folder=str(root))), file=sys.stderr)
        return 1
    today = date.today()  # noqa: DTZ011 - the day of the check, where the user is
    found = {name: check_programme(find_programme(name, root), data_root=root, today=today)[1] for name in asked}
    for name, faults in found.items():
        tell(name, faults, language)
    if options.csv:
        _write(Path(options.csv), [fault for faults in found.values() for fault in faults], language)
    bad = {Weight.ERROR, Weight.WARNING} if options.strict else {Weight.ERROR}
    return int(any(fault.weight in bad for faults in found.values() for fault in faults))


def tell(place: str, faults: Sequence[Fault], language: str) -> None:
    """Print the faults of one programme, the heaviest first, and what they come to."""
    for fault, message in told_by_kind(faults, language):
        print(f"{say(f'cli.weight-{fault.weight}', language)}: {message}" if fault else f"  {message}")
    count = Counter(fault.weight for fault in faults)
    if not faults:
        print(plain(say("cli.all-well", language, place=place)))
        return
    counts = {f"{weight}s": count[weight] for weight in Weight}
    print(plain(say("cli.checked", language, place=place, **counts)))
    if count[Weight.ERROR]:
        print(say("cli.no-report", language))


def _write(path: Path, faults: Sequence[Fault], language: str) -> None:
    """Write the faults as a table that Dutch Excel opens at once."""
    names = ("file", "sheet", "row", "column", "weight", "code", "message")
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow([say(f"cli.fault-{name}", language) for name in names])
        for fault in faults:
            weight = say(f"cli.weight-{fault.weight}", language)
            place = (fault.file, fault.sheet or "", fault.row or "", fault.column or "")
            writer.writerow([harmless(str(x)) for x in (*place, weight, fault.code, Words(fault.message(language)))])
