"""The documents tell the truth: generated files are up to date, lists agree, commands of the README exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from omgeving_helpers.commands.options import OPTIONS
from omgeving_helpers.generated import generated_files
from omgeving_helpers.generated.pictures import readme_sentence
from omgeving_helpers.signals import rules

ROOT = Path(__file__).resolve().parents[1]
GENERATED = generated_files()
READMES = ("README.md", "README.nl.md")


@pytest.mark.parametrize("path", list(GENERATED), ids=lambda p: str(p.relative_to(ROOT)))
def test_generated_file_is_up_to_date(path):
    """Twins, templates and the data dictionary are what their source gives; ``make docs`` writes them."""
    assert path.read_bytes() == GENERATED[path]


def test_environment_agrees_with_pyproject():
    """Conda and pip install the same packages."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    conda = re.findall(r"^  - ([a-z][\w.\-]*[<>=]=?[\d.]+)$", text, re.MULTILINE)
    assert sorted(conda) == sorted([*project["dependencies"], f"python{project['requires-python']}"])


def test_lock_files_have_hashes_and_no_address():
    """Every locked package has a hash, and no line tells where it was fetched."""
    for name in ("requirements.lock", "bootstrap.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = re.findall(r"^[\w.\-]+(?:\[[\w,]+\])?==", text, re.MULTILINE)
        assert pins
        assert text.count("--hash=sha256:") >= len(pins)
        assert "://" not in text
        assert "index-url" not in text


@pytest.mark.parametrize("name", READMES)
def test_readme_shows_commands_that_exist(name):
    """Every make target, task and omgeving command that a README shows exists."""
    text = (ROOT / name).read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[0].split())
    assert {"reports", "test"} <= set(re.findall(r"(?:`|\$ )make ([\w-]+)", text)) <= targets
    assert set(re.findall(r"tasks\.py ([\w-]+)", text)) <= targets
    assert set(re.findall(r"(?:^|`)omgeving (\w+)", text, re.MULTILINE)) <= set(OPTIONS)


@pytest.mark.parametrize(("name", "language"), [("README.md", "en"), ("README.nl.md", "nl")])
def test_readme_shows_the_computed_sentence(name, language):
    """The sentence under the picture is the one that the sample gives."""
    assert f"> {readme_sentence(ROOT / 'data', language)}\n" in (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", READMES)
def test_python_of_the_readme_runs(name, tmp_path, monkeypatch):
    """The lines of Python in a README run as they stand and make what they say."""
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / name).read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").symlink_to(ROOT / "data")
    exec(compile(code, name, "exec"), {})  # noqa: S102 - our own README
    assert [path.suffix for path in tmp_path.iterdir() if path.is_file()] == [".png"]


@pytest.mark.parametrize("name", READMES)
def test_readme_links_and_pictures_are_there(name):
    """Every file that a README points to exists."""
    text = (ROOT / name).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize("name", READMES)
def test_tree_of_the_readme_is_the_tree(name):
    """What the README lists at the top level exists, and nothing that matters is left out."""
    text = (ROOT / name).read_text(encoding="utf-8")
    block = re.search(r"```text tree\n(.*?)```", text, re.DOTALL)
    listed = {line.split()[0].rstrip("/") for line in block[1].splitlines() if line.strip()}
    ours = {p.name for p in ROOT.iterdir() if not p.name.startswith(".")} - {"reports", "build"}
    ours = {name for name in ours if not name.endswith(".egg-info")}
    assert listed == ours


def test_every_rule_has_its_words_and_its_line_in_the_design():
    """Each rule of the book has a sentence, a title and a reason in both languages."""
    from omgeving_helpers.texts import say, says

    for rule in rules():
        for language in ("nl", "en"):
            assert says(f"signals.{rule.code}", language)
            assert say(f"signals.{rule.code}.title", language)
            assert say(f"signals.{rule.code}.why", language)


def test_every_test_says_what_it_tests():
    """Each test function has a sentence of behaviour."""
    import ast

    silent = [
        f"{path.name}:{node.name}"
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_decisions_are_short_and_numbered():
    """Decision records are numbered without gaps and fit on a screen."""
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    assert all(len(path.read_text(encoding="utf-8").splitlines()) <= 40 for path in records)


def test_browser_page_leads_to_notebooks_that_exist():
    """The links for Binder and JupyterHub open the start notebooks; the list that Binder builds from is at the top."""
    text = (ROOT / "docs" / "binder_and_jupyterhub.md").read_text(encoding="utf-8")
    paths = set(re.findall(r"lab/tree/(?:REPOSITORY/)?(notebooks/[\w/]+\.ipynb)", text))
    assert paths == {"notebooks/00_start.ipynb", "notebooks/en/00_start.ipynb"}
    assert all((ROOT / path).is_file() for path in paths)
    assert not [name for name in ("binder", ".binder", "Dockerfile", "conda-lock.yml") if (ROOT / name).exists()]
    assert "--editable ." in (ROOT / "environment.yml").read_text(encoding="utf-8")


SIGNS = {"do_now": "!!", "attention": "!", "unknown": "?", "good_news": "+"}


def test_definitions_have_every_rule_that_is_built():
    """Each rule stands once in section 11, with its weight, its class and its thresholds."""
    text = (ROOT / "docs" / "definitions.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| [A-Z]\d\d \|.*$", text, re.MULTILINE)
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]
    told = {row[0]: (row[1], row[2], tuple(re.findall(r"`(\w+)`", row[6]))) for row in rows}
    assert len(told) == len(rows)
    in_the_check = {"D02", "D03"}
    assert {code: of for code, of in told.items() if code not in in_the_check} == {
        rule.code: (" / ".join(SIGNS[s] for s in rule.severities), rule.view_or_fact, rule.thresholds)
        for rule in rules()
    }


def test_definitions_have_every_section_that_the_code_names():
    """A number of a definition in a docstring leads to a section of the page."""
    text = (ROOT / "docs" / "definitions.md").read_text(encoding="utf-8")
    there = set(re.findall(r"^### (10\.\d+)", text, re.MULTILINE))
    named = {
        number
        for path in (ROOT / "omgeving_helpers").rglob("*.py")
        for number in re.findall(r"\b10\.\d{1,2}\b", path.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= there
