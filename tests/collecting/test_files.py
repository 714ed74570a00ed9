"""Files as they come in, and programmes as they are kept: workbooks, refused files, a table that is open elsewhere."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from rounds import answers_in, bytes_of, made, not_taken, run, sent, table_of
from test_imports import run_without

from omgeving_helpers.places import ids
from omgeving_helpers.programme import check_programme

IN = "partij;steun\nS1;4\nS2;2\n"


def collected(tmp_path, name, data, n=2):
    """A programme after one file with these bytes came in, with the exit code."""
    path = made(tmp_path, n)
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)
    return path, run(path, "--in", file if file.parent == tmp_path else file.parent, "--cycle", "2")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("leeg.csv", b"", "is-empty"),
        ("pagina.xlsx", b"<html><table></table></html>", "is-html"),
        ("map/brief.pdf", b"%PDF-1.7 steun", "no-table"),
        ("map/antwoorden.ods", b"PK\x03\x04 opendocument", "no-table"),
        ("kapot.xlsx", b"PK\x03\x04 dit is niets", "broken-workbook"),
        ("anders.csv", b"dit;is\neen;andere tabel\n", "not-recognised"),
        ("quote.csv", b'partij;steun\nS1;"4\n', "open-quote"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_kept(tmp_path, name, data, code):
    """It stands in the table of what was not taken with what to do, and its bytes are kept."""
    path, exit_code = collected(tmp_path, name, data)
    assert exit_code == 1
    assert answers_in(path) == {}
    assert {line["code"] for line in not_taken(path)} == {code}
    assert data in bytes_of(path / "rondes").values()


@pytest.mark.parametrize(
    "data",
    [
        IN.encode("utf-16"),
        IN.replace("\n", "\r").encode(),
        ("sep=;\n" + IN).encode("utf-8-sig"),
        IN.replace(";", "\t").encode(),
        ("Resultaten van de vragenlijst\n\n" + IN).encode(),
        IN.replace("S1", "\u00a0S1 ").encode(),
    ],
)
def test_a_csv_of_any_kind_is_read(tmp_path, data):
    """Other encodings, line ends, separators, titles above it and blanks around a code are no hindrance."""
    path, code = collected(tmp_path, "in.csv", data)
    assert (code, answers_in(path)) == (0, {("S1", "support"): 4, ("S2", "support"): 2})


def as_workbook(path, book):
    """The tables of a folder as the sheets of one workbook."""
    made_of = openpyxl.Workbook()
    made_of.remove(made_of.active)
    for file in sorted(path.glob("*.csv")):
        sheet = made_of.create_sheet(file.stem)
        with file.open(encoding="utf-8-sig", newline="") as stream:
            for row in csv.reader(stream, delimiter=";"):
                sheet.append(row)
    book.parent.mkdir(parents=True)
    made_of.save(book)
    return book


def test_a_programme_in_a_workbook(tmp_path):
    """Answers go into the sheet of the workbook; what is kept stands beside it and is no programme."""
    book = as_workbook(made(tmp_path, 2), tmp_path / "data" / "programmes" / "klein.xlsx")
    (tmp_path / "in.csv").write_text(IN, encoding="utf-8")
    assert run("klein", "--data-root", tmp_path / "data", "--in", tmp_path / "in.csv", "--cycle", "2") == 0
    rows = [row[2:6] for row in openpyxl.load_workbook(book)["metingen"].values]
    assert [tuple(str(cell or "") for cell in row) for row in rows[-2:]] == [
        ("S1", "steun", "", "4"),
        ("S2", "steun", "", "2"),
    ]
    assert (tmp_path / "data" / "programmes" / "rondes" / "klein" / "meting_2").is_dir()
    assert ids(tmp_path / "data") == ["klein.xlsx"]


def test_a_table_that_is_open_elsewhere_is_not_changed(tmp_path, capsys):
    """With the lock file of Excel beside it nothing is added, and the message says so."""
    path = made(tmp_path, 2)
    (path / "~$metingen.csv").write_bytes(b"")
    before = bytes_of(path)["metingen.csv"]
    (tmp_path / "in.csv").write_text(IN, encoding="utf-8")
    assert run(path, "--in", tmp_path / "in.csv", "--cycle", "2") == 1
    assert bytes_of(path)["metingen.csv"] == before
    assert "niet overgenomen" in capsys.readouterr().err


def test_a_programme_with_errors_is_not_added_to(tmp_path, capsys):
    """Its faults are said first."""
    path = made(tmp_path, 2)
    (path / "stakeholders.csv").write_text("stakeholder_id;naam\nS1;A\n", encoding="utf-8")
    (tmp_path / "in.csv").write_text(IN, encoding="utf-8")
    assert run(path, "--in", tmp_path / "in.csv", "--cycle", "2") == 1
    assert "Dit programma heeft fouten" in capsys.readouterr().err


def test_a_round_in_the_wide_form_is_left_alone(tmp_path):
    """An answer that stands in ``meting_c2.csv`` is known; another one is told, and the file stays as it is."""
    path = made(tmp_path, 3)
    (path / "meting_c2.csv").write_text(
        "stakeholder_id;datum;bron;steun\nS1;2026-05-01;gevraagd;4\nS2;2026-05-01;gevraagd;\n"
    )
    before = bytes_of(path)
    (tmp_path / "in.csv").write_text("partij;steun\nS1;4\nS2;2\nS3;5\n", encoding="utf-8")
    assert run(path, "--in", tmp_path / "in.csv", "--cycle", "2") == 1
    assert answers_in(path) == {("S1", "support"): 4, ("S2", "support"): None, ("S3", "support"): 5}
    assert bytes_of(path)["meting_c2.csv"] == before["meting_c2.csv"]
    assert [line["code"] for line in not_taken(path)] == ["conflict"]


def test_the_tables_of_the_programme_are_no_delivery(tmp_path, capsys):
    """Who names the folder of the programme gets no thousand answers of older rounds told."""
    path = made(tmp_path, 2)
    (path / "ontvangen").mkdir()
    (path / "ontvangen" / "in.csv").write_text(IN, encoding="utf-8")
    assert run(path, "--in", path, "--cycle", "2") == 0
    assert "1 bestand gelezen" in capsys.readouterr().out


def test_a_table_of_not_taken_that_somebody_changed_is_kept(tmp_path):
    """Lines that a user deleted or added stay as they are; only what is new is added."""
    path, _ = collected(tmp_path, "in.csv", b"partij;steun\nS1;hoog\n")
    (file,) = path.glob("rondes/*/niet_verwerkt.csv")
    text = file.read_text(encoding="utf-8-sig")
    file.write_bytes((text + "nagebeld;;;;;;;;;\r\n").encode("cp1252", "replace"))
    (tmp_path / "in2.csv").write_text("partij;steun\nS2;laag\n", encoding="utf-8")
    run(path, "--in", tmp_path / "in2.csv", "--cycle", "2")
    found = [(line["datum"] == "nagebeld", line["gevonden"]) for line in not_taken(path)]
    assert found == [(False, "hoog"), (True, ""), (False, "laag")]


def test_the_reader_of_programmes_does_not_look_at_rounds(tmp_path):
    """What a round leaves behind is in no table and gives no fault."""
    path = made(tmp_path, 2)
    before = check_programme(path, data_root="data")
    sent(path, tmp_path / "uit", "--format", "csv")
    after = check_programme(path, data_root="data")
    assert (before[0].tables, before[1]) == (after[0].tables, after[1])


def test_csv_answers_need_no_spreadsheet_library(tmp_path):
    """A CSV is taken in where pandas and openpyxl cannot be imported."""
    path = made(tmp_path, 2)
    (tmp_path / "in.csv").write_text(IN, encoding="utf-8")
    heavy = {"pandas", "matplotlib", "papermill", "nbconvert", "openpyxl", "IPython", "numpy"}
    done = run_without(heavy, "collect", str(path), "--in", str(tmp_path / "in.csv"), "--cycle", "2")
    assert done.returncode == 0, done.stderr


def test_file_that_may_not_be_opened_stops_no_other(tmp_path, monkeypatch, capsys):
    """A file that another program holds is told and not taken; the others are read and kept."""
    path = made(tmp_path, 2)
    table_of(tmp_path / "in" / "dicht.csv", [["partij", "steun"], ["S1", "5"]])
    table_of(tmp_path / "in" / "open.csv", [["partij", "steun"], ["S2", "4"]])
    real = Path.read_bytes

    def read(file):
        if file.name == "dicht.csv":
            raise PermissionError(13, "Permission denied", str(file))
        return real(file)

    monkeypatch.setattr(Path, "read_bytes", read)
    assert run(path, "--in", tmp_path / "in", "--cycle", "2") == 1
    assert answers_in(path) == {("S2", "support"): 4}
    assert "dicht.csv: Dit bestand mag niet worden geopend." in capsys.readouterr().out
    assert [line["code"] for line in not_taken(path)] == ["cannot-open"]


def test_form_that_is_open_in_excel_is_read_with_a_remark(tmp_path, capsys):
    """What is saved is read; that there may be more, is said."""
    path = made(tmp_path, 2)
    table_of(tmp_path / "in" / "een.csv", [["partij", "steun"], ["S1", "5"]])
    (tmp_path / "in" / "~$een.csv").write_bytes(b"lock")
    assert run(path, "--in", tmp_path / "in", "--cycle", "2") == 0
    assert "een.csv: Dit bestand staat open in Excel." in capsys.readouterr().out
