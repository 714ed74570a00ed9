"""Every picture of every hard programme: nothing overlaps, nothing leaves the sheet, every text can be read."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest
from build import analysis, parties, party
from drawn import assert_nothing_overlaps, assert_svg_is_plain, assert_words_are_beside
from programmes import HARD, hard_for

from omgeving_helpers.edition import shareable
from omgeving_helpers.figures import plot_entry, plot_force_field
from omgeving_helpers.figures.fonts import wrapped
from omgeving_helpers.figures.sheet import Mark
from omgeving_helpers.figures.summary import plot_small_palette
from omgeving_helpers.sections import SECTIONS

PLOTS = {s.name: (step, s) for step, of_step in SECTIONS.items() for s in of_step if s.plot}
EVERY = [
    (plot, hard, language, edition)
    for plot, (step, section) in PLOTS.items()
    for hard in hard_for(step)
    for language, edition in (("nl", "internal"), ("en", "internal"), ("en", "shareable"))
    if section.is_shared or edition == "internal"
]


@cache
def drawn(plot, hard, language, edition):
    """One picture."""
    step, section = PLOTS[plot]
    analysis = _analysis(hard)
    found = (shareable(analysis) if edition == "shareable" else analysis).step(step)
    return section.plot(found, language=language)


@cache
def _analysis(hard):
    return HARD[hard]()


@pytest.mark.parametrize(("plot", "hard", "language", "edition"), EVERY)
def test_nothing_overlaps_or_leaves_the_sheet(plot, hard, language, edition):
    """No two texts share a pixel, no text or shape lies outside, and there are at most 300 texts."""
    assert_nothing_overlaps(drawn(plot, hard, language, edition).sheet)


@pytest.mark.parametrize(("plot", "hard", "language", "edition"), EVERY)
def test_svg_is_plain_and_keeps_its_widths(plot, hard, language, edition):
    """Well-formed, only shapes and text, nothing from outside, and every text carries its width."""
    assert_svg_is_plain(drawn(plot, hard, language, edition))


@pytest.mark.parametrize(("plot", "hard", "language", "edition"), EVERY)
def test_words_beside_the_picture(plot, hard, language, edition):
    """Title, subtitle and alternative text say something, hold no leftovers, and the table has a row per subject."""
    assert_words_are_beside(drawn(plot, hard, language, edition))


def test_marks_do_not_cover_each_other():
    """Parties on one point stand under each other: no support mark lies on another."""
    sheet = drawn("force-field", "all on one point", "nl", "internal").sheet
    circles = [m for m in sheet.items if isinstance(m, Mark) and 14 <= m.size <= 18 and m.y > 130]
    places = sorted((m.x, m.y) for m in circles)
    assert len(places) == len(set(places)) == 20
    assert all(b[1] - a[1] >= 18 for a, b in pairwise(places) if a[0] == b[0])


def test_shareable_edition_has_no_force_field():
    """A named party with its support and influence is a view."""
    with pytest.raises(ValueError, match="palette"):
        plot_force_field(shareable(_analysis("8 parties")).shared_picture, language="nl")


def test_shareable_consensus_has_no_dots():
    """Who answered what cannot be read: no dot, no median and no name."""
    sheet = drawn("consensus", "20 parties", "en", "shareable").sheet
    assert not [m for m in sheet.items if isinstance(m, Mark) and m.shape == "circle" and m.size < 8]
    assert not [t for t in sheet.texts if "Partij" in t.text]


def test_unknown_is_hatched_and_never_coloured():
    """With nothing known every party in the palette is a hatched dot, and in the force field a hatched mark."""
    palette = drawn("palette", "everything unknown", "nl", "internal").sheet
    rows = [m for m in palette.items if isinstance(m, Mark) and m.y > 110]
    assert rows
    assert all(m.is_hatched for m in rows)
    field = drawn("force-field", "everything unknown", "nl", "internal").sheet
    marks = [m for m in field.items if isinstance(m, Mark) and m.y > 130]
    assert len(marks) == 20
    assert all(m.is_hatched for m in marks)


def test_estimates_are_open_marks():
    """An own estimate is white inside; what was asked is filled."""
    from build import joined, parties, picture, scores

    found = picture(stakeholders=parties(2), measurements=joined(scores("4"), scores(",4", bron="inschatting")))
    marks = [m for m in plot_force_field(found, language="nl").sheet.items if isinstance(m, Mark) and m.y > 130]
    assert sorted(m.fill for m in marks) == ["#3577ad", "#ffffff"]


def test_same_results_give_the_same_bytes():
    """A picture is the same each time it is drawn."""
    assert (
        plot_entry(_analysis("30 parties").shared_picture, language="nl").svg
        == plot_entry(_analysis("30 parties").shared_picture, language="nl").svg
    )


@pytest.mark.parametrize("plot", ["palette", "entry"])
def test_parties_that_would_read_the_same_get_their_id(plot):
    """Names that are equal as far as they fit are told apart by the id of the party."""
    sheet = drawn(plot, "names of 60 characters", "nl", "internal").sheet
    names = [t.text for t in sheet.texts if t.text.startswith("Samenw")]
    assert len(names) == len(set(names)) == 20
    assert sum(name.endswith(" S7") for name in names) == 1


def test_force_field_has_room_for_long_names():
    """In a cell a name of 60 characters is whole, in four lines; nothing of it is cut."""
    texts = [t.text for t in drawn("force-field", "names of 60 characters", "nl", "internal").sheet.texts]
    names = [" ".join(texts[i : i + 4]) for i, text in enumerate(texts) if text.startswith("Samenw")]
    assert sorted(names) == sorted(
        f"Samenwerkende organisaties van inwoners in de brede regio {i}" for i in range(1, 21)
    )


def test_word_wider_than_its_room_is_broken_with_a_hyphen():
    """A long word goes on behind a hyphen, with at least four letters; what is no Latin word has none."""
    assert wrapped("Gegevensbescherming", 12, 124, lines=2, bold=True) == ["Gegevensbescher-", "ming"]
    assert wrapped("Cliëntenvertegenwoordigers", 12, 124, lines=2) == ["Cliëntenvertegenwoor-", "digers"]
    assert "-" not in "".join(wrapped("水" * 40, 12, 124, lines=2) + wrapped("(" * 60, 12, 124, lines=2))


def test_small_palette_shows_parties_without_a_group():
    """On the one page, too, every party is a dot: who has no group stands in a row of its own."""
    picture = analysis(stakeholders=[*parties(2), party(3, categorie="")]).shared_picture
    sheet = plot_small_palette(picture, language="nl").sheet
    assert sum(isinstance(item, Mark) for item in sheet.items) == 3
    assert "Groep onbekend" in [text.text for text in sheet.texts]
