"""What each column of a table with one answer per row is: the party, a question, a remark, or of no use here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omgeving_helpers.collecting.lexicon import Lexicon, loose
from omgeving_helpers.contract import table
from omgeving_helpers.texts import LANGUAGES, plain, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omgeving_helpers.collecting.known import Known
    from omgeving_helpers.reading.grid import Line
    from omgeving_helpers.steps.scores import Question

_PARTY = ("stakeholder_id", "stakeholder", "partij", "party", "organisatie", "organisation", "organization", "code")
_NAME = ("naam", "name", "naam van de partij", "name of the party", "naam van uw partij", "name of your party")
_ROUND = ("cyclus", "cycle", "meting", "ronde", "round", "measurement round")
_MOMENT = (
    *("tijdstempel", "timestamp", "voltooien tijd", "voltooiingstijd", "tijd van voltooien", "completion time"),
    *("ingediend op", "submitted at", "submit date", "date submitted", "einddatum", "end date", "datum ingediend"),
)
_PERSONAL = (
    *("e-mail", "email", "e-mailadres", "email address", "emailadres", "naam invuller", "gebruikersnaam"),
    *("username", "ip-adres", "ip address", "telefoon", "telefoonnummer", "phone", "phone number", "voornaam"),
    *("achternaam", "first name", "last name", "uw naam", "your name", "respondent"),
    *("begintijd", "starttijd", "start time", "start date", "begindatum", "last modified time", "laatst gewijzigd"),
    *("tijd van laatste wijziging", "date last action", "datum laatste actie"),
)
_TECHNICAL = ("id", "response id", "respondent id", "antwoord-id", "volgnummer", "taal", "language", "start language")
_NOTE = re.compile(
    r"^(toelichting|opmerking|uitleg|remark|note|comment|explanation)(en|s|n)?_?(bij|op|over|on|about|for|to)?_*"
)


@dataclass(frozen=True)
class Columns:
    """By index what a column is. ``left_out`` are those about persons and times, ``moment`` is read and not kept."""

    party: int | None
    questions: Mapping[int, Question]
    notes: Mapping[int, Question]
    named: Mapping[str, int]
    left_out: tuple[int, ...]
    unknown: Mapping[int, str]


def is_wide_word(text: str, known: Known) -> bool:
    """Whether a text is a header of a question, of a party or of what belongs to an answer."""
    return _kind(text) is not None or known.questions.meaning(text) is not None or _column(text) is not None


def columns_of(header: Line, body: Sequence[Line], known: Known) -> Columns:
    """Say of each column what it is; a header that is only nearly a question stays unknown."""
    questions: dict[int, Question] = {}
    notes: dict[int, Question] = {}
    named: dict[str, int] = {}
    left_out: list[int] = []
    unknown: dict[int, str] = {}
    for i, cell in enumerate(header.cells):
        text = cell.text.strip()
        kind = _kind(text) or _column(text)
        noted, asked = _noted(text, known), known.questions.find(text)
        if kind in {"personal", "moment"}:
            left_out.append(i)
        if noted is not None:
            notes[i] = noted
        elif asked.found is not None:
            questions[i] = asked.found
        elif kind:
            named.setdefault(kind, i)
        elif any(line.cell(i).text.strip() for line in body):
            unknown[i] = asked.near
    party = named.get("party")
    if party is None:
        party = _by_content(named, unknown, body, known)
    if party is not None:
        unknown.pop(party, None)
    if "name" in named and named["name"] != party and not _all_parties(named["name"], body, known):
        left_out.append(named["name"])
    return Columns(party, questions, notes, named, tuple(sorted(set(left_out) - {party})), unknown)


def _kind(text: str) -> str | None:
    """What a header is that is no question and no column of ``measurements``."""
    return _words().meaning(text)


def _words() -> Lexicon[str]:
    """All these headers; made once."""
    if not _LEXICON:
        headers = [say("collect.party-header", language) for language in LANGUAGES]
        codes = [say("collect.party-code", language) for language in LANGUAGES]
        dates = [say("collect.label-date", language) for language in LANGUAGES]
        lists = {
            "party": (*_PARTY, *headers, *codes),
            "name": _NAME,
            "round": _ROUND,
            "moment": _MOMENT,
            "personal": _PERSONAL,
            "technical": _TECHNICAL,
            "date": ("datum", "date", *dates),
        }
        _LEXICON.append(Lexicon((plain(word), kind) for kind, words in lists.items() for word in words))
    return _LEXICON[0]


_LEXICON: list[Lexicon[str]] = []


def _column(text: str) -> str | None:
    column = table("measurements").find_column(text)
    return column.name if column and column.name in {"source", "respondents"} else None


def _noted(text: str, known: Known) -> Question | None:
    """The question of which a header asks a remark, as in "Toelichting bij [PT01]"."""
    match = _NOTE.match(loose(text))
    if not match or loose(text) == match[0].strip("_"):
        return None
    sure = known.questions.meaning(loose(text)[match.end() :])
    return sure or (known.questions.meaning(text) if "[" in text else None)


def _by_content(named: Mapping[str, int], unknown: Mapping[int, str], body: Sequence[Line], known: Known) -> int | None:
    """The one column of which every filled cell is a party of the programme."""
    candidates = [*unknown, *([named["name"]] if "name" in named else [])]
    sure = [i for i in candidates if _all_parties(i, body, known)]
    return sure[0] if len(sure) == 1 else None


def _all_parties(index: int, body: Sequence[Line], known: Known) -> bool:
    texts = [text for line in body if (text := line.cell(index).text.strip())]
    return bool(texts) and all(known.parties.meaning(text) for text in texts)
