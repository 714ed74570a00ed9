"""CSV files: which row a line is, which separator stands between cells, and what quotes swallow."""

from __future__ import annotations

import pytest

from omgeving_helpers.reading.csv_file import read_csv
from omgeving_helpers.reading.grid import Faults


def _read(tmp_path, data):
    file = tmp_path / "x.csv"
    file.write_bytes(data)
    faults = Faults("x.csv")
    return read_csv(file, faults, is_header=lambda text: text in {"naam", "id", "score"}), faults.found


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_the_one_that_finds_headers(separator, tmp_path):
    """Known headers decide on the separator, whatever stands in the rows below."""
    text = f"id{separator}naam\n1{separator}x\n".encode()
    grid, faults = _read(tmp_path, text)
    assert [[cell.text for cell in line.cells] for line in grid.lines] == [["id", "naam"], ["1", "x"]]
    assert faults == []


def test_a_header_of_one_column_is_not_split(tmp_path):
    """The header ``naam`` stays one header: no letter is taken for a separator."""
    grid, _ = _read(tmp_path, b"naam\nx\n")
    assert [cell.text for cell in grid.lines[0].cells] == ["naam"]


def test_rows_count_as_in_the_spreadsheet(tmp_path):
    """A line break inside a cell makes no new row; a blank line does."""
    grid, _ = _read(tmp_path, b'id;naam\n1;"een\ntwee"\n\n2;x\n')
    assert [(line.number, line.cells[0].text) for line in grid.lines if not line.is_blank] == [
        (1, "id"),
        (2, "1"),
        (4, "2"),
    ]


@pytest.mark.parametrize("text", ['1;"open\n2;b\n', '1;"a"b\n2;c\n'])
def test_an_open_quote_is_an_error_with_its_place(text, tmp_path):
    """A quote that does not close, or closes halfway, is told at the row where it opens."""
    grid, faults = _read(tmp_path, f"id;naam\n{text}".encode())
    assert grid is None
    assert [(f.code, f.row) for f in faults] == [("open-quote", 2)]


def test_a_quote_halfway_a_text_is_text(tmp_path):
    """A quotation mark inside a cell that does not start with one is only a mark."""
    grid, faults = _read(tmp_path, b'id;naam\n1;de "kern" van\n')
    assert grid.lines[1].cells[1].text == 'de "kern" van'
    assert faults == []


def test_a_text_with_blank_lines_and_marks_swallows_nothing(tmp_path):
    """A long text over several lines with separators in it is still one cell."""
    grid, faults = _read(tmp_path, b'id;naam\n1;"eerst dit\n\ndan; en dan dat."\n')
    assert grid is not None or [f.code for f in faults] == ["swallowed-rows"]
