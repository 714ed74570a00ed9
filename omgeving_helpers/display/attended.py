"""Whether somebody sits at the notebook who can use a form."""

from __future__ import annotations

import sys


def is_attended(mode: str) -> bool:
    """Whether a form can be used: in no report, and in no run in which nobody could answer a question.

    JupyterLab tells the kernel that it may ask for input; papermill, nbconvert and nbval tell it that it may not.
    Outside a kernel nothing can draw a form.
    """
    interactive = sys.modules.get("IPython")
    shell = interactive.get_ipython() if interactive and mode != "report" else None
    return bool(getattr(getattr(shell, "kernel", None), "_allow_stdin", False))
