"""Signals as data: the documented form, equal bytes, and evidence that stands in the file as told."""

from __future__ import annotations

import csv
import json
import re

import pytest
from build import ROOT

from omgeving_helpers.contract import find_table
from omgeving_helpers.programme import read_programme
from omgeving_helpers.signals import judge
from omgeving_helpers.signals.export import as_data, signals_csv, signals_json
from omgeving_helpers.steps.analysis import analyse

EVERY = [
    (p, c, e)
    for p in ("belastingformulier", "uitkering_aanvragen")
    for c in (1, 3, 4)
    for e in ("internal", "shareable")
]
REQUIRED = {
    "id", "code", "class", "severity", "priority", "programme", "step", "cycle", "subjects", "evidence", "values",
    "text", "action", "requirements", "thresholds", "hangs_on_one_answer",
}  # fmt: skip
ALLOWED = REQUIRED | {"base_cycle", "since_previous_report", "change"}


def document(name, cycle, edition):
    """The JSON of a sample, read again."""
    judgement = judge(analyse(read_programme(ROOT / "data" / "programmes" / name), cycle=cycle), for_edition=edition)
    return judgement, json.loads(signals_json(judgement))


@pytest.mark.parametrize(("name", "cycle", "edition"), EVERY)
def test_form_of_the_json(name, cycle, edition):
    """Every field of the documented form is there, with the values that it may have."""
    judgement, found = document(name, cycle, edition)
    assert set(found) == {
        "schema_version", "contract_version", "scope", "programmes", "reference_date", "edition", "fictitious",
        "signals",
    }  # fmt: skip
    assert found["edition"] == edition
    assert len(found["signals"]) == len(judgement.signals) > 0
    for signal in found["signals"]:
        assert REQUIRED <= set(signal) <= ALLOWED
        assert re.fullmatch(r"[GIPVOD][0-9]{2}:[^:]+(:[^:]+)*", signal["id"])
        assert signal["severity"] in {"do_now", "attention", "unknown", "good_news"}
        assert set(signal["text"]) == {"nl", "en"}
        assert all(signal["text"].values())
        assert "\u2068" not in json.dumps(signal, ensure_ascii=False)
        assert signal["cycle"] in {None, cycle}
        assert all(re.fullmatch("R[0-9]{2}[a-g]?", r) for r in signal["requirements"])
        assert all(set(t) == {"code", "value", "unit", "overridden"} for t in signal["thresholds"])


@pytest.mark.parametrize(("name", "cycle", "edition"), EVERY)
def test_evidence_stands_in_the_file(name, cycle, edition):
    """Every row behind a signal, read again from the file, holds the value that the signal gives."""
    checked = 0
    _, found = document(name, cycle, edition)
    for signal in found["signals"]:
        for row in signal["evidence"]:
            table = find_table(row["table"])
            with (ROOT / "data" / "programmes" / name / row["file"]).open(encoding="utf-8-sig", newline="") as stream:
                line = list(csv.reader(stream, delimiter=";"))[row["row"] - 1]
            header = [column.name for column in table.columns]
            for column, told in row["columns"].items():
                typed = line[header.index(column)]
                values = {v.name: v.name_nl for v in table[column].values}
                assert typed == ("" if told in {None, "unknown"} else values.get(told, str(told)))
                checked += 1
    assert checked > 0 or not any(s["evidence"] for s in found["signals"])


def test_equal_input_gives_equal_bytes():
    """The files are the same each time."""
    first, second = (document("belastingformulier", 4, "internal")[0] for _ in range(2))
    assert signals_json(first) == signals_json(second)
    assert signals_csv(first) == signals_csv(second)


def test_csv_opens_in_dutch_excel():
    """Semicolons, a mark for UTF-8, one row per signal, lists joined by a bar."""
    judgement, _ = document("belastingformulier", 4, "internal")
    data = signals_csv(judgement)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert [row["id"] for row in rows] == [signal.id for signal in judgement.signals]
    assert {row["subjects"] for row in rows if row["code"] == "G03"} == {"stakeholders/S14|stakeholders/S15"}
    assert not any(cell.startswith(("=", "@", "+")) for row in rows for cell in row.values())


def test_name_that_begins_like_a_formula_is_text_in_the_csv():
    """A sentence may begin with what a user typed; Excel shows it and works nothing out."""
    judgement, _ = document("belastingformulier", 4, "internal")
    gone = {**as_data(judgement.signals[0]), "text": {"nl": "=1+1 mist", "en": "-1 is missing"}}
    rows = list(csv.DictReader(signals_csv(judgement, [gone]).decode("utf-8-sig").splitlines(), delimiter=";"))
    assert (rows[-1]["text_nl"], rows[-1]["text_en"]) == ("'=1+1 mist", "'-1 is missing")
