"""What every process of a batch needs, imported once before any of them is made.

Importing this module starts no thread: a process that is copied while another thread runs may never go on. Two
libraries that others import for what a report never does are kept out: a debugger, and a grammar of web addresses.
"""

from __future__ import annotations

import gc
import importlib
import sys
import warnings

from omgeving_helpers.texts import LANGUAGES, say

_NEEDED = (
    "papermill.execute",
    "omgeving_helpers.report.programme",
    "omgeving_helpers.report.portfolio",
    "omgeving_helpers.batch.worker",
    "omgeving_helpers.batch.cells",
    "omgeving_helpers.batch.warm",
    "ipykernel.inprocess.ipkernel",
    "IPython.core.application",
    "IPython.core.completer",
    "IPython.core.crashhandler",
    "IPython.core.logger",
    "IPython.core.magics",
    "ipykernel.comm",
    "ipykernel.debugger",
    "ipykernel.zmqshell",
    "mistune.plugins.def_list",
    "mistune.plugins.task_lists",
    "mistune.plugins.url",
    "tornado.locks",
    "tornado.platform.asyncio",
    "tornado.queues",
    "babel.lists",
    "dateutil.easter",
    "encodings.utf_8_sig",
    "encodings.latin_1",
    "holidays.countries",
    "IPython.core.completerlib",
    "IPython.core.oinspect",
    "IPython.utils.wildcard",
    "jinja2.ext",
    "nbconvert",
    "nh3",
)
_NOT_NEEDED = ("debugpy", "rfc3987_syntax")
"""Python is told that these are not there, here and in every copy of this process."""


sys.modules.update(dict.fromkeys(name for name in _NOT_NEEDED if name not in sys.modules))  # type: ignore[arg-type]
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of the notebook libraries, about their own future
    for _name in _NEEDED:
        importlib.import_module(_name)
for _language in LANGUAGES:
    say("cli.about", _language)
_nbformat = importlib.import_module("nbformat")
_nbformat.validate(_nbformat.v4.new_notebook())  # its rules are worked out when they are first asked for
gc.collect()
gc.freeze()
