"""Words that people type where nothing is known yet (docs/definitions.md, 3, fillers).

In cells for roles and evidence they are read as empty, so that they never turn a finding into good news.
"""

from __future__ import annotations

from omgeving_helpers.contract import normalise

_FILLERS = frozenset(
    normalise(word)
    for word in (
        *("-", "–", ".", "?", "x", "n.v.t.", "nvt", "geen", "niemand", "nee", "onbekend", "nog bepalen"),
        *("nog te bepalen", "n.t.b.", "ntb", "volgt", "n/a", "none", "nobody", "no", "unknown", "tbd"),
        "to be decided",
    )
) | {"", "-", "–", "—"}


def is_filler(text: str) -> bool:
    """Whether a text only says that nothing is known yet.

    Examples
    --------
    >>> is_filler("N.v.t."), is_filler("accounthouder")
    (True, False)
    """
    return text.strip() in {"-", "–", "—"} or normalise(text) in _FILLERS
