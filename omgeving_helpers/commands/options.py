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


def _wanted(parser: argparse.ArgumentParser, language: str) -> None:
    """What every command that makes reports can be asked."""

    def day(text: str) -> date | None:
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise argparse.ArgumentTypeError(plain(say("cli.bad-date", language, found=text))) from None

    parser.add_argument("programmes", metavar="PROGRAMME", nargs="*", help=say("cli.programme", language))
    parser.add_argument("--data-root", default="data", help=say("cli.data-root", language))
    parser.add_argument("--output", default="reports", help=say("cli.output", language))
    parser.add_argument("--reference-date", type=day, default=None, help=say("cli.reference-date", language))
    parser.add_argument(
        LANGUAGE_OPTION, choices=(*LANGUAGES, "all"), default="nl", help=say("cli.language-all", language)
    )
    parser.add_argument(
        "--edition", choices=("internal", "shareable", "all"), default="internal", help=say("cli.edition", language)
    )


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
    "check": _check,
    "report": _report,
    "portfolio": _portfolio,
    "teach": _teach,
}
"""The commands in the order in which ``--help`` names them, each with what adds its options."""
