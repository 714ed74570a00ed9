"""Started by the tests as a programme of its own: appends rows without end, or dies at a step of saving.

It says each row that was saved, after it was saved.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from omgeving_helpers.writing import Changes, NotSaved, open_table, save

FOLDER, TASK, NAME = Path(sys.argv[1]), sys.argv[2], sys.argv[3]


def say(*words):
    """Tell the test, at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def append(name):
    """Append one row to the file as it is now; whether that worked."""
    try:
        save(open_table(FOLDER, "forums"), Changes(added=({"forum_id": name, "name": "x" * 500},)))
    except NotSaved:
        return False
    return True


def dying_at(step):
    """Die without a word at this step: before it is done, as a killed process does."""
    done = 0

    def counted(original):
        def step_by_step(*args, **kwargs):
            nonlocal done
            done += 1
            if done == step:
                os._exit(7)
            return original(*args, **kwargs)

        return step_by_step

    for module, name in ((os, "fsync"), (os, "replace"), (os, "mkdir"), (os, "unlink"), (os, "open"), (os, "truncate")):
        setattr(module, name, counted(getattr(module, name)))
    tempfile.mkdtemp = counted(tempfile.mkdtemp)
    Path.open = counted(Path.open)


if TASK == "steps":
    for number in range(1, 100):
        child = os.fork()
        if not child:
            dying_at(number)
            append(f"{NAME}{number}")
            os._exit(0)
        died = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
        names = [row.cells["forum_id"] for row in open_table(FOLDER, "forums").rows]
        copies = [path.read_bytes() for path in FOLDER.glob("eerdere_versies/*")]
        say(number, died, len(names), all(copy.endswith(b"\r\n") for copy in copies), append(f"again{number}"))
        if not died:
            break
else:
    count = 0
    say("ready")
    while True:
        count += 1
        time.sleep(0.05)
        if append(f"{NAME}{count}"):
            say(f"{NAME}{count}")
