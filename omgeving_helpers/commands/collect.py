"""``omgeving collect``: a measurement round goes out as forms and comes back as answers."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.faults import Weight, told_by_kind
from omgeving_helpers.places import find_programme, find_root
from omgeving_helpers.programme import check_programme
from omgeving_helpers.texts import LANGUAGES, Words, plain, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping, Sequence

    from omgeving_helpers.collecting.read_delivery import Delivered
    from omgeving_helpers.collecting.taking import Taken
    from omgeving_helpers.faults import Fault
    from omgeving_helpers.programme import Programme
    from omgeving_helpers.texts.say import Sayable

WRONG_USE = 2
_MOST_NAMES, _MOST_ROWS = 40, 20


class _Stop(Exception):  # noqa: N818 - it says why the command ends here, and is no error of ours
    """The command ends here with a sentence and a code."""

    def __init__(self, key: str, code: int, **values: Sayable) -> None:
        self.key, self.code, self.values = key, code, values
        super().__init__(key)


def run(options: argparse.Namespace) -> int:
    """Write the forms of a round, or read answers; 1 when something waits for the user."""
    language = options.words_in
    try:
        programme = _programme(options)
        return _send(programme, options) if options.out else _collect(programme, options)
    except _Stop as stop:
        print(plain(say(f"collect.{stop.key}", language, **stop.values)), file=sys.stderr)
        return stop.code


def _programme(options: argparse.Namespace) -> Programme:
    """The programme, when the command is clear and a report could be made of it."""
    if bool(options.out) == bool(options.answers or options.close):
        raise _Stop("out-or-in", WRONG_USE)
    root = find_root(options.data_root)
    path = find_programme(options.programme, root)
    programme, faults = check_programme(path, data_root=root)
    if programme is None:
        _tell((fault for fault in faults if fault.weight is Weight.ERROR), options.words_in)
        raise _Stop("has-errors", 1, command=Words(f"omgeving check {options.programme}"))
    return programme


def _send(programme: Programme, options: argparse.Namespace) -> int:
    from omgeving_helpers.collecting.sending import Wish, latest_round, send_round  # noqa: PLC0415 - only to send

    language, latest = options.words_in, latest_round(programme)
    cycle = options.cycle or latest + 1
    if cycle < latest:
        raise _Stop("older-round", WRONG_USE, latest=latest, cycle=cycle)
    if cycle > latest + 1:
        raise _Stop("skips-round", WRONG_USE, latest=latest, cycle=cycle, next=latest + 1)
    command = f"omgeving collect {options.programme} --cycle {cycle} --in {options.out}"
    wish = Wish(
        cycle=cycle,
        day=options.date,
        at=options.date or date.today(),  # noqa: DTZ011 - the day of sending, where the user is
        languages=LANGUAGES if options.language == "all" else (options.language,),
        formats=("xlsx", "csv") if options.format == "all" else (options.format,),
        command=command,
    )
    sent = send_round(programme, Path(options.out), wish)
    if sent.without_scale:
        _print("no-scale", language, k=len(sent.without_scale), names=list(sent.without_scale))
    if not sent.forms:
        raise _Stop("nothing-to-ask" if sent.counting else "no-party", 1, **({"cycle": cycle} if sent.counting else {}))
    _print("sent", language, cycle=cycle, k=sent.forms, folder=str(options.out))
    if sent.same:
        _print("sent-there", language, k=len(sent.same))
    for path in sent.other:
        _print("sent-other", language, path=str(path))
    _print("sent-next", language, invitation=str(sent.invitation), command=Words(command))
    return int(bool(sent.other))


def _collect(programme: Programme, options: argparse.Namespace) -> int:
    from omgeving_helpers.collecting.known import Known  # noqa: PLC0415 - only to read answers
    from omgeving_helpers.collecting.read_delivery import files_of, is_header_of, read_files  # noqa: PLC0415 - as above
    from omgeving_helpers.collecting.taking import TakeWish, take  # noqa: PLC0415 - as above
    from omgeving_helpers.writing import NotSaved  # noqa: PLC0415 - as above

    language = options.words_in
    today = date.today()  # noqa: DTZ011 - the day of receiving, where the user is
    paths = [Path(path) for path in options.answers or ()]
    for path in paths:
        if not path.exists():
            raise _Stop("no-such-path", WRONG_USE, path=str(path))
    files = files_of(paths, programme.path)
    if paths and not files:
        raise _Stop("nothing-found", 1, path=", ".join(options.answers))
    delivered = read_files(files, is_header_of(Known(programme, 0, today)))
    cycle, day = _round(programme, delivered, options)
    known = Known(programme, cycle, options.date or day or today)
    wish = TakeWish(
        choice="latest" if options.latest else "middle" if options.middle else "",
        closes=options.close,
        is_dry=options.dry_run,
        data_root=find_root(options.data_root),
    )
    _print("read", language, cycle=cycle, programme=programme.about["name"] or programme.id, files=len(files))
    try:
        taken = take(delivered, known, wish, today=today)
    except NotSaved as refused:
        raise _Stop("refused", 1, why=Words(refused.message(language))) from refused
    return _tell_taken(taken, known.names, options)


def _round(
    programme: Programme, delivered: Sequence[Delivered], options: argparse.Namespace
) -> tuple[int, date | None]:
    """The round that is meant, and its day: as asked, else the last one sent, else the one of the forms."""
    from omgeving_helpers.collecting.keeping import latest_sent, read_record, round_folder  # noqa: PLC0415 - to read
    from omgeving_helpers.collecting.read_delivery import rounds_in  # noqa: PLC0415 - as above
    from omgeving_helpers.collecting.sending import latest_round  # noqa: PLC0415 - as above

    latest = latest_round(programme)
    cycle = options.cycle
    if not cycle:
        sent = latest_sent(programme.path) or 0
        in_forms = [n for n in rounds_in(delivered) if latest <= n <= latest + 1]
        cycle = sent if sent >= latest and sent else max(in_forms, default=0)
    if not cycle:
        raise _Stop("which-round", WRONG_USE, next=latest + 1)
    if cycle > latest + 1:
        raise _Stop("skips-round", WRONG_USE, latest=latest, cycle=cycle, next=latest + 1)
    days = [one.day for one in read_record(round_folder(programme.path, cycle, programme.language)) if one.day]
    return cycle, max(days, default=None)


def _tell_taken(taken: Taken, names: Mapping[str, str], options: argparse.Namespace) -> int:
    """Say what was taken and what was not, and return the exit code."""
    language, decided = options.words_in, taken.decided
    _tell_not_taken([line.fault for line in decided.not_taken], language)
    empty = [fault.file for fault in taken.brought.remarks if fault.code == "empty-form"]
    _tell((fault for fault in taken.brought.remarks if fault.code != "empty-form"), language)
    if empty:
        _print("empty-forms", language, k=len(empty), names=_capped(empty, language))
    if taken.after:
        _print("after", language)
        _tell(taken.after, language)
    if taken.is_refused:
        raise _Stop("refused", 1, why=say("cli.no-report", language))
    _print("outcome", language, new=decided.new, same=decided.same, **{"not": len(decided.not_taken)})
    if decided.blanks:
        _print("blanks", language, k=decided.blanks)
    if taken.silent:
        _print("silent", language, k=len(taken.silent), names=_capped([names[p] for p in taken.silent], language))
        if not options.close:
            _print("silent-next", language)
    if options.dry_run:
        _print("dry", language)
    else:
        _print("kept", language, folder=str(taken.kept))
        if decided.not_taken:
            _print("see", language, path=str(taken.folder.not_taken))
    return int(bool(decided.not_taken))


def _capped(names: Sequence[str], language: str) -> list[str]:
    """The first so many names, and how many more there are."""
    rest = len(names) - _MOST_NAMES
    return [*names[:_MOST_NAMES], *([say("collect.more-names", language, k=rest)] if rest > 0 else [])]


def _print(key: str, language: str, **values: Sayable) -> None:
    print(" ".join(plain(say(f"collect.{key}", language, **values)).split()))


def _tell_not_taken(faults: Iterable[Fault], language: str) -> None:
    """Print why something was not taken; what a whole form has in common is said once."""
    alike: dict[tuple[str, str], list[Fault]] = {}
    for fault in faults:
        where = "" if fault.code == "contradicts" else fault.file  # its sentence names every place
        alike.setdefault((where, fault.told(language)), []).append(fault)
    for first, *rest in alike.values():
        print(f"{say(f'cli.weight-{first.weight}', language)}: {first.message(language)}")
        if rest and first.code != "contradicts":
            rows = Words(", ".join(str(fault.row) for fault in rest[:_MOST_ROWS]))
            print(f"  {plain(say('cli.more', language, k=len(rest), rows=rows))}")


def _tell(faults: Iterable[Fault], language: str) -> None:
    """Print faults as ``omgeving check`` does."""
    for fault, message in told_by_kind(faults, language):
        print(f"{say(f'cli.weight-{fault.weight}', language)}: {message}" if fault else f"  {message}")
