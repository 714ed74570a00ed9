"""The force field in small: how support lies over influence and affectedness, without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omgeving_helpers.answers import force_field_table
from omgeving_helpers.figures.picture import Picture
from omgeving_helpers.figures.shared_picture.force_field import force_field_title
from omgeving_helpers.figures.sheet import Mark, Rect, Sheet, Text
from omgeving_helpers.figures.style import INK, LINE, PAPER, SMALL, SOFT, SUPPORT, TINT, UNKNOWN
from omgeving_helpers.figures.summary import small
from omgeving_helpers.texts import plain, say, shown

if TYPE_CHECKING:
    from omgeving_helpers.steps.parties import Party
    from omgeving_helpers.steps.scores import Score
    from omgeving_helpers.steps.shared_picture import SharedPicture

_LEFT = 34.0
_COLUMN = (small.WIDTH - _LEFT) / 5
_PITCH, _BESIDE, _MARK, _RING = 19.0, 20.0, 15.0, 18.0
_PER_LINE = 3
_ROW_PAD, _LOWEST = 6.0, 18.0
_HIGH, _HIGHEST = 4, 5
_DIGIT = 10.0


def plot_small_field(picture: SharedPicture, *, language: str) -> Picture:
    """Draw the small force field; only the internal edition may know it."""
    title = force_field_title(picture, language)
    supervisors = sum(p.is_supervisor and p.can_block == "yes" for p in picture.parties)
    subtitle = say("figures.small-field-subtitle", language, supervisors=supervisors)
    sheet, y = small.start(title)
    placed = [p for p in picture.parties if p.influence is not None and p.affectedness is not None]
    top = y
    for affected in range(_HIGHEST, 0, -1):
        y = _row(sheet, y, affected, [p for p in placed if p.affectedness == affected], picture, language)
    axis = plain(say("figures.affected", language))
    sheet.add(Text(11, (top + y) / 2 + _half(axis), axis, SMALL, colour=SOFT, is_turned=True))
    for influence in range(1, _HIGHEST + 1):
        x = _LEFT + (influence - 0.5) * _COLUMN
        sheet.text(x, y + 13, shown(influence, language), bold=True, anchor="middle")
    sheet.text(_LEFT, y + 26, say("figures.influence", language), size=SMALL, colour=SOFT)
    left_out = len(picture.parties) - len(placed)
    if left_out:
        y += 14
        sheet.text(_LEFT, y + 26, say("figures.small-field-unknown", language, k=left_out), size=SMALL, colour=SOFT)
    sheet = small.finish(sheet, y + 28, picture.snapshot, subtitle=subtitle, language=language)
    return Picture(sheet, plain(f"{title}."), title, subtitle, force_field_table(picture, language=language))


def _half(text: str) -> float:
    """Half the width of a turned text, so that it stands in the middle."""
    return Text(0, 0, text, SMALL).width / 2


def _row(sheet: Sheet, y: float, affected: int, parties: list[Party], picture: SharedPicture, language: str) -> float:
    cells = [[p for p in parties if p.influence == influence] for influence in range(1, _HIGHEST + 1)]
    most = max(len(cell) for cell in cells)
    height = max(_LOWEST, _ROW_PAD + _PITCH * -(-most // _PER_LINE))
    for i, cell in enumerate(cells):
        is_high = affected >= _HIGH and i + 1 >= _HIGH
        x = _LEFT + i * _COLUMN
        sheet.add(Rect(x, y, _COLUMN, height, TINT if is_high else PAPER, LINE))
        for j, party in enumerate(cell):
            line, column = divmod(j, _PER_LINE)
            _mark(sheet, x + 10.6 + column * _BESIDE, y + _ROW_PAD / 2 + (line + 0.5) * _PITCH, party, picture)
    sheet.text(_LEFT - 14, y + height / 2 + 4, shown(affected, language), bold=True)
    return y + height


def _mark(sheet: Sheet, x: float, y: float, party: Party, picture: SharedPicture) -> None:
    score: Score | None = picture.support.scores.get(party.id)
    shape = "square" if party.is_external is False else "circle"
    if party.can_block == "yes":
        sheet.add(Mark(x, y, "circle", _RING, stroke=INK, line=1.5))
    if score is None or score.value is None:
        sheet.add(Mark(x, y, shape, _MARK - 2, stroke=UNKNOWN, is_hatched=True))
        return
    colour, is_open = SUPPORT[score.value], score.source not in {"asked", "document"}
    sheet.add(Mark(x, y, shape, _MARK - 1, PAPER if is_open else colour, colour, 1.2))
    digit = Text(x, y + _DIGIT * 0.36, str(score.value), _DIGIT, is_bold=True, anchor="middle")
    sheet.add(Text(x, digit.y, digit.text, _DIGIT, is_bold=True, anchor="middle", colour=colour if is_open else PAPER))
