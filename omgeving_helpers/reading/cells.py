"""One cell of text becomes one typed value, by its kind in the contract (docs/definitions.md, 3).

A cell that is not what its column asks becomes unknown, with a warning; ids are looked up elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from omgeving_helpers.contract import normalise
from omgeving_helpers.faults import Weight
from omgeving_helpers.reading.clean import cleaned, without_invisible
from omgeving_helpers.reading.dates import read_date
from omgeving_helpers.reading.fillers import is_filler

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from omgeving_helpers.contract import Column
    from omgeving_helpers.reading.grid import Cell, Faults
    from omgeving_helpers.reading.rows import CellValue
    from omgeving_helpers.texts.say import Sayable

_ID = re.compile(r"[^\W_][\w.-]{0,31}")
_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]*")
_LONGEST_SLUG = 48
_DEVICE_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{i}" for name in ("com", "lpt") for i in range(1, 10))}
)
_NUMBER = re.compile(r"[+-]?\d{1,15}([.,]\d{1,15})?")
_DOUBTFUL = re.compile(r"[+-]?\d{1,3}\.\d{3}")
_LOWEST, _HIGHEST = 1, 5
_YES_NO = {
    **dict.fromkeys(("ja", "j", "yes", "y", "waar", "true"), "yes"),
    **dict.fromkeys(("nee", "n", "no", "onwaar", "false"), "no"),
    **dict.fromkeys(("onbekend", "unknown", "?"), "unknown"),
}
_LOOK_ALIKE = str.maketrans("АВЕЅКМНОРСТХаеѕорсхуіјΑΒΕΖΗΙΚΜΝΟΡΤΧ", "ABESKMHOPCTXaesopcxyijABEZHIKMNOPTX")  # noqa: RUF001 - that is the point
EVIDENCE_COLUMNS = frozenset({("anchoring", "proof"), ("statements", "source_or_test")})
LONGEST_SHOWN = 60


class Typed(NamedTuple):
    """A typed value; ``is_bad`` when something stood there that the column does not allow."""

    value: CellValue
    is_bad: bool = False


@dataclass(frozen=True)
class CellPlace:
    """Where a cell stands, so that every fault of it carries the place."""

    faults: Faults
    row: int
    header: str
    has_us_dates: bool = False

    def report(self, code: str, weight: Weight, *, rule: str | None = None, **values: Sayable) -> None:
        """Add a fault of this cell."""
        shown = {k: v[:LONGEST_SHOWN] if isinstance(v, str) else v for k, v in values.items()}
        self.faults.add(code, weight, row=self.row, column=self.header, rule=rule, **shown)

    def bad(self, code: str, column: Column, found: str, **values: Sayable) -> Typed:
        """A warning about a value that the contract does not allow, and the unknown value in its place."""
        self.report(code, Weight.WARNING, rule="D03", found=found, **values)
        return Typed(unknown_of(column), is_bad=True)


def unknown_of(column: Column) -> CellValue:
    """What a cell holds when its value is not known: a word for a list or yes/no, else nothing."""
    if column.is_list:
        return ()
    if column.kind == "yes_no_unknown":
        return "unknown"
    return "unknown" if column.kind == "enum" and column.if_empty in {"unknown", "(fault)"} else None


def typed(cell: Cell, column: Column, place: CellPlace) -> Typed:
    """Type one cell.

    Parameters
    ----------
    cell
        The cell as text, with what the spreadsheet knew of it.
    column
        Its column in the contract.
    place
        Takes the faults.

    Returns
    -------
    Typed
        An empty cell gets the default of its column; a bad one is unknown.
    """
    text = cleaned(cell.text, place.report)
    if not text:
        return _empty(cell, column, place)
    if (column.kind == "role" or (column.table, column.name) in EVIDENCE_COLUMNS) and is_filler(text):
        place.report("filler", Weight.WARNING, found=text)
        return Typed(None)
    if column.is_list:
        return _list(text, column, place)
    return _KINDS[column.kind.split(":")[0]](text, cell, column, place)


def _empty(cell: Cell, column: Column, place: CellPlace) -> Typed:
    if cell.kind in {"error", "formula"}:
        return Typed(unknown_of(column), is_bad=True)  # the workbook reader has told what stood there
    if column.if_empty == "(fault)" and column.name not in _keys_of(column):
        place.report("must-be-filled", Weight.WARNING)
    if column.default is None or column.default == "unknown":
        return Typed(unknown_of(column))
    return Typed(int(column.default) if column.kind in {"score_1_5", "count", "number"} else column.default)


def _keys_of(column: Column) -> tuple[str, ...]:
    from omgeving_helpers.contract import table  # noqa: PLC0415 - the contract is read on first use

    return () if column.table == "measurements" else table(column.table).key


def _text(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    if cell.kind in {"date", "time"}:
        return place.bad("date-in-text", column, text)
    return Typed(text)


def _id(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    if cell.kind == "date":
        return place.bad("date-in-text", column, text)
    clean = without_invisible(_remark_blanks(text, cell, place), place.report)
    if not _ID.fullmatch(clean):
        return place.bad("bad-id", column, text)
    plain = clean.translate(_LOOK_ALIKE)
    if plain != clean:
        sign = next(c for c in clean if c.translate(_LOOK_ALIKE) != c)
        place.report("look-alike", Weight.WARNING, found=clean, sign=f"U+{ord(sign):04X}", meant=plain)
    return Typed(clean)


def _slug(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    clean = without_invisible(_remark_blanks(text, cell, place), place.report)
    is_good = _SLUG.fullmatch(clean) and len(clean) <= _LONGEST_SLUG and clean not in _DEVICE_NAMES
    return Typed(clean) if is_good else place.bad("bad-slug", column, text)


def _reference(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    """An id, or for a theme its name; whether it exists is looked up when all tables are read."""
    return Typed(text) if column.item_kind == "ref:themes" else _id(text, cell, column, place)


def _score(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    number = _whole(_digits(text, cell, place))
    if number is None or not _LOWEST <= number <= _HIGHEST or cell.kind == "percent":
        return place.bad("bad-score", column, text)
    return Typed(number)


def _count(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    number = _whole(_digits(text, cell, place))
    least = 1 if column.name == "cycle" else 0
    if number is None or number < least or cell.kind == "percent":
        return place.bad("bad-count", column, text, least=least)
    return Typed(number)


def _number(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    digits = _digits(text, cell, place)
    if _DOUBTFUL.fullmatch(digits) and cell.kind != "number":
        whole, part = digits.replace(".", ""), _with_comma(digits)
        return place.bad("doubtful-number", column, text, whole=whole, part=part)
    if not _NUMBER.fullmatch(digits) or cell.kind == "percent":
        return place.bad("bad-number", column, text)
    number = float(digits.replace(",", "."))
    return Typed(int(number) if number.is_integer() else number)


def _with_comma(digits: str) -> str:
    """A number with decimals that cannot be read as thousands, in Dutch or in English."""
    whole, decimals = digits.split(".")
    return f"{whole},{decimals.rstrip('0') or '0'}"


def _date(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    day, code, meant = read_date(text, kind=cell.kind, has_us_dates=place.has_us_dates)
    if code == "month-first":
        return Typed(None, is_bad=True)  # one warning for the column says it
    if code:
        return place.bad(code, column, text, meant=meant or "")
    _remark_blanks(text, cell, place)
    return Typed(day)


def _yes_no(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    del cell
    value = _YES_NO.get(normalise(text))
    return Typed(value) if value else place.bad("bad-yes-no", column, text)


def _enum(text: str, cell: Cell, column: Column, place: CellPlace) -> Typed:
    if cell.kind == "date":
        return place.bad("date-in-text", column, text)
    value = column.find_value(text)
    if value:
        return Typed(value)
    if column.if_empty == "unknown" and _YES_NO.get(normalise(text)) == "unknown":
        return Typed("unknown")
    return place.bad("bad-value", column, text, **_suggestion(text, column))


def _list(text: str, column: Column, place: CellPlace) -> Typed:
    separators = r"\|" if column.item_kind == "text" or column.name == "palette_not_applicable" else r"[|;,]"
    items = [item.strip() for item in re.split(separators, text) if item.strip()]
    found = [_item(item, column, place) for item in items]
    values = tuple(dict.fromkeys(str(t.value) for t in found if not t.is_bad))
    return Typed(values, is_bad=any(t.is_bad for t in found))


def _item(text: str, column: Column, place: CellPlace) -> Typed:
    from omgeving_helpers.reading.grid import Cell  # noqa: PLC0415 - only lists make cells of their own

    if column.item_kind == "enum":
        word, _, reason = text.partition("=")
        value = column.find_value(word)
        if value is None or (column.name == "palette_not_applicable" and not reason.strip()):
            return place.bad("bad-value", column, text, **_suggestion(word, column))
        return Typed(f"{value}={reason.strip()}" if column.name == "palette_not_applicable" else value)
    return _KINDS[column.item_kind.split(":")[0]](text, Cell(text), column, place)


def _suggestion(text: str, column: Column) -> Mapping[str, Sayable]:
    """The nearest allowed word, and all of them."""
    words = {normalise(w): w for v in column.values for w in (v.name_nl, v.name)}
    near = get_close_matches(normalise(text), words, n=1, cutoff=0.6)
    return {
        "meant": words[near[0]] if near else "",
        "allowed_nl": [v.name_nl for v in column.values],
        "allowed_en": [v.name for v in column.values],
    }


def _digits(text: str, cell: Cell, place: CellPlace) -> str:
    """A number in plain digits: full-width digits and another minus sign are read, with a remark."""
    text = without_invisible(_remark_blanks(text, cell, place), place.report)
    plain = unicodedata.normalize("NFKC", text).replace("\u2212", "-").replace(" ", "")
    if plain != text and " " not in text:
        place.report("digits", Weight.REMARK, found=plain)
        return plain
    return text


def _whole(text: str) -> int | None:
    match = re.fullmatch(r"([+-]?\d{1,9})([.,]0{1,9})?", text)
    return int(match.group(1)) if match else None


def _remark_blanks(text: str, cell: Cell, place: CellPlace) -> str:
    """A remark when blanks stood around a code, number or date."""
    if cell.text != text and cell.text.strip("\ufeff\u200b \u00a0\t") == text:
        place.report("blanks-around", Weight.REMARK, found=text)
    return text


_KINDS: dict[str, Callable[[str, Cell, Column, CellPlace], Typed]] = {
    "text": _text,
    "role": _text,
    "id": _id,
    "ref": _reference,
    "slug": _slug,
    "score_1_5": _score,
    "count": _count,
    "number": _number,
    "date": _date,
    "yes_no_unknown": _yes_no,
    "enum": _enum,
}
