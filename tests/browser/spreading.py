"""Which cases of a long list are looked at in every run of the browser tests, and which in the proof only."""

from __future__ import annotations

import pytest

EDITIONS = [(language, edition) for language in ("nl", "en") for edition in ("internal", "shareable")]


def spread(names, editions=EDITIONS):
    """Every name in every language and edition; each name once in a run of the browser tests, the rest in the proof.

    The one that stays goes round, so that every language and edition stays, too.
    """
    return [
        pytest.param(name, *of, marks=[] if i % len(editions) == j else [pytest.mark.proof])
        for i, name in enumerate(names)
        for j, of in enumerate(editions)
    ]
