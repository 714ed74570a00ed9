"""Why something was not saved, as data and as a sentence; the file is then as it was.

A refusal is raised where it is noticed; nothing here touches a file.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.publish import kind_of_refusal, why_refused
from omgeving_helpers.texts import LANGUAGES, Words, plain, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from omgeving_helpers.texts.say import Sayable

SYSTEM = os.name
"""``nt`` is Windows, which refuses to touch a file that another program has open."""


class NotSaved(Exception):  # noqa: N818 - it says what happened, and to a reader that is no error
    """Nothing was saved; ``code`` is the key of the sentence in ``writing.ftl``."""

    def __init__(self, code: str, **values: Sayable) -> None:
        self.code, self.values = code, values
        super().__init__(code)

    def message(self, language: str) -> str:
        """What stood in the way, and what to do."""
        other = "_nl" if language == "en" else "_en"
        values = {
            name[:-3] if name[-3:] in {"_nl", "_en"} else name: v
            for name, v in self.values.items()
            if name[-3:] != other
        }
        found = say(f"writing.{self.code}", language, **values)
        return plain(f"{found} {say(f'writing.{self.code}.remedy', language, **values)}")

    def _render_traceback_(self) -> list[str]:
        """What a notebook shows: the sentence, and not where in the code it was noticed."""
        return [self.message("nl")]


@dataclass(frozen=True)
class Difference:
    """One thing that somebody else changed: ``kind`` is ``cell``, ``added``, ``removed`` or ``header``.

    ``row`` counts as the spreadsheet does in the file as it is now (for a removed row: as it was when opened);
    ``key`` is the code of the row, as typed.
    """

    kind: str
    row: int
    key: str
    column: str = ""
    was: str = ""
    now: str = ""

    def message(self, language: str) -> str:
        """What changed, in one line."""
        place: dict[str, Sayable] = {"row": Words(str(self.row)), "code": self.key, "has_code": _yes(self.key)}
        if self.kind != "cell":
            return plain(say(f"writing.difference-{self.kind}", language, **place))
        cell = {"column": Words(self.column), "was": self.was, "now": self.now}
        emptied = {"has_was": _yes(self.was), "has_now": _yes(self.now)}
        return plain(say("writing.difference-cell", language, **place, **cell, **emptied))


class ChangedElsewhere(NotSaved):
    """The file is no longer as it was when it was opened; ``differences`` holds what changed in this table.

    ``None`` in their place when the file is gone or can no longer be read.
    """

    def __init__(self, name: str, differences: tuple[Difference, ...] | None) -> None:
        self.differences = differences or ()
        readable = Words("no" if differences is None else "yes")
        super().__init__("changed-elsewhere", name=name, k=len(self.differences), readable=readable)


class OpenElsewhere(NotSaved):
    """The file is open in Excel, LibreOffice or another program; ``trace`` is the lock file that says so."""

    def __init__(self, name: str, trace: str = "") -> None:
        super().__init__("open-elsewhere", name=name, trace=trace, has_trace=_yes(trace))


class HeldElsewhere(NotSaved):
    """Another window of ours is saving in the same file at this moment."""

    def __init__(self, name: str, since: str) -> None:
        super().__init__("held-elsewhere", name=name, since=since, has_since=_yes(since))


def _yes(text: str) -> Words:
    return Words("yes" if text else "no")


@contextmanager
def in_sentences(file: Path) -> Iterator[None]:
    """Turn what the system says about a full disk, a locked file or a broken disk into a sentence."""
    try:
        yield
    except PermissionError as error:
        raise (OpenElsewhere(file.name) if SYSTEM == "nt" else _read_only(file)) from error
    except OSError as error:
        kind = kind_of_refusal(error)
        if kind == "full":
            raise NotSaved("no-space", name=file.name) from error
        if kind == "not-allowed":
            raise _read_only(file) from error
        reason = {f"reason_{language}": why_refused(error, language) for language in LANGUAGES}
        raise NotSaved("disk", name=file.name, **reason) from error


def _read_only(file: Path) -> NotSaved:
    return NotSaved("read-only", name=file.name, folder=str(file.parent))
