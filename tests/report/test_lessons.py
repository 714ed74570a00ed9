"""Every planted lesson whose rule is built shows in the report, with the right names, in both languages."""

from __future__ import annotations

import html
import re
from functools import cache

import pytest
from inprocess import ROOT, page

from omgeving_helpers.programme import read_programme
from omgeving_helpers.signals import judge, words
from omgeving_helpers.steps.analysis import analyse
from omgeving_helpers.texts import plain

LESSONS = [
    # the greenest programme has no citizen at all, and nobody hears the contact centre
    ("belastingformulier", 4, "G02", ()),
    ("belastingformulier", 4, "G03", ("S14", "S15")),
    ("belastingformulier", 4, "I11", ("S12",)),
    ("belastingformulier", 4, "P10", ("S04",)),
    ("belastingformulier", 4, "G08", ()),
    # positions that clash, a solution without a loser, and the one party that is not on board
    ("uitkering_aanvragen", 4, "G05", ("S09",)),
    ("uitkering_aanvragen", 4, "P90", ("S20",)),
    ("uitkering_aanvragen", 4, "V91", ()),
    # drift after a decision that was never discussed, and a repair that works in part
    ("sollicitatieplicht", 2, "P04", ("S09",)),
    ("sollicitatieplicht", 2, "P07", ()),
    ("sollicitatieplicht", 3, "P02", ("S03", "S06", "S07", "S08", "S10")),
    ("sollicitatieplicht", 3, "P03", ()),
    ("sollicitatieplicht", 4, "P90", ("S08",)),
    ("sollicitatieplicht", 4, "P91", ()),
    ("sollicitatieplicht", 4, "P92", ()),
    # two who decide, nobody who decides, a circle, a late decision, and an umbrella without its constituency
    ("juridische_procedure", 4, "I05", ("S01", "S05")),
    ("juridische_procedure", 4, "I06", ()),
    ("juridische_procedure", 4, "I07", ()),
    ("juridische_procedure", 4, "I09", ()),
    ("juridische_procedure", 4, "P06", ()),
    ("juridische_procedure", 4, "G19", ("S06", "S07")),
    ("juridische_procedure", 1, "I01", ("S13",)),
    # parties without a first contact, a department in place of a capability
    ("burger_rijk", 4, "V01", ("S20", "S22", "S25")),
    ("burger_rijk", 4, "V02", ("S19", "S23")),
    ("burger_rijk", 4, "V05", ()),
    ("burger_rijk", 4, "V06", ()),
    ("burger_rijk", 4, "I08", ("S19", "S20")),
    ("burger_rijk", 4, "I04", ()),
    ("burger_rijk", 4, "I91", ()),
]


@cache
def text_of(name, cycle, language):
    """The words of the internal report of a sample."""
    found = page(ROOT / "data" / "programmes" / name, language=language, cycle=cycle)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", found)).split())


@cache
def signals_of(name, cycle):
    """The signals of a sample in a round, and its parties by id."""
    judgement = judge(analyse(read_programme(ROOT / "data" / "programmes" / name), cycle=cycle))
    return judgement.signals, {p.id: p.name for p in judgement.analysis.situation.parties}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("name", "cycle", "code", "parties"), LESSONS)
def test_lesson_shows_with_its_names(name, cycle, code, parties, language):
    """The sentence of the rule stands in the report, and it names exactly who the recipe says."""
    signals, names = signals_of(name, cycle)
    told = [s for s in signals if s.code == code and not s.finding.is_possible]
    assert told
    sentences = [plain(words.text(s, language)) for s in told]
    for party in parties:
        assert any(names[party] in sentence for sentence in sentences), party
    shown = text_of(name, cycle, language)
    for signal in told:
        assert plain(words.headline(signal, language)) in shown


@pytest.mark.parametrize(
    ("language", "sentence"), [("nl", "Een eerste teken was er al"), ("en", "There was a first sign")]
)
def test_who_went_first_is_named(language, sentence):
    """In the round after the fall the report names the party that had already gone down, which has no rule."""
    assert f"{sentence}: Landelijke cliëntenraad" in text_of("sollicitatieplicht", 4, language)
