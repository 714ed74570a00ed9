"""Every fault that the code can tell has its words, in both languages with the same placeholders."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import omgeving_helpers

ROOT = Path(omgeving_helpers.__file__).parent
PLACES = {"place-sheet", "place-row", "place-column"}


class _Variables(Visitor):
    """Collects the names of all placeholders."""

    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802
        self.names.add(node.id.name)


def _messages(language):
    """Placeholders by message and attribute."""
    text = (ROOT / "texts" / language / "faults.ftl").read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk)
        if not isinstance(entry, ast.Message):
            continue
        for key, pattern in [("", entry.value), *((a.id.name, a.value) for a in entry.attributes)]:
            variables = _Variables()
            variables.visit(pattern)
            found[entry.id.name, key] = variables.names
    return found


def _codes():
    """Every literal in the code that can be the code of a fault."""
    files = [
        *(ROOT / "reading").glob("*.py"),
        *(ROOT / "checks").glob("*.py"),
        ROOT / "importing" / "lists.py",
        ROOT / "programme.py",
        ROOT / "shared_lists.py",
    ]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    return set(re.findall(r'"([a-z]+(?:-[a-z0-9]+)+)"', text))


def test_both_languages_say_the_same_faults():
    """The two files have the same keys with the same placeholders."""
    assert _messages("nl") == _messages("en")


@pytest.mark.parametrize("key", sorted({key for key, _ in _messages("nl")} - PLACES))
def test_every_message_has_a_remedy_and_a_user(key):
    """Each fault says what to do about it, and stands somewhere in the code."""
    assert (key, "remedy") in _messages("nl")
    assert key in _codes() | {
        "copy",
        "encrypted",
        "composed",
        "digits",
        "filler",
        "no-such-cycle",
        "bad-parameter",
        "bad-choice",
        "choice-twice",
        "no-programmes",
    }


def test_every_code_has_words():
    """What looks like a code in the reading and checking modules has a message."""
    no_codes = {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8", "windows-1252", "yyyy-mm-dd"}
    assert _codes() - no_codes <= {key for key, _ in _messages("nl")}
