"""The command line: exit codes, messages in the reader's language, nothing overwritten."""

from __future__ import annotations

import csv
import json
import re
import sys
from pathlib import Path

import pytest

from omgeving_helpers.cli import main

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "report"))
from inprocess import copy_of, page  # noqa: E402 - the folder of helper modules is named first

GOOD = ROOT / "data" / "programmes" / "uitkering_aanvragen"
SAMPLE = ROOT / "data" / "programmes" / "belastingformulier"


def test_check_of_a_sample_finds_nothing(capsys):
    """The samples have no faults, and the command says so and ends with 0."""
    assert main(["check", str(SAMPLE)]) == 0
    assert "geen fouten, waarschuwingen of opmerkingen" in capsys.readouterr().out


def test_check_without_programme_checks_all(capsys, monkeypatch):
    """No path means every programme below the data folder."""
    monkeypatch.chdir(ROOT)
    assert main(["check"]) == 0
    out = capsys.readouterr().out
    assert "belastingformulier:" in out
    assert "uitkering_aanvragen:" in out


def broken(tmp_path, line):
    """A small programme with one more line among its parties."""
    folder = tmp_path / "klein"
    folder.mkdir()
    (folder / "programma.csv").write_text(
        "programma_id;naam;organisatie;soort;doel;fase;start;eerste_besluit;status_gegevens\n"
        "klein;Klein;Gemeente;anders;Doel;bouw;2026-01-12;2026-04-15;fictief\n",
        encoding="utf-8",
    )
    (folder / "stakeholders.csv").write_text(
        "stakeholder_id;naam;categorie;geraakt;invloed;kan_blokkeren;rol_nu;betrokken_sinds;aanspreekpunt;bron\n"
        "S01;College;intern;4;5;ja;meebeslissen;2026-01-12;programmamanager;gevraagd\n" + line + "\n",
        encoding="utf-8",
    )
    return folder


def test_warning_ends_with_0_and_strict_with_1(tmp_path, capsys):
    """A bad cell is a warning: fine for a report, an error when asked to be strict."""
    folder = broken(tmp_path, "S02;Artsen;beroepsgroep;hoog;3;nee;meeweten;2026-02-01;accounthouder;gevraagd")
    assert main(["check", str(folder)]) == 0
    out = capsys.readouterr().out
    assert "stakeholders.csv, rij 3, kolom geraakt" in out
    assert "hoog" in out
    assert main(["check", "--strict", str(folder)]) == 1


def test_error_ends_with_1_and_names_both_rows(tmp_path, capsys):
    """A double id stops the report, and both rows are named."""
    folder = broken(tmp_path, "S01;Artsen;beroepsgroep;4;3;nee;meeweten;2026-02-01;accounthouder;gevraagd")
    assert main(["check", str(folder), "--language", "en"]) == 1
    out = capsys.readouterr().out
    assert "S01" in out
    assert re.search(r"\b2\b.*\b3\b", out)
    assert "There is no report as long as there are errors." in out


def test_faults_as_csv(tmp_path):
    """The list of faults opens in Dutch Excel, and a cell that begins like a formula is text."""
    folder = broken(tmp_path, "S02;Artsen;=1+1;4;3;nee;meeweten;2026-02-01;accounthouder;gevraagd")
    target = tmp_path / "fouten.csv"
    main(["check", str(folder), "--csv", str(target)])
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(target.open(encoding="utf-8-sig"), delimiter=";"))
    assert rows[0]["bestand"] == "stakeholders.csv"
    assert rows[0]["rij"] == "3"
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row.values())


@pytest.mark.parametrize("name", ["Groot", "con", "-x", "a" * 49, "met spatie", "../weg", "portfolio"])
def test_new_refuses_a_bad_name(tmp_path, name, capsys):
    """A name that cannot be a folder on every system is refused with 2, before anything is made."""
    assert main(["new", "--data-root", str(tmp_path), "--", name]) == 2
    assert list(tmp_path.iterdir()) == []
    assert "naam" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", [[], ["--workbook"]])
def test_new_programme_can_be_checked(tmp_path, language, kind, capsys):
    """A new programme has starter rows and only empty cells to fill in; a second one of that name is refused."""
    words = ["new", "proef", "--data-root", str(tmp_path), "--language", language, *kind]
    assert main(words) == 0
    made = tmp_path / "programmes" / ("proef.xlsx" if kind else "proef")
    assert made.exists()
    assert main(["check", str(made), "--language", language]) == 0
    capsys.readouterr()
    assert main(words) == 1
    assert "proef" in capsys.readouterr().err


def test_bad_date_is_refused_with_2(capsys):
    """A reference date that is no date is wrong use."""
    with pytest.raises(SystemExit) as stopped:
        main(["report", "--reference-date", "31-12-2026"])
    assert stopped.value.code == 2
    assert "2026-12-31" in capsys.readouterr().err


def test_unknown_programme_ends_with_1(tmp_path, capsys):
    """A programme that is not there is named, and nothing is made."""
    assert main(["report", "bestaat_niet", "--output", str(tmp_path)]) == 1
    assert "bestaat_niet" in capsys.readouterr().out
    assert {path.name for path in tmp_path.iterdir()} == {".batch", "summary.csv", "index.html", "index.en.html"}


def test_round_that_is_not_there_ends_with_1(tmp_path, capsys):
    """A round without measurements is refused, and the rounds that are there are named."""
    assert main(["report", str(SAMPLE), "--cycle", "9", "--output", str(tmp_path)]) == 1
    assert "9" in capsys.readouterr().err


def test_report_by_papermill_with_its_files(tmp_path, capsys, monkeypatch):
    """One real run with a kernel, into a folder seen from here: the bad programme is named, the good one made."""
    monkeypatch.chdir(tmp_path)
    bad = broken(tmp_path, "S01;Dubbel;intern;4;5;ja;geen;2026-01-12;x;gevraagd")
    words = ["report", str(bad), str(GOOD), "--output", "uit", "--edition", "all"]
    code = main(words)
    assert code == 1
    assert "2 verslagen gemaakt, 0 overgeslagen (niets veranderd), 1 niet gelukt." in capsys.readouterr().out
    folder = tmp_path / "uit" / "uitkering_aanvragen" / "nl"
    for edition in ("internal", "shareable"):
        names = {path.name for path in (folder / edition).iterdir()}
        assert names == {
            "report.html", "summary.html", "run.json", "previous.json", "signals.csv", "signals.json"
        }  # fmt: skip
        run = json.loads((folder / edition / "run.json").read_text(encoding="utf-8"))
        assert run["content"]["cycle"] == 4
        assert re.fullmatch("[0-9a-f]{64}", run["content_hash"])
    assert {p.name for p in (tmp_path / "uit").iterdir()} == {
        "uitkering_aanvragen", "index.html", "index.en.html", "summary.csv", ".batch"
    }  # fmt: skip
    assert (folder / "internal" / "report.html").read_text(encoding="utf-8") == page(
        ROOT / "data" / "programmes" / "uitkering_aanvragen"
    )


def test_two_programmes_with_one_id(tmp_path, capsys, monkeypatch):
    """Neither is reported on; beside a report that is there already the second is refused, and the report stays."""
    monkeypatch.chdir(tmp_path)
    twins = [copy_of(GOOD.name, tmp_path / name) for name in ("a", "b")]
    assert main(["report", *map(str, twins), "--output", "uit"]) == 1
    assert not (tmp_path / "uit" / GOOD.name).exists()
    assert main(["report", str(twins[0]), "--output", "uit"]) == 0
    report = tmp_path / "uit" / GOOD.name / "nl" / "internal" / "report.html"
    before = report.read_bytes()
    capsys.readouterr()
    assert main(["report", *map(str, twins), "--output", "uit"]) == 1
    said = capsys.readouterr()
    assert "0 verslagen gemaakt, 1 overgeslagen (niets veranderd), 1 niet gelukt." in said.out
    assert f"dezelfde id als {GOOD.name}" in said.err
    assert report.read_bytes() == before


def test_no_command_shows_help(capsys):
    """Without a command the help is shown, and that is wrong use."""
    assert main([]) == 2
    assert "omgeving" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["new", "mijn", "programma"], "‘programma’ herkennen we hier niet"),
        (["report", "--language", "fr"], "‘fr’ kan niet bij --language. Kies uit: "),
        (["report", "--cycle", "laatste"], "‘laatste’ herkennen we hier niet"),
        (["new"], "Er ontbreekt iets: NAME"),
        (["rapport"], "‘rapport’ kan niet bij"),
        (["check", "--csv"], "Er ontbreekt iets: --csv"),
    ],
)
def test_wrong_use_is_said_in_dutch_with_2(words, told, capsys):
    """A mistyped command is answered in the language of the reader, with where to look."""
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert told in said
    assert "--help" in said
    assert "argument" not in said


def test_long_lists_are_shortened_per_kind(tmp_path, capsys):
    """Of one kind of fault five are shown in full, and of the others the rows."""
    lines = "\n".join(
        f"S{n};Partij {n};koepel;x;3;nee;meeweten;2026-02-01;accounthouder;gevraagd" for n in range(2, 10)
    )
    main(["check", str(broken(tmp_path, lines))])
    out = capsys.readouterr().out
    assert out.count("kolom geraakt") == 6
    assert "en nog 3 van dezelfde soort, in rij 8, 9, 10" in out
