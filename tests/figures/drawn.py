"""What holds for every drawn picture, whoever asks: the boxes, the SVG, and the words beside it."""

from __future__ import annotations

from xml.etree import ElementTree

from omgeving_helpers.figures.sheet import Line, Mark, Rect

_TOUCH = 0.5
_MOST_TEXTS = 300


def overlaps(first, second):
    """Whether two boxes share more than their edge."""
    return (
        min(first[2], second[2]) - max(first[0], second[0]) > _TOUCH
        and min(first[3], second[3]) - max(first[1], second[1]) > _TOUCH
    )


def assert_nothing_overlaps(sheet):
    """No two texts share a pixel, no text or shape lies outside, and there are at most 300 texts."""
    boxes = [(t.text, t.box) for t in sheet.texts if t.text.strip()]
    both = [(a, b) for i, (a, x) in enumerate(boxes) for b, y in boxes[i + 1 :] if overlaps(x, y)]
    assert both == []
    for text, (left, top, right, bottom) in boxes:
        assert left >= 0, text
        assert top >= 0, text
        assert right <= sheet.width, text
        assert bottom <= sheet.height, text
    for item in sheet.items:
        for x, y in corners(item):
            assert -1 <= x <= sheet.width + 1
            assert -1 <= y <= sheet.height + 1
    assert len(boxes) <= _MOST_TEXTS


def corners(item):
    if isinstance(item, Rect):
        return [(item.x, item.y), (item.x + item.width, item.y + item.height)]
    if isinstance(item, Line):
        return [(item.x1, item.y1), (item.x2, item.y2)]
    if isinstance(item, Mark):
        half = item.size / 2
        return [(item.x - half, item.y - half), (item.x + half, item.y + half)]
    return []


def assert_svg_is_plain(picture):
    """Well-formed, only shapes and text, nothing from outside, and every text carries its width."""
    root = ElementTree.fromstring(picture.svg)  # noqa: S314 - written by ourselves
    kinds = {e.tag.split("}")[1] for e in root.iter()}
    assert kinds <= {"svg", "defs", "pattern", "path", "rect", "line", "circle", "polygon", "text"}
    texts = [e for e in root.iter() if e.tag.endswith("}text")]
    assert all(e.get("textLength") for e in texts if (e.text or "").strip())
    assert [e.text for e in texts] == [t.text for t in picture.sheet.texts]
    assert "href" not in picture.svg


def assert_words_are_beside(picture):
    """Title, subtitle and alternative text say something, hold no leftovers, and the rows of the table are whole."""
    for words in (picture.title, picture.subtitle, picture.alt):
        assert len(words) > 10
        assert "{" not in words
        assert "None" not in words
    assert "\u2068" not in picture.alt
    assert picture.table.headers
    assert all(len(row) == len(picture.table.headers) for row in picture.table.rows)
