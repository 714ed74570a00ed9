"""Could a change be chance: the exact two-sided sign test of definition 10.11; for words only, never for a rule."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import comb
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omgeving_helpers.steps.pdca.history import Shift


@dataclass(frozen=True, kw_only=True)
class Chance:
    """``changed`` of ``n`` parties changed, ``down`` of them downwards; by chance alone in 1 of ``one_in`` cases."""

    n: int
    changed: int
    down: int
    one_in: int


def chance_of(shift: Shift) -> Chance:
    """Count who changed and how often chance alone gives such a split or a more uneven one."""
    changes = [move.after - move.before for move in shift.moves if move.after != move.before]
    down = sum(1 for change in changes if change < 0)
    return Chance(n=shift.n, changed=len(changes), down=down, one_in=int(1 / sign_test(len(changes), down)))


def sign_test(changed: int, down: int) -> Fraction:
    """The chance of a split at least as uneven, when up and down are equally likely; nobody changed gives 1.

    Examples
    --------
    >>> sign_test(6, 6), sign_test(6, 3), sign_test(0, 0)
    (Fraction(1, 32), Fraction(1, 1), Fraction(1, 1))
    """
    tail = sum(comb(changed, i) for i in range(min(down, changed - down) + 1))
    return min(Fraction(1), Fraction(2 * tail, 2**changed))
