"""The figures of the workshop, each on its stated base: worked by hand from the tables of parties in the samples."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from omgeving_helpers.programme import read_programme
from omgeving_helpers.teaching.case import Case
from omgeving_helpers.teaching.exercises.shared_picture import mean, missing_groups, support_scores
from omgeving_helpers.texts import shown

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 6, 30)
MEANS = {
    "belastingformulier": ("4,1", Fraction(33, 8), "3,9", Fraction(54, 14)),
    "uitkering_aanvragen": ("3,3", Fraction(43, 13), "3,4", Fraction(75, 22)),
    "sollicitatieplicht": ("3,9", Fraction(35, 9), "3,8", Fraction(68, 18)),
    "juridische_procedure": ("3,2", Fraction(35, 11), "3,3", Fraction(62, 19)),
    "burger_rijk": ("3,4", Fraction(57, 17), "3,3", Fraction(93, 28)),
}
"""Sum and number of the known scores for support in round 2: of the parties that count, and of all parties."""


def case(name):
    """A sample in round 2."""
    return Case(read_programme(ROOT / "data" / "programmes" / name), DAY, "nl")


@pytest.mark.parametrize("name", MEANS)
def test_means_of_round_two_on_both_bases(name):
    """4,1 · 3,3 · 3,9 · 3,2 · 3,4 for the parties that count; 3,9 · 3,4 · 3,8 · 3,3 · 3,3 for all known scores."""
    counting, of_counting, everyone, of_everyone = MEANS[name]
    analysis = case(name).analysis
    assert mean(support_scores(analysis, only_counting=True)) == of_counting
    assert mean(support_scores(analysis, only_counting=False)) == of_everyone
    assert (shown(of_counting, "nl"), shown(of_everyone, "nl")) == (counting, everyone)


def test_programme_with_the_highest_mean_forgot_the_citizens():
    """On both bases the first programme comes first, and it is the one without citizens: that is the reveal."""
    assert max(MEANS, key=lambda name: MEANS[name][1]) == max(MEANS, key=lambda name: MEANS[name][3])
    assert [name for name in MEANS if "citizen" in missing_groups(case(name))] == ["belastingformulier"]


def test_guides_say_these_means_with_their_base():
    """Both guides of the lecturer hold the two rows of figures, in the notation of their language."""
    for guide, point in (("docentenhandleiding.md", ","), ("lecturers_guide.md", ".")):
        text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
        for row in (0, 2):
            figures = " · ".join(values[row].replace(",", point) for values in MEANS.values())
            assert figures in text, figures


def test_mean_of_nothing_is_nothing():
    """Without a known score there is no mean, not a zero."""
    assert mean([]) is None
    assert mean([4]) == 4
