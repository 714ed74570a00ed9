"""``omgeving report``: the reports of one or more programmes; one bad programme stops no other."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.commands.check import tell
from omgeving_helpers.edition import EDITIONS
from omgeving_helpers.faults import InputError, Weight
from omgeving_helpers.places import find_programme, find_root, ids
from omgeving_helpers.programme import check_programme
from omgeving_helpers.report import NotFinished, Order, kernel_beside, write_report
from omgeving_helpers.report.index import write_index
from omgeving_helpers.texts import LANGUAGES, Words, plain, say, shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from omgeving_helpers.programme import Programme
    from omgeving_helpers.report import Kernel


def run(options: argparse.Namespace) -> int:
    """Make the reports and return 1 when one could not be made."""
    language, root, output = options.words_in, find_root(options.data_root), Path(options.output)
    asked = options.programmes or ids(root)
    if not asked:
        print(plain(say("cli.no-programmes", language, folder=str(root))), file=sys.stderr)
        return 1
    read = {name: _read(name, root, language) for name in asked}
    double = _double(read)
    if double:
        print(plain(say("cli.same-id", language, first=double[0], second=double[1])), file=sys.stderr)
    made, failed = 0, 0
    for name, programme in read.items():
        if programme is None or name in double:
            failed += 1
            continue
        paths = _all_made(list(_orders(programme, options, root)), output, language)
        made, failed = made + sum(map(bool, paths)), failed + paths.count(None)
    if made:
        print(write_index(output, language))
    print(say("cli.summary", language, made=made, failed=failed))
    return int(failed > 0)


def _read(name: str, root: Path, language: str) -> Programme | None:
    """Read a programme, and tell its faults when no report can be made; warnings stand in the report."""
    programme, faults = check_programme(find_programme(name, root), data_root=root)
    if programme is None:
        tell(name, [fault for fault in faults if fault.weight is Weight.ERROR], language)
    return programme


def _double(read: dict[str, Programme | None]) -> tuple[str, ...]:
    """Two asked names with one programme id: neither is reported, or one would overwrite the other."""
    first: dict[str, str] = {}
    for name, programme in read.items():
        if programme is not None and first.setdefault(programme.id, name) != name:
            return (first[programme.id], name)
    return ()


def _orders(programme: Programme, options: argparse.Namespace, root: Path) -> Iterator[Order]:
    for language in LANGUAGES if options.language == "all" else (options.language,):
        for edition in EDITIONS if options.edition == "all" else (options.edition,):
            yield Order(
                programme=programme,
                data_root=root,
                reference_date=options.reference_date,
                cycle=options.cycle,
                language=language,
                edition=edition,
            )


def _all_made(orders: list[Order], output: Path, language: str) -> list[Path | None]:
    """Make the reports of one programme in one kernel; after one that failed the next gets a new kernel."""
    paths: list[Path | None] = []
    while len(paths) < len(orders):
        with kernel_beside(output) as kernel:
            for order in orders[len(paths) :]:
                paths.append(_made(order, output, kernel, language))
                if paths[-1] is None:
                    break
    return paths


def _made(order: Order, output: Path, kernel: Kernel, language: str) -> Path | None:
    """Make one report and print where it is, or why it was not made."""
    start = time.monotonic()
    try:
        path = write_report(order, output, kernel)
    except NotFinished as error:
        why = say("cli.not-finished", language, why=str(error))
        print(plain(say("cli.not-made", language, programme=order.programme.id, why=why)), file=sys.stderr)
        return None
    except InputError as error:
        for fault in error.faults:
            print(fault.message(language), file=sys.stderr)
        return None
    seconds = Words(shown(time.monotonic() - start, language))
    print(plain(say("cli.made-report", language, path=str(path), seconds=seconds)), flush=True)
    return path
