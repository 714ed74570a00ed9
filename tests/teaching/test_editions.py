"""The editions: no answer in any file of a student, whole or not at all, the same bytes, and no work lost."""

from __future__ import annotations

import ast
import base64
import html
import json
import os
import re
import unicodedata
import urllib.parse
from pathlib import Path, PurePosixPath

import nbformat
import pytest
from lessons import DATA, EXERCISES, ROOT, copied, editions, lesson
from lessons import editions as made_once

from omgeving_helpers.cli import main
from omgeving_helpers.teaching.editions import WorkThereError, edition_files, write_editions
from omgeving_helpers.teaching.handouts import HANDOUTS
from omgeving_helpers.texts import LANGUAGES, plain, say

NAMES = [f"{handout.name}.ipynb" for handout in HANDOUTS]
NOT_FOR_STUDENTS = ("right", "goal", "talk", "mistakes", "trouble", "hint-1", "hint-2", "hint-3", "model")


def notebook(edition, language, name):
    """A notebook of an edition."""
    return nbformat.reads(editions()[f"{edition}/{language}"][PurePosixPath(name)].decode("utf-8"), as_version=4)


def decoded(content):
    """A file as text in every form in which something could hide: raw, JSON, HTML, URL and base64, all plain."""
    text = content.decode("utf-8-sig")
    found = [text, urllib.parse.unquote(text), html.unescape(text)]
    if text.lstrip().startswith("{"):
        strings = []
        _strings(json.loads(text), strings)
        found += ["\n".join(strings), html.unescape("\n".join(strings)), re.sub(r"<[^>]*>", "", "\n".join(strings))]
    for part in re.findall(r"[A-Za-z0-9+/=]{24,}", text):
        try:
            found.append(base64.b64decode(part, validate=True).decode("utf-8"))
        except ValueError:
            continue
    whole = unicodedata.normalize("NFKD", "\n".join(found)).replace("\u00ad", "").casefold()
    return "".join(c for c in whole if not unicodedata.combining(c))


def _strings(value, found):
    """Every text in a JSON tree, names included; the lines of a cell as one text."""
    if isinstance(value, dict):
        for name, inside in value.items():
            found.append(name)
            _strings(inside, found)
    elif isinstance(value, list):
        if value and all(isinstance(item, str) for item in value):
            found.append("".join(value))
        for item in value:
            _strings(item, found)
    else:
        found.append(str(value))


def spelled(text):
    """A text as ``decoded`` spells it."""
    text = unicodedata.normalize("NFKD", plain(text)).casefold()
    return "".join(c for c in text if not unicodedata.combining(c))


def students_files():
    """Every file of the student edition with its content."""
    return {
        f"{folder}/{name}": content
        for folder, files in editions().items()
        if folder.startswith("student/")
        for name, content in files.items()
    }


def test_both_editions_have_every_notebook_in_both_languages():
    """Two editions, two languages, one notebook per case, and the data beside them."""
    assert set(editions()) == {f"{e}/{part}" for e in ("student", "teacher") for part in ("data", "nl", "en")}
    for edition in ("student", "teacher"):
        for language in LANGUAGES:
            assert [str(name) for name in editions()[f"{edition}/{language}"]] == NAMES
            for name in NAMES:
                nbformat.validate(notebook(edition, language, name))


def test_every_exercise_stands_behind_its_cell():
    """Each exercise stands in a notebook, directly behind the cell of the analyst's notebook that it is anchored to."""
    assert {code for handout in HANDOUTS for code in handout.codes} == set(EXERCISES)
    for handout in HANDOUTS:
        ids = [cell.id for cell in notebook("student", "nl", f"{handout.name}.ipynb").cells]
        for code in handout.codes:
            own = f"exercise-{code.replace('.', '-')}"
            anchor = ids.index(EXERCISES[code].anchor)
            assert own in ids[anchor + 1 : anchor + 3]
            assert ids[ids.index(own) + 1] == f"{own}-form"


def test_analysts_notebooks_have_no_exercises():
    """The notebooks of the analyst know nothing of the lesson."""
    for path in (ROOT / "notebooks").rglob("*.ipynb"):
        text = path.read_text(encoding="utf-8")
        assert not [word for word in ("exercise", "lesson", "Opgave") if word in text]


def test_student_has_no_outputs_and_no_answer_cell():
    """A student's notebook has no output, no execution, no note and no call that checks; its metadata is bare."""
    for language in LANGUAGES:
        for name in NAMES:
            found = notebook("student", language, name)
            assert set(found.metadata) == {"kernelspec", "language_info"}
            for cell in found.cells:
                assert not cell.id.endswith(("-notes", "-answer"))
                assert set(cell.metadata) <= {"tags", "jupyter"}
                if cell.cell_type == "code":
                    assert cell.outputs == []
                    assert cell.execution_count is None
                    assert "check(" not in cell.source


def test_no_text_for_the_lecturer_in_any_file_of_a_student():
    """No answer, reason, hint, model or note stands in any file, in whatever form it is written."""
    files = {name: decoded(content) for name, content in students_files().items()}
    told = set()
    for language in LANGUAGES:
        for code, exercise in EXERCISES.items():
            for key in NOT_FOR_STUDENTS:
                try:
                    text = say(f"{exercise.message}.{key}", language)
                except (KeyError, ValueError):
                    continue
                told.add(spelled(text))
            told.add(spelled(lesson(language).check(code, lesson(language).case_of(exercise) and _solved(code)).text))
    assert len(told) > 150
    for name, text in files.items():
        assert not [words for words in told if words in text], name


def _solved(code):
    """The answer that the teacher's edition holds."""
    exercise = EXERCISES[code]
    return dict(exercise.solve(lesson().case_of(exercise)).values)


def test_no_hash_and_no_number_of_an_answer():
    """No long row of digits that could be a hash, and not the two means, the days or the thresholds of an answer."""
    for name, content in students_files().items():
        text = content.decode("utf-8-sig")
        if name.endswith(".ipynb"):
            assert not re.findall(r"\b[0-9a-f]{16,}\b", text)
            assert not [word for word in ("4,1", "4.125", "3,9", "33/8", "7 van de 8", "7 of the 8") if word in text]


def test_other_answers_give_the_same_student_files(tmp_path):
    """With data in which every answer is another one the notebooks of a student stay the same, byte for byte."""
    root = copied(
        tmp_path,
        ("belastingformulier/metingen.csv", "2;2026-06-15;S02;steun;;4;", "2;2026-06-15;S02;steun;;2;"),
        ("belastingformulier/programma.csv", "besluiten lopen via de colleges", ""),
        ("sollicitatieplicht/metingen.csv", "2;2026-06-15;S09;steun;;3;", "2;2026-06-15;S09;steun;;4;"),
        ("sollicitatieplicht/metingen.csv", "3;2026-09-15;S03;punt;PT01;2;", "3;2026-09-15;S03;punt;PT01;5;"),
        ("juridische_procedure/agenda.csv", "A04;O1;2026-11-23;", "A04;O1;2026-11-16;"),
        ("burger_rijk/stakeholders.csv", ";accounthouder ministeries;programmamanager;onbekend;", ";;;;"),
    )
    other = edition_files(root, editions=("student", "teacher"), languages=("nl", "en"))
    for language in LANGUAGES:
        assert other[f"student/{language}"] == editions()[f"student/{language}"]
        assert other[f"teacher/{language}"] != editions()[f"teacher/{language}"]


def test_hostile_names_are_text_in_the_notebook(tmp_path):
    """Markup, a dollar sign and line breaks in a name stay text in the question on paper."""
    bad = "<img src=x onerror=alert(1)> $a$ [x](y)"
    root = copied(tmp_path, ("burger_rijk/stakeholders.csv", "Kleine gemeenten;Kleine gemeenten", f"{bad};{bad}"))
    files = edition_files(root, editions=("student",), languages=("nl",))["student/nl"]
    text = files[PurePosixPath("04_anchoring_burger_rijk.ipynb")].decode("utf-8")
    cell = next(c for c in json.loads(text)["cells"] if c["id"] == "exercise-4-1")
    source = "".join(cell["source"])
    assert "<img" not in source
    assert "$" not in source
    assert "&lt;img src=x onerror=alert(1)&gt; &#36;a&#36; [x](y)" in source


@pytest.mark.parametrize("language", LANGUAGES)
def test_question_and_choices_stand_on_paper(language):
    """Without a kernel a reader sees the question and every choice as text."""
    for handout in HANDOUTS:
        cells = {cell.id: cell for cell in notebook("student", language, f"{handout.name}.ipynb").cells}
        for exercise in handout.exercises:
            of = lesson(language, handout.programme)
            text = html.unescape(re.sub(r"<[^>]*>", "", cells[f"exercise-{exercise.code.replace('.', '-')}"].source))
            assert plain(say(f"{exercise.message}.question", language)) in text
            for field in exercise.fields(of.case_of(exercise)):
                assert plain(say(f"{exercise.message}.{field.name}", language)) in text
                assert all(" ".join(plain(o.label).split()) in text for o in (*field.options, *field.rows))


def test_lecturer_has_answer_time_and_notes():
    """Behind each exercise stand time, goal, discussion, mistakes and trouble, and an answer that is checked right."""
    for language, word in (("nl", "Goed."), ("en", "Right.")):
        for handout in HANDOUTS:
            cells = {cell.id: cell for cell in notebook("teacher", language, f"{handout.name}.ipynb").cells}
            for code in handout.codes:
                own = f"exercise-{code.replace('.', '-')}"
                assert cells[f"{own}-notes"].source.count("\n- ") == 6
                (output,) = cells[f"{own}-answer"].outputs
                assert output.data["text/plain"].startswith(word)
                assert "onderaan" not in cells[f"{own}-notes"].source


def test_answer_of_the_lecturer_is_the_one_that_the_call_gives():
    """The output that is stored is what the call in that cell returns."""
    for handout in HANDOUTS:
        for cell in notebook("teacher", "nl", f"{handout.name}.ipynb").cells:
            if cell.id.endswith("-answer"):
                call = ast.parse(cell.source, mode="eval").body
                code, answer = (ast.literal_eval(part) for part in call.args)
                assert lesson("nl", handout.programme).check(code, answer).text == cell.outputs[0].data["text/plain"]


def test_same_bytes_each_time():
    """Made again from the start, every file is the same."""
    again = edition_files(DATA, editions=("student", "teacher"), languages=("nl",))
    assert all(editions()[folder] == files for folder, files in again.items())


def test_data_of_the_lesson_hold_tables_only():
    """Beside the notebooks stand the tables that are read, and not the list of signals that must fire."""
    names = {str(name) for name in editions()["student/data"]}
    assert {name.split("/")[0] for name in names} == {"programmes", "reference"}
    assert all(name.endswith(".csv") for name in names)
    assert not [name for name in names if "expected" in name]


def small():
    """Two small folders to publish."""
    return {
        "student/data": {PurePosixPath("programmes/a/x.csv"): b"1"},
        "student/nl": {PurePosixPath("1.ipynb"): b"one", PurePosixPath("2.ipynb"): b"two"},
    }


def there(folder):
    """Every file below a folder, with its content."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_written_twice_is_written_once(tmp_path):
    """The second time everything is there already, and nothing is touched."""
    write_editions(small(), tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    write_editions(small(), tmp_path)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path != tmp_path} == before
    assert sorted(there(tmp_path)) == ["student/data/programmes/a/x.csv", "student/nl/1.ipynb", "student/nl/2.ipynb"]


@pytest.mark.parametrize("change", ["changed", "gone"])
def test_work_of_somebody_is_never_overwritten(tmp_path, change):
    """With a notebook that somebody changed or took away nothing at all is written, and the folder is named."""
    write_editions({"student/nl": small()["student/nl"]}, tmp_path)
    path = tmp_path / "student/nl/2.ipynb"
    path.write_bytes(b"my answer") if change == "changed" else path.unlink()
    before = there(tmp_path)
    with pytest.raises(WorkThereError) as caught:
        write_editions(small(), tmp_path)
    assert caught.value.names == ["2.ipynb"]
    assert there(tmp_path) == before


def test_own_files_beside_the_lesson_stay(tmp_path):
    """A file that somebody put beside the notebooks is no reason to stop, and stays."""
    write_editions(small(), tmp_path)
    (tmp_path / "student/nl/mine.txt").write_text("x", encoding="utf-8")
    write_editions(small(), tmp_path)
    assert (tmp_path / "student/nl/mine.txt").exists()


@pytest.mark.parametrize("step", range(1, 6))
def test_crash_leaves_no_half_folder(tmp_path, monkeypatch, step):
    """Whichever write or move fails, each folder is whole or not there, and the next run completes it."""
    count = 0

    def crash(real):
        def counted(*args, **more):
            nonlocal count
            count += 1
            if count == step:
                raise OSError(28, "No space left on device")
            return real(*args, **more)

        return counted

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", crash(os.fsync))
        patch.setattr(Path, "rename", crash(Path.rename))
        with pytest.raises(OSError, match="No space"):
            write_editions(small(), tmp_path)
    found = there(tmp_path)
    for folder, files in small().items():
        own = {name for name in found if name.startswith(folder)}
        assert len(own) in {0, len(files)}
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".staging")]
    write_editions(small(), tmp_path)
    assert len(there(tmp_path)) == 3


def test_command_makes_what_is_asked(tmp_path, monkeypatch, capsys):
    """One edition in one language: that folder with its data, and where it is."""
    monkeypatch.setattr("omgeving_helpers.commands.teach.edition_files", _of_editions)
    words = ["teach", "--output", str(tmp_path / "les"), "--edition", "student", "--data-root", str(DATA)]
    assert main(words) == 0
    assert sorted(p.name for p in (tmp_path / "les").iterdir()) == ["student"]
    assert sorted(p.name for p in (tmp_path / "les/student").iterdir()) == ["data", "nl"]
    assert "student" in capsys.readouterr().out
    (tmp_path / "les/student/nl" / NAMES[0]).write_text("mijn antwoord", encoding="utf-8")
    assert main(words) == 1
    told = capsys.readouterr().err
    assert NAMES[0] in told
    assert "--output" in told
    assert "\u2068" not in told


def _of_editions(_, *, editions, languages):
    """The folders that are asked for, from those that were made once."""
    wanted = {f"{edition}/{part}" for edition in editions for part in ("data", *languages)}
    return {folder: files for folder, files in made_once().items() if folder in wanted}


@pytest.mark.parametrize("language", LANGUAGES)
def test_missing_programme_is_told_and_nothing_is_written(tmp_path, capsys, language):
    """Without a programme of the lesson nothing is made, and the sentence says which one, in the reader's language."""
    (tmp_path / "data/programmes").mkdir(parents=True)
    words = ["--language", language, "teach", "--output", str(tmp_path / "x"), "--data-root", str(tmp_path / "data")]
    assert main(words) == 1
    told = capsys.readouterr().err
    assert "belastingformulier" in told
    assert "Traceback" not in told
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(("language", "said"), [("nl", "bestand of map in de weg"), ("en", "is in the way")])
def test_output_that_is_a_file_is_told_in_words(tmp_path, monkeypatch, capsys, language, said):
    """Where a file stands no folder can be made; the sentence says so in the language of the reader."""
    monkeypatch.setattr("omgeving_helpers.commands.teach.edition_files", lambda *_, **__: small())
    (tmp_path / "les").write_text("x", encoding="utf-8")
    assert main(["teach", "--output", str(tmp_path / "les"), "--language", language]) == 1
    assert said in capsys.readouterr().err


def test_wrong_edition_is_wrong_use(capsys):
    """An edition that does not exist ends with 2 and names those that do."""
    with pytest.raises(SystemExit) as stop:
        main(["teach", "--edition", "shareable"])
    assert stop.value.code == 2
    assert "student" in capsys.readouterr().err
