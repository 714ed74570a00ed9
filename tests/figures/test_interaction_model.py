"""What the pictures of step 2 must show: links and where they stop, empty chairs, letters and what is not right."""

from __future__ import annotations

from itertools import combinations

import pytest
from build import analysis, decision, forum, parties, party, seat
from programmes import HARD

from omgeving_helpers.edition import shareable
from omgeving_helpers.figures import plot_forums, plot_raci, plot_seats
from omgeving_helpers.figures.interaction_model import arrows
from omgeving_helpers.figures.interaction_model.geometry import geometry_of
from omgeving_helpers.figures.interaction_model.plan import MOST_FORUMS, plan_of
from omgeving_helpers.figures.sheet import Line, Mark, Rect, Sheet
from omgeving_helpers.figures.style import BAD, GOOD, INK, MIDDLE, UNKNOWN

HEAD = 1.8
"""The width of the lines of an arrow head."""
TOP = {"niveau": "strategisch", "uitwerking_in": "O2"}


def drawn(plot, **tables):
    """The sheet of one picture of a small programme."""
    return plot(analysis(**tables).interaction_model, language="nl").sheet


def words(sheet):
    """All texts of a sheet."""
    return [t.text for t in sheet.texts]


def below_legend(sheet):
    """The lines of the map itself."""
    return [i for i in sheet.items if isinstance(i, Line) and i.y1 > 125]


def test_a_way_up_is_solid_and_an_elaboration_is_dashed():
    """One solid line in ink, and for the elaboration several short ones in another colour."""
    lines = below_legend(drawn(plot_forums, stakeholders=[party(1)],
                               forums=[forum(1, **TOP), forum(2, escaleert_naar="O1")]))  # fmt: skip
    solid, dashed = ([line for line in lines if line.stroke == colour] for colour in (INK, MIDDLE))
    assert len(solid) < 8
    assert len(dashed) > 3
    assert all(abs(line.x2 - line.x1) + abs(line.y2 - line.y1) <= 14 for line in dashed)
    assert not [line for line in lines if line.stroke == BAD]


def test_a_dead_end_and_a_circle_are_said_and_marked():
    """The box says it in words, beside its mark; the lines of the circle are thicker."""
    sheet = drawn(plot_forums, stakeholders=[party(1)],
                  forums=[forum(1), forum(2, escaleert_naar="O3"), forum(3, escaleert_naar="O2")])  # fmt: skip
    assert words(sheet).count("loopt dood") == 2
    assert words(sheet).count("in een kring") == 3
    assert [line for line in below_legend(sheet) if line.stroke == BAD and line.line > 2]


def test_boxes_do_not_cover_each_other_and_no_line_crosses_one():
    """Forty forums: every box stands apart, and every line runs between the boxes."""
    sheet = plot_forums(HARD["40 forums"]().interaction_model, language="nl").sheet
    boxes = [
        (b.x, b.y, b.x + b.width, b.y + b.height) for b in sheet.items if isinstance(b, Rect) and b.fill == "#ffffff"
    ]
    assert len(boxes) == 40
    for i, (left, top, right, bottom) in enumerate(boxes):
        assert not [b for b in boxes[i + 1 :] if left < b[2] and b[0] < right and top < b[3] and b[1] < bottom]
        for line in below_legend(sheet):
            xs, ys = sorted((line.x1, line.x2)), sorted((line.y1, line.y2))
            is_inside = xs[1] > left + 1 and xs[0] < right - 1 and ys[1] > top + 8 and ys[0] < bottom - 8
            is_mark = ys[1] - ys[0] < 12 and xs[1] - xs[0] < 14
            assert is_mark or not is_inside


@pytest.mark.parametrize("name", ["15 forums", "40 forums", "forums that point down", "200 forums in a circle"])
def test_lines_of_different_links_never_lie_over_each_other(name):
    """No two links share a piece of a line, unless they run to the same forum."""
    found = HARD[name]().interaction_model
    plan = plan_of(found.forums.forums)
    at = geometry_of(plan, 100, [60.0] * plan.n_rows)
    assert len({(s.row, s.column) for s in plan.spots.values()}) == len(plan.spots)
    pieces = []
    for number, bundle in enumerate(plan.bundles):
        sheet = Sheet(900)
        arrows._bundle(sheet, at, number, bundle)
        own = [(i.x1, i.y1, i.x2, i.y2) for i in sheet.items if i.line != HEAD]
        pieces += [(bundle.target.forum.id, *piece) for piece in own]
    assert not [(p, q) for p, q in combinations(pieces, 2) if p[0] != q[0] and _share(p[1:], q[1:])]


def _share(first, second):
    """Whether two lines along one axis have more than a point in common."""
    for one, other in ((0, 1), (1, 0)):
        a, b = sorted((first[one], first[one + 2])), sorted((second[one], second[one + 2]))
        is_along = first[other] == first[other + 2] and second[other] == second[other + 2]
        if is_along and abs(first[other] - second[other]) < 0.5 and min(a[1], b[1]) - max(a[0], b[0]) > 0.5:
            return True
    return False


@pytest.mark.parametrize("name", ["200 forums", "200 forums in a chain", "200 forums in a circle"])
def test_what_does_not_fit_is_counted(name):
    """Two hundred forums: as many as fit are drawn, from every level, and the picture says how many more there are."""
    found = HARD[name]().interaction_model
    plan = plan_of(found.forums.forums)
    assert (len(plan.spots), plan.hidden) == (MOST_FORUMS, 200 - MOST_FORUMS)
    assert {s.forum.level for s in plan.spots.values()} == {"strategic", "tactical", "operational"}
    picture = plot_forums(found, language="nl")
    assert f"en nog {200 - MOST_FORUMS} in de tabel" in words(picture.sheet)
    assert len(picture.table.rows) == 200


def test_the_chair_is_internal():
    """The shareable map has the forums and their links, and no role of who chairs."""
    full = analysis(stakeholders=[party(1)], forums=[forum(1, voorzitter="wethouder")])
    assert "voorzitter: wethouder" in words(plot_forums(full.interaction_model, language="nl").sheet)
    shared = words(plot_forums(shareable(full).interaction_model, language="nl").sheet)
    assert not [text for text in shared if "voorzitter" in text]


def test_an_empty_chair_is_empty_and_a_represented_one_half():
    """S1 sits, S2 is represented, S3 has nothing: filled, half filled and empty; S3 stands out in words."""
    sheet = drawn(plot_seats, stakeholders=parties(3), forums=[forum(1)], seats=[seat(1, 1, namens="S2")])
    chairs = [r for r in sheet.items if isinstance(r, Rect) and r.y > 140 and r.width < 16]
    assert sum(r.stroke == UNKNOWN for r in chairs) == 7
    assert not any(r.is_hatched for r in chairs)
    assert sum(r.fill == GOOD and r.width > 10 for r in chairs) == 1
    assert sum(r.fill == GOOD and r.width < 10 for r in chairs) == 1
    assert {"nergens een plek", "via Partij 1"} <= set(words(sheet))


def test_only_who_holds_a_letter_is_a_column():
    """Of five parties two hold a letter, and a forum that decides is a column too."""
    sheet = drawn(plot_raci, stakeholders=parties(5), forums=[forum(1)],
                  decisions=[decision(1, "O1"), decision(1, "S2", "R"), decision(1, "S4", "C")])  # fmt: skip
    assert [t.text for t in sheet.texts if t.is_turned] == ["Partij 2", "Partij 4", "Overleg 1"]
    assert "in orde" in words(sheet)


def test_what_is_not_right_stands_first_and_in_words():
    """The decision without decider comes before the one in order, with its mark."""
    fine = [decision(1, "S1"), decision(1, "S2", "R")]
    sheet = drawn(plot_raci, stakeholders=parties(2), decisions=[*fine, decision(2, "S2", "R"), decision(3, "S1", "")])
    rows = [t.text for t in sheet.texts if t.text.startswith("besluit ")]
    assert rows == ["besluit 2", "besluit 3", "besluit 1"]
    assert {"geen beslisser", "rol onbekend", "in orde"} <= set(words(sheet))
    assert [m for m in sheet.items if isinstance(m, Mark) and m.is_hatched and m.y > 120]


def test_light_letters_become_marks_when_there_are_too_many():
    """With every party in every decision C and I are marks, in the legend too; A and R stay letters."""
    sheet = plot_raci(HARD["every party in every decision"]().interaction_model, language="nl").sheet
    assert {"A", "R"} <= set(words(sheet))
    assert not {"C", "I"} & set(words(sheet))
    few = drawn(plot_raci, stakeholders=parties(2), decisions=[decision(1, "S1"), decision(1, "S2", "C")])
    assert words(few).count("C") == 2


@pytest.mark.parametrize("plot", [plot_forums, plot_seats, plot_raci])
def test_same_results_give_the_same_bytes(plot):
    """A picture is the same each time it is drawn."""
    found = HARD["15 forums"]().interaction_model
    assert plot(found, language="nl").svg == plot(found, language="nl").svg
