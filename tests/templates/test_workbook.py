"""The empty workbook: a sheet per table with drop-down lists, comments and frozen headers, readable by ourselves."""

from __future__ import annotations

import io

import openpyxl
import pytest

from omgeving_helpers.contract import programme_tables
from omgeving_helpers.templates import empty_tables
from omgeving_helpers.templates.workbook import workbook_bytes


@pytest.fixture(scope="module", params=["nl", "en"])
def book(request):
    """The workbook in one language."""
    language = request.param
    data = workbook_bytes(empty_tables(language), language=language)
    return language, openpyxl.load_workbook(io.BytesIO(data))


def test_sheet_per_table_and_an_explanation(book):
    """The first sheet explains, then every table has its sheet, and the lists of choices are hidden."""
    language, sheets = book
    names = [table.in_language(language) for table in programme_tables()]
    assert sheets.sheetnames[0] == ("Uitleg" if language == "nl" else "Explanation")
    assert [name for name in sheets.sheetnames if name in names] == names
    hidden = [sheet.title for sheet in sheets if sheet.sheet_state == "hidden"]
    assert hidden == ["Keuzes" if language == "nl" else "Choices"]


def test_headers_have_comments_and_stay_in_view(book):
    """Every header tells what belongs below it, and stays in view."""
    language, sheets = book
    for table in programme_tables():
        sheet = sheets[table.in_language(language)]
        assert sheet.freeze_panes == "B2"
        assert [cell.value for cell in sheet[1]] == [column.in_language(language) for column in table.columns]
        assert all(cell.comment and len(cell.comment.text) > 20 for cell in sheet[1])


def test_fixed_values_have_a_list(book):
    """A column with fixed values has a drop-down list with all of them; the list points to real cells."""
    language, sheets = book
    table = next(t for t in programme_tables() if t.name == "stakeholders")
    sheet = sheets[table.in_language(language)]
    rules = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    index = [column.name for column in table.columns].index("category")
    place = rules[f"{chr(65 + index)}2"].split("!")[1].replace("$", "")
    words = [row[0].value for row in sheets["Keuzes" if language == "nl" else "Choices"][place]]
    assert words == [v.name_nl if language == "nl" else v.name for v in table["category"].values]


def test_equal_bytes():
    """The same contract gives the same file."""
    assert workbook_bytes(empty_tables("nl"), language="nl") == workbook_bytes(empty_tables("nl"), language="nl")
