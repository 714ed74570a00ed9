"""``omgeving portfolio``: its files, its exit codes, and what it says about a programme that is left out."""

from __future__ import annotations

import json
import shutil

import pytest
from build import ROOT

from omgeving_helpers.cli import main

FILES = {"report.html", "run.json", "signals.csv", "signals.json"}


@pytest.fixture
def two(tmp_path):
    """A data folder with two samples."""
    for name in ("belastingformulier", "burger_rijk"):
        shutil.copytree(ROOT / "data" / "programmes" / name, tmp_path / "data" / "programmes" / name)
    return tmp_path


def test_report_with_its_files(two, capsys, monkeypatch):
    """One real run with a kernel: a page, its signals and its record, and the index that leads to them."""
    monkeypatch.chdir(two)
    assert main(["portfolio", "--reference-date", "2026-12-31", "--output", "uit"]) == 0
    out = capsys.readouterr().out
    assert "1 verslag gemaakt, 0 overgeslagen (niets veranderd), alles gelukt." in out
    folder = two / "uit" / "portfolio" / "nl" / "internal"
    assert {path.name for path in folder.iterdir()} == FILES
    signals = json.loads((folder / "signals.json").read_text(encoding="utf-8"))
    assert signals["scope"] == "portfolio"
    assert signals["programmes"] == ["belastingformulier", "burger_rijk"]
    assert all(s["programme"] is None and s["step"] == "portfolio" for s in signals["signals"])
    run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    assert run["content"]["reference_date"] == "2026-12-31"
    assert sorted(run["content"]["inputs"]) == ["belastingformulier", "burger_rijk"]
    assert "portfolio/nl/internal/report.html" in (two / "uit" / "index.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in (two / "uit").iterdir()) == [
        ".batch",
        "index.en.html",
        "index.html",
        "portfolio",
    ]


def test_bad_programme_is_named_and_ends_with_1(two, capsys, monkeypatch):
    """The report is made of the others, the bad one is named with its faults, and the exit code says so."""
    monkeypatch.chdir(two)
    (two / "data" / "programmes" / "burger_rijk" / "stakeholders.csv").unlink()
    assert main(["portfolio", "--output", "uit", "--edition", "shareable"]) == 1
    said = capsys.readouterr()
    assert "burger_rijk: niet meegenomen" in said.err
    assert "stakeholders" in said.out
    page = (two / "uit" / "portfolio" / "nl" / "shareable" / "report.html").read_text(encoding="utf-8")
    assert "niet meegenomen" in page
    assert main(["portfolio", "--output", "uit", "--edition", "shareable"]) == 1
    assert "de vorige keer konden niet alle programma’s mee" in capsys.readouterr().out


def test_no_programme_ends_with_1(tmp_path, capsys):
    """An empty data folder, and a name that is not there, are said and nothing is made."""
    (tmp_path / "leeg" / "programmes").mkdir(parents=True)
    words = ["portfolio", "--data-root", str(tmp_path / "leeg"), "--output", str(tmp_path / "uit")]
    assert main(words) == 1
    assert "geen programma" in capsys.readouterr().err
    assert main([*words, "bestaat_niet"]) == 1
    assert "bestaat_niet" in capsys.readouterr().err
    assert not (tmp_path / "uit" / "portfolio").exists()


def test_bad_date_is_wrong_use(capsys):
    """A reference date that is no date is refused with 2, as in the other commands."""
    with pytest.raises(SystemExit) as stopped:
        main(["portfolio", "--reference-date", "morgen"])
    assert stopped.value.code == 2
    assert "morgen" in capsys.readouterr().err
