"""``omgeving teach``: the lesson as folders for students and for the lecturer; what is there is never changed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from omgeving_helpers.faults import InputError
from omgeving_helpers.places import find_root
from omgeving_helpers.teaching.editions import WorkThereError, edition_files, write_editions
from omgeving_helpers.teaching.handouts import EDITIONS
from omgeving_helpers.texts import LANGUAGES, plain, say

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Make the editions and say where they are; return 1 when a programme cannot be read or work would be lost."""
    language = options.words_in
    editions = EDITIONS if options.edition == "all" else (options.edition,)
    languages = LANGUAGES if options.language == "all" else (options.language,)
    try:
        folders = edition_files(find_root(options.data_root), editions=editions, languages=languages)
        written = write_editions(folders, Path(options.output))
    except InputError as error:
        print("\n".join(fault.message(language) for fault in error.faults), file=sys.stderr)
        return 1
    except WorkThereError as error:
        name, k = error.names[0], len(error.names)
        print(plain(say("teaching.work-there", language, folder=str(error.folder), name=name, k=k)), file=sys.stderr)
        return 1
    for path in written:
        print(plain(say("teaching.made", language, path=str(path))))
    print(say("teaching.next", language))
    return 0
