"""What goes into a forms tool, and the letter that goes with the forms: texts to paste, and one list with headers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.keeping import csv_bytes
from omgeving_helpers.texts import Words, plain, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from omgeving_helpers.collecting.questions import Item
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.texts.say import Sayable

_STEP_AT = {1: 0, 3: 1, 5: 2}


@dataclass(frozen=True, kw_only=True)
class RoundOut:
    """A round as it goes out: its programme, its parties in order, and everything that is asked of any of them."""

    programme_name: str
    is_fictitious: bool
    cycle: int
    day: date | None
    parties: tuple[Party, ...]
    items: tuple[Item, ...]
    language: str
    command: str

    def words(self, key: str, **values: Sayable) -> str:
        """A text of the round."""
        return plain(say(f"collect.{key}", self.language, **values))


def list_bytes(out: RoundOut) -> bytes:
    """One CSV with the questions as headers, and a row for each party."""
    rows = [[f"{party.name} [{party.id}]", *([""] * (len(out.items) + 1))] for party in out.parties]
    return csv_bytes(
        [[_party_header(out), out.words("label-date"), *(_header(item, out) for item in out.items)], *rows]
    )


def paste_bytes(out: RoundOut) -> bytes:
    """The questions with their choices, to paste into a forms tool."""
    lines = [out.words("paste-title", cycle=out.cycle, programme=out.programme_name)]
    lines += [out.words("fictitious")] if out.is_fictitious else []
    lines += ["", out.words("paste-how"), out.words("paste-who"), "", _party_header(out), out.words("paste-choices")]
    lines += [f"{party.name} [{party.id}]" for party in out.parties]
    for item in out.items:
        lines += ["", _header(item, out), out.words("paste-choices"), *_choices(item, out)]
    return _text([*lines, "", out.words("paste-back", command=Words(out.command))])


def invitation_bytes(out: RoundOut) -> bytes:
    """The letter that goes with a form, and a reminder for who did not answer."""
    name = out.programme_name
    reply = out.words("reply-by", day=out.day) if out.day else out.words("reply-soon")
    uses = [out.words(key) for key in ("use", "use-internal", "use-shareable")]
    lines = [out.words("invitation-subject", programme=name), "", out.words("invitation-hello"), ""]
    lines += [out.words("fictitious"), ""] if out.is_fictitious else []
    lines += [out.words("invitation-why", programme=name, cycle=out.cycle), "", out.words("invitation-do"), reply, ""]
    lines += [out.words("on-behalf"), *uses, "", out.words("invitation-end"), "", "-" * 40, out.words("reminder-head")]
    lines += ["", out.words("reminder-subject", programme=name), "", out.words("invitation-hello"), ""]
    lines += [out.words("reminder-why", programme=name), reply, "", out.words("invitation-end")]
    return _text(lines)


def _header(item: Item, out: RoundOut) -> str:
    return f"[{item.code(out.language)}] {item.asked(out.language)}"


def _party_header(out: RoundOut) -> str:
    return f"{out.words('party-header')} [{out.words('party-code')}]"


def _choices(item: Item, out: RoundOut) -> list[str]:
    labels = item.labels(out.language)
    return [
        out.words("paste-choice", number=str(n), label=Words(labels[_STEP_AT[n]])) if n in _STEP_AT else str(n)
        for n in range(1, 6)
    ]


def _text(lines: Sequence[str]) -> bytes:
    """A text file as Notepad opens it."""
    return b"\xef\xbb\xbf" + "".join(f"{line}\r\n" for line in lines).encode("utf-8")
