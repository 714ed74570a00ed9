"""A round for tests: a programme, its forms sent out, forms filled in, and a delivery taken."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import openpyxl
from build import parties, programme, scores, statement

from omgeving_helpers.cli import main
from omgeving_helpers.collecting.form import meaning_of_head
from omgeving_helpers.programme import check_programme

DAY = "2026-06-01"
CODES = ("steun", "vertrouwen", "opbrengst", "samenspel", "PT1", "PT2")


def made(folder, n, **tables):
    """The path of a programme with ``n`` counting parties that answered round 1, and two statements."""
    rows = {
        "stakeholders": parties(n),
        "statements": [statement(1), statement(2)],
        "measurements": scores(",".join("4" * n)),
        **tables,
    }
    return programme(folder, **rows).path


def run(*words):
    """Run ``omgeving collect`` in this process and return its exit code."""
    return main(["collect", *map(str, words)])


def sent(path, folder, *more):
    """Send round 2 and return the forms by party."""
    assert run(path, "--out", folder, "--date", DAY, *more) == 0
    return {form.stem.split("_")[2]: form for form in sorted(Path(folder).rglob("form*_c2_*"))}


def filled(form, target, answers, change=None):
    """Fill in a workbook form by code and save it; ``change`` may do more to the sheet, given the header row."""
    book = openpyxl.load_workbook(form)
    sheet = book.active
    head = next(row for row in range(1, 40) if meaning_of_head(str(sheet.cell(row, 6).value or "")) == "score")
    for row in range(head + 1, sheet.max_row + 1):
        value = answers.get(sheet.cell(row, 1).value)
        if value is not None:
            sheet.cell(row, 6).value = value
    if change:
        change(sheet, head)
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as stream:  # the library refuses a workbook that is called otherwise
        book.save(stream)
    return target


def filled_csv(form, target, answers, *, delimiter=";"):
    """Fill in a CSV form by code and save it with a separator."""
    with form.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    for row in rows:
        if row[0] in answers:
            row[5] = answers[row[0]]
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    return target


def table_of(path, rows, *, delimiter=";"):
    """A CSV file of rows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    return path


def answers_in(path, cycle=2):
    """What the programme holds of a round: by party and question its score."""
    read, faults = check_programme(path, data_root="data")
    assert read is not None, [fault.message("nl") for fault in faults]
    return {
        (row["stakeholder_id"], row["statement_id"] or row["measure"]): row["score"]
        for row in read["measurements"]
        if row["cycle"] == cycle
    }


def not_taken(path):
    """The lines of ``niet_verwerkt.csv``, each a dict by header."""
    found = list(Path(path).glob("rondes/meting_*/niet_verwerkt.csv"))
    if not found:
        return []
    with found[0].open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def bytes_of(path):
    """Every file of a programme with its bytes, the copies of earlier versions aside."""
    files = (p for p in sorted(Path(path).rglob("*")) if p.is_file() and "eerdere_versies" not in p.parts)
    return {str(p.relative_to(path)): p.read_bytes() for p in files}


def day(text):
    """A date."""
    return dt.date.fromisoformat(text)
