"""Take out of a cell what nobody typed on purpose, and say so; what it means is decided elsewhere."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from omgeving_helpers.faults import Weight

if TYPE_CHECKING:
    from collections.abc import Callable

_EXCEL_RETURN = re.compile("_x000[dD]_")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_LINE_BREAK = re.compile(r"[ \t]*[\n\r\u2028\u2029\x85]+[ \t]*")
_TWICE_ENCODED = re.compile("[ÂÃâ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]")


def cleaned(text: str, report: Callable[..., None]) -> str:
    """The text of a cell on one line, in composed characters, without characters that cannot be seen or trusted.

    ``report(code, weight, **values)`` takes what was put right (a remark) and what may be wrong (a warning).
    """
    if text.isascii() and text.isprintable() and "_x000" not in text:
        return text.strip()
    text = _without(_EXCEL_RETURN, text, report, "excel-return", Weight.REMARK)
    if "\ufffd" in text:
        report("unreadable-character", Weight.WARNING, found=text)
    text = _on_one_line(text.strip("\n\r"), report)
    text = _without(_CONTROL, text, report, "control-character", Weight.WARNING)
    text = _without(_DIRECTION, text, report, "direction-character", Weight.WARNING)
    meant = _meant(text)
    if meant:
        report("twice-encoded", Weight.WARNING, found=text, meant=meant)
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        report("composed", Weight.REMARK, found=composed)
    return composed.strip().strip("\ufeff\u200b").strip()


def without_invisible(text: str, report: Callable[..., None]) -> str:
    """A code or number without characters that cannot be seen inside it."""
    found = _INVISIBLE.search(text)
    if not found:
        return text
    clean = _INVISIBLE.sub("", text)
    report("invisible-character", Weight.WARNING, found=clean, sign=f"U+{ord(found.group()):04X}")
    return clean


def _on_one_line(text: str, report: Callable[..., None]) -> str:
    if not _LINE_BREAK.search(text):
        return text
    clean = _LINE_BREAK.sub(" ", text)
    report("line-break", Weight.REMARK, found=clean)
    return clean


def _without(pattern: re.Pattern[str], text: str, report: Callable[..., None], code: str, weight: Weight) -> str:
    if not pattern.search(text):
        return text
    clean = pattern.sub("", text)
    report(code, weight, found=clean)
    return clean


def _meant(text: str) -> str:
    """What a text was before UTF-8 was read as Windows-1252 and saved again; empty when it was not."""
    if not _TWICE_ENCODED.search(text):
        return ""
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
