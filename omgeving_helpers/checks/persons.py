"""D02: text and role cells that look as if they name a person, or hold an address or number of one.

A report speaks of parties and functions, never of persons. The fault names the place and never repeats the text.
It suspects too much rather than too little, and reads no meaning.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from omgeving_helpers.checks.findings import Finding
from omgeving_helpers.contract import programme_tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from omgeving_helpers.checks.findings import Tables

_MAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(\.[\w-]+)*")
_PHONE = re.compile(r"(?<![\d.,])\(?(?:\+31|0031|0)\)?[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .)-]{0,2}\d){7,8}(?!\d)")
_NINE_DIGITS = re.compile(r"(?<!\d)(\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?!\d)")
_BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_BSN_MODULUS = 11

_BETWEEN = r"(?:(?:van|de|der|den|het|ten|ter|te|von|el|al|ben|['\u2019]t|Van|De|Der|Den|El|Al|Ben)[ -])*"
_SURNAME = _BETWEEN + r"[A-ZÀ-Ý][a-zà-ÿ]{2,}(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?"
_TITLE = re.compile(
    r"(?<!\w)(?:[Dd]e heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Dd]rs\.?|[Ii]r\.|[Ii]ng\.|"
    r"[Mm]r\.|[Dd]r\.|[Pp]rof\.|Mrs\.?|Ms\.?|Mr|Dr)\s+(?:[A-Z]\.\s?)*" + _SURNAME
)
_INITIALS = re.compile(r"(?<![\w.])((?:[A-Z]\.\s?){1,4})" + _BETWEEN + r"[A-ZÀ-Ý][a-zà-ÿ]{2,}")
_NO_INITIALS = frozenset({"BV", "NV", "VN", "VS", "EU", "UK", "US", "SP", "CV", "VOF"})
_FIRST_NAMES = (
    "Jan Piet Kees Henk Willem Johan Peter Hans Erik Mark Marc Paul Martijn Jeroen Bas Tom Tim Thomas Daan Sem Bram "
    "Lars Ruud Rob Robert Frank Gerard Gert Dirk Pieter Maarten Wouter Sander Stefan Dennis Patrick Michiel Arjan "
    "Marcel Ronald Richard Edwin Fred Theo Joop Cor Wim Ton Nico Anna Anne Maria Johanna Els Ellen Ingrid Monique "
    "Esther Linda Sandra Petra Marieke Marijke Annemarie Karin Karen Yvonne Saskia Mirjam Miriam Judith Eva Emma "
    "Sophie Julia Lisa Laura Sanne Lotte Femke Anouk Iris Fatima Mohammed Mohamed Ahmed Ali Hassan Aisha Youssef "
    "Khadija Fatma Mehmet Mustafa John James David Michael Sarah Susan Mary Jane"
)
_SURNAMES = (
    "Jansen Janssen Bakker Visser Smit Meijer Meyer Mulder Bos Vos Peters Hendriks Dekker Dijkstra Vermeulen Kok "
    "Jacobs Schouten Willems Hoekstra Koster Verhoeven Prins Huisman Peeters Kuipers Postma Kramer Scholten Willemsen "
    "Vries Jong Boer Groot Beek Berg Dijk Leeuwen Wit Bruijn Bruin Haan Ruiter Graaf Linden Heuvel Smith Jones Brown"
)
_FULL_NAME = re.compile(rf"\b(?:{'|'.join(_FIRST_NAMES.split())})\s+{_SURNAME}")
_TURNED_NAME = re.compile(rf"\b(?:{'|'.join(_SURNAMES.split())}),\s*(?:[A-Z]\.|[A-Z][a-z]+)")
_FUNCTION_AND_NAME = re.compile(
    rf"\b[a-zA-Z]{{4,}}\s+(?:van |Van )?(?:(?:de|den|der|De) )?(?:{'|'.join(_SURNAMES.split())})\b"
)


def personal_data(tables: Tables) -> Iterator[Finding]:
    """Every text and role cell that looks like personal data, with the kind that it looks like."""
    for of in programme_tables():
        columns = [c.name for c in of.columns if c.item_kind in {"text", "role"}]
        for row in tables[of.name]:
            for column in columns:
                kind = kind_of_personal_data(row[column]) if row[column] else None
                if kind:
                    yield Finding(tables.fault(kind, of.name, row, column, rule="D02"))


def kind_of_personal_data(text: str) -> str | None:
    """The kind of personal data that a text looks like, or ``None``.

    Examples
    --------
    >>> kind_of_personal_data("mw. J. de Vries"), kind_of_personal_data("accounthouder sociaal domein")
    ('looks-like-person', None)
    """
    if "@" in text and _MAIL.search(text):
        return "looks-like-mail"
    if any(c.isdigit() for c in text):
        if any(_passes_eleven_test(m[0]) for m in _NINE_DIGITS.finditer(text)):
            return "looks-like-bsn"
        if _PHONE.search(text):
            return "looks-like-phone"
    return "looks-like-person" if _names_a_person(text) else None


def _names_a_person(text: str) -> bool:
    if text.islower():
        return False
    patterns = (_TITLE, _FULL_NAME, _TURNED_NAME, _FUNCTION_AND_NAME)
    return any(p.search(text) for p in patterns) or any(
        re.sub(r"[.\s]", "", m[1]) not in _NO_INITIALS for m in _INITIALS.finditer(text)
    )


def _passes_eleven_test(text: str) -> bool:
    """Whether nine digits could be a citizen service number: its weighted sum divides by eleven."""
    digits = [int(c) for c in text if c.isdigit()]
    return sum(d * w for d, w in zip(digits, _BSN_WEIGHTS, strict=True)) % _BSN_MODULUS == 0 and any(digits)
