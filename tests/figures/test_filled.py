"""The picture of what is filled in: within its sheet, nothing overlaps, and unknown is hatched."""

from __future__ import annotations

import pytest
from build import ROOT, party, programme
from drawn import corners, overlaps

from omgeving_helpers.edition.filled import shareable_filled
from omgeving_helpers.figures.filled import plot_filled
from omgeving_helpers.figures.sheet import Rect
from omgeving_helpers.figures.style import GOOD
from omgeving_helpers.programme import read_and_check
from omgeving_helpers.steps.filled import Filled, FilledColumn, FilledTable, filled_of


def huge():
    """Every table with as many rows as a table may have, of which nearly all cells are known."""
    from omgeving_helpers.contract import programme_tables

    columns = (FilledColumn("x", is_required=True, known=269_999, cells=270_000),)
    return Filled(
        tables=tuple(
            FilledTable(name=t.name, is_required=t.is_required, is_present=True, rows=30_000, columns=columns)
            for t in programme_tables()
        ),
        is_fictitious=True,
    )


CASES = {
    "hostile": lambda: filled_of(read_and_check(ROOT / "data" / "examples" / "hostile").tables),
    "thin": lambda: filled_of(read_and_check(ROOT / "data" / "examples" / "thin").tables),
    "nothing": lambda: filled_of(read_and_check(ROOT / "docs" / "decisions").tables),
    "no party": lambda: filled_of(programme(stakeholders=[]).tables),
    "shareable": lambda: shareable_filled(filled_of(programme(stakeholders=[party(1)]).tables)),
    "huge": huge,
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", ["nl", "en", "pseudo"])
def test_nothing_overlaps_or_leaves_the_sheet(case, language):
    """However much or little is filled in, every text can be read and nothing is cut."""
    picture = plot_filled(CASES[case](), language=language)
    boxes = [(t.text, t.box) for t in picture.sheet.texts]
    assert [(a, b) for i, (a, x) in enumerate(boxes) for b, y in boxes[i + 1 :] if overlaps(x, y)] == []
    assert not [text for text, _ in boxes if text.endswith("…") and language != "pseudo"]
    for x, y in (corner for item in picture.sheet.items for corner in corners(item)):
        assert -1 <= x <= picture.sheet.width + 1
        assert -1 <= y <= picture.sheet.height + 1
    assert len(picture.alt) > 20
    assert len(picture.table.rows) == 13


def test_an_empty_table_is_hatched_over_its_whole_length():
    """Without rows nothing is dark; with everything known nothing is hatched."""
    bars = [i for i in plot_filled(CASES["nothing"](), language="nl").sheet.items if isinstance(i, Rect) and i.y > 100]
    assert len([bar for bar in bars if bar.is_hatched]) == 13
    assert not [bar for bar in bars if bar.fill == GOOD]
    whole = filled_of(programme(stakeholders=[party(1)]).tables)
    bars = [i for i in plot_filled(whole, language="nl").sheet.items if isinstance(i, Rect) and i.y > 100]
    assert len([bar for bar in bars if bar.fill == GOOD]) == 2
    assert len([bar for bar in bars if bar.is_hatched]) == 11
