"""Broken programmes, docs/faults.md: workbooks and files that are something else (A56 to A80)."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import date, datetime
from datetime import time as dt_time

import pytest

W = "proef.xlsx"
ENTRY = b"PK\x01\x02\x14\x03\x14\x00"
DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "b">]>'


def _part(name, change):
    """Change one part inside a workbook."""

    def rezip(data):
        old, new = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
        with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in old.infolist():
                text = old.read(part)
                archive.writestr(part.filename, change(text) if part.filename == name else text)
        return new.getvalue()

    return rezip


def _more(name, content):
    """Add one part to a workbook."""

    def rezip(data):
        new = io.BytesIO(data)
        with zipfile.ZipFile(new, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, content)
        return new.getvalue()

    return rezip


def _set(sheet, cell, value, number_format=None):
    def change(book):
        book[sheet][cell] = value
        if number_format:
            book[sheet][cell].number_format = number_format

    return change


def _many_rows(book):
    sheet = book.create_sheet("veel")
    for i in range(30_001):
        sheet.append([i])


def _same(_book):
    """Leave the workbook as it is."""


CASES = {
    "A48-percent": {
        "book": _set("baten", "E2", 0.45, "0%"),
        "expect": [f"W bad-number {W} [baten] 2 gepland"],
        "found": ["0.45"],
    },
    "A56-number-is-no-date": {
        "book": _set("planning", "C2", 46113),
        "expect": [f"W serial-date {W} [planning] 2 datum"],
        "found": ["46113", "01-04-2026"],
    },
    "A59-date-at-midnight": {
        "book": _set("planning", "C2", datetime(2026, 4, 3)),  # noqa: DTZ001
        "reads": {("milestones", 2, "date"): date(2026, 4, 3)},
    },
    "A59-date-with-time": {
        "book": _set("planning", "C2", datetime(2026, 4, 3, 14, 30)),  # noqa: DTZ001
        "expect": [f"W date-with-time {W} [planning] 2 datum"],
    },
    "A60-merged": {
        "book": lambda book: book["baten"].merge_cells("E2:E4"),
        "expect": [f"W merged-cells {W} [baten] 2"],
        "found": ["E2:E4"],
    },
    "A61-formula-without-outcome": {
        "book": _set("baten", "E2", "=1+1"),
        "expect": [f"W formula-without-outcome {W} [baten] 2"],
        "found": ["E2"],
        "reads": {("benefits", 2, "planned"): None},
    },
    "A62-excel-error": {
        "book": _set("baten", "E2", "#REF!"),
        "expect": [f"W excel-error {W} [baten] 2"],
        "found": ["#REF!", "E2"],
        "reads": {("benefits", 2, "planned"): None},
    },
    "A63-hidden-sheet": {
        "book": lambda book: setattr(book["baten"], "sheet_state", "hidden"),
        "expect": [f"R hidden-sheet {W} [baten]"],
        "reads": {("benefits", 2, "benefit_id"): "BA1"},
    },
    "A64-hidden-rows": {
        "book": lambda book: setattr(book["stakeholders"].row_dimensions[3], "hidden", True),
        "expect": [f"R hidden-rows {W} [stakeholders]"],
        "found": ["1"],
        "reads": {("stakeholders", 3, "stakeholder_id"): "S2"},
    },
    "A65-date-in-a-text-column": {
        "book": _set("baten", "B2", date(2026, 3, 1)),
        "expect": [f"W date-in-text {W} [baten] 2 omschrijving"],
        "found": ["2026-03-01"],
    },
    "A66-kinds-in-one-column": {
        "book": _set("planning", "C2", date(2026, 4, 3)),
        "reads": {("milestones", 2, "date"): date(2026, 4, 3), ("milestones", 3, "date"): date(2026, 6, 1)},
    },
    "A67-title-rows": {
        "book": lambda book: (book["baten"].insert_rows(1, 2), _set("baten", "A1", "Baten 2026")(book)),
        "expect": [f"W lines-above-header {W} [baten] 1"],
        "found": ["3"],
    },
    "A68-ghost-cell": {"book": _set("baten", "B1000", " "), "reads": {("benefits", 2, "benefit_id"): "BA1"}},
    "A69-number-as-text": {"book": _set("baten", "E2", "12,5"), "reads": {("benefits", 2, "planned"): 12.5}},
    "whole-number": {"book": _set("stakeholders", "E2", 4.0), "reads": {("stakeholders", 2, "affectedness"): 4}},
    "id-as-number": {"book": _set("baten", "A2", 12), "reads": {("benefits", 2, "benefit_id"): "12"}},
    "A73-other-case": {
        "book": lambda book: [setattr(book.worksheets[-1], "title", title) for title in ("x", "Baten ")],
        "reads": {("benefits", 2, "benefit_id"): "BA1"},
    },
    "A73-unknown-sheet": {
        "book": lambda book: setattr(book["baten"], "title", "batn"),
        "expect": [f"R unknown-sheet {W} [batn]"],
        "found": ["‘batn’", "‘baten’"],
    },
    "A74-csv-as-workbook": {
        "files": {W: b"a;b\n1;2\n"},
        "expect": [f"E is-text {W}"],
        "found": [".csv"],
    },
    "A74-html-as-workbook": {"files": {W: b"<html><table>"}, "expect": [f"E is-html {W}"], "found": ["HTML"]},
    "A74-html-as-old-workbook": {"files": {"x.xls": b"<table>"}, "expect": ["E is-html x.xls"]},
    "A74-old-workbook": {
        "files": {"x.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)},
        "expect": ["E is-old-excel x.xls"],
        "found": [".xlsx"],
    },
    "A75-encrypted": {
        "files": {W: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(600)},
        "expect": [f"E encrypted {W}"],
    },
    "A77-far-cell": {"book": _set("baten", "XFD1048576", " "), "expect": [f"E last-cell {W}"], "found": ["XFD1048576"]},
    "A78-zip-bomb": {
        "book": _same,
        "data": _more("xl/media/a.bin", bytes(60_000_000)),
        "expect": [f"E unpacks-too-large {W}"],
    },
    "A79-document-type": {
        "book": _same,
        "data": _part("xl/workbook.xml", lambda text: text.replace(b"<workbook", DOCTYPE + b"<workbook", 1)),
        "expect": [f"E has-dtd {W}"],
    },
    "A80-too-many-rows": {"book": _many_rows, "expect": [f"E too-many-rows {W}"]},
    "macros": {"book": _same, "data": _more("xl/vbaProject.bin", b"x"), "expect": [f"E has-macros {W}"]},
    "broken": {"book": _same, "data": lambda data: data[: len(data) // 2], "expect": [f"E broken-workbook {W}"]},
    "broken-part": {
        "book": _same,
        "data": _part("xl/worksheets/sheet1.xml", lambda t: t[: len(t) // 2]),
        "expect": [f"E broken-workbook {W}"],
    },
    "A65-date-as-id": {
        "book": _set("baten", "A2", date(2026, 3, 1)),
        "expect": [f"W date-in-text {W} [baten] 2 baat_id", f"E empty-id {W} [baten] 2 baat_id"],
    },
    "A65-date-as-choice": {
        "book": _set("baten", "C2", date(2026, 3, 1)),
        "expect": [f"W date-in-text {W} [baten] 2 soort"],
        "reads": {("benefits", 2, "kind"): "unknown"},
    },
    "A46-real-truth-value": {
        "book": _set("stakeholders", "G2", True),  # noqa: FBT003
        "reads": {("stakeholders", 2, "can_block"): "yes"},
    },
    "A59-only-a-time": {
        "book": _set("planning", "C2", dt_time(14, 30)),
        "expect": [f"W date-with-time {W} [planning] 2 datum"],
    },
    "A86-copy-of-the-workbook": {
        "book": _same,
        "files": {"Kopie van proef.xlsx": b"x", "proef (1).xlsx": b"x"},
        "expect": ["W copy Kopie~van~proef.xlsx", "W copy proef~(1).xlsx"],
        "found": ["‘Kopie van proef.xlsx’"],
    },
    "encrypted-part": {
        "book": _same,
        "data": lambda data: data.replace(
            b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00", 1
        ),
        "expect": [f"E broken-workbook {W}"],
    },
    "A85-file-and-sheet": {
        "book": _same,
        "files": {"baten.csv": b"baat_id;omschrijving;soort;stakeholder_id\nBA1;x;baat;S1\n"},
        "expect": [f"E table-twice {W} [baten]"],
        "found": ["baten.csv", "[baten]"],
    },
    "A20-line-break": {
        "book": _set("baten", "B2", "Minder\nwachten"),
        "expect": [f"R line-break {W} [baten] 2 omschrijving"],
        "reads": {("benefits", 2, "description"): "Minder wachten"},
    },
    "wide-form-sheet": {
        "book": lambda book: [
            sheet.append(row)
            for sheet in [book.create_sheet("Meting C3")]
            for row in (["stakeholder_id", "datum", "bron", "steun"], ["S2", date(2026, 9, 15), "gevraagd", 5])
        ],
        "reads": {("measurements", 5, "score"): 5, ("measurements", 5, "cycle"): 3},
    },
}


@pytest.mark.parametrize("name", CASES)
def test_one_fault(name, check_case):
    """A workbook with one fault gives that fault, in its place, in both languages, and no other."""
    check_case(CASES[name])


def test_hostile_workbooks_are_refused_fast(read_case):
    """A77: the last cell of a sheet is found without opening the workbook, which would take a minute and more."""
    start = time.perf_counter()
    programme, _ = read_case(CASES["A77-far-cell"])
    assert programme is None
    assert time.perf_counter() - start < 10
