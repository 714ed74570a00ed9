"""From article to answer: every requirement is in the list, and what claims to answer one is really there."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from omgeving_helpers import requirements, signals
from omgeving_helpers.generated.article import article_pages
from omgeving_helpers.programme import read_programme
from omgeving_helpers.requirements import OF_NOTEBOOK, PARTS, answers_tables, answers_to, describe_answers
from omgeving_helpers.sections import SECTIONS, every_section
from omgeving_helpers.signals import rules
from omgeving_helpers.steps.article import Requirement, requirements_of
from omgeving_helpers.texts import plain

ROOT = Path(__file__).resolve().parents[1]
NUMBERS = (
    "R01 R02 R03 R04 R05 R06 R07 R08a R08b R08c R08d R08e R09 R10 R11 R11a R11b R11c R11d R11e R11f R11g R12 R13 R14 "
    "R15 R16 R17 R18 R19 R20 R21 R22 R23 R24 R25 R26 R27 R28 R29 R29a R29b R30 R30a R30b R30c R31 R31a R31b R32 "
    "R33 R34 R35 R36 R37 R38 R38a R39 R39a R40 R41 R41a R41b R41c R42 R43 R44 R45 R46 R47 R48 R48a "
    "R49 R50 R51 R52 R53 R53a R54 R54a R55 R56"
).split()
"""Every number of the method, sentence by sentence."""


def listed():
    """The rows of the shared list."""
    with (ROOT / "data" / "reference" / "artikel_eisen.csv").open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


def book():
    """Every line of the rule book, built or not."""
    with (Path(signals.__file__).parent / "rules.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def answers():
    """Every requirement of the shared list with what answers it."""
    return answers_to(requirements_of(read_programme(ROOT / "data" / "examples" / "thin")["article_requirements"]))


def test_every_number_of_the_method_is_in_the_list_once():
    """The list has each sentence of the method, in order, with a text in both languages."""
    rows = listed()
    assert [row["nummer"] for row in rows] == NUMBERS
    assert all(row["parafrase"] and row["parafrase_en"] for row in rows)
    assert len({row["parafrase"] for row in rows}) == len({row["parafrase_en"] for row in rows}) == len(rows)


def test_what_claims_to_answer_names_requirements_that_exist():
    """Sections, rules (built or not) and notebooks name no number that the list lacks."""
    claimed = {r for s in every_section() for r in s.requirements} | {r for of in OF_NOTEBOOK.values() for r in of}
    claimed |= {r for row in book() for r in row["requirements"].split("|") if r}
    assert claimed <= set(NUMBERS)


def test_the_list_names_every_rule_that_answers():
    """The column with signals of the list holds each rule of the book that names the requirement."""
    by_number = {row["nummer"]: row["signalen"].split("|") for row in listed()}
    missing = [(r, row["code"]) for row in book() for r in row["requirements"].split("|") if r]
    assert [(number, code) for number, code in missing if code not in by_number[number]] == []


def test_a_notebook_that_answers_as_a_whole_is_there():
    """Each claim of a whole notebook belongs to a notebook that exists, and the list agrees which one it is."""
    stems = {path.stem.partition("_")[2]: path.stem[:2] for path in (ROOT / "notebooks").glob("*.ipynb")}
    of = {row["nummer"]: row["notebook"] for row in listed()}
    for name, claimed in OF_NOTEBOOK.items():
        assert name in stems
        assert all(of[number] in {str(int(stems[name])), "alle"} for number in claimed)


def test_not_yet_is_said_exactly_where_nothing_answers(answers):
    """A requirement says ‘not yet’ when no section, no built rule and no notebook with sections names it."""
    claimed = {r for s in every_section() for r in s.requirements} | {r for rule in rules() for r in rule.requirements}
    claimed |= {r for name, of in OF_NOTEBOOK.items() if name == "start" or SECTIONS.get(name) for r in of}
    told = {
        row[0]
        for language, words in (("nl", "nog niet"), ("en", "not yet"))
        for table in answers_tables(answers, language=language)
        for row in table
        if words in map(plain, row)
    }
    assert told == set(NUMBERS) - claimed == {a.requirement.id for a in answers if not a.is_there}


def test_sections_and_rules_of_a_requirement_are_named(answers):
    """R11 is answered by the palette and by G01, in the words of the reader."""
    (palette,) = [a for a in answers if a.requirement.id == "R11"]
    assert palette.sections == (("shared_picture", "palette"),)
    assert palette.codes == ("G01",)
    rows = [row for table in answers_tables((palette,), language="en") for row in table]
    assert rows[0][3:] == ("Step 1: ‘Who is affected?’", "G01 a group of the palette is empty")


def test_requirement_that_only_a_rule_answers_points_to_the_signals(answers):
    """R12 has a rule and no section, so the reader is sent to the signals."""
    rows = [row for table in answers_tables(answers, language="nl") for row in table if row[0] == "R12"]
    assert rows[0][3] == "bij de signalen"


def test_tables_follow_the_parts_of_the_article(answers):
    """Every requirement stands in one table; the tables begin where the parts of the article begin."""
    tables = answers_tables(answers, language="nl")
    assert [row[0] for table in tables for row in table] == NUMBERS
    assert [table.rows[0][0] for table in tables] == list(PARTS.values())


def test_empty_list_is_told():
    """Without a list nothing is counted out of nothing."""
    assert describe_answers((), language="nl") == "De lijst met eisen is leeg."
    assert answers_tables((), language="nl") == ()


def test_requirement_of_ones_own_has_a_place():
    """A number that the pack does not know says ‘not yet’ and stands in the part where it sorts."""
    own = answers_to([Requirement("R99", "claim", "Iets anders.", "Something else.")])
    assert [(a.part, a.is_there) for a in own] == [("close", False)]
    assert describe_answers(own, language="en") == "0 of 1 sentence of the article has an answer."


def test_own_list_keeps_its_words_and_is_completed(tmp_path):
    """A list with one requirement of its own keeps those words, and has every other number from the pack."""
    import shutil

    shutil.copytree(ROOT / "data" / "reference", tmp_path / "reference")
    own = "nummer;soort;parafrase;parafrase_en;notebook\nR20;eis;Iedereen doet mee.;;1\n"
    (tmp_path / "reference" / "artikel_eisen.csv").write_text(own, encoding="utf-8")
    read = read_programme(ROOT / "data" / "examples" / "thin", data_root=tmp_path)
    found = {r.id: r for r in requirements_of(read["article_requirements"])}
    assert list(found) == NUMBERS
    assert found["R20"].paraphrase_nl == found["R20"].paraphrase_en == "Iedereen doet mee."


def test_page_in_docs_links_to_notebooks_that_exist():
    """The generated page points to the notebooks in its own language."""
    for path, data in article_pages(ROOT / "data", ROOT / "docs").items():
        targets = re.findall(r"\]\(([^)]+)\)", data.decode())
        assert targets
        assert all((path.parent / target).exists() for target in targets)


def test_module_says_nothing_of_its_own():
    """The words of a requirement stand in the shared list only."""
    text = Path(requirements.__file__).read_text(encoding="utf-8")
    assert not [row["nummer"] for row in listed() if row["parafrase"] in text or row["parafrase_en"] in text]
