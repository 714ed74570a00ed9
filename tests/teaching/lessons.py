"""What the tests of the lesson share: a lesson of the samples, verdicts by key, and the editions, made once."""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path

from omgeving_helpers.teaching import open_lesson
from omgeving_helpers.teaching.editions import edition_files
from omgeving_helpers.teaching.exercises import EXERCISES
from omgeving_helpers.teaching.given import read_answer
from omgeving_helpers.teaching.model import Verdict

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"


@cache
def lesson(language="nl", programme="", root=DATA):
    """A lesson over the samples, or over other data."""
    return open_lesson(programme, data_root=str(root), language=language)


def verdict(code, answer, of=None):
    """What is said of an answer, as a key with its values."""
    exercise, of = EXERCISES[code], of or lesson()
    case = of.case_of(exercise)
    given = read_answer(exercise.fields(case), answer)
    return given if isinstance(given, Verdict) else exercise.judge(case, given)


def solved(code, of=None):
    """The answer that is worked out, by name of the fields."""
    exercise, of = EXERCISES[code], of or lesson()
    return dict(exercise.solve(of.case_of(exercise)).values)


@cache
def editions(root=DATA):
    """Every folder of the lesson in both languages, with its files."""
    return edition_files(root, editions=("student", "teacher"), languages=("nl", "en"))


def copied(folder, *changes):
    """The data in another folder, with lines of its files replaced: ``(file, old, new)``."""
    root = folder / "data"
    shutil.copytree(DATA / "programmes", root / "programmes")
    shutil.copytree(DATA / "reference", root / "reference")
    for file, old, new in changes:
        path = root / "programmes" / file
        text = path.read_text(encoding="utf-8-sig")
        assert old in text, f"{file} has no {old}"
        path.write_text(text.replace(old, new), encoding="utf-8-sig")
        os.utime(path, (1, 1 + len(changes)))  # a file that is not young is read once
    return root
