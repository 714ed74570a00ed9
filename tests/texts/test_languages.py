"""Both languages say the same: equal keys, equal placeholders, nothing that the parser skipped."""

from __future__ import annotations

import datetime
from fractions import Fraction
from pathlib import Path

import numpy
import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from omgeving_helpers import texts
from omgeving_helpers.signals.words import of_n
from omgeving_helpers.texts import Words, as_typed, plain, say, shown

FOLDER = Path(texts.__file__).parent
FILES = sorted(str(path.relative_to(FOLDER / "nl")) for path in (FOLDER / "nl").rglob("*.ftl"))


class Placeholders(Visitor):
    """The variables of one pattern."""

    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the name that the library calls
        self.found.add(node.id.name)


def patterns(language, file):
    """Every message and attribute of a file with its placeholders, and the number of times each key stands there."""
    tree = FluentParser().parse((FOLDER / language / file).read_text(encoding="utf-8"))
    assert not [entry for entry in tree.body if isinstance(entry, ast.Junk)], f"{language}/{file} has unread lines"
    found = {}
    for entry in tree.body:
        if isinstance(entry, ast.Message):
            for key, pattern in [(entry.id.name, entry.value)] + [
                (f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes
            ]:
                visitor = Placeholders()
                visitor.visit(pattern)
                assert key not in found, f"{language}/{file}: {key} stands there twice"
                found[key] = visitor.found
    return found


def test_both_languages_have_the_same_files():
    """No language has a file that the other lacks."""
    assert sorted(str(path.relative_to(FOLDER / "en")) for path in (FOLDER / "en").rglob("*.ftl")) == FILES
    assert len(FILES) >= 8


@pytest.mark.parametrize("file", FILES)
def test_same_keys_and_placeholders(file):
    """Every text exists in both languages with the same values to fill in."""
    assert patterns("nl", file) == patterns("en", file)


def test_numbers_dates_and_lists_follow_the_language():
    """Decimal comma or point, names of months and the word between the last two of a list."""
    assert [shown(Fraction(17, 4), lang) for lang in ("nl", "en")] == ["4,3", "4.3"]
    day = datetime.date(2026, 3, 1)
    assert [shown(day, lang) for lang in ("nl", "en")] == ["1 maart 2026", "1 March 2026"]
    assert [shown(["A", "B", "C"], lang) for lang in ("nl", "en")] == ["A, B en C", "A, B and C"]


def test_rounding_is_half_away_from_zero():
    """4.25 shows as 4,3 and 4.35 as 4,4; a whole number keeps its decimal."""
    assert [shown(f, "nl") for f in (Fraction(425, 100), Fraction(435, 100), Fraction(4))] == ["4,3", "4,4", "4,0"]


def test_missing_value_is_an_error():
    """A sentence is never shown with a hole in it."""
    with pytest.raises(ValueError, match="common.k-of-n"):
        say("common.k-of-n", "nl", k=1)


def test_yes_or_no_is_refused():
    """A truth value in a sentence would read as 1."""
    with pytest.raises(TypeError):
        say("common.k-of-n", "nl", k=True, n=2)


def test_whole_numbers_of_numpy_are_numbers():
    """A count that comes from a table library chooses the plural as any other."""
    assert plain(say("common.k-of-n", "en", k=numpy.int64(3), n=8)) == "3 of 8"


def test_user_text_is_set_apart_and_product_text_is_not():
    """What a user typed keeps its own direction and is never parsed as a text of ours."""
    assert as_typed("{ $k } <b>") == "\u2068{ $k } <b>\u2069"
    assert plain(as_typed("x")) == "x"
    assert "\u2068" not in say("common.k-of-n", "nl", k=Words("3"), n=4)


def test_text_of_any_length_is_written():
    """A list of forty long names, or a cell of thousands of characters, never breaks a sentence."""
    names = [f"{'n' * 60} {i}" for i in range(40)]
    for language in ("nl", "en"):
        said = say("signals.G05.names", language, names=names)
        assert all(name in said for name in names)
        assert "x" * 9000 in say("signals.G06", language, name="x" * 9000)
        assert not {"\ue000", "\ue001"} & set(said)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("De map helpt mensen.", "‘De map helpt mensen’"),
        ("De map helpt mensen", "‘De map helpt mensen’"),
        ("Nee.", "‘Nee’"),
        ("Kan dat?", "‘Kan dat?’"),
        ("Gemeenten e.a.", "‘Gemeenten e.a.’"),
        ("Gemeenten enz.", "‘Gemeenten enz.’"),
        ("Wacht...", "‘Wacht...’"),
        (".", "‘.’"),
        ("", "‘’"),
    ],
)
def test_quoted_text_has_no_full_stop_of_its_own(typed, read):
    """The sentence around it has one; an abbreviation, a question and three dots keep theirs."""
    assert plain(say("signals.G09", "nl", statement=typed)) == f"Over {read} denken partijen verschillend."


@pytest.mark.parametrize(
    ("language", "k", "k_max", "read"),
    [
        ("nl", 3, 4, "3 tot 4 van 9"),
        ("nl", "nearly_all", "nearly_all", "(vrijwel) alle 9"),
        ("nl", "nearly_none", "nearly_none", "(vrijwel) geen van 9"),
        ("nl", 3, "nearly_all", "3 tot (vrijwel) alle 9"),
        ("en", "nearly_all", "nearly_all", "(nearly) all 9"),
        ("en", "nearly_none", 2, "(nearly) none to 2 of 9"),
    ],
)
def test_nearly_all_needs_no_of(language, k, k_max, read):
    """Of nine it is "all nine", not "all of the nine" in Dutch and English alike."""
    assert plain(say("pdca.interaction-cell", language, n=9, **of_n(k, k_max, language))) == read
