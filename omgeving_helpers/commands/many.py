"""What ``omgeving report`` and ``omgeving portfolio`` share: a request of the words, a run, its lines and its code."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from contextlib import contextmanager, redirect_stdout
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from omgeving_helpers.batch.closing import described
from omgeving_helpers.batch.folder import OWN
from omgeving_helpers.batch.journal import Journal
from omgeving_helpers.batch.lock import Held
from omgeving_helpers.batch.plan import Request
from omgeving_helpers.batch.run import Manner, run_batch
from omgeving_helpers.places import (
    NOTEBOOKS,
    OF_A_REPORT,
    OF_THE_PORTFOLIO,
    find_programme,
    find_root,
    ids,
    notebooks,
)
from omgeving_helpers.texts import LANGUAGES, plain, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from omgeving_helpers.faults import Fault

WRONG_USE = 2
HELD = 9
_EDITIONS = ("internal", "shareable")
_WORDS = {field.name for field in fields(Request)} - {"output", "not_again"}
"""What is remembered of a run; another version of the pack may have remembered other things."""


def run_many(options: argparse.Namespace, *, is_portfolio: bool) -> int:
    """Make the reports that are asked for, and return the exit code."""
    _open_streams()
    language, output = options.words_in, Path(options.output)
    journal = Journal(output / OWN / "journal.jsonl")
    words = journal.last_words if options.resume else _words(options, is_portfolio=is_portfolio)
    if words.keys() != _WORDS:
        return _complain("nothing-to-resume", language, folder=str(output))
    request = _request(words, output)
    if options.resume:
        request = replace(request, not_again=journal.made_since_start)
    if not request.names:
        print(plain(say("cli.no-programmes", language, folder=str(request.data_root))), file=sys.stderr)
        return 1
    if _holds_tables(request):
        return _complain("among-tables", language, WRONG_USE, folder=str(output))
    missing = _missing_notebooks(request)
    if missing:
        return _complain("no-notebooks", language, folder=str(request.notebooks), names=missing)
    try:
        with _may_be_ended():
            results = run_batch(request, _manner(options, output), None if options.resume else words)
    except Held as held:
        return _complain("held", language, HELD, folder=str(output), holder=str(held))
    for line in described(results, language):
        _tell(line)
    return int(any(result.result == "failed" for result in results))


def _words(options: argparse.Namespace, *, is_portfolio: bool) -> dict[str, Any]:
    """What is asked, as plain data that a later run can take up from any folder."""
    root = find_root(options.data_root)
    return {
        "names": _each_once(options.programmes or ids(root), root),
        "data_root": str(root.resolve()),
        "notebooks": str(Path(options.notebooks or NOTEBOOKS).resolve()),
        "languages": list(LANGUAGES) if options.language == "all" else [options.language],
        "editions": list(_EDITIONS) if options.edition == "all" else [options.edition],
        "reference_date": options.reference_date.isoformat() if options.reference_date else "",
        "cycle": getattr(options, "cycle", 0),
        "is_portfolio": is_portfolio,
        "is_forced": options.force,
    }


def _each_once(names: Iterable[str], root: Path) -> list[str]:
    """Each programme once: by its id below the data folder, or else by its whole path."""
    found: dict[str, str] = {}
    for name in names:
        path = find_programme(name, root)
        place = os.path.realpath(path)
        found.setdefault(place, place if path == Path(name) else name)
    return list(found.values())


def _request(words: Mapping[str, Any], output: Path) -> Request:
    lists = {name: tuple(words[name]) for name in ("names", "languages", "editions")}
    folders = {name: Path(words[name]) for name in ("data_root", "notebooks")}
    return Request(**{**words, **lists, **folders}, output=output)


def _holds_tables(request: Request) -> bool:
    """Whether the reports would stand among the tables, where the next run would take them for such."""
    output, programmes = (os.path.realpath(path) for path in (request.output, request.data_root / "programmes"))
    tables = [*request.paths, request.data_root / "reference"]
    return programmes in {output, str(Path(output).parent)} or output in map(os.path.realpath, tables)


def _missing_notebooks(request: Request) -> list[str]:
    numbers = OF_THE_PORTFOLIO if request.is_portfolio else OF_A_REPORT
    return [
        f"{of}/{number}"
        for of in request.languages
        for number in numbers
        if not notebooks(of, (number,), request.notebooks)
    ]


def _manner(options: argparse.Namespace, output: Path) -> Manner:
    language = options.words_in

    def told(name: str, faults: Sequence[Fault]) -> None:
        from omgeving_helpers.commands.check import tell  # noqa: PLC0415 - only when a programme has faults

        with redirect_stdout(io.StringIO()) as said:
            tell(name, list(faults), language)
        _tell(said.getvalue().rstrip())

    def index(without: Sequence[str]) -> None:
        from omgeving_helpers.report.index import write_index  # noqa: PLC0415 - only when there was something to make

        _tell(str(write_index(output, language, without=without)))

    return Manner(
        language=language,
        width=options.jobs or os.cpu_count() or 1,
        limit=options.time_limit,
        is_warm=not options.ordinary_kernel,
        tell=_tell,
        complain=lambda line: _tell(line, sys.stderr),
        told=told,
        index=index,
    )


def _tell(line: str, stream: TextIO | None = None) -> None:
    """Print a line at once; when nobody reads on, as in `| head`, the run itself goes on."""
    stream = stream or sys.stdout
    try:
        print(line, file=stream, flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _open_streams() -> None:
    """No file or line of ours, or of a process we start, may get the number of a stream that was closed beforehand."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # noqa: FBT003 - the library wants it in this place


@contextmanager
def _may_be_ended() -> Iterator[None]:
    """Asked by the system to end, a run ends as after Ctrl-C; only the first thread of a process can hear that."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before or signal.SIG_DFL)


def _complain(key: str, language: str, code: int = 1, **values: str | list[str]) -> int:
    print(plain(say(f"batch.{key}", language, **values)), file=sys.stderr)
    return code
