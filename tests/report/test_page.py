"""The page of every sample, language and edition: whole, in one language, with what its edition may show."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser

import pytest
from inprocess import ROOT, SAMPLES, copy_of, page, pictures_of

from omgeving_helpers.contract import find_table
from omgeving_helpers.report.gate import why_not_whole

EVERY = [(s, lang, edition) for s in SAMPLES for lang in ("nl", "en") for edition in ("internal", "shareable")]


def tags(text):
    """The element tree of a page as its start tags in order; pictures without their source."""
    found = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            found.append((tag, dict(attrs).get("class")))

    Reader().feed(text)
    return found


def pictures(text):
    """Every picture of a page as its SVG."""
    return [base64.b64decode(d).decode() for d in re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', text)]


@pytest.mark.parametrize(("sample", "language", "edition"), EVERY)
def test_page_is_whole(sample, language, edition):
    """Every page passes the gate, names its language, and has its pictures and no leftovers of a template."""
    found = page(ROOT / "data" / "programmes" / sample, language=language, edition=edition)
    assert why_not_whole(found, pictures=pictures_of(edition)) == []
    assert f'<html lang="{language}">' in found
    for left in ("None", "{ $", "\u2068", "\u2069", "Traceback", "&lt;bdi", "[]", "()"):
        assert left not in re.sub(r'src="[^"]*"', "", found), left


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("cycle", [1, 3])
def test_older_cycle_says_so(sample, cycle):
    """An older round is reported as of its own end, and the page says that this was not what was asked."""
    found = page(ROOT / "data" / "programmes" / sample, cycle=cycle)
    assert "Een oudere meting laten we zien zoals het toen was" in found
    assert ["15 maart 2026", "15 juni 2026", "15 september 2026"][cycle - 1] in found


def test_shareable_page_has_no_force_field_and_no_scores_per_party():
    """The shareable page leaves out the force field, the dots and every column that links a party to a view."""
    found = page(ROOT / "data" / "programmes" / "uitkering_aanvragen", edition="shareable")
    assert "staat het palet op de plaats van het krachtenveld" in found
    for column in ("Invloed", "Kan stoppen", "Steun", "Oneens", "Mediaan"):
        assert f'<th scope="col">{column}</th>' not in found
    assert not any("ring = kan stoppen" in svg for svg in pictures(found))


def test_same_input_gives_the_same_bytes():
    """Two runs on the same tables give the same page."""
    folder = ROOT / "data" / "programmes" / "belastingformulier"
    assert page(folder) == page(folder)


HOSTILE = (
    "<b>x</b>",
    '"><img src=x onerror=alert(1)>',
    "$\\frac{1}{2}$",
    "**vet** _x_ `y`",
    "مرحبا עברית",
    "=1+1",
    "x" * 60,
)


def with_text(suffix):
    """A change that ends every text and role that somebody typed, in every table, with this."""

    def change(table, row):
        for header in row:
            column = find_table(table).find_column(header)
            if row[header] and column is not None and column.item_kind in {"text", "role"}:
                row[header] = f"{row[header][:8]} {suffix}"
        return row

    return change


@pytest.fixture(scope="module")
def harmless(tmp_path_factory):
    """The page of each edition with harmless text."""
    folder = copy_of("burger_rijk", tmp_path_factory.mktemp("harmless"), with_text("zomaar tekst"))
    return {edition: page(folder, edition=edition) for edition in ("internal", "shareable")}


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("edition", ["internal", pytest.param("shareable", marks=pytest.mark.proof)])
def test_hostile_text_stays_text(harmless, tmp_path, text, edition):
    """Markup, quotes, formulas and other scripts in any text of any table leave the element tree as it is."""
    hostile = page(copy_of("burger_rijk", tmp_path, with_text(text)), edition=edition)
    without_faults = [
        re.sub(r'<ul class="faults">.*?</ul>', "", found, flags=re.DOTALL) for found in (harmless[edition], hostile)
    ]
    assert tags(without_faults[0]) == tags(without_faults[1])
    assert "<img src=x" not in hostile
    assert not any("<b>" in svg or "<img" in svg for svg in pictures(hostile))


def test_thin_programme_gives_a_full_honest_page(tmp_path):
    """With two tables only, the page is made and says what is not known, without numbers out of nothing."""
    folder = copy_of("uitkering_aanvragen", tmp_path)
    for path in folder.glob("*.csv"):
        if path.stem not in {"programma", "stakeholders"}:
            path.unlink()
    for edition in ("internal", "shareable"):
        found = page(folder, edition=edition)
        assert why_not_whole(found, pictures=pictures_of(edition)) == []
        assert "Er is nog geen meting." in found
        assert "weten we niet" in found
        assert "0 van de 0" not in found


@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_very_long_texts_and_many_parties_give_a_page_in_time(tmp_path, edition):
    """Cells of 5,000 characters, and forty parties that are all not on board, break nothing and take no minute."""
    import time

    from build import party, programme, scores, statement

    long = "Een lange zin met woorden en eenwoordzonderspaties" * 100
    rows = [party(n, naam=f"Partij {n} {long}", wat_verandert=long) for n in range(1, 41)]
    folder = tmp_path / "lang"
    programme(
        folder, stakeholders=rows, statements=[statement(1, tekst=long)], measurements=scores(",".join(["2"] * 40))
    )
    start = time.perf_counter()
    found = page(folder / "klein", edition=edition)
    assert why_not_whole(found, pictures=pictures_of(edition)) == []
    assert time.perf_counter() - start < 30


def test_reasons_name_requirements_thresholds_and_whether_one_answer_turns_it(tmp_path):
    """Why a reader sees a signal: test, thresholds with their unit, what the programme changed, and the article."""
    folder = copy_of("belastingformulier", tmp_path)
    (folder / "drempels.csv").write_text("code;waarde\nsupport_base_min;95\n", encoding="utf-8")
    internal, shareable = (page(folder, edition=edition) for edition in ("internal", "shareable"))
    assert "draagvlak is te smal onder 95&nbsp;% (aangepast voor dit programma)" in internal
    assert "steun telt vanaf 4;" in internal
    assert "laten vervallen" in internal
    assert "laten vervallen" not in shareable
    for found in (internal, shareable):
        assert "R20: Alle belangrijke partijen staan achter de oplossing." in found
        assert "R11g: Burgers zelf horen erbij." in found
