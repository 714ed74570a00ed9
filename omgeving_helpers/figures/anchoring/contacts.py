"""F4.2, the contact card: a bar per contact role, and beside it who has a contact, knows it and has a deputy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers.anchoring import contacts_table
from omgeving_helpers.figures import frame
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Rect, Sheet
from omgeving_helpers.figures.style import (
    BAD,
    GOOD,
    LABEL,
    LEFT,
    MIDDLE,
    PAPER,
    RIGHT,
    SMALL,
    SOFT,
    STRIPE,
    UNKNOWN,
    WIDTH,
)
from omgeving_helpers.texts import Words, plain, say

if TYPE_CHECKING:
    from omgeving_helpers.steps.anchoring import Anchoring, ContactRole, Contacts, Count

_ROLE, _BAR, _NOTE = 196.0, 236.0, 118.0
_BAR_LEFT = LEFT + _ROLE + 8
_NOTE_LEFT = _BAR_LEFT + _BAR + 34
_COUNTS_LEFT = _NOTE_LEFT + _NOTE + 14
_COUNTS_RIGHT = WIDTH - RIGHT
_WHO, _OF = 58.0, 78.0
_ROW, _LINE, _BAR_HEIGHT = 26.0, 14.0, 13.0
_MOST_ROLES = 40
_WIDEST_PARTY = 22.0


def plot_contacts(found: Anchoring, *, language: str) -> Picture:
    """Draw the contact card.

    Parameters
    ----------
    found
        Step 4, of either edition: contacts and being key are public facts.
    language
        Of the reader.
    """
    contacts = found.contacts
    title, subtitle = _title(contacts, language), say("figures.contacts-subtitle", language)
    table = contacts_table(found, language=language)
    if not contacts.contacts:
        sheet = frame.nothing(title, found.snapshot, subtitle=subtitle, language=language)
        return Picture(sheet, plain(title), title, subtitle, table)
    sheet, top = frame.start(title, subtitle)
    left = _roles(sheet, _legend(sheet, top, language), contacts, language)
    right = _counts(sheet, top, contacts, language)
    footer = frame.footer(found.snapshot, n=len(found.parties), language=language)
    sheet = frame.finish(sheet, max(left, right), found.snapshot, footer=footer, language=language)
    return Picture(sheet, _alt(contacts, title, language), title, subtitle, table)


def _title(contacts: Contacts, language: str) -> str:
    count = contacts.everyone
    if count.n == 0 or count.has == 0:
        return say("figures.contacts-title-nobody", language)
    if count.knows == count.n:
        return say("figures.contacts-title-all", language, n=count.n)
    return say("figures.contacts-title", language, knows=count.knows, n=count.n, none=count.n - count.has)


def _alt(contacts: Contacts, title: str, language: str) -> str:
    count = contacts.everyone
    counts = {"has": count.has, "n": count.n, "deputy": count.deputy}
    sentences = [say("figures.contacts-alt", language, title=Words(title), **counts)]
    if contacts.roles:
        first = contacts.roles[0]
        counts = {"k": len(first.parties), "key_parties": len(first.key_parties)}
        sentences.append(say("figures.contacts-alt-role", language, role=first.role, **counts))
    return plain(" ".join(sentences))


def _legend(sheet: Sheet, y: float, language: str) -> float:
    x = LEFT
    for key, fill in (("key", GOOD), ("other", PAPER)):
        sheet.add(Rect(x, y + 3, 14, _BAR_HEIGHT - 2, fill, MIDDLE if fill == PAPER else GOOD))
        x += 20 + sheet.text(x + 20, y + 12, say(f"figures.contacts-{key}", language), room=190).width + 18
    return y + 26


def _roles(sheet: Sheet, y: float, contacts: Contacts, language: str) -> float:
    """A bar per role, those with most parties first; below them the parties without a contact."""
    shown, none = contacts.roles[:_MOST_ROLES], contacts.in_state("none")
    most = max([len(role.parties) for role in shown] + [len(none)])
    party = min(_WIDEST_PARTY, _BAR / most)
    names = frame.told_apart([role.role for role in shown], size=LABEL, room=_ROLE, lines=2)
    for i, (role, lines) in enumerate(zip(shown, names, strict=True)):
        y = _role(sheet, y, (role, lines), party=party, is_striped=i % 2 == 0, language=language)
    if len(contacts.roles) > len(shown):
        text = say("figures.contacts-more", language, k=len(contacts.roles) - len(shown))
        sheet.text(LEFT, y + 17, text, room=_ROLE, colour=SOFT)
        y += _ROW
    if none:
        text = say("figures.contacts-none", language)
        sheet.text(LEFT, y + 17, text, room=_ROLE, bold=True, colour=BAD)
        _bar(sheet, y + _ROW / 2, (sum(p.is_key for p in none), len(none)), party=party, colour=BAD, language=language)
        y += _ROW
    return y


def _role(
    sheet: Sheet, y: float, named: tuple[ContactRole, list[str]], *, party: float, is_striped: bool, language: str
) -> float:
    role, lines = named
    height = _ROW + _LINE * (len(lines) - 1)
    if is_striped:
        sheet.add(Rect(LEFT - 4, y, _NOTE_LEFT + _NOTE - LEFT + 8, height, STRIPE))
    for i, line in enumerate(lines):
        sheet.text(LEFT, y + 17 + i * _LINE, line)
    middle = y + height / 2
    _bar(sheet, middle, (len(role.key_parties), len(role.parties)), party=party, colour=GOOD, language=language)
    without = len(role.without_deputy)
    if without:
        text = say("figures.contacts-no-deputy", language, k=without)
        sheet.text(_NOTE_LEFT, middle + 4, text, room=_NOTE, size=SMALL, colour=BAD)
    return y + height


def _bar(sheet: Sheet, y: float, count: tuple[int, int], *, party: float, colour: str, language: str) -> None:
    """Key parties dark, the others open, and the number of all behind it."""
    key, n = count
    top = y - _BAR_HEIGHT / 2
    if key:
        sheet.add(Rect(_BAR_LEFT, top, key * party, _BAR_HEIGHT, colour, colour))
    if n > key:
        other = MIDDLE if colour == GOOD else colour
        sheet.add(Rect(_BAR_LEFT + key * party, top, (n - key) * party, _BAR_HEIGHT, PAPER, other))
    sheet.text(_BAR_LEFT + n * party + 6, y + 4, frame.number(n, language), bold=True, room=26)


def _counts(sheet: Sheet, y: float, contacts: Contacts, language: str) -> float:
    """Has, knows and deputy: for all parties and for the key ones, with what we do not know hatched."""
    for name in ("has", "knows", "deputy"):
        sheet.text(_COUNTS_LEFT, y + 12, say(f"figures.contacts-{name}", language), bold=True, room=260)
        y += 20
        for who, count in (("everyone", contacts.everyone), ("key-parties", contacts.key)):
            if count.n:
                y = _count(sheet, y, name, count, who=say(f"figures.contacts-{who}", language), language=language)
        y += 12
    return _counts_legend(sheet, y, language)


def _count(sheet: Sheet, y: float, name: str, count: Count, *, who: str, language: str) -> float:
    k, unknown = {
        "has": (count.has, 0),
        "knows": (count.knows, count.unknown),
        "deputy": (count.deputy, 0),
    }[name]
    sheet.text(_COUNTS_LEFT, y + 12, who, size=SMALL, room=_WHO - 4)
    left = _COUNTS_LEFT + _WHO
    one = (_COUNTS_RIGHT - _OF - left) / count.n
    parts = ((k, GOOD, False), (unknown, PAPER, True), (count.n - k - unknown, PAPER, False))
    for size, fill, is_hatched in parts:
        if size:
            stroke = UNKNOWN if is_hatched else MIDDLE
            sheet.add(Rect(left, y + 2, size * one, _BAR_HEIGHT, fill, stroke, is_hatched=is_hatched))
        left += size * one
    text = say("common.k-of-n", language, k=k, n=count.n)
    sheet.text(_COUNTS_RIGHT - _OF + 8, y + 12, text, size=SMALL, room=_OF - 8)
    return y + 20


def _counts_legend(sheet: Sheet, y: float, language: str) -> float:
    x = _COUNTS_LEFT
    for key, fill, is_hatched in (("yes", GOOD, False), ("no", PAPER, False), ("unknown", PAPER, True)):
        sheet.add(Rect(x, y + 4, 12, 10, fill, UNKNOWN if is_hatched else MIDDLE, is_hatched=is_hatched))
        x += 17 + sheet.text(x + 17, y + 13, say(f"figures.contacts-{key}", language), size=SMALL, room=90).width + 14
    return y + 22
