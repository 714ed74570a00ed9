"""Two buttons that show and hide the code of all cells, by JupyterLab's own commands.

No script of ours is needed: JupyterLab runs the command that a button names. Elsewhere the sentence says where to look.
"""

from __future__ import annotations

import ipywidgets

from omgeving_helpers.markup import element
from omgeving_helpers.texts import say
from omgeving_helpers.widgets.frame import framed

_COMMANDS = {"code-show": "notebook:show-all-cell-code", "code-hide": "notebook:hide-all-cell-code"}
_AS_A_BUTTON = "jupyter-widgets jupyter-button widget-button"


def code_switch(language: str) -> ipywidgets.HTML:
    """The buttons, and how to do the same from the menu."""
    buttons = (
        element(
            "button",
            say(f"widgets.{key}", language),
            type="button",
            class_=_AS_A_BUTTON,
            data_commandlinker_command=command,
        )
        for key, command in _COMMANDS.items()
    )
    return ipywidgets.HTML(framed(element("p", *buttons, " ", say("widgets.code-menu", language))))
