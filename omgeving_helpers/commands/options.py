"""What each command of ``omgeving`` can be asked; what it does with that stands in the module of the command."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from omgeving_helpers.texts import LANGUAGES, plain, say

if TYPE_CHECKING:
    from collections.abc import Callable

LANGUAGE_OPTION = "--language"


def _new(parser: argparse.ArgumentParser, language: str) -> None:
    parser.add_argument("name", metavar="NAME", help=say("cli.name", language))
    parser.add_argument("--workbook", action="store_true", help=say("cli.workbook", language))
    parser.add_argument(LANGUAGE_OPTION, choices=LANGUAGES, default="nl", help=say("cli.language", language))
    parser.add_argument("--data-root", default="data", help=say("cli.data-root", language))


def _import(parser: argparse.ArgumentParser, language: str) -> None:
    parser.add_argument("list", metavar="LIST", help=say("cli.list", language))
    parser.add_argument("--name", default="", help=say("cli.import-name", language))
    parser.add_argument("--sheet", default=None, help=say("cli.sheet", language))
    parser.add_argument("--accept", action="store_true", help=say("cli.accept", language))
    parser.add_argument("--workbook", action="store_true", help=say("cli.import-workbook", language))
    parser.add_argument(LANGUAGE_OPTION, choices=LANGUAGES, default="nl", help=say("cli.language", language))
    parser.add_argument("--data-root", default="data", help=say("cli.data-root", language))


def _check(parser: argparse.ArgumentParser, language: str) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="*", help=say("cli.path", language))
    parser.add_argument("--strict", action="store_true", help=say("cli.strict", language))
    parser.add_argument("--csv", metavar="FILE", help=say("cli.csv", language))
    parser.add_argument(LANGUAGE_OPTION, choices=LANGUAGES, default="nl", help=say("cli.language", language))
    parser.add_argument("--data-root", default="data", help=say("cli.data-root", language))


def _report(parser: argparse.ArgumentParser, language: str) -> None:
    _wanted(parser, language)
    parser.add_argument("--cycle", type=int, default=0, help=say("cli.cycle", language))


def _portfolio(parser: argparse.ArgumentParser, language: str) -> None:
    _wanted(parser, language)


def _collect(parser: argparse.ArgumentParser, language: str) -> None:
    parser.add_argument("programme", metavar="PROGRAMME", help=say("cli.one-programme", language))
    parser.add_argument("--out", metavar="FOLDER", help=say("cli.out", language))
    parser.add_argument("--in", dest="answers", metavar="PATH", nargs="+", help=say("cli.in", language))
    parser.add_argument("--cycle", type=int, default=0, help=say("cli.collect-cycle", language))
    parser.add_argument("--date", type=_day(language), default=None, help=say("cli.collect-date", language))
    parser.add_argument("--format", choices=("xlsx", "csv", "all"), default="xlsx", help=say("cli.format", language))
    parser.add_argument(
        LANGUAGE_OPTION, choices=(*LANGUAGES, "all"), default="nl", help=say("cli.language-all", language)
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--latest", action="store_true", help=say("cli.latest", language))
    choice.add_argument("--middle", action="store_true", help=say("cli.middle", language))
    parser.add_argument("--close", action="store_true", help=say("cli.close", language))
    parser.add_argument("--dry-run", action="store_true", help=say("cli.dry-run", language))
    parser.add_argument("--data-root", default="data", help=say("cli.data-root", language))


def _day(language: str) -> Callable[[str], date | None]:
    """Reads a date from the command line, and says what is wrong with it in the language of the reader."""

    def day(text: str) -> date | None:
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise argparse.ArgumentTypeError(plain(say("cli.bad-date", language, found=text))) from None

    return day


def _wanted(parser: argparse.ArgumentParser, language: str) -> None:
    """What every command that makes reports can be asked."""
    parser.add_argument("programmes", metavar="PROGRAMME", nargs="*", help=say("cli.programme", language))
    parser.add_argument("--data-root", default="data", help=say("cli.data-root", language))
    parser.add_argument("--output", default="reports", help=say("cli.output", language))
    parser.add_argument("--reference-date", type=_day(language), default=None, help=say("cli.reference-date", language))
    parser.add_argument(
        LANGUAGE_OPTION, choices=(*LANGUAGES, "all"), default="nl", help=say("cli.language-all", language)
    )
    parser.add_argument(
        "--edition", choices=("internal", "shareable", "all"), default="internal", help=say("cli.edition", language)
    )
    parser.add_argument("--force", action="store_true", help=say("cli.force", language))
    parser.add_argument("--resume", action="store_true", help=say("cli.resume", language))
    parser.add_argument("--jobs", type=_from_one(language), metavar="N", help=say("cli.jobs", language))
    parser.add_argument(
        "--time-limit", type=_from_one(language), metavar="S", default=600, help=say("cli.time-limit", language)
    )
    parser.add_argument("--notebooks", metavar="FOLDER", help=say("cli.notebooks", language))
    parser.add_argument("--ordinary-kernel", action="store_true", help=say("cli.ordinary-kernel", language))


def _from_one(language: str) -> Callable[[str], int]:
    def number(text: str) -> int:
        if text.isascii() and text.isdigit() and int(text):
            return int(text)
        raise argparse.ArgumentTypeError(plain(say("batch.bad-jobs", language, found=text)))

    return number


def _teach(parser: argparse.ArgumentParser, language: str) -> None:
    parser.add_argument("--output", default="lesson", help=say("cli.teach-output", language))
    parser.add_argument("--data-root", default="data", help=say("cli.data-root", language))
    parser.add_argument(
        LANGUAGE_OPTION, choices=(*LANGUAGES, "all"), default="nl", help=say("cli.language-all", language)
    )
    parser.add_argument(
        "--edition", choices=("student", "teacher", "all"), default="all", help=say("cli.teach-edition", language)
    )


OPTIONS: dict[str, Callable[[argparse.ArgumentParser, str], None]] = {
    "new": _new,
    "import": _import,
    "check": _check,
    "report": _report,
    "portfolio": _portfolio,
    "collect": _collect,
    "teach": _teach,
}
"""The commands in the order in which ``--help`` names them, each with what adds its options."""

MODULES = {"import": "importing"}
"""Commands of which the module has another name, for ``import`` is a word of Python itself."""
