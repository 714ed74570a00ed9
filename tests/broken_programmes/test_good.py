"""The good programme, in six spellings: none has a fault, and all read the same."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pytest

from omgeving_helpers import contract

if TYPE_CHECKING:
    import openpyxl


def _rows(data):
    return list(csv.reader(io.StringIO(data.decode()), delimiter=";"))


def _text(rows, separator):
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


def _dutch_dates(rows):
    return [["-".join(reversed(c.split("-"))) if c[:4].isdigit() and c.count("-") == 2 else c for c in r] for r in rows]


def _excel_nl(data):
    return _text(_dutch_dates(_rows(data)), ";").encode("cp1252")


def _comma(data):
    rows = [[c.replace(",", ".") if c == "12,5" else c for c in row] for row in _rows(data)]
    return _text(rows, ",").encode()


def _utf16(data):
    return _text(_rows(data), "\t").encode("utf-16")


def _bom(data):
    return b"\xef\xbb\xbfsep=;\r\n" + data


def _english(name):
    """Headers and values of a table in English."""
    table = contract.find_table(name)

    def change(data):
        header, *rows = _rows(data)
        columns = [table.find_column(text) for text in header]
        values = [
            [
                (column.find_value(cell) or cell) if column.values else cell
                for column, cell in zip(columns, row, strict=True)
            ]
            for row in rows
        ]
        return _text([[column.name for column in columns], *values], ";").encode()

    return change


def _real_dates(book: openpyxl.Workbook):
    for sheet in book:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                text = str(cell.value or "")
                if text.count("-") == 2 and text[:4].isdigit():
                    cell.value = date.fromisoformat(text)
                elif text.isdigit():
                    cell.value = int(text)


TABLES = [table.name_nl for table in contract.programme_tables()]
SPELLINGS = {
    "excel-nl": {"raw": dict.fromkeys(TABLES, _excel_nl)},
    "comma": {"raw": dict.fromkeys(TABLES, _comma)},
    "utf-16": {"raw": dict.fromkeys(TABLES, _utf16)},
    "bom-and-sep": {"raw": dict.fromkeys(TABLES, _bom)},
    "english": {"raw": {name: _english(name) for name in TABLES}},
    "workbook": {"book": _real_dates},
    "workbook-of-text": {"book": lambda _: None},
}


def test_the_good_programme_has_no_fault(check_case):
    """A programme without faults is read without a word."""
    check_case({"expect": (), "reads": {("stakeholders", 3, "can_block"): "yes", ("benefits", 2, "planned"): 12.5}})


@pytest.mark.parametrize("name", SPELLINGS)
def test_every_spelling_reads_the_same(name, read_case, tmp_path):
    """One table in different encodings, separators, dates and languages gives the same typed tables."""
    good, _ = read_case({})
    (tmp_path / "proef").rename(tmp_path / "good")
    other, faults = read_case(SPELLINGS[name])
    assert {f.code for f in faults} <= {"read-as-windows-1252"}
    for table in contract.programme_tables():
        assert [r.values for r in good[table.name]] == [r.values for r in other[table.name]]
        assert [r.number for r in good[table.name]] == [r.number for r in other[table.name]]
    assert other.language == ("en" if name == "english" else "nl")
