"""The report over several programmes: whole, in one language, and shareable without interference."""

from __future__ import annotations

import base64
import re
import shutil

import pytest
from build import member, programme
from inprocess import ROOT, SAMPLES, copy_of, pictures_of, portfolio_page

from omgeving_helpers.contract import find_table
from omgeving_helpers.display import open_portfolio
from omgeving_helpers.faults import InputError
from omgeving_helpers.report.gate import why_not_whole
from omgeving_helpers.signals.export import signals_csv, signals_json

LEFTOVERS = ("None", "{ $", "\u2068", "\u2069", "Traceback", "&lt;bdi", "[]", "()", "0 van de 0", "0 of 0")


def is_whole(page, edition):
    """The page passes the gate and has no leftovers."""
    assert why_not_whole(page, pictures=pictures_of(edition, "portfolio")) == []
    words = re.sub(r'src="[^"]*"', "", page)
    assert not [left for left in LEFTOVERS if left in words]


def shareable_files(root, language="nl"):
    """Everything that a shareable report over several programmes consists of, pictures decoded, as text."""
    page, judged = portfolio_page(root, language=language, edition="shareable")
    drawn = [base64.b64decode(d).decode() for d in re.findall(r'base64,([^"]+)"', page)]
    return [page, *drawn, signals_json(judged).decode(), signals_csv(judged).decode("utf-8-sig")]


def copies(folder, change=None):
    """A data folder with changed copies of all samples."""
    for sample in SAMPLES:
        copy_of(sample, folder / "programmes", change)
    return folder


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_page_is_whole(language, edition):
    """In both languages and editions the page passes the gate and has its pictures and no leftovers."""
    page, judged = portfolio_page(language=language, edition=edition)
    is_whole(page, edition)
    assert f'<html lang="{language}">' in page
    assert judged.programmes == SAMPLES
    assert 'class="stamp"' in page


@pytest.mark.parametrize("language", ["nl", "en"])
def test_canaries_reach_no_shareable_file(tmp_path, language):
    """A unique word in every internal or personal text cell of every programme stands in no shareable file."""
    canaries = []

    def change(table, row):
        for header in row:
            column = find_table(table).find_column(header)
            if column and column.sensitivity != "public" and column.item_kind in {"text", "role"}:
                canaries.append(f"kanarie{len(canaries)}x")
                row[header] = canaries[-1]
        return row

    files = shareable_files(copies(tmp_path, change), language)
    assert len(canaries) > 500
    assert not [text[:80] for text in files if "kanarie" in text.lower()]


def test_support_of_an_organisation_changes_no_byte(tmp_path):
    """How a party that does not count supports a programme cannot be read from a shareable report."""

    def change(table, row):
        is_support = table == "metingen" and row["maat"] == "steun" and row["cyclus"] == "4"
        if is_support and row["stakeholder_id"] == "S14" and row["score"] == "3":
            row["score"] = "5"
        return row

    before, after = copies(tmp_path / "a"), copies(tmp_path / "b", change)
    assert shareable_files(before) == shareable_files(after)
    inside = [portfolio_page(root)[0] for root in (before, after)]
    assert inside[0] != inside[1]


def test_shareable_table_of_faces_has_no_support():
    """The internal edition has a column for support per programme, the shareable one does not."""
    assert "Steun per programma" in portfolio_page()[0]
    assert "Steun per programma" not in portfolio_page(edition="shareable")[0]


def test_first_patterns_are_open_and_the_others_folded():
    """What recurs first is shown at once."""
    page, _ = portfolio_page()
    assert len(re.findall(r"<details open", page)) == 1


def test_same_input_gives_the_same_bytes():
    """Two runs on the same tables give the same page and the same files."""
    first, second = (shareable_files(ROOT / "data") for _ in range(2))
    assert first == second


def test_bad_programme_is_named_and_left_out(tmp_path):
    """A programme that cannot be read stops no other, and the page says that it is not there."""
    root = tmp_path / "data"
    copy_of("belastingformulier", root / "programmes")
    (copy_of("burger_rijk", root / "programmes") / "stakeholders.csv").unlink()
    page, judged = portfolio_page(root)
    is_whole(page, "internal")
    assert judged.programmes == ("belastingformulier",)
    assert "Eén programma is niet meegenomen" in page
    assert "burger_rijk" in page


def test_two_programmes_with_one_id_are_both_left_out(tmp_path):
    """Nobody can say which of the two is meant."""
    root = tmp_path / "data"
    copy_of("belastingformulier", root / "programmes")
    copy_of("burger_rijk", root / "programmes")
    shutil.copytree(root / "programmes" / "burger_rijk", root / "programmes" / "kopie")
    _, judged = portfolio_page(root)
    assert judged.programmes == ("belastingformulier",)
    assert judged.left_out == ("burger_rijk", "kopie")


def test_no_programme_that_can_be_read_is_said_in_words(tmp_path):
    """Without any programme there is no page but a sentence, in the language of the reader."""
    (tmp_path / "programmes").mkdir()
    with pytest.raises(InputError, match="geen programma"):
        open_portfolio(data_root=str(tmp_path))
    with pytest.raises(InputError, match="no programme"):
        open_portfolio(data_root=str(tmp_path), language="en")
    with pytest.raises(InputError, match="edition"):
        open_portfolio(edition="publiek")


@pytest.mark.parametrize("edition", ["internal", "shareable"])
def test_hostile_and_thin_programmes_give_a_whole_page(tmp_path, edition):
    """The examples side by side: however little or hostile the tables are, the page is whole."""
    for name in ("thin", "hostile"):
        shutil.copytree(ROOT / "data" / "examples" / name, tmp_path / "programmes" / name)
    page, judged = portfolio_page(tmp_path, edition=edition)
    is_whole(page, edition)
    assert len(judged.programmes) == 2
    assert "<h1>Groot" not in page


@pytest.mark.parametrize(
    "programmes",
    [
        [member("a", stakeholders=[], seats=[])],
        [member("a")],
        [member(n, ["2027-01-05"]) for n in "ab"],
        [{"about": {"programma_id": n}, "stakeholders": []} for n in "ab"],
    ],
    ids=["no party", "one programme", "two on one day", "two without a party"],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_small_portfolios_give_a_whole_page(tmp_path, programmes, language):
    """One programme, nothing in it, everything on one day: each page is whole and counts nothing out of nothing."""
    for i, tables in enumerate(programmes):
        programme(tmp_path / str(i), **tables)
    names = " ".join(f'"{tmp_path / str(i) / "klein"}"' for i in range(len(programmes)))
    page, judged = portfolio_page(programmes=names, reference_date="2026-12-31", language=language)
    is_whole(page, "internal")
    assert len(judged.programmes) == len(programmes)


def test_latest_date_of_the_programmes_is_the_default(tmp_path):
    """Without a date all programmes are looked at on the latest of their own default dates."""
    from build import party, scores

    rows = [party(1, organisatie_id="org_a")]
    for name, cycle in (("a", 1), ("b", 3)):
        tables = member(name, stakeholders=rows, measurements=scores("4", cycle=cycle))
        programme(tmp_path / name, **tables)
    names = " ".join(f'"{tmp_path / name / "klein"}"' for name in "ab")
    assert open_portfolio(names).judged.reference_date.isoformat() == "2026-09-30"


def test_many_signals_of_one_rule_are_shortened(tmp_path):
    """Twelve programmes that meet an organisation every day: the page shows a few proposals and says how many more."""
    days = [f"2027-01-{day:02}" for day in range(4, 30)]
    for name in "abcd":
        programme(tmp_path / name, **member(name, days))
    names = " ".join(f'"{tmp_path / name / "klein"}"' for name in "abcd")
    page, judged = portfolio_page(programmes=names, reference_date="2026-12-31")
    proposals = sum(s.code == "O03" for s in judged.signals)
    assert proposals > 1000
    is_whole(page, "internal")
    assert f"En nog {proposals - 10:,}".replace(",", ".") in page
    assert f"en nog {proposals - 100:,}".replace(",", ".") in page
    assert len(page) < 1_000_000
