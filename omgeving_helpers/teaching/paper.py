"""The static twin of an exercise: question and choices as Markdown that can be printed, read and answered with a pen.

Names from a programme go through ``markup`` and stand on one line of HTML, so that nothing in them is Markdown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from omgeving_helpers.blocks.section import plain_table
from omgeving_helpers.markup import element, html, joined
from omgeving_helpers.texts import Words, plain, say, shown

if TYPE_CHECKING:
    from markupsafe import Markup

    from omgeving_helpers.teaching.case import Case
    from omgeving_helpers.teaching.model import Exercise, Field, Option

_BOX = "☐\u00a0"
_LAYOUT = re.compile(r"[ \t\r\n\f\v]+")
_SPACE = " \u2003"
_SHORT = 34


def heading(exercise: Exercise, language: str) -> Words:
    """Number, level and title of an exercise."""
    level = say("teaching.stars", language, k=exercise.stars)
    return say(
        "teaching.heading",
        language,
        code=Words(exercise.code),
        stars=Words(f"{'★' * exercise.stars} {level}"),
        title=say(f"{exercise.message}.title", language),
    )


def on_paper(exercise: Exercise, case: Case) -> str:
    """An exercise as Markdown."""
    language = case.language
    parts = [f"### {heading(exercise, language)}", say(f"{exercise.message}.question", language)]
    if exercise.material is not None:
        parts.append(_one_line(plain_table(exercise.material(case), typed_in=case.programme.language)))
    parts += [_one_line(_field(f, exercise, case)) for f in exercise.fields(case)]
    return "\n\n".join(map(plain, parts))


def _field(of: Field, exercise: Exercise, case: Case) -> Markup:
    """One question with its choices, or room to write."""
    language = case.language
    label = element("strong", say(f"{exercise.message}.{of.name}", language))
    if of.kind in {"choice", "several"}:
        how = say(f"teaching.paper-{of.kind}", language)
        return element("div", label, f" ({how})", _list(of.options, case, before=_BOX))
    if of.kind == "table":
        names = shown([plain(option.label) for option in of.options], language)
        how = say("teaching.paper-table", language, options=Words(names))
        return element("div", label, element("p", how), _list(of.rows, case, after=": ……"))
    values = {"lowest": of.lowest, "highest": of.highest} if of.kind == "slider" else {}
    return element("div", label, f" – {say(f'teaching.paper-{of.kind}', language, **values)}")


def _list(options: tuple[Option, ...], case: Case, *, before: str = "", after: str = "") -> Markup:
    """Short choices after each other; long ones, and rows to fill in, below each other."""
    is_long = bool(after) or max((len(plain(option.label)) for option in options), default=0) > _SHORT
    items = [joined([before, html(o.label, typed_in=case.programme.language), after]) for o in options]
    space = element("br") if is_long else _SPACE
    return element("p", *(piece for item in items for piece in (item, space)))


def _one_line(block: Markup) -> str:
    """HTML on one line and without a dollar sign: no blank line ends the block, and no formula begins in it."""
    return _LAYOUT.sub(" ", str(joined([block]))).replace("$", "&#36;")
