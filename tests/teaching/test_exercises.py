"""Each exercise: right, each typical mistake with its own reason, nonsense and nothing, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from lessons import DATA, EXERCISES, copied, lesson, solved, verdict

import omgeving_helpers
from omgeving_helpers.teaching import open_lesson
from omgeving_helpers.texts import LANGUAGES, PSEUDO, plain, say, says

TEXTS = Path(omgeving_helpers.__file__).parent / "texts" / "nl" / "teaching"
NUMBERS = {"on-board": 7, "of": 8, "mean-counting": "4,1", "mean-all": "3,9", "tell": "count"}
LETTERS = {"S01": "A", "S04": "R", "S12": "C", "S13": "C"}
SHIFT = {"cycle": 3, "statements": ["PT01", "PT02"]}
LATE = {"milestone": "M01", "number": 21, "unit": "days"}
CONTACTS = {"none-yet": ["S20", "S22", "S25"], "not-known": ["S19", "S23"]}
UNITS = ("S01", "S02", "S03", "S04", "S05")
TASKS = {f"V{i:02}": UNITS[i % 5] for i in range(1, 13)}
SENTENCE = {"sentence": "De griffie belt iedereen binnen twee werkdagen terug."}
RATED = {**SENTENCE, "who": "4", "term": "3", "test": "3", "plain": "4"}

KNOWN = {
    "1.1": ["citizen"],
    "1.2": NUMBERS,
    "2.1": "D01",
    "2.4": {"letters": LETTERS},
    "2.5": RATED,
    "3.1": SHIFT,
    "3.2": "S09",
    "3.3": LATE,
    "3.5": {"median": 3, "movers": 4},
    "4.1": CONTACTS,
    "4.2": {"tasks": TASKS},
}
"""Worked by hand from the tables of the samples, not by the code."""

ALSO_RIGHT = [
    ("1.1", "burger"),
    ("1.1", {"groups": ("Burger",)}),
    ("1.2", {**NUMBERS, "mean-counting": 4.125, "mean-all": "3.86"}),
    ("1.2", ("8", 7, 4.1, 3.9, "count")),
    ("1.2", {**NUMBERS, "mean-counting": "4.13"}),
    ("2.1", "Datum verplichte start"),
    ("2.4", {**LETTERS, "S02": "R", "S07": "I"}),
    ("2.4", {"letters": {**LETTERS, "S12": "R", "S13": "A", "S01": "C"}}),
    ("3.1", ("3", "PT02; PT01")),
    ("3.2", "Landelijke cliëntenraad"),
    ("3.3", {**LATE, "number": "3", "unit": "weeks"}),
    ("3.3", {**LATE, "number": "21,0"}),
    ("4.1", {"none-yet": {"S25", "S20", "S22"}, "not-known": "S23;S19"}),
]

WRONG = [
    ("1.1", ["citizen", "ministry"], "present"),
    ("1.1", ["citizen", "politics_media"], "explained"),
    ("1.1", ["politics_media"], "explained"),
    ("1.1", ["none"], "not-none"),
    ("1.2", {**NUMBERS, "of": 16}, "all-parties"),
    ("1.2", {**NUMBERS, "of": 14}, "all-parties"),
    ("1.2", {**NUMBERS, "of": 9}, "other-n"),
    ("1.2", {**NUMBERS, "on-board": 1}, "reversed"),
    ("1.2", {**NUMBERS, "on-board": 10}, "k-of-all"),
    ("1.2", {**NUMBERS, "on-board": 6}, "other-cycle"),
    ("1.2", {**NUMBERS, "on-board": 5}, "other-k"),
    ("1.2", {**NUMBERS, "mean-counting": "3,9", "mean-all": "4,1"}, "swapped"),
    ("1.2", {**NUMBERS, "mean-counting": "41"}, "scale"),
    ("1.2", {**NUMBERS, "mean-counting": 4}, "rounded"),
    ("1.2", {**NUMBERS, "mean-all": "4"}, "rounded"),
    ("1.2", {**NUMBERS, "mean-all": "3,4"}, "unknown-as-zero"),
    ("1.2", {**NUMBERS, "mean-counting": "3,8"}, "mean-other-cycle"),
    ("1.2", {**NUMBERS, "mean-counting": "4,3"}, "other-mean"),
    ("1.2", {**NUMBERS, "tell": "mean-counting"}, "mean-hides"),
    ("1.2", {**NUMBERS, "tell": "mean-all"}, "mean-hides"),
    ("2.1", "D02", "no-decider"),
    ("2.1", "D03", "no-doer"),
    ("2.1", "D04", "one-decider"),
    ("2.1", "none", "not-none"),
    ("2.4", {**LETTERS, "S05": "A"}, "several"),
    ("2.4", {**LETTERS, "S01": "I"}, "no-decider"),
    ("2.4", {**LETTERS, "S04": "C"}, "no-doer"),
    ("2.4", {"S01": "A", "S04": "R", "S12": "C"}, "citizens-left-out"),
    ("2.4", {**LETTERS, "S13": "I"}, "citizens-informed"),
    ("2.5", "goede nazorg", "too-short"),
    ("2.5", SENTENCE, "compare"),
    ("2.5", {**RATED, "test": "2"}, "improve"),
    ("3.1", {**SHIFT, "cycle": 1}, "first"),
    ("3.1", {**SHIFT, "cycle": 2}, "early"),
    ("3.1", {**SHIFT, "cycle": "none"}, "not-none"),
    ("3.1", {**SHIFT, "statements": "none"}, "not-none"),
    ("3.1", {**SHIFT, "statements": ["PT01"]}, "incomplete"),
    ("3.1", {**SHIFT, "statements": ["PT01", "PT02", "PT03"]}, "stable"),
    ("3.2", "S03", "later"),
    ("3.2", "S10", "never-on-board"),
    ("3.2", "S01", "steady"),
    ("3.2", "none", "not-none"),
    ("3.3", {**LATE, "milestone": "M03"}, "no-decision"),
    ("3.3", {**LATE, "milestone": "none"}, "not-none"),
    ("3.3", {**LATE, "number": 15}, "working-days"),
    ("3.3", {**LATE, "number": -21}, "negative"),
    ("3.3", {**LATE, "number": 1, "unit": "months"}, "months"),
    ("3.3", {**LATE, "number": 22}, "one-off"),
    ("3.3", {**LATE, "number": 20}, "one-off"),
    ("3.3", {**LATE, "number": 21, "unit": "weeks"}, "other-days"),
    ("3.5", {"median": 2, "movers": 4}, "still"),
    ("3.5", {"median": 3, "movers": 3}, "still"),
    ("3.5", {"median": 4, "movers": 4}, "too-high"),
    ("3.5", {"median": 3, "movers": 9}, "too-high"),
    ("4.1", {"none-yet": ["S19", "S23"], "not-known": ["S20", "S22", "S25"]}, "swapped"),
    ("4.1", {**CONTACTS, "none-yet": ["S20", "S22", "S25", "S19"]}, "other-list"),
    ("4.1", {**CONTACTS, "not-known": ["S19", "S23", "S07"]}, "maybe"),
    ("4.1", {**CONTACTS, "not-known": ["S19", "S23", "S01"]}, "fine"),
    ("4.1", {**CONTACTS, "not-known": ["none"]}, "not-none"),
    ("4.1", {**CONTACTS, "none-yet": ["S20", "S22"]}, "incomplete"),
    ("4.2", {k: v for k, v in TASKS.items() if k != "V07"}, "no-owner"),
    ("4.2", {f"V{i:02}": UNITS[i % 2] for i in range(1, 13)}, "too-much"),
    ("4.2", {f"V{i:02}": "S03" for i in range(1, 13)}, "too-much"),
]

NOTHING = (None, "", "   ", {}, [], ())
NONSENSE = (
    "jan",
    3.14159,
    object(),
    True,
    {"x": 1},
    [1, 2, 3, 4, 5, 6, 7],
    "<b>",
    "{ $k }",
    float("nan"),
    b"x",
    {3: 4},
    "x" * 10_000,
    10**5000,
    float("inf"),
    range(3),
)


def told(value):
    """A value as the name of a case: the same in every process, also for a set."""
    if isinstance(value, dict):
        return ",".join(f"{key}={told(of)}" for key, of in value.items())
    return ",".join(sorted(value)) if isinstance(value, set | frozenset) else str(value)


@pytest.mark.parametrize("code", KNOWN)
def test_known_answer_is_right_in_both_languages(code):
    """The answer worked by hand is right, and the sentence says so."""
    for language, word in (("nl", "Goed."), ("en", "Right.")):
        assert lesson(language).check(code, KNOWN[code]).text.startswith(word)
    assert set(KNOWN) == set(EXERCISES)


@pytest.mark.parametrize(("code", "answer"), ALSO_RIGHT, ids=told)
def test_other_spelling_is_right_too(code, answer):
    """A comma or a point, an id or a name, weeks or days: what means the same is right."""
    assert verdict(code, answer).is_right


@pytest.mark.parametrize(("code", "answer", "reason"), WRONG, ids=told)
def test_each_mistake_has_its_reason(code, answer, reason):
    """A typical mistake is not right, gets its own reason, and that reason is a sentence in both languages."""
    found = verdict(code, answer)
    assert found.reason == reason
    assert not found.is_right
    texts = {language: lesson(language).check(code, answer).text for language in LANGUAGES}
    assert texts["nl"].startswith("Vergelijk." if found.is_open else "Nog niet.")
    assert texts["en"].startswith("Compare." if found.is_open else "Not yet.")
    assert all(len(text) > 25 for text in texts.values())


def test_every_reason_is_tried():
    """No exercise has a reason that the table above forgets, and none is written that nobody gets."""
    own = {"title", "question", "right", "goal", "talk", "mistakes", "trouble", "table", "model"}
    other = {"explained", "supervisors", "silent", "in-time", "incomplete"}
    tried = {(code, reason) for code, _, reason in WRONG}
    for code in EXERCISES:
        text = (TEXTS / f"{EXERCISES[code].step}.ftl").read_text(encoding="utf-8")
        block = text.split(f"exercise-{code.replace('.', '-')} =")[1].split("\nexercise-")[0]
        names = {line.split("=")[0].strip().lstrip(".") for line in block.splitlines() if line.startswith("    .")}
        of = EXERCISES[code].fields(lesson().case_of(EXERCISES[code]))
        fields = {name for f in of for name in (f.name, f"{f.name}-box")}
        reasons = {n for n in names - own - fields if not n.startswith(("hint-", "tell-"))}
        assert {r for r in reasons if (code, r) not in tried} <= other


def test_rarer_mistakes_have_their_reason(tmp_path):
    """What the samples do not show: a supervisor among the key parties, silence, and a decision in time."""
    of = lesson("nl", "uitkering_aanvragen")
    key = {"on-board": 5, "of": 14, "mean-counting": "3,3", "mean-all": "3,4", "tell": "count"}
    assert verdict("1.2", key, of).reason == "supervisors"
    assert verdict("1.2", {**key, "of": 13}, of).is_right
    root = copied(
        tmp_path,
        ("sollicitatieplicht/metingen.csv", "2;2026-06-15;S11;steun;;4;", "2;2026-06-15;S11;steun;;;"),
        ("juridische_procedure/planning.csv", "M03;proef met tien kantoren;2026-10-05;activiteit;;", MORE),
        ("belastingformulier/stakeholders.csv", "Ondernemersvereniging;Ondernemers;;belangenorganisatie", EMPTIED),
        ("belastingformulier/stakeholders.csv", "Huiseigenaren;;belangenorganisatie", "Huiseigenaren;;koepel"),
    )
    other = lesson("nl", "", root)
    assert verdict("3.2", "S11", other).reason == "silent"
    assert verdict("3.3", {**LATE, "milestone": "M03"}, other).reason == "in-time"
    assert verdict("1.1", ["citizen"], other).reason == "incomplete"
    assert verdict("1.1", ["citizen", "interest_group"], other).is_right


MORE = "M03;proef met tien kantoren;2027-10-05;besluit;;O1"
EMPTIED = "Ondernemersvereniging;Ondernemers;;koepel"


@pytest.mark.parametrize("code", EXERCISES)
def test_nothing_and_nonsense_get_a_friendly_sentence(code):
    """Whatever is handed in, a sentence comes back in the language of the reader, never an error."""
    for language in LANGUAGES:
        for answer in NOTHING:
            assert lesson(language).check(code, answer).text.endswith(plain(say("teaching.nothing", language)))
        for answer in NONSENSE:
            shown = lesson(language).check(code, answer)
            assert shown.text.startswith(("Nog niet.", "Not yet.")[LANGUAGES.index(language)])
            assert "<b>" not in str(shown.html).replace("<bdi", "")


@pytest.mark.parametrize("code", EXERCISES)
@pytest.mark.parametrize("value", [[[]], {"a": [1]}, pytest.param(10**5000, id="huge"), "y" * 10_000, float("nan")])
def test_nonsense_in_one_question_gets_a_friendly_sentence(code, value):
    """With any value in one question, or in one row of a table, a short sentence comes back, never an error."""
    exercise = EXERCISES[code]
    for field in exercise.fields(lesson().case_of(exercise)):
        shown = value if field.kind != "table" else {field.rows[0].id: value}
        text = lesson().check(code, {**solved(code), field.name: shown}).text
        is_free = field.kind == "sentence" and isinstance(value, str)
        assert text.startswith("Nog niet.") or is_free
        assert len(text) < 500


@pytest.mark.parametrize("value", ["2,5", 2.5, 0, 99, "99", "-1"])
def test_threshold_between_two_steps_is_not_cut_off(value):
    """A number that the slider cannot stand at is not rounded in silence: the sentence says which ones fit."""
    shown = lesson().check("3.5", {"median": value, "movers": 4})
    assert shown.text.endswith("Typ een heel getal van 1 tot en met 4.")


def test_code_with_a_blank_and_a_hint_that_cannot_be_are_understood():
    """A blank around a code is no other exercise, and a number of a hint that cannot be gives the next hint."""
    of = open_lesson(data_root=str(DATA))
    assert of.check(" 2.1 ").text.startswith("Nog niet. U hebt nog niets")
    assert [of.hint("2.1", n).text[:6] for n in (0, -3, None)] == ["Hint 1", "Hint 2", "Hint 3"]


@pytest.mark.parametrize("code", EXERCISES)
def test_half_an_answer_says_what_is_open(code):
    """With a question left open it says so, and does not judge."""
    exercise = EXERCISES[code]
    fields = [f for f in exercise.fields(lesson().case_of(exercise)) if not f.may_be_empty]
    answer = solved(code)
    if len(fields) > 1:
        del answer[fields[-1].name]
        assert verdict(code, answer).reason == ".unfinished"
    else:
        assert set(answer) >= {fields[0].name}


def test_none_and_more_is_asked_again():
    """None of these together with a choice is no answer."""
    assert verdict("1.1", ["none", "citizen"]).reason == ".none-and-more"


def test_unknown_exercise_names_the_others():
    """A wrong number gets the list of exercises, not an error, from each of the three calls."""
    of = lesson()
    for shown in (of.check("9.9", 1), of.hint("9.9"), of.exercise("9.9")):
        assert "9.9" in shown.text
        assert "4.2" in shown.text


def test_answer_follows_the_data(tmp_path):
    """With other data another answer is right: nothing is stored."""
    root = copied(
        tmp_path,
        ("juridische_procedure/besluiten.csv", "S05;directeur-generaal;A;M01", "S05;directeur-generaal;C;M01"),
        ("juridische_procedure/besluiten.csv", "D02;procesreglement;", "D01;datum verplichte start;"),
        ("burger_rijk/stakeholders.csv", "S08;Ministerie van zorg;Ministerie zorg;", "S08;Ministerie van zorg;Zorg;"),
    )
    other = lesson("nl", "", root)
    assert not verdict("2.1", "D01", other).is_right
    assert verdict("2.1", "none", other).is_right
    assert verdict("2.1", "D01").is_right


def test_open_question_shows_its_example_only_after_something_is_written():
    """The model answer stands in no verdict on nothing or on two words."""
    model = plain(say("teaching.exercise-2-5.model", "nl"))
    assert model not in lesson().check("2.5", "").text
    assert model not in lesson().check("2.5", "goede nazorg").text
    assert model in lesson().check("2.5", SENTENCE).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_hints_and_then_no_more(language):
    """Each exercise has three hints, one after the other, and then says that there are no more."""
    for code, exercise in EXERCISES.items():
        of = open_lesson(data_root="data", language=language)
        told = [of.hint(code).text for _ in range(5)]
        assert len(set(told[:3])) == 3
        assert told[3] == told[4] == plain(say("teaching.no-hint", language))
        assert not says(f"{exercise.message}.hint-4", language)
        assert of.hint(code, 2).text == told[1]


def test_no_hint_or_question_holds_the_answer():
    """The words of a right verdict on a name, a number or a pair stand in no hint and no question."""
    told = {
        "1.2": ("7 van de 8", "4,1", "3,9"),
        "2.1": ("datum verplichte start",),
        "3.1": ("meting 3", "PT01"),
        "3.2": ("liëntenraad",),
        "3.3": ("21", "verplichte start"),
        "4.1": ("Kleine gemeenten", "Ouderen", "Grote gemeenten"),
    }
    for code, answers in told.items():
        keys = [f"{EXERCISES[code].message}.{k}" for k in ("title", "question", "hint-1", "hint-2", "hint-3")]
        text = " ".join(plain(say(key, "nl")) for key in keys)
        assert not [a for a in answers if a.lower() in text.lower()]


def test_pseudo_language_has_no_text_without_a_home():
    """Whatever a verdict says is a text of ours or the user's own."""
    shown = lesson(PSEUDO).check("1.2", {**NUMBERS, "tell": "mean-all"}).text
    assert shown.startswith("⟦")
    assert shown.endswith("⟧")
