"""What every process of a batch needs, imported once before any of them is made.

Importing this module starts no thread: a process that is copied while another thread runs may never go on.
"""

from __future__ import annotations

import gc
import importlib
import warnings

from omgeving_helpers.texts import LANGUAGES, say

_NEEDED = (
    "omgeving_helpers.batch.worker",
    "omgeving_helpers.report.programme",
    "omgeving_helpers.batch.cells",
    "omgeving_helpers.report.portfolio",
    "ipykernel.inprocess",
    "ipykernel.debugger",
    "ipywidgets",
    "nbconvert",
    "bs4",
    "nh3",
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of the notebook libraries, about their own future
    for _name in _NEEDED:
        importlib.import_module(_name)
for _language in LANGUAGES:
    say("cli.about", _language)
gc.collect()
gc.freeze()
