"""A CSV file changed in place: only what was changed is different, in every form in which people keep such files."""

from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from omgeving_helpers.writing import Changes, NotSaved, open_table, save

HEADER = ["overleg_id", "naam", "Onze notitie", "niveau", "soort", "per_jaar", "voorzitter"]
ROWS = [
    ["S1", "Stuurgroep", "let op; puntkomma", "strategisch", "besluitvormend", "4", "directeur"],
    ["S2", 'De "Raad"', "=A1+1", "tactisch", "adviserend", "6", ""],
    ["S3", "Coöp", "", "operationeel", "informerend", "1", "secretaris"],
]


def text(rows, sep=";", end="\r\n"):
    """The rows as a spreadsheet writes them."""
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=sep, lineterminator=end).writerows(rows)
    return stream.getvalue()


def programme(folder, data, name="overleggen.csv"):
    """A folder with one table."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)
    return folder


FORMS = {
    "Dutch Excel": text([HEADER, *ROWS]).encode("utf-8-sig"),
    "no mark": text([HEADER, *ROWS]).encode(),
    "commas": text([HEADER, *ROWS], ",").encode(),
    "tabs": text([HEADER, *ROWS], "\t").encode(),
    "Unix line ends": text([HEADER, *ROWS], end="\n").encode(),
    "old Mac line ends": text([HEADER, *ROWS], end="\r").encode(),
    "Windows-1252": text([HEADER, *ROWS]).encode("cp1252"),
    "UTF-16 little": codecs.BOM_UTF16_LE + text([HEADER, *ROWS]).encode("utf-16-le"),
    "UTF-16 big": codecs.BOM_UTF16_BE + text([HEADER, *ROWS]).encode("utf-16-be"),
    "line with the separator": b"sep=;\r\n" + text([HEADER, *ROWS]).encode(),
    "mark and that line": codecs.BOM_UTF8 + b'"sep=;"\r\n' + text([HEADER, *ROWS]).encode(),
    "title above": b"Onze partijen;;;;;;\r\n# bijgewerkt door ons\r\n\r\n" + text([HEADER, *ROWS]).encode(),
    "blank lines below": text([HEADER, *ROWS]).encode() + b";;;;;;\r\n;;;;;;\r\n",
    "no last line end": text([HEADER, *ROWS]).encode().removesuffix(b"\r\n"),
    "all quoted": "".join(
        ";".join('"' + field.replace('"', '""') + '"' for field in row) + "\r\n" for row in [HEADER, *ROWS]
    ).encode(),
    "line break in a field": text([HEADER, [*ROWS[0][:2], "een\ntwee", *ROWS[0][3:]], *ROWS[1:]]).encode(),
    "empty fields behind": "".join(line + ";;\r\n" for line in text([HEADER, *ROWS]).split("\r\n")[:-1]).encode(),
    "wide rows": (text([HEADER]) + "".join(line + ";;\r\n" for line in text(ROWS).split("\r\n")[:-1])).encode(),
    "row of totals": text([HEADER, *ROWS, ["Totaal", "", "", "", "", "9", ""]]).encode(),
    "row that is set aside": text([HEADER, ROWS[0]]).encode() + b"S9;te kort\r\n" + text(ROWS[1:]).encode(),
}


@pytest.mark.parametrize("form", FORMS)
def test_one_cell_changes_and_nothing_else(form, tmp_path):
    """The changed cell differs, and putting it back gives the same bytes as before."""
    folder = programme(tmp_path / "p", FORMS[form])
    opened = open_table(folder, "forums")
    row = next(row for row in opened.rows if row.cells["forum_id"] == "S3")
    save(opened, Changes(cells={row.number: {"per_year": "5"}}))
    again = open_table(folder, "forums")
    assert [r.cells for r in again.rows if r.number != row.number] == [
        r.cells for r in opened.rows if r.number != row.number
    ]
    assert again.row(row.number).cells == {**row.cells, "per_year": "5"}
    save(again, Changes(cells={row.number: {"per_year": "1"}}))
    assert (folder / "overleggen.csv").read_bytes() == FORMS[form]


@pytest.mark.parametrize("form", FORMS)
def test_a_row_is_appended_and_all_others_stay(form, tmp_path):
    """The new row stands below the others and is read; what stood there is found again byte for byte."""
    folder = programme(tmp_path / "p", FORMS[form])
    opened = open_table(folder, "forums")
    save(opened, Changes(added=({"forum_id": "S4", "name": "Nieuw", "Onze notitie": "x;y"},)))
    again = open_table(folder, "forums")
    assert [r.cells for r in again.rows[:-1]] == [r.cells for r in opened.rows]
    assert {k: v for k, v in again.rows[-1].cells.items() if v} == {
        "forum_id": "S4",
        "name": "Nieuw",
        "Onze notitie": "x;y",
    }
    save(again, Changes(removed=frozenset({again.rows[-1].number})))
    now = (folder / "overleggen.csv").read_bytes()
    assert now.rstrip(b"\0\r\n") == FORMS[form].rstrip(b"\0\r\n")


def test_a_line_end_of_the_file_is_used(tmp_path):
    """A file with Unix line ends gets no other ones."""
    folder = programme(tmp_path / "p", FORMS["Unix line ends"])
    save(open_table(folder, "forums"), Changes(added=({"forum_id": "S4"},)))
    assert b"\r" not in (folder / "overleggen.csv").read_bytes()


@pytest.mark.parametrize(
    "typed", ["=1+1", "+31 6", "-2", "@naam", "\t=1", 'a";"b', " ", "'", "{ $k }", "<b>&amp;", "#x"]
)
def test_text_comes_back_as_it_was_typed(typed, tmp_path):
    """What a spreadsheet could take for a formula, quotes, markup and placeholders are only text."""
    folder = programme(tmp_path / "p", FORMS["Dutch Excel"])
    opened = open_table(folder, "forums")
    save(opened, Changes(cells={2: {"name": typed}}, added=({"forum_id": "S4", "name": typed},)))
    again = open_table(folder, "forums")
    assert again.rows[0].cells["name"] == again.rows[-1].cells["name"] == typed


def test_a_line_break_becomes_a_blank(tmp_path):
    """A cell is one line of text, as reading has it."""
    folder = programme(tmp_path / "p", FORMS["Dutch Excel"])
    save(open_table(folder, "forums"), Changes(cells={2: {"name": "een;\ntwee;\r\ndrie"}}))
    assert open_table(folder, "forums").rows[0].cells["name"] == "een; twee; drie"


def test_a_column_without_a_header_gets_one(tmp_path):
    """A column of the contract that the file lacks stands behind the last one, in the language of the headers."""
    folder = programme(tmp_path / "p", FORMS["Dutch Excel"])
    save(open_table(folder, "forums"), Changes(cells={3: {"mandate": "ja"}}))
    lines = (folder / "overleggen.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(";")[-1] for line in lines] == ["mandaat", "", "ja", ""]
    assert open_table(folder, "forums").headers["mandate"] == "mandaat"


def test_a_row_that_is_set_aside_stays_set_aside_when_a_column_comes(tmp_path):
    """A row with a field too many, which a new column would make look right, is not read afterwards either."""
    data = text([HEADER, *ROWS]).encode() + b"S8;Jansen; Piet;;strategisch;;;x\r\n"
    folder = programme(tmp_path / "p", data)
    save(open_table(folder, "forums"), Changes(cells={2: {"mandate": "ja"}}))
    assert [r.cells["forum_id"] for r in open_table(folder, "forums").rows] == ["S1", "S2", "S3"]


def test_what_windows_1252_cannot_hold_makes_the_file_utf8(tmp_path):
    """A Polish name in an old file: the file gets a mark, so that Excel reads all of it."""
    folder = programme(tmp_path / "p", FORMS["Windows-1252"])
    save(open_table(folder, "forums"), Changes(cells={2: {"name": "Łódź"}}))
    assert (folder / "overleggen.csv").read_bytes().startswith(codecs.BOM_UTF8)
    assert [r.cells["name"] for r in open_table(folder, "forums").rows] == ["Łódź", 'De "Raad"', "Coöp"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_table_without_a_file_gets_one(language, tmp_path):
    """The new file has every header, in the language of the other tables."""
    header = HEADER if language == "nl" else ["forum_id", "name", "level", "kind", "per_year", "chair"]
    folder = programme(tmp_path / "p", text([header]).encode())
    opened = open_table(folder, "seats")
    assert (opened.rows, opened.fingerprint) == ((), "")
    saved = save(opened, Changes(added=({"forum_id": "O1", "role": "lid"},)))
    assert saved.copy is None
    assert saved.file.name == {"nl": "deelname.csv", "en": "seats.csv"}[language]
    again = open_table(folder, "seats")
    assert [row.cells["forum_id"] for row in again.rows] == ["O1"]
    assert len(again.headers) == len(again.table.columns)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n\r\n"])
def test_an_empty_file_gets_its_headers(data, tmp_path):
    """A file with nothing in it is filled as a new one."""
    folder = programme(tmp_path / "p", data)
    save(open_table(folder, "forums"), Changes(added=({"forum_id": "S1"},)))
    assert [row.cells["forum_id"] for row in open_table(folder, "forums").rows] == ["S1"]


def test_a_header_without_rows(tmp_path):
    """The first row comes right below the header."""
    folder = programme(tmp_path / "p", text([HEADER]).encode())
    save(open_table(folder, "forums"), Changes(added=({"forum_id": "S1"},)))
    assert (folder / "overleggen.csv").read_bytes() == text([HEADER, ["S1", *[""] * 6]]).encode()


def test_nothing_to_change_writes_nothing(tmp_path):
    """The same text again, an empty new row: no copy, no new file."""
    folder = programme(tmp_path / "p", FORMS["Dutch Excel"])
    opened = open_table(folder, "forums")
    saved = save(opened, Changes(cells={2: {"per_year": "4"}}, added=({"name": ""},)))
    assert (saved.copy, saved.fingerprint) == (None, opened.fingerprint)
    assert [path.name for path in folder.iterdir()] == ["overleggen.csv"]


@pytest.mark.parametrize(
    ("typed", "code"), [("a\x00b", "bad-character"), ("\ud800", "bad-character"), ("x" * 40_000, "too-long")]
)
def test_what_no_cell_can_hold_is_refused(typed, code, tmp_path):
    """A NUL, half a character or a text without end: a sentence, and the file as it was."""
    folder = programme(tmp_path / "p", FORMS["Dutch Excel"])
    with pytest.raises(NotSaved) as refused:
        save(open_table(folder, "forums"), Changes(cells={2: {"name": typed}}))
    assert refused.value.code == code
    assert (folder / "overleggen.csv").read_bytes() == FORMS["Dutch Excel"]


def test_a_file_that_cannot_be_read_is_not_changed(tmp_path):
    """An unclosed quote: the fault of the check is the reason."""
    folder = programme(tmp_path / "p", b'overleg_id;naam;niveau;soort;per_jaar;voorzitter\r\nS1;"open;;;;\r\n')
    with pytest.raises(NotSaved, match="unreadable") as refused:
        open_table(folder, "forums")
    assert "aanhalingsteken" in refused.value.message("nl")
    assert "quot" in refused.value.message("en")


FIELD = some.text(some.characters(exclude_categories=["Cs", "Cc"]), max_size=8)


@settings(max_examples=25, deadline=None)
@given(
    rows=some.lists(some.tuples(FIELD, FIELD), min_size=1, max_size=5),
    typed=FIELD,
    sep=some.sampled_from(";,\t|"),
    end=some.sampled_from(["\r\n", "\n"]),
    quoted=some.booleans(),
)
def test_any_text_anywhere(rows, typed, sep, end, quoted, tmp_path_factory):
    """Whatever stands in the other cells, they stay as they are, and the new text reads back, or nothing is saved."""
    stream = io.StringIO(newline="")
    style = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(stream, delimiter=sep, lineterminator=end, quoting=style)
    writer.writerow([*HEADER])
    writer.writerows([f"S{i}", *row, "tactisch", "", "1", ""] for i, row in enumerate(rows))
    folder = programme(tmp_path_factory.mktemp("p"), stream.getvalue().encode())
    opened = open_table(folder, "forums")
    row = opened.rows[0]
    try:
        save(opened, Changes(cells={row.number: {"name": typed}}, added=({"forum_id": "N", "name": typed},)))
    except NotSaved as refused:
        assert refused.code == "not-the-same"  # noqa: PT017 - the property is in the other branch
        assert (folder / "overleggen.csv").read_bytes() == stream.getvalue().encode()
        return
    again = open_table(folder, "forums")
    assert [r.cells for r in again.rows[1:-1]] == [r.cells for r in opened.rows[1:]]
    assert {again.rows[0].cells["name"], again.rows[-1].cells["name"]} == {" ".join(typed.splitlines())}
