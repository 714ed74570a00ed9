"""A workbook changed in place: only the sheet of the table is written, and only the cells that were meant."""

from __future__ import annotations

import datetime
import io
import re
import zipfile

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from omgeving_helpers.programme import SHIPPED
from omgeving_helpers.templates import new_tables, write_workbook
from omgeving_helpers.writing import Changes, NotSaved, open_table, save

HEADER = ["overleg_id", "naam", "Onze notitie", "niveau", "soort", "per_jaar", "voorzitter", "sinds"]
DAY = datetime.date(2026, 3, 1)


def book(path, change=lambda _: None):
    """A workbook with one table of two rows, something beside it, and a second sheet with a drop-down and a chart."""
    found = openpyxl.Workbook()
    sheet = found.active
    sheet.title = "overleggen"
    sheet.append(HEADER)
    sheet.append(["S1", "Stuurgroep", "=1+1 is twee", "strategisch", "besluitvormend", 4, "directeur", DAY])
    sheet.append(["S2", "Raad", None, "tactisch", "adviserend", 6, None, DAY])
    sheet["C2"].data_type = "s"
    sheet["B3"].fill = PatternFill("solid", fgColor="FFFF00")
    other = found.create_sheet("Eigen blad")
    other.append([1])
    chart = BarChart()
    chart.add_data(Reference(other, min_col=1, min_row=1, max_row=1))
    other.add_chart(chart)
    rule = DataValidation(type="list", formula1='"a,b"')
    rule.add("B1")
    other.add_data_validation(rule)
    change(sheet)
    found.save(path)
    return path


def parts(path):
    """Every part of the workbook with its bytes."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def patched(path, name, change):
    """The same workbook with one part changed, as another program could have written it."""
    all_parts = parts(path)
    all_parts[name] = change(all_parts[name])
    with zipfile.ZipFile(path, "w") as archive:
        for part, data in all_parts.items():
            archive.writestr(part, data)
    return path


def sheet_of(path, name="overleggen"):
    """The sheet as openpyxl reads it."""
    return openpyxl.load_workbook(path)[name]


def test_only_the_sheet_of_the_table_changes(tmp_path):
    """Chart, drop-down, styles and the other sheet keep their bytes; the sheet keeps all but its new cells."""
    path = book(tmp_path / "p.xlsx")
    before = parts(path)
    opened = open_table(path, "forums")
    save(opened, Changes(cells={3: {"name": "Klankbord"}}, added=({"forum_id": "S3", "per_year": "2"},)))
    after = parts(path)
    assert [name for name in before if before[name] != after[name]] == ["xl/worksheets/sheet1.xml"]
    assert list(before) == list(after)
    assert sheet_of(path)["B3"].fill.fgColor.rgb == "00FFFF00"
    again = open_table(path, "forums")
    assert [row.cells["name"] for row in again.rows] == ["Stuurgroep", "Klankbord", ""]
    assert again.rows[0].cells == opened.rows[0].cells


def test_numbers_and_dates_are_what_the_sheet_takes_them_for(tmp_path):
    """A number in a number column, a date where the column shows dates, and text everywhere else."""
    path = book(tmp_path / "p.xlsx")
    new = {"forum_id": "007", "name": "2026-01-01", "Onze notitie": "5", "per_year": "12", "since": "31-12-2026"}
    save(open_table(path, "forums"), Changes(added=(new,)))
    row = [cell.value for cell in sheet_of(path)[4]]
    assert row == ["007", "2026-01-01", "5", None, None, 12, None, datetime.datetime(2026, 12, 31)]  # noqa: DTZ001


@pytest.mark.parametrize("typed", ["3 weken", "maart", "1,250.5", "012", "1e3", "31-02-2026"])
def test_what_is_no_number_or_date_stays_text(typed, tmp_path):
    """Nothing is guessed: the check says what is wrong with it."""
    path = book(tmp_path / "p.xlsx")
    save(open_table(path, "forums"), Changes(cells={2: {"per_year": typed, "since": typed}}))
    assert [sheet_of(path)[cell].value for cell in ("F2", "H2")] == [typed, typed]


@pytest.mark.parametrize(
    "typed",
    ['=HYPERLINK("http://x";"y")', "+1", "-1", "@SUM(A1)", "\t=1", "<b>&amp;]]>", "_x000D_", " a  b ", "'x", "é😀"],
)
def test_text_is_never_a_formula_and_comes_back_as_typed(typed, tmp_path):
    """Text that a spreadsheet could take for a formula or markup is a string in the file."""
    path = book(tmp_path / "p.xlsx")
    try:
        save(open_table(path, "forums"), Changes(cells={2: {"name": typed}}, added=({"name": typed},)))
    except NotSaved as refused:
        assert (refused.code, typed) == ("not-the-same", "_x000D_")  # noqa: PT017 - reading takes this one out
        return
    sheet = sheet_of(path)
    assert [(sheet[cell].data_type, sheet[cell].value) for cell in ("B2", "B4")] == [("s", typed)] * 2


def test_a_formula_keeps_its_outcome_and_is_not_overwritten(tmp_path):
    """The outcome that Excel stored is still there, so that the next report has it; its cell is refused."""
    path = book(tmp_path / "p.xlsx", lambda sheet: sheet.__setitem__("G2", "=A2&1"))
    outcome = re.compile(rb"(</f>)<v ?/>|(</f>)<v></v>")
    patched(path, "xl/worksheets/sheet1.xml", lambda xml: outcome.sub(b"</f><v>9</v>", xml))
    opened = open_table(path, "forums")
    assert opened.rows[0].cells["chair"] == "9"
    saved = save(opened, Changes(cells={2: {"name": "Anders"}}))
    assert saved.has_formulas
    again = open_table(path, "forums")
    assert again.rows[0].cells["chair"] == "9"
    for changes in (Changes(cells={2: {"chair": "x"}}), Changes(removed=frozenset({2}))):
        with pytest.raises(NotSaved, match="formula") as refused:
            save(again, changes)
        assert "G2" in refused.value.message("nl")


def test_a_merged_cell_is_refused(tmp_path):
    """What is merged has no cell of its own."""
    path = book(tmp_path / "p.xlsx", lambda sheet: sheet.merge_cells("B2:B3"))
    with pytest.raises(NotSaved, match="merged"):
        save(open_table(path, "forums"), Changes(cells={3: {"name": "x"}}))


def test_a_removed_row_is_empty_and_nothing_moves(tmp_path):
    """The row above and below keep their place, as formulas elsewhere point to them."""
    path = book(tmp_path / "p.xlsx")
    save(open_table(path, "forums"), Changes(removed=frozenset({2})))
    assert [(row.number, row.cells["name"]) for row in open_table(path, "forums").rows] == [(3, "Raad")]


def test_an_area_that_excel_calls_a_table_grows(tmp_path):
    """A new row right below it belongs to it, as when somebody types it there."""
    path = book(tmp_path / "p.xlsx", lambda sheet: sheet.add_table(Table(displayName="T1", ref="A1:H3")))
    save(open_table(path, "forums"), Changes(added=({"forum_id": "S3"}, {"forum_id": "S4"})))
    found = sheet_of(path).tables["T1"]
    assert (found.ref, found.autoFilter.ref if found.autoFilter else found.ref) == ("A1:H5", "A1:H5")


def test_lists_of_newer_excel_stay(tmp_path):
    """A drop-down that points to another sheet stands where openpyxl does not look; it is still there."""
    path = book(tmp_path / "p.xlsx")
    newer = (
        b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x"><x14:dataValidations count="1"/>'
        b"</ext></extLst></worksheet>"
    )
    patched(path, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"</worksheet>", newer))
    save(open_table(path, "forums"), Changes(cells={2: {"name": "x"}}))
    assert newer in parts(path)["xl/worksheets/sheet1.xml"]


def _with_prefix(xml):
    xml = re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", xml)
    return xml.replace(b"xmlns=", b"xmlns:x=", 1)


def _bare(xml):
    """Rows and cells without their places, as some exporters write them."""
    return re.sub(rb'(<(?:row|c)) r="[A-Z0-9]+"', rb"\1", xml)


@pytest.mark.parametrize("change", [_with_prefix, _bare], ids=["prefix", "no places"])
def test_workbooks_of_other_programs(change, tmp_path):
    """A sheet with prefixed names, or without the places of its cells, is changed as well."""

    def filled(sheet):
        return [sheet.cell(n, at, "x") for n in (2, 3) for at in range(1, 9) if not sheet.cell(n, at).value]

    path = patched(book(tmp_path / "p.xlsx", filled), "xl/worksheets/sheet1.xml", change)
    opened = open_table(path, "forums")
    save(opened, Changes(cells={3: {"name": "Klankbord"}}, added=({"forum_id": "S3", "name": "Nieuw"},)))
    again = open_table(path, "forums")
    assert [row.cells["name"] for row in again.rows] == ["Stuurgroep", "Klankbord", "Nieuw"]
    assert again.rows[0].cells == opened.rows[0].cells


def test_a_table_without_a_sheet_gets_one(tmp_path):
    """The new sheet stands behind the others, with every header."""
    path = book(tmp_path / "p.xlsx")
    save(open_table(path, "seats"), Changes(added=({"forum_id": "S1", "role": "lid"},)))
    assert openpyxl.load_workbook(path).sheetnames == ["overleggen", "Eigen blad", "deelname"]
    assert [row.cells["forum_id"] for row in open_table(path, "seats").rows] == ["S1"]
    assert len(sheet_of(path, "deelname")[1]) == len(open_table(path, "seats").table.columns)
    save(open_table(path, "seats"), Changes(added=({"forum_id": "S2"},)))
    assert [row.cells["forum_id"] for row in open_table(path, "seats").rows] == ["S1", "S2"]


def test_an_empty_sheet_gets_its_headers(tmp_path):
    """A sheet with the name of a table and nothing in it is filled from its first row."""
    path = book(tmp_path / "p.xlsx", lambda sheet: sheet.parent.create_sheet("deelname"))
    save(open_table(path, "seats"), Changes(added=({"forum_id": "S1"},)))
    assert [row.number for row in open_table(path, "seats").rows] == [2]


def test_the_template_keeps_its_lists_and_formats(tmp_path):
    """A programme from our own template: the drop-downs stand, and a date typed in a new row is a date."""
    path = tmp_path / "p.xlsx"
    tables = [
        found for found in new_tables("p", language="nl", reference=SHIPPED) if found.table.name == "stakeholders"
    ]
    write_workbook(tuple(tables), path, language="nl")
    rules = str(sheet_of(path, "stakeholders").data_validations.dataValidation)
    new = {"stakeholder_id": "S1", "name": "Raad", "influence": "4", "involved_since": "1 maart 2026"}
    for number in (1, 2):
        save(open_table(path, "stakeholders"), Changes(added=({**new, "stakeholder_id": f"S{number}"},)))
    sheet = sheet_of(path, "stakeholders")
    assert str(sheet.data_validations.dataValidation) == rules
    columns = {cell.value: cell.column for cell in sheet[1]}
    assert [sheet.cell(row, columns["betrokken_sinds"]).value for row in (2, 3)] == [datetime.datetime(2026, 3, 1)] * 2  # noqa: DTZ001
    assert [sheet.cell(row, columns["invloed"]).value for row in (2, 3)] == [4, 4]
    assert sheet.cell(2, columns["naam"]).number_format == "@"


def test_a_signed_workbook_is_refused(tmp_path):
    """A signature holds for the bytes that were signed."""
    path = book(tmp_path / "p.xlsx")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<x/>")
    with pytest.raises(NotSaved, match="signed"):
        save(open_table(path, "forums"), Changes(cells={2: {"name": "x"}}))


def test_what_is_no_workbook_is_refused(tmp_path):
    """A text file with the name of a workbook: the sentence of the check."""
    (tmp_path / "p.xlsx").write_text("overleg_id;naam")
    with pytest.raises(NotSaved, match="unreadable"):
        open_table(tmp_path / "p.xlsx", "forums")


def test_a_percentage_cell_takes_a_number_as_text(tmp_path):
    """45 in a cell that shows percentages would become 4500 %."""
    path = book(tmp_path / "p.xlsx", lambda sheet: setattr(sheet["F2"], "number_format", "0%"))
    save(open_table(path, "forums"), Changes(cells={2: {"per_year": "45"}}))
    assert sheet_of(path)["F2"].value == "45"


def test_bytes_are_a_good_zip(tmp_path):
    """Every part can be read and has its checksum."""
    path = book(tmp_path / "p.xlsx")
    save(open_table(path, "forums"), Changes(cells={2: {"name": "x"}}))
    assert zipfile.ZipFile(io.BytesIO(path.read_bytes())).testzip() is None
