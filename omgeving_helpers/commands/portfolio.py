"""``omgeving portfolio``: the report over several programmes; one that cannot be read is named and left out."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.commands.check import tell
from omgeving_helpers.edition import EDITIONS
from omgeving_helpers.faults import Weight
from omgeving_helpers.places import find_programme, find_root, ids
from omgeving_helpers.programme import check_programmes
from omgeving_helpers.report import NotFinished, kernel_beside
from omgeving_helpers.report.index import write_index
from omgeving_helpers.report.portfolio import PortfolioOrder, write_portfolio
from omgeving_helpers.texts import LANGUAGES, Words, plain, say, shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from omgeving_helpers.report import Kernel


def run(options: argparse.Namespace) -> int:
    """Make the reports and return 1 when a programme or a report failed."""
    language, root, output = options.words_in, find_root(options.data_root), Path(options.output)
    names = options.programmes or ids(root)
    if not names:
        print(plain(say("cli.no-programmes", language, folder=str(root))), file=sys.stderr)
        return 1
    paths = tuple(find_programme(name, root) for name in names)
    found = check_programmes(paths, data_root=root)
    for left_out in found.left_out:
        tell(left_out.name, [fault for fault in left_out.faults if fault.weight is Weight.ERROR], language)
        print(plain(say("cli.left-out", language, programme=left_out.name)), file=sys.stderr)
    if not found.read:
        return 1
    with kernel_beside(output) as kernel:
        made = [_made(order, output, kernel, language) for order in _orders(paths, options, root)]
    if any(made):
        print(write_index(output, language))
    print(say("cli.summary", language, made=sum(made), failed=len(made) - sum(made)))
    return int(bool(found.left_out) or not all(made))


def _orders(paths: tuple[Path, ...], options: argparse.Namespace, root: Path) -> Iterator[PortfolioOrder]:
    for language in LANGUAGES if options.language == "all" else (options.language,):
        for edition in EDITIONS if options.edition == "all" else (options.edition,):
            yield PortfolioOrder(
                programmes=paths,
                data_root=root,
                reference_date=options.reference_date,
                language=language,
                edition=edition,
            )


def _made(order: PortfolioOrder, output: Path, kernel: Kernel, language: str) -> bool:
    """Make one report and print where it is, or why it was not made."""
    start = time.monotonic()
    try:
        path = write_portfolio(order, output, kernel)
    except NotFinished as error:
        why = say("cli.not-finished", language, why=str(error))
        print(plain(say("cli.not-made", language, programme="portfolio", why=why)), file=sys.stderr)
        return False
    seconds = Words(shown(time.monotonic() - start, language))
    print(plain(say("cli.made-report", language, path=str(path), seconds=seconds)), flush=True)
    return True
