"""The recipes in docs, followed to the letter on a copy of the package, end with a working rule and picture."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def block(document, kind):
    """The one block of this kind in a recipe, as it must be typed."""
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    (found,) = re.findall(rf"^   ```{kind}\n(.*?)^   ```$", text, re.DOTALL | re.MULTILINE)
    return textwrap.dedent(found)


@pytest.fixture
def package(tmp_path):
    """A copy of the package that can be changed."""
    target = tmp_path / "omgeving_helpers"
    shutil.copytree(ROOT / "omgeving_helpers", target, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "data").symlink_to(ROOT / "data")
    return target


def append(path, text):
    """Add a block at the end of a file."""
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n\n\n" + text, encoding="utf-8")


def run(package, source):
    """Run a few lines against the changed copy."""
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=package.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_recipe_for_a_rule(package):
    """After the four places of the recipe the rule fires in both languages, with its action and its reason."""
    rules = package / "signals" / "rules.csv"
    rules.write_text(rules.read_text(encoding="utf-8").rstrip("\n") + "\n" + block("adding_a_rule.md", "csv"), "utf-8")
    append(package / "signals" / "shared_picture.py", block("adding_a_rule.md", "python"))
    for language in ("nl", "en"):
        append(
            package / "texts" / language / "signals" / "shared_picture.ftl",
            block("adding_a_rule.md", f"text {language}"),
        )
    out = run(
        package,
        f"""
import sys
sys.path[:0] = [".", {str(ROOT / "tests")!r}]
import omgeving_helpers
assert omgeving_helpers.__file__.startswith({str(package)!r})
from build import analysis, party
from omgeving_helpers.signals import judge, words
judgement = judge(analysis(stakeholders=[party(1, geraakt="1", invloed="1"), party(2, geraakt="2", invloed="1")]))
(signal,) = [s for s in judgement.signals if s.code == "G99"]
for language in ("nl", "en"):
    print(words.text(signal, language), words.action(signal, language), words.why(signal, language))
""",
    )
    assert "Er zijn 2 partijen, maar geen enkele telt mee." in out
    assert "There are 2 parties, but none counts." in out


def test_recipe_for_a_picture(package):
    """After the steps of the recipe the picture is drawn by both writers, with its words and its table."""
    for language in ("nl", "en"):
        append(
            package / "texts" / language / "figures" / "shared_picture.ftl",
            block("adding_a_figure.md", f"text {language}"),
        )
    append(package / "answers" / "shared_picture" / "parties.py", block("adding_a_figure.md", "python answers"))
    figure = package / "figures" / "shared_picture" / "knowing.py"
    figure.write_text(block("adding_a_figure.md", "python figure"), encoding="utf-8")
    append(package / "sections" / "shared_picture.py", block("adding_a_figure.md", "python section"))
    for language in ("nl", "en"):
        titles = package / "texts" / language / "sections" / "shared_picture.ftl"
        append(titles, block("adding_a_figure.md", f"text sections {language}"))
    out = run(
        package,
        """
import sys
sys.path.insert(0, ".")
import omgeving_helpers as omgeving
from omgeving_helpers.figures.shared_picture.knowing import plot_knowing
read = omgeving.read_programme("data/programmes/belastingformulier", data_root="data")
for language in ("nl", "en"):
    drawn = plot_knowing(omgeving.shared_picture(read), language=language)
    assert drawn.svg.count("<circle") == 7
    assert len(drawn.figure.axes) == 1
    assert len(drawn.table.rows) == 7
    print(drawn.title)
    page = omgeving.open_page("data/programmes/belastingformulier", data_root="data", language=language)
    shown = page.show("knowing")
    assert shown.pictures == 1
    print(shown, page.show_basis().html)
""",
    )
    assert "Weten ze wat er verandert?" in out
    assert "Do they know what will change?" in out
    assert "4 van de 7 hard geraakte partijen weten wat er verandert" in out
    assert "4 of 7 heavily affected parties know what will change" in out
