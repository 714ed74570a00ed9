"""The palette in small: how many parties each group has, without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers import palette_table
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.sheet import Mark, Rect, Sheet
from omgeving_helpers.figures.style import BAD, GOOD, PAPER, SMALL, SOFT, STRIPE
from omgeving_helpers.figures.summary import small
from omgeving_helpers.texts import label, plain, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.shared_picture import PaletteGroup, SharedPicture

_NAME = 122.0
_ROW, _PITCH, _DOT = 17.0, 13.0, 9.0
_MOST = 11


def plot_small_palette(picture: SharedPicture, *, language: str) -> Picture:
    """Draw the small palette, for every edition: who is on the list is public."""
    palette = picture.palette
    title = say("figures.palette-title", language, empty=len(palette.empty))
    subtitle = say("figures.small-palette-subtitle", language)
    sheet, y = small.start(title)
    for i, group in enumerate(palette.groups):
        _name(sheet, y, label("category", group.category, language), number=i)
        _group(sheet, y, group, language)
        y += _ROW
    if palette.without_category:
        _name(sheet, y, say("shared_picture.without-category", language), number=len(palette.groups))
        _dots(sheet, y, palette.without_category, language)
        y += _ROW
    sheet = small.finish(sheet, y, picture.snapshot, subtitle=subtitle, language=language)
    alt = plain(f"{title}.")
    return Picture(sheet, alt, title, subtitle, palette_table(picture, language=language))


def _name(sheet: Sheet, y: float, name: str, *, number: int) -> None:
    if number % 2 == 0:
        sheet.add(Rect(0, y, small.WIDTH, _ROW, STRIPE))
    sheet.text(4, y + _ROW / 2 + 4, name, size=SMALL, room=_NAME - 8)


def _group(sheet: Sheet, y: float, group: PaletteGroup, language: str) -> None:
    middle = y + _ROW / 2
    if group.is_empty:
        sheet.add(Rect(_NAME, y + 3, 60, _ROW - 6, PAPER, BAD, 1.5))
        sheet.text(_NAME + 68, middle + 4, say("figures.palette-nobody", language), size=SMALL, bold=True)
    elif not group.parties:
        told = say("figures.small-palette-not-applicable", language)
        sheet.text(_NAME, middle + 4, told, size=SMALL, colour=SOFT)
    _dots(sheet, y, group.parties, language)


def _dots(sheet: Sheet, y: float, parties: Sequence[Party], language: str) -> None:
    middle = y + _ROW / 2
    for i in range(min(len(parties), _MOST)):
        sheet.add(Mark(_NAME + 6 + i * _PITCH, middle, "circle", _DOT, GOOD))
    if len(parties) > _MOST:
        more = say("common.and-more", language, k=len(parties) - _MOST)
        sheet.text(small.WIDTH - 4, middle + 4, more, size=SMALL, anchor="end")
