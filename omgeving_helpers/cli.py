"""The command line ``omgeving``: reads the words, imports what that command needs, and ends with its code.

0 all well; 1 faults found or some programmes failed; 2 wrong use; 9 another run holds the folder; 130 interrupted.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from omgeving_helpers.commands.options import LANGUAGE_OPTION, MODULES, OPTIONS
from omgeving_helpers.texts import LANGUAGES, Words, plain, say

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
_WRONG = (
    ("wrong-word", re.compile(r"unrecognized arguments: (?P<found>.*)")),
    (
        "wrong-choice",
        re.compile(r"argument (?P<option>.*?): invalid choice: '(?P<found>.*?)' \(choose from (?P<allowed>.*)\)"),
    ),
    ("missing-word", re.compile(r"the following arguments are required: (?P<found>.*)")),
    ("missing-word", re.compile(r"argument (?P<found>\S+): expected .*")),
    ("wrong-word", re.compile(r"argument \S+: invalid int value: '(?P<found>.*)'")),
)


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = sys.argv[1:] if words is None else list(words)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr] # not every stream can
    language = _language(words)
    parser = _parser(language)
    options = parser.parse_args(words)
    if options.command is None:
        parser.print_help()
        return 2
    options.words_in = language
    try:
        command = import_module(f"omgeving_helpers.commands.{MODULES.get(options.command, options.command)}")
        return int(command.run(options))
    except KeyboardInterrupt:
        print(say("cli.interrupted", language), file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # who read the output has stopped reading, as in `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        print(plain(_refused(error, language)), file=sys.stderr)
        return 1


def _refused(error: OSError, language: str) -> str:
    """What the system refused, in a sentence: a full disk, a file that may not be touched, no folder, or the rest."""
    path = str(error.filename or "")
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return say("cli.disk-full", language)
    if path and error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return say("cli.not-allowed", language, path=path)
    if path and error.errno in {errno.EEXIST, errno.ENOTDIR}:
        return say("cli.no-folder", language, path=path)
    why = error.strerror or str(error)
    return say("cli.cannot-write", language, path=path, why=why) if path else say("cli.cannot", language, why=why)


def _language(words: Sequence[str]) -> str:
    """The language of the messages: the one that is asked for, else Dutch."""
    for i, word in enumerate(words):
        asked = word.removeprefix(f"{LANGUAGE_OPTION}=") if word.startswith(f"{LANGUAGE_OPTION}=") else ""
        if word == LANGUAGE_OPTION and i + 1 < len(words):
            asked = words[i + 1]
        if asked in LANGUAGES:
            return asked
    return LANGUAGES[0]


class _Parser(argparse.ArgumentParser):
    """A parser whose own words are in the language of the reader."""

    def __init__(self, *, language: str, **options: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)  # type: ignore[arg-type] # passed on as they are
        self._language = language
        self._optionals.title = say("cli.options", language)
        self._positionals.title = say("cli.commands", language)
        self.add_argument("-h", "--help", action="help", help=say("cli.help", language))

    def error(self, message: str) -> NoReturn:
        """Say in the language of the reader what is wrong with the words of a command, and end with 2."""
        values = {"help": Words(f"{self.prog} --help")}
        for key, pattern in _WRONG:
            found = pattern.fullmatch(message)
            if found:
                told = found.groupdict()
                self.exit(2, plain(say(f"cli.{key}", self._language, **values, **told)) + "\n")
        own = message.partition(": ")[2]  # a type of our own has said it already
        self.exit(2, (own or plain(say("cli.wrong-use", self._language, **values))) + "\n")


def _parser(language: str) -> argparse.ArgumentParser:
    parser = _Parser(language=language, prog="omgeving", description=say("cli.about", language))
    parser.add_argument(LANGUAGE_OPTION, choices=LANGUAGES, default=language, help=say("cli.language", language))
    commands = parser.add_subparsers(dest="command", metavar="", title=say("cli.commands", language))

    for name, options in OPTIONS.items():
        text = say(f"cli.{name}", language)
        options(commands.add_parser(name, language=language, help=text, description=text), language)
    return parser
