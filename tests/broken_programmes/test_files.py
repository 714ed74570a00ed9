"""Broken programmes, docs/faults.md: files, separators, encodings, headers and rows (A01 to A31, A85, A86)."""

from __future__ import annotations

import pytest

P, S = "programma.csv", "stakeholders.csv"


def _put(old, new, times=1):
    """Replace in the bytes of a file; says so when there is nothing to replace."""

    def change(data):
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), times)

    return change


def _lines(number, *new):
    """Put lines before the line with this number."""

    def change(data):
        lines = data.decode().split("\n")
        return "\n".join([*lines[: number - 1], *new, *lines[number - 1 :]]).encode()

    return change


CASES = [
    {"id": "A01-semicolons", "reads": {("stakeholders", 2, "affectedness"): 3}},
    {"id": "A02-decimal-comma", "cells": {("baten", 2, "gemeten"): "3,5"}, "reads": {("benefits", 2, "measured"): 3.5}},
    {
        "id": "A05-windows-1252",
        "raw": {"stakeholders": lambda data: data.decode().encode("cp1252")},
        "expect": [f"R read-as-windows-1252 {S}"],
        "reads": {("stakeholders", 3, "name"): "Cliëntenraad"},
    },
    {
        "id": "A06-twice-encoded",
        "cells": {("stakeholders", 3, "naam"): "CoÃ¶p"},
        "expect": [f"W twice-encoded {S} 3 naam"],
        "found": ["CoÃ¶p", "‘Coöp’"],
    },
    {
        "id": "A07-unreadable-character",
        "cells": {("stakeholders", 3, "naam"): "Cli\ufffdntenraad"},
        "expect": [f"W unreadable-character {S} 3 naam"],
        "found": ["Cli\ufffdntenraad"],
    },
    {
        "id": "A08-control-character",
        "cells": {("stakeholders", 3, "naam"): "\x80 raad"},
        "expect": [f"W control-character {S} 3 naam"],
        "reads": {("stakeholders", 3, "name"): "raad"},
    },
    {"id": "A09-mark-with-another-encoding", "raw": {"stakeholders": lambda d: b"\xef\xbb\xbf" + d}},
    {
        "id": "A09-mark-before-windows-1252",
        "raw": {"stakeholders": lambda d: b"\xef\xbb\xbf" + d.decode().encode("cp1252")},
        "expect": [f"R read-as-windows-1252 {S}"],
    },
    {"id": "A10-utf-16", "raw": {"stakeholders": lambda d: d.decode().encode("utf-16")}},
    {"id": "A10-utf-16-big-end", "raw": {"stakeholders": lambda d: b"\xfe\xff" + d.decode().encode("utf-16-be")}},
    {"id": "A11-sep-line", "raw": {"stakeholders": lambda d: b"sep=;\r\n" + d}},
    {
        "id": "A12-title-lines",
        "raw": {"stakeholders": lambda d: b"Stakeholders 2026;;;\nconcept;;;\n" + d},
        "expect": [f"W lines-above-header {S} 1"],
        "found": ["3", "1"],
        "reads": {("stakeholders", 2, "stakeholder_id"): "S1"},
    },
    {
        "id": "A13-comment-line",
        "raw": {"stakeholders": lambda d: b"# gemaakt door het programma\n" + d},
        "expect": [f"W lines-above-header {S} 1"],
    },
    {
        "id": "A14-separator-in-the-first-row",
        "raw": {"baten": _put("Minder wachten", "Minder; wachten")},
        "expect": ["W too-many-fields baten.csv 2"],
        "found": ["7", "6"],
    },
    {
        "id": "A15-separator-in-a-later-row",
        "raw": {"stakeholders": _put("Leverancier", "Leverancier; zn")},
        "expect": [f"W too-many-fields {S} 7"],
    },
    {
        "id": "A17-too-few-fields",
        "raw": {"baten": lambda d: d + b"BA2;Minder post\n"},
        "expect": ["W too-few-fields baten.csv 3"],
        "found": ["2", "6", "BA2"],
    },
    {
        "id": "A18-open-quote",
        "raw": {"baten": _put("Minder wachten", '"Minder wachten')},
        "expect": ["E open-quote baten.csv 2"],
    },
    {
        "id": "A19-two-open-quotes",
        "raw": {"stakeholders": lambda d: d.replace(b"Programma;", b'"Programma;').replace(b"Leverancier", b'x"')},
        "expect": [f"E swallowed-rows {S} 2"],
        "found": ["7"],
    },
    {
        "id": "A20-line-break-in-a-cell",
        "cells": {("baten", 2, "omschrijving"): "Minder\nwachten"},
        "expect": ["R line-break baten.csv 2 omschrijving"],
        "found": ["‘Minder wachten’"],
        "reads": {("benefits", 2, "description"): "Minder wachten"},
    },
    {"id": "A21-blank-lines-at-the-end", "raw": {"stakeholders": lambda d: d + b"\n;;;\n\n"}},
    {
        "id": "A21-blank-line-in-the-middle",
        "raw": {"belangen": _lines(3, "", ";;;;;;")},
        "expect": ["R blank-rows belangen.csv 3"],
    },
    {
        "id": "A22-totals",
        "raw": {"stakeholders": lambda d: d + b"Totaal;;;;19;18;;;;;;;;;\n"},
        "expect": [f"W total-row {S} 8"],
        "found": ["‘Totaal’"],
    },
    {"id": "A23-empty-file", "raw": {"belangen": lambda _: b""}},
    {"id": "A23-empty-programme", "raw": {"programma": lambda _: b""}, "expect": [f"E table-missing {P}"]},
    {"id": "A24-header-only", "raw": {"programma": lambda d: d.split(b"\n")[0]}, "expect": [f"E no-programme-row {P}"]},
    {
        "id": "A25-nul-byte",
        "cells": {("stakeholders", 3, "naam"): "Raad\x00"},
        "expect": [f"W control-character {S} 3 naam"],
        "reads": {("stakeholders", 3, "name"): "Raad"},
    },
    {"id": "A26-old-line-ends", "raw": {"stakeholders": lambda d: d.replace(b"\n", b"\r")}},
    {
        "id": "A27-mixed-separators",
        "raw": {"belangen": _put("vraagstuk;standpunt;richting", "vraagstuk,standpunt,richting")},
        "expect": ["E mixed-separators belangen.csv 1"],
        "found": ["‘;’", "‘,’"],
    },
    {
        "id": "A28-header-twice",
        "raw": {"baten": _put("gepland;gemeten", "gepland;gepland")},
        "expect": ["E column-twice baten.csv 1"],
        "found": ["gepland", "E", "F"],
    },
    {
        "id": "A28-header-in-both-languages",
        "raw": {"baten": _put("gepland;gemeten", "gepland;planned")},
        "expect": ["E column-twice baten.csv 1"],
    },
    {"id": "A29-blank-behind", "raw": {"baten": lambda d: d.replace(b"soort", "soort\u00a0 ".encode())}},
    {
        "id": "A30-workbook-as-csv",
        "raw": {"baten": lambda _: b"PK\x03\x04rest"},
        "expect": ["E is-workbook baten.csv"],
        "found": [".xlsx"],
    },
    {
        "id": "A31-ids-stay-text",
        "cells": {("baten", 2, "baat_id"): "0012"},
        "reads": {("benefits", 2, "benefit_id"): "0012"},
    },
    {
        "id": "A70-column-without-header",
        "raw": {"baten": lambda d: d.replace(b"gemeten", b"gemeten;").replace(b"12,5;", b"12,5;;los")},
        "expect": ["W no-header baten.csv 1"],
        "found": ["G1"],
    },
    {
        "id": "A70-number-as-header",
        "raw": {"baten": lambda d: d.replace(b"gemeten", b"gemeten;2026").replace(b"12,5;", b"12,5;;1")},
        "expect": ["W no-header baten.csv 1"],
        "found": ["G1"],
    },
    {
        "id": "extra-column",
        "raw": {"baten": lambda d: d.replace(b"gemeten", b"gemeten;kleur").replace(b"12,5;", b"12,5;;blauw")},
        "expect": ["R extra-columns baten.csv 1"],
        "found": ["kleur"],
    },
    {
        "id": "required-column-missing",
        "raw": {"baten": _put("omschrijving", "omschrijvng")},
        "expect": ["E column-missing baten.csv 1", "R extra-columns baten.csv 1"],
        "found": ["omschrijvng"],
    },
    {
        "id": "A76-lock-file",
        "files": {"~$stakeholders.xlsx": b"x"},
        "expect": ["R open-elsewhere ~$stakeholders.xlsx"],
        "found": ["‘stakeholders.xlsx’"],
    },
    {
        "id": "A86-copy",
        "files": {"Kopie van stakeholders.csv": b"x", "stakeholders (1).csv": b"x", "stakeholders-LAPTOP01.csv": b"x"},
        "copies": 3,
    },
    {
        "id": "unknown-file",
        "files": {"stakeholder.csv": b"x"},
        "expect": ["R unknown-file stakeholder.csv"],
        "found": ["‘stakeholder’", "‘stakeholders’"],
    },
    {
        "id": "A85-table-twice",
        "files": {"interests.csv": b"belang_id;stakeholder_id;vraagstuk;standpunt;richting;bron\n"},
        "expect": ["E table-twice interests.csv"],
        "found": ["belangen.csv", "interests.csv"],
    },
    {
        "id": "wide-form",
        "files": {"meting_c3.csv": b"stakeholder_id;datum;bron;steun;vertrouwen;PT01\nS2;2026-09-15;gevraagd;5;;2\n"},
        "reads": {("measurements", 5, "score"): 5, ("measurements", 6, "statement_id"): "PT01"},
    },
    {
        "id": "wide-form-again",
        "files": {"meting_c1.csv": b"stakeholder_id;datum;bron;steun\nS2;2026-03-15;gevraagd;3\n"},
        "expect": ["R round-again meting_c1.csv"],
        "found": ["1"],
    },
    {
        "id": "wide-form-differs",
        "files": {"meting_c1.csv": b"stakeholder_id;datum;bron;steun\nS2;2026-03-15;gevraagd;5\n"},
        "expect": ["E round-differs meting_c1.csv 2"],
        "found": ["S2", "5", "3"],
    },
]


@pytest.mark.parametrize("case", [c for c in CASES if "copies" not in c], ids=lambda case: case["id"])
def test_one_fault(case, check_case):
    """A programme with one fault gives that fault, in its place, in both languages, and no other."""
    check_case(case)


def test_stakeholders_missing(read_case):
    """A23: without stakeholders there is no report, and nothing is said about all that points at them."""
    programme, faults = read_case({"without": ["stakeholders"]})
    assert programme is None
    assert [(f.code, f.file) for f in faults] == [("table-missing", "proef")]


def test_copies_are_named_and_not_read(read_case):
    """A86: copies that people and cloud folders leave behind are warned about by name."""
    files = next(c["files"] for c in CASES if c["id"] == "A86-copy")
    programme, faults = read_case({"files": files})
    assert programme is not None
    assert [f.code for f in faults] == ["copy"] * 3
    assert all(any(name.removesuffix(".csv") in f.message("nl") for f in faults) for name in files)
